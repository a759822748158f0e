// Rows set aside: what is a footer, a repeated header, another table, and what stays a record.
#include "core/csv/aside.h"

#include <doctest/doctest.h>

#include "tests/support/csv_testing.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

struct AsideRow {
  std::string name;
  std::string text;
  std::size_t records;
  std::vector<std::string> aside;  // "kind:text"
};

std::string kind_text(AsideKind kind) {
  const char* const names[] = {"preamble", "comment", "header", "table", "footer", "chosen"};
  return names[static_cast<std::size_t>(kind)];
}

const AsideRow kRows[] = {
    {"nothing to set aside", "id,name,city\n1,Ann,Bonn\n2,Bob,Ulm\n", 2, {}},
    {"a note",
     "id,name,city\n1,Ann,Bonn\n2,Bob,Ulm\nSource: the office\n",
     2,
     {"footer:Source: the office"}},
    {"a note filled up",
     "id,name,city\n1,Ann,Bonn\n2,Bob,Ulm\nSource: the office,,\n",
     2,
     {"footer:Source: the office,,"}},
    {"several notes after a blank line",
     "id,name,city\n1,Ann,Bonn\n2,Bob,Ulm\n\nall values as of May\nmade by hand\n",
     2,
     {"footer:all values as of May", "footer:made by hand"}},
    {"a total", "name,city,sum\nAnn,Bonn,1\nBob,Ulm,2\nTotal,,3\n", 2, {"footer:Total,,3"}},
    {"a Chinese total",
     "姓名,城市,金额\n张三,上海,1\n李四,北京,2\n合计,,3\n",
     2,
     {"footer:合计,,3"}},
    {"empty rows at the end",
     "id,name,city\n1,Ann,Bonn\n2,Bob,Ulm\n,,\n,,\n",
     2,
     {"footer:,,", "footer:,,"}},
    {"a count of rows", "id|name\n1|Ann\n2|Bob\n(2 rows affected)\n", 3, {}},
    {"a company called Total",
     "company,city,country\nShell,London,UK\nTotal,Paris,France\n",
     2,
     {}},
    {"a truncated id", "id,name,city\n1001,Ann,Bonn\n1002,Bob,Ulm\n1003\n", 3, {}},
    {"a name alone", "name,mail,phone\nAnn Lee,a@x.example,1\nBob Ray,,\nCid Fox,,\n", 3, {}},
    {"sparse everywhere", "name,a,b,c\nx,,,\ny,,,\nz,,,\nSource: w,,,\n", 4, {}},
    {"an empty row in the middle", "id,name,city\n1,Ann,Bonn\n,,\n2,Bob,Ulm\n", 3, {}},
    {"the header once more",
     "id,name,city\n1,Ann,Bonn\nid,name,city\n2,Bob,Ulm\n",
     2,
     {"header:id,name,city"}},
    {"a row that shares one name", "id,name,city\n1,Ann,Bonn\nid,x,y\n2,Bob,Ulm\n", 3, {}},
    {"another table below",
     "id,name\n1,Ann\n2,Bob\n\nsku,price,unit\na,1.5,pc\nb,2.5,pc\nc,3.5,m\n",
     2,
     {"table:sku,price,unit", "table:a,1.5,pc", "table:b,2.5,pc", "table:c,3.5,m"}},
    {"the same table with one more column",
     "id,name\n1,Ann\n2,Bob\nid,name,city\n3,Cid,Bonn\n4,Dee,Ulm\n",
     2,
     {"table:id,name,city", "table:3,Cid,Bonn", "table:4,Dee,Ulm"}},
    {"ragged rows are no other table", "a,b,c\n1,2,3\n4,5\n6,7\n8,9\n1,2,3\n", 5, {}},
};

std::vector<std::string> aside_of(const SourceText& source) {
  std::vector<std::string> lines;
  for (const AsideLine& line : source.aside) {
    lines.push_back(kind_text(line.kind) + ":" +
                    std::string(cell_text(source, {line.begin, line.end})));
  }
  return lines;
}

}  // namespace

TEST_CASE("rows that are no records are set aside, and nothing else") {
  for (const AsideRow& row : kRows) {
    CAPTURE(row.name);
    ReadOptions options;
    if (row.text.find('|') != std::string::npos) options.dialect.delimiter = '|';
    const ReadBack back = read_pieces(row.text, options);
    CHECK(back.source.row_count() == row.records);
    CHECK(show(aside_of(back.source)) == show(row.aside));
    CHECK(count_rows_aside(back.source) == row.aside.size());
    WriteOptions write;
    write.read = options;
    CHECK(write_all(table_of(back.source), write).bytes == row.text);
    ReadOptions all = options;
    all.dialect = without_guesses(options.dialect);
    CHECK(read_pieces(row.text, all).source.row_count() == row.records + row.aside.size());
  }
}

TEST_CASE("a person says how many rows the footer has") {
  ReadOptions options;
  options.dialect.footer_rows = 2;
  const ReadBack back = read_pieces("a,b\n1,2\n3,4\n5,6\n", options);
  CHECK(rows_of(back.source) == Rows{{"1", "2"}});
  CHECK(issue_count(back.report, IssueKind::FooterLine) == 2);
  options.dialect.footer_rows = 0;
  CHECK(read_pieces("a,b,c\n1,2,3\n4,5,6\nTotal,,9\n", options).source.row_count() == 3);
}

TEST_CASE("a row with another delimiter is split when its cells fit their columns") {
  const std::string head = "id,name,amount,date\n1,Ann,10.5,2024-01-05\n2,Bob,20.5,2024-01-06\n";
  const struct {
    std::string name;
    std::string row;
    std::size_t cells;
  } rows[] = {
      {"semicolons", "3;Cid;30.5;2024-01-07", 4},
      {"tabs", "3\tCid\t30.5\t2024-01-07", 4},
      {"spaces", "3 Cid 30.5 2024-01-07", 4},
      {"a sentence of four words", "this is no record", 1},
      {"too few", "3;Cid;30.5", 1},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    const std::string text = head + row.row + "\n4,Dee,40.5,2024-01-08\n";
    const ReadBack back = read_pieces(text, ReadOptions());
    REQUIRE(back.source.row_count() == 4);
    CHECK(row_cell_count(back.source, 2) == row.cells);
    CHECK(issue_count(back.report, IssueKind::OtherDelimiter) == (row.cells == 4 ? 1 : 0));
    CHECK(back.report.ragged_row_count == (row.cells == 4 ? 0 : 1));
    Table table = table_of(back.source);
    table.set_override({RowId(2), ColumnId(1)}, "x");
    WriteOptions write;
    const std::string written = write_all(table, write).bytes;
    if (row.cells == 4) CHECK(written == head + "3,x,30.5,2024-01-07\n4,Dee,40.5,2024-01-08\n");
  }
}
