// Which distinct values of a column are looked at when looking at all would take too long. Not
// random: the same values, whatever the row order. Invariant: `certain` and `drawn` are disjoint,
// ascending, and together hold at most the limit.
#pragma once

#include <cstdint>
#include <vector>

#include "core/table/dictionary.h"

namespace spruce {

/// The most frequent values (each stands for itself) and an even draw of the rest (each stands for
/// several).
struct ValueSelection {
  std::vector<std::uint32_t> certain;  ///< value ids
  std::vector<std::uint32_t> drawn;    ///< value ids
  std::uint32_t rest_distinct = 0;     ///< values not in `certain`
  std::uint32_t rest_cells = 0;        ///< their cells
  std::uint32_t drawn_cells = 0;       ///< cells of `drawn`
  bool is_whole() const { return rest_distinct == drawn.size(); }
};

/// `always` when no value must be in.
inline constexpr std::uint32_t kNoValue = 0xffffffffU;

/// At most `limit` values (2 or more): all when there are no more; else `always`, up to half by
/// frequency (met twice or more) and the rest by `hashes` (by value id). O(distinct).
ValueSelection select_values(const Dictionary& dictionary, const std::vector<std::uint32_t>& hashes,
                             std::uint32_t limit, std::uint32_t always = kNoValue);

}  // namespace spruce
