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
      {"two units", "US$ 1,234.50", "1234.5", "US$"},
      {"money in words behind", "12 euros", "12", "euros"},
      {"Chinese currency word", "人民币12元", "12", "人民币"},
      {"Danish", "1.234,50 kr.", "1234.5", "kr."},
      {"minus behind", "1200-", "-1200", ""},
      {"Unicode minus", "−5", "-5", ""},
      {"three and a half million", "3.5 Mio.", "3500000", ""},
      {"thousand of money", "$12k", "12000", "$"},
      {"mixed Chinese units", "3万5千", "35000", ""},
      {"colloquial tail", "3万5", "35000", ""},
      {"zero in the middle", "一百零二", "102", ""},
      {"two hundred and fifty", "二百五", "250", ""},
      {"trillions", "1.2万亿", "1200000000000", ""},
      {"many decimals", "8.129999999999999万", "81299.99999999999", ""},
      {"cheque", "壹仟贰佰元叁角伍分", "1200.35", ""},
      {"Chinese groups of four", "1,2345,6789", "123456789", ""},
      {"long with separators", "1,234,567,890,123,456,789", "1234567890123456789", ""},
      {"what is counted", "100人", "100", "人"},
      {"measure", "12.0 oz", "12", "oz"},
      {"year in Han digits", "二〇二四", "", ""},
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

TEST_CASE("number: standard forms") {
  const StandardRow rows[] = {
      {"plain", "1234.50", "1234.50", Grade::Valid, "", FixGrade::Safe, ""},
      {"both separators", "1,234.50", "1234.50", Grade::Valid, "number.plain", FixGrade::Safe, ""},
      {"decimal comma", "1234,5", "1234.5", Grade::Valid, "number.plain", FixGrade::Safe, ""},
      {"one comma is unclear", "1,234", "1234", Grade::Plausible, "number.ambiguous", FixGrade::Ask,
       "number.ambiguous"},
      {"one comma in Germany", "1,234", "1.234", Grade::Plausible, "number.ambiguous",
       FixGrade::Ask, "number.ambiguous", "DE"},
      {"one point in Germany", "1.234", "1.234", Grade::Plausible, "", FixGrade::Safe,
       "number.ambiguous", "DE"},
      {"one point", "1.234", "1.234", Grade::Valid, "", FixGrade::Safe, ""},
      {"money", "$1,234.50", "1234.50", Grade::Valid, "number.currency", FixGrade::Likely,
       "number.currency"},
      {"ten thousands", "12万", "120000", Grade::Valid, "number.multiplier", FixGrade::Likely, ""},
      {"thousands or a size", "100k", "100000", Grade::Plausible, "number.ambiguous", FixGrade::Ask,
       "number.ambiguous"},
      {"brackets", "(1,200.00)", "-1200.00", Grade::Valid, "number.plain", FixGrade::Safe, ""},
      {"percent stays", "12,5 %", "12.5%", Grade::Valid, "number.plain", FixGrade::Safe, ""},
      {"counter stays", "100 人", "100 人", Grade::Plausible, "", FixGrade::Safe, ""},
      {"full width", "３．５", "3.5", Grade::Valid, "text.width", FixGrade::Safe, ""},
      {"leading zeros are an id", "007", "007", Grade::Plausible, "", FixGrade::Safe,
       "number.leading-zero"},
      {"too long", "12345678901234567890", "12345678901234567890", Grade::Plausible, "",
       FixGrade::Safe, "number.too-long"},
      {"Excel", "1.38E+10", "1.38E+10", Grade::Unlikely, "", FixGrade::Safe, "number.scientific"},
      {"a real 111111", "111111", "111111", Grade::Valid, "", FixGrade::Safe, ""},
      {"word", "free", "free", Grade::Invalid, "", FixGrade::Safe, "number.unreadable"},
      {"none", "无", "无", Grade::Empty, "", FixGrade::Safe, "value.placeholder"},
  };
  for (const StandardRow& row : rows) check_standard_row(number_field(), row);
}

TEST_CASE("number: the currency is told") {
  ValueContext context;
  CHECK(part_of(number_field().standardise("€ 5", context), "currency") == "EUR");
  CHECK(part_of(number_field().standardise("$ 5", context), "currency") == "");
  context.country = "CA";
  CHECK(part_of(number_field().standardise("$ 5", context), "currency") == "CAD");
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

TEST_CASE("number: laws where the comma is the decimal sign") {
  ValueContext german;
  german.country = "DE";
  check_field_laws(number_field(), {"1,234", "1.234", "1.234,56", "1,234.56", "1,5 Mio."}, german,
                   2000);
}

TEST_CASE("number: laws") {
  check_field_laws(
      number_field(),
      {"1,234.56", "1.234,56", "¥12万", "(1,200)", "35%", "1 234,56", "007", "$-5.00", "1.5亿元"},
      {}, 3000);
}
