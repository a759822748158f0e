// Views: which rows a filter shows and in which order, as the grid asks for them.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>

#include "tests/support/session_driver.h"

namespace spruce::test {
namespace {

constexpr std::string_view kRows =
    "ID,Name,Email,Amount,Created\n"
    "KH2,张三,zhang@a.example,12.5,2024-03-01\n"
    "KH10,李四,LI@a.example,9,2023-12-24\n"
    "KH1,,wang@b.example,-3,\n"
    "KH3,Zoe Adams,,1000,2024-01-15\n"
    "KH7,安娜,anna@b.example,,not a date\n";

/// Row ids of a view, in its order.
std::vector<std::uint32_t> rows_of(Driver& driver, const Json& filters, const Json& sort) {
  const Json view = driver.ask("openView", {{"filters", filters}, {"sort", sort}});
  const Json packed = Json::parse(driver.session().pack_rows(
      Json{{"view", view["view"]}, {"first", 0}, {"count", 100}, {"columns", Json::array({0})}}
          .dump()));
  REQUIRE(packed.contains("ok"));
  const std::string_view block = driver.session().block();
  std::vector<std::uint32_t> rows(view["count"].get<std::size_t>());
  if (!rows.empty()) std::memcpy(rows.data(), block.data() + 16, rows.size() * 4);
  return rows;
}

using Rows = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("rows sort by what values mean, blanks last either way") {
  struct Case {
    const char* name;
    int column;
    bool descending;
    Rows expected;
  };
  const Case cases[] = {
      {"ids by the number in them", 0, false, {2, 0, 3, 4, 1}},
      {"ids falling", 0, true, {1, 4, 3, 0, 2}},
      {"names by pinyin among Latin ones", 1, false, {4, 1, 0, 3, 2}},
      {"names falling, the blank last", 1, true, {3, 0, 1, 4, 2}},
      {"numbers by size", 3, false, {2, 1, 0, 3, 4}},
      {"dates by day, what is no date after them", 4, false, {1, 3, 0, 4, 2}},
  };
  Driver driver;
  REQUIRE(driver.open("rows.csv", kRows).contains("ok"));
  driver.prepare();
  for (const Case& c : cases) {
    CAPTURE(c.name);
    CHECK(rows_of(driver, Json::array(), {{"column", c.column}, {"descending", c.descending}}) ==
          c.expected);
  }
}

TEST_CASE("an edited cell sorts by what it shows") {
  struct Case {
    const char* text;
    Rows expected;
  };
  const Case cases[] = {
      {"KH9", {2, 0, 3, 4, 1}},  // rows: KH2 KH10 KH1 KH3 KH7, the first one edited
      {"KH0", {0, 2, 3, 4, 1}}, {"KH99", {2, 3, 4, 1, 0}},
      {"KH3", {2, 0, 3, 4, 1}}, {"", {2, 3, 4, 1, 0}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    Driver driver;
    REQUIRE(driver.open("rows.csv", kRows).contains("ok"));
    driver.prepare();
    driver.ask("editCell", {{"row", 0}, {"column", 0}, {"text", c.text}});
    Rows expected = c.expected;
    if (std::string_view(c.text) == "KH9") expected = {2, 3, 4, 0, 1};
    CHECK(rows_of(driver, Json::array(), {{"column", 0}}) == expected);
  }
}

TEST_CASE("filters by value, text, state, source and their opposite, all at once") {
  Driver driver;
  REQUIRE(driver.open("rows.csv", kRows).contains("ok"));
  driver.prepare();
  const auto shown = [&](const Json& filters) { return rows_of(driver, filters, nullptr); };
  CHECK(shown({{{"kind", "value"}, {"column", 0}, {"text", "KH2"}}}) == Rows{0});
  CHECK(shown({{{"kind", "contains"}, {"column", 2}, {"text", "B.EXAMPLE"}}}) == Rows{2, 4});
  CHECK(shown({{{"kind", "search"}, {"text", "zoe"}}}) == Rows{3});
  CHECK(shown({{{"kind", "empty"}, {"column", 3}}}) == Rows{4});
  CHECK(shown({{{"kind", "empty"}, {"column", 3}, {"not", true}}}) == Rows{0, 1, 2, 3});
  CHECK(shown({{{"kind", "source"}, {"text", "0"}}}).size() == 5);
  CHECK(shown({{{"kind", "source"}, {"text", "1"}}}).empty());
  const Json lower = {{"kind", "fix"}, {"text", "email.lower-case@Email"}};
  CHECK(shown(Json::array({lower})) == Rows{1});
  CHECK(shown({{{"kind", "proposed"}, {"column", 2}}}) == Rows{1});
  driver.ask("editCell", {{"row", 1}, {"column", 2}, {"text", "li@b.example"}});
  CHECK(shown({{{"kind", "proposed"}, {"column", 2}}}).empty());
  CHECK(shown({{{"kind", "decision"}, {"text", "edited"}}}) == Rows{1});
  CHECK(shown({{{"kind", "edited"}}}) == Rows{1});
  CHECK(shown({{{"kind", "edited"}, {"column", 3}}}).empty());
  CHECK(shown({{{"kind", "contains"}, {"column", 2}, {"text", "b.example"}}, lower}) == Rows{1});
  CHECK(shown({{{"kind", "merged"}}}).empty());
}

TEST_CASE("a view that cannot be is refused with a reason") {
  struct Case {
    const char* name;
    Json args;
    const char* code;
  };
  const Case cases[] = {
      {"no filters", Json::object(), "bad-json"},
      {"an unknown kind", {{"filters", {{{"kind", "odd"}}}}}, "bad-json"},
      {"a filter that is none", {{"filters", {3}}}, "bad-json"},
      {"a column outside", {{"filters", {{{"kind", "empty"}, {"column", 9}}}}}, "unknown-column"},
      {"no column", {{"filters", {{{"kind", "value"}, {"text", "a"}}}}}, "unknown-column"},
      {"a sort column outside",
       {{"filters", Json::array()}, {"sort", {{"column", 9}}}},
       "unknown-column"},
      {"an unknown fix", {{"filters", {{{"kind", "fix"}, {"text", "x@y"}}}}}, "unknown-fix"},
  };
  Driver driver;
  REQUIRE(driver.open("rows.csv", kRows).contains("ok"));
  driver.prepare();
  for (const Case& c : cases) {
    CAPTURE(c.name);
    const Json answer = driver.call("openView", c.args);
    CAPTURE(answer.dump());
    REQUIRE(answer.contains("error"));
    CHECK(answer["error"]["code"] == c.code);
  }
}

TEST_CASE("pictures count what the file holds") {
  Driver driver;
  REQUIRE(driver.open("rows.csv", kRows).contains("ok"));
  driver.prepare();
  const Json matrix = driver.ask("fillMatrix", {{"blocks", 2}});
  CHECK(matrix["starts"] == Json({0, 2}));
  CHECK(matrix["columns"][1]["shares"] == Json({1.0, 2.0 / 3.0}));
  std::uint32_t rows = 0;
  for (const Json& combo : matrix["combos"]) rows += combo["rows"].get<std::uint32_t>();
  CHECK(rows == 5);
  const Json dates = driver.ask("dateBins", {{"column", 4}});
  CHECK(dates["bins"] == Json::parse(R"([{"month":"2023-12","count":1},{"month":"2024-01",
      "count":1},{"month":"2024-03","count":1}])"));
  CHECK(dates["unread"] == 1);
  const Json overlap = driver.ask("overlap");
  REQUIRE(overlap.size() == 1);
  CHECK(overlap[0]["rows"] == 5);
}

TEST_CASE("a group of fixes splits into facets that together are the group") {
  Driver driver;
  REQUIRE(driver
              .open("phones.csv",
                    "id,Phone\n1,138 0013 8000\n2,13912345678\n3,13812345678\n4,138 0013 8000\n")
              .contains("ok"));
  driver.prepare();
  const Json groups = driver.ask("fixGroups");
  REQUIRE_FALSE(groups.empty());
  for (const Json& group : groups) {
    for (const char* by : {"shape", "before", "after"}) {
      CAPTURE(by);
      const Json facets = driver.ask("fixFacets", {{"group", group["index"]}, {"by", by}});
      std::uint32_t cells = 0;
      for (const Json& facet : facets["facets"]) {
        const Json found =
            driver.ask("fixCells", {{"group", group["index"]},
                                    {"limit", 100},
                                    {"facet", {{"by", by}, {"text", facet["text"]}}}});
        CHECK(found["total"] == facet["cells"]);
        cells += facet["cells"].get<std::uint32_t>();
      }
      CHECK(cells == group["cellCount"].get<std::uint32_t>());
    }
  }
}

}  // namespace spruce::test
