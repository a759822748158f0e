// Regions: names and codes of one state or province meet, different ones never do.
#include "core/fields/region.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/core/fields/pair_testing.h"

namespace spruce {
namespace {

const FieldTypeInfo& type() { return region_field(); }

TEST_CASE("pairs of regions fall into levels") {
  struct Row {
    const char* a;
    const char* b;
    const char* level;
  };
  const Row rows[] = {
      {"广东", "广东省", "same"},
      {"广东省", "Guangdong", "same"},
      {"廣東", "GD", "same"},
      {"内蒙古", "内蒙古自治区", "same"},
      {"新疆维吾尔自治区", "Xinjiang", "same"},
      {"山西", "陕西", "different"},
      {"湖北省", "湖南省", "different"},
      {"CA", "California", "same"},
      {"Calif.", "California", "same"},
      {"N.Y.", "New York", "same"},
      {"nsw", "New South Wales", "same"},
      {"Bavaria", "Bayern", "same"},
      {"NRW", "Nordrhein-Westfalen", "same"},
      {"QC", "Québec", "same"},
      {"Iowa", "Idaho", "different"},
      {"Virginia", "West Virginia", "different"},
      {"NC", "SC", "different"},
      {"Californa", "California", "one-edit"},
      {"", "CA", "missing"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.a));
    CAPTURE(std::string(row.b));
    CHECK(compare_values(type(), row.a, row.b) == row.level);
    CHECK(compare_values(type(), row.b, row.a) == row.level);
  }
}

TEST_CASE("a region is read with its country") {
  ValueContext context;
  context.country = "AU";
  const StandardValue value = type().standardise("WA", context);
  CHECK(value.standard == "WA");
  REQUIRE(value.parts.size() == 4);
  CHECK(value.parts[1].text == "AU");
  CHECK(value.parts[3].text == "Western Australia");
  CHECK(type().standardise("CALIFORNIA", {}).standard == "California");
  CHECK(type().standardise("广东", {}).grade == Grade::Valid);
  CHECK(type().standardise("Atlantis", {}).grade == Grade::Plausible);
}

TEST_CASE("regions of the world by name in any writing") {
  struct Row {
    const char* text;
    const char* context;
    const char* country;
    const char* code;
  };
  const Row rows[] = {{"加州", "", "US", "CA"},
                      {"安大略省", "", "CA", "ON"},
                      {"서울특별시", "", "KR", "11"},
                      {"Seoul", "KR", "KR", "11"},
                      {"新北市", "TW", "TW", "TPQ"},
                      {"Roma", "IT", "IT", "RM"},
                      {"MI", "IT", "IT", "MI"},
                      {"MI", "", "US", "MI"},
                      {"Île-de-France", "", "FR", "IDF"},
                      {"mazowieckie", "PL", "PL", "14"},
                      {"Guangdong Sheng", "CN", "CN", "GD"},
                      {"Santiago", "ZZ", "", ""}};
  for (const Row& row : rows) {
    CAPTURE(std::string(row.text));
    ValueContext context;
    context.country = row.context;
    std::string country;
    std::string code;
    for (const ValuePart& part : type().standardise(row.text, context).parts) {
      if (part.name == "country") country = part.text;
      if (part.name == "code") code = part.text;
    }
    CHECK(country == row.country);
    if (row.code[0] != '\0') CHECK(code == row.code);
  }
}

TEST_CASE("a misspelt region is told when only one is near") {
  ValueContext context;
  context.country = "US";
  const StandardValue value = type().standardise("Pensylvania", context);
  CHECK(value.standard == "Pennsylvania");
  CHECK(value.rule == "region.misspelt");
  CHECK(value.fix_grade == FixGrade::Likely);
  CHECK(value.grade == Grade::Unlikely);
  CHECK(type().standardise("Kansa", context).rule.empty());
}

TEST_CASE("laws of regions") {
  check_type_laws(type(), {"广东", "GD", "CA", "California", "Bayern", "WA", "Iowa", "Idaho", "x"});
}

}  // namespace
}  // namespace spruce
