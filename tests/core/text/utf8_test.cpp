// UTF-8: every way a byte can be wrong, and the counts and copies that must agree.
#include "core/text/utf8.h"

#include <doctest/doctest.h>

#include <vector>

using namespace spruce;

namespace {

struct Row {
  std::string_view name;
  std::string bytes;
  std::u32string expected;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> kRows{
      {"empty", "", U""},
      {"ASCII", "abc", U"abc"},
      {"NUL inside", std::string("a\0b", 3), std::u32string(U"a\0b", 3)},
      {"two, three and four bytes", "é中𡌛", U"é中𡌛"},
      {"the last of each length", "\x7F\xDF\xBF\xEF\xBF\xBF\xF4\x8F\xBF\xBF",
       U"\x7F\x7FF\xFFFF\x10FFFF"},
      {"a lone trail byte", "a\x80z", U"a\xFFFDz"},
      {"overlong slash", "\xC0\xAF", U"\xFFFD\xFFFD"},
      {"overlong in three bytes", "\xE0\x80\x80", U"\xFFFD\xFFFD\xFFFD"},
      {"overlong in four bytes", "\xF0\x80\x80\x80", U"\xFFFD\xFFFD\xFFFD\xFFFD"},
      {"a surrogate", "\xED\xA0\x80", U"\xFFFD\xFFFD\xFFFD"},
      {"above the last code point", "\xF4\x90\x80\x80", U"\xFFFD\xFFFD\xFFFD\xFFFD"},
      {"never a lead byte", "\xF5\xFE\xFF", U"\xFFFD\xFFFD\xFFFD"},
      {"cut Chinese character", "中\xE4\xB8", U"中\xFFFD\xFFFD"},
      {"cut by a letter",
       "\xE4\xB8"
       "A",
       U"\xFFFD\xFFFD"
       U"A"},
      {"GBK bytes", "\xD5\xC5\xC8\xFD", U"\xFFFD\xFFFD\xFFFD\xFFFD"},
  };
  return kRows;
}

}  // namespace

TEST_CASE("every row decodes as expected, by all functions alike") {
  for (const Row& row : rows()) {
    CAPTURE(row.name);
    CHECK(to_utf32(row.bytes) == row.expected);
    CHECK(count_code_points(row.bytes) == row.expected.size());
    const std::string repaired = replace_invalid_utf8(row.bytes);
    CHECK(repaired == to_utf8(row.expected));
    CHECK(is_valid_utf8(repaired));
    const bool valid = row.expected.find(kReplacement) == std::u32string::npos;
    CHECK(is_valid_utf8(row.bytes) == valid);
    const std::size_t bad = find_invalid_utf8(row.bytes);
    CHECK((bad == std::string::npos) == valid);
    if (!valid) CHECK(decode_utf8(row.bytes, bad).size == 1);
  }
}

TEST_CASE("every scalar value survives the round trip") {
  std::string bytes;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    bytes.clear();
    append_utf8(bytes, c);
    const CodePoint back = decode_utf8(bytes, 0);
    if (back.value != c || back.size != bytes.size()) FAIL("code point " << static_cast<long>(c));
  }
}

TEST_CASE("what is no scalar value is written as U+FFFD") {
  std::string out;
  append_utf8(out, 0xD800);
  append_utf8(out, 0x110000);
  CHECK(out == "\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("is_ascii sees a high byte at any place of any length") {
  for (std::size_t size = 0; size < 70; ++size) {
    std::string text(size, 'a');
    CHECK(is_ascii(text));
    for (std::size_t at = 0; at < size; ++at) {
      text[at] = '\x80';
      CHECK_FALSE(is_ascii(text));
      CHECK(find_invalid_utf8(text) == at);
      text[at] = 'a';
    }
  }
}
