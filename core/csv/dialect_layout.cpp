#include "core/csv/dialect_layout.h"

#include <algorithm>
#include <string>

#include "core/csv/cell_shape.h"
#include "core/csv/header_guess.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::uint32_t kMaxPreambleRows = 40;
constexpr std::uint32_t kRowsLookedAt = 400;
constexpr std::uint32_t kColumnsLookedAt = 200;

bool is_filled(const SourceText& source, std::uint32_t row, std::uint32_t cell) {
  const auto span = find_cell(source, row, cell);
  if (!span) return false;
  std::string scratch;
  return !trim(raw_cell_value(cell_text(source, *span), source.quotes, scratch)).empty();
}

std::uint32_t count_filled(const SourceText& source, std::uint32_t row) {
  const std::uint32_t cells = std::min(row_cell_count(source, row), kColumnsLookedAt);
  std::uint32_t filled = 0;
  for (std::uint32_t i = 0; i < cells; ++i) filled += is_filled(source, row, i) ? 1 : 0;
  return filled;
}

// Less than half of a record: a title, a date, a key and its value.
bool is_thin(const SourceText& source, std::uint32_t row, std::uint32_t columns) {
  const std::uint32_t cells = row_cell_count(source, row);
  if (cells * 2 <= columns) return true;
  if (columns < 3) return false;
  const std::uint32_t filled = count_filled(source, row);
  return filled <= 1 || filled * 3 <= columns || (cells < columns && filled * 2 < columns);
}

// Blank lines between a row and the next one.
bool has_gap_after(const SourceText& source, std::uint32_t row) {
  if (row + 1 >= source.row_count()) return false;
  const std::uint32_t end = source.row_ends[row];
  const auto between = std::string_view(source.text).substr(end, source.row_starts[row + 1] - end);
  const auto breaks = std::count(between.begin(), between.end(), '\n');
  return breaks > 1 || (breaks == 0 && std::count(between.begin(), between.end(), '\r') > 1);
}

// Less than half filled, and standing apart from what follows with all such rows.
std::uint32_t find_end_of_sparse_block(const SourceText& source, std::uint32_t columns,
                                       std::uint32_t most) {
  std::uint32_t end = 0;
  for (std::uint32_t row = 0; row + 1 < most; ++row) {
    if (count_filled(source, row) * 2 >= columns) break;
    if (has_gap_after(source, row)) end = row + 1;
  }
  return end;
}

// Names of groups of columns: some cells blank, and the row below names every column.
bool is_group_row(const SourceText& source, std::uint32_t row, std::uint32_t columns) {
  if (columns < 3 || row + 2 >= source.row_count()) return false;
  const std::uint32_t cells = row_cell_count(source, row);
  if (cells != columns || row_cell_count(source, row + 1) != columns) return false;
  const std::uint32_t filled = count_filled(source, row);
  const std::uint32_t below = count_filled(source, row + 1);
  if (filled < 2 || filled * 4 > columns * 3 || below + 1 < columns || below <= filled)
    return false;
  return is_header_by_shapes(source, row + 1) && guess_header(source, row + 1);
}

}  // namespace

std::uint32_t find_first_row(const SourceText& source, std::uint32_t columns) {
  if (columns < 2) return 0;
  const std::uint32_t most = std::min(source.row_count(), kMaxPreambleRows);
  std::uint32_t row = find_end_of_sparse_block(source, columns, most);
  while (row + 1 < most && is_thin(source, row, columns) && !is_group_row(source, row, columns)) {
    ++row;  // a header and a record must be left
  }
  if (row == 0) return 0;
  if (row + 1 >= most) {  // thin all the way: only rows without the right number of cells count
    row = 0;
    while (row + 1 < most && row_cell_count(source, row) * 2 <= columns) ++row;
    return row + 1 >= most ? 0 : row;
  }
  return row;
}

std::uint32_t count_header_rows(const SourceText& source, std::uint32_t first_row,
                                std::uint32_t columns) {
  if (is_group_row(source, first_row, columns)) return 2;
  return guess_header(source, first_row) ? 1 : 0;
}

double share_of_spaced_cells(const SourceText& source, std::uint32_t first_row) {
  const std::uint32_t end = std::min(source.row_count(), first_row + kRowsLookedAt);
  std::uint32_t cells = 0;
  std::uint32_t spaced = 0;
  for (std::uint32_t row = first_row; row < end; ++row) {
    const std::uint32_t count = std::min(row_cell_count(source, row), kColumnsLookedAt);
    for (std::uint32_t i = 1; i < count; ++i) {
      const std::string_view raw = cell_text(source, *find_cell(source, row, i));
      if (raw.empty()) continue;
      ++cells;
      spaced += raw[0] == ' ' && (raw.size() == 1 || raw[1] != ' ') ? 1 : 0;
    }
  }
  return cells < 2 ? 0 : static_cast<double>(spaced) / cells;
}

}  // namespace spruce
