// Which cells a spreadsheet would run, and which it must get untouched.
#include <doctest/doctest.h>

#include <string>

#include "core/export/output.h"
#include "core/export/report.h"

namespace spruce::test {

TEST_CASE("formulas are guarded, numbers and phones are not") {
  struct Case {
    const char* name;
    std::string value;
    bool guarded;
  };
  const Case cases[] = {
      {"formula", "=1+1", true},
      {"command", "=cmd|' /C calc'!A0", true},
      {"plus with a function", "+SUM(A1)", true},
      {"minus with a cell", "-A1", true},
      {"at sign", "@SUM(1)", true},
      {"tab first", "\t=1", true},
      {"line break first", "\n=1", true},
      {"spaces before", "  =1+1", true},
      {"several lines", "=1\n2", true},
      {"full width", "＝1+1", true},
      {"minus between numbers", "-1-2", true},
      {"phone", "+86 138 0013 8000", false},
      {"phone with dashes", "+1 212-555-0123", false},
      {"negative number", "-3.5", false},
      {"negative with thousands", "-1,234.50", false},
      {"text", "Acme = good", false},
      {"mail", "a@b.example", false},
      {"Chinese", "张三", false},
      {"empty", "", false},
      {"only spaces", "   ", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    CHECK(guard_formula(c.value) == (c.guarded ? "'" + c.value : c.value));
  }
}

TEST_CASE("the report never carries data as markup") {
  CHECK(escape_html("<b a='1' c=\"2\">&</b>") ==
        "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;&lt;/b&gt;");
}

}  // namespace spruce::test
