// Laws of a whole run: a partition, independent of row order and of step budgets, symmetric, and
// what a person said holds.
#include <doctest/doctest.h>

#include <cmath>
#include <set>

#include "core/match/weights.h"
#include "tests/support/match_run.h"

namespace spruce::test {

namespace {

void shuffle_rows(std::vector<Row>& rows, std::uint64_t seed) {
  Random random(seed);
  for (std::size_t i = rows.size(); i > 1; --i) {
    std::swap(rows[i - 1], rows[random.below(static_cast<std::uint32_t>(i))]);
  }
}

std::string entity_of(const Row& row) { return row[0].substr(0, row[0].find('.')); }

}  // namespace

TEST_CASE("known copies are found and strangers are left alone") {
  const std::vector<Row> rows = make_people(400, 7);
  const auto run = run_match(kPeopleHeader, rows, kPeopleTypes, people_options());
  std::uint32_t right = 0, wrong = 0, all = 0;
  for (const Group& group : run->result().groups) {
    if (group.verdict != Verdict::Same) continue;
    for (std::size_t i = 0; i < group.members.size(); ++i) {
      for (std::size_t j = i + 1; j < group.members.size(); ++j) {
        const Row& a = rows[group.members[i].value];
        const Row& b = rows[group.members[j].value];
        (entity_of(a) == entity_of(b) ? right : wrong) += 1;
      }
    }
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = i + 1; j < rows.size(); ++j)
      all += entity_of(rows[i]) == entity_of(rows[j]) ? 1 : 0;
  }
  CHECK(wrong <= all / 50);
  CHECK(right >= all * 95 / 100);
}

TEST_CASE("law: the groups are a partition and the counts add up") {
  const auto run = run_match(kPeopleHeader, make_people(300, 11), kPeopleTypes, people_options());
  std::set<std::uint32_t> seen;
  for (const Group& group : run->result().groups) {
    CHECK(group.members.size() >= 2);
    CHECK(std::is_sorted(group.members.begin(), group.members.end()));
    for (const RowId row : group.members) CHECK(seen.insert(row.value).second);
    CHECK(group.probability > 0);
    CHECK(group.probability <= 1);
  }
  std::uint64_t shown = 0;
  for (const std::uint32_t bin : run->result().histogram) shown += bin;
  CHECK(shown == run->result().pairs.size());
  CHECK(run->result().counts.scored_pairs <= run->result().counts.predicted_pairs);
  for (const ScoredPair& pair : run->result().pairs) {
    CHECK(pair.left < pair.right);
    CHECK(pair.probability >= 0.3F);
    CHECK(pair.pattern < run->result().patterns.size());
  }
}

TEST_CASE("law: row order does not change the groups, their verdicts or their ids") {
  const std::vector<Row> rows = make_people(300, 3);
  const auto first = run_match(kPeopleHeader, rows, kPeopleTypes, people_options());
  std::vector<std::uint64_t> ids;
  for (const Group& group : first->result().groups) ids.push_back(group.content_id);
  for (const std::uint64_t seed : {1ULL, 2ULL, 3ULL}) {
    CAPTURE(seed);
    std::vector<Row> shuffled = rows;
    shuffle_rows(shuffled, seed);
    const auto second = run_match(kPeopleHeader, shuffled, kPeopleTypes, people_options());
    CHECK(describe_groups(*first) == describe_groups(*second));
    CHECK(first->result().patterns == second->result().patterns);
    CHECK(first->result().histogram == second->result().histogram);
    std::vector<std::uint64_t> others;
    for (const Group& group : second->result().groups) others.push_back(group.content_id);
    CHECK(ids == others);
  }
}

TEST_CASE("law: the size of a step changes nothing") {
  const std::vector<Row> rows = make_people(150, 5);
  const auto whole = run_match(kPeopleHeader, rows, kPeopleTypes, people_options());
  for (const std::uint32_t budget : {1U, 17U, 1000U}) {
    CAPTURE(budget);
    const auto pieces = run_match(kPeopleHeader, rows, kPeopleTypes, people_options(), budget);
    REQUIRE(pieces->result().pairs.size() == whole->result().pairs.size());
    for (std::size_t i = 0; i < whole->result().pairs.size(); ++i) {
      CHECK(pieces->result().pairs[i].left == whole->result().pairs[i].left);
      CHECK(pieces->result().pairs[i].probability == whole->result().pairs[i].probability);
    }
    CHECK(describe_groups(*pieces) == describe_groups(*whole));
  }
}

