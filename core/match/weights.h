// Weights: how much each level of each field speaks for or against one entity, learnt from this
// file without labels. m (same entity) by EM over compared pairs, held near the shipped priors; u
// (different entities) from random pairs of the file. Learning may not run away: m is regularised,
// weights keep the order that the shipped priors give the levels, and both are bounded. Source:
// Fellegi & Sunter 1969; Winkler 1988; monotone levels by pooling adjacent violators (Ayer et al.
// 1955).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/match/pattern.h"
#include "core/match/plan.h"

namespace spruce {

/// Learnt figures of one field; index = level, [0] (missing) has no weight.
struct FieldWeights {
  std::array<double, kMaxLevels> m{};
  std::array<double, kMaxLevels> u{};
  std::array<double, kMaxLevels> weight{};  ///< log2(m / u), monotone and bounded
  /// Its values name lists that hold no entity twice: agreement speaks against one entity.
  bool exclusive = false;
};

/// Bits to which decisions reach that differ from the weights on doubtful pairs only.
inline constexpr double kUsualReach = 5;

struct Weights {
  std::vector<FieldWeights> fields;
  double lambda = 0;        ///< P(a random pair is one entity)
  double prior_weight = 0;  ///< log2 odds of lambda
  /// The most a pair may weigh that cannot tell members of a household apart: log2 of matches
  /// against relatives in this file.
  double most_silent = 22;
  /// Records whose given names differ while home or phone agree are relatives. False: this file's
  /// names are spoilt so often that they are one person as likely (judge_relatives in weights.cpp).
  bool has_relatives = true;
  bool has_twins = true;       ///< the same where a birthday or a mailbox agrees: twins, couples
  double matches_per_row = 0;  ///< expected other records of the same entity
  /// What decisions taught, in bits per field and level, and for every pair; empty: nothing. Added
  /// to a pair's weight times reach_of_learning(): decisions are about doubtful pairs, so sure ones
  /// hardly move.
  std::vector<std::array<double, kMaxLevels>> shift;
  double shift_all = 0;
  double shift_reach = kUsualReach;
  double most_shift = 0;  ///< the most that a pair can gain by it
  /// Share of field j's agreement that is news when field i agrees too: keep[j][i], 1 for unrelated
  /// fields.
  std::array<std::array<double, kMaxFields>, kMaxFields> keep{};
};

/// What EM looks at. A candidate pattern stands for `candidate_scale` pairs; random pairs stand for
/// all pairs of the file.
struct WeightSample {
  std::vector<CountedPattern> random;
  std::vector<CountedPattern> candidates;
  double candidate_scale = 1;
  double total_pairs = 0;
  std::uint32_t row_count = 0;
};

/// Weights by the shipped priors alone.
Weights prior_weights(const MatchPlan& plan, std::uint32_t row_count, double total_pairs);

/// One round of learning, for callers that work in steps: kWeightRounds of them from
/// prior_weights() are estimate_weights().
void refine_weights(const MatchPlan& plan, const WeightSample& sample, Weights& weights);
inline constexpr int kWeightRounds = 25;

/// EM. Deterministic; the result does not depend on the order of records. Cost: patterns x fields
/// x 25.
Weights estimate_weights(const MatchPlan& plan, const WeightSample& sample);

/// log2 odds that a pair of this pattern is one entity; no term frequency.
double pattern_weight(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern);

/// Share of what was learnt that a pair of this weight feels, 0 to 1: half at `reach` bits.
double reach_of_learning(double weight, double reach);

/// P from log2 odds. 0.5 at 0; never exactly 0 or 1 for finite weights.
double probability_of(double weight);
/// The inverse. `probability` in (0, 1).
double weight_of(double probability);

}  // namespace spruce
