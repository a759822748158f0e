// Addresses: how they are split, what is told, and which pairs may be one place.
#include "core/fields/address.h"

#include <doctest/doctest.h>

#include <string>

#include "core/fields/address_parse.h"
#include "tests/core/fields/pair_testing.h"

namespace spruce {
namespace {

const FieldTypeInfo& type() { return address_field(); }

TEST_CASE("Chinese addresses split into parts") {
  struct Row {
    const char* value;
    const char* province;
    const char* city;
    const char* area;
    const char* township;
    const char* street;
    const char* number;
    const char* unit_key;
    const char* chain;
  };
  const Row rows[] = {
      {"江苏省苏州市昆山市玉山镇人民南路888号3栋502室", "江苏省", "苏州市", "昆山市", "玉山镇",
       "人民南路", "888号", "3-502", "江苏省苏州市昆山市"},
      {"苏州市昆山市人民南路888号", "", "苏州市", "昆山市", "", "人民南路", "888号", "",
       "江苏省苏州市昆山市"},
      {"昆山市人民南路888号", "", "", "昆山市", "", "人民南路", "888号", "", "江苏省苏州市昆山市"},
      {"北京市海淀区中关村大街27号", "北京市", "", "海淀区", "", "中关村大街", "27号", "",
       "北京市海淀区"},
      {"上海市上海市浦东新区张江路88号", "上海市", "上海市", "浦东新区", "", "张江路", "88号", "",
       "上海市浦东新区"},
      {"上海漕溪北路1200弄12号", "上海", "", "", "", "漕溪北路", "1200弄12号", "", "上海市"},
      {"南京路100号", "", "", "", "", "南京路", "100号", "", ""},
      {"上海市南京西路1266号", "上海市", "", "", "", "南京西路", "1266号", "", "上海市"},
      {"广东省深圳市南山区科技园", "广东省", "深圳市", "南山区", "", "", "", "",
       "广东省深圳市南山区"},
      {"深圳南山科技园A座1203室", "", "深圳", "南山", "", "", "", "a-1203", "广东省深圳市南山区"},
      {"广东省 深圳市 福田区", "广东省", "深圳市", "福田区", "", "", "", "", "广东省深圳市福田区"},
      {"518000 深圳市福田区深南大道6001号", "", "深圳市", "福田区", "", "深南大道", "6001号", "",
       "广东省深圳市福田区"},
      {"內蒙古自治區呼和浩特市", "內蒙古自治區", "呼和浩特市", "", "", "", "", "",
       "内蒙古自治区呼和浩特市"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.value));
    const Address address = parse_address(row.value);
    CHECK(address.province == row.province);
    CHECK(address.city == row.city);
    CHECK(address.area == row.area);
    CHECK(address.township == row.township);
    CHECK(address.street == row.street);
    CHECK(address.number == row.number);
    CHECK(address.unit_key == row.unit_key);
    CHECK(address.chain == row.chain);
    CHECK(address.mismatch.empty());
  }
  CHECK(parse_address("广东省南京市鼓楼区").mismatch == "南京市");
}

TEST_CASE("Latin addresses split into parts") {
  struct Row {
    const char* value;
    const char* number;
    const char* street;
    const char* unit;
    const char* locality;
  };
  const Row rows[] = {
      {"12 Main St", "12", "main street", "", ""},
      {"12 Main Street, Springfield, IL 62704", "12", "main street", "", "springfield il 62704"},
      {"12a N. Main St., Apt 5", "12a", "north main street", "5", ""},
      {"12 Main St Apt #5", "12", "main street", "5", ""},
      {"12 St James Ave", "12", "saint james avenue", "", ""},
      {"Hauptstr. 12, 80331 München", "12", "hauptstrasse", "", "80331 munchen"},
      {"Hauptstraße 12a", "12a", "hauptstrasse", "", ""},
      {"12 bis rue de la Paix", "12", "bis rue paix", "", ""},
      {"Rue de la Paix, 12", "12", "rue paix", "", ""},
      {"PO Box 123", "123", "box", "", ""},
      {"P.O. Box 123", "123", "box", "", ""},
      {"42", "42", "", "", ""},
      {"Maple Street", "", "maple street", "", ""},
      {"148 W. 51st St.", "148", "west 51st street", "", ""},
      {"12-14 High Rd", "12-14", "high road", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.value));
    const Address address = parse_address(row.value);
    CHECK(address.number_key == row.number);
    CHECK(address.street_key == row.street);
    CHECK(address.unit_key == row.unit);
    CHECK(address.locality_key == row.locality);
  }
}

