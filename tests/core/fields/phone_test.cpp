// Telephone numbers: China and the world, cells with several numbers, Excel damage, matching, and
// the truth set.
#include "core/fields/phone.h"

#include <map>

#include "core/fields/phone_number.h"
#include "tests/core/fields/field_laws.h"
#include "tests/core/fields/shared_data.h"

using namespace spruce;
using namespace spruce::testing;

namespace {

constexpr FixGrade kSafe = FixGrade::Safe;
constexpr FixGrade kLikely = FixGrade::Likely;
constexpr FixGrade kAsk = FixGrade::Ask;
constexpr const char* kRule = "phone.international";

const StandardRow kRows[] = {
    {"mobile in China", "13800138000", "+86 138 0013 8000", Grade::Valid, kRule, kSafe, "", "CN"},
    {"mobile without context", "13800138000", "+86 138 0013 8000", Grade::Plausible, kRule, kLikely,
     ""},
    {"country written", "+8613800138000", "+86 138 0013 8000", Grade::Valid, kRule, kSafe, ""},
    {"country without plus", "8613800138000", "+86 138 0013 8000", Grade::Valid, kRule, kSafe, ""},
    {"two zeros", "0086-138-0013-8000", "+86 138 0013 8000", Grade::Valid, kRule, kSafe, ""},
    {"country in brackets", "(86)13800138000", "+86 138 0013 8000", Grade::Valid, kRule, kSafe, ""},
    {"full width", "１３８００１３８０００", "+86 138 0013 8000", Grade::Valid, kRule, kSafe, "",
     "CN"},
    {"standard form stays", "+86 138 0013 8000", "+86 138 0013 8000", Grade::Valid, "", kSafe, ""},
    {"label", "手机：13800138000", "+86 138 0013 8000", Grade::Valid, kRule, kLikely, "", "CN"},
    {"name in brackets", "13800138000（王）", "+86 138 0013 8000", Grade::Valid, kRule, kAsk,
     "phone.note", "CN"},
    {"extension 转", "021-62345678转123", "+86 21 6234 5678 ext. 123", Grade::Valid, kRule, kSafe,
     "", "CN"},
    {"extension by hyphen", "021-62345678-123", "+86 21 6234 5678 ext. 123", Grade::Valid, kRule,
     kSafe, "", "CN"},
    {"extension 分机", "0755-83765566 分机 8001", "+86 755 8376 5566 ext. 8001", Grade::Valid,
     kRule, kSafe, "", "CN"},
    {"extension in English", "(404) 876-8532 x12", "+1 404 876 8532 ext. 12", Grade::Valid, kRule,
     kSafe, "", "US"},
    {"landline inferred", "021-62345678", "+86 21 6234 5678", Grade::Plausible, kRule, kLikely, ""},
    {"landline in brackets", "(0755)83765566", "+86 755 8376 5566", Grade::Valid, kRule, kSafe, "",
     "CN"},
    {"local number", "62345678", "62345678", Grade::Plausible, "", kSafe, "", "CN"},
    {"hotline", "400-820-8820", "+86 400 820 8820", Grade::Valid, kRule, kSafe, "phone.shared",
     "CN"},
    {"service number", "95588", "95588", Grade::Plausible, "", kSafe, "phone.shared", "CN"},
    {"two, slash", "021-62345678/13800138000", "+86 21 6234 5678; +86 138 0013 8000", Grade::Valid,
     kRule, kSafe, "phone.several", "CN"},
    {"two, blank", "13800138000 13900139000", "+86 138 0013 8000; +86 139 0013 9000", Grade::Valid,
     kRule, kSafe, "phone.several", "CN"},
    {"two, Chinese comma", "13800138000、13900139000", "+86 138 0013 8000; +86 139 0013 9000",
     Grade::Valid, kRule, kSafe, "phone.several", "CN"},
    {"two with labels", "Tel: 021-6234 5678 Fax: 021-6234 5679",
     "+86 21 6234 5678; +86 21 6234 5679", Grade::Valid, kRule, kLikely, "phone.several", "CN"},
    {"digits lost in Excel", "1.38E+10", "1.38E+10", Grade::Unlikely, "", kSafe,
     "phone.excel-damage", "CN"},
    {"digits kept in Excel", "1.3800138000E+10", "+86 138 0013 8000", Grade::Valid,
     "phone.excel-damage", kLikely, "phone.excel-damage", "CN"},
    {"decimal point", "13800138000.0", "+86 138 0013 8000", Grade::Valid, "phone.excel-damage",
     kLikely, "phone.excel-damage", "CN"},
    {"US slash is no separator", "404/876-8532", "+1 404 876 8532", Grade::Plausible, kRule,
     kLikely, ""},
    {"US in context", "404.876.8532", "+1 404 876 8532", Grade::Valid, kRule, kSafe, "", "US"},
    {"British zero in brackets", "+44 (0)20 7946 0958", "+44 20 7946 0958", Grade::Valid, kRule,
     kSafe, ""},
    {"British in context", "020 7946 0958", "+44 20 7946 0958", Grade::Valid, kRule, kSafe, "",
     "GB"},
    {"British, country unknown", "020 7946 0958", "020 7946 0958", Grade::Plausible, "", kSafe,
     "phone.no-country"},
    {"German slash", "0171/1234567", "+49 171 1234567", Grade::Valid, kRule, kSafe, "", "DE"},
    {"letters for digits", "1-800-FLOWERS", "+1 800 356 9377", Grade::Valid, kRule, kLikely,
     "phone.shared", "US"},
    {"too long", "138001380001380013800", "138001380001380013800", Grade::Invalid, "", kSafe, "",
     "CN"},
    {"tel URI with extension", "tel:+86-21-6234-5678;ext=12", "+86 21 6234 5678 ext. 12",
     Grade::Valid, kRule, kSafe, ""},
    {"tel URI with context", "tel:6234-5678;phone-context=+86-21", "+86 21 6234 5678", Grade::Valid,
     kRule, kSafe, ""},
    {"trunk zero where there is none", "+376 (0)712345", "+376 712 345", Grade::Valid, kRule, kSafe,
     ""},
    {"two zeros before a short number", "004702000", "+47 02000", Grade::Valid, kRule, kSafe, ""},
    {"dialled from North America", "011 86 138 0013 8000", "+86 138 0013 8000", Grade::Plausible,
     kRule, kLikely, ""},
    {"area code that is not assigned", "(555) 123-4567", "+1 555 123 4567", Grade::Plausible, kRule,
     kLikely, "phone.unknown-prefix", "US"},
    {"star before the extension", "010-88889999*123", "+86 10 8888 9999 ext. 123", Grade::Valid,
     kRule, kSafe, "", "CN"},
    {"local number with extension", "63456789-12", "63456789-12", Grade::Plausible, "", kSafe, "",
     "CN"},
    {"letter O for zero", "138-0013-800O", "+86 138 0013 8000", Grade::Unlikely, "phone.slip",
     kLikely, "phone.slip", "CN"},
    {"two decimals", "13800138000.00", "+86 138 0013 8000", Grade::Valid, "phone.excel-damage",
     kLikely, "phone.excel-damage", "CN"},
    {"thousands", "13,800,138,000", "+86 138 0013 8000", Grade::Valid, "phone.excel-damage",
     kLikely, "phone.excel-damage", "CN"},
    {"a digit behind a comma", "2125550100,5", "+1 212 555 0100", Grade::Valid, kRule, kAsk,
     "phone.note", "US"},
    {"sequence that a country assigns", "0123456789", "+33 1 23 45 67 89", Grade::Plausible, kRule,
     kLikely, "value.placeholder", "FR"},
    {"sequence, country unknown", "12345678", "12345678", Grade::Empty, "", kSafe,
     "value.placeholder"},
    {"placeholder", "1111111", "1111111", Grade::Empty, "", kSafe, "value.placeholder"},
    {"no digits", "call me", "call me", Grade::Invalid, "", kSafe, "phone.unreadable"},
};

const LevelRow kLevels[] = {
    {"two forms", "+86 138 0013 8000", "１３８-００１３-８０００", "same"},
    {"two zeros", "0086 21 62345678", "021-62345678", "same"},
    {"without area code", "62345678", "021-62345678", "same-last-digits"},
    {"without country code", "4048768532", "+1 404 876 8532", "same"},
    {"area code changed", "404-876-8532", "770-876-8532", "same-last-digits"},
    {"one digit", "13800138000", "13800138001", "one-digit-off"},
    {"two digits turned", "13800138000", "13800183000", "one-digit-off"},
    {"extensions differ", "021-62345678转1", "021-62345678转2", "same-other-extension"},
    {"one extension", "021-62345678转1", "021-62345678", "same"},
    {"hotline", "400-820-8820", "4008208820", "same-shared"},
    {"other", "13800138000", "13955512345", "different"},
    {"one of two", "021-62345678/13800138000", "13800138000", "same"},
    {"placeholder", "13800138000", "1111111", "missing"},
    {"damaged", "1.38E+10", "13800138000", "missing"},
};

std::vector<std::string> table_values() {
  std::vector<std::string> values;
  for (const StandardRow& row : kRows) values.push_back(row.value);
  for (const LevelRow& row : kLevels) values.push_back(row.a);
  return values;
}

}  // namespace

