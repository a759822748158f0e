// Shared pairs of neighbouring characters (bigrams) as multisets: Dice and Jaccard. Order hardly
// matters. A text of one character has that character as its only gram. Invariant: equal to the
// oracle in tests/reference, and symmetric.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/similarity/score.h"

namespace spruce::similarity {

/// Bigrams in common, counted as a multiset; 0 when below score_cutoff. O((n + m) log), no
/// allocation for lengths ≤ 64. The string_view forms take bytes: ASCII only.
std::size_t bigram_similarity(std::u32string_view a, std::u32string_view b,
                              std::size_t score_cutoff = 0);
std::size_t bigram_similarity(std::string_view a, std::string_view b, std::size_t score_cutoff = 0);

/// Bigrams that only one of the two has; score_cutoff + 1 when above score_cutoff.
std::size_t bigram_distance(std::u32string_view a, std::u32string_view b,
                            std::size_t score_cutoff = kNoCutoff);
std::size_t bigram_distance(std::string_view a, std::string_view b,
                            std::size_t score_cutoff = kNoCutoff);

/// 2 · common / (grams of a + grams of b), 0 to 1; two empty texts: 1. 0 when below score_cutoff.
double dice_normalized_similarity(std::u32string_view a, std::u32string_view b,
                                  double score_cutoff = 0.0);
double dice_normalized_similarity(std::string_view a, std::string_view b,
                                  double score_cutoff = 0.0);
/// 1 - similarity; 1 when above score_cutoff.
double dice_normalized_distance(std::u32string_view a, std::u32string_view b,
                                double score_cutoff = 1.0);
double dice_normalized_distance(std::string_view a, std::string_view b, double score_cutoff = 1.0);

/// common / all, 0 to 1; two empty texts: 1. 0 when below score_cutoff.
double jaccard_normalized_similarity(std::u32string_view a, std::u32string_view b,
                                     double score_cutoff = 0.0);
double jaccard_normalized_similarity(std::string_view a, std::string_view b,
                                     double score_cutoff = 0.0);
/// 1 - similarity; 1 when above score_cutoff.
double jaccard_normalized_distance(std::u32string_view a, std::u32string_view b,
                                   double score_cutoff = 1.0);
double jaccard_normalized_distance(std::string_view a, std::string_view b,
                                   double score_cutoff = 1.0);

}  // namespace spruce::similarity
