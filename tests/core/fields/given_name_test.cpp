// Given and family names in columns of their own: typing errors, nicknames, other scripts, and each
// other's columns.
#include "core/fields/given_name.h"

#include <doctest/doctest.h>

#include <string>

#include "core/fields/family_name.h"
#include "tests/core/fields/pair_testing.h"

namespace spruce {
namespace {

TEST_CASE("pairs of given names fall into levels") {
  struct Row {
    const char* a;
    const char* b;
    const char* level;
  };
  const Row rows[] = {
      {"emily", "EMILY", "same"},
      {"Anne-Marie", "Anne Marie", "same"},
      {"Annemarie", "Anne Marie", "same"},
      {"José", "Jose", "same"},
      {"Bob", "Robert", "nickname"},
      {"Bob", "Rob", "nickname"},
      {"emiily", "emily", "one-edit"},
      {"taylaj", "tayla", "one-edit"},
      {"nicholas", "nihcolas", "one-edit"},
      {"mikaela", "micaelah", "same-sound"},
      {"mark", "mary", "fairly-similar"},
      {"ewan", "euan", "same-sound"},
      {"J.", "John", "initial"},
      {"M", "John", "different"},
      {"Morris I", "Morris II", "other-generation"},
      {"Morris Sr.", "Morris Jr.", "other-generation"},
      {"Morris II", "Morris Jr", "same"},
      {"Bob Jr", "Robert III", "other-generation"},
      {"Morris II", "Morris", "part-of"},
      {"Morris II", "Peter I", "different"},
      {"Mary", "Mary Ann", "nickname"},
      {"Rosalind", "Rosalind May", "part-of"},
      {"伟", "伟", "same"},
      {"伟", "玮", "same-sound"},
      {"伟", "WEI", "same-sound"},
      {"小明", "Xiaoming", "same-sound"},
      {"小明", "Xiao Ming", "same-sound"},
      {"三", "二", "different"},
      {"小明", "大明", "different"},
      {"Алексей", "Aleksei", "same"},
      {"peter", "susan", "different"},
      {"", "susan", "missing"},
      {"N/A", "susan", "missing"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.a));
    CAPTURE(std::string(row.b));
    CHECK(compare_values(given_name_field(), row.a, row.b) == row.level);
    CHECK(compare_values(given_name_field(), row.b, row.a) == row.level);
  }
}

TEST_CASE("pairs of family names fall into levels") {
  struct Row {
    const char* a;
    const char* b;
    const char* level;
  };
  const Row rows[] = {
      {"Campbell", "CAMPBELL", "same"},
      {"Müller", "Mueller", "same"},
      {"O'Neil", "ONeil", "same"},
      {"van der Berg", "Vanderberg", "same"},
      {"campbell", "campbll", "one-edit"},
      {"sondergeld", "sondregeld", "one-edit"},
      {"Smith", "Smyth", "one-edit"},
      {"Garcia", "Garcia Lopez", "part-of"},
      {"单", "Shan", "same-sound"},
      {"单", "Dan", "different"},
      {"曾", "Zeng", "same-sound"},
      {"张", "章", "same-sound"},
      {"张", "王", "different"},
      {"欧阳", "Ouyang", "same-sound"},
      {"smith", "jones", "different"},
      {"Smith Sr", "Smith Jr", "other-generation"},
      {"Dobbins Jr", "Dobbins Senior", "other-generation"},
      {"Smith Jr", "SMITH JR.", "same"},
      {"Smith Sr", "Smith", "part-of"},
      {"Silva Filho", "Silva Neto", "other-generation"},
      {"老王", "小王", "other-generation"},
      {"老王", "王", "part-of"},
      {"Smith Jr", "Jones Sr", "different"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.a));
    CAPTURE(std::string(row.b));
    CHECK(compare_values(family_name_field(), row.a, row.b) == row.level);
    CHECK(compare_values(family_name_field(), row.b, row.a) == row.level);
  }
}

TEST_CASE("name parts are proposed in usual case") {
  struct Row {
    const char* value;
    const char* standard;
  };
  const Row rows[] = {
      {"MCDONALD", "McDonald"},
      {"o'neil", "O'Neil"},
      {"VAN DER BERG", "van der Berg"},
      {"DE SOUZA", "de Souza"},
      {"smith-jones", "Smith-Jones"},
      {"MACARTHUR", "MacArthur"},
      {"McDonald", "McDonald"},
      {"张", "张"},
      {"TJ", "TJ"},
      {"müller", "Müller"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.value));
    CHECK(family_name_field().standardise(row.value, {}).standard == row.standard);
  }
  CHECK(given_name_field().standardise("JOHN", {}).rule == "name.case");
  CHECK(given_name_field().standardise("JOHN", {}).fix_grade == FixGrade::Likely);
  CHECK(given_name_field().standardise("123", {}).grade != Grade::Valid);
}

TEST_CASE("a name typed into the other column is still found") {
  const std::string given = feature_of(given_name_field(), "George");
  const std::string family = feature_of(family_name_field(), "George");
  CHECK(given_name_field().compare(given, family) == 1);
  std::vector<BlockKey> a;
  std::vector<BlockKey> b;
  given_name_field().append_block_keys(given, a);
  family_name_field().append_block_keys(family, b);
  REQUIRE_FALSE(a.empty());
  CHECK(a.front().hash == b.front().hash);
  CHECK(share_block_key(given_name_field(), "emiily", "emily"));
  CHECK(share_block_key(family_name_field(), "Smith", "Smyth"));
}

TEST_CASE("laws of given and family names") {
  const std::vector<std::string> values = {"emily",    "emiily", "Bob",    "Robert",       "J.",
                                           "伟",       "玮",     "WEI",    "van der Berg", "O'Neil",
                                           "MCDONALD", "김",     "さくら", "欧阳"};
  check_type_laws(given_name_field(), values);
  check_type_laws(family_name_field(), values);
}

}  // namespace
}  // namespace spruce
