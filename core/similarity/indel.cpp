// The four forms over the longest common subsequence, bit-parallel, block by block as in
// edit_kernel.h.
#include "core/similarity/indel.h"

#include <algorithm>
#include <vector>

#include "core/similarity/edit_kernel.h"

namespace spruce::similarity {
namespace {

std::size_t count_bits(std::uint64_t word) {
  return static_cast<std::size_t>(__builtin_popcountll(word));
}

/// The bits of a block that stand for characters.
std::uint64_t used_bits(std::size_t size) {
  return size >= kBlock ? ~std::uint64_t{0} : (std::uint64_t{1} << size) - 1;
}

template <typename Text, typename Pattern>
std::size_t short_lcs(const Pattern& pattern, std::size_t query_size, Text text) {
  std::uint64_t state = ~std::uint64_t{0};
  for (const auto c : text) {
    const std::uint64_t common = state & pattern.get(c);
    state = (state + common) | (state - common);
  }
  return count_bits(~state & used_bits(query_size));
}

/// Block by block; the carry of each column's addition goes on to the next block.
template <typename Text>
std::size_t long_lcs(Text query, Text text) {
  std::vector<std::uint8_t> carried(text.size(), 0);
  std::size_t length = 0;
  for (std::size_t start = 0; start < query.size(); start += kBlock) {
    const Text part = query.substr(start, kBlock);
    const auto pattern = make_pattern(part, text);
    std::uint64_t state = ~std::uint64_t{0};
    for (std::size_t column = 0; column < text.size(); ++column) {
      const std::uint64_t common = state & pattern.get(text[column]);
      const std::uint64_t half = state + common;
      const std::uint64_t sum = half + carried[column];
      carried[column] = half < state || sum < half ? 1 : 0;
      state = sum | (state - common);
    }
    length += count_bits(~state & used_bits(part.size()));
  }
  return length;
}

template <typename Text>
std::size_t lcs(Text a, Text b, std::size_t cutoff) {
  if (a.size() > b.size()) std::swap(a, b);
  if (a.size() < cutoff) return 0;
  const std::size_t whole = a.size();
  drop_common_affix(a, b);
  std::size_t length = whole - a.size();
  if (a.size() > kBlock) {
    length += long_lcs(a, b);
  } else if (!a.empty()) {
    length +=
        with_pattern(a, b, [&](const auto& pattern) { return short_lcs(pattern, a.size(), b); });
  }
  return length >= cutoff ? length : 0;
}

template <typename Text>
std::size_t indel(Text a, Text b, std::size_t cutoff) {
  const std::size_t sum = a.size() + b.size();
  const std::size_t difference = std::max(a.size(), b.size()) - std::min(a.size(), b.size());
  if (difference > cutoff) return cutoff + 1;
  return cut_distance(sum - 2 * lcs(a, b, 0), cutoff);
}

/// The distance as a function of its cutoff alone, for the derived forms.
template <typename Text>
auto distance_of(Text a, Text b) {
  return [a, b](std::size_t cutoff) { return indel(a, b, cutoff); };
}

}  // namespace

std::size_t lcs_similarity(std::u32string_view a, std::u32string_view b, std::size_t score_cutoff) {
  return lcs(a, b, score_cutoff);
}

std::size_t indel_distance(std::u32string_view a, std::u32string_view b, std::size_t score_cutoff) {
  return indel(a, b, score_cutoff);
}

std::size_t indel_similarity(std::u32string_view a, std::u32string_view b,
                             std::size_t score_cutoff) {
  return similarity_from(a.size() + b.size(), score_cutoff, distance_of(a, b));
}

double indel_normalized_distance(std::u32string_view a, std::u32string_view b,
                                 double score_cutoff) {
  return normalized_distance_from(a.size() + b.size(), score_cutoff, distance_of(a, b));
}

double indel_normalized_similarity(std::u32string_view a, std::u32string_view b,
                                   double score_cutoff) {
  return normalized_similarity_from(a.size() + b.size(), score_cutoff, distance_of(a, b));
}

std::size_t lcs_similarity(std::string_view a, std::string_view b, std::size_t score_cutoff) {
  return lcs(a, b, score_cutoff);
}

std::size_t indel_distance(std::string_view a, std::string_view b, std::size_t score_cutoff) {
  return indel(a, b, score_cutoff);
}

std::size_t indel_similarity(std::string_view a, std::string_view b, std::size_t score_cutoff) {
  return similarity_from(a.size() + b.size(), score_cutoff, distance_of(a, b));
}

double indel_normalized_distance(std::string_view a, std::string_view b, double score_cutoff) {
  return normalized_distance_from(a.size() + b.size(), score_cutoff, distance_of(a, b));
}

double indel_normalized_similarity(std::string_view a, std::string_view b, double score_cutoff) {
  return normalized_similarity_from(a.size() + b.size(), score_cutoff, distance_of(a, b));
}

}  // namespace spruce::similarity
