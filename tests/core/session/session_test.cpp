// The whole road on small files: read, profile, decide, undo, export, and what a wrong step
// answers.
#include <doctest/doctest.h>

#include "tests/support/session_driver.h"

namespace spruce::test {
namespace {

constexpr std::string_view kContacts =
    "Record ID,Name,Email,Phone,Company,City\r\n"
    "R1,张三,zhang.san@yuanda.example,138 0013 8000,上海远大贸易有限公司,上海\r\n"
    "R2,张三先生,zhang.san@yuanda.example,+86 13800138000,远大贸易,上海\r\n"
    "R3,李四,LI.SI@hongtu.example,13912345678,北京鸿图科技有限公司,北京\r\n"
    "R4,  王五 ,wang.wu@boya.example,１３７１２３４５６７８,博雅电子,深圳\r\n"
    "R5,John Smith,john.smith@acme.example,+1 212 555 0123,Acme Inc.,New York\r\n"
    "R6,\"Smith, John\",john.smith@acme.example,(212) 555-0123,\"Acme, Inc.\",New York\r\n";

std::string make_bytes(std::string_view text) { return std::string(text); }

std::uint32_t find_fix_group(Driver& driver, const std::string& rule) {
  for (const Json& group : driver.ask("fixGroups")) {
    if (group["rule"] == rule) return group["index"].get<std::uint32_t>();
  }
  FAIL("no group of rule ", rule);
  return 0;
}

}  // namespace

TEST_CASE("a file without decisions comes back byte for byte") {
  struct Case {
    const char* name;
    std::string bytes;
  };
  const Case cases[] = {
      {"contacts", make_bytes(kContacts)},
      {"with BOM and LF", "\xEF\xBB\xBFid,name\n1,a\n2,b\n"},
      {"no last line end", "id,name\n1,a\n2,b"},
      {"quotes kept", "id,name\n\"1\",\"a \"\"b\"\" c\"\n2,\"b\"\n"},
      {"blank lines kept", "id,name\n\n1,a\n\n2,b\n\n"},
      {"ragged rows kept", "id,name,x\n1\n2,b,c,d,e\n3,,\n"},
      {"invalid UTF-8 kept", std::string("id,name\n1,\xff\xfe\x80\n2,b\n")},
      {"NUL kept", std::string("id,name\n1,a\0b\n2,b\n", 17)},
      {"gb18030", std::string("\xB1\xE0\xBA\xC5,\xD0\xD5\xC3\xFB\r\n1,\xD5\xC5\xC8\xFD\r\n"
                              "2,\xC0\xEE\xCB\xC4\r\n3,\xCD\xF5\xCE\xE5\r\n")},
      {"semicolons", "id;name\n1;a,b\n2;c\n"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    Driver driver;
    const Json opened = driver.open("in.csv", c.bytes, 7);
    CAPTURE(opened.dump(-1, ' ', false, Json::error_handler_t::replace));
    REQUIRE(opened.contains("ok"));
    driver.prepare();
    CHECK(driver.corrected() == c.bytes);
    CHECK(driver.ask("outputs")["certificate"]["ok"] == true);
  }
}

TEST_CASE("undo after accepting everything gives the file as it came") {
  Driver driver;
  REQUIRE(driver.open("contacts.csv", kContacts).contains("ok"));
  driver.prepare();
  driver.ask("decideGrade", {{"grade", "safe"}, {"decision", "accepted"}, {"stamp", stamp()}});
  driver.ask("decideGrade", {{"grade", "likely"}, {"decision", "accepted"}, {"stamp", stamp()}});
  const std::string cleaned = driver.corrected();
  CHECK(cleaned != kContacts);
  CHECK(cleaned.find("+86 137 1234 5678") != std::string::npos);
  driver.ask("undo", {{"stamp", stamp()}});
  driver.ask("undo", {{"stamp", stamp()}});
  CHECK(driver.corrected() == kContacts);
  driver.ask("redo", {{"stamp", stamp()}});
  driver.ask("redo", {{"stamp", stamp()}});
  CHECK(driver.corrected() == cleaned);
  CHECK(driver.call("redo", {{"stamp", stamp()}})["error"]["code"] == "nothing-to-undo");
}

TEST_CASE("a merge drops one record, keeps every losing value, and can be taken back") {
  Driver driver;
  REQUIRE(driver.open("contacts.csv", kContacts).contains("ok"));
  driver.prepare();
  const Json groups =
      driver.ask("groups", {{"offset", 0}, {"limit", 10}, {"verdict", "all"}, {"decision", "all"}});
  CAPTURE(groups.dump());
  REQUIRE(groups["total"].get<int>() >= 2);
  const Json first = groups["groups"][0];
  const Json detail = driver.ask("group", {{"id", first["id"]}});
  CHECK(detail["members"].size() == 2);
  CHECK(detail["evidence"].size() == 1);
  const Json summary = driver.ask("decideGroup", {{"id", first["id"]},
                                                  {"decision", "merged"},
                                                  {"dropped", Json::array()},
                                                  {"choices", Json::array()},
                                                  {"stamp", stamp()}});
  CHECK(summary["rowsIn"] == 6);
  CHECK(summary["rowsOut"] == 5);
  CHECK(summary["rowsMerged"] == 1);
  (void)driver.corrected();
  const Json certificate = driver.ask("outputs")["certificate"];
  CHECK(certificate["rowsOut"] == 5);
  for (const Json& cell : detail["merged"]) {
    for (const Json& lost : cell["losing"]) {
      CHECK(driver.output("merge-losing-values").find(lost["text"].get<std::string>()) !=
            std::string::npos);
    }
  }
  driver.ask("undo", {{"stamp", stamp()}});
  CHECK(driver.corrected() == kContacts);
}

TEST_CASE("a recipe made on a file gives the same bytes when applied to it again") {
  Driver driver;
  REQUIRE(driver.open("contacts.csv", kContacts).contains("ok"));
  driver.prepare();
  driver.ask("decideGrade", {{"grade", "safe"}, {"decision", "accepted"}, {"stamp", stamp()}});
  const std::uint32_t group = find_fix_group(driver, "email.lower-case");
  driver.ask(
      "decideFixes",
      {{"group", group}, {"rows", Json::array({2})}, {"decision", "refused"}, {"stamp", stamp()}});
  driver.ask("editCell", {{"row", 4}, {"column", 1}, {"text", "Johnny Smith"}, {"stamp", stamp()}});
  driver.ask("decideGroups", {{"pattern", ""},
                              {"verdict", "same"},
                              {"minProbability", 0.5},
                              {"decision", "merged"},
                              {"stamp", stamp()}});
  const std::string cleaned = driver.corrected();
  const std::string recipe = driver.ask("recipe").get<std::string>();

  Driver again;
  REQUIRE(again.open("contacts.csv", kContacts).contains("ok"));
  again.prepare();
  const Json report = again.ask("applyRecipe", {{"json", recipe}, {"stamp", stamp()}});
  CHECK(report["stale"].empty());
  CHECK(report["ambiguous"].empty());
  CHECK(again.corrected() == cleaned);
  CHECK(again.ask("history", {{"limit", 10}})["total"] == 1);
  again.ask("undo", {{"stamp", stamp()}});
  CHECK(again.corrected() == kContacts);
  again.ask("redo", {{"stamp", stamp()}});
  CHECK(again.corrected() == cleaned);
}

TEST_CASE("bad files and wrong steps answer with a code and leave the session usable") {
  struct Case {
    const char* name;
    std::string bytes;
    const char* code;
  };
  const Case cases[] = {
      {"empty", "", "empty-file"},
      {"only a BOM", "\xEF\xBB\xBF", "no-header"},
      {"only line ends", "\n\n\n", "no-header"},
      {"a ZIP or XLSX", std::string("PK\x03\x04\x14\x00\x06\x00\x08\x00", 10), "not-text"},
      {"a PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "not-text"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    Driver driver;
    const Json answer = driver.open("in.csv", c.bytes);
    REQUIRE(answer.contains("error"));
    CHECK(answer["error"]["code"] == c.code);
    CHECK(driver.open("in.csv", kContacts).contains("ok"));
    CHECK(driver.ask("sources").size() == 1);
  }
  Driver driver;
  CHECK(driver.call("fixGroups")["error"]["code"] == "wrong-state");
  CHECK(driver.run("match")["error"]["code"] == "wrong-state");
  REQUIRE(driver.open("in.csv", kContacts).contains("ok"));
  CHECK(driver.run("match")["error"]["code"] == "wrong-state");
  CHECK(driver.call("groups")["error"]["code"] == "wrong-state");
  CHECK(driver.call("record", {{"row", 99}})["error"]["code"] == "unknown-row");
  CHECK(driver.call("setColumnType", {{"column", 0}, {"type", "nonsense"}})["error"]["code"] ==
        "unknown-field-type");
  CHECK(driver.call("nonsense")["error"]["code"] == "bad-json");
  CHECK(Json::parse(driver.session().call("{"))["error"]["code"] == "bad-json");
}

TEST_CASE("another encoding or delimiter reads the same source again") {
  Driver driver;
  const std::string bytes = "a;b\n1;2\n3;4\n";
  REQUIRE(driver.open("in.csv", bytes).contains("ok"));
  CHECK(driver.ask("sources")[0]["columnCount"] == 2);
  REQUIRE(driver.reopen(0, "in.csv", bytes, {{"delimiter", ","}}).contains("ok"));
  CHECK(driver.ask("sources")[0]["columnCount"] == 1);
  CHECK(driver.reopen(0, "in.csv", bytes, {{"encoding", "klingon"}})["error"]["code"] ==
        "unknown-encoding");
  CHECK(driver.ask("sources")[0]["columnCount"] == 1);
}

TEST_CASE("files of several systems come under one list of columns") {
  Driver driver;
  REQUIRE(driver
              .open("sales.csv",
                    "Customer ID,Company,Contact,E-mail\nS1,Acme Inc.,John Smith,"
                    "john@acme.example\nS2,Bolt LLC,Ann Lee,ann@bolt.example\n")
              .contains("ok"));
  REQUIRE(driver
              .open("service.csv",
                    "Ticket;Mail address;Company\nT1;john@acme.example;Acme\n"
                    "T2;zoe@core.example;Core Ltd\n")
              .contains("ok"));
  const Json columns = driver.ask("columns");
  CHECK(columns.size() == 5);  // four of the first file and the ticket number
  driver.prepare();
  CHECK(driver.ask("summary")["rowsIn"] == 4);
  CHECK(driver.corrected().substr(0, 11) == "Customer ID");
  REQUIRE(driver.call("removeFile", {{"source", 0}}).contains("ok"));
  CHECK(driver.ask("summary")["rowsIn"] == 2);
}

TEST_CASE("a packed block holds what the cells hold") {
  Driver driver;
  REQUIRE(driver.open("in.csv", "id,name\n1,张三\n2\n3,李四\n4,王五\n").contains("ok"));
  const Json view = driver.ask("openView", {{"filters", {{{"kind", "search"}, {"text", "张"}}}}});
  CHECK(view["count"] == 1);
  const Json packed = Json::parse(driver.session().pack_rows(
      Json{{"view", 0}, {"first", 0}, {"count", 2}, {"columns", Json::array({0, 1})}}.dump()));
  INFO(packed.dump());
  REQUIRE(packed.contains("ok"));
  const std::string block(driver.session().block());
  // header 16, ids 8, lines 8, states 4, ends 16, text "1张三2"
  REQUIRE(block.size() == 16 + 8 + 8 + 4 + 16 + 8);
  CHECK(block.substr(0, 4) == "SPR1");
  CHECK(block.substr(52) == "1张三2");
  CHECK(static_cast<int>(block[32 + 3]) == 4);  // the second row lacks its second cell
}

TEST_CASE("a file that cannot fit is refused before it is read, with the numbers") {
  Driver driver;
  const auto begin = [&](double size) {
    return Json::parse(
        driver.session().begin_file(Json{{"name", "big.csv"}, {"size", size}}.dump()));
  };
  const Json refused = begin(3e9);
  REQUIRE(refused.contains("error"));
  CHECK(refused["error"]["code"] == "too-large");
  CHECK(refused["error"]["detail"] == "3000 MB > 2147 MB");
  CHECK(begin(277e6).contains("ok"));
  // What is there already takes its room.
  REQUIRE(driver.open("a.csv", "Id,Name\n1,Ann\n").contains("ok"));
  CHECK(begin(2'147'483'640.0).contains("error"));
  CHECK(begin(2'147'483'600.0).contains("ok"));
}

}  // namespace spruce::test
