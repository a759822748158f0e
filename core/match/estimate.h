// Honest figures of a run without truth: the threshold for "same", and how many pairs are expected
// to be wrong or missed. They stand on calibrated probabilities, so they are as good as those.
// Source of the interval of a rare count: the normal approximation of a Poisson mean with a prior
// of one half.
#pragma once

#include <cstdint>
#include <vector>

#include "core/match/match.h"

namespace spruce {

/// The least probability that is "same": as low as kLeastSame while of all pairs at or above it no
/// more than kMostWrong are expected wrong; at most kMostSame. `probabilities`: of the pairs that
/// may be "same", any order.
double choose_same_threshold(std::vector<double> probabilities);

/// Sum of independent chances with its interval; pairs hang together in groups, which widens it.
Estimate estimate_sum(double sum, double sum_of_variances);

/// `found` sightings in a sample, each standing for `scale` pairs.
Estimate estimate_sample(double found, double scale);

Estimate add_estimates(const Estimate& a, const Estimate& b);

inline constexpr double kLeastSame = 0.5;
inline constexpr double kMostSame = 0.75;
inline constexpr double kMostWrong = 0.02;

}  // namespace spruce
