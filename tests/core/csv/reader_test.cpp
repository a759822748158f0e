// The reader's grammar as a table: each row is read whole, in every two pieces and byte by byte,
// and written back.
#include "core/csv/reader.h"

#include <doctest/doctest.h>

#include "tests/support/csv_testing.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

struct ReadRow {
  std::string name;
  std::string text;
  Rows rows;                        // records, without the header
  std::vector<std::string> issues;  // "kind@line:column=detail"
  Dialect dialect;
};

Dialect with(char delimiter, char quote = '"', bool backslash = false,
             LineEnding ending = LineEnding::Lf) {
  Dialect dialect;
  dialect.delimiter = delimiter;
  dialect.quote = quote;
  dialect.escape = backslash ? '\\' : '\0';
  dialect.line_ending = ending;
  return dialect;
}

Dialect with_comment(char comment) {
  Dialect dialect;
  dialect.comment = comment;
  return dialect;
}

Dialect with_space() {
  Dialect dialect;
  dialect.space_after_delimiter = true;
  return dialect;
}

Dialect aligned() {
  Dialect dialect = with(' ');
  dialect.delimiter_repeats = true;
  return dialect;
}

const Dialect kCrFile = with(',', '"', false, LineEnding::Cr);

const std::vector<ReadRow>& read_rows() {
  static const std::vector<ReadRow> rows = {
      {"plain", "a,b\n1,2\n3,4\n", {{"1", "2"}, {"3", "4"}}, {}, {}},
      {"no line ending at the end", "a,b\n1,2", {{"1", "2"}}, {}, {}},
      {"Chinese", "姓名,电话\n张三,138\n", {{"张三", "138"}}, {}, {}},
      {"CRLF", "a,b\r\n1,2\r\n", {{"1", "2"}}, {}, {}},
      {"CR CR LF, as text mode writes it", "a,b\r\r\n1,2\r\r\n", {{"1", "2"}}, {}, {}},
      {"CR file", "a,b\r1,2\r3,4\r", {{"1", "2"}, {"3", "4"}}, {}, kCrFile},
      {"CR file with CRLF and LF in it",
       "a,b\r1,2\r\n3,4\n5,6",
       {{"1", "2"}, {"3", "4"}, {"5", "6"}},
       {"mixed-line-ending@0:-1=lf:1,crlf:1,cr:1"},
       kCrFile},
      {"mixed endings",
       "a,b\r\n1,2\n3,4\r\n",
       {{"1", "2"}, {"3", "4"}},
       {"mixed-line-ending@0:-1=lf:1,crlf:2,cr:0"},
       {}},
      {"CR inside a cell of an LF file is text", "a,b\nx\ry,2\n", {{"x\ry", "2"}}, {}, {}},
      {"CR in the last cell of a full row is text", "a,b\n1,x\ry\n", {{"1", "x\ry"}}, {}, {}},
      {"CR rows in an LF file are rows",
       "a,b\n1,2\r3,4\r5,6\n7,8\n",
       {{"1", "2"}, {"3", "4"}, {"5", "6"}, {"7", "8"}},
       {"mixed-line-ending@0:-1=lf:3,crlf:0,cr:2"},
       {}},
      {"CR rows with quotes in them",
       "a,b\n1,2\r3,\"4,5\"\r\n6,7\n",
       {{"1", "2"}, {"3", "4,5"}, {"6", "7"}},
       {"mixed-line-ending@0:-1=lf:2,crlf:1,cr:1"},
       {}},
      {"quoted", "a,b\n\"1,2\",\"x\"\"y\"\n", {{"1,2", "x\"y"}}, {}, {}},
      {"line breaks in quotes",
       "a,b\n\"1\n2\",\"3\r\n4\"\n5,6\n",
       {{"1\n2", "3\r\n4"}, {"5", "6"}},
       {},
       {}},
      {"CR in quotes", "a,b\r\"1\r2\",3\r", {{"1\r2", "3"}}, {}, kCrFile},
      {"spaces around quotes", "a,b\n \"1,2\" , x \n", {{"1,2", " x "}}, {}, {}},
      {"closing quote before CRLF with a space", "a,b\r\n1,\"2\" \r\n", {{"1", "2"}}, {}, {}},
      {"empty cells", "a,b,c\n,,\n\"\",,x\n", {{"", "", ""}, {"", "", "x"}}, {}, {}},
      {"blank lines are no records",
       "a,b\n\n1,2\n\n\n3,4\n\n",
       {{"1", "2"}, {"3", "4"}},
       {"blank-line@2:-1=4"},
       {}},
      {"lines of spaces are blank", "a,b\n   \n1,2\n", {{"1", "2"}}, {"blank-line@2:-1=1"}, {}},
      {"one column",
       "a\n1\n\n \n\"\"\n",
       {{"1"}, {" "}, {""}},
       {"blank-line@3:-1=1", "one-column@0:-1="},
       {}},
      {"blank lines above the header", "\n\na,b\n1,2\n", {{"1", "2"}}, {"blank-line@1:-1=2"}, {}},
      {"short and long rows are kept",
       "a,b,c\n1,2\n1,2,3,4\n",
       {{"1", "2"}, {"1", "2", "3", "4"}},
       {"ragged-short@2:-1=2/3", "ragged-long@3:-1=4/3"},
       {}},
      {"a quote inside plain text",
       "a,b\n5\" pipe,x\"\n",
       {{"5\" pipe", "x\""}},
       {"stray-quote@2:0=5\" pipe", "stray-quote@2:1=x\""},
       {}},
      {"text after the closing quote",
       "a,b\n\"x\"y,2\n",
       {{"\"x\"y", "2"}},
       {"stray-quote@2:0=\"x\"y"},
       {}},
      {"text after a quoted delimiter",
       "a,b\n\"x,1\"y,2\n",
       {{"\"x,1\"y", "2"}},
       {"stray-quote@2:0=\"x,1\"y"},
       {}},
      {"a quote that never closes",
       "a,b\n\"x,1\ny,2\nz,3",
       {{"\"x", "1"}, {"y", "2"}, {"z", "3"}},
       {"unclosed-quote@2:0=\"x"},
       {}},
      {"a quote that never closes in the last cell",
       "a,b\n1,2\n3,\"4\n",
       {{"1", "2"}, {"3", "\"4"}},
       {"unclosed-quote@3:1=\"4"},
       {}},
      {"a stray opening quote before good quotes",
       "a,b\n\"x,1\n\"y,y\",2\n",
       {{"\"x", "1"}, {"y,y", "2"}},
       {"unclosed-quote@2:0=\"x"},
       {}},
      {"stray opening quotes on every line",
       "a,b\n\"x,1\n\"y,2\n\"z,3\n",
       {{"\"x", "1"}, {"\"y", "2"}, {"\"z", "3"}},
       {"unclosed-quote@2:0=\"x", "unclosed-quote@3:0=\"y", "unclosed-quote@4:0=\"z"},
       {}},
      {"a stray quote that would swallow full rows",
       "a,b,c\n1,\"x,2\n3,y,4\n5,z,6\"\n7,8,9\n",
       {{"1", "\"x", "2"}, {"3", "y", "4"}, {"5", "z", "6\""}, {"7", "8", "9"}},
       {"unclosed-quote@2:1=\"x", "stray-quote@4:2=6\""},
       {}},
      {"a true note over lines in a ragged row stays whole",
       "a,b,c\n1,\"Dear Ann,\nthanks\",2,3\n",
       {{"1", "Dear Ann,\nthanks", "2", "3"}},
       {"ragged-long@2:-1=4/3"},
       {}},
      {"a quote alone at the end", "a,b\n1,\"", {{"1", "\""}}, {"unclosed-quote@2:1=\""}, {}},
      {"NUL bytes",
       std::string("a,b\nx\0y,\0\n", 10),
       {{std::string("x\0y", 3), std::string(1, '\0')}},
       {"nul-byte@2:-1=2"},
       {}},
      {"bytes that are not UTF-8",
       "a,b\n1,x\xff\xfey\n\xc3,\xe5\xbc\n",
       {{"1", "x\xff\xfey"}, {"\xc3", "\xe5\xbc"}},
       {"undecodable-byte@2:1=ff fe", "undecodable-byte@3:0=c3", "undecodable-byte@3:1=e5 bc"},
       {}},
      {"bytes that are not UTF-8 in the header",
       "a,\xff\n1,2\n",
       {{"1", "2"}},
       {"undecodable-byte@1:1=ff"},
       {}},
      {"blank and doubled names",
       "a,,a, \n1,2,3,4\n",
       {{"1", "2", "3", "4"}},
       {"blank-header@1:1=", "duplicate-header@1:2=a", "blank-header@1:3="},
       {}},
      {"header only", "a,b\n", {}, {"header-only@0:-1="}, {}},
      {"header only without line ending", "a,b", {}, {"header-only@0:-1="}, {}},
      {"semicolons", "a;b\n1,5;2\n", {{"1,5", "2"}}, {}, with(';')},
      {"tabs and padded quotes", "a\tb\n \"1\t2\" \t3\n", {{"1\t2", "3"}}, {}, with('\t')},
      {"single quotes", "a,b\n'1,2','it''s'\n", {{"1,2", "it's"}}, {}, with(',', '\'')},
      {"no quoting", "a,b\n\"1,2\"\n", {{"\"1", "2\""}}, {}, with(',', '\0')},
      {"unescaped quotes with a delimiter inside",
       "a,b,c\n1,\"say \"hi\", ok\",2\n",
       {{"1", "say \"hi\", ok", "2"}},
       {"stray-quote@2:1=\"say \"hi\", ok\""},
       {}},
      {"a stray quote before a quoted cell",
       "a,b,c\n1,\"\"Smith, J\",2\n",
       {{"1", "\"Smith, J", "2"}},
       {"stray-quote@2:1=\"\"Smith, J\""},
       {}},
      {"a stray quote before a word, good quotes after it",
       "a,b,c,d\n1,\"x,y,\"p, q\"\n",
       {{"1", "\"x", "y", "p, q"}},
       {"unclosed-quote@2:1=\"x"},
       {}},
      {"unescaped quotes over two lines",
       "a,b,c\n1,\"the \"big\"\none\",2\n3,4,5\n",
       {{"1", "the \"big\"\none", "2"}, {"3", "4", "5"}},
       {"stray-quote@2:1=\"the \"big\"\none\""},
       {}},
      {"an open quote does not take a full row with it",
       "a,b,c\n1,\"x\n2,\"y\",3\n",
       {{"1", "\"x"}, {"2", "y", "3"}},
       {"ragged-short@2:-1=2/3", "unclosed-quote@2:1=\"x"},
       {}},
      {"a delimiter lost at a quote",
       "a,b,c\n1,\"x, y\"z\n2,3,4\n",
       {{"1", "x, y", "z"}, {"2", "3", "4"}},
       {"lost-delimiter@2:-1=1,\"x, y\"z"},
       {}},
      {"rows swallowed between two stray quotes",
       "a,b,c\n1,\"x,2\n3,4,5\n6,7,8\n9,y\",0\n1,2,3\n",
       {{"1", "\"x", "2"}, {"3", "4", "5"}, {"6", "7", "8"}, {"9", "y\"", "0"}, {"1", "2", "3"}},
       {"unclosed-quote@2:1=\"x", "stray-quote@5:1=y\""},
       {}},
      {"a quoted cell with lines that are no rows stays",
       "a,b,c\n1,\"x\ny, z\nw\",2\n",
       {{"1", "x\ny, z\nw", "2"}},
       {},
       {}},
      {"an escaped delimiter", "a,b\nx\\,y,1\n", {{"x,y", "1"}}, {}, with(',', '"', true)},
      {"an escaped line break", "a\tb\nx\\\ny\t1\n", {{"x\ny", "1"}}, {}, with('\t', '"', true)},
      {"comments",
       "a,b\n#x,\"y\n1,2\n# z\n3,4\n",
       {{"1", "2"}, {"3", "4"}},
       {"comment-line@2:-1=#x,\"y", "comment-line@4:-1=# z"},
       with_comment('#')},
      {"a space after each delimiter",
       "a, b, c\n1, \"x, y\", 2\n",
       {{"1", "x, y", "2"}},
       {},
       with_space()},
      {"aligned columns",
       "  a   b\n 1    2 \n13  \"x y\"\n",
       {{"1", "2"}, {"13", "x y"}},
       {},
       aligned()},
      {"backslashes",
       "a,b\n\"x\\\"y\",\"\\\\\"\n\"p,\\\"\nq\",1\n",
       {{"x\"y", "\\"}, {"p,\"\nq", "1"}},
       {},
       with(',', '"', true)},
  };
  return rows;
}

