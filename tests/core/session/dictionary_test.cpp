// The data dictionary in a session: set, checked, undone, carried by journal and recipe, counted in
// the scores, drilled into.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "tests/support/session_driver.h"

namespace spruce::test {
namespace {

constexpr std::string_view kPeople =
    "Id,Name,Email,City,Province,Created,Modified\r\n"
    "1,Anna Li,anna@firma.example,广州,广东,2024-01-02,2024-02-03\r\n"
    "2,Bo Wang,bo@firma.example,广州,广东,2024-01-02,2023-02-03\r\n"
    "3,Chen Yu,,广州,广东,2024-01-05,2024-02-03\r\n"
    "4,Du Fu,du@firma.example,广州,湖南,2024-01-02,2024-02-03\r\n"
    "4,Eva Sun,eva@firma.example,广州,广东,2024-01-02,2024-02-03\r\n";

constexpr const char* kStandard = R"({"x-note": "kept", "fields": [
  {"name": "Id", "constraints": {"unique": true}},
  {"name": "Email", "format": "email", "constraints": {"required": true}},
  {"name": "City"}, {"name": "Province"}, {"name": "Created"}, {"name": "Modified"},
  {"name": "Region"}],
 "spruce:rules": [
  {"kind": "order", "fields": ["Created", "Modified"]},
  {"kind": "dependency", "from": ["City"], "to": "Province"}]})";

Json set_args(const std::string& descriptor) {
  return {{"descriptor", descriptor}, {"subject", "firm"}, {"stamp", stamp()}};
}

void open_people(Driver& driver) {
  REQUIRE(driver.open("people.csv", kPeople).contains("ok"));
  REQUIRE(driver.run("profile", {{"today", 20000}}).contains("ok"));
}

Json rule_of(Driver& driver, const std::string& key) {
  const Json dictionary = driver.ask("dictionary");
  for (const Json& rule : dictionary["rules"]) {
    if (rule["key"] == key) return rule;
  }
  FAIL("no rule ", key);
  return {};
}

std::uint32_t broken(Driver& driver, const std::string& key) {
  return rule_of(driver, key)["result"]["broken"];
}

TEST_CASE("a dictionary is set, checked, and taken back") {
  Driver driver;
  open_people(driver);
  CHECK(driver.ask("dictionary").is_null());
  const Json plain = driver.ask("summary");
  CHECK(plain["rules"].is_null());

  const Json summary = driver.ask("setDictionary", set_args(kStandard));
  CHECK(summary["canUndo"] == true);
  CHECK(summary["rules"]["rules"] == 5);
  CHECK(summary["rules"]["brokenRows"] == 4);
  CHECK(summary["before"]["consistency"] < plain["before"]["consistency"]);
  CHECK(broken(driver, "Id:unique") == 2);
  CHECK(broken(driver, "Email:required") == 1);
  CHECK(broken(driver, "rule:1") == 1);
  CHECK(broken(driver, "rule:2") == 1);
  const Json info = driver.ask("dictionary");
  CHECK(info["isFresh"] == true);
  CHECK(info["unchecked"][0]["path"] == "/x-note");
  CHECK(info["fields"].back()["column"].is_null());  // Region is not in the file
  CHECK(info["outside"].size() == 1);                // Name is not in the dictionary
  CHECK(Json::parse(info["descriptor"].get<std::string>())["x-note"] == "kept");

  const Json history = driver.ask("history")["entries"];
  CHECK(history[0]["kind"] == "dictionary");
  CHECK(history[0]["subject"] == "firm");
  (void)driver.ask("undo", {{"stamp", stamp()}});
  CHECK(driver.ask("dictionary").is_null());
  CHECK(driver.ask("summary")["before"] == plain["before"]);
  (void)driver.ask("redo", {{"stamp", stamp()}});
  CHECK(broken(driver, "Id:unique") == 2);
  (void)driver.ask("setDictionary", set_args(""));
  CHECK(driver.ask("dictionary").is_null());
  (void)driver.ask("undo", {{"stamp", stamp()}});
  CHECK(broken(driver, "rule:1") == 1);
}

TEST_CASE("a breach has a row, values and a sentence, and its rows can be shown") {
  Driver driver;
  open_people(driver);
  (void)driver.ask("setDictionary", set_args(kStandard));
  const Json found = driver.ask("ruleBreaches", {{"rule", "rule:2"}});
  CHECK(found["total"] == 1);
  const Json& breach = found["breaches"][0];
  CHECK(breach["row"] == 3);
  CHECK(breach["line"] == 5);
  CHECK(breach["values"] == Json::array({"湖南"}));
  CHECK(breach["usual"] == "广东");
  CHECK(breach["sentence"]["en"] ==
        "“Province” is “湖南”, but with “City” “广州” 4 records have “广东”.");
  CHECK(breach["sentence"]["zh"] == "“Province”为“湖南”,但“City”为“广州”的记录中有 4 条是“广东”。");
  const auto rows = [&](const std::string& key) {
    return driver.ask("openView", {{"filters", Json::array({{{"kind", "rule"}, {"text", key}}})},
                                   {"sort", nullptr}})["count"];
  };
  CHECK(rows("Id:unique") == 2);
  CHECK(rows("") == 4);
  CHECK(driver.call("openView",
                    {{"filters", {{{"kind", "rule"}, {"text", "no"}}}}})["error"]["code"] ==
        "unknown-fix");
  CHECK(driver.call("ruleBreaches", {{"rule", "no"}})["error"]["code"] == "unknown-fix");
}

