// Choice and free text, the shared cleaning, placeholders and packed features.
#include "core/fields/free_text.h"
#include "core/fields/choice.h"
#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

TEST_CASE("placeholder: kinds") {
  struct Row {
    const char* value;
    PlaceholderKind kind;
  };
  const Row rows[] = {
      {"N/A", PlaceholderKind::Blank},
      {"null", PlaceholderKind::Blank},
      {"无", PlaceholderKind::Blank},
      {"暂无", PlaceholderKind::Blank},
      {"未知", PlaceholderKind::Blank},
      {" - ", PlaceholderKind::Blank},
      {"——", PlaceholderKind::Blank},
      {"？？", PlaceholderKind::Blank},
      {"NA", PlaceholderKind::Blank},
      {"keine Angabe", PlaceholderKind::Blank},
      {"test", PlaceholderKind::Filler},
      {"asdf", PlaceholderKind::Filler},
      {"123456", PlaceholderKind::Filler},
      {"1111111", PlaceholderKind::Filler},
      {"xxx", PlaceholderKind::Filler},
      {"测试", PlaceholderKind::Filler},
      {"test@test.com", PlaceholderKind::Filler},
      {"a@a.com", PlaceholderKind::Filler},
      {"none@none.com", PlaceholderKind::Filler},
      {"Na", PlaceholderKind::None},
      {"III", PlaceholderKind::None},
      {"99999", PlaceholderKind::None},
      {"testa@acme.com", PlaceholderKind::None},
      {"13800138000", PlaceholderKind::None},
      {"张无忌", PlaceholderKind::None},
      {"", PlaceholderKind::None},
  };
  for (const Row& row : rows) {
    CAPTURE(row.value);
    CHECK(static_cast<int>(placeholder_kind(row.value)) == static_cast<int>(row.kind));
  }
}

TEST_CASE("text rules: what is cleaned and what it is called") {
  struct Row {
    const char* name;
    const char* value;
    const char* text;
    const char* rule;
    Width width;
  };
  const Row rows[] = {
      {"clean", "a b", "a b", "", Width::All},
      {"ends", " a ", "a", "text.whitespace", Width::All},
      {"runs", "a  b", "a b", "text.whitespace", Width::All},
      {"line end", "a\r\nb", "a b", "text.whitespace", Width::All},
      {"no-break space", "a\xC2\xA0", "a", "text.whitespace", Width::All},
      {"ideographic space", "张　三", "张 三", "text.width", Width::All},
      {"zero width", "a\xE2\x80\x8B", "a", "text.invisible", Width::All},
      {"full width", "ＡＢ，", "AB,", "text.width", Width::All},
      {"Latin signs follow", "Ｓｍｉｔｈ－Ｊｏｎｅｓ，　Ｉｎｃ．", "Smith-Jones, Inc.",
       "text.width", Width::Alnum},
      {"signs alone stay", "a，b", "a，b", "", Width::Alnum},
      {"Chinese signs stay", "ＡＢ，（华东）", "AB，（华东）", "text.width", Width::Alnum},
      {"nothing to change in Chinese", "上海（华东）有限公司", "上海（华东）有限公司", "",
       Width::Alnum},
      {"kept", "ＡＢ", "ＡＢ", "", Width::Keep},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const CleanText clean(row.value, row.width);
    CHECK(clean.text() == row.text);
    CHECK(clean.rule() == row.rule);
  }
}

TEST_CASE("feature: parts come back, and any bytes are safe to read") {
  std::string packed;
  FeatureWriter writer(packed);
  const std::string parts[] = {"",
                               "a",
                               std::string(127, 'b'),
                               std::string(128, 'c'),
                               std::string(70000, 'd'),
                               std::string("\0x", 2)};
  for (const std::string& part : parts) writer.part(part);
  FeatureReader reader(packed);
  for (const std::string& part : parts) CHECK(reader.next() == part);
  CHECK(reader.done());
  CHECK(reader.next().empty());
  Random random(7);
  for (int i = 0; i < 2000; ++i) {
    std::string bytes;
    for (std::uint32_t n = random.below(30); n > 0; --n)
      bytes.push_back(static_cast<char>(random.below(256)));
    for (FeatureReader any(bytes); !any.done();) any.next();
  }
}

TEST_CASE("feature: hashes tell kinds, types and texts apart") {
  CHECK(hash_key(KeyKind::Exact, FieldType::Email, "a") ==
        hash_key(KeyKind::Exact, FieldType::Email, "a"));
  CHECK(hash_key(KeyKind::Exact, FieldType::Email, "a") !=
        hash_key(KeyKind::Token, FieldType::Email, "a"));
  CHECK(hash_key(KeyKind::Exact, FieldType::Email, "a") !=
        hash_key(KeyKind::Exact, FieldType::Phone, "a"));
  CHECK(hash_bytes("12345678") != hash_bytes("123456789"));
  CHECK(hash_bytes("") != hash_bytes(std::string_view("\0", 1)));
}

TEST_CASE("choice: standard forms and levels") {
  const StandardRow rows[] = {
      {"kept", "Test", "Test", Grade::Valid, "", FixGrade::Safe, ""},
      {"trimmed", " 客户 ", "客户", Grade::Valid, "text.whitespace", FixGrade::Safe, ""},
      {"full width", "Ａ级", "A级", Grade::Valid, "text.width", FixGrade::Safe, ""},
      {"none", "None", "None", Grade::Empty, "", FixGrade::Safe, "value.placeholder"},
  };
  for (const StandardRow& row : rows) check_standard_row(choice_field(), row);
  const LevelRow levels[] = {
      {"case", "Lead", "lead", "same"},        {"traditional", "電子", "电子", "same"},
      {"slip", "Retail", "Retial", "similar"}, {"Chinese slip", "制造行业", "制造产业", "similar"},
      {"short", "A级", "B级", "different"},    {"other", "Lead", "Customer", "different"},
      {"missing", "", "Lead", "missing"}};
  for (const LevelRow& row : levels) check_level_row(choice_field(), row);
  check_field_laws(choice_field(), {"Lead", "客户", "Ａ级", "N/A", "In progress", "制造业"}, {},
                   1500);
}

TEST_CASE("free text: only what cannot be seen is cleaned") {
  const StandardRow rows[] = {
      {"signs stay", "你好，（重要）！", "你好，（重要）！", Grade::Valid, "", FixGrade::Safe, ""},
      {"lines stay", "a\nb", "a\nb", Grade::Valid, "", FixGrade::Safe, ""},
      {"ends", " a \n", "a", Grade::Valid, "text.whitespace", FixGrade::Safe, ""},
      {"zero width", "a\xE2\x80\x8B b", "a b", Grade::Valid, "text.invisible", FixGrade::Safe, ""},
  };
  for (const StandardRow& row : rows) check_standard_row(free_text_field(), row);
  const LevelRow levels[] = {
      {"case and signs", "Call back, please!", "call back please", "same"},
      {"one word more", "met at the fair in Berlin last year", "met at the fair in Berlin",
       "similar"},
      {"Chinese", "展会上认识的老客户，需要报价", "展会上认识的老客户需要报价单", "similar"},
      {"slip", "arnie morton s of chicago", "arnie mortons of chicago", "similar"},
      {"other", "met at the fair", "wants a quote", "different"},
      {"missing", "", "x", "missing"}};
  for (const LevelRow& row : levels) check_level_row(free_text_field(), row);
  check_field_laws(free_text_field(),
                   {"met at the fair in Berlin", "展会上认识的老客户，需要报价", "a\nb", "  x  "},
                   {}, 1500);
}