ReadOptions options_of(const Dialect& dialect) {
  ReadOptions options;
  options.dialect = dialect;
  return options;
}

// The offset and row at the end of issue_lines, which the table above leaves out.
std::vector<std::string> short_issues(const ReadReport& report) {
  std::vector<std::string> lines = issue_lines(report);
  for (std::string& line : lines) line.resize(line.rfind('#'));
  return lines;
}

}  // namespace

TEST_CASE("every row of the table, in every cut") {
  for (const ReadRow& row : read_rows()) {
    CAPTURE(row.name);
    const ReadOptions options = options_of(row.dialect);
    const ReadBack whole = read_pieces(row.text, options);
    REQUIRE_FALSE(whole.error.has_value());
    CHECK(show(rows_of(whole.source)) == show(row.rows));
    CHECK(show(short_issues(whole.report)) == show(row.issues));
    CHECK(whole.report.byte_count == row.text.size());
    for (std::size_t first = 1; first < row.text.size(); ++first) {
      CAPTURE(first);
      CHECK(same_reading(read_pieces(row.text, options, 0, first), whole));
    }
    CHECK(same_reading(read_pieces(row.text, options, 1), whole));
    const Table table = table_of(whole.source);
    WriteOptions write;
    write.read = options;
    CHECK(write_all(table, write).bytes == row.text);
    CHECK(write_all(table, write, 1).bytes == row.text);
  }
}

