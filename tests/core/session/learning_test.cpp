// Learning in a session: decisions made one by one are lessons, those for many at once are not;
// taken back, they teach nothing, and the search is as it was. Merged records stay together.
#include <doctest/doctest.h>

#include "tests/support/session_driver.h"

namespace spruce::test {

namespace {

/// Firms in two spellings that the engine is unsure of, and clear duplicates.
std::string make_firms() {
  std::string text = "Id,Company,City,Phone\n";
  const char* const names[] = {"Nordwind", "Kestrel", "Harbour", "Alder",  "Beacon", "Cobalt",
                               "Dune",     "Ember",   "Fjord",   "Garnet", "Heron",  "Iris"};
  int id = 1;
  for (const char* name : names) {
    const std::string firm(name);
    const std::string phone = "+49 30 5550" + std::to_string(100 + id);
    text += std::to_string(id++) + "," + firm + " Systems GmbH,Berlin," + phone + "\n";
    text += std::to_string(id++) + "," + firm + " Systems,Berlin," + phone + "\n";
    text += std::to_string(id++) + "," + firm + " Logistics GmbH,Berlin,\n";
  }
  return text;
}

struct Found {
  Json groups;
  std::vector<double> probabilities() const {
    std::vector<double> out;
    for (const Json& group : groups["groups"]) out.push_back(group["probability"].get<double>());
    return out;
  }
};

Found look(Driver& driver) {
  return {driver.ask("groups", {{"first", 0}, {"count", 200}, {"order", "risk"}})};
}

void open_firms(Driver& driver) {
  REQUIRE(driver.open("firms.csv", make_firms()).contains("ok"));
  driver.prepare();
}

Json decide(Driver& driver, const Json& group, const std::string& decision) {
  return driver.ask("decideGroup", {{"id", group["id"]},
                                    {"decision", decision},
                                    {"dropped", Json::array()},
                                    {"stamp", stamp()}});
}

}  // namespace

TEST_CASE("no decision, no lesson; bulk decisions are none") {
  Driver driver;
  open_firms(driver);
  CHECK(driver.ask("learning")["lessons"] == 0);
  CHECK(driver.ask("learning")["learntFrom"] == 0);
  driver.ask("decideGroups", {{"decision", "merged"}, {"minProbability", 0}, {"stamp", stamp()}});
  CHECK(driver.ask("summary")["rowsMerged"].get<int>() > 8);
  CHECK(driver.ask("learning")["lessons"] == 0);
}

TEST_CASE("decisions teach, and taking them back restores the search") {
  Driver driver;
  open_firms(driver);
  const Found before = look(driver);
  REQUIRE(before.groups["groups"].size() >= 8);
  for (std::size_t i = 0; i < 6; ++i) decide(driver, before.groups["groups"][i], "different");
  const std::size_t lessons = driver.ask("learning")["lessons"].get<std::size_t>();
  CHECK(lessons >= 6);
  REQUIRE(driver.run("match", {{"learning", "again"}}).contains("ok"));
  const Json learnt = driver.ask("learning");
  CHECK(learnt["learntFrom"] == lessons);
  CHECK(!learnt["shifts"].empty());
  // The other groups of the same evidence are less sure now.
  const Found after = look(driver);
  double sure_before = 0, sure_after = 0;
  for (const double p : before.probabilities()) sure_before = std::max(sure_before, p);
  for (const double p : after.probabilities()) sure_after = std::max(sure_after, p);
  CHECK(sure_after <= sure_before);
  // A search for another reason keeps what was learnt.
  REQUIRE(driver.run("match").contains("ok"));
  CHECK(driver.ask("learning")["shifts"] == learnt["shifts"]);
  for (std::size_t i = 0; i < 6; ++i) driver.ask("undo", {{"stamp", stamp()}});
  CHECK(driver.ask("learning")["lessons"] == 0);
  REQUIRE(driver.run("match", {{"learning", "again"}}).contains("ok"));
  CHECK(driver.ask("learning")["shifts"].empty());
  CHECK(look(driver).probabilities() == before.probabilities());
}

TEST_CASE("forgetting restores the search; merged records stay one group") {
  Driver driver;
  open_firms(driver);
  const Found before = look(driver);
  const Json first = before.groups["groups"][0];
  decide(driver, first, "merged");
  for (std::size_t i = 1; i < 6; ++i) decide(driver, before.groups["groups"][i], "different");
  REQUIRE(driver.run("match", {{"learning", "again"}}).contains("ok"));
  bool is_there = false;
  const Found after = look(driver);
  for (const Json& group : after.groups["groups"]) {
    is_there = is_there || (group["decision"] == "merged" && group["size"] == first["size"]);
  }
  CHECK(is_there);
  REQUIRE(driver.run("match", {{"learning", "forget"}}).contains("ok"));
  const Json forgotten = driver.ask("learning");
  CHECK(forgotten["learntFrom"] == 0);
  CHECK(forgotten["shifts"].empty());
  CHECK(forgotten["lessons"].get<int>() >= 6);
}

TEST_CASE("what was learnt travels in the recipe; one that is not as we write it is refused") {
  Driver driver;
  open_firms(driver);
  const Found before = look(driver);
  for (std::size_t i = 0; i < 6; ++i) decide(driver, before.groups["groups"][i], "different");
  REQUIRE(driver.run("match", {{"learning", "again"}}).contains("ok"));
  const std::string recipe = driver.ask("recipe").get<std::string>();
  Json parsed = Json::parse(recipe);
  REQUIRE(parsed.contains("learnt"));
  CHECK(parsed["learnt"]["lessons"].get<int>() >= 6);

  Driver next;
  REQUIRE(next.open("firms.csv", make_firms()).contains("ok"));
  next.ask("applyMapping", {{"json", recipe}, {"stamp", stamp()}});
  next.prepare();
  CHECK(next.ask("learning")["shifts"] == driver.ask("learning")["shifts"]);
  CHECK(next.ask("learning")["learntFrom"] == driver.ask("learning")["learntFrom"]);

  struct Case {
    const char* what;
    Json learnt;
  };
  const Json good = parsed["learnt"];
  const auto with = [&](const char* name, const Json& value) {
    Json changed = good;
    changed[name] = value;
    return changed;
  };
  for (const Case& c :
       {Case{"list", Json::array()}, Case{"bits", with("allPairs", 1e9)},
        Case{"reach", with("reach", 0)}, Case{"shifts", with("shifts", "x")},
        Case{"type",
             with("shifts",
                  Json::array({{{"field", "shoe-size"}, {"level", "same"}, {"bits", 1}}}))}}) {
    INFO(c.what);
    parsed["learnt"] = c.learnt;
    const Json answer = next.call("applyMapping", {{"json", parsed.dump()}, {"stamp", stamp()}});
    REQUIRE(answer.contains("error"));
    CHECK(answer["error"]["code"] == "bad-recipe");
  }
}

}  // namespace spruce::test
