// The four forms of the Levenshtein distance over the shared kernel (edit_kernel.h).
#include "core/similarity/levenshtein.h"

#include <algorithm>

#include "core/similarity/edit_kernel.h"

namespace spruce::similarity {
namespace {

constexpr bool kSwaps = false;

/// The distance as a function of its cutoff alone, for the derived forms.
template <typename Text>
auto distance_of(Text a, Text b) {
  return [a, b](std::size_t cutoff) { return edit_distance<kSwaps>(a, b, cutoff); };
}

}  // namespace

std::size_t levenshtein_distance(std::u32string_view a, std::u32string_view b,
                                 std::size_t score_cutoff) {
  return edit_distance<kSwaps>(a, b, score_cutoff);
}

std::size_t levenshtein_similarity(std::u32string_view a, std::u32string_view b,
                                   std::size_t score_cutoff) {
  return similarity_from(std::max(a.size(), b.size()), score_cutoff, distance_of(a, b));
}

double levenshtein_normalized_distance(std::u32string_view a, std::u32string_view b,
                                       double score_cutoff) {
  return normalized_distance_from(std::max(a.size(), b.size()), score_cutoff, distance_of(a, b));
}

double levenshtein_normalized_similarity(std::u32string_view a, std::u32string_view b,
                                         double score_cutoff) {
  return normalized_similarity_from(std::max(a.size(), b.size()), score_cutoff, distance_of(a, b));
}

std::size_t levenshtein_distance(std::string_view a, std::string_view b, std::size_t score_cutoff) {
  return edit_distance<kSwaps>(a, b, score_cutoff);
}

std::size_t levenshtein_similarity(std::string_view a, std::string_view b,
                                   std::size_t score_cutoff) {
  return similarity_from(std::max(a.size(), b.size()), score_cutoff, distance_of(a, b));
}

double levenshtein_normalized_distance(std::string_view a, std::string_view b,
                                       double score_cutoff) {
  return normalized_distance_from(std::max(a.size(), b.size()), score_cutoff, distance_of(a, b));
}

double levenshtein_normalized_similarity(std::string_view a, std::string_view b,
                                         double score_cutoff) {
  return normalized_similarity_from(std::max(a.size(), b.size()), score_cutoff, distance_of(a, b));
}

CachedLevenshtein::CachedLevenshtein(std::u32string_view query) : query_(query), patterns_(query) {}

std::size_t CachedLevenshtein::distance(std::u32string_view candidate,
                                        std::size_t score_cutoff) const {
  return cached_edit_distance<kSwaps>(patterns_, query_, candidate, score_cutoff);
}

std::size_t CachedLevenshtein::similarity(std::u32string_view candidate,
                                          std::size_t score_cutoff) const {
  return similarity_from(std::max(query_.size(), candidate.size()), score_cutoff,
                         [&](std::size_t cutoff) { return distance(candidate, cutoff); });
}

double CachedLevenshtein::normalized_distance(std::u32string_view candidate,
                                              double score_cutoff) const {
  return normalized_distance_from(std::max(query_.size(), candidate.size()), score_cutoff,
                                  [&](std::size_t cutoff) { return distance(candidate, cutoff); });
}

double CachedLevenshtein::normalized_similarity(std::u32string_view candidate,
                                                double score_cutoff) const {
  return normalized_similarity_from(
      std::max(query_.size(), candidate.size()), score_cutoff,
      [&](std::size_t cutoff) { return distance(candidate, cutoff); });
}

}  // namespace spruce::similarity
