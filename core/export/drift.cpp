#include "core/export/drift.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace spruce {
namespace {

double sum_of(const Counts& counts) {
  double sum = 0;
  for (const auto& [text, count] : counts) sum += count;
  return sum;
}

/// Greatest change first; ties by text, so that the order of the counts does not show.
void sort_values(std::vector<DriftValue>& values) {
  std::sort(values.begin(), values.end(), [](const DriftValue& a, const DriftValue& b) {
    const double left = std::abs(a.after - a.before);
    const double right = std::abs(b.after - b.before);
    if (left < right || right < left) return left > right;
    return a.text < b.text;
  });
}

}  // namespace

Drift find_drift(const Counts& before, const Counts& after) {
  Drift drift;
  const double then_cells = sum_of(before);
  const double now_cells = sum_of(after);
  if (then_cells <= 0 || now_cells <= 0) return drift;
  std::map<std::string, std::pair<double, double>> both;
  for (const auto& [text, count] : before) both[text].first += count;
  for (const auto& [text, count] : after) both[text].second += count;
  const double half = 0.5 * static_cast<double>(both.size());
  for (const auto& [text, counts] : both) {
    const double then = (counts.first + 0.5) / (then_cells + half);
    const double now = (counts.second + 0.5) / (now_cells + half);
    drift.psi += (now - then) * std::log(now / then);
    const DriftValue value{text, counts.first / then_cells, counts.second / now_cells};
    const bool was = counts.first > 0;
    const bool is = counts.second > 0;
    if (!was && is) drift.added.push_back(value);
    if (was && !is) drift.gone.push_back(value);
    if (was && is && std::abs(value.after - value.before) > kShareChange) {
      drift.changed.push_back(value);
    }
  }
  sort_values(drift.added);
  sort_values(drift.gone);
  sort_values(drift.changed);
  return drift;
}

}  // namespace spruce
