// A table for matching and merging, made from plain cells (no commas, quotes or line breaks inside
// them), without a CSV reader.
#pragma once

#include <string>
#include <vector>

#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce::test {

using Row = std::vector<std::string>;

/// The text and spans of one source, as a reader would give them.
inline SourceText make_plain_source(const Row& header, const std::vector<Row>& rows) {
  SourceText source;
  source.header = header;
  for (std::size_t c = 0; c < header.size(); ++c) source.text += (c == 0 ? "" : ",") + header[c];
  source.text += '\n';
  std::uint32_t line = 2;
  for (const Row& row : rows) {
    source.row_cells.push_back(static_cast<std::uint32_t>(source.cell_starts.size()));
    source.row_starts.push_back(static_cast<std::uint32_t>(source.text.size()));
    source.row_lines.push_back(line++);
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (c > 0) source.text += ',';
      source.cell_starts.push_back(static_cast<std::uint32_t>(source.text.size()));
      source.text += row[c];
    }
    source.row_ends.push_back(static_cast<std::uint32_t>(source.text.size()));
    source.text += '\n';
  }
  source.row_cells.push_back(static_cast<std::uint32_t>(source.cell_starts.size()));
  return source;
}

/// Adds the source to the table; columns are the session's columns in order, added when the table
/// has none.
inline void add_rows(Table& table, const Row& header, const std::vector<Row>& rows) {
  std::vector<ColumnId> columns;
  for (std::uint32_t c = 0; c < header.size(); ++c) {
    if (c >= table.column_count()) table.add_column(header[c]);
    columns.push_back(ColumnId{c});
  }
  table.add_source(make_plain_source(header, rows), std::move(columns));
}

inline Table make_table(const Row& header, const std::vector<Row>& rows) {
  Table table;
  add_rows(table, header, rows);
  return table;
}

inline std::vector<Dictionary> make_dictionaries(const Table& table) {
  std::vector<Dictionary> result;
  for (std::uint32_t c = 0; c < table.column_count(); ++c) {
    result.push_back(make_dictionary(table, ColumnId{c}));
  }
  return result;
}

/// splitmix64: the same numbers on every platform.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t limit) {
    state_ += 0x9e3779b97f4a7c15ULL;
    std::uint64_t x = state_;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<std::uint32_t>(((x ^ (x >> 31)) >> 32) % limit);
  }

 private:
  std::uint64_t state_;
};

}  // namespace spruce::test
