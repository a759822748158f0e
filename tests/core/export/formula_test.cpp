// Which cells a spreadsheet would run, and which it must get untouched.
#include "core/export/formula.h"

#include <doctest/doctest.h>

#include <string>

#include "core/export/html.h"

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
      {"plus with a command", "+cmd|' /C calc'!A0", true},
      {"plus, digits and a command", "+1+cmd|' /C calc'!A0", true},
      {"a sum", "+1+2", true},
      {"a sum over lines", "+1\n+A1", true},
      {"phone and then a function", "+86 138 0013 8000+HYPERLINK(\"x\")", true},
      {"phone and then a name", "+86 138 Zhang", true},
      {"minus with a cell", "-A1", true},
      {"minus with a function", "-2+3+cmd|' /C calc'!D2", true},
      {"at sign", "@SUM(1)", true},
      {"tab first", "\t=1", true},
      {"tab before text", "\tText", true},
      {"line break first", "\n=1", true},
      {"carriage return first", "\r=1", true},
      {"spaces before", "  =1+1", true},
      {"wide space before", "\xE3\x80\x80=1+1", true},
      {"no-break space before", "\xC2\xA0=1", true},
      {"several lines", "=1\n2", true},
      {"link", "=HYPERLINK(\"http://example.com?x=\"&A1,\"here\")", true},
      {"full width", "＝1+1", true},
      {"full-width at", "＠SUM(A1)", true},
      {"full-width minus", "－1", true},
      {"minus between numbers", "-1-2", true},
      {"phone", "+86 138 0013 8000", false},
      {"phone without spaces", "+8613800138000", false},
      {"phone with dashes", "+1 212-555-0123", false},
      {"phone with trunk zero", "+49 (0)30 1234-56", false},
      {"phone with extension", "+86 21 5888 1234 转 8012", false},
      {"phone with ext.", "+1 212 555 0123 ext. 45", false},
      {"phone with x", "+12125550123x45", false},
      {"phone with 分机", "+86-21-58881234分机8012", false},
      {"two phones", "+86 138 0013 8000; +86 139 0013 9000", false},
      {"two phones, Chinese comma", "+86 13800138000、+86 13900139000", false},
      {"two phones with a slash", "+86 13800138000 / +8613900139000", false},
      {"two phones in two lines", "+86 138 0013 8000\n+86 139 0013 9000", false},
      {"phone and CRLF", "+86 138 0013 8000\r\n021-58881234", false},
      {"phone after a tab", "\t+86 138 0013 8000", false},
      {"phone with a tab inside", "+86\t13800138000", false},
      {"full-width phone", "＋８６ １３８ ００１３ ８０００", false},
      {"plus in brackets", "+(86) 138 0013 8000", false},
      {"negative number", "-3.5", false},
      {"negative with thousands", "-1,234.50", false},
      {"negative percent", "-12 %", false},
      {"a dash for nothing", "-", false},
      {"dashes for nothing", "--", false},
      {"text", "Acme = good", false},
      {"text with a formula in its second line", "a\n=1", false},
      {"mail", "a@b.example", false},
      {"Chinese", "张三", false},
      {"empty", "", false},
      {"only spaces", "   ", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    CHECK(guard_formula(c.value) == (c.guarded ? "'" + c.value : c.value));
    // Guarding once is guarding for good.
    CHECK(guard_formula(guard_formula(c.value)) == guard_formula(c.value));
  }
}

TEST_CASE("the report never carries data as markup") {
  CHECK(escape_html("<b a='1' c=\"2\">&</b>") ==
        "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;&lt;/b&gt;");
}

}  // namespace spruce::test
