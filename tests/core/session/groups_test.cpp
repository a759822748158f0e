// Duplicate groups as the merge desk uses them: splits, looks, bins and orders, and what a decision
// leaves behind when it is taken back.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/session_driver.h"

namespace spruce::test {
namespace {

/// Two persons, twice each, who share a mailbox and a phone: one group that is really two.
constexpr std::string_view kShared =
    "Record ID,Name,Email,Phone,Company,City\n"
    "R1,张伟,office@yuanda.example,13800138000,上海远大贸易有限公司,上海\n"
    "R2,ZHANG WEI,office@yuanda.example,138 0013 8000,远大贸易,上海\n"
    "R3,李娜,li.na@hongtu.example,13912345678,北京鸿图科技有限公司,北京\n"
    "R4,Li Na,li.na@hongtu.example,+86 139 1234 5678,鸿图科技,北京\n"
    "R5,John Smith,john.smith@acme.example,+1 212 555 0123,Acme Inc.,New York\n"
    "R6,\"Smith, John\",john.smith@acme.example,(212) 555-0123,\"Acme, Inc.\",New York\n"
    "R7,John Smith,john.smith@acme.example,+1 212 555 0123,Acme Inc,New York\n"
    "R8,Jon Smith,john.smith@acme.example,+1 212 555 0123,Acme Inc.,New York\n";

Json all_groups(Driver& driver, const char* order = "risk") {
  return driver.ask("groups", {{"offset", 0}, {"limit", 100}, {"order", order}})["groups"];
}

Json largest(Driver& driver) { return all_groups(driver, "size")[0]; }

void open(Driver& driver) {
  REQUIRE(driver.open("shared.csv", kShared).contains("ok"));
  driver.prepare();
}

Json rows_but(const Json& members, std::initializer_list<int> kept) {
  Json out = Json::array();
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (std::find(kept.begin(), kept.end(), static_cast<int>(i)) == kept.end()) {
      out.push_back(members[i]["row"]);
    }
  }
  return out;
}

}  // namespace

TEST_CASE("a group is split into two merges by one decision, and one undo takes both back") {
  Driver driver;
  open(driver);
  const Json group = largest(driver);
  REQUIRE(group["size"] == 4);
  const Json before = driver.ask("summary");
  const std::string bytes = driver.corrected();
  const Json members = driver.ask("group", {{"id", group["id"]}})["members"];
  const Json split{
      {"id", group["id"]},
      {"decision", "merged"},
      {"dropped", rows_but(members, {0, 2})},
      {"choices", Json::array()},
      {"more", {{{"dropped", rows_but(members, {1, 3})}, {"choices", Json::array()}}}}};
  const Json after = driver.ask("decideGroup", split);
  CHECK(after["rowsMerged"] == 2);
  CHECK(after["rowsOut"] == 6);
  const Json shown = driver.ask("group", {{"id", group["id"]}});
  CHECK(shown["decision"] == "merged");
  CHECK(shown["parts"] == Json({1, 2, 1, 2}));
  (void)driver.corrected();
  CHECK(driver.ask("outputs")["certificate"]["ok"] == true);
  CHECK(driver.ask("history", Json::object())["total"] == 1);

  SUBCASE("taken back") {
    CHECK(driver.ask("undo") == [&] {
      Json expected = before;
      expected["canRedo"] = true;
      return expected;
    }());
    CHECK(driver.corrected() == bytes);
    CHECK(driver.ask("redo")["rowsMerged"] == 2);
  }
  SUBCASE("decided anew as a whole, in which nothing of the split is left") {
    const Json whole = driver.ask(
        "decideGroup", {{"id", group["id"]}, {"decision", "merged"}, {"dropped", Json::array()}});
    CHECK(whole["rowsMerged"] == 3);
    CHECK(driver.ask("group", {{"id", group["id"]}})["parts"] == Json::array());
    CHECK(driver.ask("undo")["rowsMerged"] == 2);
    CHECK(driver.ask("undo")["rowsMerged"] == 0);
    CHECK(driver.corrected() == bytes);
  }
  SUBCASE("the recipe splits it again") {
    const std::string cleaned = driver.corrected();
    const Json recipe = driver.ask("recipe");
    Driver again;
    open(again);
    const Json report = again.ask("applyRecipe", {{"json", recipe}});
    CAPTURE(report.dump());
    CHECK(report["stale"].empty());
    CHECK(again.ask("summary")["rowsMerged"] == 2);
    CHECK(again.corrected() == cleaned);
    CHECK(again.ask("recipe") == recipe);
  }
  SUBCASE("the journal too, with its history") {
    const Json journal = driver.ask("journal", {{"from", 0}});
    Driver again;
    open(again);
    CHECK(again.ask("replayJournal", journal)["rowsMerged"] == 2);
    CHECK(again.corrected() == driver.corrected());
    CHECK(again.ask("journal", {{"from", 0}}) == journal);
    CHECK(again.call("replayJournal", journal)["error"]["code"] == "wrong-state");
  }
}

