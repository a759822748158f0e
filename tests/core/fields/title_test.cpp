// Titles: abbreviations meet their full words; levels stay weak.
#include "core/fields/title.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/core/fields/pair_testing.h"

namespace spruce {
namespace {

const FieldTypeInfo& type() { return title_field(); }

TEST_CASE("pairs of titles fall into levels") {
  struct Row {
    const char* a;
    const char* b;
    const char* level;
  };
  const Row rows[] = {
      {"VP Sales", "Vice President of Sales", "same"},
      {"Sr. Sales Mgr", "Senior Sales Manager", "same"},
      {"CEO", "Chief Executive Officer", "same"},
      {"Sales Manager", "Manager, Sales", "same"},
      {"Sales Manager", "Sales Managers", "similar"},
      {"Sales Manager", "Senior Sales Manager", "related-post"},
      {"经理", "总经理", "related-post"},
      {"销售经理", "銷售經理", "same"},
      {"工程师", "会计", "different"},
      {"Sales Manager", "Nurse", "different"},
      {"先生", "女士", "different"},
      {"", "CEO", "missing"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.a));
    CAPTURE(std::string(row.b));
    CHECK(compare_values(type(), row.a, row.b) == row.level);
    CHECK(compare_values(type(), row.b, row.a) == row.level);
  }
}

TEST_CASE("laws of titles") {
  check_type_laws(type(), {"VP Sales", "CEO", "经理", "总经理", "Sales Manager", "of", "the", "—"});
}

}  // namespace
}  // namespace spruce
