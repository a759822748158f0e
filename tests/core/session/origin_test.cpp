// Sources made of another format: read as RFC 4180 whatever the text looks like, with the rows of
// their sheet as lines and what was odd in the sheet as issues.
#include <doctest/doctest.h>

#include <cstring>
#include <nlohmann/json.hpp>
#include <string>

#include "core/session/session.h"
#include "tests/support/session_driver.h"

namespace spruce {
namespace {

using Json = nlohmann::json;

Json note(const char* kind, int line, int column, const char* detail) {
  return {{"kind", kind},
          {"count", 1},
          {"notes", Json::array({{{"line", line}, {"column", column}, {"detail", detail}}})}};
}

Json open_converted(Session& session, const std::string& bytes, const Json& notes,
                    std::size_t chunk) {
  session.begin_file(R"({"name":"b.xlsx › S","size":0,"override":{"rfc4180":true}})");
  for (std::size_t at = 0; at < bytes.size(); at += chunk) {
    const std::string part = bytes.substr(at, chunk);
    std::memcpy(session.reserve_input(static_cast<std::uint32_t>(part.size())), part.data(),
                part.size());
    session.commit_input(static_cast<std::uint32_t>(part.size()));
  }
  const Json origin{{"format", "xlsx"}, {"member", "S"}, {"outputName", "b-S.csv"}};
  const Json call{{"method", "describeFile"}, {"args", {{"origin", origin}, {"notes", notes}}}};
  CHECK(Json::parse(session.call(call.dump())).contains("ok"));
  return Json::parse(session.finish_file())["ok"];
}

Json issues(Session& session, const char* kind) {
  const Json call{{"method", "issues"},
                  {"args", {{"source", 0}, {"kind", kind}, {"offset", 0}, {"limit", 100}}}};
  return Json::parse(session.call(call.dump()))["ok"]["issues"];
}

const std::string kText =
    "\xef\xbb\xbfid,note\r\n1,\"a\nb\r\nc\"\r\n\r\n2,\"x\\\"\"; y\"\r\n3,last,more\r\n";

}  // namespace

TEST_CASE("lines of a converted source are rows of the sheet") {
  for (const std::size_t chunk : {std::size_t{1}, std::size_t{7}, std::size_t{1000}}) {
    Session session;
    const Json notes =
        Json::array({note("shown-value", 4, 1, "B4: x ← y"), note("hidden-row", 2, -1, "2"),
                     note("hidden-column", 0, 1, "B"), note("no-such-kind", 1, 0, "")});
    const Json source = open_converted(session, kText, notes, chunk);
    CHECK(source["rowCount"] == 3);
    CHECK(source["dialect"]["delimiter"] == ",");
    CHECK(source["dialect"]["backslashEscape"] == false);
    CHECK(source["dialect"]["bom"] == true);
    CHECK(source["origin"]["member"] == "S");
    const Json shown = issues(session, "shown-value");
    REQUIRE(shown.size() == 1);
    CHECK(shown[0]["line"] == 4);
    CHECK(shown[0]["row"] == 1);
    CHECK(shown[0]["column"] == 1);
    CHECK(shown[0]["detail"] == "B4: x ← y");
    CHECK(issues(session, "hidden-row")[0]["row"] == 0);
    CHECK(issues(session, "hidden-column")[0]["row"].is_null());
    CHECK(issues(session, "ragged-long")[0]["line"] == 5);
  }
}

TEST_CASE("one column is no sign of a wrong delimiter in a sheet") {
  Session session;
  const Json source = open_converted(session, "\xef\xbb\xbfid;x\r\n1;2\r\n3;4\r\n", Json(), 1000);
  CHECK(source["columnCount"] == 1);
  CHECK(source["rowCount"] == 2);
  CHECK(issues(session, "one-column").empty());
}

TEST_CASE("a column that a double value keeps from being the record id is named") {
  const auto told = [](const char* text) {
    test::Driver driver;
    driver.open("a.csv", text);
    return driver.ask("issues", {{"source", 0}, {"kind", "no-record-id"}})["issues"];
  };
  const Json twice = told("Id,Name\nA1,Ann\nA2,Bob\nA1,Cy\n");
  REQUIRE(twice.size() == 1);
  CHECK(twice[0]["line"] == 4);
  CHECK(twice[0]["column"] == 0);
  CHECK(twice[0]["detail"] == "2/A1");
  const Json none = told("Town,Name\nBonn,Ann\nUlm,Bob\n");
  REQUIRE(none.size() == 1);
  CHECK(none[0]["detail"] == "");
  CHECK(told("Id,Name\nA1,Ann\nA2,Bob\nA3,Cy\n").empty());
}

TEST_CASE("a file cannot be described when none is being read") {
  Session session;
  const Json answer = Json::parse(session.call(R"({"method":"describeFile","args":{}})"));
  CHECK(answer["error"]["code"] == "wrong-state");
}

TEST_CASE("a text file has no origin") {
  Session session;
  session.begin_file(R"({"name":"a.csv","size":8,"override":{}})");
  std::memcpy(session.reserve_input(8), "a,b\n1,2\n", 8);
  session.commit_input(8);
  CHECK(Json::parse(session.finish_file())["ok"]["origin"].is_null());
}

TEST_CASE("the sentence of a code, in both languages") {
  Session session;
  const auto say = [&](const char* code, const char* language) {
    const Json call{{"method", "sentence"},
                    {"args", {{"code", code}, {"detail", "x"}, {"language", language}}}};
    return Json::parse(session.call(call.dump()))["ok"].get<std::string>();
  };
  CHECK(say("no-data", "en").find("There is no table with data in “x”.") == 0);
  CHECK(say("no-data", "zh").find("“x”中没有含数据的表格") == 0);
  CHECK(say("no-such-code", "en") == "no-such-code");
}

}  // namespace spruce
