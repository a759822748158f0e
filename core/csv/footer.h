// Footer: which rows at the end of a table are notes, totals or empty, not records.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/csv/cell_shape.h"
#include "core/table/table.h"

namespace spruce {

/// What the cells of a column mostly look like.
struct ColumnShape {
  CellShape usual = CellShape::Text;  ///< of at least four in five filled cells, else Text
  std::uint32_t filled = 0;           ///< of the rows looked at
  std::uint32_t longest = 0;          ///< bytes
  std::uint32_t most_words = 0;
};

/// The shapes of the first columns over at most some hundred of the first `rows` rows, evenly
/// spread.
std::vector<ColumnShape> find_column_shapes(const SourceText& source, std::uint32_t columns,
                                            std::uint32_t rows);

/// How many rows at the end are no records. `columns` is how many cells a record has. A last row
/// that may be a record (a name alone, a truncated row) is one. Cost: some hundred rows.
std::uint32_t count_footer_rows(const SourceText& source, std::uint32_t columns);

/// "Total", "合计", "Summe" and the like, in any case, also with a colon.
bool is_total_word(std::string_view value);

}  // namespace spruce
