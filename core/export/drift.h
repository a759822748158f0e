// Drift: how the distribution of a column's values (or of their shapes) has moved between two runs,
// as one figure with its formula, and which values came, went or changed their share. Pure
// arithmetic over counts.
// Invariant: symmetric in the figure, zero for equal shares; never infinite.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace spruce {

using Counts = std::vector<std::pair<std::string, std::uint32_t>>;

/// A value with its shares (0 to 1) of the cells then and now.
struct DriftValue {
  std::string text;
  double before = 0, after = 0;
};

struct Drift {
  /// Population stability index: the sum over all values of (now − then) · ln(now ÷ then), each
  /// share taken as (count + ½) ÷ (cells + ½ · values), so that none is zero. Below 0.1 little,
  /// to 0.25 some, above much has moved.
  double psi = 0;
  std::vector<DriftValue> added;    ///< most frequent first
  std::vector<DriftValue> gone;     ///< most frequent first
  std::vector<DriftValue> changed;  ///< by more than kShareChange, greatest change first
};
inline constexpr double kShareChange = 0.02;
inline constexpr double kSomeDrift = 0.1;
inline constexpr double kMuchDrift = 0.25;

/// Compares counts by value; both hold each value once. Empty on either side: no drift. O(n log n).
Drift find_drift(const Counts& before, const Counts& after);

}  // namespace spruce
