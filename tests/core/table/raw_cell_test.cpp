// Tables for raw cells: which bytes count as quoted and what they mean.
#include "core/table/raw_cell.h"

#include <doctest/doctest.h>

using namespace spruce;

namespace {

struct RawCellRow {
  std::string name;
  const char* raw;
  char quote;
  bool backslash;
  bool quoted;
  const char* value;
};

const RawCellRow kRows[] = {
    {"empty", "", '"', false, false, ""},
    {"plain", "abc", '"', false, false, "abc"},
    {"plain Chinese", "张三", '"', false, false, "张三"},
    {"quoted", "\"abc\"", '"', false, true, "abc"},
    {"quoted empty", "\"\"", '"', false, true, ""},
    {"quoted delimiter and line break", "\"a,\nb\"", '"', false, true, "a,\nb"},
    {"doubled quotes", "\"a\"\"b\"", '"', false, true, "a\"b"},
    {"only doubled quotes", "\"\"\"\"", '"', false, true, "\""},
    {"spaces around the quotes", " \t\"abc\" ", '"', false, true, "abc"},
    {"spaces inside the quotes stay", "\" a \"", '"', false, true, " a "},
    {"spaces without quotes stay", "  a ", '"', false, false, "  a "},
    {"only spaces", "  ", '"', false, false, "  "},
    {"quote that never closes", "\"abc", '"', false, false, "\"abc"},
    {"a lone quote", "\"", '"', false, false, "\""},
    {"three quotes: one between two", "\"\"\"", '"', false, true, "\""},
    {"text after the closing quote", "\"a\"b", '"', false, false, "\"a\"b"},
    {"a quote inside quotes", "\"a\"b\"", '"', false, true, "a\"b"},
    {"quoted words inside quotes", "\"say \"hi\" now\"", '"', false, true, "say \"hi\" now"},
    {"a stray quote before a quoted cell", "\"\"abc\"", '"', false, true, "\"abc"},
    {"quoted twice", "\"\"abc\"\"", '"', false, true, "\"abc\""},
    {"doubled and single quotes inside", "\"a \"\"b\"\" 5\" c\"", '"', false, true,
     "a \"b\" 5\" c"},
    {"quoted words beside each other are text", "\"a\" and \"b\"", '"', false, false,
     "\"a\" and \"b\""},
    {"a loose cell with spaces around", " \"a\"b\" ", '"', false, true, "a\"b"},
    {"a quote inside plain text", "5\" pipe", '"', false, false, "5\" pipe"},
    {"other quote", "'it''s'", '\'', false, true, "it's"},
    {"double quotes mean nothing then", "\"a\"", '\'', false, false, "\"a\""},
    {"no quoting at all", "\"a\"", '\0', false, false, "\"a\""},
    {"backslash escape", "\"a\\\"b\"", '"', true, true, "a\"b"},
    {"backslash itself", "\"a\\\\\"", '"', true, true, "a\\"},
    {"backslash before a letter stays", "\"a\\n\"", '"', true, true, "a\\n"},
    {"backslash eats the closing quote", "\"a\\\"", '"', true, false, "\"a\\\""},
    {"doubled quotes beside backslashes", "\"a\"\"b\"", '"', true, true, "a\"b"},
    {"an escaped delimiter outside quotes", "a\\,b", '"', true, false, "a,b"},
    {"an escape before a letter outside quotes", "C:\\new", '"', true, false, "C:\\new"},
    {"an escaped escape outside quotes", "a\\\\", '"', true, false, "a\\"},
    {"an escaped quote outside quotes", "\\\"a\\\"", '"', true, false, "\"a\""},
    {"backslash means nothing else", "\"a\\\"", '"', false, true, "a\\"},
};

}  // namespace

TEST_CASE("raw cells have the value that their quotes say") {
  for (const RawCellRow& row : kRows) {
    CAPTURE(row.name);
    const QuoteRule rule{row.quote, row.backslash ? '\\' : '\0'};
    CHECK(parse_raw_cell(row.raw, rule).quoted == row.quoted);
    std::string scratch;
    CHECK(raw_cell_value(row.raw, rule, scratch) == row.value);
  }
}

TEST_CASE("a raw cell without escapes is a view, not a copy") {
  std::string scratch;
  const std::string raw = "\"abc\"";
  CHECK(raw_cell_value(raw, QuoteRule(), scratch).data() == raw.data() + 1);
  CHECK(scratch.empty());
}

TEST_CASE("NUL is a byte like any other when nothing is quoted") {
  std::string scratch;
  const std::string raw("\0a\0", 3);
  CHECK(raw_cell_value(raw, QuoteRule{'\0'}, scratch) == raw);
}

TEST_CASE("a space after the delimiter is no part of the value, where the rule says so") {
  const struct {
    const char* raw;
    const char* value;
  } rows[] = {{" a", "a"}, {"a", "a"}, {"  a ", " a "}, {" \"a, b\"", "a, b"},
              {" ", ""},   {"", ""},   {" 5\"", "5\""}};
  QuoteRule rule;
  rule.skip_space = true;
  for (const auto& row : rows) {
    CAPTURE(row.raw);
    std::string scratch;
    CHECK(raw_cell_value(row.raw, rule, scratch) == row.value);
  }
}
