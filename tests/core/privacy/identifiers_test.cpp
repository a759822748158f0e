// Mails, phones and ids inside text: found in every spelling, dates and amounts left alone; after
// scrubbing nothing of them is left.
#include "core/privacy/identifiers.h"

#include <doctest/doctest.h>

#include "core/text/normalize.h"

namespace spruce::test {
namespace {

std::string found(std::string_view text) {
  std::string all;
  for (const FoundIdentifier& one : find_identifiers(text)) {
    if (!all.empty()) all += "|";
    all += std::string(identifier_kind_name(one.kind)) + ":" +
           std::string(text.substr(one.begin, one.end - one.begin));
  }
  return all;
}

}  // namespace

TEST_CASE("identifiers are found where they stand") {
  struct Case {
    const char* text;
    const char* found;
  };
  const Case cases[] = {
      {"write to anna.lee+x@mail.example.com.", "mail:anna.lee+x@mail.example.com"},
      {"邮箱anna@x.example请回复", "mail:anna@x.example"},
      {"a@b", ""},
      {"ａｎｎａ＠ｘ．ｅｘａｍｐｌｅ", "mail:ａｎｎａ＠ｘ．ｅｘａｍｐｌｅ"},
      {"call 138 0013 8000 today", "phone:138 0013 8000"},
      {"电话13800138000，微信同号", "phone:13800138000"},
      {"１３８００１３８０００", "phone:１３８００１３８０００"},
      {"+49 (0)30 1234-567", "phone:+49 (0)30 1234-567"},
      {"(021) 5888-1234 or 021-58881235", "phone:(021) 5888-1234|phone:021-58881235"},
      {"on 2026-03-09 we met", ""},
      {"09/03/2026, 9.3.2026 and 20260309", ""},
      {"2026-03-09 10:30", ""},
      {"paid 1,234,567.00", ""},
      {"order 12345", ""},
      {"room 100, floor 20", ""},
      {"ID 11010519491231002X", "id:11010519491231002X"},
      {"税号91310000MA1FL0X12K", "id:91310000MA1FL0X12K"},
      {"card 6222 0212 3456 7890 123", "id:6222 0212 3456 7890 123"},
      {"", ""},
      {"no numbers at all", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(found(c.text) == c.found);
  }
}

TEST_CASE("scrubbing leaves the rest and nothing of what is hidden") {
  struct Case {
    const char* text;
    HiddenKinds kinds;
    std::vector<std::string> names;
    const char* out;
  };
  const HiddenKinds all{true, true, true};
  const Case cases[] = {
      {"Call 13800138000 or anna@x.example", all, {}, "Call [phone] or [mail]"},
      {"Call 13800138000 or anna@x.example",
       {true, false, false},
       {},
       "Call 13800138000 or [mail]"},
      {"张三说明天来，找张三", all, {"张三"}, "[name]说明天来，找[name]"},
      {"Met ANNA LEE, and anna lee again", all, {"anna lee"}, "Met [name], and [name] again"},
      {"Joanna Leeds met Anna Lee", all, {"anna lee"}, "Joanna Leeds met [name]"},
      {"à Zoé Roux, é", all, {"zoe roux"}, "à [name], é"},
      {"Zoe\xCC\x81 Rouxe\xCC\x81, Zoe\xCC\x81 Roux",
       all,
       {"zoe roux"},
       "Zoe\xCC\x81 Rouxe\xCC\x81, [name]"},
      {"问“张三”：好", all, {"张三"}, "问“[name]”：好"},
      {"the mark of mark lane", all, {"mark lane"}, "the mark of [name]"},
      {"Annabel stays", all, {"anna"}, "Annabel stays"},
      {"Li is too short to look for", all, {"li"}, "Li is too short to look for"},
      {"nothing here", all, {"anna"}, "nothing here"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const std::string scrubbed = scrub_text(c.text, c.kinds, c.names);
    CHECK(scrubbed == c.out);
    CHECK(scrub_text(scrubbed, c.kinds, c.names) == scrubbed);
    for (const FoundIdentifier& one : find_identifiers(scrubbed))
      CHECK_FALSE(c.kinds.has(one.kind));
  }
}

}  // namespace spruce::test
