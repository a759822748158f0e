// Reading back must notice every kind of damage to a corrected file.
#include "core/export/reconcile.h"

#include <doctest/doctest.h>

#include "tests/support/small_table.h"

namespace spruce::test {
namespace {

constexpr std::string_view kCsv = "id,name\n1,anna\n2,\"b, c\"\n3,dora\n";

}  // namespace

TEST_CASE("a damaged output is found, a right one passes") {
  Table table;
  fill_table(table, kCsv);
  Review review(table);
  review.apply(EntryKind::CellEdit, "name",
               {{{RowId{0}, ColumnId{1}}, CellDecision::Edited, "Anna"}}, {}, {});
  GroupState group;
  group.decision = GroupDecision::Merged;
  group.members = {RowId{1}, RowId{2}};
  group.plan.master = RowId{1};
  review.apply(EntryKind::GroupMerge, "p", {}, {group}, {});
  RecordKeys keys(table, {});
  OutputContext context;
  context.table = &table;
  context.review = &review;
  context.keys = &keys;
  context.sources.push_back({"in.csv", {}, nullptr, {}});
  ExpectedFile expected;
  expected.source = SourceId{0};
  struct Case {
    const char* name;
    std::string bytes;
    bool is_right;
  };
  const Case cases[] = {
      {"right", "id,name\n1,Anna\n2,\"b, c\"\n", true},
      {"edit missing", "id,name\n1,anna\n2,\"b, c\"\n", false},
      {"quotes lost", "id,name\n1,Anna\n2,b, c\n", false},
      {"merged row still there", "id,name\n1,Anna\n2,\"b, c\"\n3,dora\n", false},
      {"row lost", "id,name\n1,Anna\n", false},
      {"rows swapped", "id,name\n2,\"b, c\"\n1,Anna\n", false},
      {"nothing", "", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    const Reconciled found = reconcile(context, expected, c.bytes);
    CAPTURE(found.problem);
    CHECK(found.problem.empty() == c.is_right);
  }
}

}  // namespace spruce::test
