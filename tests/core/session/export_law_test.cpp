// Laws of a whole run on seeded sessions: corrected files and rollback give the files that came in,
// byte for byte; a recipe replayed gives the same outputs; on a shuffled, grown and renamed file
// its decisions are counted right; what is handed out is what was checked.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "core/base/sha256.h"
#include "tests/support/rollback.h"
#include "tests/support/session_driver.h"

namespace spruce::test {
namespace {

/// How a seeded file is written.
struct Form {
  const char* name;
  const char* line_end;
  bool ends_with_line = true;
  bool bom = false;
  bool has_id = true;
  bool is_messy = false;  ///< odd quoting, ragged and blank lines
};

std::string pick(std::mt19937& random, const std::vector<std::string>& list) {
  return list[random() % list.size()];
}

std::string quoted(std::mt19937& random, std::string text, bool is_messy) {
  const bool needs = text.find_first_of(",\"\n") != std::string::npos;
  if (!needs && !(is_messy && random() % 3 == 0)) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
  return is_messy && random() % 4 == 0 ? " " + out : out;
}

std::vector<std::vector<std::string>> make_records(std::uint32_t seed, std::size_t count) {
  std::mt19937 random(seed);
  const std::vector<std::string> names{"张三",          "李四 ",   "王五先生",    "ZHANG SAN",
                                       "Anna Lee",      "ann lee", "O'Neil, Pat", "  陈静",
                                       "Müller Jürgen", "N/A"};
  const std::vector<std::string> firms{
      "上海远大贸易有限公司", "远大贸易",     "Acme Inc.", "ACME, Inc",
      "北京华东科技",         "北京华南科技", ""};
  std::vector<std::vector<std::string>> records;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string phone = "138" + std::to_string(10000000 + random() % 40);
    const std::string mail = "user" + std::to_string(random() % 30) + "@Example.com";
    records.push_back({"R" + std::to_string(1000 + i), pick(random, names), mail,
                       random() % 2 == 0 ? phone : "+86 " + phone, pick(random, firms),
                       random() % 5 == 0 ? "note, with \"quotes\"\nand a line" : "plain"});
  }
  return records;
}

const std::vector<std::string> kHeader{"Record ID", "Name", "Email", "Phone", "Company", "Note"};

std::string write_file(const std::vector<std::string>& header,
                       const std::vector<std::vector<std::string>>& records, const Form& form,
                       std::uint32_t seed) {
  std::mt19937 random(seed);
  std::string out = form.bom ? "\xEF\xBB\xBF" : "";
  const std::size_t from = form.has_id ? 0 : 1;
  const auto line = [&](const std::vector<std::string>& cells) {
    for (std::size_t i = from; i < cells.size(); ++i) {
      if (i > from) out += ',';
      out += quoted(random, cells[i], form.is_messy);
    }
  };
  line(header);
  for (const std::vector<std::string>& record : records) {
    out += form.line_end;
    if (form.is_messy && random() % 15 == 0) out += form.line_end;
    line(record);
    if (form.is_messy && random() % 10 == 0) out += ",extra";
  }
  if (form.ends_with_line) out += form.line_end;
  return out;
}

/// Random decisions of every kind, some taken back.
void decide(Driver& driver, std::uint32_t seed) {
  std::mt19937 random(seed);
  const auto rows = driver.ask("summary")["rowsIn"].get<std::uint32_t>();
  const Json groups = driver.ask("fixGroups");
  for (const Json& group : groups) {
    if (random() % 4 == 0) continue;
    Json args{
        {"group", group["index"]}, {"rows", nullptr}, {"decision", "accepted"}, {"stamp", stamp()}};
    if (random() % 3 == 0) {
      args["rows"] = Json::array();
      for (int i = 0; i < 20; ++i) args["rows"].push_back(random() % rows);
    }
    if (random() % 5 == 0) args["decision"] = "refused";
    driver.ask("decideFixes", args);
  }
  for (int i = 0; i < 8; ++i) {
    const char* const texts[] = {"", "=1+1", "edited, \"so\"", "新值\n两行", " spaces "};
    driver.ask("editCell", {{"row", random() % rows},
                            {"column", 1 + random() % 3},
                            {"text", texts[i % 5]},
                            {"stamp", stamp()}});
  }
  driver.ask("decideGroups", {{"pattern", ""},
                              {"verdict", "same"},
                              {"minProbability", 0.6},
                              {"decision", "merged"},
                              {"stamp", stamp()}});
  driver.ask(
      "decideGroups",
      {{"pattern", ""}, {"minProbability", 0.2}, {"decision", "related"}, {"stamp", stamp()}});
  if (random() % 2 == 0) driver.ask("revert", {{"entry", 1}, {"stamp", stamp()}});
}

std::string gb18030_sample() {
  // 编号,姓名,手机,备注 / 1,张三,１３８… with a full-width digit, and records that differ by format
  // alone.
  std::string out = "\xB1\xE0\xBA\xC5,\xD0\xD5\xC3\xFB,\xCA\xD6\xBB\xFA,\xB1\xB8\xD7\xA2\r\n";
  for (int i = 0; i < 40; ++i) {
    out += std::to_string(i) + ",\xD5\xC5\xC8\xFD," +
           (i % 2 == 0 ? "138 0013 80"
                       : "\xA3\xB1\xA3\xB3\xA3\xB8"
                         "001380") +
           std::to_string(10 + i % 7) + ",\r\n";
  }
  return out;
}

constexpr Form kForms[] = {
    {"plain", "\n"},
    {"CRLF, BOM", "\r\n", true, true},
    {"no last line end", "\n", false},
    {"without ids", "\r\n", true, false, false},
    {"messy", "\n", true, false, true, true},
    {"messy, no last line end", "\r\n", false, true, true, true},
};

}  // namespace

