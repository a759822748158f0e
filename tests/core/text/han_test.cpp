// Pinyin, simplified forms and scripts.
#include <doctest/doctest.h>

#include <algorithm>

#include "core/text/normalize.h"
#include "core/text/pinyin.h"
#include "core/text/script.h"
#include "core/text/simplify.h"
#include "core/text/utf8.h"

using namespace spruce;

namespace {

std::string joined(const std::vector<std::string_view>& parts) {
  std::string out;
  for (std::string_view part : parts) out += (out.empty() ? "" : " ") + std::string(part);
  return out;
}

std::string readings(char32_t c) {
  std::array<std::string_view, 4> found;
  const std::size_t count = pinyin_readings(c, found);
  return joined({found.begin(), found.begin() + static_cast<long>(count)});
}

}  // namespace

TEST_CASE("first readings of common characters") {
  struct Row {
    char32_t character;
    std::string_view first;
  };
  constexpr Row kRows[] = {
      {U'张', "zhang"}, {U'三', "san"},  {U'吕', "lv"},   {U'略', "lve"},   {U'长', "chang"},
      {U'重', "zhong"}, {U'行', "xing"}, {U'京', "jing"}, {U'上', "shang"}, {U'厦', "sha"},
      {U'大', "da"},    {U'公', "gong"}, {U'司', "si"},   {U'的', "de"},    {U'和', "he"},
      {U'地', "di"},    {U'银', "yin"},  {U'乐', "le"},   {U'伟', "wei"},   {U'玮', "wei"},
      {U'婷', "ting"},  {U'鑫', "xin"},  {U'淼', "miao"}, {U'〇', "ling"},  {U'𡌛', ""},
      {U'張', "zhang"}, {U'陳', "chen"}, {U'劉', "liu"},  {U'楊', "yang"},  {U'單', "dan"},
      {U'A', ""},       {U'あ', ""},     {U'都', "du"},   {U'朝', "chao"},  {U'阳', "yang"},
  };
  for (const Row& row : kRows) {
    CAPTURE(to_utf8(std::u32string(1, row.character)));
    CHECK(first_pinyin(row.character) == row.first);
  }
}

TEST_CASE("readings of surnames are among the readings") {
  struct Row {
    char32_t character;
    std::string_view reading;
  };
  constexpr Row kRows[] = {
      {U'单', "shan"}, {U'單', "shan"},  {U'曾', "zeng"},  {U'仇', "qiu"},  {U'解', "xie"},
      {U'查', "zha"},  {U'朴', "piao"},  {U'区', "ou"},    {U'區', "ou"},   {U'尉', "yu"},
      {U'万', "mo"},   {U'俟', "qi"},    {U'盖', "ge"},    {U'乐', "yue"},  {U'翟', "zhai"},
      {U'员', "yun"},  {U'冼', "xian"},  {U'种', "chong"}, {U'召', "shao"}, {U'繁', "po"},
      {U'缪', "miao"}, {U'折', "she"},   {U'佴', "nai"},   {U'覃', "qin"},  {U'重', "chong"},
      {U'行', "hang"}, {U'长', "zhang"}, {U'厦', "xia"},   {U'都', "dou"},  {U'朝', "zhao"},
  };
  for (const Row& row : kRows) {
    CAPTURE(to_utf8(std::u32string(1, row.character)));
    const std::string all = " " + readings(row.character) + " ";
    CAPTURE(all);
    CHECK(all.find(" " + std::string(row.reading) + " ") != std::string::npos);
  }
}

TEST_CASE(
    "every reading is a syllable, each once; all of the two blocks' common characters have one") {
  std::size_t missing = 0;
  for (char32_t c = 0x3400; c <= 0x323AF; ++c) {
    std::array<std::string_view, 4> found;
    const std::size_t count = pinyin_readings(c, found);
    if (c >= 0x4E00 && c <= 0x9FA5 && count == 0) ++missing;
    for (std::size_t i = 0; i < count; ++i) {
      if (!is_pinyin_syllable(found[i])) FAIL_CHECK("no syllable: " << found[i]);
      for (std::size_t k = 0; k < i; ++k) CHECK(found[k] != found[i]);
    }
  }
  CAPTURE(missing);
  CHECK(missing < 100);
}

TEST_CASE("pinyin of text") {
  CHECK(pinyin_of("张三") == "zhangsan");
  CHECK(pinyin_of("張三") == "zhangsan");
  CHECK(pinyin_of("张三 Ltd.") == "zhangsan ltd");
  CHECK(pinyin_of("ＡＢＣ科技") == "abckeji");
  CHECK(pinyin_of("") == "");
  std::vector<std::string> items;
  pinyin_syllables("北京 IBM公司𡌛", items);
  CHECK(items == std::vector<std::string>{"bei", "jing", "ibm", "gong", "si", "𡌛"});
}