TEST_CASE("phone: standard forms") {
  for (const StandardRow& row : kRows) check_standard_row(phone_field(), row);
}

TEST_CASE("phone: levels") {
  ValueContext china;
  china.country = "CN";
  for (const LevelRow& row : kLevels) {
    const bool american = std::string_view(row.a).substr(0, 3) == "404";
    check_level_row(phone_field(), row, american ? ValueContext{} : china);
  }
}

TEST_CASE("phone: laws") {
  check_field_laws(phone_field(), table_values(), {}, 800);
  ValueContext china;
  china.country = "CN";
  check_field_laws(phone_field(), table_values(), china, 800);
  ValueContext germany;
  germany.country = "DE";
  check_field_laws(phone_field(), table_values(), germany, 400);
}

TEST_CASE("phone: parts say where a Chinese landline is") {
  ValueContext china;
  china.country = "CN";
  const StandardValue value = phone_field().standardise("0755-83765566", china);
  CHECK(part_of(value, "province") == "广东省");
  CHECK(part_of(value, "city") == "深圳市");
  CHECK(part_of(value, "type") == "fixed");
  CHECK(part_of(value, "e164") == "+8675583765566");
}

TEST_CASE("phone: a hotline makes no block key") {
  ValueContext china;
  china.country = "CN";
  std::vector<BlockKey> keys;
  phone_field().append_block_keys(feature_of(phone_field(), "400-820-8820", china), keys);
  CHECK(keys.empty());
  phone_field().append_block_keys(feature_of(phone_field(), "13800138000", china), keys);
  CHECK(keys.size() == 2);
}