TEST_CASE("edits change what is broken now, not what was") {
  Driver driver;
  open_people(driver);
  (void)driver.ask("setDictionary", set_args(kStandard));
  const Json edit{{"row", 2}, {"column", 2}, {"text", "chen@firma.example"}, {"stamp", stamp()}};
  const Json after = driver.ask("editCell", edit);
  CHECK(after["rules"]["brokenRows"] == 3);
  CHECK(after["rules"]["brokenRowsBefore"] == 4);
  const Json rule = rule_of(driver, "Email:required");
  CHECK(rule["result"]["broken"] == 0);
  CHECK(rule["result"]["before"] == 1);
  CHECK(after["after"]["consistency"] > after["before"]["consistency"]);
}

TEST_CASE("the dictionary travels in the journal and in the recipe") {
  Driver driver;
  open_people(driver);
  (void)driver.ask("setDictionary", set_args(kStandard));
  const Json journal = driver.ask("journal", {{"from", 0}});
  const std::string recipe = driver.ask("recipe");

  Driver again;
  open_people(again);
  (void)again.ask("replayJournal", journal);
  CHECK(again.ask("journal", {{"from", 0}})["events"] == journal["events"]);
  CHECK(broken(again, "rule:2") == 1);

  Driver next;
  REQUIRE(next.open("people.csv", kPeople).contains("ok"));
  (void)next.ask("applyMapping", {{"json", recipe}, {"stamp", stamp()}});
  REQUIRE(next.run("profile", {{"today", 20000}}).contains("ok"));
  CHECK(broken(next, "rule:2") == 1);
  CHECK(next.ask("history")["entries"][0]["subject"] == "recipe");

  Json damaged = journal;
  damaged["events"][0]["do"]["dictionary"] = "{}";
  Driver third;
  open_people(third);
  CHECK(third.call("replayJournal", damaged)["error"]["code"] == "bad-recipe");
}

TEST_CASE("a wrong dictionary is refused and changes nothing") {
  Driver driver;
  open_people(driver);
  (void)driver.ask("setDictionary", set_args(kStandard));
  for (const char* const wrong : {"{", "{}", R"({"fields": [{}]})"}) {
    CHECK(driver.call("setDictionary", set_args(wrong)).contains("error"));
  }
  CHECK(broken(driver, "rule:1") == 1);
  CHECK(driver.ask("history")["total"] == 1);
}

TEST_CASE("rules longer than a call are a job, with the same result") {
  Driver driver;
  open_people(driver);
  (void)driver.ask("setDictionary", set_args(kStandard));
  const Json before = driver.ask("dictionary")["rules"];
  REQUIRE(driver.run("rules", Json::object(), 1).contains("ok"));
  CHECK(driver.ask("dictionary")["rules"] == before);
  REQUIRE(driver.run("profile", {{"today", 20000}}).contains("ok"));
  CHECK(driver.ask("dictionary")["rules"] == before);
}

TEST_CASE("a draft imposes nothing, and its proposals hold") {
  Driver driver;
  open_people(driver);
  const Json draft = driver.ask("draftDictionary", {{"crm", "salesforce"}});
  (void)driver.ask("setDictionary", set_args(draft["descriptor"]));
  const Json info = driver.ask("dictionary");
  CHECK(info["outside"].empty());
  CHECK(info["unchecked"].empty());
  for (const Json& rule : info["rules"]) CHECK(rule["kind"] == "type");
  const auto has = [&](const char* field, const char* name) {
    return std::any_of(draft["proposals"].begin(), draft["proposals"].end(), [&](const Json& one) {
      return one["field"] == field && one["name"] == name;
    });
  };
  CHECK(has("Name", "required"));
  CHECK(!has("Email", "required"));
  CHECK(has("Email", "maxLength"));
  CHECK(driver.call("draftDictionary", {{"crm", "nothing"}}).contains("error"));
}

TEST_CASE("a rule is tried without being kept") {
  Driver driver;
  open_people(driver);
  const std::string candidate = R"({"fields": [{"name": "Created"}, {"name": "Modified"}],
    "spruce:rules": [{"kind": "order", "fields": ["Created", "Modified"]}]})";
  const Json trial =
      driver.ask("tryRule", {{"descriptor", candidate}, {"path", "/spruce:rules/0"}})["rules"];
  REQUIRE(trial.size() == 1);
  CHECK(trial[0]["broken"] == 1);
  CHECK(trial[0]["examples"][0]["row"] == 1);
  CHECK(driver.ask("dictionary").is_null());
}

TEST_CASE("a parent may be in another file") {
  Driver driver;
  REQUIRE(driver.open("firms.csv", "Key,Firm\nA1,Acme\nA2,Boya\n").contains("ok"));
  REQUIRE(driver.open("deals.csv", "Deal,Parent Id,Sum\nD1,A1,5\nD2,A9,6\n").contains("ok"));
  REQUIRE(driver.run("profile", {{"today", 20000}}).contains("ok"));
  (void)driver.ask("setDictionary", set_args(R"({"fields": [{"name": "Parent Id"}, {"name": "Key"}],
    "foreignKeys": [{"fields": ["Parent Id"],
                     "reference": {"resource": "firms", "fields": ["Key"]}}]})"));
  const Json found = driver.ask("ruleBreaches", {{"rule", "foreign-key:1"}});
  REQUIRE(found["total"] == 1);
  CHECK(found["breaches"][0]["values"] == Json::array({"A9"}));
}

}  // namespace
}  // namespace spruce::test
