// Identifiers: never changed; Salesforce ids, id cards, Excel damage; matching.
#include "core/fields/identifier.h"

#include "core/fields/check_digits.h"
#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

TEST_CASE("identifier: nothing is ever changed") {
  const StandardRow rows[] = {
      {"plain", "K-00123", "K-00123", Grade::Valid, "", FixGrade::Safe, ""},
      {"blanks stay", " abc ", " abc ", Grade::Valid, "", FixGrade::Safe, "identifier.space"},
      {"full width stays", "Ａ１", "Ａ１", Grade::Valid, "", FixGrade::Safe, ""},
      {"Excel", "4.40308E+17", "4.40308E+17", Grade::Unlikely, "", FixGrade::Safe,
       "identifier.excel-damage"},
      {"Salesforce id in lower case", "001d000000iqhsliaz", "001d000000iqhsliaz", Grade::Unlikely,
       "", FixGrade::Safe, "identifier.salesforce-checksum"},
      {"id card", "11010519491231002X", "11010519491231002X", Grade::Valid, "", FixGrade::Safe, ""},
      {"id card, wrong check", "110105194912310021", "110105194912310021", Grade::Unlikely, "",
       FixGrade::Safe, "identifier.id-card-checksum"},
      {"IBAN in groups", "GB29 NWBK 6016 1331 9268 19", "GB29 NWBK 6016 1331 9268 19", Grade::Valid,
       "", FixGrade::Safe, ""},
      {"IBAN, wrong digit", "GB29NWBK60161331926818", "GB29NWBK60161331926818", Grade::Unlikely, "",
       FixGrade::Safe, "identifier.checksum"},
      {"IBAN, digit missing", "DE8937040044053201300", "DE8937040044053201300", Grade::Unlikely, "",
       FixGrade::Safe, "identifier.checksum"},
      {"legal entity, wrong digit", "5493001KJTIIGC8Y1R13", "5493001KJTIIGC8Y1R13", Grade::Unlikely,
       "", FixGrade::Safe, "identifier.checksum"},
      {"may be a card or an order", "4111111111111112", "4111111111111112", Grade::Valid, "",
       FixGrade::Safe, ""},
      {"words", "see file", "see file", Grade::Plausible, "", FixGrade::Safe, ""},
      {"none", "N/A", "N/A", Grade::Empty, "", FixGrade::Safe, "value.placeholder"},
  };
  for (const StandardRow& row : rows) check_standard_row(identifier_field(), row);
}

TEST_CASE("identifier: parts of an id card") {
  const StandardValue value = identifier_field().standardise("11010519491231002X", {});
  CHECK(part_of(value, "kind") == "cn-id-card");
  CHECK(part_of(value, "birthday") == "1949-12-31");
  CHECK(part_of(value, "sex") == "female");
}

TEST_CASE("identifier: levels") {
  const LevelRow rows[] = {
      {"same", "K-00123", "K-00123", "same"},
      {"15 and 18 characters", "001D000000IqhSL", "001D000000IqhSLIAZ", "same"},
      {"case is another id", "001D000000IqhSL", "001D000000IqhsL", "same-but-for-form"},
      {"separators", "K-00123", "k00123", "same-but-for-form"},
      {"lost zeros", "00012345", "12345", "same-but-for-form"},
      {"one edit", "A-10231", "A-10237", "one-edit"},
      {"short ids have no slips", "101", "102", "different"},
      {"other", "A-10231", "B-99871", "different"},
      {"missing", "", "A-1", "missing"},
      {"damaged", "4.40308E+17", "4.40308E+17", "missing"},
  };
  for (const LevelRow& row : rows) check_level_row(identifier_field(), row);
}

TEST_CASE("identifier: laws") {
  check_field_laws(identifier_field(),
                   {"K-00123", "001D000000IqhSLIAZ", "11010519491231002X", "GB82WEST12345698765432",
                    "3211066", "a b", "客户-001"},
                   {}, 2000);
}

TEST_CASE("check digits: known numbers and their neighbours") {
  CHECK(is_cn_id_card("11010519491231002X"));
  CHECK_FALSE(is_cn_id_card("110105194912310020"));
  CHECK_FALSE(is_cn_id_card("11010519491331002X"));
  CHECK(is_uscc("91440300708461136T"));
  CHECK(is_uscc("91110000600037341L"));
  CHECK_FALSE(is_uscc("91110000600037341M"));
  CHECK_FALSE(is_uscc("111111111111111111"));
  CHECK_FALSE(is_uscc("9111000060003734IL"));
  CHECK(is_iban("GB82WEST12345698765432"));
  CHECK_FALSE(is_iban("GB82WEST12345698765431"));
  CHECK(is_luhn("79927398713"));
  CHECK_FALSE(is_luhn("79927398710"));
  CHECK(salesforce_suffix("001D000000IqhSL") == "IAZ");
  CHECK(is_salesforce_18("001D000000IqhSLIAZ"));
  CHECK_FALSE(is_salesforce_18("001D000000IqhSLIAA"));
}

TEST_CASE("check digits: one wrong digit never passes") {
  const std::string code = "91440300708461136T";
  int passed = 0;
  for (std::size_t i = 2; i < code.size(); ++i) {
    for (char c = '0'; c <= '9'; ++c) {
      std::string wrong = code;
      if (wrong[i] == c) continue;
      wrong[i] = c;
      passed += is_uscc(wrong) ? 1 : 0;
    }
  }
  CHECK(passed == 0);
}
