// Laws of the journal: replayed on the same table it gives the same table, the same history and the
// same journal; what it cannot read it refuses whole.
#include "core/review/journal.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "tests/support/small_table.h"

namespace spruce::test {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kCsv = "id,name,city\n1,a,x\n2,b,y\n3,c,z\n4,d,\xff\n5,e,v\n";
constexpr std::uint32_t kRows = 5;

JournalScope whole_scope() { return {kRows, {ColumnId{0}, ColumnId{1}, ColumnId{2}}}; }

CellAction change(std::uint32_t row, std::uint32_t column, const char* text) {
  return {{RowId{row}, ColumnId{column}}, CellDecision::Accepted, std::string(text)};
}

GroupState merge_of(const Table& table, std::vector<RowId> members, std::vector<RowId> dropped) {
  GroupState state;
  state.decision = GroupDecision::Merged;
  state.members = std::move(members);
  state.dropped = std::move(dropped);
  state.choices = {{ColumnId{1}, std::nullopt, "written"}};
  state.pattern = "name:same";
  state.probability = 0.93;
  state.plan = make_merge_plan(table, {}, state.kept_members(), {}, std::nullopt, state.choices);
  return state;
}

/// A history with every kind of event and content.
void work(const Table& table, Review& review, unsigned seed) {
  std::mt19937 engine(seed);
  const auto random = [&](std::size_t below) {
    return static_cast<std::uint32_t>(engine() % below);
  };
  for (int i = 0; i < 20; ++i) {
    const Stamp stamp{"2026-11-25T10:00:0" + std::to_string(i % 10), i % 2 == 0 ? "甲" : "B"};
    switch (random(6)) {
      case 0:
        review.apply(EntryKind::FixAccept, "rule@name",
                     {change(random(kRows), 1, "A"), change(random(kRows), 2, "\xfe bad")}, {},
                     stamp);
        break;
      case 1:
        review.apply(EntryKind::FixRefuse, "rule@name",
                     {{{RowId{1}, ColumnId{1}}, CellDecision::Refused, std::nullopt}}, {}, stamp);
        break;
      case 2:
        review.apply(EntryKind::GroupMerge, "p", {change(0, 1, "written")},
                     {merge_of(table, {RowId{0}, RowId{2}, RowId{3}}, {RowId{2}})}, stamp);
        break;
      case 3: {
        GroupState parts = merge_of(table, {RowId{0}, RowId{1}, RowId{3}}, {RowId{3}});
        parts.parts = {1, 1, 2};
        review.apply(EntryKind::GroupMerge, "p", {}, {parts}, stamp);
        break;
      }
      case 4:
        (void)review.undo(stamp);
        break;
      default:
        if (!review.redo(stamp).ok() && !review.entries().empty()) {
          (void)review.revert(1 + random(review.entries().size()), stamp);
        }
    }
  }
}

}  // namespace

TEST_CASE("a journal replayed on the same file stands as it stood") {
  for (unsigned seed = 1; seed <= 25; ++seed) {
    CAPTURE(seed);
    Table first, second;
    fill_table(first, kCsv);
    fill_table(second, kCsv);
    Review done(first), again(second);
    work(first, done, seed);
    const Json journal = Json::parse(make_journal(done, 0).dump());  // as text, as it travels
    REQUIRE(replay_journal(journal, whole_scope(), again).ok());
    CHECK(dump_table(first) == dump_table(second));
    CHECK(make_journal(again, 0) == journal);
    CHECK(again.marks() == done.marks());
    CHECK(again.merged_row_count() == done.merged_row_count());
    CHECK(again.must_not_match() == done.must_not_match());
    CHECK(again.can_redo() == done.can_redo());
    // And further steps go the same way.
    CHECK(again.undo({}).ok() == done.undo({}).ok());
    CHECK(dump_table(first) == dump_table(second));
  }
}

TEST_CASE("a journal can be had in pieces") {
  Table table;
  fill_table(table, kCsv);
  Review review(table);
  work(table, review, 3);
  const Json whole = make_journal(review, 0);
  Json pieces = make_journal(review, 0);
  pieces.erase(pieces.begin() + 4, pieces.end());
  for (const Json& event : make_journal(review, 4)) pieces.push_back(event);
  CHECK(pieces == whole);
  CHECK(make_journal(review, 1000) == Json::array());
}

TEST_CASE("what a journal may not say is refused and nothing is applied") {
  const Json entry = Json::parse(
      R"({"at":"t","person":"p","do":{"kind":"cell-edit","subject":"s","texts":["x"],"groups":[],
          "cells":[1,1,3,1]}})");
  struct Case {
    const char* name;
    const char* pointer;
    Json value;
  };
  const Case cases[] = {
      {"a row outside", "/do/cells/0", 5},
      {"a negative row", "/do/cells/0", -1},
      {"a column outside", "/do/cells/1", 3},
      {"an unknown mark", "/do/cells/2", 4},
      {"a text that is not there", "/do/cells/3", 2},
      {"cells cut short", "/do/cells", Json::array({1, 1, 3})},
      {"cells that are none", "/do/cells", "1"},
      {"a text that is no text", "/do/texts/0", 7},
      {"bad hex", "/do/texts/0", Json{{"hex", "f"}}},
      {"an unknown kind", "/do/kind", "shred"},
      {"a time that is no text", "/at", 5},
      {"a group that is none", "/do/groups", Json::array({3})},
      {"a group of one", "/do/groups", Json::array({Json{{"members", {1}}}})},
      {"a group without a plan", "/do/groups",
       Json::array({Json{{"decision", "merged"},
                         {"members", {0, 1}},
                         {"dropped", Json::array()},
                         {"parts", Json::array()},
                         {"choices", Json::array()}}})},
      {"members out of order", "/do/groups",
       Json::array({Json{{"decision", "different"}, {"members", {1, 0}}}})},
      {"nothing", "/do/cells", Json::array()},
      {"an entry that is none", "", 3},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    Table table;
    fill_table(table, kCsv);
    Review review(table);
    Json bad = entry;
    bad[Json::json_pointer(c.pointer)] = c.value;
    const Status status = replay_journal(Json::array({entry, bad}), whole_scope(), review);
    REQUIRE_FALSE(status.ok());
    CHECK(status.error().code == ErrorCode::BadRecipe);
    CHECK(review.entries().empty());
    CHECK(table.override_count() == 0);
  }
  Table table;
  fill_table(table, kCsv);
  Review review(table);
  CHECK(replay_journal(Json{{"undo", 1}}, whole_scope(), review).error().code ==
        ErrorCode::BadRecipe);
  CHECK(replay_journal(Json::parse(R"([{"undo":1}])"), whole_scope(), review).error().code ==
        ErrorCode::NothingToUndo);
  REQUIRE(replay_journal(Json::array({entry}), whole_scope(), review).ok());
  CHECK(replay_journal(Json::array(), whole_scope(), review).error().code == ErrorCode::WrongState);
}

}  // namespace spruce::test
