// Levenshtein distance: the fewest insertions, deletions and substitutions.
// Bit-parallel: G. Myers, J. ACM 46(3), 1999; blocks by H. Hyyrö, "Explaining and extending the
// bit-parallel approximate string matching algorithm of Myers", 2001. Invariant: equal to the
// oracle in tests/reference.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/similarity/pattern.h"
#include "core/similarity/score.h"

namespace spruce::similarity {

/// Edits between a and b; score_cutoff + 1 when there are more than score_cutoff.
/// Cost: O(n) for lengths up to 64, else O(n · m / 64) time and O(m) memory; callers cap the length
/// of hostile cells. The string_view forms count bytes: use them for ASCII only. No allocation when
/// one length is ≤ 64.
std::size_t levenshtein_distance(std::u32string_view a, std::u32string_view b,
                                 std::size_t score_cutoff = kNoCutoff);
std::size_t levenshtein_distance(std::string_view a, std::string_view b,
                                 std::size_t score_cutoff = kNoCutoff);

/// max(|a|, |b|) - distance; 0 when below score_cutoff.
std::size_t levenshtein_similarity(std::u32string_view a, std::u32string_view b,
                                   std::size_t score_cutoff = 0);
std::size_t levenshtein_similarity(std::string_view a, std::string_view b,
                                   std::size_t score_cutoff = 0);

/// distance / max(|a|, |b|), 0 to 1 (two empty texts: 0); 1 when above score_cutoff.
double levenshtein_normalized_distance(std::u32string_view a, std::u32string_view b,
                                       double score_cutoff = 1.0);
double levenshtein_normalized_distance(std::string_view a, std::string_view b,
                                       double score_cutoff = 1.0);

/// 1 - normalised distance; 0 when below score_cutoff.
double levenshtein_normalized_similarity(std::u32string_view a, std::u32string_view b,
                                         double score_cutoff = 0.0);
double levenshtein_normalized_similarity(std::string_view a, std::string_view b,
                                         double score_cutoff = 0.0);

/// One query against many candidates: the query's bit table is built once. Holds a copy of the
/// query.
class CachedLevenshtein {
 public:
  explicit CachedLevenshtein(std::u32string_view query);
  std::size_t distance(std::u32string_view candidate, std::size_t score_cutoff = kNoCutoff) const;
  std::size_t similarity(std::u32string_view candidate, std::size_t score_cutoff = 0) const;
  double normalized_distance(std::u32string_view candidate, double score_cutoff = 1.0) const;
  double normalized_similarity(std::u32string_view candidate, double score_cutoff = 0.0) const;

 private:
  std::u32string query_;
  BlockPatterns patterns_;
};

}  // namespace spruce::similarity
