// How damaged rows fall into cells: what a person would say of each line.
#include "core/csv/mend.h"

#include <doctest/doctest.h>

#include "tests/support/csv_testing.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

struct MendRow {
  std::string name;
  std::string text;
  std::uint32_t expected;
  std::vector<std::string> cells;  // raw
  bool touches = false;
  bool open = false;
};

const MendRow kRows[] = {
    {"nothing wrong", "1,\"a,b\",2", 3, {"1", "\"a,b\"", "2"}},
    {"a stray quote before a word",
     "1,\"abc,def,\"x, y\",5",
     5,
     {"1", "\"abc", "def", "\"x, y\"", "5"},
     false,
     true},
    {"the same, number of cells not known",
     "1,\"abc,def,\"x, y\",5",
     0,
     {"1", "\"abc", "def", "\"x, y\"", "5"},
     false,
     true},
    {"unescaped quotes around words",
     "1,\"say \"hi\", ok\",5",
     3,
     {"1", "\"say \"hi\", ok\"", "5"}},
    {"a stray quote before a quoted cell", "1,\"\"abc\",2", 3, {"1", "\"\"abc\"", "2"}},
    {"a stray quote before a quoted cell with a delimiter",
     "1,\"\"Smith, J\",2",
     3,
     {"1", "\"\"Smith, J\"", "2"}},
    {"an inch mark in a quoted cell", "1,\"5\" pipe\",2", 3, {"1", "\"5\" pipe\"", "2"}},
    {"text after the closing quote", "\"x,1\"y,2", 2, {"\"x,1\"y", "2"}},
    {"a quote that never closes", "\"x,1", 2, {"\"x", "1"}, false, true},
    {"a delimiter lost after a quoted cell", "1,\"a, b\"c,2", 4, {"1", "\"a, b\"", "c", "2"}, true},
    {"a delimiter lost before a quoted cell",
     "1,c\"a, b\",2",
     4,
     {"1", "c", "\"a, b\"", "2"},
     true},
    {"a delimiter lost between quoted cells",
     "\"a\"\"b\",\"c\"",
     3,
     {"\"a\"", "\"b\"", "\"c\""},
     true},
    {"doubled quotes are no lost delimiter", "\"a\"\"b\",\"c\"", 2, {"\"a\"\"b\"", "\"c\""}},
    {"a line break inside quotes with stray quotes",
     "1,\"a \"b\"\nc\",2",
     3,
     {"1", "\"a \"b\"\nc\"", "2"}},
    {"spaces around quotes", "1, \"a \"b\" c\" ,2", 3, {"1", " \"a \"b\" c\" ", "2"}},
    {"empty cells", ",\"a\"b\",,", 4, {"", "\"a\"b\"", "", ""}},
    {"only a quote", "\"", 1, {"\""}, false, true},
    {"nothing", "", 3, {""}},
};

}  // namespace

TEST_CASE("damaged rows fall into the cells a person would see") {
  for (const MendRow& row : kRows) {
    CAPTURE(row.name);
    const MendedLine line = mend_line(row.text, QuoteRule(), row.expected);
    std::vector<std::string> cells;
    for (const CellSpan cell : line.cells) {
      cells.push_back(row.text.substr(cell.begin, cell.end - cell.begin));
    }
    CHECK(show(cells) == show(row.cells));
    CHECK(line.parts_touch == row.touches);
    CHECK(line.has_open_quote == row.open);
  }
}

TEST_CASE("escapes hide quotes and delimiters from mending") {
  QuoteRule rule;
  rule.escape = '\\';
  const std::string text = "1,\"a \\\"b\\\" \"c\", d\\,e";
  const MendedLine line = mend_line(text, rule, 3);
  REQUIRE(line.cells.size() == 3);
  CHECK(text.substr(line.cells[1].begin, line.cells[1].end - line.cells[1].begin) ==
        "\"a \\\"b\\\" \"c\"");
  CHECK(text.substr(line.cells[2].begin) == " d\\,e");
}

TEST_CASE("hostile rows are mended in bounded time, and every byte lies in a cell or a delimiter") {
  for (const char* piece : {"\"", "\"\"x", "\",", "a\",\"", ",\"x"}) {
    CAPTURE(std::string(piece));
    for (const std::size_t size : {50U, 5'000U, 300'000U}) {
      std::string text;
      while (text.size() < size) text += piece;
      for (const std::uint32_t expected : {0U, 3U, 1000U}) {
        const MendedLine line = mend_line(text, QuoteRule(), expected);
        std::uint32_t at = 0;
        for (const CellSpan cell : line.cells) {
          CHECK(cell.begin >= at);
          CHECK(cell.begin - at <= 1);
          at = cell.end;
        }
        CHECK(at == text.size());
      }
    }
  }
}
