// Merging: master rules, one table row per survivorship rule, consent, and the law that no value is
// lost.
#include <doctest/doctest.h>

#include "core/merge/consent.h"
#include "core/merge/merge.h"
#include "core/merge/survivorship.h"
#include "tests/support/match_table.h"

namespace spruce::test {

namespace {

MatchColumn column_of(std::uint32_t index, ColumnRole role, FieldType type = FieldType::FreeText) {
  MatchColumn column;
  column.column = ColumnId{index};
  column.role = role;
  column.type = type;
  return column;
}

std::vector<RowId> all_rows(const Table& table) {
  std::vector<RowId> rows;
  for (std::uint32_t row = 0; row < table.row_count(); ++row) rows.push_back(RowId{row});
  return rows;
}

std::string text_of(const MergedCell& cell) {
  std::string text = cell.value + " <";
  for (const LosingValue& losing : cell.losing)
    text += std::to_string(losing.row.value) + ":" + losing.text + ",";
  return text + ">";
}

}  // namespace

TEST_CASE("which member survives") {
  Table table = make_table({"id", "name", "mobile", "created", "modified"},
                           {{"1", "王伟", "", "2020-01-01", "2021-01-01"},
                            {"2", "王伟", "13800138000", "2019-05-01", "2020-06-01"},
                            {"3", "", "", "", "2024-02-03"}});
  add_rows(table, {"id", "name", "mobile", "created", "modified"},
           {{"4", "Wang Wei", "", "2018-01-01", ""}});
  const std::vector<MatchColumn> columns = {column_of(0, ColumnRole::RecordId),
                                            column_of(3, ColumnRole::Created, FieldType::Date),
                                            column_of(4, ColumnRole::Modified, FieldType::Date)};
  struct Case {
    const char* name;
    MasterRule rule;
    std::optional<RowId> chosen;
    std::vector<std::uint32_t> ranks;
    std::uint32_t master;
  };
  const Case cases[] = {
      {"most complete", MasterRule::MostComplete, {}, {}, 1},
      {"newest", MasterRule::Newest, {}, {}, 2},
      {"oldest", MasterRule::Oldest, {}, {}, 3},
      {"first source", MasterRule::FirstSource, {}, {}, 1},
      {"first source by trust", MasterRule::FirstSource, {}, {1, 0}, 3},
      {"chosen", MasterRule::Chosen, RowId{0}, {}, 0},
      {"chosen beats a rule", MasterRule::Newest, RowId{0}, {}, 0},
      {"a stranger cannot be chosen", MasterRule::MostComplete, RowId{99}, {}, 1}};
  for (const Case& test : cases) {
    CAPTURE(test.name);
    SurvivorshipOptions options;
    options.master = test.rule;
    options.source_rank = test.ranks;
    const MergePlan plan =
        make_merge_plan(table, columns, all_rows(table), options, test.chosen, {});
    CHECK(plan.master == RowId{test.master});
    CHECK(plan.members.size() == 4);
    CHECK(plan.cells.size() == 5);
  }
}

TEST_CASE("which value survives") {
  const std::vector<Row> rows = {{"m", "", "2020-01-01"},
                                 {"", "Ann Lee", "2022-01-01"},
                                 {"", "Ann", "2024-01-01"},
                                 {"", "Ann", "2019-01-01"}};
  const Table table = make_table({"id", "name", "modified"}, rows);
  struct Case {
    const char* name;
    SurvivorRule rule;
    const char* merged;
  };
  const Case cases[] = {
      {"blank of the master is filled", SurvivorRule::Master, "Ann Lee <2:Ann,3:Ann,>"},
      {"newest", SurvivorRule::Newest, "Ann <1:Ann Lee,>"},
      {"longest", SurvivorRule::Longest, "Ann Lee <2:Ann,3:Ann,>"},
      {"most common", SurvivorRule::MostCommon, "Ann <1:Ann Lee,>"},
      {"trusted source", SurvivorRule::TrustedSource, "Ann Lee <2:Ann,3:Ann,>"},
      {"union", SurvivorRule::Union, "Ann Lee; Ann <1:Ann Lee,2:Ann,3:Ann,>"}};
  for (const Case& test : cases) {
    CAPTURE(test.name);
    SurvivorshipOptions options;
    options.columns = {SurvivorRule::Master, test.rule, SurvivorRule::Master};
    const MergePlan plan =
        make_merge_plan(table, {column_of(2, ColumnRole::Modified, FieldType::Date)},
                        all_rows(table), options, RowId{0}, {});
    CHECK(text_of(plan.cells[1]) == test.merged);
    CHECK(plan.cells[1].differs);
    CHECK(plan.cells[1].changes_master);
    CHECK(plan.cells[1].rule == test.rule);
    CHECK_FALSE(plan.cells[0].changes_master);
  }
}

TEST_CASE("lists are united part by part") {
  struct Case {
    const char* name;
    std::vector<Row> rows;
    const char* value;
    bool has_origin;
  };
  const Case cases[] = {
      {"two lists", {{"a;b"}, {"b; c"}}, "a; b; c", false},
      {"Chinese separators", {{"客户、重点"}, {"重点；老客户"}}, "客户; 重点; 老客户", false},
      {"Google's separator", {{"a ::: b"}, {"b"}}, "a; b", false},
      {"one holds all", {{"a; b"}, {"b"}}, "a; b", true},
      {"blank", {{""}, {""}}, "", true}};
  for (const Case& test : cases) {
    CAPTURE(test.name);
    const Table table = make_table({"tags"}, test.rows);
    SurvivorshipOptions options;
    options.columns = {SurvivorRule::Union};
    const MergePlan plan = make_merge_plan(table, {}, all_rows(table), options, std::nullopt, {});
    CHECK(plan.cells[0].value == test.value);
    CHECK(plan.cells[0].from.has_value() == test.has_origin);
  }
}

TEST_CASE("consent: the strictest wins, in both directions and languages") {
  struct Case {
    const char* header;
    const char* master;
    const char* other;
    const char* merged;
  };
  const Case cases[] = {{"Do Not Call", "false", "true", "true"},
                        {"Do Not Call", "true", "false", "true"},
                        {"DoNotCall", "0", "1", "1"},
                        {"HasOptedOutOfEmail", "no", "Yes", "Yes"},
                        {"email_opt_out", "", "TRUE", "TRUE"},
                        {"Consent", "yes", "no", "no"},
                        {"Newsletter", "no", "yes", "no"},
                        {"Newsletter", "yes", "", "yes"},
                        {"Marketing status", "Subscribed", "unsubscribed", "unsubscribed"},
                        {"Marketing status", "Subscribed", "pending", "pending"},
                        {"是否同意营销", "是", "否", "否"},
                        {"同意", "已同意", "拒绝", "拒绝"},
                        {"退订", "否", "是", "是"},
                        {"免打扰", "是", "否", "是"},
                        {"Newsletter-Einwilligung", "ja", "nein", "nein"}};
  for (const Case& test : cases) {
    CAPTURE(test.header);
    const Table table = make_table({test.header}, {{test.master}, {test.other}});
    for (const SurvivorRule rule :
         {SurvivorRule::Master, SurvivorRule::Newest, SurvivorRule::Strictest}) {
      SurvivorshipOptions options;
      options.columns = {rule};
      const MergePlan plan = make_merge_plan(table, {column_of(0, ColumnRole::Consent)},
                                             all_rows(table), options, RowId{0}, {});
      CHECK(plan.cells[0].value == test.merged);
      CHECK(plan.cells[0].rule == SurvivorRule::Strictest);
    }
  }
}

TEST_CASE("a person's choice") {
  const Table table =
      make_table({"name", "opt out", "opt out"}, {{"a", "true", "false"}, {"b", "false", "false"}});
  const std::vector<MatchColumn> columns = {column_of(1, ColumnRole::Consent),
                                            column_of(2, ColumnRole::Consent)};
  const std::vector<MergeChoice> choices = {{ColumnId{0}, std::nullopt, "c"},
                                            {ColumnId{1}, RowId{1}, ""},
                                            {ColumnId{2}, std::nullopt, "true"}};
  const MergePlan plan = make_merge_plan(table, columns, all_rows(table), {}, RowId{0}, choices);
  CHECK(text_of(plan.cells[0]) == "c <0:a,1:b,>");
  CHECK(plan.cells[0].rule == SurvivorRule::Chosen);
  CHECK_FALSE(plan.cells[0].from.has_value());
  CHECK(plan.cells[1].value == "true");  // a choice may not loosen
  CHECK(plan.cells[2].value == "true");  // it may tighten
}

TEST_CASE("ids, owner and dates stay the master's own; edits count") {
  Table table = make_table({"id", "owner", "created", "name"},
                           {{"1", "", "", "x"}, {"2", "ann", "2020", "y"}});
  table.set_override({RowId{0}, ColumnId{3}}, std::string("edited"));
  const std::vector<MatchColumn> columns = {column_of(0, ColumnRole::RecordId),
                                            column_of(1, ColumnRole::Owner),
                                            column_of(2, ColumnRole::Created, FieldType::Date)};
  const MergePlan plan = make_merge_plan(table, columns, all_rows(table), {}, RowId{0}, {});
  CHECK(text_of(plan.cells[0]) == "1 <1:2,>");
  CHECK(text_of(plan.cells[1]) == " <1:ann,>");
  CHECK(text_of(plan.cells[2]) == " <1:2020,>");
  CHECK(text_of(plan.cells[3]) == "edited <1:y,>");
}

TEST_CASE("law: every value is the merged one or listed as losing") {
  Random random(6);
  const char* const pieces[] = {"", " ", "a", "b; c", "是", "true", "no", "x y", "王", "\xff\xfe"};
  for (int round = 0; round < 200; ++round) {
    std::vector<Row> rows;
    for (std::uint32_t r = 0; r < 2 + random.below(4); ++r) {
      Row row;
      for (int c = 0; c < 4; ++c) row.emplace_back(pieces[random.below(10)]);
      rows.push_back(row);
    }
    const Table table = make_table({"a", "b", "c", "d"}, rows);
    SurvivorshipOptions options;
    options.master = static_cast<MasterRule>(random.below(5));
    for (int c = 0; c < 4; ++c)
      options.columns.push_back(static_cast<SurvivorRule>(random.below(8)));
    const MergePlan plan = make_merge_plan(table, {column_of(1, ColumnRole::Consent)},
                                           all_rows(table), options, std::nullopt, {});
    std::string scratch;
    for (const MergedCell& cell : plan.cells) {
      for (const RowId row : plan.members) {
        const std::string_view value = table.value(row, cell.column, scratch);
        if (is_blank_value(value) || value == cell.value) continue;
        bool listed = false;
        for (const LosingValue& losing : cell.losing)
          listed = listed || (losing.row == row && losing.text == value);
        CHECK(listed);
      }
      if (cell.from) CHECK(table.value(*cell.from, cell.column, scratch) == cell.value);
    }
  }
}

TEST_CASE("rule names go both ways") {
  for (int i = 0; i < 5; ++i) {
    const auto rule = static_cast<MasterRule>(i);
    CHECK(find_master_rule(master_rule_name(rule)) == rule);
  }
  for (int i = 0; i < 8; ++i) {
    const auto rule = static_cast<SurvivorRule>(i);
    CHECK(find_survivor_rule(survivor_rule_name(rule)) == rule);
  }
  CHECK_FALSE(find_master_rule("best").has_value());
  CHECK_FALSE(find_survivor_rule("").has_value());
}

}  // namespace spruce::test