TEST_CASE("files with nothing in them are refused by name") {
  struct {
    std::string name;
    std::string text;
    std::uint32_t bom_bytes;
    ErrorCode error;
  } const rows[] = {
      {"no bytes", "", 0, ErrorCode::EmptyFile},
      {"only a BOM", "\xef\xbb\xbf", 3, ErrorCode::NoHeader},
      {"only blank lines", "\n \r\n\n", 0, ErrorCode::NoHeader},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    ReadOptions options;
    options.bom_bytes = row.bom_bytes;
    CHECK(read_pieces(row.text, options).error == row.error);
    CHECK(read_pieces(row.text, options, 1).error == row.error);
  }
}

TEST_CASE("a dialect that cannot be is refused") {
  for (const Dialect& dialect :
       {with('"'), with('\n'), with('\0'), with(',', '\n'), with('\xff'), with(',', '\xe5')}) {
    CHECK(read_pieces("a,b\n", options_of(dialect)).error == ErrorCode::BadDialect);
  }
}

TEST_CASE("the BOM is skipped in any cut and counts in offsets") {
  ReadOptions options;
  options.bom_bytes = 3;
  const std::string text = "\xef\xbb\xbf姓名,b\n1,\xff\n";
  for (const std::size_t piece : {0, 1, 2, 3, 4}) {
    const ReadBack back = read_pieces(text, options, piece);
    REQUIRE(back.source.header.size() == 2);
    CHECK(back.source.header[0] == "姓名");
    REQUIRE(back.report.issues.size() == 1);
    CHECK(back.report.issues[0].byte_offset == 3 + 9 + 2);
  }
}

