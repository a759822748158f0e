// Blocks and blocking: every pair of a block once, large runs split and never dropped, order of
// rows without effect.
#include <doctest/doctest.h>

#include <set>

#include "core/match/blocking.h"
#include "tests/support/match_run.h"

namespace spruce::test {

namespace {

using Pairs = std::set<std::pair<std::uint32_t, std::uint32_t>>;

Pairs walk_all(const BlockSet& blocks, bool& repeated) {
  Pairs pairs;
  PairWalk walk(blocks);
  std::uint32_t a = 0, b = 0;
  repeated = false;
  while (walk.next(a, b)) repeated = !pairs.insert({a, b}).second || repeated;
  return pairs;
}

/// Blocks of a table of one or more company columns (fake types).
struct Blocked {
  Pairs pairs;
  std::uint64_t predicted = 0;
  std::uint32_t refined = 0;
  bool repeated = false;
};

Blocked block_rows(const std::vector<Row>& rows, const std::vector<FieldType>& types,
                   std::uint64_t max_pairs) {
  const Table table = make_table(Row(types.size(), "c"), rows);
  const std::vector<Dictionary> dictionaries = make_dictionaries(table);
  MatchOptions options;
  options.types = fake_type;
  std::vector<const Dictionary*> pointers;
  for (std::uint32_t c = 0; c < types.size(); ++c) {
    MatchColumn column;
    column.column = ColumnId{c};
    column.type = types[c];
    options.columns.push_back(column);
    pointers.push_back(&dictionaries[c]);
  }
  const MatchPlan plan = make_plan(table, pointers, options);
  FeatureBuilder builder(table, pointers, options, plan);
  while (!builder.step(10)) {}
  const FeatureBlock features = builder.take();
  Blocker blocker(plan, features, max_pairs);
  while (!blocker.step()) {}
  Blocked result;
  result.refined = blocker.refined_blocks();
  const BlockSet blocks = blocker.take();
  result.predicted = blocks.pair_count();
  result.pairs = walk_all(blocks, result.repeated);
  return result;
}

}  // namespace

TEST_CASE("law: a pair is walked once however many blocks it shares") {
  Random random(5);
  BlockSet blocks(60);
  Pairs expected;
  for (int b = 0; b < 200; ++b) {
    std::set<std::uint32_t> rows;
    while (rows.size() < 2 + random.below(6)) rows.insert(random.below(60));
    const std::vector<std::uint32_t> list(rows.begin(), rows.end());
    blocks.add(list.data(), list.size());
    for (const std::uint32_t a : list) {
      for (const std::uint32_t c : list) {
        if (a < c) expected.insert({a, c});
      }
    }
  }
  blocks.finish();
  bool repeated = false;
  CHECK(walk_all(blocks, repeated) == expected);
  CHECK_FALSE(repeated);
}

TEST_CASE("sorting entries groups equal keys and drops repeats") {
  for (const std::uint32_t count : {10U, 5000U, 20000U}) {
    CAPTURE(count);
    Random random(count);
    std::vector<KeyEntry> entries;
    std::set<std::pair<std::uint64_t, std::uint32_t>> expected;
    for (std::uint32_t i = 0; i < count; ++i) {
      const std::uint64_t key = combine_keys(random.below(count / 4 + 1), 0);
      entries.push_back({key, random.below(50)});
      expected.insert({entries.back().key, entries.back().row});
    }
    sort_entries(entries);
    std::vector<std::pair<std::uint64_t, std::uint32_t>> sorted;
    for (const KeyEntry& entry : entries) sorted.push_back({entry.key, entry.row});
    CHECK(sorted == std::vector(expected.begin(), expected.end()));
  }
}

TEST_CASE("the size limit keeps to the budget but for the least run") {
  struct Case {
    const char* name;
    std::vector<std::uint32_t> sizes;
    std::uint64_t pairs;
    std::uint32_t limit;
  };
  const Case cases[] = {{"all fit", {2, 3, 4}, 100, 5},
                        {"the largest does not", {2, 10, 100}, 100, 10},
                        {"equal sizes that do not fit together", {20, 20, 20}, 400, 19},
                        {"nothing fits", {50, 60}, 1, 5}};
  for (const Case& test : cases) {
    CAPTURE(test.name);
    std::vector<KeyRun> runs;
    for (const std::uint32_t size : test.sizes) runs.push_back({0, size});
    CHECK(choose_size_limit(runs, test.pairs, 5) == test.limit);
  }
}

TEST_CASE("a shared value does not explode, and its rows are still compared by a second key") {
  std::vector<Row> rows;
  for (int i = 0; i < 4000; ++i) {
    rows.push_back({"info@shared.com", "name" + std::to_string(i / 2 * 7919 % 99991), "city"});
  }
  const Blocked blocked =
      block_rows(rows, {FieldType::Email, FieldType::CompanyName, FieldType::City}, 100'000);
  CHECK(blocked.refined > 0);
  CHECK(blocked.predicted < 200'000);
  CHECK_FALSE(blocked.repeated);
  std::uint32_t found = 0;
  for (std::uint32_t i = 0; i < 4000; i += 2)
    found += static_cast<std::uint32_t>(blocked.pairs.count({i, i + 1}));
  CHECK(found == 2000);
}

TEST_CASE("nothing is dropped: rows that agree in everything stay connected") {
  const std::vector<Row> rows(3000, Row{"same", "x@y.com"});
  const Blocked blocked = block_rows(rows, {FieldType::CompanyName, FieldType::Email}, 20'000);
  // Columns with one value tell nothing, so vary one row.
  std::vector<Row> varied = rows;
  varied[7] = {"other", "other@y.com"};
  const Blocked again = block_rows(varied, {FieldType::CompanyName, FieldType::Email}, 20'000);
  CHECK(blocked.pairs.empty());
  std::vector<std::uint32_t> root(varied.size());
  for (std::uint32_t i = 0; i < root.size(); ++i) root[i] = i;
  const auto find = [&](std::uint32_t i) {
    while (root[i] != i) i = root[i];
    return i;
  };
  for (const auto& [a, b] : again.pairs)
    root[std::max(find(a), find(b))] = std::min(find(a), find(b));
  std::set<std::uint32_t> parts;
  for (std::uint32_t i = 0; i < root.size(); ++i) {
    if (i != 7) parts.insert(find(i));
  }
  CHECK(parts.size() == 1);
  CHECK(again.predicted < 150'000);
}

TEST_CASE("law: the pairs do not depend on the order of rows") {
  Random random(8);
  std::vector<Row> rows;
  for (int i = 0; i < 1500; ++i) {
    rows.push_back({"firm" + std::to_string(random.below(400)),
                    "c" + std::to_string(random.below(9)), std::to_string(i)});
  }
  std::vector<Row> reversed(rows.rbegin(), rows.rend());
  const std::vector<FieldType> types = {FieldType::CompanyName, FieldType::City,
                                        FieldType::PersonName};
  const Blocked forward = block_rows(rows, types, 30'000);
  const Blocked backward = block_rows(reversed, types, 30'000);
  Pairs mirrored;
  for (const auto& [a, b] : backward.pairs) mirrored.insert({1499 - b, 1499 - a});
  CHECK(forward.pairs == mirrored);
  CHECK(forward.predicted == backward.predicted);
}

}  // namespace spruce::test
