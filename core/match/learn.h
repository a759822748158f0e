// Learning: what a person's decisions on pairs teach about the weights of this file. A logistic
// model over the same levels as the weights, with the weights before as its start: a decision moves
// the levels that its pair shows, a little each, and more decisions move them further; levels that
// no decision shows stay. It also hears whether people who share a home and differ in the given
// name are relatives in this file. Invariant: a pure function of the labels' levels and weights, in
// any order; no labels, no change. Source of the model: logistic regression with an offset and a
// Gaussian prior, at its mode (Newton).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/match/pattern.h"
#include "core/match/plan.h"
#include "core/match/weights.h"

namespace spruce {

/// A decided pair as the model sees it.
struct LabelledPattern {
  LevelPattern levels{};
  double weight = 0;  ///< log2 odds by the weights before learning, term frequency included
  bool same = false;
  /// 1: a person's decision. Less: a pair that nobody asked about because it is sure; it holds the
  /// weights where they were, so that what is learnt about doubtful pairs does not spoil sure ones.
  double share = 1;
};

/// Labels behind a rule before it is turned round, and the share of them that must say so.
inline constexpr double kFewestKinLabels = 3;
inline constexpr double kClearKinShare = 0.7;

/// What the labels teach; nothing without decisions. Cost: labels x fields squared,
/// and the cube of the number of levels seen (at most some hundred), 20 times at most.
LearntWeights learn_weights_from(const MatchPlan& plan, const std::vector<LabelledPattern>& labels);

/// Adds what was learnt to the weights of any run, of this file or of next month's. A field or
/// level that the plan does not have is passed over.
void apply_learnt(const MatchPlan& plan, const LearntWeights& learnt, Weights& weights);

/// A pair of the pattern lies where the weights cannot tell: how much a decision on it would teach,
/// 0 to 0.5. `weight` as in LabelledPattern.
double doubt_of(const MatchPlan& plan, const Weights& weights, const LevelPattern& levels,
                double weight);

}  // namespace spruce
