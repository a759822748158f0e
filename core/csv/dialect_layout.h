// Layout: which rows at the top of a file are a title, names of columns, or already records.
#pragma once

#include <cstdint>

#include "core/table/table.h"

namespace spruce {

/// The first row that belongs to the table, out of rows read without header and preamble: titles,
/// dates, key-value lines and empty frames above it are passed. `columns`: cells that most rows
/// have. 0 when nothing stands above.
std::uint32_t find_first_row(const SourceText& source, std::uint32_t columns);

/// How many rows from `first_row` on name the columns: 0, 1, or 2 when a row of group names stands
/// above the names.
std::uint32_t count_header_rows(const SourceText& source, std::uint32_t first_row,
                                std::uint32_t columns);

/// The share of values after the first of each row that begin with exactly one space, quoted ones
/// too; 0 when there are fewer than two.
double share_of_spaced_cells(const SourceText& source, std::uint32_t first_row);

}  // namespace spruce
