// Inside core/similarity only: the bit-parallel kernel of Levenshtein and Damerau (OSA) distances.
// A query is run block by block (64 rows of the matrix) over the whole text; what a block hands
// down a column (horizontal step, possible swap) is kept in one byte a column. Hyyrö 2003, sections
// 3 and 4. Invariant: memory is O(text) for any length; nothing is allocated when the query fits
// one block.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/similarity/pattern.h"
#include "core/similarity/score.h"

namespace spruce::similarity {

/// Drops the prefix and suffix that both have: they change neither distance.
template <typename Text>
void drop_common_affix(Text& a, Text& b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t prefix = 0;
  while (prefix < shorter && a[prefix] == b[prefix]) ++prefix;
  a.remove_prefix(prefix);
  b.remove_prefix(prefix);
  std::size_t suffix = 0;
  while (suffix < shorter - prefix && a[a.size() - 1 - suffix] == b[b.size() - 1 - suffix])
    ++suffix;
  a.remove_suffix(suffix);
  b.remove_suffix(suffix);
}

/// The state of one block while it runs over the columns.
template <bool kSwaps>
struct EditBlock {
  std::uint64_t up = ~std::uint64_t{0};  // vertical +1
  std::uint64_t down = 0;                // vertical -1
  std::uint64_t diagonal = 0;
  std::uint64_t matches_before = 0;

  /// One column. The bits say what came in from the block above; returns the horizontal words.
  struct Step {
    std::uint64_t plus;
    std::uint64_t minus;
    std::uint64_t swap_out;
  };
  Step advance(std::uint64_t matches, std::uint64_t plus_in, std::uint64_t minus_in,
               std::uint64_t swap_in) {
    std::uint64_t swaps = 0;
    std::uint64_t swap_out = 0;
    if constexpr (kSwaps) {
      const std::uint64_t open = ~diagonal & matches;
      swaps = ((open << 1U) | swap_in) & matches_before;
      swap_out = open >> 63U;
      matches_before = matches;
    }
    const std::uint64_t equal = matches | minus_in;
    diagonal = (((equal & up) + up) ^ up) | equal | down | swaps;
    const std::uint64_t plus = down | ~(diagonal | up);
    const std::uint64_t minus = diagonal & up;
    const std::uint64_t plus_shifted = (plus << 1U) | plus_in;
    up = ((minus << 1U) | minus_in) | ~(diagonal | plus_shifted);
    down = plus_shifted & diagonal;
    return {plus, minus, swap_out};
  }
};

/// The distance for a query of 1 to 64 characters. Gives up early when the cutoff cannot be met.
template <bool kSwaps, typename Text, typename Pattern>
std::size_t short_edit_distance(const Pattern& pattern, std::size_t query_size, Text text,
                                std::size_t cutoff) {
  EditBlock<kSwaps> block;
  std::size_t score = query_size;
  std::size_t left = text.size();
  const std::size_t last = query_size - 1;
  for (const auto c : text) {
    const auto step = block.advance(pattern.get(c), 1, 0, 0);
    score += static_cast<std::size_t>((step.plus >> last) & 1U);
    score -= static_cast<std::size_t>((step.minus >> last) & 1U);
    --left;
    if (score > left && score - left > cutoff) return cutoff + 1;
  }
  return cut_distance(score, cutoff);
}

/// The distance for a longer query; `pattern_of(block)` gives the pattern of each block of 64.
template <bool kSwaps, typename Text, typename PatternOf>
std::size_t long_edit_distance(const PatternOf& pattern_of, std::size_t query_size, Text text,
                               std::size_t cutoff) {
  constexpr std::uint8_t kPlus = 1;
  constexpr std::uint8_t kMinus = 2;
  constexpr std::uint8_t kSwap = 4;
  std::vector<std::uint8_t> carried(text.size(), kPlus);
  const std::size_t blocks = (query_size + kBlock - 1) / kBlock;
  for (std::size_t index = 0; index < blocks; ++index) {
    const std::size_t last = std::min(kBlock, query_size - index * kBlock) - 1;
    const auto& pattern = pattern_of(index);
    EditBlock<kSwaps> block;
    for (std::size_t column = 0; column < text.size(); ++column) {
      const std::uint8_t in = carried[column];
      const auto step = block.advance(pattern.get(text[column]), in & kPlus, (in & kMinus) >> 1U,
                                      (in & kSwap) >> 2U);
      const std::uint64_t out =
          ((step.plus >> last) & 1U) | (((step.minus >> last) & 1U) << 1U) | (step.swap_out << 2U);
      carried[column] = static_cast<std::uint8_t>(out);
    }
  }
  std::size_t score = query_size;
  for (std::uint8_t out : carried) {
    score += (out & kPlus) != 0 ? 1U : 0U;
    score -= (out & kMinus) != 0 ? 1U : 0U;
  }
  return cut_distance(score, cutoff);
}

/// The distance of two texts of one kind, either metric.
template <bool kSwaps, typename Text>
std::size_t edit_distance(Text a, Text b, std::size_t cutoff) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > cutoff) return cutoff + 1;
  drop_common_affix(a, b);
  if (a.empty()) return cut_distance(b.size(), cutoff);
  if (a.size() <= kBlock) {
    return with_pattern(a, b, [&](const auto& pattern) {
      return short_edit_distance<kSwaps>(pattern, a.size(), b, cutoff);
    });
  }
  const auto pattern_of = [&](std::size_t block) {
    return make_pattern(a.substr(block * kBlock, kBlock), b);
  };
  return long_edit_distance<kSwaps>(pattern_of, a.size(), b, cutoff);
}

/// The distance of a kept query and a candidate.
template <bool kSwaps>
std::size_t cached_edit_distance(const BlockPatterns& patterns, std::u32string_view query,
                                 std::u32string_view text, std::size_t cutoff) {
  const std::size_t shorter = std::min(query.size(), text.size());
  const std::size_t longer = std::max(query.size(), text.size());
  if (longer - shorter > cutoff) return cutoff + 1;
  if (shorter == 0) return cut_distance(longer, cutoff);
  if (query.size() <= kBlock) {
    return short_edit_distance<kSwaps>(patterns[0], query.size(), text, cutoff);
  }
  const auto pattern_of = [&](std::size_t block) -> const WidePattern& { return patterns[block]; };
  return long_edit_distance<kSwaps>(pattern_of, query.size(), text, cutoff);
}

}  // namespace spruce::similarity
