// Shapes, length buckets and cut texts.
#include "core/profile/value_shape.h"

#include <doctest/doctest.h>

#include "core/text/utf8.h"
#include "tests/core/profile/table_maker.h"

using namespace spruce;

namespace {

std::string shape_of(std::string_view value) {
  std::string out = "left over";
  write_shape(value, out);
  return out;
}

}  // namespace

TEST_CASE("shapes of values") {
  struct Row {
    const char* name;
    std::string value;
    const char* shape;
  };
  const Row rows[] = {
      {"empty", "", ""},
      {"an ISO date keeps its digits", "2026-11-23", "9999-99-99"},
      {"a name", "John Smith", "Aa Aa"},
      {"capitals are one run", "ACME", "A"},
      {"Chinese name", "张三", "汉汉"},
      {"long Chinese text ends in plus", "上海远大国际贸易有限公司", "汉汉汉汉汉汉+"},
      {"Chinese date", "2026年1月3日", "9999汉9汉9汉"},
      {"phone", "+86 138 0013 8000", "+99 999 9999 9999"},
      {"digits beyond twenty", "123456789012345678901234", "99999999999999999999+"},
      {"full width", "ＡＢ１２", "Ａ９９"},
      {"kana and hangul", "カタかな 한글", "あ 가"},
      {"accents and umlauts", "Éva Müller", "Aa Aa"},
      {"cyrillic", "Иван", "Aa"},
      {"two spaces show, more do not", "a     b", "a  a"},
      {"e-mail", "li.si@qq.com", "a.a@a.a"},
      {"control characters", std::string("a\0b\x01", 4), "a␀a␀"},
      {"invalid bytes", "\xff\xfe", "��"},
      {"line break stays", "a\nb", "a\na"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(shape_of(row.value) == row.shape);
  }
}

TEST_CASE("a shape is bounded and valid text for any bytes") {
  TestRandom random(7);
  for (int round = 0; round < 500; ++round) {
    std::string value;
    const std::uint32_t size = random.below(300);
    for (std::uint32_t i = 0; i < size; ++i) value.push_back(static_cast<char>(random.below(256)));
    const std::string shape = shape_of(value);
    CHECK(is_valid_utf8(shape));
    CHECK(count_code_points(shape) <= kMaxShape);
  }
  CHECK(count_code_points(shape_of(std::string(5'000'000, '-'))) == kMaxShape);
}

TEST_CASE("length buckets") {
  CHECK(length_bucket(0) == 0);
  CHECK(length_bucket(15) == 15);
  CHECK(length_bucket(16) == 16);
  CHECK(length_bucket(19) == 16);
  CHECK(length_bucket(20) == 17);
  CHECK(length_bucket(255) == 22);
  CHECK(length_bucket(256) == 23);
  CHECK(length_bucket(5'000'000) == kLengthBuckets - 1);
}

TEST_CASE("texts are cut between characters") {
  CHECK(cut_text("abc", 3) == "abc");
  CHECK(cut_text("张三丰", 7) == "张三");
  CHECK(cut_text("张三丰", 2) == "");
  CHECK(cut_text("\x80\x80\x80\x80\x80", 4).size() <= 4);
}
