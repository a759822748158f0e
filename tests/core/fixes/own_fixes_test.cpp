// Own rules over a table: conditions, conflicts with other rules and their order, doubts, and that
// a rule applied leaves nothing of its own to do.
#include <doctest/doctest.h>

#include "core/fixes/own_fixes.h"
#include "core/fixes/rule_order.h"
#include "tests/core/fixes/fix_run.h"

// g++ 12 at -O3 takes the texts of a table of rules for uninitialised where there is no such path.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

using namespace spruce;

namespace {

RuleStep step(RuleStep::Kind kind, std::string text = {}, std::string with = {}) {
  RuleStep out;
  out.kind = kind;
  out.text = std::move(text);
  out.with = std::move(with);
  return out;
}

OwnRule rule(std::string id, std::string column, RuleStep one) {
  OwnRule out;
  out.id = std::move(id);
  out.column = std::move(column);
  out.steps = {std::move(one)};
  return out;
}

RuleCondition test(RuleTest::Kind kind, std::string column = {}, std::string text = {}) {
  RuleCondition out;
  out.kind = RuleCondition::Kind::Test;
  out.test.kind = kind;
  out.test.column = std::move(column);
  out.test.text = std::move(text);
  return out;
}

RuleCondition join(RuleCondition::Kind kind, std::vector<RuleCondition> parts) {
  RuleCondition out;
  out.kind = kind;
  out.parts = std::move(parts);
  return out;
}

Table people() {
  return make_table({"Id", "Name", "Status", "Phone"}, {{"1", "anna", "open", "(021)5888-1234"},
                                                        {"2", "tom", "closed", "13800138000"},
                                                        {"3", "", "open", "n/a"},
                                                        {"4", "Eva Li", "Open", "13800138001"}});
}

std::vector<ColumnType> types() {
  ColumnType phone = chosen_type(FieldType::Phone);
  phone.context.country = "CN";
  return {chosen_type(FieldType::Identifier, ColumnRole::RecordId),
          chosen_type(FieldType::FreeText), chosen_type(FieldType::FreeText), phone};
}

OwnRuleSet only(OwnRule one) {
  OwnRuleSet set;
  set.rules.push_back(std::move(one));
  return set;
}

}  // namespace

