// Reading back must notice every kind of damage to an output, in parts of any size.
#include "core/export/read_back.h"

#include <doctest/doctest.h>

#include "core/export/tables.h"
#include "tests/support/small_table.h"

namespace spruce::test {
namespace {

constexpr std::string_view kCsv = "id,name\n1,anna\n2,\"b, c\"\n3,dora\n";

struct Fixture {
  Fixture() : review(table) {
    fill_table(table, kCsv);
    review.apply(EntryKind::CellEdit, "name",
                 {{{RowId{0}, ColumnId{1}}, CellDecision::Edited, "Anna"}}, {}, {});
    GroupState group;
    group.decision = GroupDecision::Merged;
    group.members = {RowId{1}, RowId{2}};
    group.plan.master = RowId{1};
    review.apply(EntryKind::GroupMerge, "p", {}, {group}, {});
    keys = std::make_unique<RecordKeys>(table, std::vector<MatchColumn>{});
    context = std::make_shared<OutputContext>();
    context->table = &table;
    context->review = &review;
    context->keys = keys.get();
    context->sources.push_back({"in.csv", {}, nullptr, {}, 0, 0, {}});
    context->prepare();
  }
  Table table;
  Review review;
  std::unique_ptr<RecordKeys> keys;
  std::shared_ptr<OutputContext> context;
};

std::string read_in_parts(ReadBack& back, std::string_view bytes, std::size_t size) {
  for (; bytes.size() > size; bytes.remove_prefix(size)) back.take(bytes.substr(0, size));
  back.take(bytes);
  return back.finish();
}

}  // namespace

TEST_CASE("a damaged corrected file is found, a right one passes") {
  const Fixture fixture;
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
    for (const std::size_t size : {1U, 3U, 1000U}) {
      CAPTURE(c.name);
      CAPTURE(size);
      const auto back = read_corrected_back(fixture.context, expected);
      const std::string problem = read_in_parts(*back, c.bytes, size);
      CAPTURE(problem);
      CHECK(problem.empty() == c.is_right);
    }
  }
}

TEST_CASE("a rollback that is not exactly the changes made is found") {
  const Fixture fixture;
  const std::string header = "file,line,record_id,column,original,now\r\n";
  struct Case {
    const char* name;
    std::string rows;
    bool is_right;
  };
  const Case cases[] = {
      {"right", "in.csv,2,,name,anna,Anna\r\n", true},
      {"missing", "", false},
      {"twice", "in.csv,2,,name,anna,Anna\r\nin.csv,2,,name,anna,Anna\r\n", false},
      {"another original", "in.csv,2,,name,anne,Anna\r\n", false},
      {"another value now", "in.csv,2,,name,anna,Bea\r\n", false},
      {"another column", "in.csv,2,,id,anna,Anna\r\n", false},
      {"a column that is not there", "in.csv,2,,nick,anna,Anna\r\n", false},
      {"another file", "out.csv,2,,name,anna,Anna\r\n", false},
      {"a line that is no record", "in.csv,99,,name,anna,Anna\r\n", false},
      {"a record merged away", "in.csv,4,,name,dora,dora\r\n", false},
      {"a cell too few", "in.csv,2,,name,anna\r\n", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    const auto back = read_table_back("rollback.csv", check_rollback(fixture.context));
    back->take(header);
    if (!c.rows.empty()) back->take(c.rows);
    const std::string problem = back->finish();
    CAPTURE(problem);
    CHECK(problem.empty() == c.is_right);
  }
}

TEST_CASE("a table is read back against rows made anew") {
  const Fixture fixture;
  const TableFile table = merge_map_table(fixture.context);
  std::string bytes;
  const auto stream = make_table_output(table).open();
  while (!stream->step(1, bytes).value()) {}
  CHECK(stream->row_count() == 1);
  const auto right = read_table_back("merge-map.csv", expect_rows(table));
  right->take(bytes);
  CHECK(right->finish().empty());
  CHECK(right->row_count() == 1);
  bytes.replace(bytes.find("merged,in.csv,4"), 6, "joined");
  const auto wrong = read_table_back("merge-map.csv", expect_rows(table));
  wrong->take(bytes);
  CHECK(wrong->finish() == "merge-map.csv:2:column 1");
}

}  // namespace spruce::test
