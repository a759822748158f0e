// The writer: edits, dropped rows, added columns, refusals. Untouched bytes are the business of
// laws_test.cpp.
#include "core/csv/writer.h"

#include <doctest/doctest.h>

#include "tests/support/csv_testing.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

struct Edit {
  std::uint32_t row;
  std::uint32_t column;
  std::string value;
};

struct WriteRow {
  std::string name;
  std::string text;
  std::vector<Edit> edits;
  std::vector<std::uint32_t> dropped;
  std::string expected;
  Dialect dialect;
};

Dialect dialect_with(char delimiter, char quote, bool backslash, bool header = true) {
  Dialect dialect;
  dialect.delimiter = delimiter;
  dialect.quote = quote;
  dialect.escape = backslash ? '\\' : '\0';
  dialect.header_rows = header ? 1 : 0;
  return dialect;
}

const std::vector<WriteRow>& write_rows() {
  static const std::vector<WriteRow> rows = {
      {"a plain cell stays plain", "a,b\n1,2\n", {{0, 0, "9"}}, {}, "a,b\n9,2\n", {}},
      {"a quoted cell stays quoted", "a,b\n\"1\",2\n", {{0, 0, "9"}}, {}, "a,b\n\"9\",2\n", {}},
      {"quotes where they are needed",
       "a,b\n1,2\n",
       {{0, 0, "x,y"}, {0, 1, "say \"hi\""}},
       {},
       "a,b\n\"x,y\",\"say \"\"hi\"\"\"\n",
       {}},
      {"the other cells of the row keep their form",
       "a,b,c\r\n 1 ,\"2\" , \"3\"\r\n",
       {{0, 0, "9"}},
       {},
       "a,b,c\r\n9,\"2\" , \"3\"\r\n",
       {}},
      {"an emptied cell", "a,b\n1,2\n", {{0, 1, ""}}, {}, "a,b\n1,\n", {}},
      {"the only cell of a row is not made a blank line",
       "a\n1\n2\n",
       {{0, 0, ""}},
       {},
       "a\n\"\"\n2\n",
       {}},
      {"Chinese",
       "姓名;电话\n张三;1\n",
       {{0, 0, "李;四"}},
       {},
       "姓名;电话\n\"李;四\";1\n",
       dialect_with(';', '"', false)},
      {"backslash dialect",
       "a,b\n\"1\",2\n",
       {{0, 0, "x\"\\y"}, {0, 1, "p\\q"}},
       {},
       "a,b\n\"x\\\"\\\\y\",p\\q\n",
       dialect_with(',', '"', true)},
      {"single quotes",
       "a,b\n1,2\n",
       {{0, 0, "it's"}, {0, 1, "\""}},
       {},
       "a,b\n'it''s',\"\n",
       dialect_with(',', '\'', false)},
      {"a short row is filled up to the edit",
       "a,b,c\n1\n",
       {{0, 2, "3"}},
       {},
       "a,b,c\n1,,3\n",
       {}},
      {"two edits beyond a short row",
       "a,b,c,d\n1\n",
       {{0, 1, "2"}, {0, 3, "4"}},
       {},
       "a,b,c,d\n1,2,,4\n",
       {}},
      {"cells beyond the header stay", "a,b\n1,2,3\n", {{0, 1, "9"}}, {}, "a,b\n1,9,3\n", {}},
      {"a stray quote is replaced with its cell",
       "a,b\n5\" x,2\n",
       {{0, 0, "5 in"}},
       {},
       "a,b\n5 in,2\n",
       {}},
      {"several rows",
       "a,b\n1,2\n3,4\n5,6\n",
       {{2, 0, "x"}, {0, 1, "y"}},
       {},
       "a,b\n1,y\n3,4\nx,6\n",
       {}},
      {"a dropped row goes with its line ending", "a\n1\r\n2\n3\n", {}, {1}, "a\n1\r\n3\n", {}},
      {"the first row dropped", "a\n1\n2\n", {}, {0}, "a\n2\n", {}},
      {"the last row dropped", "a\n1\n2\n", {}, {1}, "a\n1\n", {}},
      {"the last row dropped without a last line ending", "a\r\n1\r\n2", {}, {1}, "a\r\n1", {}},
      {"the last rows dropped without a last line ending", "a\n1\n2\n3", {}, {1, 2}, "a\n1", {}},
      {"all rows dropped", "a\n1\n2", {}, {0, 1}, "a", {}},
      {"all rows dropped, line ending at the end", "a\n1\n2\n", {}, {0, 1}, "a\n", {}},
      {"everything dropped of a file without header",
       "1,2\n3,4",
       {},
       {0, 1},
       "",
       dialect_with(',', '"', false, false)},
      {"blank lines stay", "a\n1\n\n2\n\n3\n", {}, {1}, "a\n1\n\n\n3\n", {}},
      {"a dropped row over several lines", "a,b\n\"1\n1\",2\n3,4\n", {}, {0}, "a,b\n3,4\n", {}},
      {"edits of dropped rows do not matter",
       "a\n1\n2\n",
       {{0, 0, "x"}, {1, 0, "y"}},
       {0},
       "a\ny\n",
       {}},
  };
  return rows;
}

