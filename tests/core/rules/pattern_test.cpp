// Patterns: a table of what matches and what is refused, and the law that no expression is slow.
#include "core/rules/pattern.h"

#include <doctest/doctest.h>

#include <string>

namespace spruce {
namespace {

bool matches(std::string_view expression, std::string_view value) {
  const Result<Pattern> pattern = make_pattern(expression);
  INFO(expression, " ", pattern.ok() ? "" : pattern.error().detail);
  REQUIRE(pattern.ok());
  return PatternMatcher(pattern.value()).matches(value);
}

TEST_CASE("patterns match whole values") {
  struct Row {
    const char* expression;
    const char* value;
    bool matches;
  };
  const Row rows[] = {
      {"abc", "abc", true},
      {"abc", "abcd", false},
      {"abc", "xabc", false},
      {"^abc$", "abc", true},
      {"", "", true},
      {"", "a", false},
      {"a*", "", true},
      {"a*", "aaaa", true},
      {"a+", "", false},
      {"colou?r", "color", true},
      {"colou?r", "colour", true},
      {"a|bc|d", "bc", true},
      {"a|bc|d", "ac", false},
      {"(a|b)*c", "ababc", true},
      {"(?:ab){2}", "abab", true},
      {"(?:ab){2}", "ab", false},
      {"a{2,3}", "a", false},
      {"a{2,3}", "aa", true},
      {"a{2,3}", "aaa", true},
      {"a{2,3}", "aaaa", false},
      {"a{2,}", "aaaaaa", true},
      {"a{0}b", "b", true},
      {"a{0,2}b", "aab", true},
      {"(a?b){3}", "babab", true},
      {"a*?b", "aab", true},
      {"[a-c]x", "bx", true},
      {"[a-c]x", "dx", false},
      {"[^a-c]x", "dx", true},
      {"[]a]", "]", true},
      {"[a-]", "-", true},
      {"[\\d-]+", "12-34", true},
      {"\\d{4}-\\d{2}", "2024-05", true},
      {"\\d", "１", false},
      {"\\w+", "张三_x9", true},
      {"\\W", "-", true},
      {"\\s", " ", true},
      {"\\S+", "a b", false},
      {".", "张", true},
      {".", "\n", false},
      {"\\.", ".", true},
      {"\\.", "a", false},
      {"\\p{Han}{2,4}", "欧阳修", true},
      {"\\p{Han}{2,4}", "Ou", false},
      {"\\P{Han}+", "Ou", true},
      {"\\u5f20.", "张三", true},
      {"\\x41", "A", true},
      {"(?i)ab[c-d]", "ABD", true},
      {"ab", "AB", false},
      {"[A-Z]{2}\\d{6}", "AB123456", true},
      {"a\\|b", "a|b", true},
      {"(^a|b$)", "a", true},
      {"(a*)*", "aaa", true},
      {"(a*)+b", "b", true},
  };
  for (const Row& row : rows) {
    INFO(row.expression, " on ", row.value);
    CHECK(matches(row.expression, row.value) == row.matches);
  }
}

TEST_CASE("what cannot be matched in linear time or is wrong is refused by name") {
  struct Row {
    const char* expression;
    const char* what;
  };
  const Row rows[] = {
      {"(?=a)b", "look-around"},
      {"(?!a)b", "look-around"},
      {"(?<=a)b", "look-around"},
      {"(a)\\1", "back-reference"},
      {"\\bword", "word boundary"},
      {"a++", "possessive repeat"},
      {"(ab", "( without )"},
      {"ab)", ")"},
      {"[ab", "[ without ]"},
      {"*a", "nothing to repeat"},
      {"a{3,1}", "{"},
      {"a{9999}", "too many repeats"},
      {"(a{900}){900}", "too long"},
      {"\\q", "\\"},
      {"[b-a]", "["},
      {"[a&&b]", "["},
      {"\\p{Greek}", "\\p"},
      {"\\xZZ", "\\x"},
      {"a{", "{"},
      {"\\", "\\"},
  };
  for (const Row& row : rows) {
    const Result<Pattern> pattern = make_pattern(row.expression);
    INFO(row.expression);
    REQUIRE(!pattern.ok());
    CHECK(pattern.error().code == ErrorCode::BadPattern);
    const std::string& detail = pattern.error().detail;
    INFO(detail);
    CHECK(detail.find(std::string(": ") + row.what) != std::string::npos);
  }
  CHECK(!make_pattern(std::string(1001, 'a')).ok());
  CHECK(!make_pattern(std::string(60, '(') + "a" + std::string(60, ')')).ok());
}

TEST_CASE("expressions that explode elsewhere stay linear") {
  // Each takes exponential time where readings are tried one after the other.
  for (const char* const bomb : {"(a+)+b", "(a|a)*b", "(a|aa)+b", "(.*a){20}b", "(a*)*b"}) {
    CHECK(!matches(bomb, std::string(2000, 'a')));
  }
}

}  // namespace
}  // namespace spruce
