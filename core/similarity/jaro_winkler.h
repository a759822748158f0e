// Jaro and Jaro-Winkler: made for short names. Not for companies or addresses (parse those first).
// M. Jaro, JASA 84, 1989; W. Winkler, "String comparator metrics", 1990: prefix weight 0.1, at most
// 4 characters, no boost threshold. Invariant: equal to the oracle in tests/reference.
#pragma once

#include <string>
#include <string_view>

#include "core/similarity/pattern.h"

namespace spruce::similarity {

/// 0 to 1; two empty texts: 1, one empty: 0. 0 when below score_cutoff. Bit-parallel and without
/// allocation when both lengths are ≤ 64. The string_view forms compare bytes: ASCII only.
double jaro_similarity(std::u32string_view a, std::u32string_view b, double score_cutoff = 0.0);
double jaro_similarity(std::string_view a, std::string_view b, double score_cutoff = 0.0);
double jaro_winkler_similarity(std::u32string_view a, std::u32string_view b,
                               double score_cutoff = 0.0);
double jaro_winkler_similarity(std::string_view a, std::string_view b, double score_cutoff = 0.0);

/// 1 - similarity; 1 when above score_cutoff. Already normalised: these are also the `normalized_`
/// forms.
double jaro_distance(std::u32string_view a, std::u32string_view b, double score_cutoff = 1.0);
double jaro_distance(std::string_view a, std::string_view b, double score_cutoff = 1.0);
double jaro_winkler_distance(std::u32string_view a, std::u32string_view b,
                             double score_cutoff = 1.0);
double jaro_winkler_distance(std::string_view a, std::string_view b, double score_cutoff = 1.0);

/// The names every metric has.
template <typename Text>
double jaro_winkler_normalized_similarity(Text a, Text b, double score_cutoff = 0.0) {
  return jaro_winkler_similarity(a, b, score_cutoff);
}
template <typename Text>
double jaro_winkler_normalized_distance(Text a, Text b, double score_cutoff = 1.0) {
  return jaro_winkler_distance(a, b, score_cutoff);
}

/// One query against many candidates. Holds a copy of the query.
class CachedJaroWinkler {
 public:
  explicit CachedJaroWinkler(std::u32string_view query);
  double similarity(std::u32string_view candidate, double score_cutoff = 0.0) const;
  double distance(std::u32string_view candidate, double score_cutoff = 1.0) const;
  double normalized_similarity(std::u32string_view candidate, double score_cutoff = 0.0) const {
    return similarity(candidate, score_cutoff);
  }
  double normalized_distance(std::u32string_view candidate, double score_cutoff = 1.0) const {
    return distance(candidate, score_cutoff);
  }

 private:
  std::u32string query_;
  BlockPatterns patterns_;
};

}  // namespace spruce::similarity
