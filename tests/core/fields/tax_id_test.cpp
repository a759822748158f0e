// Tax numbers: China, EU VAT and some others; matching.
#include "core/fields/tax_id.h"

#include "core/fields/official_number.h"
#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

TEST_CASE("tax id: standard forms") {
  const StandardRow rows[] = {
      {"统一社会信用代码", "91440300708461136T", "91440300708461136T", Grade::Valid, "",
       FixGrade::Safe, "", "CN"},
      {"lower case and blanks", "91440300 70846113 6t", "91440300708461136T", Grade::Valid,
       "tax-id.compact", FixGrade::Safe, "", "CN"},
      {"full width", "９１４４０３００７０８４６１１３６Ｔ", "91440300708461136T", Grade::Valid,
       "text.width", FixGrade::Safe, ""},
      {"wrong check", "91440300708461137T", "91440300708461137T", Grade::Unlikely, "",
       FixGrade::Safe, "tax-id.checksum", "CN"},
      {"an id card", "11010519491231002X", "11010519491231002X", Grade::Valid, "", FixGrade::Safe,
       "tax-id.id-card", "CN"},
      {"German VAT", "DE 136 695 976", "DE136695976", Grade::Valid, "tax-id.compact",
       FixGrade::Safe, ""},
      {"German VAT, wrong", "DE136695977", "DE136695977", Grade::Unlikely, "", FixGrade::Safe,
       "tax-id.checksum"},
      {"Irish VAT", "IE6388047V", "IE6388047V", Grade::Valid, "", FixGrade::Safe, ""},
      {"EIN keeps its hyphen", "12-3456789", "12-3456789", Grade::Plausible, "", FixGrade::Safe,
       ""},
      {"unknown kind stays as written", "12.345.678", "12.345.678", Grade::Plausible, "",
       FixGrade::Safe, ""},
      {"word", "pending", "pending", Grade::Invalid, "", FixGrade::Safe, ""},
      {"none", "无", "无", Grade::Empty, "", FixGrade::Safe, "value.placeholder"},
  };
  for (const StandardRow& row : rows) check_standard_row(tax_id_field(), row);
}

TEST_CASE("tax id: VAT numbers that are published as examples") {
  struct Row {
    const char* country;
    const char* good;
  };
  const Row rows[] = {{"DE", "136695976"},   {"FR", "40303265045"},  {"GB", "980780684"},
                      {"IT", "00743110157"}, {"NL", "004495445B01"}, {"BE", "0403019261"},
                      {"AT", "U13585627"},   {"DK", "13585628"},     {"FI", "20774740"},
                      {"LU", "15027442"},    {"PL", "8567346215"},   {"PT", "501964843"},
                      {"EL", "023456780"},   {"SE", "123456789701"}};
  for (const Row& row : rows) {
    CAPTURE(row.country);
    CHECK(read_vat_number(row.country, row.good).consistent);
  }
  CHECK(read_vat_number("DE", "12345").kind == nullptr);
}

TEST_CASE("tax id: levels") {
  const LevelRow rows[] = {{"two forms", "91440300708461136t", "91440300-708461136T", "same"},
                           {"one digit", "91440300708461136T", "91440300708461186T", "one-edit"},
                           {"other firm", "91440300708461136T", "91110000600037341L", "different"},
                           {"none", "无", "91110000600037341L", "missing"}};
  for (const LevelRow& row : rows) check_level_row(tax_id_field(), row);
}

TEST_CASE("tax id: laws") {
  ValueContext china;
  china.country = "CN";
  const std::vector<std::string> values = {"91440300708461136T", "DE 136 695 976",
                                           "12-3456789",         "ATU13585627",
                                           "110105194912310",    "FR40303265045"};
  check_field_laws(tax_id_field(), values, {}, 2000);
  check_field_laws(tax_id_field(), values, china, 1000);
}
