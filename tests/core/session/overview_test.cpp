// The overview's questions through the session: rows behind every number, what counts as stale,
// runs compared, segments as a column, and words of one's own; settings are undone, replayed and
// carried by recipes.
#include <doctest/doctest.h>

#include "tests/support/session_driver.h"

namespace spruce::test {
namespace {

// Day 20000 is 2024-10-04.
constexpr std::string_view kCustomers =
    "Record ID,Name,Email,Status,Orders,Last Order Date,Modified Date,Owner\n"
    "R1,张三,ZHANG@yuanda.example,Active,5,2024-09-01,2024-09-02,Kim\n"
    "R2,李四,li@hongtu.example,Active,1,2024-08-01,2021-01-05,Lee\n"
    "R3,Anna Lee,no-at-sign,Active,0,,2031-05-06,Kim\n"
    "R4,Bert Ray,bert@bolt.example,Churned,2,2020-01-01,1900-01-01,Lee\n"
    "R5,Carla Fox,,Active,2,2024-07-01,,Kim\n"
    "R6,Dora Hill,bert@bolt.example,Actve,3,2024-07-01,2024-01-01,Lee\n";

Driver& open(Driver& driver, std::string_view bytes = kCustomers) {
  REQUIRE(driver.open("customers.csv", bytes).contains("ok"));
  driver.prepare();
  return driver;
}

std::uint32_t rows(Driver& driver, const Json& filter) {
  return driver.ask("openView", {{"filters", {filter}}, {"sort", nullptr}})["count"]
      .get<std::uint32_t>();
}

Json column(Driver& driver, const std::string& name) {
  for (const Json& one : driver.ask("columns")) {
    if (one["name"] == name) return one;
  }
  FAIL("no column ", name);
  return {};
}

}  // namespace

TEST_CASE("a filter shows as many rows as the number it was opened from") {
  Driver driver;
  open(driver);
  for (const Json& info : driver.ask("columns")) {
    CAPTURE(info["name"]);
    const Json id = info["id"];
    CHECK(rows(driver, {{"kind", "grade"}, {"column", id}, {"text", "empty"}}) ==
          info["rowCount"].get<std::uint32_t>() - info["filled"].get<std::uint32_t>());
    CHECK(rows(driver, {{"kind", "doubtful"}, {"column", id}}) ==
          info["grades"]["unlikely"].get<std::uint32_t>() +
              info["grades"]["invalid"].get<std::uint32_t>());
    CHECK(rows(driver, {{"kind", "other-form"}, {"column", id}}) ==
          info["filled"].get<std::uint32_t>() - info["standardCells"].get<std::uint32_t>());
    for (const Json& issue : info["issues"]) {
      CHECK(rows(driver, {{"kind", "issue"}, {"column", id}, {"text", issue["code"]}}) ==
            issue["count"]);
    }
    for (const Json& pattern : info["patterns"]) {
      CHECK(rows(driver, {{"kind", "pattern"}, {"column", id}, {"text", pattern["text"]}}) ==
            pattern["count"]);
    }
    for (std::size_t bin = 1; bin < info["lengths"].size(); ++bin) {
      CHECK(rows(driver, {{"kind", "length"}, {"column", id}, {"text", std::to_string(bin)}}) ==
            info["lengths"][bin]);
    }
  }
  const Json email = column(driver, "Email");
  CHECK(rows(driver, {{"kind", "repeated"}, {"column", email["id"]}}) == 2);
  const Json modified = column(driver, "Modified Date");
  const Json bins = driver.ask("dateBins", {{"column", modified["id"]}})["bins"];
  CHECK(bins.size() >= 3);
  for (const Json& bin : bins) {
    CHECK(rows(driver, {{"kind", "period"}, {"column", modified["id"]}, {"text", bin["month"]}}) ==
          bin["count"]);
  }
  CHECK(rows(driver, {{"kind", "period"}, {"column", modified["id"]}, {"text", "2024"}}) == 2);
  CHECK(driver.call("openView", {{"filters", {{{"kind", "pattern"}}}},
                                 {"sort", nullptr}})["error"]["code"] == "unknown-column");
}

TEST_CASE("what counts as stale is a setting: counted live, undone, replayed, carried") {
  Driver driver;
  open(driver);
  const Json usual = driver.ask("staleness");
  CHECK(usual["rule"]["days"] == 730);
  // The last order is a sign of life, before the last change; R3 has only a day to come.
  CHECK(usual["records"]["recent"] == 4);
  CHECK(usual["records"]["stale"] == 1);
  CHECK(usual["records"]["undated"] == 1);
  CHECK(usual["records"]["future"] == 1);
  CHECK(usual["records"]["impossible"] == 1);
  for (const char* age : {"recent", "stale", "undated", "future", "impossible"}) {
    CAPTURE(age);
    CHECK(rows(driver, {{"kind", "age"}, {"text", age}}) == usual["records"][age]);
  }
  const Json before = column(driver, "Modified Date");
  CHECK(before["dates"] == 5);
  CHECK(before["recentDates"] == 2);
  CHECK(before["scores"]["timeliness"] == 40);
  CHECK(rows(driver, {{"kind", "age"}, {"column", before["id"]}, {"text", "not-recent"}}) == 3);
  // Tried, and nothing has changed yet.
  const Json rule{{"days", 3000}, {"files", Json::object()}, {"column", ""}};
  CHECK(driver.ask("staleness", {{"rule", rule}})["records"]["stale"] == 0);
  CHECK(column(driver, "Modified Date")["recentDates"] == 2);
  const Json summary = driver.ask("setStaleness", {{"rule", rule}, {"stamp", stamp()}});
  CHECK(summary["canUndo"] == true);
  CHECK(column(driver, "Modified Date")["recentDates"] == 3);
  CHECK(column(driver, "Modified Date")["scores"]["timeliness"] == 60);
  // The mean of both columns that tell: 60 and 100.
  CHECK(driver.ask("summary")["before"]["timeliness"] == 80);
  // By another date, and by an age for this file alone.
  const Json other{
      {"days", 730}, {"files", {{"customers.csv", 20}}}, {"column", "Last Order Date"}};
  driver.ask("setStaleness", {{"rule", other}, {"stamp", stamp()}});
  CHECK(driver.ask("staleness")["records"]["recent"] == 0);
  CHECK(driver.ask("staleness")["records"]["stale"] == 5);
  CHECK(driver.ask("history")["entries"][0]["kind"] == "setting");
  const std::string recipe = driver.ask("recipe").get<std::string>();
  const Json journal = driver.ask("journal", {{"from", 0}});
  driver.ask("undo", {{"stamp", stamp()}});
  CHECK(driver.ask("staleness")["rule"] == rule);
  driver.ask("undo", {{"stamp", stamp()}});
  CHECK(driver.ask("staleness")["rule"]["days"] == 730);
  CHECK(column(driver, "Modified Date")["recentDates"] == 2);
  driver.ask("redo", {{"stamp", stamp()}});
  CHECK(driver.ask("staleness")["rule"] == rule);

  Driver next;
  open(next);
  CHECK(next.ask("applyMapping", {{"json", recipe}, {"stamp", stamp()}})["applied"] == 1);
  CHECK(next.ask("staleness")["rule"] == other);
  Driver again;
  open(again);
  again.ask("replayJournal", journal);
  CHECK(again.ask("staleness")["rule"] == other);
  CHECK(again.ask("journal", {{"from", 0}})["events"] == journal["events"]);
  for (const char* bad : {R"({"days":0})", R"({"days":"x"})", R"({"days":40000})",
                          R"({"files":{"a":-1}})", R"({"files":[]})", "3"}) {
    CAPTURE(bad);
    const Json answer =
        again.call("setStaleness", {{"rule", Json::parse(bad)}, {"stamp", stamp()}});
    CHECK(answer["error"]["code"] == "bad-json");
  }
}

TEST_CASE("runs compared: shares, columns by another name, values that came and went") {
  const std::string then =
      "Record ID,Mail,Status,Owner\n"
      "R1,anna@bolt.example,Active,Kim\nR2,no-at,Active,Kim\nR3,cnna@bolt.example,Old,Lee\n"
      "R4,dnna@bolt.example,Old,Lee\n";
  Driver first;
  REQUIRE(first.open("then.csv", then).contains("ok"));
  first.prepare();
  const std::string snapshot = first.ask("snapshot", {{"at", "2024-05-31"}}).get<std::string>();
  CHECK(snapshot.find("anna@bolt.example") == std::string::npos);
  CHECK(snapshot.find("Old") != std::string::npos);  // a word of the firm's own list
  const Json info = first.ask("snapshotInfo", {{"json", snapshot}});
  CHECK(info["rows"] == 4);
  CHECK(info["at"] == "2024-05-31");

  const std::string now =
      "Record ID,Email,Status,Owner\n"
      "R1,anna@bolt.example,Active,Kim\nR2,no-at,Active,Kim\nR3,cnna@bolt.example,Active,Lee\n"
      "R4,dnna@bolt.example,Active,Lee\nR5,worse,New,Lee\nR6,fnna@bolt.example,New,Lee\n"
      "R7,gnna@bolt.example,New,Lee\nR8,hnna@bolt.example,New,Lee\n";
  Driver second;
  REQUIRE(second.open("now.csv", now).contains("ok"));
  second.prepare();
  const Json compared = second.ask("compareSnapshot", {{"json", snapshot}});
  CAPTURE(compared.dump(1));
  const auto find = [&](const std::string& kind, const std::string& label) -> Json {
    for (const Json& change : compared["changes"]) {
      if (change["kind"] == kind && change["label"] == label) return change;
    }
    return {};
  };
  CHECK(find("renamed", "Mail")["subject"] == "Email");
  // Two of eight are as many as one of four: the file grew and is not worse.
  for (const Json& change : compared["changes"]) {
    const bool is_growth = change["kind"] == "issue" && change["subject"] == "email.syntax@Email";
    CHECK_FALSE(is_growth);
  }
  CHECK(find("owner-issue", "Lee")["verdict"] == "new");
  REQUIRE(compared["drifts"].size() >= 1);
  const Json& drift = compared["drifts"][0];
  CHECK(drift["column"] == "Status");
  CHECK(drift["psi"].get<double>() > 0.25);
  CHECK(drift["added"][0]["text"] == "New");
  CHECK(drift["added"][0]["after"] == 0.5);
  CHECK(drift["gone"][0]["text"] == "Old");
}

TEST_CASE("segments are counted, shown, and written as a column when they are wanted") {
  Driver driver;
  open(driver);
  const Json info = driver.ask("segments");
  CHECK(info["applies"] == true);
  CHECK(info["rule"]["orders"] == "Orders");
  CHECK(info["rule"]["lastPurchase"] == "Last Order Date");
  const Json expected{{"untold", 0}, {"lead", 1},  {"first", 1},
                      {"repeat", 2}, {"loyal", 1}, {"lapsed", 1}};
  CHECK(info["records"] == expected);
  for (const auto& [name, count] : expected.items()) {
    CHECK(rows(driver, {{"kind", "segment"}, {"text", name}}) == count);
  }
  CHECK(driver.corrected().find("Segment") == std::string::npos);
  Json rule = info["rule"];
  rule["loyalOrders"] = 3;
  driver.ask("setSegments", {{"rule", rule}, {"stamp", stamp()}});
  CHECK(driver.ask("segments")["records"]["loyal"] == 2);
  driver.ask("putSegments", {{"on", true}, {"labels", {{"loyal", "忠诚"}}}, {"stamp", stamp()}});
  const std::string out = driver.corrected();
  CHECK(out.find("Owner,Segment\n") != std::string::npos);
  CHECK(out.find("Kim,忠诚\n") != std::string::npos);
  CHECK(out.find("Lee,lapsed\n") != std::string::npos);
  const Json journal = driver.ask("journal", {{"from", 0}});
  // The recipe carries the rule, not what it gave this month's records.
  const std::string recipe = driver.ask("recipe").get<std::string>();
  CHECK(recipe.find("忠诚") == std::string::npos);
  CHECK(recipe.find("\"loyalOrders\": 3") != std::string::npos);
  driver.ask("putSegments", {{"on", false}, {"stamp", stamp()}});
  CHECK(driver.corrected().find("忠诚") == std::string::npos);
  driver.ask("undo", {{"stamp", stamp()}});
  CHECK(driver.corrected() == out);
  Driver again;
  open(again);
  again.ask("replayJournal", journal);
  CHECK(again.corrected() == out);
}

TEST_CASE("words of one's own change what values are, and can be taken back") {
  const std::string file =
      "Record ID,Name,Company,Email,First Name\n"
      "R1,尛明华,Acme Zorg,a@ours.example,Bobbo\n"
      "R2,尛明华,Acme,fehlt noch,Robertus\n"
      "R3,张三,Zeta Zorg,b@ours.example,Anna\n";
  Driver driver;
  open(driver, file);
  const Json lists = driver.ask("wordLists");
  CHECK(lists.size() == 8);
  for (const Json& list : lists) {
    CAPTURE(list["name"]);
    CHECK(list["count"].get<int>() > 10);
    CHECK_FALSE(list["source"].get<std::string>().empty());
    CHECK_FALSE(list["licence"].get<std::string>().empty());
    CHECK(list["added"].empty());
  }
  CHECK(column(driver, "Email")["grades"]["empty"] == 0);
  const Json words{{"surnames", {{"add", {"尛"}}}},
                   {"legal-forms", {{"add", {"Zorg"}}}},
                   {"nicknames", {{"add", Json::array({Json::array({"Bobbo", "Robertus"})})}}},
                   {"disposable-domains", {{"add", {"ours.example"}}}},
                   {"placeholders", {{"add", {"Fehlt noch"}}}}};
  const Json summary = driver.ask("setWords", {{"words", words}, {"stamp", stamp()}});
  CHECK(summary["wordChanges"] == 1);
  CHECK(summary["before"].is_null());  // everything is sought anew
  driver.prepare();
  const Json email = column(driver, "Email");
  CHECK(email["grades"]["empty"] == 1);
  bool is_disposable = false;
  for (const Json& issue : email["issues"]) is_disposable |= issue["code"] == "email.disposable";
  CHECK(is_disposable);
  CHECK(driver.ask("wordLists")[0]["added"] == Json::array({"尛"}));
  const std::string recipe = driver.ask("recipe").get<std::string>();
  driver.ask("undo", {{"stamp", stamp()}});
  driver.prepare();
  CHECK(column(driver, "Email")["grades"]["empty"] == 0);
  CHECK(driver.ask("wordLists")[0]["added"].empty());

  Driver next;
  REQUIRE(next.open("customers.csv", file).contains("ok"));
  next.ask("applyMapping", {{"json", recipe}, {"stamp", stamp()}});
  next.prepare();
  CHECK(column(next, "Email")["grades"]["empty"] == 1);
  CHECK(next.ask("tryWord", {{"list", "surnames"}, {"word", "張"}}) ==
        Json{{"key", "张"}, {"isBuiltIn", true}});
  CHECK(next.ask("tryWord", {{"list", "surnames"}, {"word", "Smith"}})["key"] == "");
  for (const char* bad :
       {R"({"surnames":{"add":["Smith"]}})", R"({"surnames":{"add":[3]}})", R"({"surnames":[]})",
        R"({"nicknames":{"add":["bob"]}})", R"({"placeholders":{"out":["n/a"]}})",
        R"({"shared-domains":{"add":["no dot"]}})"}) {
    CAPTURE(bad);
    CHECK(next.call("setWords", {{"words", Json::parse(bad)},
                                 {"stamp", stamp()}})["error"]["code"] == "bad-word");
  }
  CHECK(next.call("setWords", {{"words", {{"what", Json::object()}}},
                               {"stamp", stamp()}})["error"]["code"] == "bad-json");
  CHECK(next.call("setWords", {{"words", {{"version", 9}}}, {"stamp", stamp()}})["error"]["code"] ==
        "newer-recipe");
}

}  // namespace spruce::test