TEST_CASE("corrected file and rollback give the input, byte for byte") {
  std::uint32_t seed = 1;
  std::vector<std::pair<std::string, std::string>> inputs;
  for (const Form& form : kForms) {
    inputs.emplace_back(form.name, write_file(kHeader, make_records(seed, 60), form, seed));
    ++seed;
  }
  inputs.emplace_back("gb18030", gb18030_sample());
  for (const auto& [name, input] : inputs) {
    CAPTURE(name);
    Driver driver;
    REQUIRE(driver.open("in.csv", input).contains("ok"));
    driver.prepare();
    decide(driver, seed++);
    const std::string corrected = driver.corrected();
    CHECK(corrected != input);
    const Json rollback = Json::parse(driver.output("rollback-json"));
    REQUIRE(rollback["files"].size() == 1);
    const Json& file = rollback["files"][0];
    CHECK(restore(corrected, file) == input);
    CHECK(file["sha256"] == sha256_hex(input));
    CHECK(file["correctedSha256"] == sha256_hex(corrected));
    const Json certificate = driver.ask("outputs")["certificate"];
    CHECK(certificate["inputs"][0]["sha256"] == sha256_hex(input));
  }
}

TEST_CASE("what is handed out is what was hashed, in any part") {
  Driver driver;
  const std::string input = write_file(kHeader, make_records(3, 60), kForms[0], 3);
  REQUIRE(driver.open("in.csv", input).contains("ok"));
  driver.prepare();
  decide(driver, 4);
  REQUIRE(
      driver
          .run("export",
               {{"excelCsv", true}, {"excelXlsx", true}, {"crm", "fxiaoke"}, {"stamp", stamp()}},
               100)
          .contains("ok"));
  const Json outputs = driver.ask("outputs");
  CHECK(outputs["files"].size() > 15);
  for (const Json& file : outputs["files"]) {
    CAPTURE(file["name"].get<std::string>());
    std::string bytes;
    const auto size = file["byteCount"].get<std::uint32_t>();
    for (std::uint32_t at = 0; at < size; at += 777) {
      REQUIRE(Json::parse(driver.session().pack_output(file["index"], at, 777)).contains("ok"));
      bytes += driver.session().block();
    }
    CHECK(bytes.size() == size);
    CHECK(sha256_hex(bytes) == file["sha256"]);
    // From the middle, as a page does after a stop.
    REQUIRE(Json::parse(driver.session().pack_output(file["index"], size / 2, 50)).contains("ok"));
    CHECK(driver.session().block() == std::string_view(bytes).substr(size / 2, 50));
  }
  driver.ask("editCell", {{"row", 0}, {"column", 5}, {"text", "later"}, {"stamp", stamp()}});
  CHECK(Json::parse(driver.session().pack_output(0, 0, 10))["error"]["code"] == "wrong-state");
}

TEST_CASE("a recipe replayed on the same file gives the same outputs") {
  for (std::uint32_t seed = 20; seed < 24; ++seed) {
    CAPTURE(seed);
    const std::string input = write_file(kHeader, make_records(seed, 60), kForms[0], seed);
    Driver first;
    REQUIRE(first.open("in.csv", input).contains("ok"));
    first.prepare();
    decide(first, seed);
    const std::string corrected = first.corrected();
    const std::string recipe = first.ask("recipe").get<std::string>();
    Driver second;
    REQUIRE(second.open("in.csv", input).contains("ok"));
    second.prepare();
    const Json report = second.ask("applyRecipe", {{"json", recipe}, {"stamp", stamp()}});
    CHECK(report["stale"].empty());
    CHECK(report["ambiguous"].empty());
    CHECK(report["applied"] == second.ask("recipePlan", {{"json", recipe}})["decisions"]);
    CHECK(second.corrected() == corrected);
    CHECK(second.output("recipe") == recipe);
    CHECK(second.ask("history", {{"limit", 9}})["total"] == 1);
  }
}

