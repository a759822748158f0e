// Own rules in a session: tried, kept, undone, redone; in the journal and in the recipe; refused
// when they are not rules; what edits teach; and refusing everything changes no byte.
#include <doctest/doctest.h>

#include "core/session/rule_json.h"
#include "tests/support/session_driver.h"

namespace spruce::test {
namespace {

const char* const kPeople =
    "Id,Name,Team,City,State\r\n"
    "1,ANNA BERG,blue team,Austin,Texas\r\n"
    "2,TOM LI,red team,Austin,Texas\r\n"
    "3,Eva Roe,green team,Austin,\r\n"
    "4,JO FU,team,Boston,Massachusetts\r\n"
    "5,BO NG,old team,Boston,Massachusetts\r\n";

Json rule(const std::string& id = "no-team") {
  return {{"id", id},
          {"name", "Without the word"},
          {"on", true},
          {"column", "Team"},
          {"when", {{"all", Json::array({{{"test", "ends"}, {"text", " team"}}})}}},
          {"do", Json::array({{{"do", "drop-suffix"}, {"text", " team"}}})}};
}

Json library(const Json& rules) { return {{"spruce", "rules"}, {"version", 1}, {"rules", rules}}; }

Json keep(Driver& driver, const Json& rules) {
  return driver.ask("setRules",
                    {{"library", library(rules)}, {"subject", "test"}, {"stamp", stamp()}});
}

void open_people(Driver& driver) {
  REQUIRE(driver.open("people.csv", kPeople).contains("ok"));
  REQUIRE(driver.run("profile", {{"today", 20000}}).contains("ok"));
  REQUIRE(driver.run("fixes").contains("ok"));
}

Json group_of(Driver& driver, const std::string& name) {
  for (const Json& group : driver.ask("fixGroups")) {
    if (group["rule"] == name) return group;
  }
  return Json();
}

}  // namespace

TEST_CASE("A rule is tried, kept as an entry of the history, undone and redone") {
  Driver driver;
  open_people(driver);
  const Json tried = driver.ask("previewRule", {{"rule", rule()}, {"limit", 2}});
  CHECK(tried["cells"] == 4);
  CHECK(tried["columns"][0]["examples"].size() == 2);
  CHECK(tried["columns"][0]["examples"][0]["after"] == "blue");
  CHECK(driver.ask("history")["total"] == 0);

  const Json kept = keep(driver, Json::array({rule()}));
  CHECK(kept["ruleChanges"] == 1);
  CHECK(kept["canUndo"] == true);
  CHECK(driver.ask("history")["entries"][0]["kind"] == "own-rules");
  CHECK(driver.ask("fixGroups").empty());
  REQUIRE(driver.run("fixes").contains("ok"));
  Json group = group_of(driver, "own.no-team");
  REQUIRE(group.is_object());
  CHECK(group["cellCount"] == 4);
  driver.ask("decideFixes",
             {{"group", group["index"]}, {"decision", "accepted"}, {"stamp", stamp()}});
  CHECK(driver.ask("record", {{"row", 0}})["current"][2] == "blue");

  driver.ask("undo", {{"stamp", stamp()}});
  CHECK(driver.ask("record", {{"row", 0}})["current"][2] == "blue team");
  const Json undone = driver.ask("undo", {{"stamp", stamp()}});
  CHECK(undone["ruleChanges"] == 2);
  CHECK(driver.ask("rules")["library"]["rules"].empty());
  REQUIRE(driver.run("fixes").contains("ok"));
  CHECK(group_of(driver, "own.no-team").is_null());
  driver.ask("redo", {{"stamp", stamp()}});
  CHECK(driver.ask("rules")["library"] == library(Json::array({rule()})));
}

TEST_CASE("What was accepted of a rule goes when the rule goes, is switched off or changes") {
  Json other = rule();
  other["do"][0] = {{"do", "replace"}, {"text", "team"}, {"with", "crew"}};
  Json off = rule();
  off["on"] = false;
  for (const Json& after : {Json::array(), Json::array({off}), Json::array({other})}) {
    CAPTURE(after.dump());
    Driver driver;
    open_people(driver);
    keep(driver, Json::array({rule()}));
    REQUIRE(driver.run("fixes").contains("ok"));
    const Json group = group_of(driver, "own.no-team");
    driver.ask("decideFixes", {{"group", group["index"]},
                               {"rows", nullptr},
                               {"decision", "accepted"},
                               {"stamp", stamp()}});
    CHECK(driver.ask("summary")["editedCells"] == 4);
    keep(driver, after);
    CHECK(driver.ask("summary")["editedCells"] == 0);
    REQUIRE(driver.run("fixes").contains("ok"));
    CHECK(driver.corrected() == kPeople);
    driver.ask("undo", {{"stamp", stamp()}});
    CHECK(driver.ask("summary")["editedCells"] == 4);
    driver.ask("redo", {{"stamp", stamp()}});
    const Json journal = driver.ask("journal", {{"from", 0}});
    Driver again;
    open_people(again);
    again.ask("replayJournal", journal);
    CHECK(again.ask("summary")["editedCells"] == 0);
  }
}

TEST_CASE("A cell accepted before a rule came in front shows what it holds") {
  Driver driver;
  open_people(driver);
  keep(driver, Json::array({rule("first")}));
  REQUIRE(driver.run("fixes").contains("ok"));
  driver.ask("decideFixes", {{"group", group_of(driver, "own.first")["index"]},
                             {"rows", nullptr},
                             {"decision", "accepted"},
                             {"stamp", stamp()}});
  Json stronger = rule("stronger");
  stronger["do"][0] = {{"do", "replace"}, {"text", "team"}, {"with", "crew"}};
  keep(driver, Json::array({stronger, rule("first")}));
  REQUIRE(driver.run("fixes").contains("ok"));
  const Json group = group_of(driver, "own.stronger");
  const Json cells = driver.ask("fixCells", {{"group", group["index"]}})["cells"];
  REQUIRE(cells.size() == 4);
  CHECK(cells[0]["after"] == "blue crew");
  CHECK(cells[0]["value"] == "blue");
  CHECK(cells[0]["state"] == "edited");
}

TEST_CASE("Refusing everything that own rules and completion propose changes no byte") {
  Driver driver;
  open_people(driver);
  keep(driver, Json::array({rule()}));
  REQUIRE(driver.run("fixes").contains("ok"));
  CHECK(group_of(driver, "own.no-team").is_object());
  for (const Json& group : driver.ask("fixGroups")) {
    driver.ask("decideFixes",
               {{"group", group["index"]}, {"decision", "refused"}, {"stamp", stamp()}});
  }
  CHECK(driver.corrected() == kPeople);
}

TEST_CASE("The journal and the recipe carry the rules") {
  Driver driver;
  open_people(driver);
  keep(driver, Json::array({rule()}));
  REQUIRE(driver.run("fixes").contains("ok"));
  driver.ask("decideFixes", {{"group", group_of(driver, "own.no-team")["index"]},
                             {"decision", "accepted"},
                             {"stamp", stamp()}});
  const Json journal = driver.ask("journal");
  Driver again;
  open_people(again);
  again.ask("replayJournal", journal);
  CHECK(again.ask("rules")["library"] == driver.ask("rules")["library"]);
  CHECK(again.ask("record", {{"row", 0}})["current"][2] == "blue");
  Json broken = journal;
  broken["events"][0]["do"]["rules"] = "{}";
  Driver refusing;
  open_people(refusing);
  CHECK(refusing.call("replayJournal", broken)["error"]["code"] == "bad-recipe");
  CHECK(refusing.ask("rules")["library"]["rules"].empty());

  const std::string recipe = driver.ask("recipe").get<std::string>();
  Driver month;
  REQUIRE(month.open("people.csv", kPeople).contains("ok"));
  month.ask("applyMapping", {{"json", recipe}, {"stamp", stamp()}});
  REQUIRE(month.run("profile", {{"today", 20000}}).contains("ok"));
  REQUIRE(month.run("fixes").contains("ok"));
  month.ask("applyRecipe", {{"json", recipe}, {"stamp", stamp()}});
  CHECK(month.ask("record", {{"row", 0}})["current"][2] == "blue");
  CHECK(Json::parse(month.ask("recipe").get<std::string>())["rules"] ==
        library(Json::array({rule()})));
}

TEST_CASE("What is no rule library is refused, and nothing is kept") {
  const auto code = [](const std::string& text) {
    Driver driver;
    const Json answer = driver.call("readRules", {{"json", text}});
    return answer.contains("error") ? answer["error"]["code"].get<std::string>() : "ok";
  };
  CHECK(code(library(Json::array({rule()})).dump()) == "ok");
  CHECK(code("no json") == "bad-json");
  CHECK(code("{}") == "bad-rule");
  CHECK(code(R"({"spruce":"rules","version":2,"rules":[]})") == "newer-rules");
  CHECK(code(R"({"spruce":"rules","version":1,"rules":[{"__proto__":{}}]})") == "bad-recipe");
  CHECK(code(std::string(60, '[') + std::string(60, ']')) == "bad-json");
  CHECK(code(std::string(kMaxRulesBytes + 1, ' ')) == "too-large");
  CHECK(code(library(Json::array({rule(), rule()})).dump()) == "bad-rule");
  const auto bad = [&](const char* name, Json value) {
    Json one = rule();
    one[name] = std::move(value);
    return code(library(Json::array({one})).dump());
  };
  CHECK(bad("id", "Not An Id") == "bad-rule");
  CHECK(bad("column", 7) == "bad-rule");
  CHECK(bad("do", Json::array()) == "bad-rule");
  CHECK(bad("do", Json::array({{{"do", "explode"}}})) == "bad-rule");
  CHECK(bad("do", Json::array({{{"do", "pattern"}, {"text", "(a"}}})) == "bad-rule");
  CHECK(bad("when", {{"test", "sounds-like"}}) == "bad-rule");
  Json deep{{"test", "empty"}};
  for (int i = 0; i < 12; ++i) deep = Json{{"all", Json::array({deep})}};
  CHECK(bad("when", deep) == "bad-rule");
  Json many = Json::array();
  for (std::size_t i = 0; i <= kMaxOwnRules; ++i) many.push_back(rule("r" + std::to_string(i)));
  CHECK(code(library(many).dump()) == "bad-rule");
}

TEST_CASE("Rules written and read are the same") {
  Json full = rule("full");
  full.erase("column");
  full["type"] = "phone";
  full["on"] = false;
  full["when"] = {
      {"any",
       Json::array({{{"test", "in"}, {"list", {"a", "b"}}, {"ignoreCase", true}, {"not", true}},
                    {{"test", "grade"}, {"grade", "invalid"}, {"column", "Name"}},
                    {{"all", Json::array({{{"test", "empty"}}})}}})}};
  full["do"] =
      Json::array({{{"do", "map"}, {"table", Json::array({{"a", "b"}})}, {"ignoreCase", true}},
                   {{"do", "parts"}, {"text", ","}, {"with", "{2} {1}"}}});
  const Result<OwnRule> read = rule_from_json(full);
  REQUIRE(read.ok());
  CHECK(rule_to_json(read.value()) == full);
}

TEST_CASE("Three edits of one kind teach a rule, once, and its cells can be accepted") {
  Driver driver;
  open_people(driver);
  const auto edit = [&](int row, const char* text) {
    driver.ask("editCell", {{"row", row}, {"column", 2}, {"text", text}, {"stamp", stamp()}});
  };
  edit(0, "blue");
  edit(1, "red");
  CHECK(driver.ask("teach", {{"column", 2}}).is_null());
  edit(2, "green");
  const Json offer = driver.ask("teach", {{"column", 2}});
  REQUIRE(offer.is_object());
  CHECK(offer["lessons"] == 3);
  CHECK(offer["cells"] == 1);
  CHECK(offer["rule"]["do"][0] == Json({{"do", "drop-suffix"}, {"text", " team"}}));
  keep(driver, Json::array({offer["rule"]}));
  REQUIRE(driver.run("fixes").contains("ok"));
  CHECK(driver.ask("teach", {{"column", 2}}).is_null());
  const Json group = group_of(driver, "own.taught-1");
  driver.ask("decideFixes",
             {{"group", group["index"]}, {"decision", "accepted"}, {"stamp", stamp()}});
  CHECK(driver.ask("record", {{"row", 4}})["current"][2] == "old");
  CHECK(driver.ask("record", {{"row", 0}})["current"][2] == "blue");
}

}  // namespace spruce::test
