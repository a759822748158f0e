// Each step of an own rule, one row a behaviour; limits and refusals.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/fixes/own_rule.h"
#include "core/fixes/rule_steps.h"

using namespace spruce;

namespace {

using Kind = RuleStep::Kind;

RuleStep step(Kind kind, std::string text = {}, std::string with = {}, bool ignores_case = false) {
  RuleStep out;
  out.kind = kind;
  out.text = std::move(text);
  out.with = std::move(with);
  out.ignores_case = ignores_case;
  return out;
}

std::string run(const std::vector<RuleStep>& steps, const std::string& value) {
  return RuleSteps(steps).run(value, [](const std::string& column) {
    return column == "Other" ? std::string("other value") : std::string();
  });
}

OwnRule rule_with(RuleStep one) {
  OwnRule rule;
  rule.id = "a";
  rule.column = "Name";
  rule.steps = {std::move(one)};
  return rule;
}

}  // namespace

TEST_CASE("Steps change a text as their names say") {
  struct Row {
    RuleStep step;
    const char* before;
    const char* after;
  };
  RuleStep table = step(Kind::Map);
  table.table = {{"NY", "New York"}, {"沪", "上海"}};
  RuleStep folded = table;
  folded.ignores_case = true;
  const std::vector<Row> rows{
      {step(Kind::Set, "x"), "", "x"},
      {step(Kind::Replace, "St.", "Street"), "1 St. and St.", "1 Street and Street"},
      {step(Kind::Replace, "a.b$", "$1", true), "A.B$ axb$", "$1 axb$"},
      {step(Kind::Pattern, "(\\d+) (\\d+)", "$2 $1"), "1 2", "2 1"},
      {step(Kind::Upper), "straße", "STRASSE"},
      {step(Kind::Lower), "ÄB", "äb"},
      {step(Kind::Title), "anna o'neil", "Anna O'Neil"},
      {step(Kind::Sentence), "(HELLO WORLD", "(Hello world"},
      {step(Kind::Trim), "  a   b ", "a b"},
      {table, "NY", "New York"},
      {table, "ny", "ny"},
      {folded, "ny", "New York"},
      {table, "沪", "上海"},
      {step(Kind::Copy, "Other"), "", "other value"},
      {step(Kind::Copy, "None"), "kept", "kept"},
      {step(Kind::Prefix, "+"), "86", "+86"},
      {step(Kind::Prefix, "+"), "+86", "+86"},
      {step(Kind::Prefix, "+"), "", ""},
      {step(Kind::Suffix, " Ltd"), "Acme", "Acme Ltd"},
      {step(Kind::DropPrefix, "Mr "), "Mr Li", "Li"},
      {step(Kind::DropSuffix, "省"), "广东省", "广东"},
      {step(Kind::Parts, ",", "{2} {1}"), "Berg, Anna", "Anna Berg"},
      {step(Kind::Parts, " ", "{-1}"), "Anna  Maria Berg", "Berg"},
      {step(Kind::Parts, " ", "{3}"), "Anna Berg", "Anna Berg"},
      {step(Kind::Parts, "-", "{1}"), "plain", "plain"},
  };
  for (const Row& row : rows) {
    CAPTURE(rule_step_name(row.step.kind));
    CAPTURE(row.before);
    CHECK(run({row.step}, row.before) == row.after);
    CHECK(check_rule(rule_with(row.step)).ok());
  }
  CHECK(run({step(Kind::Trim), step(Kind::Upper), step(Kind::Suffix, "!")}, " a ") == "A!");
  CHECK(run({step(Kind::Upper)}, "\xff") == "\xff");
}

TEST_CASE("Rules that cannot be used are refused with what is wrong") {
  const auto refuses = [](const OwnRule& rule, const char* what) {
    const Status status = check_rule(rule);
    REQUIRE_FALSE(status.ok());
    CAPTURE(status.error().detail);
    CHECK(status.error().detail.find(what) != std::string::npos);
  };
  refuses(rule_with(step(Kind::Pattern, "(a")), "pattern");
  refuses(rule_with(step(Kind::Pattern, "a", "$1")), "group");
  refuses(rule_with(step(Kind::Replace, "")), "empty");
  refuses(rule_with(step(Kind::Parts, ",", "nothing")), "{1}");
  refuses(rule_with(step(Kind::Set, std::string(kMaxRuleText + 1, 'a'))), "text");
  OwnRule rule = rule_with(step(Kind::Upper));
  rule.id = "Bad Id";
  refuses(rule, "id");
  rule.id = "good";
  rule.type = FieldType::Phone;
  refuses(rule, "column");
  rule.type.reset();
  rule.steps.assign(kMaxRuleSteps + 1, step(Kind::Trim));
  refuses(rule, "steps");
  rule.steps.resize(1);
  RuleCondition deep;
  for (int i = 0; i <= kMaxRuleDepth; ++i) {
    RuleCondition outer;
    outer.parts.push_back(deep);
    deep = outer;
  }
  rule.when = deep;
  refuses(rule, "depth");
  OwnRuleSet twice;
  twice.rules = {rule_with(step(Kind::Upper)), rule_with(step(Kind::Lower))};
  CHECK_FALSE(check_rules(twice).ok());
}
