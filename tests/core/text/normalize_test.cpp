// Folding and the small spellings: rows for both scripts, laws over every character, both roads
// against each other.
#include "core/text/normalize.h"

#include <doctest/doctest.h>

#include <random>
#include <vector>

#include "core/text/fold.h"
#include "core/text/utf8.h"

using namespace spruce;

namespace {

struct Row {
  std::string_view name;
  std::string_view text;
  std::string_view expected;
};

constexpr Row kFold[] = {
    {"empty", "", ""},
    {"ASCII case", "ZHANG San", "zhang san"},
    {"ASCII punctuation", "  Smith, John--Jr. ", "smith john jr"},
    {"controls dropped", std::string_view("a\0b\x1F", 4), "ab"},
    {"full-width", "ＡＢＣ１２３　（株）", "abc123 株"},
    {"traditional", "臺灣積體電路", "台湾积体电路"},
    {"simplified and traditional meet", "張三豐", "张三丰"},
    {"Chinese punctuation", "北京·《华东》，公司。", "北京 华东 公司"},
    {"French", "Éric Œuvré", "eric oeuvre"},
    {"German", "Groß Müller", "gross muller"},
    {"Scandinavian", "Søren Ærø Ångström", "soren aero angstrom"},
    {"Polish", "ŁÓDŹ", "lodz"},
    {"Turkish", "İSTANBUL ılık", "istanbul ilik"},
    {"Vietnamese", "Nguyễn Văn Đức", "nguyen van duc"},
    {"combining marks", "e\u0301a\u0308", "ea"},
    {"Greek", "ΆΣΣΟΣ", "ασσοσ"},
    {"Cyrillic", "Ёлкин Андрей", "елкин андреи"},
    {"half-width katakana", "ｶﾞｲﾄﾞ", "ガイド"},
    {"ligature", "ﬁnance", "finance"},
    {"enclosed", "㈱東芝①", "株 东芝1"},
    {"curly apostrophe", "O’Brien", "o brien"},
    {"zero-width space", "张\u200B三", "张三"},
    {"no-break space", "a\u00A0b", "a b"},
    {"emoji", "张三🙂", "张三"},
    {"Hangul stays", "김철수", "김철수"},
    {"decomposed Hangul composes", "\u1100\u1161", "가"},
    {"Arabic stays", "محمد", "محمد"},
    {"Thai stays", "สมชาย", "สมชาย"},
    {"Devanagari keeps its marks", "हिन्दी", "हिन्दी"},
    {"only punctuation", "---", ""},
    {"fraction", "½", "1 2"},
    {"compatibility ideograph", "\uF9B4", "领"},
    {"beyond the BMP stays", "𡌛", "𡌛"},
};

constexpr Row kKeep[] = {
    {"ASCII", " A&B (C) ", "a&b (c)"},
    {"curly marks", "O’Brien “x” – y", "o'brien \"x\" - y"},
    {"Chinese marks", "（北京）、《华东》。", "(北京),<华东>."},
    {"middle dots", "阿·买提•江・", "阿·买提·江·"},
};

constexpr Row kHalf[] = {
    {"digits and letters", "１３８ＡＢｃ", "138ABc"},
    {"ideographic space", "张　三", "张 三"},
    {"signs", "￥１００￠", "¥100¢"},
    {"Chinese full stop stays", "。，", "。,"},
    {"katakana", "ｱｲｳｴｵ", "アイウエオ"},
    {"voiced", "ｶﾞﾊﾟｳﾞﾄﾞﾂﾞ", "ガパヴドヅ"},
    {"voicing that does not join", "ｱﾞ", "ア゛"},
    {"nothing else", "ﬁ①Ⅳ", "ﬁ①Ⅳ"},
};

constexpr Row kTitle[] = {
    {"plain", "john SMITH", "John Smith"},
    {"hyphen", "anne-marie", "Anne-Marie"},
    {"Irish", "o'brien", "O'Brien"},
    {"Italian", "D’ANGELO", "D’Angelo"},
    {"contraction", "it's DON'T i'll", "It's Don't I'll"},
    {"digits", "21ST street 3m", "21st Street 3m"},
    {"accents", "ÉMILE zola", "Émile Zola"},
    {"digraph", "ǆungla", "ǅungla"},
    {"final sigma", "ΟΔΟΣ", "Οδος"},
    {"Chinese", "张三 ltd", "张三 Ltd"},
    {"combining mark inside", "re\u0301ne", "Re\u0301ne"},
};

constexpr Row kStrip[] = {
    {"Latin", "Crème Brûlée", "Creme Brulee"},
    {"letters without decomposition", "Øst Łódź Straße Æon", "Ost Lodz Strasse AEon"},
    {"Vietnamese", "Nguyễn", "Nguyen"},
    {"Greek", "Άγιος", "Αγιος"},
    {"Cyrillic", "Ёй", "Еи"},
    {"katakana keep theirs", "ガ", "ガ"},
    {"width and case stay", "ＡÉ", "ＡE"},
    {"Chinese", "吕布", "吕布"},
};

template <std::size_t N>
void check_rows(const Row (&rows)[N], std::string (*function)(std::string_view)) {
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const std::string once = function(row.text);
    CHECK(once == row.expected);
    CHECK(function(once) == once);
  }
}

