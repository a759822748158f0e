// Choices: the words whose meaning no file changes, matching of answers.
#include "core/fields/choice.h"

#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

TEST_CASE("choice: meanings are told, the word stays") {
  struct Row {
    const char* value;
    const char* part;
    const char* meaning;
  };
  const Row rows[] = {
      {"Yes", "boolean", "yes"},
      {"是", "boolean", "yes"},
      {"Nein", "boolean", "no"},
      {"いいえ", "boolean", "no"},
      {"Да", "boolean", "yes"},
      {"Sí", "boolean", "yes"},
      {"não", "boolean", "no"},
      {"아니요", "boolean", "no"},
      {"hayır", "boolean", "no"},
      {"1", "boolean", "yes"},
      {"✓", "boolean", "yes"},
      {"Opted-in", "consent", "yes"},
      {"退订", "consent", "no"},
      {"Nicht einverstanden", "consent", "no"},
      {"女", "gender", "female"},
      {"männlich", "gender", "male"},
      {"人民币", "currency", "CNY"},
      {"US Dollar", "currency", "USD"},
      {"USD", "currency", "USD"},
      {"日元", "currency", "JPY"},
      {"Schweizer Franken", "currency", "CHF"},
      {"简体中文", "language", "zh-Hans"},
      {"Deutsch", "language", "de"},
      {"français", "language", "fr"},
      {"日本語", "language", "ja"},
      {"zh-CN", "language", "zh-CN"},
      {"Gold", "boolean", ""},
      {"no", "language", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.value));
    const StandardValue value = choice_field().standardise(row.value, {});
    CHECK(part_of(value, row.part) == row.meaning);
    CHECK(value.rule.empty());
  }
}

TEST_CASE("choice: levels") {
  const LevelRow rows[] = {{"two languages", "Yes", "是", "same"},
                           {"opposites", "ja", "nein", "different"},
                           {"one letter is a code", "Y", "yes", "different"},
                           {"slip", "Customer", "Custmer", "similar"},
                           {"missing", "", "yes", "missing"}};
  for (const LevelRow& row : rows) check_level_row(choice_field(), row);
}

TEST_CASE("choice: laws") {
  check_field_laws(choice_field(), {"Yes", "是", "VIP 客户", "Ｙｅｓ", "zh-CN", "人民币"}, {},
                   1500);
}
