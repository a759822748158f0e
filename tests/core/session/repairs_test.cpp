// The import report end to end: counts that add up, issues with their text, repairs as entries of
// the history, and the exported file after them.
#include <doctest/doctest.h>

#include "tests/support/session_driver.h"

namespace spruce::test {
namespace {

constexpr std::string_view kMessy =
    "Customers of May\n"
    "\n"
    "id,name,city,mail\n"
    "1,Ann Lee,Bonn,ann@x.example\n"
    "2,Bob\n"
    "Ray,Ulm,bob@x.example\n"
    "3,Acme, Inc,Leeds,acme@x.example\n"
    "4,\"Cid,Rom,cid@x.example\n"
    "5,Dee,Bern,dee@x.example\n"
    "\n"
    "Source: the sales office\n";

Json repair(const std::string& kind, std::uint32_t row, std::uint32_t cell = 0,
            std::uint32_t last = 0) {
  return {{"source", 0},  {"repair", kind},   {"row", row},
          {"cell", cell}, {"lastCell", last}, {"stamp", stamp()}};
}

}  // namespace

TEST_CASE("rows read are rows shown and rows set aside, and every oddity has its line") {
  Driver driver;
  REQUIRE(driver.open("messy.csv", kMessy).contains("ok"));
  const Json report = driver.ask("importReport", {{"source", 0}});
  CHECK(report["rowsRead"] == report["rowsShown"].get<int>() + report["rowsAside"].get<int>());
  CHECK(report["rowsShown"] == 6);
  CHECK(report["rowsAside"] == 1);
  CHECK(report["blankLines"] == 1);
  const Json long_rows =
      driver.ask("issues", {{"source", 0}, {"kind", "ragged-long"}, {"offset", 0}, {"limit", 9}});
  REQUIRE(long_rows["total"] == 1);
  CHECK(long_rows["issues"][0]["line"] == 7);
  CHECK(long_rows["issues"][0]["text"] == "3,Acme, Inc,Leeds,acme@x.example");
  CHECK(long_rows["issues"][0]["repairs"][0] == "merge-cells");
  CHECK(driver.ask("issues", {{"source", 0}, {"kind", "all"}, {"search", "Acme"}})["total"] == 1);
  const Json aside = driver.ask("asideLines", {{"source", 0}, {"kind", "footer"}});
  REQUIRE(aside["total"] == 1);
  CHECK(aside["lines"][0]["text"] == "Source: the sales office");
  const Json summary = driver.ask("summary");
  CHECK(summary["rowsIn"] == 7);
  CHECK(summary["rowsOut"] == 6);
  CHECK(summary["rowsAside"] == 1);
}

TEST_CASE("repairs are entries of the history: made, exported, undone, redone") {
  Driver driver;
  REQUIRE(driver.open("messy.csv", kMessy).contains("ok"));
  const Json preview = driver.ask("previewRepair", repair("join", 1));
  CHECK(preview["before"].size() == 2);
  CHECK(preview["after"] == Json::array({{"2", "Bob\nRay", "Ulm", "bob@x.example"}}));
  driver.ask("repairRow", repair("join", 1));
  driver.ask("repairRow", repair("merge-cells", 2, 1, 2));
  const Json last = driver.ask("repairRow", repair("unquote", 3, 1));
  CHECK(last["summary"]["rowsOut"] == 5);
  CHECK(last["source"]["rowCount"] == 5);
  const Json report = driver.ask("importReport", {{"source", 0}});
  CHECK(report["repaired"] == 3);
  for (const Json& kind : report["kinds"]) {
    CHECK(kind["kind"] != "ragged-short");
    CHECK(kind["kind"] != "ragged-long");
    CHECK(kind["kind"] != "unclosed-quote");
  }
  driver.prepare();
  const std::string repaired =
      "Customers of May\n\nid,name,city,mail\n1,Ann Lee,Bonn,ann@x.example\n"
      "2,\"Bob\nRay\",Ulm,bob@x.example\n3,\"Acme, Inc\",Leeds,acme@x.example\n"
      "4,Cid,Rom,cid@x.example\n5,Dee,Bern,dee@x.example\n\nSource: the sales office\n";
  CHECK(driver.corrected() == repaired);
  const Json certificate = driver.ask("outputs")["certificate"];
  CHECK(certificate["ok"] == true);
  CHECK(certificate["rowsIn"] == 6);
  CHECK(certificate["rowsAside"] == 1);
  const std::string log = driver.output("audit-csv");
  CHECK(log.find("row-repair") != std::string::npos);
  CHECK(driver.output("import-report").find("footer-line") != std::string::npos);
  const Json history = driver.ask("history", {{"offset", 0}, {"limit", 9}});
  CHECK(history["total"] == 3);
  CHECK(history["entries"][0]["kind"] == "row-repair");
  for (int i = 0; i < 3; ++i) driver.ask("undo", {{"stamp", stamp()}});
  driver.prepare();
  CHECK(driver.corrected() == kMessy);
  for (int i = 0; i < 3; ++i) driver.ask("redo", {{"stamp", stamp()}});
  driver.prepare();
  CHECK(driver.corrected() == repaired);
}

TEST_CASE("other decisions follow their rows through a repair before them") {
  Driver driver;
  REQUIRE(driver.open("messy.csv", kMessy).contains("ok"));
  driver.prepare();
  driver.ask("editCell", {{"row", 5}, {"column", 2}, {"text", "Basel"}, {"stamp", stamp()}});
  driver.ask("repairRow", repair("join", 1));
  const Json record = driver.ask("record", {{"row", 4}});
  CHECK(record["current"][2] == "Basel");
  CHECK(record["original"][2] == "Bern");
  driver.prepare();
  CHECK(driver.corrected().find("5,Dee,Basel,dee@x.example") != std::string::npos);
  driver.ask("revert", {{"entry", 2}, {"stamp", stamp()}});
  CHECK(driver.ask("record", {{"row", 5}})["current"][2] == "Basel");
  driver.ask("undo", {{"stamp", stamp()}});
  driver.prepare();
  CHECK(driver.corrected() == kMessy);
}

TEST_CASE("a journal with repairs stands again, whatever was undone between them") {
  const auto edit = [](Driver& driver, std::uint32_t row, const char* text) {
    driver.ask("editCell", {{"row", row}, {"column", 2}, {"text", text}, {"stamp", stamp()}});
  };
  const Json again{{"stamp", stamp()}};
  Driver driver;
  REQUIRE(driver.open("messy.csv", kMessy).contains("ok"));
  driver.prepare();
  Json kept = Json::array();
  const auto keep = [&](Driver& from) {
    const Json more = from.ask("journal", {{"from", kept.size()}});
    kept.insert(kept.end(), more["events"].begin(), more["events"].end());
  };
  edit(driver, 5, "Basel");
  edit(driver, 2, "Bern");
  keep(driver);
  driver.ask("undo", again);                       // the edit of a row that is joined
  driver.ask("repairRow", repair("join", 1));      // 1 and 2 are 1
  edit(driver, 4, "Chur");                         // was 5
  driver.ask("repairRow", repair("split", 0, 2));  // 0 is 0 and 1
  keep(driver);
  edit(driver, 1, "Thun");  // of the row that the split made
  driver.ask("undo", again);
  driver.ask("undo", again);  // the split
  keep(driver);
  driver.ask("redo", again);
  driver.ask("redo", again);
  keep(driver);
  const Json whole = driver.ask("journal", {{"from", 0}});
  CHECK(whole["events"] == kept);
  CHECK(driver.ask("record", {{"row", 1}})["current"][2] == "Thun");
  CHECK(driver.ask("record", {{"row", 5}})["current"][2] == "Chur");

  Driver other;
  REQUIRE(other.open("messy.csv", kMessy).contains("ok"));
  other.prepare();
  other.ask("replayJournal", {{"columns", whole["columns"]}, {"events", whole["events"]}});
  CHECK(other.ask("journal", {{"from", 0}})["events"] == whole["events"]);
  driver.prepare();
  other.prepare();
  CHECK(other.corrected() == driver.corrected());
  for (int i = 0; i < 5; ++i) other.ask("undo", again);
  other.prepare();
  CHECK(other.corrected() == kMessy);
}

TEST_CASE("a journal with a repair that does not fit leaves nothing behind") {
  Driver driver;
  REQUIRE(driver.open("messy.csv", kMessy).contains("ok"));
  driver.prepare();
  driver.ask("repairRow", repair("join", 1));
  Json whole = driver.ask("journal", {{"from", 0}});
  Json worse = whole["events"][0];
  worse["do"]["repair"] = R"({"source":0,"repair":"join","row":77})";
  whole["events"].push_back(worse);
  Driver other;
  REQUIRE(other.open("messy.csv", kMessy).contains("ok"));
  other.prepare();
  const Json args{{"columns", whole["columns"]}, {"events", whole["events"]}};
  CHECK(other.call("replayJournal", args).contains("error"));
  CHECK(other.ask("history", {{"offset", 0}, {"limit", 9}})["total"] == 0);
  other.prepare();
  CHECK(other.corrected() == kMessy);
}

TEST_CASE("rows with decisions are not repaired under them") {
  Driver driver;
  REQUIRE(driver.open("messy.csv", kMessy).contains("ok"));
  driver.prepare();
  driver.ask("editCell", {{"row", 1}, {"column", 1}, {"text", "Bobby"}, {"stamp", stamp()}});
  CHECK(driver.call("repairRow", repair("join", 1))["error"]["code"] == "row-decided");
  driver.ask("undo", {{"stamp", stamp()}});
  driver.ask("repairRow", repair("join", 1));
  driver.prepare();
  driver.ask("editCell", {{"row", 1}, {"column", 1}, {"text", "Bob Ray"}, {"stamp", stamp()}});
  const Json entries = driver.ask("history", {{"offset", 0}, {"limit", 9}})["entries"];
  const Json revert{{"entry", entries[1]["id"]}, {"stamp", stamp()}};
  CHECK(driver.call("revert", revert)["error"]["code"] == "row-decided");
  driver.ask("undo", {{"stamp", stamp()}});
  driver.ask("undo", {{"stamp", stamp()}});
  driver.prepare();
  CHECK(driver.corrected() == kMessy);
  CHECK(driver.call("repairRow", repair("fold", 1))["error"]["code"] == "cannot-repair");
}

TEST_CASE("a row is set aside, a line set aside is a record again") {
  Driver driver;
  REQUIRE(driver.open("messy.csv", kMessy).contains("ok"));
  driver.ask("repairRow", repair("aside", 0));
  driver.ask("repairRow", {{"source", 0}, {"repair", "record"}, {"line", 11}, {"stamp", stamp()}});
  const Json report = driver.ask("importReport", {{"source", 0}});
  CHECK(report["rowsShown"] == 6);
  CHECK(report["rowsAside"] == 1);
  driver.prepare();
  CHECK(driver.corrected() == kMessy);
  CHECK(driver.ask("outputs")["certificate"]["ok"] == true);
}

TEST_CASE("a quoted cell whose lines would each be a row is told, and read line by line if asked") {
  const std::string text =
      "id,name,note,city\n1,Ann,calm,Bonn\n2,Bob,\"call back,Ulm\n3,Cid,size 5,Rom\n"
      "4,Dee,late\",Bern\n5,Eve,\"two\nlines\",Graz\n";
  Driver driver;
  REQUIRE(driver.open("swallow.csv", text).contains("ok"));
  const Json found = driver.ask("issues", {{"source", 0}, {"kind", "swallowed-rows"}});
  REQUIRE(found["total"] == 1);
  CHECK(found["issues"][0]["line"] == 3);
  CHECK(found["issues"][0]["columnName"] == "note");
  CHECK(found["issues"][0]["repairs"][0] == "plain");
  driver.ask("repairRow", repair("plain", 1));
  CHECK(driver.ask("importReport", {{"source", 0}})["rowsShown"] == 5);
  CHECK(driver.ask("record", {{"row", 1}})["current"][2] == "\"call back");
  CHECK(driver.ask("record", {{"row", 2}})["current"][3] == "Rom");
  driver.prepare();
  CHECK(driver.corrected() ==
        "id,name,note,city\n1,Ann,calm,Bonn\n2,Bob,\"\"\"call back\",Ulm\n3,Cid,size 5,Rom\n"
        "4,Dee,\"late\"\"\",Bern\n5,Eve,\"two\nlines\",Graz\n");
}

TEST_CASE("a stray quote that would pair with an edited cell is written anew") {
  const std::string text = "id,name,city\n1,Ann,\"Bonn\n2,Bob,Ulm\n3,Cid,Rom\n";
  Driver driver;
  REQUIRE(driver.open("stray.csv", text).contains("ok"));
  CHECK(driver.ask("record", {{"row", 0}})["current"][2] == "\"Bonn");
  driver.prepare();
  driver.ask("editCell", {{"row", 2}, {"column", 1}, {"text", ",x"}, {"stamp", stamp()}});
  driver.prepare();
  CHECK(driver.corrected() == "id,name,city\n1,Ann,\"\"\"Bonn\"\n2,Bob,Ulm\n3,\",x\",Rom\n");
  CHECK(driver.ask("outputs")["certificate"]["ok"] == true);
}

TEST_CASE("every choice of the dialect can be made by a person") {
  const std::string text = "x;y\n1;'a;b'\n#2;c\n3;d\n";
  struct Case {
    const char* name;
    Json override_json;
    std::size_t columns;
    std::size_t rows;
  };
  const Case cases[] = {
      {"found", Json::object(), 2, 3},
      {"another delimiter", {{"delimiter", ","}}, 1, 3},
      {"single quotes", {{"quote", "'"}}, 2, 3},
      {"no quotes", {{"quote", ""}}, 2, 3},
      {"comments", {{"comment", "#"}}, 2, 2},
      {"no header", {{"hasHeader", false}}, 2, 4},
      {"two header rows", {{"headerRows", 2}}, 3, 2},
      {"a line above", {{"preambleLines", 1}}, 3, 2},
      {"a footer", {{"footerRows", 1}}, 2, 2},
      {"escape", {{"escape", "\\"}}, 2, 3},
  };
  for (const Case& c : cases) {
    const std::string name = c.name;
    CAPTURE(name);
    Driver driver;
    const Json opened = driver.open("a.csv", text, 65536, c.override_json);
    REQUIRE(opened.contains("ok"));
    CHECK(opened["ok"]["columnCount"] == c.columns);
    CHECK(opened["ok"]["rowCount"] == c.rows);
    for (const auto& [choice, value] : c.override_json.items()) {
      CHECK(opened["ok"]["dialect"][choice] == value);
    }
    driver.prepare();
    CHECK(driver.corrected() == text);
  }
  Driver driver;
  const Json wide = driver.open("a.csv", text, 65536, {{"delimiter", "||"}});
  CHECK(wide["error"]["code"] == "bad-dialect");
  const Json equal = driver.open("a.csv", text, 65536, {{"quote", ";"}});
  CHECK(equal["error"]["code"] == "bad-dialect");
}

}  // namespace spruce::test