TEST_CASE("lines above the header are kept and counted") {
  ReadOptions options;
  options.dialect.preamble_lines = 2;
  const std::string text = "\"Report\" of, today\nsep=\"\na,b\n1,2\n";
  const ReadBack back = read_pieces(text, options);
  CHECK(back.source.header == std::vector<std::string>{"a", "b"});
  CHECK(rows_of(back.source) == Rows{{"1", "2"}});
  CHECK(back.source.row_lines[0] == 4);
  CHECK(issue_count(back.report, IssueKind::PreambleLine) == 1);
  CHECK(same_reading(read_pieces(text, options, 1), back));
  options.dialect.preamble_lines = 9;
  CHECK(read_pieces(text, options).error == ErrorCode::NoHeader);
}

TEST_CASE("a file without a header gets names, and its first row is a record") {
  ReadOptions options;
  options.dialect.header_rows = 0;
  const ReadBack back = read_pieces("\n1,2\n3,4,5\n", options);
  CHECK(back.source.header == std::vector<std::string>{"Column 1", "Column 2"});
  CHECK(rows_of(back.source) == Rows{{"1", "2"}, {"3", "4", "5"}});
  CHECK(back.report.ragged_row_count == 1);
}

TEST_CASE("a header of several rows is joined, group names reach over blank cells") {
  ReadOptions options;
  options.dialect.header_rows = 2;
  const std::string text = ",Contact,,Address\nid,First,Last,City\n1,Ann,Lee,Bonn\n";
  const ReadBack back = read_pieces(text, options);
  CHECK(back.source.header ==
        std::vector<std::string>{"id", "Contact First", "Contact Last", "Address City"});
  CHECK(rows_of(back.source) == Rows{{"1", "Ann", "Lee", "Bonn"}});
  CHECK(same_reading(read_pieces(text, options, 1), back));
  std::string scratch;
  CHECK(header_text(back.source, 1, scratch) == "Contact First");
}

