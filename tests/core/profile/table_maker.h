// Tables for tests: from rows of text, without the CSV reader (which is another floor). Not for
// product code. Invariant: every cell is quoted, so that any bytes can be a value.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/table/table.h"

namespace spruce {

inline SourceText make_source(const std::vector<std::string>& header,
                              const std::vector<std::vector<std::string>>& rows) {
  SourceText source;
  source.header = header;
  source.text = "(header)\n";
  std::uint32_t line = 2;
  for (const std::vector<std::string>& row : rows) {
    source.row_cells.push_back(static_cast<std::uint32_t>(source.cell_starts.size()));
    source.row_starts.push_back(static_cast<std::uint32_t>(source.text.size()));
    source.row_lines.push_back(line++);
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) source.text += ',';
      source.cell_starts.push_back(static_cast<std::uint32_t>(source.text.size()));
      source.text += '"';
      for (const char c : row[i]) {
        source.text += c;
        if (c == '"') source.text += c;
      }
      source.text += '"';
    }
    source.row_ends.push_back(static_cast<std::uint32_t>(source.text.size()));
    source.text += '\n';
  }
  source.row_cells.push_back(static_cast<std::uint32_t>(source.cell_starts.size()));
  return source;
}

/// A table of one source. Row order and values as given.
inline Table make_table(const std::vector<std::string>& header,
                        const std::vector<std::vector<std::string>>& rows) {
  Table table;
  std::vector<ColumnId> columns;
  for (const std::string& name : header) columns.push_back(table.add_column(name));
  table.add_source(make_source(header, rows), columns);
  return table;
}

/// A table of one column.
inline Table make_column(const std::string& name, const std::vector<std::string>& values) {
  std::vector<std::vector<std::string>> rows;
  for (const std::string& value : values) rows.push_back({value});
  return make_table({name}, rows);
}

/// A small deterministic generator (splitmix64).
class TestRandom {
 public:
  explicit TestRandom(std::uint64_t seed) : state_(seed) {}
  std::uint32_t next() {
    state_ += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<std::uint32_t>((z ^ (z >> 31)) >> 16);
  }
  std::uint32_t below(std::uint32_t limit) { return next() % limit; }

 private:
  std::uint64_t state_;
};

}  // namespace spruce
