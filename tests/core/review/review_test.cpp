// Laws of the history: undo after do is the identity, any entry can be taken back alone, redo
// brings it back under later ones.
#include "core/review/review.h"

#include <doctest/doctest.h>

#include <random>

#include "tests/support/small_table.h"

namespace spruce::test {
namespace {

constexpr std::string_view kCsv = "id,name,city\n1,a,x\n2,b,y\n3,c,z\n4,d,w\n";

CellAction change(std::uint32_t row, std::uint32_t column, const char* text) {
  return {{RowId{row}, ColumnId{column}}, CellDecision::Accepted, std::string(text)};
}

GroupState merge_of(const Table& table, std::vector<RowId> members) {
  GroupState state;
  state.decision = GroupDecision::Merged;
  state.members = std::move(members);
  state.plan = make_merge_plan(table, {}, state.members, {}, std::nullopt, {});
  return state;
}

std::uint64_t cell_key(std::uint32_t row, std::uint32_t column) {
  return (std::uint64_t{row} << 32) | column;
}

}  // namespace

TEST_CASE("an entry changes its cells and taking it back gives the original") {
  Table table;
  fill_table(table, kCsv);
  Review review(table);
  const std::string before = dump_table(table);
  CHECK(review.apply(EntryKind::FixAccept, "rule", {change(0, 1, "A"), change(2, 2, "Z")}, {},
                     {}) == 1);
  CHECK(table.find_override({RowId{0}, ColumnId{1}}) != nullptr);
  CHECK(review.decision_of({RowId{0}, ColumnId{1}}) == CellDecision::Accepted);
  REQUIRE(review.undo({}).ok());
  CHECK(dump_table(table) == before);
  CHECK(review.marks().empty());
  CHECK_FALSE(review.undo({}).ok());
  REQUIRE(review.redo({}).ok());
  CHECK(dump_table(table) != before);
}

TEST_CASE("an entry in the middle goes alone, later ones stay") {
  Table table;
  fill_table(table, kCsv);
  Review review(table);
  const std::uint32_t first =
      review.apply(EntryKind::FixAccept, "one", {change(0, 1, "A")}, {}, {});
  const std::uint32_t second =
      review.apply(EntryKind::CellEdit, "two", {change(0, 1, "B"), change(1, 1, "C")}, {}, {});
  CHECK(review.find_dependents(first) == std::vector<std::uint32_t>{second});
  REQUIRE(review.revert(first, {}).ok());
  CHECK(*table.find_override({RowId{0}, ColumnId{1}}) == "B");
  REQUIRE(review.revert(second, {}).ok());
  CHECK(table.override_count() == 0);
  REQUIRE(review.redo({}).ok());
  REQUIRE(review.redo({}).ok());
  CHECK(*table.find_override({RowId{0}, ColumnId{1}}) == "B");
  CHECK_FALSE(review.revert(99, {}).ok());
}

TEST_CASE("a merge hides its rows and remembers what is no duplicate") {
  Table table;
  fill_table(table, kCsv);
  Review review(table);
  GroupState group = merge_of(table, {RowId{0}, RowId{2}});
  review.apply(EntryKind::GroupMerge, "p", {}, {group}, {});
  CHECK(review.merged_row_count() == 1);
  const RowId away = group.plan.master == RowId{0} ? RowId{2} : RowId{0};
  CHECK(review.merged_into(away) == group.plan.master);
  GroupState different = group;
  different.decision = GroupDecision::Different;
  review.apply(EntryKind::GroupDifferent, "p", {}, {different}, {});
  CHECK(review.merged_row_count() == 0);
  CHECK(review.must_not_match().size() == 1);
  REQUIRE(review.undo({}).ok());
  CHECK(review.merged_row_count() == 1);
  REQUIRE(review.undo({}).ok());
  CHECK(review.merged_row_count() == 0);
  CHECK(review.groups().empty());
}

TEST_CASE("whatever was done in any order, the state is what the entries in force say") {
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    std::mt19937 engine(seed);
    const auto random = [&] { return static_cast<std::uint32_t>(engine()); };
    Table table;
    fill_table(table, kCsv);
    Review review(table);
    const std::string original = dump_table(table);
    for (int step = 0; step < 40; ++step) {
      const std::uint32_t what = random() % 4;
      if (what <= 1) {
        std::vector<CellAction> actions;
        for (std::uint32_t i = 0; i <= random() % 3; ++i) {
          const std::string text(1, static_cast<char>('A' + random() % 26));
          actions.push_back(change(random() % 4, random() % 3, text.c_str()));
        }
        review.apply(EntryKind::CellEdit, "edit", std::move(actions), {}, {});
      } else if (what == 2 && !review.entries().empty()) {
        (void)review.revert(1 + random() % static_cast<std::uint32_t>(review.entries().size()), {});
      } else {
        (void)review.redo({});
      }
      std::unordered_map<std::uint64_t, std::string> expected;
      for (const Entry& entry : review.entries()) {
        if (entry.undone) continue;
        for (const EntryCell& cell : entry.cells) {
          expected[cell_key(cell.cell.row.value, cell.cell.column.value)] = entry.texts[cell.text];
        }
      }
      std::string scratch;
      for (std::uint32_t row = 0; row < 4; ++row) {
        for (std::uint32_t column = 0; column < 3; ++column) {
          const auto at = expected.find(cell_key(row, column));
          const std::string want =
              at != expected.end()
                  ? at->second
                  : std::string(table.original(RowId{row}, ColumnId{column}, scratch));
          CHECK(table.value(RowId{row}, ColumnId{column}, scratch) == want);
        }
      }
    }
    while (review.can_undo()) REQUIRE(review.undo({}).ok());
    CHECK(dump_table(table) == original);
  }
}

}  // namespace spruce::test
