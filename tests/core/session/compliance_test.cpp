// A person is found in all files and erased from them with a proof that holds only hashes;
// retention lists; corrected rejects come back; a snapshot shows what came back.
#include <doctest/doctest.h>

#include <set>

#include "core/base/hmac.h"
#include "tests/support/session_driver.h"

namespace spruce::test {
namespace {

constexpr std::string_view kSales =
    "Record ID,Name,Email,Phone,Note\n"
    "S1,张三,zhang.san@yuanda.example,13800138000,约周五\n"
    "S2,李四,li.si@hongtu.example,13912345678,张三介绍 (13800138000)\n"
    "S3,Anna Lee,anna@bolt.example,+1 212 555 0123,met Zhang San in May\n";
constexpr std::string_view kService =
    "Ticket,Contact,Mail,Text\n"
    "T1,ZHANG SAN,zhang.san@yuanda.example,broken\n"
    "T2,Li Si,li.si@hongtu.example,\"asked by zhang.san@yuanda.example, closed\"\n";

Driver& open_both(Driver& driver) {
  REQUIRE(driver.open("sales.csv", kSales).contains("ok"));
  REQUIRE(driver.open("service.csv", kService).contains("ok"));
  driver.prepare();
  return driver;
}

Json identifiers() { return Json::array({"张三", "zhang.san@yuanda.example", "13800138000"}); }

std::string output(Driver& driver, const std::string& name) {
  const Json outputs = driver.ask("outputs");
  for (const Json& file : outputs["files"]) {
    if (file["name"] != name) continue;
    (void)driver.session().pack_output(file["index"].get<std::uint32_t>(), 0, 0xffffffffU);
    return std::string(driver.session().block());
  }
  return {};
}

}  // namespace

TEST_CASE("a person is found in every file and column, then erased with a proof of hashes") {
  Driver driver;
  open_both(driver);
  const Json found = driver.ask("findPerson", {{"identifiers", identifiers()}});
  CAPTURE(found.dump());
  std::set<std::uint32_t> rows;
  for (const Json& hit : found["hits"]) rows.insert(hit["row"].get<std::uint32_t>());
  CHECK(rows == std::set<std::uint32_t>{0, 1, 2, 3, 4});
  Json cells = Json::array();
  for (const Json& hit : found["hits"]) {
    const auto row = hit["row"].get<std::uint32_t>();
    if (row != 0 && row != 3) cells.push_back({{"row", row}, {"column", hit["column"]}});
  }
  const std::string salt = "0123456789abcdef0123";
  const Json options{{"identifiers", identifiers()},
                     {"rows", {0, 3}},
                     {"cells", cells},
                     {"salt", salt},
                     {"stamp", stamp()}};
  REQUIRE(driver.run("erase", options).contains("ok"));
  const std::string sales = output(driver, "sales-erased.csv");
  CAPTURE(sales);
  CHECK(sales.find("S1") == std::string::npos);
  CHECK(sales.find("S2,李四,li.si@hongtu.example,13912345678,") != std::string::npos);
  const std::string service = output(driver, "service-erased.csv");
  const std::string proof = output(driver, "erasure-proof.json");
  CAPTURE(service);
  for (const std::string& bytes : {sales, service, proof}) {
    for (const char* gone : {"张三", "zhang.san@yuanda", "13800138000", "Zhang San", "ZHANG SAN"}) {
      CHECK(bytes.find(gone) == std::string::npos);
    }
  }
  CHECK(service.find("asked by [removed], closed") != std::string::npos);
  const Json json = Json::parse(proof);
  CHECK(json["mentionsLeft"] == 0);
  CHECK(json["identifiers"][0] == to_hex(hmac_sha256(salt, std::string("identifier\0张三", 17))));
  CHECK(json["records"].size() == 2);
  CHECK(output(driver, "sales-erase-delete.csv").find("S1") != std::string::npos);
  const Json outputs = driver.ask("outputs");
  for (const Json& file : outputs["files"]) {
    CHECK(file["name"] != "rollback.csv");
    CHECK(file["name"] != "audit-log.json");
  }
}

TEST_CASE("a view for outside keeps notes whole but for the persons in them") {
  const std::string file =
      "Record ID,Name,Email,Note\n"
      "S1,张三,zhang.san@yuanda.example,“李四”介绍，约周五\n"
      "S2,李四,li.si@hongtu.example,请回电：张三。\n"
      "S3,Zoé Roux,zoe@bolt.example,été à Paris\n"
      "S4,Anna Lee,anna@bolt.example,\"saw Zoe\xCC\x81 Roux, then ROUX ZOÉ’s office\"\n";
  Driver driver;
  REQUIRE(driver.open("notes.csv", file).contains("ok"));
  driver.prepare();
  const Json columns = driver.ask("columns");
  Json actions = Json::object();
  for (const Json& column : columns) {
    if (column["name"] == "Note") actions[std::to_string(column["id"].get<int>())] = "keep";
  }
  REQUIRE(actions.size() == 1);
  const Json view{{"name", "outside"}, {"columns", actions}};
  const Json options{{"views", Json::array({view})}, {"viewKey", "key"}, {"stamp", stamp()}};
  const Json done = driver.run("export", options);
  CAPTURE(done.dump());
  REQUIRE(done.contains("ok"));
  const std::string seen = driver.output("view-outside");
  CAPTURE(seen);
  for (const char* kept : {"“[name]”介绍，约周五", "请回电：[name]。", "été à Paris",
                           "\"saw [name], then [name]’s office\""}) {
    CAPTURE(kept);
    CHECK(seen.find(kept) != std::string::npos);
  }
  for (const char* hidden : {"张三", "李四", "Roux", "ROUX", "bolt.example"}) {
    CHECK(seen.find(hidden) == std::string::npos);
  }
}

TEST_CASE("mentions that were not chosen are counted, and nothing is erased without a choice") {
  Driver driver;
  open_both(driver);
  const Json none{{"identifiers", identifiers()}, {"salt", "0123456789abcdef"}, {"stamp", stamp()}};
  CHECK(driver.run("erase", none)["error"]["code"] == "wrong-state");
  Json some = none;
  some["rows"] = {0};
  REQUIRE(driver.run("erase", some).contains("ok"));
  CHECK(Json::parse(output(driver, "erasure-proof.json"))["mentionsLeft"].get<int>() > 0);
  some["salt"] = "short";
  CHECK(driver.run("erase", some)["error"]["detail"] == "salt");
  some["rows"] = {99};
  some["salt"] = "0123456789abcdef";
  CHECK(driver.run("erase", some)["error"]["code"] == "unknown-row");
}

TEST_CASE("retention follows last contact, consent and age") {
  Driver driver;
  REQUIRE(driver
              .open("in.csv",
                    "Record ID,Name,Last Activity Date,Email Opt Out\n"
                    "R1,Anna,2024-10-01,false\nR2,Bert,2022-10-01,false\nR3,Cora,2018-10-01,false\n"
                    "R4,Dora,2024-06-01,true\nR5,Emil,,false\nR6,Finn,2031-01-01,false\n")
              .contains("ok"));
  for (const Json& column : driver.ask("columns")) {
    if (column["name"] == "Last Activity Date") {
      driver.ask("setColumnType",
                 {{"column", column["id"]}, {"type", "date"}, {"role", "last-activity"}});
    }
    if (column["name"] == "Email Opt Out") {
      driver.ask("setColumnType",
                 {{"column", column["id"]}, {"type", "choice"}, {"role", "consent"}});
    }
  }
  driver.prepare();
  REQUIRE(driver
              .run("retention", {{"today", 20054},  // 2024-11-27
                                 {"anonymiseAfter", 730},
                                 {"deleteAfter", 1825},
                                 {"deleteRefusedAfter", 90}})
              .contains("ok"));
  const std::string all = output(driver, "retention.csv");
  CAPTURE(all);
  const std::pair<const char*, const char*> cases[] = {
      {"R1,2024-10-01,57,", "keep,"},     {"R2,2022-10-01,788,", "anonymise,"},
      {"R3,2018-10-01,2249,", "delete,"}, {"R4,2024-06-01,179,refused,refused", "delete,"},
      {"R5,,,,no-date", "look,"},         {"R6,2031-01-01,-2226,,future", "look,"},
  };
  for (const auto& [text, decision] : cases) {
    CAPTURE(text);
    const std::size_t at = all.find(text);
    REQUIRE(at != std::string::npos);
    const std::size_t line = all.rfind('\n', at) + 1;
    CHECK(all.substr(line, std::string_view(decision).size()) == decision);
  }
  CHECK(output(driver, "retention-delete.csv").find("R1") == std::string::npos);
  CHECK(output(driver, "retention-anonymise.csv").find("R2") != std::string::npos);
}

TEST_CASE("corrected rejects come back as one entry, in both forms") {
  const char* const csv =
      "Record ID,Name,Email\nR1,Anna,anna@@x\nR2,Bert,bert@x.example\nR3,Cora,cora\n";
  struct Case {
    const char* name;
    std::string bytes;
    int applied;
    std::size_t unknown;
  };
  const Case cases[] = {
      {"as a list",
       "file,line,record_id,column,value,reason\nin.csv,2,R1,Email,anna@x.example,bad\n"
       "in.csv,4,R3,Email,cora,still bad\n",
       1, 0},
      {"as records",
       "file,line,record_id,Record ID,Name,Email,reason\n"
       "in.csv,2,R1,R1,Anna,anna@x.example,bad\nin.csv,4,R3,R3,Cora,cora@x.example,bad\n",
       2, 0},
      {"with a record that moved",
       "file,line,record_id,column,value,reason\nin.csv,3,R1,Email,a@x.example,b\n", 0, 1},
      {"with a column that is not there",
       "file,line,record_id,column,value,reason\nin.csv,2,R1,Fax,1,b\n", 0, 1},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    Driver driver;
    REQUIRE(driver.open("in.csv", csv).contains("ok"));
    driver.prepare();
    const Json answer = driver.correct(c.bytes);
    CAPTURE(answer.dump());
    REQUIRE(answer.contains("ok"));
    CHECK(answer["ok"]["applied"] == c.applied);
    CHECK(answer["ok"]["unknown"].size() == c.unknown);
    CHECK(driver.ask("history", {{"limit", 9}})["total"] == (c.applied > 0 ? 1 : 0));
    CHECK(driver.ask("sources").size() == 1);
  }
  Driver driver;
  REQUIRE(driver.open("in.csv", csv).contains("ok"));
  CHECK(driver.correct("a,b\n1,2\n")["error"]["code"] == "unknown-column");
}

TEST_CASE("a snapshot tells what is better, new, and back again") {
  const std::string may =
      "Record ID,Name,Email,Owner\nR1,Anna,ANNA@X.example,Kim\nR2,Bert,bert@x.example,Lee\n";
  Driver first;
  REQUIRE(first.open("in.csv", may).contains("ok"));
  first.prepare();
  first.ask("decideGrade", {{"grade", "safe"}, {"decision", "accepted"}, {"stamp", stamp()}});
  const std::string snapshot = first.ask("snapshot", {{"at", "2026-05-31"}}).get<std::string>();
  CHECK(snapshot.find("ANNA@X.example") == std::string::npos);
  Driver second;
  const std::string june =
      "Record ID,Name,Email,Owner,Phone\nR1,Anna,ANNA@X.example,Kim,1\nR2,Bert,bert@@x,Lee,2\n";
  REQUIRE(second.open("in.csv", june).contains("ok"));
  second.prepare();
  const Json compared = second.ask("compareSnapshot", {{"json", snapshot}});
  CAPTURE(compared.dump());
  CHECK(compared["at"] == "2026-05-31");
  CHECK(compared["cameBackCells"] == 1);
  CHECK(compared["cameBack"][0]["column"] == "Email");
  bool has_new_column = false;
  for (const Json& change : compared["changes"]) {
    has_new_column = has_new_column || (change["kind"] == "column" &&
                                        change["subject"] == "Phone" && change["verdict"] == "new");
  }
  CHECK(has_new_column);
  // The same file again: nothing changed, and what was cleaned is back.
  Driver third;
  REQUIRE(third.open("in.csv", may).contains("ok"));
  third.prepare();
  const Json same = third.ask("compareSnapshot", {{"json", snapshot}});
  CAPTURE(same.dump());
  CHECK(same["changes"].empty());
  for (const char* bad : {"[]", R"({"spruce":"recipe"})", R"({"spruce":"snapshot","version":1})",
                          R"({"spruce":"snapshot","version":1,"at":{}})"}) {
    CHECK(third.call("compareSnapshot", {{"json", bad}})["error"]["code"] == "bad-snapshot");
  }
  CHECK(third.call("compareSnapshot",
                   {{"json", R"({"spruce":"snapshot","version":9})"}})["error"]["code"] ==
        "newer-recipe");
}

}  // namespace spruce::test