TEST_CASE("A condition chooses the rows by any column, joined by and, or, not") {
  const Table table = people();
  struct Row {
    const char* name;
    RuleCondition when;
    std::vector<bool> touched;
  };
  RuleCondition not_open = test(RuleTest::Kind::Equals, "Status", "open");
  not_open.test.is_not = true;
  RuleCondition any_case = test(RuleTest::Kind::Equals, "Status", "OPEN");
  any_case.test.ignores_case = true;
  RuleCondition listed = test(RuleTest::Kind::InList);
  listed.test.list = {"tom", "Eva Li"};
  RuleCondition bad_phone = test(RuleTest::Kind::Grade, "Phone");
  bad_phone.test.grade = Grade::Valid;
  const std::vector<Row> rows{
      {"always", {}, {true, true, true, true}},
      {"never", join(RuleCondition::Kind::Any, {}), {false, false, false, false}},
      {"equals in another column",
       test(RuleTest::Kind::Equals, "Status", "open"),
       {true, false, true, false}},
      {"not", not_open, {false, true, false, true}},
      {"any case", any_case, {true, false, true, true}},
      {"empty", test(RuleTest::Kind::Empty), {false, false, true, false}},
      {"contains", test(RuleTest::Kind::Contains, "", "a"), {true, false, false, true}},
      {"starts", test(RuleTest::Kind::Starts, "", "to"), {false, true, false, false}},
      {"ends", test(RuleTest::Kind::Ends, "", "Li"), {false, false, false, true}},
      {"matches", test(RuleTest::Kind::Matches, "", "^\\w+$"), {true, true, false, false}},
      {"in a list", listed, {false, true, false, true}},
      {"grade", bad_phone, {true, true, false, true}},
      {"and",
       join(RuleCondition::Kind::All, {any_case, test(RuleTest::Kind::Contains, "", "a")}),
       {true, false, false, true}},
      {"or",
       join(RuleCondition::Kind::Any, {test(RuleTest::Kind::Empty), listed}),
       {false, true, true, true}},
      {"a column that is not there is empty",
       test(RuleTest::Kind::Empty, "Nowhere"),
       {true, true, true, true}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    OwnRule one = rule("x", "Name", step(RuleStep::Kind::Set, "done"));
    one.when = row.when;
    const OwnRuleSet rules = only(one);
    const FixRun run(table, types(), &rules);
    for (std::uint32_t r = 0; r < 4; ++r) {
      CAPTURE(r);
      CHECK((run.proposal(r, 1) == "own.x:likely → done") == row.touched[r]);
    }
  }
}

TEST_CASE(
    "A person's rule wins over the rule of the type, the first rule over the second; losses are "
    "told") {
  const Table table = people();
  OwnRuleSet rules;
  rules.rules.push_back(
      rule("first", "Phone", step(RuleStep::Kind::Pattern, "^138.*0$", "hidden")));
  rules.rules.push_back(rule("second", "Phone", step(RuleStep::Kind::Prefix, "T ")));
  rules.rules[1].when = test(RuleTest::Kind::Starts, "", "138");
  const FixRun run(table, types(), &rules);
  CHECK(run.proposal(0, 3).find("phone.international") == 0);
  CHECK(run.proposal(1, 3).find("own.first") == 0);
  CHECK(run.proposal(3, 3).find("own.second") == 0);
  const FixGroup* first = run.find("own.first@Phone:ask");
  REQUIRE(first != nullptr);
  REQUIRE(first->won_over.size() == 2);
  CHECK(first->won_over[0].rule == "own.second");
  CHECK(first->won_over[0].cells == 1);
  CHECK(first->won_over[1].rule == "phone.international");
  std::size_t place = 0;
  for (const RuleRankInfo& rank : rule_ranks())
    CHECK(static_cast<std::size_t>(rank.rank) == place++);
}

TEST_CASE("What a rule does badly is to be looked at") {
  const Table table = people();
  struct Row {
    RuleStep step;
    const char* doubt;
  };
  for (const Row& row : {Row{step(RuleStep::Kind::Set, "nonsense"), "worse"},
                         Row{step(RuleStep::Kind::Set, ""), "emptied"},
                         Row{step(RuleStep::Kind::Replace, "8", "88"), "unstable"},
                         Row{step(RuleStep::Kind::Set, "+86 138 0013 8009"), ""}}) {
    CAPTURE(row.doubt);
    const OwnRuleSet rules = only(rule("x", "Phone", row.step));
    const FixRun run(table, types(), &rules);
    const FixGroup* group = run.find(*row.doubt == '\0' ? "own.x@Phone:likely" : "own.x@Phone:ask");
    REQUIRE(group != nullptr);
    CHECK(group->changes.front().detail == row.doubt);
  }
}

TEST_CASE(
    "Columns that identify records are never changed, one field type may name several columns") {
  const Table table = make_table({"Id", "Phone", "Phone 2"}, {{"1", "a", "b"}});
  std::vector<ColumnType> known{chosen_type(FieldType::Identifier, ColumnRole::RecordId),
                                chosen_type(FieldType::Phone), chosen_type(FieldType::Phone)};
  OwnRuleSet rules = only(rule("id", "Id", step(RuleStep::Kind::Set, "2")));
  rules.rules.push_back(rule("all", "", step(RuleStep::Kind::Set, "c")));
  rules.rules.back().type = FieldType::Phone;
  const FixRun run(table, known, &rules);
  CHECK(run.proposal(0, 0).empty());
  CHECK(run.proposal(0, 1).find("own.all") == 0);
  CHECK(run.proposal(0, 2).find("own.all") == 0);
  rules.rules.back().is_on = false;
  CHECK(FixRun(table, known, &rules).proposal(0, 1).find("own") == std::string::npos);
}

TEST_CASE("A rule that was applied proposes nothing more, whatever it is; budgets change nothing") {
  TestRandom random(7);
  std::vector<std::vector<std::string>> rows;
  const char* const pieces[] = {"a", "B ", "-", "12", "Ä", "上", ",", " ", "St.", ""};
  for (int i = 0; i < 300; ++i) {
    std::string value;
    for (std::uint32_t n = random.below(5); n > 0; --n) value += pieces[random.below(10)];
    rows.push_back({value, pieces[random.below(10)]});
  }
  const Table table = make_table({"Text", "Other"}, rows);
  const std::vector<ColumnType> known{chosen_type(FieldType::FreeText),
                                      chosen_type(FieldType::FreeText)};
  const RuleStep steps[] = {step(RuleStep::Kind::Upper),
                            step(RuleStep::Kind::Trim),
                            step(RuleStep::Kind::Replace, "a", "aa"),
                            step(RuleStep::Kind::Suffix, "!"),
                            step(RuleStep::Kind::Parts, ",", "{2} {1}"),
                            step(RuleStep::Kind::Copy, "Other"),
                            step(RuleStep::Kind::DropPrefix, "a"),
                            step(RuleStep::Kind::Pattern, "\\d", "")};
  for (const RuleStep& one : steps) {
    CAPTURE(rule_step_name(one.kind));
    const OwnRuleSet rules = only(rule("x", "Text", one));
    const FixRun run(table, known, &rules);
    const FixRun slow(table, known, &rules, nullptr, 1);
    REQUIRE(slow.groups.size() == run.groups.size());
    for (std::size_t g = 0; g < run.groups.size(); ++g)
      CHECK(slow.groups[g].cell_count == run.groups[g].cell_count);
    const Table done = run.applied(FixGrade::Likely, "own.");
    const FixRun again(done, known, &rules);
    for (std::uint32_t r = 0; r < 300; ++r) {
      const bool was_likely = run.proposal(r, 0).find("own.x:likely") == 0;
      if (was_likely) CHECK(again.proposal(r, 0).find("own.x") == std::string::npos);
    }
  }
}
