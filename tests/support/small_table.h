// A table made from CSV text, for tests of the floors above core/csv.
#pragma once

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include "core/csv/reader.h"
#include "core/table/table.h"

namespace spruce::test {

/// Reads UTF-8, comma, with header; every column is a session column.
inline void fill_table(Table& table, std::string_view csv) {
  ReadOptions options;
  CsvReader reader(options);
  REQUIRE(reader.push(csv).ok());
  REQUIRE(reader.finish().ok());
  SourceText source = reader.take_source();
  std::vector<ColumnId> columns;
  for (const std::string& name : source.header) columns.push_back(table.add_column(name));
  (void)table.add_source(std::move(source), std::move(columns));
}

/// All current values, for comparing whole states.
inline std::string dump_table(const Table& table) {
  std::string out;
  std::string scratch;
  for (std::uint32_t row = 0; row < table.row_count(); ++row) {
    for (std::uint32_t c = 0; c < table.column_count(); ++c) {
      out += table.value(RowId{row}, ColumnId{c}, scratch);
      out += '|';
    }
    out += '\n';
  }
  return out;
}

}  // namespace spruce::test
