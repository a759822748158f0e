// The table: sources side by side, values, edits. Sources are built by hand here, cell by cell.
#include "core/table/table.h"

#include <doctest/doctest.h>

#include "core/table/dictionary.h"

using namespace spruce;

namespace {

/// A source from rows of raw cells, with ',' and '\n'.
SourceText make_source(const std::vector<std::vector<std::string>>& rows) {
  SourceText source;
  source.row_cells.push_back(0);
  std::uint32_t line = 1;
  for (const auto& row : rows) {
    source.row_lines.push_back(line++);
    source.row_starts.push_back(static_cast<std::uint32_t>(source.text.size()));
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) source.text.push_back(',');
      source.cell_starts.push_back(static_cast<std::uint32_t>(source.text.size()));
      source.text += row[i];
    }
    source.row_ends.push_back(static_cast<std::uint32_t>(source.text.size()));
    source.row_cells.push_back(static_cast<std::uint32_t>(source.cell_starts.size()));
    source.text.push_back('\n');
  }
  return source;
}

struct TwoSources {
  Table table;
  ColumnId name;
  ColumnId phone;
  ColumnId note;
  SourceId sales;
  SourceId service;

  TwoSources() {
    name = table.add_column("姓名");
    phone = table.add_column("电话");
    sales = table.add_source(
        make_source({{"张三", "\"138 0013\""}, {"李四"}, {"王五", "1", "多余"}}), {name, phone});
    note = table.add_column("note");
    service = table.add_source(make_source({{"n\"1", "Ann"}, {"\"say \"\"hi\"\"\"", "Bob"}}),
                               {note, name});
  }
};

}  // namespace

TEST_CASE("records of several sources stand under one list of columns") {
  TwoSources t;
  std::string scratch;
  REQUIRE(t.table.row_count() == 5);
  CHECK(t.table.source_count() == 2);
  CHECK(t.table.source_of(RowId(0)) == t.sales);
  CHECK(t.table.source_of(RowId(2)) == t.sales);
  CHECK(t.table.source_of(RowId(3)) == t.service);
  CHECK(t.table.first_row(t.service) == RowId(3));
  CHECK(t.table.original(RowId(0), t.name, scratch) == "张三");
  CHECK(t.table.original(RowId(0), t.phone, scratch) == "138 0013");
  CHECK(t.table.original(RowId(3), t.name, scratch) == "Ann");
  CHECK(t.table.original(RowId(3), t.phone, scratch) == "");
  CHECK(t.table.original(RowId(3), t.note, scratch) == "n\"1");
  CHECK(t.table.original(RowId(4), t.note, scratch) == "say \"hi\"");
  CHECK(t.table.original(RowId(0), t.note, scratch) == "");
  CHECK(t.table.file_column(t.sales, t.note) == -1);
  CHECK(t.table.file_column(t.service, t.name) == 1);
  CHECK(t.table.find_session_column(t.service, 0) == t.note);
  CHECK_FALSE(t.table.find_session_column(t.service, 2).has_value());
  CHECK(t.table.find_column("电话") == t.phone);
  CHECK_FALSE(t.table.find_column("fax").has_value());
}

TEST_CASE("ragged records keep what they have") {
  TwoSources t;
  std::string scratch;
  CHECK(t.table.cell_count(RowId(1)) == 1);
  CHECK(t.table.original(RowId(1), t.phone, scratch) == "");
  CHECK_FALSE(t.table.span(RowId(1), t.phone).has_value());
  CHECK(t.table.cell_count(RowId(2)) == 3);
  CHECK(t.table.file_value(RowId(2), 2, scratch) == "多余");
  CHECK(t.table.file_value(RowId(2), 3, scratch) == "");
  CHECK(t.table.line_of(RowId(2)) == 3);
  const auto span = t.table.span(RowId(0), t.phone);
  REQUIRE(span.has_value());
  CHECK(t.table.source(t.sales).text.substr(span->begin, span->end - span->begin) ==
        "\"138 0013\"");
}