TEST_CASE("phone: the country that a number carries") {
  CHECK(written_phone_country("+49 171 1234567") == "DE");
  CHECK(written_phone_country("0086 13800138000") == "CN");
  CHECK(written_phone_country("0171 1234567").empty());
}

TEST_CASE("phone: Chinese mobiles read without the library are read as the library reads them") {
  // A full stop keeps a number off the short road; the library takes it for a hyphen.
  int different = 0;
  for (int prefix = 1300; prefix < 2000; ++prefix) {
    for (int tail = 0; tail < 5; ++tail) {
      const std::string front = std::to_string(prefix);
      const std::string back = std::to_string(1000000 + (prefix * 7919 + tail * 1234567) % 9000000);
      for (const char* country : {"CN", ""}) {
        const PhoneNumberReading fast = read_phone_number(front + back, country, true);
        const PhoneNumberReading slow = read_phone_number(front + "." + back, country, true);
        const bool same = fast.validity == slow.validity && fast.type == slow.type &&
                          fast.digits == slow.digits && fast.international == slow.international &&
                          fast.national == slow.national && fast.region == slow.region &&
                          fast.origin == slow.origin;
        different += same ? 0 : 1;
      }
      const PhoneNumberReading fast = read_phone_number("+86" + front + back, "", true);
      const PhoneNumberReading slow = read_phone_number("+86" + front + "." + back, "", true);
      different += fast.international == slow.international && fast.type == slow.type &&
                           fast.origin == slow.origin
                       ? 0
                       : 1;
    }
  }
  CHECK(different == 0);
}

TEST_CASE("phone: example numbers of all regions") {
  std::string text;
  if (!read_shared("phone_libphonenumber/example_numbers_truth.csv", text)) return;
  int all = 0;
  int right = 0;
  int region_right = 0;
  int national_all = 0;
  int national_right = 0;
  for (const auto& row : parse_csv(text)) {
    if (row.size() < 6 || row[0] == "region" || row[5].empty()) continue;
    ++all;
    const StandardValue value = phone_field().standardise(row[5], {});
    right += part_of(value, "e164") == row[5] ? 1 : 0;
    region_right += part_of(value, "country") == row[0] ? 1 : 0;
    // The same number as it is dialled at home.
    ValueContext home;
    home.country = row[0];
    if (row[0].size() != 2 || row[0] == "001") continue;
    ++national_all;
    const PhoneNumberReading reading = read_phone_number(row[4] + row[3], home.country, false);
    national_right += "+" + reading.digits == row[5] ? 1 : 0;
  }
  MESSAGE("example numbers: E.164 right ", right, " of ", all, ", region right ", region_right,
          ", dialled at home right ", national_right, " of ", national_all);
  CHECK(right >= all * 97 / 100);
  CHECK(national_right >= national_all * 95 / 100);
}
