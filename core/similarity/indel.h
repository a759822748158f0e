// Indel distance (insertions and deletions only) and the longest common subsequence behind it.
// Bit-parallel LCS: H. Hyyrö, "Bit-parallel LCS-length computation revisited", 2004.
// Invariant: indel distance = |a| + |b| - 2 · lcs, equal to the oracle in tests/reference.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/similarity/pattern.h"
#include "core/similarity/score.h"

namespace spruce::similarity {

/// Length of the longest common subsequence; 0 when below score_cutoff. No allocation when one
/// length is ≤ 64. The string_view forms count bytes: ASCII only.
std::size_t lcs_similarity(std::u32string_view a, std::u32string_view b,
                           std::size_t score_cutoff = 0);
std::size_t lcs_similarity(std::string_view a, std::string_view b, std::size_t score_cutoff = 0);

/// |a| + |b| - 2 · lcs; score_cutoff + 1 when above score_cutoff.
std::size_t indel_distance(std::u32string_view a, std::u32string_view b,
                           std::size_t score_cutoff = kNoCutoff);
std::size_t indel_distance(std::string_view a, std::string_view b,
                           std::size_t score_cutoff = kNoCutoff);

/// |a| + |b| - distance; 0 when below score_cutoff.
std::size_t indel_similarity(std::u32string_view a, std::u32string_view b,
                             std::size_t score_cutoff = 0);
std::size_t indel_similarity(std::string_view a, std::string_view b, std::size_t score_cutoff = 0);

/// distance / (|a| + |b|); 1 when above score_cutoff.
double indel_normalized_distance(std::u32string_view a, std::u32string_view b,
                                 double score_cutoff = 1.0);
double indel_normalized_distance(std::string_view a, std::string_view b, double score_cutoff = 1.0);

/// 1 - normalised distance, the usual "ratio"; 0 when below score_cutoff.
double indel_normalized_similarity(std::u32string_view a, std::u32string_view b,
                                   double score_cutoff = 0.0);
double indel_normalized_similarity(std::string_view a, std::string_view b,
                                   double score_cutoff = 0.0);

}  // namespace spruce::similarity