TEST_CASE("a split that puts a record in two parts, or one alone, is refused") {
  Driver driver;
  open(driver);
  const Json group = largest(driver);
  const Json members = driver.ask("group", {{"id", group["id"]}})["members"];
  const auto code_of = [&](const Json& first, const Json& second) {
    const Json answer = driver.call("decideGroup", {{"id", group["id"]},
                                                    {"decision", "merged"},
                                                    {"dropped", first},
                                                    {"more", {{{"dropped", second}}}}});
    return answer.contains("error") ? answer["error"]["code"].get<std::string>() : "";
  };
  CHECK(code_of(rows_but(members, {0, 1}), rows_but(members, {1, 2})) == "bad-json");
  CHECK(code_of(rows_but(members, {0, 1}), rows_but(members, {2})) == "wrong-state");
  CHECK(code_of(rows_but(members, {0, 1}), Json::array({999})) == "unknown-row");
  CHECK(driver.ask("summary")["rowsMerged"] == 0);
}

TEST_CASE("values that mean the same have one class; Chinese names have their reading") {
  Driver driver;
  open(driver);
  bool is_seen = false;
  for (const Json& group : all_groups(driver)) {
    const Json detail = driver.ask("group", {{"id", group["id"]}});
    if (detail["members"][0]["values"][1] != "张伟") continue;
    is_seen = true;
    for (const Json& look : detail["looks"]) {
      if (look["column"] == 1) CHECK(look["hints"] == Json({"zhang wei", ""}));
      if (look["column"] == 3) CHECK(look["classes"] == Json({0, 0}));  // the same number
    }
  }
  CHECK(is_seen);
}

TEST_CASE("bins hold every group once, and a band decides exactly what they count") {
  Driver driver;
  open(driver);
  const Json groups = all_groups(driver);
  const Json bins = driver.ask("groupBins", Json::object());
  std::size_t total = 0;
  for (const Json& bin : bins)
    total += bin["clear"].get<std::size_t>() + bin["contradicting"].get<std::size_t>();
  CHECK(total == groups.size());
  for (std::size_t line = 0; line < bins.size(); ++line) {
    std::size_t above = 0;
    for (std::size_t i = line; i < bins.size(); ++i) {
      above += bins[i]["clear"].get<std::size_t>() + bins[i]["contradicting"].get<std::size_t>();
    }
    const Json found = driver.ask("groups", {{"limit", 0}, {"minProbability", bins[line]["from"]}});
    const Json below = driver.ask("groups", {{"limit", 0}, {"maxProbability", bins[line]["from"]}});
    CHECK(found["total"] == above);
    CHECK(below["total"] == groups.size() - above);
  }
  std::uint32_t clear = 0, records = 0;
  for (const Json& bin : bins) {
    clear += bin["clear"].get<std::uint32_t>();
    records += bin["records"].get<std::uint32_t>();
  }
  const Json done = driver.ask("decideGroups", {{"decision", "merged"}, {"minProbability", 0}});
  CHECK(done["decided"] == clear);
  CHECK(done["summary"]["rowsMerged"] == records);
}

TEST_CASE("the queue is ordered by gain and searched by name") {
  Driver driver;
  open(driver);
  const Json groups = all_groups(driver, "gain");
  for (std::size_t i = 1; i < groups.size(); ++i) {
    const auto gain = [&](std::size_t at) {
      return (groups[at]["size"].get<double>() - 1) * groups[at]["probability"].get<double>();
    };
    CHECK(gain(i - 1) >= gain(i));
  }
  CHECK(driver.ask("groups", {{"search", "SMITH"}, {"limit", 9}})["total"] == 1);
  CHECK(driver.ask("groups", {{"search", "nobody"}, {"limit", 9}})["total"] == 0);
}

TEST_CASE("tallies that follow decisions are what a count from the start gives") {
  Driver driver;
  open(driver);
  const auto step = [&](int i) {
    const Json groups = driver.ask("fixGroups");
    const Json& group = groups[static_cast<std::size_t>(i) % groups.size()];
    switch (i % 5) {
      case 0:
        driver.ask("decideFixes", {{"group", group["index"]}, {"decision", "accepted"}});
        break;
      case 1:
        driver.ask("decideFixes", {{"group", group["index"]},
                                   {"decision", "refused"},
                                   {"rows", Json::array({0, 1, 2, 3})}});
        break;
      case 2:
        driver.ask("decideGroup", {{"id", 0}, {"decision", "merged"}});
        break;
      case 3:
        driver.call("undo");
        break;
      default:
        driver.ask("editCell", {{"row", i % 8}, {"column", 2}, {"text", "x@y.example"}});
    }
  };
  for (int i = 0; i < 20; ++i) {
    step(i);
    const Json followed = driver.ask("fixGroups");
    Driver fresh;
    open(fresh);
    fresh.ask("replayJournal", driver.ask("journal", {{"from", 0}}));
    CHECK(fresh.ask("fixGroups") == followed);
    CHECK(fresh.ask("summary") == driver.ask("summary"));
  }
}

TEST_CASE("what rests on an entry is named before it is taken back") {
  Driver driver;
  open(driver);
  driver.ask("editCell", {{"row", 0}, {"column", 1}, {"text", "one"}});
  driver.ask("editCell", {{"row", 0}, {"column", 1}, {"text", "two"}});
  driver.ask("editCell", {{"row", 1}, {"column", 1}, {"text", "three"}});
  const Json later = driver.ask("dependents", {{"entry", 1}});
  REQUIRE(later.size() == 1);
  CHECK(later[0]["id"] == 2);
  CHECK(driver.ask("dependents", {{"entry", 3}}).empty());
}

}  // namespace spruce::test
