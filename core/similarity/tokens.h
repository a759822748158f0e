// Similarity of texts as bags of words: word order, repeated and missing words. Words are split at
// spaces (U+0020; fold the text first). A Han text without spaces is one word: parse it, or use
// ngram.h. Invariant: symmetric, and equal to the oracle in tests/reference. All are normalised, 0
// to 1.
#pragma once

#include <string_view>

namespace spruce::similarity {

/// Indel ratio of the words sorted and joined by one space; 0 when below score_cutoff.
double token_sort_similarity(std::u32string_view a, std::u32string_view b,
                             double score_cutoff = 0.0);
double token_sort_similarity(std::string_view a, std::string_view b, double score_cutoff = 0.0);
/// 1 - similarity; 1 when above score_cutoff.
double token_sort_distance(std::u32string_view a, std::u32string_view b, double score_cutoff = 1.0);
double token_sort_distance(std::string_view a, std::string_view b, double score_cutoff = 1.0);

/// The best indel ratio among: common words, common + rest of a, common + rest of b (each word
/// once, sorted). 1 when all words of one are words of the other; two texts without words: 1, one:
/// 0.
double token_set_similarity(std::u32string_view a, std::u32string_view b,
                            double score_cutoff = 0.0);
double token_set_similarity(std::string_view a, std::string_view b, double score_cutoff = 0.0);
/// 1 - similarity; 1 when above score_cutoff.
double token_set_distance(std::u32string_view a, std::u32string_view b, double score_cutoff = 1.0);
double token_set_distance(std::string_view a, std::string_view b, double score_cutoff = 1.0);

/// Each word's best Jaro-Winkler partner, averaged over the words of both sides (symmetric
/// Monge-Elkan, A. Monge, C. Elkan, KDD 1996). Cost: words of a times words of b; the first 64
/// words of each count.
double monge_elkan_similarity(std::u32string_view a, std::u32string_view b,
                              double score_cutoff = 0.0);
double monge_elkan_similarity(std::string_view a, std::string_view b, double score_cutoff = 0.0);
/// 1 - similarity; 1 when above score_cutoff.
double monge_elkan_distance(std::u32string_view a, std::u32string_view b,
                            double score_cutoff = 1.0);
double monge_elkan_distance(std::string_view a, std::string_view b, double score_cutoff = 1.0);

}  // namespace spruce::similarity
