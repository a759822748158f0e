// Teach by fixing: three edits, and what the rule learnt from them does to a value nobody edited.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/fixes/rule_steps.h"
#include "core/fixes/teach.h"

using namespace spruce;

namespace {

std::string run(const TaughtRule& rule, const std::string& value) {
  return RuleSteps(rule.steps).run(value, [](const std::string&) { return std::string(); });
}

}  // namespace

TEST_CASE("The simplest rule of three edits does to others what was meant") {
  struct Row {
    const char* name;
    std::vector<Lesson> lessons;
    const char* other;
    const char* meant;
  };
  const std::vector<Row> rows{
      {"trim", {{" a", "a"}, {"b  c", "b c"}, {"d ", "d"}}, " x  y", "x y"},
      {"title",
       {{"ANNA BERG", "Anna Berg"}, {"TOM LI", "Tom Li"}, {"EVA O'NEIL", "Eva O'Neil"}},
       "JO ROE",
       "Jo Roe"},
      {"drop suffix",
       {{"广东省", "广东"}, {"浙江省", "浙江"}, {"江苏省", "江苏"}},
       "河北省",
       "河北"},
      {"drop prefix", {{"Mr. Li", "Li"}, {"Mr. Ng", "Ng"}, {"Mr. Ho", "Ho"}}, "Mr. Fu", "Fu"},
      {"add suffix",
       {{"上海", "上海市"}, {"北京", "北京市"}, {"天津", "天津市"}},
       "重庆",
       "重庆市"},
      {"a word",
       {{"1 Main Street", "1 Main St"},
        {"22 Oak Street", "22 Oak St"},
        {"3 Elm Street N", "3 Elm St N"}},
       "9 Street Road",
       "9 St Road"},
      {"brackets",
       {{"Acme (HQ)", "Acme"}, {"Foo (old)", "Foo"}, {"远大（上海）", "远大"}},
       "Bar (x)",
       "Bar"},
      {"reorder",
       {{"Berg, Anna", "Anna Berg"}, {"Li, Tom", "Tom Li"}, {"Roe, Jo Ann", "Jo Ann Roe"}},
       "Fu, Bo",
       "Bo Fu"},
      {"last token",
       {{"Anna M Berg", "Berg"}, {"Tom Li", "Li"}, {"Jo B C Roe", "Roe"}},
       "A B C D E",
       "E"},
      {"digits",
       {{"021-5888", "0215888"}, {"010 66", "01066"}, {"(0755)1", "07551"}},
       "0-1 2",
       "012"},
      {"runs", {{"AB123", "AB-123"}, {"XY9", "XY-9"}, {"Q77", "Q-77"}}, "ZZ5", "ZZ-5"},
      {"before a mark",
       {{"a@x.cn", "a"}, {"bo@y.com", "bo"}, {"c.d@z.de", "c.d"}},
       "me@here",
       "me"},
      {"case, then parts",
       {{"BERG, ANNA", "Anna Berg"}, {"LI, TOM", "Tom Li"}, {"ROE, JO", "Jo Roe"}},
       "FU, BO",
       "Bo Fu"},
      {"one value", {{"N/K", "unknown"}, {"N/K", "unknown"}, {"N/K", "unknown"}}, "N/K", "unknown"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const std::vector<TaughtRule> found = find_taught_rules(row.lessons, {});
    REQUIRE_FALSE(found.empty());
    CHECK(run(found.front(), row.other) == row.meant);
    for (const TaughtRule& rule : found) {
      for (const Lesson& lesson : row.lessons) CHECK(run(rule, lesson.before) == lesson.after);
    }
    std::vector<Lesson> turned = row.lessons;
    std::reverse(turned.begin(), turned.end());
    const std::vector<TaughtRule> again = find_taught_rules(turned, {});
    REQUIRE(again.size() == found.size());
    CHECK(run(again.front(), row.other) == row.meant);
  }
}

TEST_CASE("Nothing is learnt from two edits, nor against what was refused") {
  CHECK(find_taught_rules({{"a ", "a"}, {"b ", "b"}}, {}).empty());
  const std::vector<Lesson> lessons{{"ANNA", "Anna"}, {"TOM", "Tom"}, {"EVA", "Eva"}};
  const std::vector<TaughtRule> free = find_taught_rules(lessons, {});
  const std::vector<TaughtRule> held = find_taught_rules(lessons, {{"IBM", "Ibm"}});
  REQUIRE_FALSE(free.empty());
  CHECK(run(free.front(), "IBM") == "Ibm");
  for (const TaughtRule& rule : held) CHECK(run(rule, "IBM") == "IBM");
}

TEST_CASE("A change of case that was shown on capitals is for capitals alone") {
  const std::vector<TaughtRule> found =
      find_taught_rules({{"ANNA", "Anna"}, {"TOM", "Tom"}, {"EVA", "Eva"}}, {});
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().when.kind == RuleCondition::Kind::Test);
  CHECK(found.front().when.test.text == "^\\P{Ll}+$");
}

TEST_CASE("Edits that have nothing in common are a table of themselves") {
  const std::vector<TaughtRule> found =
      find_taught_rules({{"one", "eins"}, {"two", "zwei"}, {"three", "drei"}}, {});
  REQUIRE(found.size() == 1);
  CHECK(found.front().steps.front().kind == RuleStep::Kind::Map);
}
