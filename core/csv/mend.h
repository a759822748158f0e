// Mending: where the cells of a row lie whose quotes do not add up. Every reading is weighed (a
// quote that is text, a quoted cell with stray quotes inside, text behind a closing quote, two
// cells with no delimiter between them), and the least strained one with the usual number of cells
// wins. Knows one row; which text is one row is the business of RowParser.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/table/raw_cell.h"
#include "core/table/table.h"

namespace spruce {

/// How a damaged row falls into cells.
struct MendedLine {
  std::vector<CellSpan> cells;  ///< offsets in the text, at least one
  bool has_open_quote = false;  ///< a cell begins with a quote that nothing closes
  bool parts_touch = false;     ///< two cells have no delimiter between them
};

/// The least strained reading of `text`, without its line ending, as about `expected` cells (0: not
/// known). Line breaks stay within quotes. Cost: for usual rows a few thousand steps, never more
/// than some millions; a row that would need more is split at every delimiter outside well-formed
/// quotes.
MendedLine mend_line(std::string_view text, QuoteRule rule, std::uint32_t expected);

}  // namespace spruce
