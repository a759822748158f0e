// A file that is still being read: its rows can be asked for, they are the rows that it has in the
// end, and asking changes nothing.
#include <doctest/doctest.h>

#include <cstring>
#include <nlohmann/json.hpp>
#include <string>

#include "core/session/session.h"

namespace spruce::test {
namespace {

using Json = nlohmann::json;

/// The text of a packed block, cells parted by bars. Layout: web/src/shared/packed-rows.ts.
std::string cells_of(std::string_view block) {
  const auto u32 = [&](std::size_t at) {
    std::uint32_t value = 0;
    std::memcpy(&value, block.data() + at, 4);
    return value;
  };
  const std::size_t rows = u32(4);
  const std::size_t cells = rows * u32(8);
  const std::size_t ends = 16 + rows * 8 + (cells + 3) / 4 * 4;
  const std::string_view text = block.substr(ends + cells * 4);
  std::string out;
  std::uint32_t begin = 0;
  for (std::size_t cell = 0; cell < cells; ++cell) {
    const std::uint32_t end = u32(ends + cell * 4);
    out += std::string(text.substr(begin, end - begin)) + "|";
    begin = end;
  }
  return out;
}

void feed(Session& session, std::string_view bytes) {
  std::memcpy(session.reserve_input(static_cast<std::uint32_t>(bytes.size())), bytes.data(),
              bytes.size());
  const Json answer = Json::parse(session.commit_input(static_cast<std::uint32_t>(bytes.size())));
  REQUIRE(answer.contains("ok"));
}

Json arriving(Session& session) {
  return Json::parse(session.call(R"({"method": "arriving", "args": {}})"))["ok"];
}

std::string packed(Session& session, int first, int count) {
  const Json args{{"arriving", true}, {"first", first}, {"count", count}};
  const Json answer = Json::parse(session.pack_rows(args.dump()));
  return answer.contains("ok") ? cells_of(session.block()) : answer.dump();
}

}  // namespace

TEST_CASE("rows of a file can be looked at while it is read") {
  Session session;
  CHECK(arriving(session).is_null());
  session.begin_file(R"({"name": "big.csv", "size": 0, "override": {}})");
  CHECK(arriving(session).is_null());
  std::string bytes = "id,姓名,note\n";
  for (int row = 0; row < 30000; ++row) {
    bytes += std::to_string(row) + ",张三,\"a \"\"b\"\", c\"\n";
  }
  const std::size_t half = bytes.size() / 2;
  feed(session, std::string_view(bytes).substr(0, half));
  const Json early = arriving(session);
  REQUIRE(early.is_object());
  CHECK(early["name"] == "big.csv");
  CHECK(early["header"] == Json::array({"id", "姓名", "note"}));
  const int rows = early["rowCount"].get<int>();
  CHECK(rows > 14000);
  CHECK(rows < 16000);
  CHECK(packed(session, 0, 1) == "0|张三|a \"b\", c|");
  CHECK(packed(session, rows - 1, 10) == std::to_string(rows - 1) + "|张三|a \"b\", c|");
  CHECK(packed(session, 99999, 10).empty());
  feed(session, std::string_view(bytes).substr(half));
  CHECK(arriving(session)["rowCount"] == 30000);
  const Json done = Json::parse(session.finish_file());
  REQUIRE(done.contains("ok"));
  CHECK(done["ok"]["rowCount"] == 30000);
  CHECK(arriving(session).is_null());
}

TEST_CASE("rows of a file without a header, ragged ones too, can be looked at") {
  Session session;
  session.begin_file(R"({"name": "a.csv", "size": 0, "override": {"hasHeader": false}})");
  std::string bytes;
  for (int row = 0; row < 60000; ++row) bytes += row == 1 ? "x\n" : "1,2,3\n";
  feed(session, bytes);
  CHECK(arriving(session)["header"].size() == 3);
  CHECK(packed(session, 0, 2) == "1|2|3|x|||");
  session.abort_file();
  CHECK(arriving(session).is_null());
}

}  // namespace spruce::test
