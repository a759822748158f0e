// Damerau distance in the optimal string alignment form: insertions, deletions, substitutions and
// swaps of two neighbours, no part edited twice. Bit-parallel: H. Hyyrö, "A bit-vector algorithm
// for computing Levenshtein and Damerau edit distances", 2003. Invariant: equal to the oracle in
// tests/reference.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/similarity/pattern.h"
#include "core/similarity/score.h"

namespace spruce::similarity {

/// Edits between a and b; score_cutoff + 1 when there are more. No allocation when one length is
/// ≤ 64. Not a metric: the triangle inequality can fail. The string_view forms count bytes: ASCII
/// only.
std::size_t damerau_distance(std::u32string_view a, std::u32string_view b,
                             std::size_t score_cutoff = kNoCutoff);
std::size_t damerau_distance(std::string_view a, std::string_view b,
                             std::size_t score_cutoff = kNoCutoff);

/// max(|a|, |b|) - distance; 0 when below score_cutoff.
std::size_t damerau_similarity(std::u32string_view a, std::u32string_view b,
                               std::size_t score_cutoff = 0);
std::size_t damerau_similarity(std::string_view a, std::string_view b,
                               std::size_t score_cutoff = 0);

/// distance / max(|a|, |b|); 1 when above score_cutoff.
double damerau_normalized_distance(std::u32string_view a, std::u32string_view b,
                                   double score_cutoff = 1.0);
double damerau_normalized_distance(std::string_view a, std::string_view b,
                                   double score_cutoff = 1.0);

/// 1 - normalised distance; 0 when below score_cutoff.
double damerau_normalized_similarity(std::u32string_view a, std::u32string_view b,
                                     double score_cutoff = 0.0);
double damerau_normalized_similarity(std::string_view a, std::string_view b,
                                     double score_cutoff = 0.0);

/// One query against many candidates. Holds a copy of the query.
class CachedDamerau {
 public:
  explicit CachedDamerau(std::u32string_view query);
  std::size_t distance(std::u32string_view candidate, std::size_t score_cutoff = kNoCutoff) const;
  std::size_t similarity(std::u32string_view candidate, std::size_t score_cutoff = 0) const;
  double normalized_distance(std::u32string_view candidate, double score_cutoff = 1.0) const;
  double normalized_similarity(std::u32string_view candidate, double score_cutoff = 0.0) const;

 private:
  std::u32string query_;
  BlockPatterns patterns_;
};

}  // namespace spruce::similarity