ReadOptions options_of(const Dialect& dialect) {
  ReadOptions options;
  options.dialect = dialect;
  return options;
}

}  // namespace

TEST_CASE("edited cells and dropped rows, everything else as it was") {
  for (const WriteRow& row : write_rows()) {
    CAPTURE(row.name);
    const ReadOptions options = options_of(row.dialect);
    const ReadBack back = read_pieces(row.text, options);
    REQUIRE_FALSE(back.error.has_value());
    Table table = table_of(back.source);
    for (const Edit& edit : row.edits) {
      table.set_override({RowId(edit.row), ColumnId(edit.column)}, edit.value);
    }
    WriteOptions write;
    write.read = options;
    write.dropped_rows.assign(table.row_count(), false);
    for (const std::uint32_t dropped : row.dropped) write.dropped_rows[dropped] = true;
    for (const std::size_t budget : {1, 3, 1 << 20}) {
      CHECK(write_all(table, write, budget).bytes == row.expected);
    }
  }
}

TEST_CASE("added columns stand after the file's own") {
  struct {
    std::string name;
    std::string text;
    bool has_header;
    std::string expected;
  } const rows[] = {
      {"plain", "a,b\n1,2\n3,4\n", true, "a,b,称谓,\"x,y\"\n1,2,先生,\n3,4,,\"p,q\"\n"},
      {"no line ending at the end", "a,b\r\n1,2\r\n3,4", true,
       "a,b,称谓,\"x,y\"\r\n1,2,先生,\r\n3,4,,\"p,q\""},
      {"short rows are filled up", "a,b\n1\n3,4\n", true,
       "a,b,称谓,\"x,y\"\n1,,先生,\n3,4,,\"p,q\"\n"},
      {"no header in, no header out", "1,2\n3,4\n", false, "1,2,先生,\n3,4,,\"p,q\"\n"},
      {"blank lines stay", "a,b\n\n1,2\n\n3,4\n\n", true,
       "a,b,称谓,\"x,y\"\n\n1,2,先生,\n\n3,4,,\"p,q\"\n\n"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    ReadOptions options;
    options.dialect.header_rows = row.has_header ? 1 : 0;
    Table table = table_of(read_pieces(row.text, options).source);
    WriteOptions write;
    write.read = options;
    write.added_columns = {table.add_virtual_column("称谓"), table.add_virtual_column("x,y")};
    write.added_names = {"称谓", "x,y"};
    table.set_override({RowId(0), write.added_columns[0]}, "先生");
    table.set_override({RowId(1), write.added_columns[1]}, "p,q");
    for (const std::size_t budget : {1, 1 << 20}) {
      CHECK(write_all(table, write, budget).bytes == row.expected);
    }
  }
}

TEST_CASE("only the rows and edits of the asked source are written") {
  Table table;
  const ColumnId a = table.add_column("a");
  const ReadBack back = read_pieces("a\n1\n2\n", ReadOptions());
  table.add_source(back.source, {a});
  const SourceId second = table.add_source(back.source, {a});
  table.set_override({RowId(0), a}, "first");
  table.set_override({RowId(3), a}, "second");
  CsvWriter writer(table, second, WriteOptions());
  std::string out;
  const Result<bool> done = writer.step(1000, out);
  REQUIRE(done.ok());
  CHECK(done.value());
  CHECK(out == "a\n1\nsecond\n");
}

TEST_CASE("values that cannot be written are refused before anything is") {
  struct {
    std::string name;
    Encoding encoding;
    char quote;
    std::string value;
    bool refused;
  } const rows[] = {
      {"Chinese in windows-1252", Encoding::Windows1252, '"', "张三", true},
      {"accents in windows-1252", Encoding::Windows1252, '"', "é", false},
      {"Chinese in GB18030", Encoding::Gb18030, '"', "𡌛", false},
      {"an emoji in Big5", Encoding::Big5, '"', "😀", true},
      {"a delimiter without quoting", Encoding::Utf8, '\0', "a,b", true},
      {"a line break without quoting", Encoding::Utf8, '\0', "a\nb", true},
      {"a quote without quoting", Encoding::Utf8, '\0', "5\"", false},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    ReadOptions options;
    options.encoding = row.encoding;
    options.dialect.quote = row.quote;
    Table table = table_of(read_pieces("a,b\n1,2\n3,4\n", options).source);
    table.set_override({RowId(1), ColumnId(1)}, row.value);
    WriteOptions write;
    write.read = options;
    const Written written = write_all(table, write, 4);
    CHECK(written.error.has_value() == row.refused);
    if (row.refused) {
      CHECK(*written.error == ErrorCode::CannotEncode);
      CHECK(written.bytes.empty());
    }
  }
}

TEST_CASE("our own files are plain RFC 4180") {
  std::string out;
  append_rfc4180_row(out, {"id", "a,b", "x\"y", "two\nlines", "", "张三"});
  append_rfc4180_row(out, {""});
  CHECK(out == "id,\"a,b\",\"x\"\"y\",\"two\nlines\",,张三\r\n\"\"\r\n");
}
