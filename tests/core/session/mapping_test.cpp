// Several files on one set of fields: what is proposed and why, what a person changes, what undo,
// the journal and a recipe make of it.
#include <doctest/doctest.h>

#include "tests/support/session_driver.h"

namespace spruce::test {
namespace {

constexpr std::string_view kLeads =
    "Lead ID,Full Name,Email,Mobile,Company,City\r\n"
    "L1,Anna Kowalska,anna@firma.example,+48 601 234 567,Firma Polska,Warszawa\r\n"
    "L2,John Smith,john@acme.example,+1 212 555 0123,Acme Inc.,New York\r\n"
    "L3,李娜,lina@hongtu.example,13800138000,北京鸿图科技有限公司,北京\r\n";
constexpr std::string_view kCustomers =
    "客户编号,姓名,电子邮箱,手机,公司名称,微信号\r\n"
    "C1,王芳,wangfang@yuanda.example,13912345678,上海远大贸易有限公司,wf_2019\r\n"
    "C2,李娜,lina@hongtu.example,13800138000,北京鸿图科技有限公司,lina88\r\n"
    "C3,赵强,zhaoqiang@boya.example,13712345678,深圳博雅电子有限公司,zq666\r\n";

Json stamp_args(const Json& args) {
  Json all = args;
  all["stamp"] = {{"at", "2026-11-25T10:00:00Z"}, {"person", "王芳"}};
  return all;
}

/// The name of the session column that a column of source 1 feeds; "-" for none.
std::string target(Driver& driver, std::size_t file_column, std::uint32_t source = 1) {
  const Json column = driver.ask("mapping", {{"source", source}})["columns"][file_column]["column"];
  if (column.is_null()) return "-";
  for (const Json& one : driver.ask("columns")) {
    if (one["id"] == column) return one["name"];
  }
  return "?";
}

std::uint32_t id_of(Driver& driver, const std::string& name) {
  for (const Json& one : driver.ask("columns")) {
    if (one["name"] == name) return one["id"];
  }
  FAIL("no column ", name);
  return 0;
}

std::vector<std::string> names(Driver& driver) {
  std::vector<std::string> all;
  for (const Json& one : driver.ask("columns")) all.push_back(one["name"]);
  return all;
}

void map(Driver& driver, const Json& changes) {
  driver.ask("setMapping", stamp_args({{"source", 1}, {"changes", changes}}));
}

void open_both(Driver& driver) {
  REQUIRE(driver.open("leads.csv", kLeads).contains("ok"));
  REQUIRE(driver.open("customers.csv", kCustomers).contains("ok"));
}

}  // namespace

TEST_CASE("files of one layout append") {
  Driver driver;
  REQUIRE(driver.open("a.csv", kLeads).contains("ok"));
  REQUIRE(driver.open("b.csv", kLeads).contains("ok"));
  CHECK(names(driver).size() == 6);
  const Json mapping = driver.ask("mapping", {{"source", 1}});
  for (const Json& column : mapping["columns"]) {
    CHECK(column["column"] == column["fileColumn"]);
    CHECK(column["reason"] == "name");
    CHECK(column["doubtful"] == false);
  }
}

TEST_CASE("columns of another layout and language find their fields, with reasons") {
  Driver driver;
  open_both(driver);
  struct Case {
    std::size_t file_column;
    const char* field;
    bool is_own;
  };
  const Case cases[] = {{1, "Full Name", false},
                        {2, "Email", false},
                        {3, "Mobile", false},
                        {4, "Company", false},
                        {5, "微信号", true}};
  const Json mapping = driver.ask("mapping", {{"source", 1}})["columns"];
  for (const Case& c : cases) {
    CAPTURE(c.field);
    const Json& column = mapping[c.file_column];
    CHECK(target(driver, c.file_column) == c.field);
    CHECK(column["isOwn"] == c.is_own);
    CHECK((column["reason"] != "") == !c.is_own);
    CHECK(column["chosen"] == false);
    CHECK(column["samples"].size() == 3);
  }
  CHECK(mapping[1]["samples"][0] == "王芳");
}

TEST_CASE("a choice moves a column; the one whose place it takes gets a field of its own") {
  Driver driver;
  open_both(driver);
  const std::uint32_t mobile = id_of(driver, "Mobile");
  const std::uint32_t before = driver.ask("summary")["mappingChanges"];
  map(driver, {{{"fileColumn", 5}, {"column", mobile}}});
  CHECK(target(driver, 5) == "Mobile");
  CHECK(target(driver, 3) == "手机");
  const Json mapping = driver.ask("mapping", {{"source", 1}})["columns"];
  CHECK(mapping[5]["chosen"] == true);
  CHECK(mapping[5]["reason"] == "chosen");
  CHECK(mapping[3]["isOwn"] == true);
  CHECK(driver.ask("summary")["mappingChanges"] == before + 1);
  // Nobody feeds 微信号 now.
  const std::vector<std::string> shown = names(driver);
  CHECK(std::count(shown.begin(), shown.end(), "微信号") == 0);
  driver.ask("undo", stamp_args(Json::object()));
  CHECK(target(driver, 5) == "微信号");
  CHECK(target(driver, 3) == "Mobile");
  driver.ask("redo", stamp_args(Json::object()));
  CHECK(target(driver, 5) == "Mobile");
  // Back to a field of its own: the one it had.
  map(driver, {{{"fileColumn", 5}, {"column", "new"}}, {{"fileColumn", 3}, {"column", mobile}}});
  CHECK(target(driver, 5) == "微信号");
  CHECK(names(driver).size() == 8);
}

TEST_CASE("two columns change places in one entry of the history") {
  Driver driver;
  open_both(driver);
  const std::uint32_t name = id_of(driver, "Full Name");
  const std::uint32_t company = id_of(driver, "Company");
  map(driver, {{{"fileColumn", 1}, {"column", company}}, {{"fileColumn", 4}, {"column", name}}});
  CHECK(target(driver, 1) == "Company");
  CHECK(target(driver, 4) == "Full Name");
  const Json history = driver.ask("history")["entries"];
  REQUIRE(history.size() == 1);
  CHECK(history[0]["kind"] == "mapping");
  CHECK(history[0]["subject"] == "姓名, 公司名称");
}

TEST_CASE("a column left out takes part in nothing and comes back byte for byte") {
  Driver driver;
  open_both(driver);
  map(driver, {{{"fileColumn", 4}, {"column", nullptr}}});
  CHECK(target(driver, 4) == "-");
  driver.prepare();
  CHECK(driver.corrected() == kLeads);
  const Json outputs = driver.ask("outputs");
  CHECK(outputs["certificate"]["ok"] == true);
}

TEST_CASE("what cannot be mapped is refused and nothing changes") {
  Driver driver;
  open_both(driver);
  const Json before = driver.ask("mapping", {{"source", 1}});
  const auto refuse = [&](const Json& change, const char* code) {
    CAPTURE(change.dump());
    const Json args = stamp_args({{"source", 1}, {"changes", {change}}});
    CHECK(driver.call("setMapping", args)["error"]["code"] == code);
  };
  refuse({{"fileColumn", 6}, {"column", 0}}, "unknown-column");
  refuse({{"fileColumn", 0}, {"column", 99}}, "unknown-column");
  refuse({{"fileColumn", 0}, {"column", "old"}}, "unknown-column");
  CHECK(driver.ask("mapping", {{"source", 1}}) == before);
  // A decision stands on a cell of the column.
  driver.prepare();
  driver.ask("editCell",
             stamp_args({{"row", 3}, {"column", id_of(driver, "Company")}, {"text", "远大"}}));
  refuse({{"fileColumn", 4}, {"column", nullptr}}, "mapping-decided");
  CHECK(driver.ask("mapping", {{"source", 1}}) == before);
}

TEST_CASE("a field that no file feeds any more does not count as empty") {
  Driver driver;
  open_both(driver);
  map(driver, {{{"fileColumn", 5}, {"column", nullptr}}});
  REQUIRE(driver.run("profile", {{"today", 20000}}).contains("ok"));
  // The city and the id of the other file are the only gaps: 微信号 is not one more.
  Driver without;
  REQUIRE(without.open("leads.csv", kLeads).contains("ok"));
  std::string fewer;
  for (const std::string_view line :
       {"客户编号,姓名,电子邮箱,手机,公司名称\r\n",
        "C1,王芳,wangfang@yuanda.example,13912345678,上海远大贸易有限公司\r\n",
        "C2,李娜,lina@hongtu.example,13800138000,北京鸿图科技有限公司\r\n",
        "C3,赵强,zhaoqiang@boya.example,13712345678,深圳博雅电子有限公司\r\n"})
    fewer += line;
  REQUIRE(without.open("customers.csv", fewer).contains("ok"));
  REQUIRE(without.run("profile", {{"today", 20000}}).contains("ok"));
  CHECK(driver.ask("summary")["before"]["completeness"] ==
        without.ask("summary")["before"]["completeness"]);
}

TEST_CASE("the journal stands again in a session of the same files") {
  Driver driver;
  open_both(driver);
  map(driver, {{{"fileColumn", 5}, {"column", id_of(driver, "Mobile")}}});
  const Json journal = driver.ask("journal", {{"from", 0}});
  Driver again;
  open_both(again);
  again.ask("replayJournal", journal);
  for (std::size_t i = 0; i < 6; ++i) CHECK(target(again, i) == target(driver, i));
  CHECK(names(again) == names(driver));
}

TEST_CASE("a recipe maps next month's file by meaning, whatever its headers are called") {
  Driver driver;
  open_both(driver);
  driver.ask("setSource", {{"source", 1}, {"name", "客户系统"}, {"rank", 0}});
  driver.ask("setSource", {{"source", 0}, {"rank", 1}});
  map(driver, {{{"fileColumn", 4}, {"column", nullptr}}});
  const Json recipe = driver.ask("recipe");
  Driver next;
  REQUIRE(next.open("leads.csv", kLeads).contains("ok"));
  std::string renamed(kCustomers);
  renamed.replace(renamed.find("公司名称"), std::string("公司名称").size(), "Company name");
  REQUIRE(next.open("december.csv", renamed).contains("ok"));
  REQUIRE(target(next, 4) == "Company");
  const Json report = next.ask("applyMapping", stamp_args({{"json", recipe}}));
  CHECK(report["applied"] == 1);
  CHECK(report["stale"].empty());
  CHECK(target(next, 4) == "-");
  const Json sources = next.ask("sources");
  CHECK(sources[1]["label"] == "客户系统");
  CHECK(sources[1]["rank"] == 0);
  CHECK(sources[0]["rank"] == 1);
}

}  // namespace spruce::test
