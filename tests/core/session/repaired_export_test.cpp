// Laws of a run over a file whose reading was put right: corrected file and rollback give the input
// byte for byte, lines set aside come back, and the log tells repairs and mappings.
#include <doctest/doctest.h>

#include "core/base/sha256.h"
#include "tests/support/rollback.h"
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
constexpr std::string_view kStray = "id,name,city\n1,Ann,\"Bonn\n2,Bob,Ulm\n3,Cid,Rom\n";
constexpr std::string_view kShort = "id,name,city\r\n1,Ann,Bonn\r\n2,Bob\r\n3,Ann,Bonn\r\n";

Json repair(const std::string& kind, std::uint32_t row, std::uint32_t cell = 0,
            std::uint32_t last = 0) {
  return {{"source", 0},  {"repair", kind},   {"row", row},
          {"cell", cell}, {"lastCell", last}, {"stamp", stamp()}};
}

Json edit(std::uint32_t row, std::uint32_t column, const std::string& text) {
  return {{"row", row}, {"column", column}, {"text", text}, {"stamp", stamp()}};
}

struct Case {
  const char* name;
  std::string_view input;
  std::vector<Json> repairs;
  std::vector<Json> edits;
};

std::vector<Case> cases() {
  const std::vector<Json> all{repair("join", 1), repair("merge-cells", 2, 1, 2),
                              repair("unquote", 3, 1)};
  return {
      {"nothing but lines set aside", kMessy, {}, {edit(0, 1, "Anna")}},
      {"repairs alone", kMessy, all, {}},
      {"edits in repaired rows and beside them",
       kMessy,
       all,
       {edit(0, 1, "A, \"B\""), edit(1, 1, "Bo"), edit(2, 2, "York"), edit(4, 3, "")}},
      {"a row parted in two", kMessy, {repair("split", 0, 2)}, {edit(0, 1, "x"), edit(1, 1, "y")}},
      {"a row set aside", kMessy, {repair("aside", 0)}, {edit(0, 1, "x")}},
      {"an edit in a row put right while reading", kMessy, {}, {edit(4, 1, "C\"id")}},
      {"a stray quote that pairs with an edit", kStray, {}, {edit(2, 1, ",x")}},
      {"a cell where a short row has none", kShort, {}, {edit(1, 2, "Ulm")}},
      {"padded, then filled", kShort, {repair("pad", 1)}, {edit(1, 2, "Ulm")}},
  };
}

}  // namespace

TEST_CASE("with repairs, too, corrected file and rollback give the input") {
  for (const Case& row : cases()) {
    CAPTURE(row.name);
    Driver driver;
    REQUIRE(driver.open("in.csv", row.input).contains("ok"));
    for (const Json& args : row.repairs) driver.ask("repairRow", args);
    driver.prepare();
    for (const Json& args : row.edits) driver.ask("editCell", args);
    const std::string corrected = driver.corrected();
    CHECK(corrected != row.input);
    const Json file = Json::parse(driver.output("rollback-json"))["files"][0];
    CHECK(restore(corrected, file) == row.input);
    CHECK(file["correctedSha256"] == sha256_hex(corrected));
    const Json certificate = driver.ask("outputs")["certificate"];
    CHECK(certificate["ok"] == true);
    CHECK(certificate["inputs"][0]["sha256"] == sha256_hex(row.input));
  }
}

TEST_CASE("lines set aside stay when a person is erased, unless they name the person") {
  const std::string head = "id,name,mail\n1,Ann Lee,ann@x.example\n2,Bob Ray,bob@x.example\n\n";
  const Json erase{{"identifiers", {"ann@x.example"}},
                   {"rows", {0}},
                   {"salt", "0123456789abcdef"},
                   {"stamp", stamp()}};
  for (const bool names_person : {false, true}) {
    CAPTURE(names_person);
    const std::string last =
        names_person ? "Source: ann@x.example\n" : "Source: the sales office\n";
    Driver driver;
    REQUIRE(driver.open("in.csv", head + last).contains("ok"));
    REQUIRE(driver.ask("summary")["rowsAside"] == 1);
    driver.prepare();
    const Json done = driver.run("erase", erase);
    if (names_person) {
      CHECK(done["error"]["code"] == "not-reconciled");
    } else {
      REQUIRE(done.contains("ok"));
      CHECK(driver.output("erased") == "id,name,mail\n2,Bob Ray,bob@x.example\n\n" + last);
    }
  }
}

TEST_CASE("recipes carry the mapping, alone, merged and in a run, and the log tells it") {
  Driver driver;
  REQUIRE(driver.open("a.csv", "Id,Full name,Ort\n1,Ann,Bonn\n2,Bob,Ulm\n").contains("ok"));
  REQUIRE(driver.open("b.csv", "Id,Town\n3,Rom\n4,Graz\n").contains("ok"));
  const Json changes = Json::array({{{"fileColumn", 1}, {"column", 1}}});
  driver.ask("setMapping", {{"source", 1}, {"changes", changes}, {"stamp", stamp()}});
  driver.prepare();
  const std::string recipe = driver.ask("recipe").get<std::string>();
  CHECK(Json::parse(recipe)["version"] == 2);
  REQUIRE(Json::parse(recipe)["sources"].size() == 2);
  const Json merged = driver.ask("mergeRecipes", {{"first", recipe}, {"second", recipe}});
  CHECK(Json::parse(merged["json"].get<std::string>())["sources"].size() == 2);
  const Json mapped = driver.ask("applyMapping", {{"json", recipe}, {"stamp", stamp()}});
  CHECK(mapped["stale"].empty());
  driver.prepare();
  REQUIRE(driver.run("export", Json::object()).contains("ok"));
  const std::string log = driver.output("audit-csv");
  CAPTURE(log);
  CHECK(log.find(",mapping,1,b.csv,,,Town,,Full name,") != std::string::npos);
  CHECK(driver.output("recipe") == driver.ask("recipe").get<std::string>());
}

}  // namespace spruce::test