TEST_CASE("splits of letters") {
  struct Row {
    std::string_view letters;
    std::string_view best;
  };
  constexpr Row kRows[] = {
      {"zhangsan", "zhang san"},
      {"xian", "xian"},
      {"xi'an", "xi an"},
      {"lisi", "li si"},
      {"ouyangxiu", "ou yang xiu"},
      {"fangan", "fang an"},
      {"lvbu", "lv bu"},
      {"lyubu", "lyu bu"},
      {"wang xiao-ming", "wang xiao ming"},
      {"john", ""},
      {"smith", ""},
      {"", ""},
      {"'", ""},
      {"zhang3", ""},
      {"shanghai", "shang hai"},
      {"zhuangzhuang", "zhuang zhuang"},
      {"ZHANG", ""},
      {"xianggang", "xiang gang"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.letters);
    std::vector<std::string_view> syllables;
    CHECK(split_pinyin(row.letters, syllables) == !row.best.empty());
    CHECK(joined(syllables) == row.best);
  }
  const auto splits = split_pinyin_all("fangan", 10);
  REQUIRE(splits.size() >= 2);
  CHECK(joined(splits[0]) == "fang an");
  CHECK(joined(splits[1]) == "fan gan");
  CHECK(split_pinyin_all(std::string(64, 'a'), 3).size() <= 3);
  CHECK(split_pinyin_all(std::string(65, 'a'), 3).empty());
}

TEST_CASE("simplify") {
  CHECK(to_simplified("臺灣積體電路製造股份有限公司") == "台湾积体电路制造股份有限公司");
  CHECK(to_simplified("頭髮發財後來皇后") == "头发发财后来皇后");
  CHECK(to_simplified("abc 张三 \xFF") == "abc 张三 \xFF");
  CHECK(simplify(U'姊') == U'姊');
  CHECK(simplify(U'俱') == U'俱');
  for (char32_t c = 0; c < 0x110000; ++c) {
    const char32_t once = simplify(c);
    if (simplify(once) != once) FAIL_CHECK("code point " << static_cast<long>(c));
  }
}

TEST_CASE("scripts, letters, digits") {
  CHECK(script_of(U'张') == Script::Han);
  CHECK(script_of(U'々') == Script::Han);
  CHECK(script_of(U'〇') == Script::Han);
  CHECK(script_of(U'ひ') == Script::Hiragana);
  CHECK(script_of(U'カ') == Script::Katakana);
  CHECK(script_of(U'한') == Script::Hangul);
  CHECK(script_of(U'é') == Script::Latin);
  CHECK(script_of(U'Ж') == Script::Cyrillic);
  CHECK(script_of(U'λ') == Script::Greek);
  CHECK(script_of(U'م') == Script::Arabic);
  CHECK(script_of(U'ש') == Script::Hebrew);
  CHECK(script_of(U'ก') == Script::Thai);
  CHECK(script_of(U'ह') == Script::Devanagari);
  CHECK(script_of(U'Ա') == Script::Other);
  CHECK(script_of(U'1') == Script::Common);
  CHECK(script_of(0x110000) == Script::Common);
  CHECK(digit_value(U'７') == 7);
  CHECK(digit_value(U'٣') == 3);
  CHECK(digit_value(U'三') == -1);
  CHECK(digit_value(U'①') == -1);
  CHECK(digit_value(U'x') == -1);
  for (char32_t c = 0; c < 0x11000; ++c) {
    if (is_digit(c) != (digit_value(c) >= 0)) FAIL_CHECK("code point " << static_cast<long>(c));
    if (is_digit(c) && is_letter(c)) FAIL_CHECK("code point " << static_cast<long>(c));
  }
  const ScriptCounts counts = count_scripts("张三 Ab1");
  CHECK(counts.of(Script::Han) == 2);
  CHECK(counts.of(Script::Latin) == 2);
  CHECK(counts.letters == 4);
  CHECK(counts.digits == 1);
  CHECK(counts.spaces == 1);
  CHECK(counts.total == 6);
  CHECK(has_han("abc张"));
  CHECK_FALSE(has_han("abc ひ"));
  CHECK(is_mostly_han("张三 A1"));
  CHECK_FALSE(is_mostly_han("Zhang San 张"));
  CHECK_FALSE(is_mostly_han("123"));
}
