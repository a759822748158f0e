// The audit log tells what a person saw at each moment, and a changed line breaks its chain.
#include "core/review/audit.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "tests/support/small_table.h"

namespace spruce::test {
namespace {

struct Log {
  Table table;
  std::vector<AuditLine> lines;
};

void make_log(Log& log) {
  fill_table(log.table, "id,name\nR1,anna\nR2,\"b \"\"quoted\"\"\"\n");
  Review review(log.table);
  const CellRef cell{RowId{0}, ColumnId{1}};
  review.apply(EntryKind::FixAccept, "name.case@name", {{cell, CellDecision::Accepted, "Anna"}}, {},
               {"2026-11-23T10:00:00Z", "Ann"});
  review.apply(EntryKind::CellEdit, "name", {{cell, CellDecision::Edited, "Anne"}}, {},
               {"2026-11-23T10:01:00Z", "Ann"});
  REQUIRE(review.undo({"2026-11-23T10:02:00Z", "Bob"}).ok());
  MatchColumn id;
  id.column = ColumnId{0};
  id.role = ColumnRole::RecordId;
  const RecordKeys keys(log.table, {id});
  log.lines = make_audit_log(log.table, review, keys, {"in.csv"});
}

}  // namespace

TEST_CASE("each line holds before and after as they were then") {
  Log log;
  make_log(log);
  REQUIRE(log.lines.size() == 3);
  CHECK(log.lines[0].before == "anna");
  CHECK(log.lines[0].after == "Anna");
  CHECK(log.lines[1].before == "Anna");
  CHECK(log.lines[1].after == "Anne");
  CHECK(log.lines[2].action == "undo cell-edit");
  CHECK(log.lines[2].before == "Anne");
  CHECK(log.lines[2].after == "Anna");
  CHECK(log.lines[2].person == "Bob");
  CHECK(log.lines[0].record_id == "R1");
  CHECK(log.lines[0].line == 2);
}

TEST_CASE("a changed, missing or added line breaks the chain where it happened") {
  Log log;
  make_log(log);
  CHECK(find_broken_link(log.lines) == 0);
  std::vector<AuditLine> changed = log.lines;
  changed[1].after = "Mallory";
  CHECK(find_broken_link(changed) == 2);
  std::vector<AuditLine> missing = log.lines;
  missing.erase(missing.begin());
  CHECK(find_broken_link(missing) == 1);
  std::vector<AuditLine> swapped = log.lines;
  std::swap(swapped[1], swapped[2]);
  CHECK(find_broken_link(swapped) == 2);
}

TEST_CASE("the log as CSV and JSON holds every field, whatever it contains") {
  Log log;
  make_log(log);
  log.lines[0].after = "he said \"hi\",\r\nthen \xff left 张三";
  const nlohmann::json json = nlohmann::json::parse(format_audit_json(log.lines));
  REQUIRE(json.size() == 3);
  CHECK(json[0]["after"] == "he said \"hi\",\r\nthen \xEF\xBF\xBD left 张三");
  CHECK(json[2]["person"] == "Bob");
  const std::string csv = format_audit_csv(log.lines);
  CHECK(csv.find("\"he said \"\"hi\"\",") != std::string::npos);
  CHECK(nlohmann::json::parse(format_audit_json({})).empty());
}

}  // namespace spruce::test
