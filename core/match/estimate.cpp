#include "core/match/estimate.h"

#include <algorithm>
#include <cmath>

namespace spruce {

namespace {

constexpr double kNormal95 = 1.96;
constexpr double kDispersion = 2;  // pairs of one group stand or fall together
constexpr double kModelDoubt =
    0.5;  // a probability near 1 is right to about this share of its rest

}  // namespace

double choose_same_threshold(std::vector<double> probabilities) {
  std::sort(probabilities.begin(), probabilities.end(), std::greater<double>());
  double wrong = 0, threshold = kMostSame;
  for (std::size_t i = 0; i < probabilities.size(); ++i) {
    if (probabilities[i] < kLeastSame) break;
    wrong += 1 - probabilities[i];
    // Equal pairs have one verdict: all of them are in, or none.
    const bool is_run = i + 1 < probabilities.size() && probabilities[i + 1] == probabilities[i];
    if (is_run) continue;
    const bool is_kept = wrong <= kMostWrong * static_cast<double>(i + 1);
    if (is_kept) threshold = std::min(threshold, probabilities[i]);
  }
  return threshold;
}

Estimate estimate_sum(double sum, double sum_of_variances) {
  const double spread =
      kNormal95 * kDispersion * std::sqrt(sum_of_variances + 0.25) + kModelDoubt * sum;
  return {sum, std::max(0.0, sum - spread), sum + spread};
}

Estimate estimate_sample(double found, double scale) {
  const double spread = kNormal95 * std::sqrt(found + 0.5);
  return {found * scale, std::max(0.0, (found - spread) * scale), (found + 0.5 + spread) * scale};
}

Estimate add_estimates(const Estimate& a, const Estimate& b) {
  const double low = std::hypot(a.value - a.low, b.value - b.low);
  const double high = std::hypot(a.high - a.value, b.high - b.value);
  const double value = a.value + b.value;
  return {value, std::max(0.0, value - low), value + high};
}

}  // namespace spruce
