// Patterns: what matches, what is replaced, what is refused, and that no pattern takes long: the
// moves are counted by the engine itself, so a bomb ends like any other.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/text/text_pattern.h"

using namespace spruce;

namespace {

std::string replaced(const std::string& pattern, const std::string& text, const std::string& with,
                     bool ignores_case = false) {
  const Result<TextPattern> ready = TextPattern::compile(pattern, ignores_case);
  REQUIRE_MESSAGE(ready.ok(), pattern);
  return ready.value().replace_all(text, with);
}

}  // namespace

TEST_CASE("A pattern replaces what it matches, leftmost and preferred first") {
  struct Row {
    const char* pattern;
    const char* text;
    const char* with;
    const char* result;
  };
  const std::vector<Row> rows{
      {"a+", "caaat", "x", "cxt"},
      {"a+?", "caaat", "x", "cxxxt"},
      {"a*", "baac", "-", "-b--c-"},
      {"(\\d+)-(\\d+)", "12-345", "$2/$1", "345/12"},
      {"^(\\w+)\\s+(\\w+)$", "Anna  Berg", "$2, $1", "Berg, Anna"},
      {"^(\\w+) (\\w+)$", "李 明", "$1$2", "李明"},
      {"cat|category", "category", "x", "xegory"},
      {"(?:ab){2,3}", "abababab", "x", "xab"},
      {"x{2}", "xxxxx", "y", "yyx"},
      {"[^0-9+]", "+86 (021)", "", "+86021"},
      {"[a\\-z]", "a-z", "_", "___"},
      {"\\p{Han}+", "上海Shanghai", "H", "HShanghai"},
      {"\\P{Han}+", "上海Shanghai", "", "上海"},
      {"[\\p{L}]+", "Ünder 12", "w", "w 12"},
      {"\\bst\\b", "st. best st", "street", "street. best street"},
      {"\\Bst", "best st", "X", "beX st"},
      {"\\s*[(（][^()（）]*[)）]", "远大（上海） (HQ)", "", "远大"},
      {"\\.", "a.b", "$$", "a$b"},
      {"(a)|(b)", "ab", "[$1$2]", "[a][b]"},
      {"$", "ab", "!", "ab!"},
      {"{", "a{b", "(", "a(b"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    CHECK(replaced(row.pattern, row.text, row.with) == row.result);
  }
  CHECK(replaced("ÄRZTE", "Ärzte ärzte", "x", true) == "x x");
  CHECK(replaced("[a-c]+", "ABCd", "x", true) == "xd");
}

TEST_CASE("A pattern that cannot be used is refused with the place") {
  for (const char* pattern : {"(", ")", "a)", "[a", "[z-a]", "*a", "a**", "\\", "\\q", "(?=a)",
                              "(?<a>b)", "\\1", "a{3,1}", "a{1000}", "\\p{Klingon}",
                              "((a{100}){100}){100}", "(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)"}) {
    CAPTURE(pattern);
    const Result<TextPattern> ready = TextPattern::compile(pattern);
    REQUIRE_FALSE(ready.ok());
    CHECK(ready.error().detail.find("character") != std::string::npos);
  }
  CHECK_FALSE(TextPattern::compile(std::string(kMaxPatternLength + 1, 'a')).ok());
  CHECK_FALSE(TextPattern::compile(std::string(200, '(') + std::string(200, ')')).ok());
  CHECK(is_replacement("$1 $$ $0", 1));
  CHECK_FALSE(is_replacement("$2", 1));
}

TEST_CASE(
    "Patterns that hang a backtracking engine end, with the right answer or the text as it was") {
  const std::string many(3000, 'a');
  for (const char* pattern : {"(a*)*b", "(a|a)*b", "(a|aa)+$b", "(.*)(.*)(.*)(.*)x", "(a+)+b"}) {
    CAPTURE(pattern);
    CHECK(replaced(pattern, many, "-") == many);
  }
  CHECK(replaced("(a*)*", "aab", "-") == "--b-");
  // Searching anew behind each of n matches would be n² moves: it gives up and changes nothing.
  const std::string most(kMaxPatternText, 'a');
  CHECK(replaced("a*?x|a", most, "b") == most);
  const std::string more(kMaxPatternText + 1, 'a');
  CHECK(replaced("a", more, "b") == more);
}