/// What all the functions promise, for one text.
void check_twice_is_once(const std::string& text) {
  using Function = std::string (*)(std::string_view);
  constexpr Function kAll[] = {fold_text,       fold_keep_punctuation,
                               normalize_nfkc,  fold_case,
                               to_half_width,   to_upper,
                               to_lower,        to_title,
                               strip_diacritics};
  for (std::size_t i = 0; i < std::size(kAll); ++i) {
    const std::string once = kAll[i](text);
    const std::string twice = kAll[i](once);
    if (once != twice)
      FAIL_CHECK("function " << i << " on [" << text << "]: " << once << " | " << twice);
    if (!is_valid_utf8(once)) FAIL_CHECK("function " << i << " breaks UTF-8 of " << text);
  }
}

std::string collapse(const std::string& text) {
  std::string out;
  for (char c : text) {
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out.push_back(c);
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

TEST_CASE("fold_text") { check_rows(kFold, fold_text); }
TEST_CASE("fold_keep_punctuation") { check_rows(kKeep, fold_keep_punctuation); }
TEST_CASE("to_half_width") { check_rows(kHalf, to_half_width); }
TEST_CASE("to_title") { check_rows(kTitle, to_title); }
TEST_CASE("strip_diacritics") { check_rows(kStrip, strip_diacritics); }

TEST_CASE("upper and lower case of more than ASCII") {
  CHECK(to_upper("straße é ﬁ 张") == "STRASSE É FI 张");
  CHECK(to_lower("ÀÉ ΟΔΟΣ İ") == "àé οδος i̇");
  CHECK(fold_case("Straße ΣΑΣ") == "strasse σασ");
  CHECK(to_upper("\xFF") == "\xEF\xBF\xBD");
}

TEST_CASE("both roads of folding agree on every character") {
  for (char32_t c = 1; c < 0x32000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text;
    append_utf8(text, c);
    text = "a" + text + "b";
    for (bool keeps : {false, true}) {
      const std::string fast = keeps ? fold_keep_punctuation(text) : fold_text(text);
      const std::string slow = collapse(fold::fold_by_icu(text, keeps));
      if (fast != slow)
        FAIL_CHECK("code point " << static_cast<long>(c) << " " << fast << "|" << slow);
    }
  }
}

TEST_CASE("twice is once, for every character") {
  for (char32_t c = 0; c < 0x32000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text;
    append_utf8(text, c);
    check_twice_is_once(text);
  }
}

TEST_CASE("twice is once, and both roads agree, on seeded mixtures") {
  std::mt19937 random(20261123);
  constexpr std::u32string_view kAlphabet =
      U"aAzZ09 -.'’éÉßøØłŁđıİ\u0301\u0308\u0327ΆΣςЙёЁ张張臺〇々ガカﾞｶﾊﾟ가ᄀ\u1161\u11A8한हि\u094Dสม"
      U"\u200B\u200D\uFEFF\u00A0\u3000，。（）①㈱½ﬁǄ\u0345\u05B4\u0627\u0654\u0653🙂"
      U"𡌛"
      U"\uFFFD"
      U"\u3099\u309A´¨¸";
  for (int i = 0; i < 20000; ++i) {
    std::u32string text;
    const std::size_t size = 1 + random() % 8;
    for (std::size_t k = 0; k < size; ++k) text.push_back(kAlphabet[random() % kAlphabet.size()]);
    const std::string utf8 = to_utf8(text);
    check_twice_is_once(utf8);
    const std::string slow = collapse(fold::fold_by_icu(utf8, false));
    if (fold_text(utf8) != slow) FAIL_CHECK("[" << utf8 << "] " << fold_text(utf8) << "|" << slow);
  }
}

TEST_CASE("any bytes are safe") {
  std::mt19937 random(7);
  for (int i = 0; i < 3000; ++i) {
    std::string bytes;
    const std::size_t size = random() % 12;
    for (std::size_t k = 0; k < size; ++k) bytes.push_back(static_cast<char>(random() % 256));
    CHECK(is_valid_utf8(fold_text(bytes)));
    CHECK(fold_text(fold_text(bytes)) == fold_text(bytes));
    CHECK(is_valid_utf8(to_title(bytes)));
    CHECK(is_valid_utf8(normalize_nfkc(bytes)));
    strip_diacritics(bytes);
    to_half_width(bytes);
  }
}
