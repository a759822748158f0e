// Postal codes.
#include "core/fields/postal_code.h"

#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

TEST_CASE("postal code: standard forms") {
  const StandardRow rows[] = {
      {"China", "518000", "518000", Grade::Valid, "", FixGrade::Safe, "", "CN"},
      {"full width", "５１８０００", "518000", Grade::Valid, "text.width", FixGrade::Safe, "",
       "CN"},
      {"six digits, country unknown", "518000", "518000", Grade::Plausible, "", FixGrade::Safe, ""},
      {"lost zero in China", "10010", "010010", Grade::Unlikely, "postal.leading-zero",
       FixGrade::Likely, "postal.leading-zero", "CN"},
      {"lost zero in America", "2138", "02138", Grade::Unlikely, "postal.leading-zero",
       FixGrade::Likely, "postal.leading-zero", "US"},
      {"ZIP+4", "021381234", "02138-1234", Grade::Valid, "postal.format", FixGrade::Safe, "", "US"},
      {"British", "sw1a1aa", "SW1A 1AA", Grade::Valid, "postal.format", FixGrade::Safe, ""},
      {"Canadian", "k1a0b6", "K1A 0B6", Grade::Valid, "postal.format", FixGrade::Safe, ""},
      {"Dutch", "1011ab", "1011 AB", Grade::Valid, "postal.format", FixGrade::Safe, "", "NL"},
      {"Japanese sign", "〒100-0001", "100-0001", Grade::Valid, "postal.format", FixGrade::Likely,
       ""},
      {"German prefix", "D-80331", "80331", Grade::Valid, "postal.format", FixGrade::Likely, ""},
      {"Excel", "518000.0", "518000", Grade::Valid, "postal.excel-damage", FixGrade::Likely,
       "postal.excel-damage", "CN"},
      {"wrong length", "51800", "051800", Grade::Unlikely, "postal.leading-zero", FixGrade::Likely,
       "", "CN"},
      {"wrong shape", "7654321", "7654321", Grade::Unlikely, "", FixGrade::Safe, "postal.shape",
       "CN"},
      {"letter that Canada does not use", "D1A 0B6", "D1A 0B6", Grade::Unlikely, "", FixGrade::Safe,
       "postal.shape", "CA"},
      {"letter that Britain does not use inwards", "SW1A 1CA", "SW1A 1CA", Grade::Unlikely, "",
       FixGrade::Safe, "postal.shape", "GB"},
      {"forces post", "bfpo61", "BFPO 61", Grade::Valid, "postal.format", FixGrade::Safe, "", "GB"},
      {"Andorra", "ad500", "AD500", Grade::Valid, "postal.format", FixGrade::Safe, "", "AD"},
      {"Iran", "1193612345", "11936-12345", Grade::Valid, "postal.format", FixGrade::Safe, "",
       "IR"},
      {"Belarus", "220050", "220050", Grade::Valid, "", FixGrade::Safe, "", "BY"},
      {"word", "London", "London", Grade::Invalid, "", FixGrade::Safe, "postal.unreadable"},
      {"placeholder", "000000", "000000", Grade::Empty, "", FixGrade::Safe, "value.placeholder"},
  };
  for (const StandardRow& row : rows) check_standard_row(postal_code_field(), row);
}

TEST_CASE("postal code: levels") {
  const LevelRow rows[] = {{"two forms", "SW1A1AA", "sw1a 1aa", "same"},
                           {"plus four", "02138", "02138-1234", "same"},
                           {"one digit", "518000", "518001", "one-edit"},
                           {"turned", "4102", "4012", "one-edit"},
                           {"same area", "518000", "518172", "same-area"},
                           {"outward part", "SW1A 1AA", "SW1A 2BB", "same-area"},
                           {"other", "518000", "100010", "different"},
                           {"missing", "", "518000", "missing"}};
  for (const LevelRow& row : rows) check_level_row(postal_code_field(), row);
}

TEST_CASE("postal code: the country a shape belongs to") {
  CHECK(country_of_postal_code("SW1A 1AA") == "GB");
  CHECK(country_of_postal_code("K1A 0B6") == "CA");
  CHECK(country_of_postal_code("100-0001") == "JP");
  CHECK(country_of_postal_code("518000").empty());
  CHECK(country_of_postal_code("80331").empty());
}

TEST_CASE("postal code: laws") {
  const std::vector<std::string> values = {"518000",     "SW1A 1AA", "k1a0b6",
                                           "〒100-0001", "D-80331",  "02138-1234",
                                           "1011 AB",    "518000.0", "2138"};
  check_field_laws(postal_code_field(), values, {}, 2000);
  for (const char* country : {"CN", "US", "GB", "NL", "JP"}) {
    ValueContext context;
    context.country = country;
    check_field_laws(postal_code_field(), values, context, 600);
  }
}