TEST_CASE("law: probability is symmetric, and the waterfall adds up to it") {
  const auto run = run_match(kPeopleHeader, make_people(120, 9), kPeopleTypes, people_options());
  for (std::uint32_t i = 0; i < 40; ++i) {
    const RowId a{i}, b{i * 2 + 1};
    CHECK(run->job->probability(a, b) == doctest::Approx(run->job->probability(b, a)));
    double total = 0;
    for (const Evidence& evidence : run->job->explain(a, b)) total += evidence.weight;
    CHECK(probability_of(total) == doctest::Approx(run->job->probability(a, b)));
  }
}

TEST_CASE("what a person decided holds") {
  const std::vector<Row> rows = make_people(200, 21);
  const auto before = run_match(kPeopleHeader, rows, kPeopleTypes, people_options());
  const Group* same = nullptr;
  for (const Group& group : before->result().groups) {
    if (group.verdict == Verdict::Same) same = &group;
  }
  REQUIRE(same != nullptr);
  const RowId a = same->members[0], b = same->members[1];
  MatchOptions options = people_options();
  options.must_not_match = {{b, a}};
  options.must_match = {{RowId{0}, RowId{static_cast<std::uint32_t>(rows.size() - 1)}}};
  const auto after = run_match(kPeopleHeader, rows, kPeopleTypes, options);
  bool forced = false;
  for (const Group& group : after->result().groups) {
    const auto has = [&](RowId row) {
      return std::find(group.members.begin(), group.members.end(), row) != group.members.end();
    };
    CHECK_FALSE((has(a) && has(b)));
    forced = forced || (has(options.must_match[0].first) && has(options.must_match[0].second));
  }
  CHECK(forced);
}

TEST_CASE("one-field and degenerate files") {
  struct Case {
    const char* name;
    std::vector<Row> rows;
    std::vector<std::string> groups;
  };
  std::vector<Row> firms;
  for (int i = 0; i < 200; ++i) firms.push_back({"firm" + std::to_string(i * 7919 % 100000)});
  firms.push_back({"firm7919"});
  const Case cases[] = {{"no rows", {}, {}},
                        {"one row", {{"a"}}, {}},
                        {"all blank", {{""}, {""}, {""}}, {}},
                        {"one firm twice among many", firms, {"same firm7919 firm7919"}}};
  for (const Case& test : cases) {
    CAPTURE(test.name);
    MatchOptions options;
    options.types = fake_firm_type;
    const auto run = run_match({"company"}, test.rows, {FieldType::CompanyName}, options);
    CHECK(describe_groups(*run) == test.groups);
  }
}

TEST_CASE("a branch is related, not the same") {
  std::vector<Row> rows;
  for (int i = 0; i < 100; ++i) rows.push_back({"firm" + std::to_string(i * 7919 % 100000)});
  rows.push_back({"branch of firm7919"});
  MatchOptions options;
  options.show_threshold = 0.01;
  const auto run = run_match({"company"}, rows, {FieldType::CompanyName}, options);
  for (const Group& group : run->result().groups) CHECK(group.verdict != Verdict::Same);
}

TEST_CASE("two people who share a home are related, one person twice is the same") {
  Random random(4);
  const auto word = [&](std::size_t length) {
    std::string text;
    while (text.size() < length) text += static_cast<char>('a' + random.below(26));
    return text;
  };
  std::vector<Row> rows;
  for (int i = 0; i < 150; ++i) rows.push_back({word(6), word(7), word(12), word(9)});
  Row twin = rows[0];
  rows.push_back({"anna", "adams", "12 elm road", "5551234567"});
  rows.push_back({"zacharias", "adams", "12 elm road", "5551234567"});
  rows.push_back(twin);
  const auto run = run_match(
      {"given", "family", "address", "phone"}, rows,
      {FieldType::GivenName, FieldType::FamilyName, FieldType::Address, FieldType::Phone});
  CHECK(describe_groups(*run) ==
        std::vector<std::string>{"related anna zacharias", "same " + twin[0] + " " + twin[0]});
}

}  // namespace spruce::test
