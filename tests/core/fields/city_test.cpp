// Cities: the same place in other spellings, and other places.
#include "core/fields/city.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/core/fields/pair_testing.h"

namespace spruce {
namespace {

const FieldTypeInfo& type() { return city_field(); }

TEST_CASE("pairs of cities fall into levels") {
  struct Row {
    const char* a;
    const char* b;
    const char* level;
  };
  const Row rows[] = {
      {"北京", "北京市", "same"},
      {"昆山", "昆山市", "same"},
      {"臺北", "台北市", "same"},
      {"西双版纳", "西双版纳傣族自治州", "same"},
      {"北京", "Beijing", "same-sound-other-script"},
      {"重庆市", "Chongqing", "same-sound-other-script"},
      {"厦门", "XIAMEN", "same-sound-other-script"},
      {"西安", "Xi'an", "same-sound-other-script"},
      {"北京", "南京", "different"},
      {"San Francisco", "SAN FRANCISCO", "same"},
      {"St. Louis", "Saint Louis", "same"},
      {"N Richland Hills", "North Richland Hills", "same"},
      {"New York", "New York City", "same"},
      {"München", "Munchen", "same"},
      {"rowvile", "rowville", "one-edit"},
      {"kenilworth", "kenilwroth", "one-edit"},
      {"Los Angeles", "Los Angelos", "one-edit"},
      {"Denistone", "Denistone East", "part-of"},
      {"Melbourne", "Sydney", "different"},
      {"", "Sydney", "missing"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.a));
    CAPTURE(std::string(row.b));
    CHECK(compare_values(type(), row.a, row.b) == row.level);
    CHECK(compare_values(type(), row.b, row.a) == row.level);
  }
}

TEST_CASE("cities are proposed in usual case") {
  CHECK(type().standardise("SAN FRANCISCO", {}).standard == "San Francisco");
  CHECK(type().standardise("san francisco", {}).rule == "place.case");
  CHECK(type().standardise("NYC", {}).standard == "NYC");
  CHECK(type().standardise(" 北京市 ", {}).standard == "北京市");
  CHECK(type().standardise("12345", {}).grade == Grade::Invalid);
  CHECK(type().standardise("无", {}).grade == Grade::Empty);
}

TEST_CASE("laws of cities") {
  check_type_laws(type(),
                  {"北京", "Beijing", "New York City", "St. Louis", "city", "市", "NYC", "Xi'an"});
}

}  // namespace
}  // namespace spruce
