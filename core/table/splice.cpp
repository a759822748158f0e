#include "core/table/splice.h"

#include <algorithm>
#include <iterator>

namespace spruce {
namespace {

bool lie_one_delimiter_apart(const RowPlace& row) {
  for (std::size_t i = 1; i < row.cells.size(); ++i) {
    if (row.cells[i].begin != row.cells[i - 1].end + 1) return false;
  }
  return row.cells.empty() || row.cells.back().end == row.end;
}

template <typename List, typename Items>
void exchange(List& list, std::size_t first, std::size_t count, const Items& items) {
  const auto at = list.begin() + static_cast<std::ptrdiff_t>(first);
  list.insert(list.erase(at, at + static_cast<std::ptrdiff_t>(count)), items.begin(), items.end());
}

// Indexes of rows behind the exchange move, those of rows inside go.
void move_mended(SourceText& source, std::uint32_t first, std::uint32_t count,
                 const std::vector<RowPlace>& rows) {
  std::vector<MendedRow> kept;
  for (MendedRow& mended : source.mended) {
    if (mended.row >= first && mended.row < first + count) continue;
    if (mended.row >= first + count) {
      mended.row = mended.row - count + static_cast<std::uint32_t>(rows.size());
    }
    kept.push_back(std::move(mended));
  }
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    const bool apart = lie_one_delimiter_apart(rows[i]);
    if (!rows[i].is_mended && apart) continue;
    kept.push_back({first + i, apart ? std::vector<CellSpan>() : rows[i].cells});
  }
  std::sort(kept.begin(), kept.end(),
            [](const MendedRow& a, const MendedRow& b) { return a.row < b.row; });
  source.mended = std::move(kept);
}

}  // namespace

std::vector<RowPlace> copy_rows(const SourceText& source, std::uint32_t first,
                                std::uint32_t count) {
  std::vector<RowPlace> rows;
  for (std::uint32_t row = first; row < first + count; ++row) {
    RowPlace place;
    place.begin = source.row_starts[row];
    place.end = source.row_ends[row];
    place.line = source.row_lines[row];
    place.is_mended = find_mended(source, row) != nullptr;
    for (std::uint32_t i = 0; i < row_cell_count(source, row); ++i) {
      place.cells.push_back(*find_cell(source, row, i));
    }
    rows.push_back(std::move(place));
  }
  return rows;
}

void replace_rows(SourceText& source, std::uint32_t first, std::uint32_t count,
                  const std::vector<RowPlace>& rows) {
  std::vector<std::uint32_t> starts;
  std::vector<std::uint32_t> ends;
  std::vector<std::uint32_t> lines;
  std::vector<std::uint32_t> cells;
  std::vector<std::uint32_t> counts;
  const std::uint32_t first_cell = source.row_cells[first];
  for (const RowPlace& row : rows) {
    starts.push_back(row.begin);
    ends.push_back(row.end);
    lines.push_back(row.line);
    for (const CellSpan cell : row.cells) cells.push_back(cell.begin);
    counts.push_back(first_cell + static_cast<std::uint32_t>(cells.size()));
  }
  const std::uint32_t old_cells = source.row_cells[first + count] - first_cell;
  exchange(source.cell_starts, first_cell, old_cells, cells);
  exchange(source.row_starts, first, count, starts);
  exchange(source.row_ends, first, count, ends);
  exchange(source.row_lines, first, count, lines);
  exchange(source.row_cells, first + 1, count, counts);
  const auto grown = static_cast<std::uint32_t>(cells.size()) - old_cells;  // wraps when it shrinks
  for (std::size_t i = first + 1 + rows.size(); i < source.row_cells.size(); ++i) {
    source.row_cells[i] += grown;
  }
  move_mended(source, first, count, rows);
  for (RepairedSpan& span : source.repaired) {
    if (span.first_row >= first + count) {
      span.first_row = span.first_row - count + static_cast<std::uint32_t>(rows.size());
    }
  }
}

std::uint32_t find_row_at(const SourceText& source, std::uint32_t begin) {
  const auto found = std::lower_bound(source.row_starts.begin(), source.row_starts.end(), begin);
  return static_cast<std::uint32_t>(found - source.row_starts.begin());
}

}  // namespace spruce
