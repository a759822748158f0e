// Cleaning of spaces and unseen characters: one row a behaviour; twice is once.
#include "core/text/whitespace.h"

#include <doctest/doctest.h>

#include "core/text/utf8.h"

using namespace spruce;

namespace {

struct Row {
  std::string_view name;
  std::string_view text;
  std::string_view expected;
};

constexpr Row kClean[] = {
    {"nothing to do", "张三", "张三"},
    {"ends", "  张三 ", "张三"},
    {"ideographic space", "　张　三　", "张 三"},
    {"no-break and thin spaces", "a\u00A0\u2009 b", "a b"},
    {"tab", "a\tb", "a b"},
    {"line end kept inside", "北京市 \r\n  海淀区", "北京市\n海淀区"},
    {"line ends trimmed", "\n\na\n", "a"},
    {"only spaces", " \t\n　", ""},
    {"empty", "", ""},
    {"invisible characters are not spaces", "a\u200Bb", "a\u200Bb"},
    {"invalid bytes stay", " \xFF\x80  x ", "\xFF\x80 x"},
};

constexpr Row kInvisible[] = {
    {"zero-width space", "张\u200B三", "张三"},
    {"BOM inside", "\uFEFF姓名", "姓名"},
    {"bidi controls", "\u202Aabc\u202C\u200E", "abc"},
    {"soft hyphen", "co\u00ADop", "coop"},
    {"NUL and other controls",
     std::string_view("a\0b\x07\x7F"
                      "c",
                      6),
     "abc"},
    {"line end and tab stay", "a\tb\r\n", "a\tb\r\n"},
    {"Hangul filler", "a\u3164b", "ab"},
    {"ZWNJ in Persian stays", "می\u200Cخواهم", "می\u200Cخواهم"},
    {"ZWJ in Devanagari stays", "क्\u200Dष", "क्\u200Dष"},
    {"ZWJ between Latin letters goes", "a\u200Db", "ab"},
    {"ZWNJ at the start goes", "\u200Cabc", "abc"},
    {"family emoji stays", "👩\u200D👧", "👩\u200D👧"},
    {"red heart stays red", "❤\uFE0F", "❤\uFE0F"},
    {"keycap stays", "1\uFE0F\u20E3", "1\uFE0F\u20E3"},
    {"variation selector on Latin goes", "a\uFE0Fb", "ab"},
    {"ideographic variation stays", "葛\U000E0100", "葛\U000E0100"},
    {"joiner after a Han character goes", "张\u200D三", "张三"},
    {"braille blank", "\u2800张三", "张三"},
};

}  // namespace

TEST_CASE("clean_whitespace") {
  for (const Row& row : kClean) {
    CAPTURE(row.name);
    const std::string cleaned = clean_whitespace(row.text);
    CHECK(cleaned == row.expected);
    CHECK(clean_whitespace(cleaned) == cleaned);
  }
}

TEST_CASE("drop_invisible") {
  for (const Row& row : kInvisible) {
    CAPTURE(row.name);
    const std::string dropped = drop_invisible(row.text);
    CHECK(dropped == row.expected);
    CHECK(drop_invisible(dropped) == dropped);
  }
}

TEST_CASE("trim takes any Unicode space from both ends and nothing else") {
  for (char32_t c = 0; c < 0x11000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text;
    append_utf8(text, c);
    const bool is_gone = trim(text).empty();
    if (is_gone != is_space(c)) FAIL("code point " << static_cast<long>(c));
    const std::string inside = "x" + text + "x";
    CHECK(trim(inside) == inside);
  }
  CHECK(trim("\x80 \x80") == "\x80 \x80");
  CHECK(trim("\u3000\u00A0 张三 \u2003").compare("张三") == 0);
}

TEST_CASE("a character is a space, invisible or neither") {
  for (char32_t c = 0; c < 0x110000; ++c) {
    if (is_space(c) && is_invisible(c)) FAIL("code point " << static_cast<long>(c));
  }
}
