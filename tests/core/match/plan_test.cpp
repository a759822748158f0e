// What the plan makes of columns by their contents: split dates, identifiers of houses, lists of
// firms, kinds that look like names, lists without duplicates.
#include <doctest/doctest.h>

#include "core/match/column_fill.h"
#include "core/match/plan.h"
#include "core/match/weights.h"
#include "tests/support/match_run.h"

namespace spruce::test {

namespace {

struct Planned {
  Table table;
  std::vector<Dictionary> dictionaries;
  std::vector<const Dictionary*> pointers;
  MatchOptions options;
  MatchPlan plan;
};

std::unique_ptr<Planned> plan_of(const Row& header, const std::vector<Row>& rows,
                                 const std::vector<FieldType>& types,
                                 const std::vector<ColumnRole>& roles = {}) {
  auto planned = std::make_unique<Planned>();
  planned->table = make_table(header, rows);
  planned->dictionaries = make_dictionaries(planned->table);
  planned->options.types = fake_type;
  for (std::uint32_t c = 0; c < types.size(); ++c) {
    MatchColumn column;
    column.column = ColumnId{c};
    column.type = types[c];
    if (c < roles.size()) column.role = roles[c];
    planned->options.columns.push_back(column);
    planned->pointers.push_back(&planned->dictionaries[c]);
  }
  planned->plan = make_plan(planned->table, planned->pointers, planned->options);
  return planned;
}

const CompareField* find_field(const MatchPlan& plan, FieldType type) {
  for (const CompareField& field : plan.fields) {
    if (field.type == type) return &field;
  }
  return nullptr;
}

std::string text_of(std::uint32_t number) { return std::to_string(number); }

std::vector<Row> make_dated(std::uint32_t most_days) {
  Random random(5);
  std::vector<Row> rows;
  for (int i = 0; i < 200; ++i) {
    rows.push_back({"n" + text_of(random.below(90)), text_of(1 + random.below(most_days)),
                    text_of(1 + random.below(12)), text_of(1920 + random.below(80))});
  }
  return rows;
}

}  // namespace

TEST_CASE("year, month and day in three columns are one date, whatever their order") {
  const auto planned =
      plan_of({"a", "b", "c", "d"}, make_dated(31),
              {FieldType::GivenName, FieldType::Number, FieldType::Number, FieldType::Number});
  const CompareField* date = find_field(planned->plan, FieldType::Date);
  REQUIRE(date != nullptr);
  CHECK(date->joined_date);
  CHECK(date->strict);
  CHECK(date->parts == std::array<std::uint32_t, 3>{3, 2, 1});
  CHECK(find_field(planned->plan, FieldType::Number) == nullptr);
}

TEST_CASE("three small numbers that are no date stay numbers") {
  const auto planned =
      plan_of({"a", "b", "c", "d"}, make_dated(12),
              {FieldType::GivenName, FieldType::Number, FieldType::Number, FieldType::Number});
  CHECK(find_field(planned->plan, FieldType::Date) == nullptr);
}

TEST_CASE("an identifier that people of other names share is no personal number") {
  std::vector<Row> houses, people;
  for (std::uint32_t i = 0; i < 60; ++i) {
    houses.push_back({"g" + text_of(i), "house" + text_of(i / 4)});
    people.push_back({"g" + text_of(i / 2), "person" + text_of(i / 2)});
  }
  const std::vector<FieldType> types = {FieldType::GivenName, FieldType::Identifier};
  const auto shared = plan_of({"g", "i"}, houses, types);
  const auto own = plan_of({"g", "i"}, people, types);
  CHECK(find_field(shared->plan, FieldType::Identifier)->scope == EvidenceScope::Shared);
  CHECK_FALSE(find_field(shared->plan, FieldType::Identifier)->strict);
  CHECK(find_field(own->plan, FieldType::Identifier)->scope == EvidenceScope::Own);
  CHECK(find_field(own->plan, FieldType::Identifier)->strict);
}

TEST_CASE("records that name a firm more often than a person are firms") {
  std::vector<Row> firms, people;
  for (std::uint32_t i = 0; i < 100; ++i) {
    firms.push_back({i % 3 == 0 ? "" : "p" + text_of(i), "c" + text_of(i / 2)});
    people.push_back({"p" + text_of(i), i % 3 == 0 ? "" : "c" + text_of(i / 9)});
  }
  const std::vector<FieldType> types = {FieldType::PersonName, FieldType::CompanyName};
  CHECK(plan_of({"p", "c"}, firms, types)->plan.firms);
  CHECK_FALSE(plan_of({"p", "c"}, people, types)->plan.firms);
}

TEST_CASE("firms named once for each of their people are no records of firms") {
  std::vector<Row> rows;
  for (std::uint32_t i = 0; i < 100; ++i) rows.push_back({"p" + text_of(i), "c" + text_of(i / 5)});
  // The list of another system, without contacts.
  for (std::uint32_t i = 0; i < 20; ++i) rows.push_back({"", "c" + text_of(i)});
  const std::vector<FieldType> types = {FieldType::PersonName, FieldType::CompanyName};
  const auto planned = plan_of({"p", "c"}, rows, types);
  CHECK_FALSE(planned->plan.firms);
  CHECK(share_of_shared(planned->table, planned->dictionaries[1], planned->dictionaries[0]) == 1);
  CHECK(share_of_shared(planned->table, planned->dictionaries[0], planned->dictionaries[1]) == 0);
}

TEST_CASE("three names on a thousand rows are a choice") {
  std::vector<Row> rows;
  for (std::uint32_t i = 0; i < 300; ++i) {
    rows.push_back({i % 3 == 0 ? "sales" : i % 3 == 1 ? "finance" : "service", "c" + text_of(i)});
  }
  const auto planned = plan_of({"s", "c"}, rows, {FieldType::GivenName, FieldType::CompanyName});
  CHECK(planned->plan.given == -1);
  const CompareField* kind = find_field(planned->plan, FieldType::Choice);
  REQUIRE(kind != nullptr);
  CHECK(kind->may_be_list);
}

TEST_CASE("a source column is compared only as the name of a list") {
  std::vector<Row> rows;
  for (std::uint32_t i = 0; i < 100; ++i)
    rows.push_back({i % 2 == 0 ? "x" : "y", "c" + text_of(i)});
  const auto planned = plan_of({"s", "c"}, rows, {FieldType::Choice, FieldType::CompanyName},
                               {ColumnRole::Source, ColumnRole::None});
  const CompareField* source = find_field(planned->plan, FieldType::Choice);
  REQUIRE(source != nullptr);
  CHECK(source->only_list);
  const Weights weights = prior_weights(planned->plan, 100, 4950);
  for (std::size_t f = 0; f < planned->plan.fields.size(); ++f) {
    if (!planned->plan.fields[f].only_list) continue;
    for (const double weight : weights.fields[f].weight) CHECK(weight == 0);
  }
}

TEST_CASE("lists without duplicates are linked one to one") {
  Random random(8);
  std::vector<Row> rows;
  for (std::uint32_t i = 0; i < 120; ++i) {
    std::string firm;  // names that are not one letter apart
    while (firm.size() < 9) firm += static_cast<char>('a' + random.below(26));
    rows.push_back({"left", firm});
    rows.push_back({"right", firm});
  }
  rows.push_back({"right", rows.front()[1]});  // which of the two is it? never both
  MatchOptions options;
  options.types = fake_firm_type;
  const auto run =
      run_match({"list", "company"}, rows, {FieldType::Choice, FieldType::CompanyName}, options);
  std::string scratch_a, scratch_b;
  std::size_t same = 0;
  for (const Group& group : run->result().groups) {
    if (group.verdict != Verdict::Same) continue;
    ++same;
    REQUIRE(group.members.size() == 2);
    CHECK(run->table.original(group.members[0], ColumnId{0}, scratch_a) !=
          run->table.original(group.members[1], ColumnId{0}, scratch_b));
  }
  CHECK(same == 120);
}

}  // namespace spruce::test
