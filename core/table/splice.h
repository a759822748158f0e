// Splicing: records of a source are exchanged for others that lie in the same piece of its text,
// when a person puts right how that piece is read. The text never changes. Not responsible for what
// a right reading is (core/csv/repair.h).
#pragma once

#include <cstdint>
#include <vector>

#include "core/table/table.h"

namespace spruce {

/// One record as it lies in the text, outside of any list.
struct RowPlace {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;   ///< before the line ending
  std::uint32_t line = 0;  ///< physical, from 1
  std::vector<CellSpan> cells;
  bool is_mended = false;
};

/// Records [first, first + count) as they are.
std::vector<RowPlace> copy_rows(const SourceText& source, std::uint32_t first, std::uint32_t count);

/// Exchanges records [first, first + count) for `rows`, which must lie between their neighbours in
/// the text. Lists of mended and repaired rows follow. copy_rows before and replace_rows after it
/// is the identity. Cost O(rows of the source).
void replace_rows(SourceText& source, std::uint32_t first, std::uint32_t count,
                  const std::vector<RowPlace>& rows);

/// The first record that begins at or after `begin` in the text.
std::uint32_t find_row_at(const SourceText& source, std::uint32_t begin);

}  // namespace spruce
