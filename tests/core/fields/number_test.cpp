// Numbers and money.
#include "core/fields/number.h"

#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

TEST_CASE("number: reading") {
  struct Row {
    const char* name;
    const char* text;
    const char* canonical;  // "" when it is no number
    const char* unit;
  };
  const Row rows[] = {
      {"plain", "1234", "1234", ""},
      {"English", "1,234.56", "1234.56", ""},
      {"German", "1.234,56", "1234.56", ""},
      {"French", "1 234,56", "1234.56", ""},
      {"Swiss", "1'234", "1234", ""},
      {"Indian", "1,00,000", "100000", ""},
      {"money", "$ 5.00", "5", "$"},
      {"money behind", "12.50€", "12.5", "€"},
      {"code", "CNY 12", "12", "CNY"},
      {"ten thousands", "¥12万", "120000", "¥"},
      {"hundred millions", "1.5亿元", "150000000", "元"},
      {"percent", "35%", "35", "%"},
      {"minus", "-5", "-5", ""},
      {"accountants' minus", "(1,200)", "-1200", ""},
      {"zeros behind", "2.500", "2.5", ""},
      {"zero", "0.00", "0", ""},
      {"leading zero", "007", "", ""},
      {"sixteen digits", "1234567890123456", "", ""},
      {"groups of one", "1,2,3", "", ""},
      {"word", "abc", "", ""},
      {"point first", ".5", "0.5", ""},
      {"two points", "1.2.3", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const NumberReading reading = read_number(row.text);
    CHECK(reading.found == (row.canonical[0] != '\0'));
    CHECK((reading.found ? reading.canonical : std::string()) == row.canonical);
    if (reading.found) CHECK(reading.unit == row.unit);
  }
}

TEST_CASE("number: standard forms change nothing but width and spaces") {
  const StandardRow rows[] = {
      {"kept", "1,234.56", "1,234.56", Grade::Valid, "", FixGrade::Safe, ""},
      {"one comma is unclear", "1,234", "1,234", Grade::Plausible, "", FixGrade::Safe, ""},
      {"full width", "３．５", "3.5", Grade::Valid, "text.width", FixGrade::Safe, ""},
      {"leading zeros are an id", "007", "007", Grade::Plausible, "", FixGrade::Safe,
       "number.leading-zero"},
      {"too long", "12345678901234567890", "12345678901234567890", Grade::Plausible, "",
       FixGrade::Safe, "number.too-long"},
      {"Excel", "1.38E+10", "1.38E+10", Grade::Unlikely, "", FixGrade::Safe, "number.scientific"},
      {"a real 111111", "111111", "111111", Grade::Valid, "", FixGrade::Safe, ""},
      {"none", "无", "无", Grade::Empty, "", FixGrade::Safe, "value.placeholder"},
  };
  for (const StandardRow& row : rows) check_standard_row(number_field(), row);
}

TEST_CASE("number: levels") {
  const LevelRow rows[] = {{"two forms", "1,234.50", "1.234,5", "same"},
                           {"万", "12万", "120000", "same"},
                           {"near", "1000", "1010", "close"},
                           {"far", "1000", "1100", "different"},
                           {"sign", "-5", "5", "different"},
                           {"zeros lead", "007", "7", "close"},
                           {"missing", "", "7", "missing"}};
  for (const LevelRow& row : rows) check_level_row(number_field(), row);
}

TEST_CASE("number: laws") {
  check_field_laws(
      number_field(),
      {"1,234.56", "1.234,56", "¥12万", "(1,200)", "35%", "1 234,56", "007", "$-5.00", "1.5亿元"},
      {}, 3000);
}