TEST_CASE("addresses are graded and cleaned") {
  const StandardValue mismatch = type().standardise("广东省南京市鼓楼区中山路1号", {});
  CHECK(mismatch.grade == Grade::Unlikely);
  REQUIRE_FALSE(mismatch.issues.empty());
  CHECK(mismatch.issues.front().code == "address.division-mismatch");
  const StandardValue omitted = type().standardise("昆山市人民南路888号", {});
  REQUIRE_FALSE(omitted.issues.empty());
  CHECK(omitted.issues.front().code == "address.division-omitted");
  CHECK(omitted.issues.front().detail == "江苏省苏州市昆山市");
  CHECK(type().standardise("广东省 深圳市 福田区", {}).standard == "广东省深圳市福田区");
  CHECK(type().standardise("１２ Main  St", {}).standard == "12 Main St");
  CHECK(type().standardise("42", {}).grade == Grade::Plausible);
  CHECK(type().standardise("", {}).grade == Grade::Empty);
  CHECK(type().standardise("***", {}).grade != Grade::Valid);
}

TEST_CASE("pairs of addresses fall into levels") {
  struct Row {
    const char* a;
    const char* b;
    const char* level;
  };
  const Row rows[] = {
      {"12 Main St", "12 Main Street", "same"},
      {"12 MAIN STREET", "12 main st.", "same"},
      {"12 Main St", "12 Main St, Springfield", "same-number-and-street"},
      {"12 Main St, Springfield", "12 Main St, Chicago", "fairly-similar"},
      {"12 Main St Apt 5", "12 Main St Apt 6", "other-unit"},
      {"12 Main St Apt 5", "12 Main St", "same-number-and-street"},
      {"Suite 900, 1450 N City Rd", "1450 N City Rd Suite 900", "same"},
      {"Chrysler Building, 405 Lexington Avenue", "405 Lexington Ave", "same-number-and-street"},
      {"#01-11, HillV2, 4 Hillview Rise, 667979", "4 Hillview Rise", "same-number-and-street"},
      {"133 New Bridge Road, Chinatown Point, Singapore 059413",
       "Chinatown Point, 133 New Bridge Road, 059413 singapore", "same-number-and-street"},
      {"Flat 2, 12 Broadway, London", "12 Broadway Flat 2", "same-number-and-street"},
      {"Flat 2, 12 Broadway", "Flat 3, 12 Broadway", "other-unit"},
      {"Rose Cottage, Church Lane", "12 Church Lane", "different"},
      {"12 Main St", "14 Main St", "same-street-other-number"},
      {"12 Madigan Street", "12 Madigaqn Street", "same-number-near-street"},
      {"madigan street", "madigaqnstreet", "one-edit"},
      {"richards street", "richards s treet", "same"},
      {"Maple Street", "12 Maple Street", "same-street"},
      {"85", "85", "same"},
      {"85", "58", "one-edit"},
      {"85", "12", "different"},
      {"85", "84", "different"},
      {"289", "28", "one-edit"},
      {"8", "9", "different"},
      {"12 Main St", "99 Oak Ave", "different"},
      {"Hauptstr. 12", "Hauptstraße 12", "same"},
      {"Hauptstr. 12, München", "12 Hauptstrasse, Munchen", "same"},
      {"148 W. 51st St.", "148 west 51st street", "same"},
      {"816 folsom st.", "816 folsom st between 5th and 6th", "same-number-near-street"},
      // Chinese
      {"北京市海淀区中关村大街27号", "海淀区中关村大街27号", "same"},
      {"北京市海淀区中关村大街27号", "北京中关村大街27号", "same-number-and-street"},
      {"江苏省苏州市昆山市人民南路888号", "昆山市人民南路888号", "same"},
      {"江苏省昆山市人民南路888号3栋502室", "江苏省昆山市人民南路888号3栋503室", "other-unit"},
      {"昆山市人民南路888号", "昆山市人民南路889号", "same-street-other-number"},
      {"昆山市人民南路888号", "昆山市人民北路888号", "different"},
      {"北京市人民路1号", "上海市人民路1号", "different"},
      {"上海市人民路１号", "上海市人民路1号", "same"},
      {"12 Main St", "北京市人民路12号", "different"},
      {"", "12 Main St", "missing"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.a));
    CAPTURE(std::string(row.b));
    CHECK(compare_values(type(), row.a, row.b) == row.level);
    CHECK(compare_values(type(), row.b, row.a) == row.level);
  }
  CHECK(share_block_key(type(), "12 Main St, Springfield", "12 Main Street"));
  CHECK(share_block_key(type(), "北京市海淀区中关村大街27号", "海淀区中关村大街27号"));
}

TEST_CASE("laws of addresses") {
  check_type_laws(
      type(), {"12 Main St", "12 Main Street, Springfield, IL 62704", "Hauptstr. 12", "PO Box 123",
               "42", "Maple Street", "江苏省苏州市昆山市玉山镇人民南路888号3栋502室",
               "广东省南京市", "广东省 深圳市 福田区", "南京路100号", "Flat 2", "St", "#5", "中国",
               "518000", "12 St James Ave", "madigaqnstreet"});
}

}  // namespace
}  // namespace spruce
