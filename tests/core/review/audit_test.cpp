// The audit log tells what a person saw at each moment; it chains inputs, decisions and outputs,
// and a log that someone changed, cut or made up is found at its first broken link.
#include "core/review/audit.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "core/review/audit_check.h"
#include "tests/support/small_table.h"

namespace spruce::test {
namespace {

AuditFrame make_frame() {
  AuditFrame frame;
  frame.inputs = {{"in.csv", 40, std::string(64, 'a')}};
  frame.outputs = {{"in-clean.csv", 41, std::string(64, 'b')}};
  frame.engine_version = "1.0";
  frame.stamp = {"2026-11-23T11:00:00Z", "Ann"};
  return frame;
}

std::vector<AuditLine> make_log(const char* edited = "Anne") {
  Table table;
  fill_table(table, "id,name\nR1,anna\nR2,\"b \"\"quoted\"\"\"\n");
  Review review(table);
  const CellRef cell{RowId{0}, ColumnId{1}};
  review.apply(EntryKind::FixAccept, "name.case@name", {{cell, CellDecision::Accepted, "Anna"}}, {},
               {"2026-11-23T10:00:00Z", "Ann"});
  review.apply(EntryKind::CellEdit, "name", {{cell, CellDecision::Edited, edited}}, {},
               {"2026-11-23T10:01:00Z", "Ann"});
  REQUIRE(review.undo({"2026-11-23T10:02:00Z", "Bob"}).ok());
  MatchColumn id;
  id.column = ColumnId{0};
  id.role = ColumnRole::RecordId;
  const RecordKeys keys(table, {id});
  AuditLog log(table, review, keys, {"in.csv"}, make_frame());
  std::vector<AuditLine> lines;
  for (AuditLine line; log.next(line);) lines.push_back(line);
  return lines;
}

std::string as_json(const std::vector<AuditLine>& lines) {
  std::string out(kAuditJsonBegin);
  for (const AuditLine& line : lines) append_audit_json(out, line);
  out += kAuditJsonEnd;
  if (out[1] == ',') out.erase(1, 1);  // as whoever took the first line out would
  return out;
}

}  // namespace

TEST_CASE("each line holds before and after as they were then, between inputs and outputs") {
  const std::vector<AuditLine> lines = make_log();
  REQUIRE(lines.size() == 7);
  CHECK(lines[0].action == "start");
  CHECK(lines[1].action == "input");
  CHECK(lines[1].after == std::string(64, 'a'));
  CHECK(lines[2].before == "anna");
  CHECK(lines[2].after == "Anna");
  CHECK(lines[3].before == "Anna");
  CHECK(lines[3].after == "Anne");
  CHECK(lines[4].action == "undo cell-edit");
  CHECK(lines[4].before == "Anne");
  CHECK(lines[4].after == "Anna");
  CHECK(lines[4].person == "Bob");
  CHECK(lines[2].record_id == "R1");
  CHECK(lines[2].line == 2);
  CHECK(lines[5].action == "output");
  CHECK(lines[6].action == "end");
  CHECK(lines[6].after == "7");
}

TEST_CASE("a whole log is whole, and says what it is about") {
  const Result<AuditVerdict> verdict = check_audit_log(as_json(make_log()));
  REQUIRE(verdict.ok());
  CHECK(verdict.value().fault == AuditFault::None);
  CHECK(verdict.value().line_count == 7);
  CHECK(verdict.value().decision_count == 3);
  CHECK(verdict.value().persons == std::vector<std::string>{"Ann", "Bob"});
  REQUIRE(verdict.value().inputs.size() == 1);
  CHECK(verdict.value().inputs[0].name == "in.csv");
  CHECK(verdict.value().outputs[0].byte_count == 41);
}

TEST_CASE("every kind of damage is found at the first line that does not follow") {
  struct Case {
    const char* name;
    void (*damage)(std::vector<AuditLine>&);
    AuditFault fault;
    std::uint32_t line;
  };
  const Case cases[] = {
      {"a value", [](auto& l) { l[3].after = "Mallory"; }, AuditFault::Hash, 4},
      {"a person", [](auto& l) { l[4].person = "Ann"; }, AuditFault::Hash, 5},
      {"a time", [](auto& l) { l[2].at = "2026-11-22T10:00:00Z"; }, AuditFault::Hash, 3},
      {"the hash of an input", [](auto& l) { l[1].after[0] = 'c'; }, AuditFault::Hash, 2},
      {"the hash of an output", [](auto& l) { l[5].after[0] = 'c'; }, AuditFault::Hash, 6},
      {"a chained hash", [](auto& l) { l[2].hash[0] ^= 1; }, AuditFault::Hash, 3},
      {"a line taken out", [](auto& l) { l.erase(l.begin() + 3); }, AuditFault::Number, 4},
      {"the first line taken out", [](auto& l) { l.erase(l.begin()); }, AuditFault::Number, 1},
      {"two lines swapped", [](auto& l) { std::swap(l[2], l[3]); }, AuditFault::Number, 3},
      {"a line repeated", [](auto& l) { l.insert(l.begin() + 3, l[2]); }, AuditFault::Number, 4},
      {"the end cut off", [](auto& l) { l.pop_back(); }, AuditFault::Cut, 7},
      {"all but the start cut off", [](auto& l) { l.resize(1); }, AuditFault::Cut, 2},
      {"a line after the end",
       [](auto& l) {
         l.push_back(l.back());
         l.back().number = 8;
         l.back().hash = hash_audit_line(l.back(), l[6].hash);
       },
       AuditFault::AfterEnd, 8},
      {"lines renumbered after one was taken out",
       [](auto& l) {
         l.erase(l.begin() + 3);
         for (std::uint32_t i = 0; i < l.size(); ++i) l[i].number = i + 1;
       },
       AuditFault::Hash, 4},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    std::vector<AuditLine> lines = make_log();
    c.damage(lines);
    const Result<AuditVerdict> verdict = check_audit_log(as_json(lines));
    REQUIRE(verdict.ok());
    CHECK(verdict.value().fault == c.fault);
    CHECK(verdict.value().broken_line == c.line);
  }
}

TEST_CASE("files that are no log are refused with the place that is wrong") {
  struct Case {
    const char* name;
    std::string json;
    ErrorCode code;
  };
  const Case cases[] = {
      {"no JSON", "number,at,person\r\n1,2,3\r\n", ErrorCode::BadJson},
      {"empty", "", ErrorCode::BadJson},
      {"an empty list", "[]", ErrorCode::BadAudit},
      {"an object", R"({"spruce":"recipe"})", ErrorCode::BadAudit},
      {"a list of numbers", "[1,2]", ErrorCode::BadAudit},
      {"a list of lists", "[[1]]", ErrorCode::BadAudit},
      {"a nested value", R"([{"number":{"a":1}}])", ErrorCode::BadAudit},
      {"an unknown field", R"([{"number":"1","evil":"x"}])", ErrorCode::BadAudit},
      {"a prototype", R"([{"__proto__":{"a":1}}])", ErrorCode::BadAudit},
      {"a number that is none", R"([{"number":"one"}])", ErrorCode::BadAudit},
      {"a number out of range", R"([{"number":"99999999999"}])", ErrorCode::BadAudit},
      {"a bare number", R"([{"number":1}])", ErrorCode::BadAudit},
      {"deep nesting", std::string(1000000, '['), ErrorCode::BadAudit},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    const Result<AuditVerdict> verdict = check_audit_log(c.json);
    REQUIRE_FALSE(verdict.ok());
    CHECK(verdict.error().code == c.code);
    CHECK_FALSE(verdict.error().detail.empty());
  }
}

TEST_CASE("the log as CSV and JSON holds every field, whatever it contains") {
  const std::vector<AuditLine> lines = make_log("he said \"hi\",\r\nthen \xff left 张三");
  const nlohmann::json json = nlohmann::json::parse(as_json(lines));
  REQUIRE(json.size() == 7);
  CHECK(json[3]["after"] == "he said \"hi\",\r\nthen \xEF\xBF\xBD left 张三");
  CHECK(json[4]["person"] == "Bob");
  const Result<AuditVerdict> verdict = check_audit_log(as_json(lines));
  REQUIRE(verdict.ok());
  CHECK(verdict.value().fault == AuditFault::None);
  std::string csv;
  append_audit_csv(csv, lines[3]);
  CHECK(csv.find("\"he said \"\"hi\"\",\r\nthen \xEF\xBF\xBD left 张三\"") != std::string::npos);
}

}  // namespace spruce::test