TEST_CASE("where records have more cells than the header, columns are made for them") {
  ReadOptions options;
  options.dialect.usual_cells = 3;
  const ReadBack back = read_pieces("a,b\n1,2,3\n4,5,6\n7,8\n", options);
  CHECK(back.source.header == std::vector<std::string>{"a", "b", "Column 3"});
  CHECK(back.report.ragged_row_count == 1);
  CHECK(issue_count(back.report, IssueKind::BlankHeader) == 1);
}

TEST_CASE("a header written with another delimiter is split") {
  ReadOptions options;
  options.dialect.usual_cells = 3;
  const ReadBack back = read_pieces("a;b;c\n1,2,3\n4,5,6\n", options);
  CHECK(back.source.header == std::vector<std::string>{"a", "b", "c"});
  CHECK(issue_count(back.report, IssueKind::OtherDelimiter) == 1);
}

TEST_CASE("names are made unique for show and never collide with a real one") {
  const ReadBack back = read_pieces("电话,电话,电话 (2),,Column 5,,电话\n", ReadOptions());
  CHECK(back.source.header == std::vector<std::string>{"电话", "电话 (3)", "电话 (2)", "Column 4",
                                                       "Column 5", "Column 6", "电话 (4)"});
}

TEST_CASE("physical lines are counted through quoted line breaks") {
  const ReadBack back = read_pieces("a,b\n\"x\n\n\",1\n\n2,\"y\r\nz\"\n3,4", ReadOptions());
  CHECK(back.source.row_lines == std::vector<std::uint32_t>{2, 6, 8});
  CHECK(back.report.line_count == 8);
  CHECK(back.report.multi_line_cell_count == 2);
}