TEST_CASE("an extra column of a file feeds no column of the session") {
  Table table;
  const ColumnId a = table.add_column("a");
  const SourceId source = table.add_source(make_source({{"1", "2"}}), {kNoColumn, a});
  std::string scratch;
  CHECK(table.original(RowId(0), a, scratch) == "2");
  CHECK_FALSE(table.find_session_column(source, 0).has_value());
}

TEST_CASE("edits lie over the originals and go away when they say the same") {
  TwoSources t;
  std::string scratch;
  const CellRef cell{RowId(0), t.phone};
  CHECK_FALSE(t.table.set_override(cell, "+86 138").has_value());
  CHECK(t.table.value(RowId(0), t.phone, scratch) == "+86 138");
  CHECK(t.table.original(RowId(0), t.phone, scratch) == "138 0013");
  CHECK(t.table.set_override(cell, "139") == std::optional<std::string>("+86 138"));
  CHECK(t.table.override_count() == 1);
  CHECK(t.table.set_override(cell, "138 0013") == std::optional<std::string>("139"));
  CHECK(t.table.override_count() == 0);
  CHECK(t.table.find_override(cell) == nullptr);
  t.table.set_override(cell, "");
  CHECK(t.table.value(RowId(0), t.phone, scratch) == "");
  CHECK(t.table.set_override(cell, std::nullopt) == std::optional<std::string>(""));
  CHECK(t.table.value(RowId(0), t.phone, scratch) == "138 0013");
}

TEST_CASE("edited cells come row by row, and virtual columns are edits only") {
  TwoSources t;
  std::string scratch;
  const ColumnId title = t.table.add_virtual_column("称谓");
  CHECK(t.table.is_virtual(title));
  CHECK_FALSE(t.table.is_virtual(t.name));
  t.table.set_override({RowId(4), t.name}, "Robert");
  t.table.set_override({RowId(1), title}, "先生");
  t.table.set_override({RowId(1), t.name}, "李 四");
  const std::vector<CellRef> expected = {{RowId(1), t.name}, {RowId(1), title}, {RowId(4), t.name}};
  CHECK(t.table.overridden_cells() == expected);
  CHECK(t.table.value(RowId(1), title, scratch) == "先生");
  CHECK(t.table.set_override({RowId(1), title}, "") == std::optional<std::string>("先生"));
  CHECK(t.table.override_count() == 2);
}

TEST_CASE("a dictionary lists each value once, in the order of the rows") {
  std::vector<std::vector<std::string>> rows;
  for (int i = 0; i < 5000; ++i) {
    rows.push_back({"v" + std::to_string(i % 1700), i % 2 == 0 ? "\"x\"\"y\"" : ""});
  }
  rows.push_back({"\"v7\""});
  Table table;
  const ColumnId a = table.add_column("a");
  const ColumnId b = table.add_column("b");
  table.add_source(make_source(rows), {a, b});
  std::string scratch;

  const Dictionary whole = make_dictionary(table, a);
  REQUIRE(whole.distinct_count() == 1700);
  REQUIRE(whole.ids.size() == 5001);
  CHECK(whole.ids[1701] == 1);
  CHECK(whole.ids[5000] == 7);
  CHECK(whole.counts[7] == 4);
  CHECK(distinct_value(table, whole, 1699, scratch) == "v1699");

  DictionaryBuilder steps(table, a);
  while (!steps.step(7)) {}
  const Dictionary stepped = steps.take();
  CHECK(stepped.ids == whole.ids);
  CHECK(stepped.first_rows == whole.first_rows);
  CHECK(stepped.counts == whole.counts);

  const Dictionary escaped = make_dictionary(table, b);
  REQUIRE(escaped.distinct_count() == 2);
  CHECK(distinct_value(table, escaped, 0, scratch) == "x\"y");
  CHECK(distinct_value(table, escaped, 1, scratch) == "");
  CHECK(escaped.counts[0] == 2500);
  CHECK(escaped.counts[1] == 2501);
}