TEST_CASE("on a shuffled, grown and renamed file every decision is counted once") {
  const std::vector<std::vector<std::string>> records = make_records(31, 60);
  Driver first;
  REQUIRE(first.open("may.csv", write_file(kHeader, records, kForms[0], 31)).contains("ok"));
  first.prepare();
  decide(first, 31);
  const std::string recipe = first.ask("recipe").get<std::string>();
  const Json decided = Json::parse(recipe);

  std::mt19937 random(5);
  std::vector<std::vector<std::string>> later = records;
  later.erase(later.begin() + 7);  // one record is gone
  std::shuffle(later.begin(), later.end(), random);
  for (const auto& fresh : make_records(99, 10)) {
    later.push_back(fresh);
    later.back()[0] = "N" + fresh[0];
  }
  const std::vector<std::string> renamed{"ID",        "Full name", "E-mail",
                                         "Telephone", "Account",   "Note"};
  Driver second;
  REQUIRE(second.open("june.csv", write_file(renamed, later, kForms[1], 7)).contains("ok"));
  const Json plan = second.ask("recipePlan", {{"json", recipe}});
  for (const Json& column : plan["columns"]) {
    second.ask("setColumnType", column);
  }
  second.prepare();
  const Json report = second.ask("applyRecipe", {{"json", recipe}, {"stamp", stamp()}});
  const std::size_t counted =
      report["applied"].get<std::size_t>() + report["stale"].size() + report["ambiguous"].size();
  CHECK(counted == plan["decisions"].get<std::size_t>());
  CHECK(report["applied"].get<int>() > 0);
  std::size_t about_the_gone = 0;
  const auto names_it = [](const Json& list) {
    return std::find(list.begin(), list.end(), "id:Record ID:R1007") != list.end();
  };
  for (const Json& group : decided["groups"]) about_the_gone += names_it(group["members"]) ? 1 : 0;
  for (const Json& edit : decided["edits"])
    about_the_gone += edit["record"] == "id:Record ID:R1007" ? 1 : 0;
  CHECK(report["stale"].size() >= about_the_gone);
  CHECK(report["ambiguous"].empty());
  const auto has_renamed = [&](const char* from, const char* to) {
    for (const Json& pair : report["renamed"]) {
      if (pair["from"] == from && pair["to"] == to) return true;
    }
    return false;
  };
  CHECK(has_renamed("Email", "E-mail"));
  CHECK(has_renamed("Record ID", "ID"));
  CHECK_FALSE(second.corrected().empty());
}

TEST_CASE("the audit log of a run is whole, and names inputs and outputs") {
  Driver driver;
  const std::string input = write_file(kHeader, make_records(41, 60), kForms[0], 41);
  REQUIRE(driver.open("in.csv", input).contains("ok"));
  driver.prepare();
  decide(driver, 41);
  const std::string corrected = driver.corrected();
  std::string log = driver.output("audit-json");
  const Json verdict = driver.ask("checkAudit", {{"json", log}});
  CHECK(verdict["fault"] == "none");
  CHECK(verdict["inputs"][0]["sha256"] == sha256_hex(input));
  CHECK(verdict["outputs"][0]["sha256"] == sha256_hex(corrected));
  const std::size_t at = log.find("\"after\": \"", log.find("\"line\"")) + 10;
  log[at] = log[at] == 'x' ? 'y' : 'x';
  const Json broken = driver.ask("checkAudit", {{"json", log}});
  CHECK(broken["fault"] == "hash");
  CHECK(broken["brokenLine"].get<int>() > 1);
  CHECK(driver.call("checkAudit", {{"json", "{}"}})["error"]["code"] == "bad-audit");
}

TEST_CASE("ids are told within their own file: twice in two exports is once") {
  const auto records = make_records(5, 12);
  std::vector<std::vector<std::string>> later(records.begin() + 4, records.end());
  Driver driver;
  REQUIRE(driver.open("may.csv", write_file(kHeader, records, kForms[0], 1)).contains("ok"));
  REQUIRE(driver.open("june.csv", write_file(kHeader, later, kForms[0], 1)).contains("ok"));
  REQUIRE(driver.open("tickets.csv", "Ticket,Text\nT1,broken\nT2,late\n").contains("ok"));
  driver.prepare();
  const Json columns = driver.ask("columns");
  CHECK(columns[0]["role"] == "record-id");
  Driver twice;
  later.push_back(later.front());
  REQUIRE(twice.open("twice.csv", write_file(kHeader, later, kForms[0], 1)).contains("ok"));
  twice.prepare();
  const Json others = twice.ask("columns");
  CHECK(others[0]["role"] == "none");
}

}  // namespace spruce::test
