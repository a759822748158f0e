// The catalogue: order, names and the verbs of all types.
#include "core/fields/catalog.h"

#include <set>

#include "tests/core/fields/field_laws.h"

using namespace spruce;
using namespace spruce::testing;

TEST_CASE("catalog: every type is at its place, named once, with all its verbs") {
  std::set<std::string_view> names;
  REQUIRE(field_types().size() == kFieldTypeCount);
  for (std::size_t i = 0; i < kFieldTypeCount; ++i) {
    const FieldTypeInfo& info = field_types()[i];
    CAPTURE(info.name);
    CHECK(static_cast<std::size_t>(info.type) == i);
    CHECK(names.insert(info.name).second);
    CHECK(find_field_type(info.name) == info.type);
    CHECK((&field_type(info.type) == &info));
    const bool verbs = info.standardise && info.append_feature && info.compare &&
                       info.append_block_keys && info.frequency_key && info.describe_keys;
    CHECK(verbs);
    REQUIRE(info.levels.size() >= 3);
    CHECK(info.levels.front().name == "missing");
    CHECK(info.levels.back().name == "different");
  }
  CHECK_FALSE(find_field_type("nonsense").has_value());
}

TEST_CASE("catalog: every type keeps the laws on a mixed bag of values") {
  const std::vector<std::string> values = {"张三",
                                           "zhang.san@qq.com",
                                           "13800138000",
                                           "2024年3月5日",
                                           "深圳市远大贸易有限公司",
                                           "Acme GmbH",
                                           "12 Main Street",
                                           "91440300708461136T",
                                           "SW1A 1AA",
                                           "https://acme.com/x",
                                           "1,234.56",
                                           "K-00123",
                                           "经理",
                                           "广东省",
                                           "Dr. Anna Müller"};
  for (const FieldTypeInfo& info : field_types()) {
    CAPTURE(info.name);
    check_field_laws(info, values, {}, 200);
  }
}

TEST_CASE("catalog: grades have names that lead back") {
  for (const FixGrade grade : {FixGrade::Safe, FixGrade::Likely, FixGrade::Ask})
    CHECK(find_fix_grade(fix_grade_name(grade)) == grade);
  CHECK_FALSE(find_fix_grade("sure").has_value());
  CHECK(grade_name(Grade::Unlikely) == "unlikely");
}
