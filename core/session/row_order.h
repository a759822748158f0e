// Row order: a view sorted by a column. Values sort by what they mean: dates by day, numbers by
// size, names and texts as people read them (Chinese by pinyin, digits inside by their number);
// blanks come last either way. For the files of core/session only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/session/state.h"

namespace spruce {

/// What a value is sorted by: keys compare byte by byte. Empty for a blank value.
std::string make_sort_key(const ColumnType& type, std::string_view value);

/// Sorts rows by a column's current values; rows that are equal keep their order. Cost: a key a
/// distinct value once a column (kept in state.sort_order), then O(rows).
void sort_rows(State& state, ColumnId column, bool descending, std::vector<RowId>& rows);

}  // namespace spruce