TEST_CASE("a stray quote on line 2 costs one row of 100 000") {
  std::string text = "a,b,c\n1,\"x,2\n";
  for (int i = 0; i < 99'998; ++i) text += "n,m,o\n";
  text += "n,m,o";
  const ReadBack back = read_pieces(text, ReadOptions(), 1000);
  CHECK(back.source.row_count() == 100'000);
  CHECK(back.report.ragged_row_count == 0);
  CHECK(issue_count(back.report, IssueKind::UnclosedQuote) == 1);
}

TEST_CASE("hostile quotes are read in linear time") {
  const char* const lines[] = {"\"x,1\n",    "\"\"\"x,1\n",   "a,\"\n", "\"\"x\n", "\",\"\n,",
                               " \"a\"\"\n", "1,\"x\n2,\"\n", "\"\n",   "\\\"\"\n"};
  for (const char* line : lines) {
    for (const bool backslash : {false, true}) {
      CAPTURE(std::string(line));
      std::string text = "a,b\n";
      while (text.size() < 600'000) text += line;
      ReadOptions options;
      options.dialect.escape = backslash ? '\\' : '\0';
      const ReadBack back = read_pieces(text, options);
      CHECK_FALSE(back.error.has_value());
      CHECK(back.report.issues.size() < 6 * kMaxIssuesPerKind);
    }
  }
}

TEST_CASE("a cell of five megabytes is kept whole and pointed out") {
  std::string big(5'000'000, 'x');
  for (std::size_t i = 0; i < big.size(); i += 5000) big[i] = '\n';
  const std::string text = "a,b\n1,\"" + big + "\"\n2,3\n";
  const ReadBack back = read_pieces(text, ReadOptions(), 64 << 10);
  REQUIRE(back.source.row_count() == 2);
  CHECK(rows_of(back.source)[0][1] == big);
  CHECK(back.source.row_lines[1] == 1003);
  CHECK(issue_lines(back.report) ==
        std::vector<std::string>{"long-cell@2:1=bytes:5000002,lines:1001#6/0"});
}

TEST_CASE("two thousand columns are read, too many are refused") {
  const auto make = [](std::uint32_t columns) {
    std::string text;
    for (int row = 0; row < 2; ++row) {
      for (std::uint32_t i = 0; i < columns; ++i) {
        if (i > 0) text.push_back(',');
        text.push_back(row == 0 ? 'c' : 'd');
        text += std::to_string(i);
      }
      text.push_back('\n');
    }
    return text;
  };
  const ReadBack wide = read_pieces(make(2000), ReadOptions(), 777);
  CHECK(wide.source.header.size() == 2000);
  CHECK(rows_of(wide.source)[0][1999] == "d1999");
  CHECK_FALSE(read_pieces(make(kMaxColumns), ReadOptions()).error.has_value());
  CHECK(read_pieces(make(kMaxColumns + 1), ReadOptions()).error == ErrorCode::TooManyColumns);
  CHECK(read_pieces(make(kMaxColumns + 1), ReadOptions(), 5).error == ErrorCode::TooManyColumns);
}

TEST_CASE("a row with more cells than any header may have is kept") {
  const std::string text = "a,b\n" + std::string(50'000, ',') + "\n1,2\n";
  const ReadBack back = read_pieces(text, ReadOptions(), 4096);
  REQUIRE(back.source.row_count() == 2);
  CHECK(back.source.row_cells[1] == 50'001);
}

TEST_CASE("issues of one kind are kept up to the limit and counted beyond") {
  std::string text = "a,b\n";
  for (int i = 0; i < 12'000; ++i) text += "1\n\xff,2\n";
  const ReadBack back = read_pieces(text, ReadOptions(), 4099);
  CHECK(issue_count(back.report, IssueKind::RaggedShort) == 12'000);
  CHECK(issue_count(back.report, IssueKind::UndecodableByte) == 12'000);
  CHECK(back.report.ragged_row_count == 12'000);
  CHECK(back.report.issues.size() == 2 * kMaxIssuesPerKind);
}

TEST_CASE("rows can be looked at while the file is still coming") {
  CsvReader reader{ReadOptions()};
  CHECK(reader.push("a,b\n1,2\n3,"));
  CHECK(reader.row_count() == 1);
  CHECK(rows_of(reader.source()) == Rows{{"1", "2"}});
  CHECK(reader.push("4\n"));
  CHECK(reader.row_count() == 2);
  CHECK(reader.finish());
  CHECK(reader.source().text == "a,b\n1,2\n3,4\n");
}

TEST_CASE("a known size is reserved once") {
  std::string text = "a,b\n";
  while (text.size() < 4'000'000) text += "some text,\"more, text\"\n";
  ReadOptions options;
  options.expected_bytes = text.size();
  const ReadBack back = read_pieces(text, options, 65'536);
  CHECK(back.source.text.capacity() < text.size() + 1000);
  CHECK(back.source.cell_starts.capacity() < back.source.cell_starts.size() * 11 / 10);
}
