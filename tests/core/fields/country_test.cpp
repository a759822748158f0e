// Countries: codes, names in many languages, spellings.
#include "core/fields/country.h"

#include "core/reference/countries.h"
#include "core/reference/line_table.h"
#include "core/text/normalize.h"
#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

TEST_CASE("country: standard forms keep language and style") {
  const StandardRow rows[] = {
      {"English", "China", "China", Grade::Valid, "", FixGrade::Safe, ""},
      {"Chinese", "中国", "中国", Grade::Valid, "", FixGrade::Safe, ""},
      {"Traditional stays", "美國", "美國", Grade::Valid, "", FixGrade::Safe, ""},
      {"long Chinese name", "中华人民共和国", "中国", Grade::Valid, "country.name",
       FixGrade::Likely, ""},
      {"code", "CN", "CN", Grade::Valid, "", FixGrade::Safe, ""},
      {"code in lower case", "cn", "CN", Grade::Valid, "country.code-case", FixGrade::Safe, ""},
      {"three letters stay", "DEU", "DEU", Grade::Valid, "", FixGrade::Safe, ""},
      {"dotted", "U.S.A.", "United States", Grade::Valid, "country.name", FixGrade::Likely, ""},
      {"case", "united states", "United States", Grade::Valid, "country.spelling", FixGrade::Safe,
       ""},
      {"German", "Frankreich", "Frankreich", Grade::Valid, "", FixGrade::Safe, ""},
      {"native", "Deutschland", "Deutschland", Grade::Valid, "", FixGrade::Safe, ""},
      {"older name", "Holland", "Netherlands", Grade::Valid, "country.name", FixGrade::Likely, ""},
      {"blank", " China ", "China", Grade::Valid, "text.whitespace", FixGrade::Safe, ""},
      {"unknown", "Atlantis", "Atlantis", Grade::Unlikely, "", FixGrade::Safe, "country.unknown"},
      {"in its own language", "Ελλάδα", "Ελλάδα", Grade::Valid, "", FixGrade::Safe, ""},
      {"in another one", "Tyskland", "Tyskland", Grade::Valid, "", FixGrade::Safe, ""},
      {"one slip", "Argentnia", "Argentina", Grade::Unlikely, "country.misspelt", FixGrade::Likely,
       "country.misspelt"},
      {"NA says nothing", "NA", "NA", Grade::Empty, "", FixGrade::Safe, "value.placeholder"},
  };
  for (const StandardRow& row : rows) check_standard_row(country_field(), row);
}

TEST_CASE("country: all spellings of one country are the same") {
  const char* spellings[] = {
      "China", "中国",           "中國",  "CN",   "chn", "P.R. China", "Volksrepublik China",
      "중국",  "中华人民共和国", "Chine", "КИТАЙ"};
  for (const char* a : spellings) {
    CAPTURE(a);
    CHECK(country_code_of(a) == "CN");
    CHECK(level_name(country_field(), a, "China") == "same");
  }
  CHECK(level_name(country_field(), "China", "Taiwan") == "different");
  CHECK(level_name(country_field(), "Atlantis", "Atlantiss") == "similar");
  CHECK(level_name(country_field(), "", "China") == "missing");
}

TEST_CASE("country: every usual name leads back to its country") {
  std::string_view rows = country_rows();
  int names = 0;
  int lost = 0;
  while (!rows.empty()) {
    std::string_view line = take_line(rows);
    const std::string code(take_cell(line));
    CHECK(take_cell(line).size() == 3);
    while (!line.empty()) {
      const std::string name(take_cell(line));
      ++names;
      const auto found = find_country(fold_text(name));
      if (!found || found->code != code) {
        ++lost;
        MESSAGE("not found: ", code, " ", name);
      }
    }
  }
  CHECK(names > 3000);
  CHECK(lost == 0);
}

TEST_CASE("country: laws") {
  check_field_laws(country_field(),
                   {"China", "U.S.A.", "Côte d’Ivoire", "中国", "cn", "Atlantis",
                    "Bosnia & Herzegovina", "香港"},
                   {}, 2000);
}
