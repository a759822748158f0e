// The four forms of the Damerau (OSA) distance over the shared kernel (edit_kernel.h).
#include "core/similarity/damerau.h"

#include <algorithm>

#include "core/similarity/edit_kernel.h"

namespace spruce::similarity {
namespace {

constexpr bool kSwaps = true;

/// The distance as a function of its cutoff alone, for the derived forms.
template <typename Text>
auto distance_of(Text a, Text b) {
  return [a, b](std::size_t cutoff) { return edit_distance<kSwaps>(a, b, cutoff); };
}

}  // namespace

std::size_t damerau_distance(std::u32string_view a, std::u32string_view b,
                             std::size_t score_cutoff) {
  return edit_distance<kSwaps>(a, b, score_cutoff);
}

std::size_t damerau_similarity(std::u32string_view a, std::u32string_view b,
                               std::size_t score_cutoff) {
  return similarity_from(std::max(a.size(), b.size()), score_cutoff, distance_of(a, b));
}

double damerau_normalized_distance(std::u32string_view a, std::u32string_view b,
                                   double score_cutoff) {
  return normalized_distance_from(std::max(a.size(), b.size()), score_cutoff, distance_of(a, b));
}

double damerau_normalized_similarity(std::u32string_view a, std::u32string_view b,
                                     double score_cutoff) {
  return normalized_similarity_from(std::max(a.size(), b.size()), score_cutoff, distance_of(a, b));
}

std::size_t damerau_distance(std::string_view a, std::string_view b, std::size_t score_cutoff) {
  return edit_distance<kSwaps>(a, b, score_cutoff);
}

std::size_t damerau_similarity(std::string_view a, std::string_view b, std::size_t score_cutoff) {
  return similarity_from(std::max(a.size(), b.size()), score_cutoff, distance_of(a, b));
}

double damerau_normalized_distance(std::string_view a, std::string_view b, double score_cutoff) {
  return normalized_distance_from(std::max(a.size(), b.size()), score_cutoff, distance_of(a, b));
}

double damerau_normalized_similarity(std::string_view a, std::string_view b, double score_cutoff) {
  return normalized_similarity_from(std::max(a.size(), b.size()), score_cutoff, distance_of(a, b));
}

CachedDamerau::CachedDamerau(std::u32string_view query) : query_(query), patterns_(query) {}

std::size_t CachedDamerau::distance(std::u32string_view candidate, std::size_t score_cutoff) const {
  return cached_edit_distance<kSwaps>(patterns_, query_, candidate, score_cutoff);
}

std::size_t CachedDamerau::similarity(std::u32string_view candidate,
                                      std::size_t score_cutoff) const {
  return similarity_from(std::max(query_.size(), candidate.size()), score_cutoff,
                         [&](std::size_t cutoff) { return distance(candidate, cutoff); });
}

double CachedDamerau::normalized_distance(std::u32string_view candidate,
                                          double score_cutoff) const {
  return normalized_distance_from(std::max(query_.size(), candidate.size()), score_cutoff,
                                  [&](std::size_t cutoff) { return distance(candidate, cutoff); });
}

double CachedDamerau::normalized_similarity(std::u32string_view candidate,
                                            double score_cutoff) const {
  return normalized_similarity_from(
      std::max(query_.size(), candidate.size()), score_cutoff,
      [&](std::size_t cutoff) { return distance(candidate, cutoff); });
}

}  // namespace spruce::similarity
