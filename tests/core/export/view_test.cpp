// Each view holds what its readers may see and, checked in another way than it was made, nothing
// they may not, notes included.
#include "core/export/view_files.h"

#include <doctest/doctest.h>

#include "tests/support/export_fixture.h"

namespace spruce::test {
namespace {

const std::map<std::string, TypeAndRole> kTypes{
    {"Id", {FieldType::Identifier, ColumnRole::RecordId}},
    {"Name", {FieldType::PersonName, ColumnRole::None}},
    {"Email", {FieldType::Email, ColumnRole::None}},
    {"Phone", {FieldType::Phone, ColumnRole::None}},
    {"Tax", {FieldType::TaxId, ColumnRole::None}},
    {"City", {FieldType::City, ColumnRole::None}},
    {"Amount", {FieldType::Number, ColumnRole::None}}};

constexpr std::string_view kCsv =
    "Id,Name,Email,Phone,Tax,City,Amount,Note\n"
    "R1,张三,zhang@x.example,13800138000,91310000MA1FL0X12K,上海,100,"
    "\"张三的手机13800138000, mail zhang@x.example, 税号91310000MA1FL0X12K\"\n"
    "R2,Anna Lee,anna@x.example,+1 212 555 0123,,New York,200,Anna Lee likes tea with 张三\n";

std::string view_of(ExportFixture& fixture, const ViewRequest& request, bool checked = true) {
  const auto context = fixture.context();
  const TableFile table = view_table(context, SourceId{0}, request);
  const std::string bytes = drain(*make_table_output(table).open());
  if (!checked) return bytes;
  const auto back = read_table_back(table.name, check_view(context, SourceId{0}, request));
  back->take(bytes);
  CHECK(back->finish() == "");
  return bytes;
}

}  // namespace

TEST_CASE("every view holds what it may and nothing else") {
  ExportFixture fixture(kCsv, kTypes);
  fixture.edit(1, 1, "Anna Leigh");  // the old name must not be read in the note either
  struct Case {
    ViewName view;
    std::vector<const char*> holds;
    std::vector<const char*> lacks;
  };
  const Case cases[] = {
      {ViewName::Sales, {"张三", "13800138000", "zhang@x.example", "[id]", "100"}, {"91310000MA"}},
      {ViewName::Service, {"张三", "13800138000", "上海"}, {"91310000MA", "Amount"}},
      {ViewName::Finance,
       {"91310000MA1FL0X12K", "100", "zhang@x.example"},
       {"13800138000", "Note", "likes tea"}},
      {ViewName::Outside,
       {"上海", "New York", "100", "person-", "@pseudonym.invalid"},
       {"张三", "zhang@x", "13800138000", "91310000", "Anna", "Note", "R1,"}},
  };
  for (const Case& c : cases) {
    CAPTURE(view_name(c.view));
    const std::string bytes = view_of(fixture, {c.view, {}, "key"});
    CAPTURE(bytes);
    for (const char* text : c.holds) CHECK(bytes.find(text) != std::string::npos);
    for (const char* text : c.lacks) CHECK(bytes.find(text) == std::string::npos);
  }
  ViewRequest with_notes{ViewName::Outside, {{7, ColumnAction::Keep}}, "key"};
  const std::string notes = view_of(fixture, with_notes);
  CAPTURE(notes);
  CHECK(notes.find("[name]的手机[phone], mail [mail], 税号[id]") != std::string::npos);
  CHECK(notes.find("[name] likes tea with [name]") != std::string::npos);
}

TEST_CASE("a view that shows too much is refused") {
  ExportFixture fixture(kCsv, kTypes);
  const auto context = fixture.context();
  const ViewRequest outside{ViewName::Outside, {{7, ColumnAction::Keep}}, "key"};
  const std::string right = view_of(fixture, outside, false);
  const std::pair<const char*, const char*> damages[] = {
      {"[phone]", "13800138000"},
      {"[mail]", "zhang@x.example"},
      {"[id]", "91310000MA1FL0X12K"},
      {"[name]的", "张三的"},
      {"tea with [name]", "tea with 张三"},
      {"上海", "北京 13800138000"},
      {"Id,", "Key,"},
  };
  for (const auto& [from, to] : damages) {
    CAPTURE(to);
    std::string bytes = right;
    const std::size_t at = bytes.find(from);
    REQUIRE(at != std::string::npos);
    bytes.replace(at, std::string_view(from).size(), to);
    const auto back = read_table_back("view", check_view(context, SourceId{0}, outside));
    back->take(bytes);
    CHECK(back->finish() != "");
  }
}

TEST_CASE("pseudonyms join over columns and files, and need a key") {
  ExportFixture one(kCsv, kTypes);
  ExportFixture two("Name,Email\nX,ZHANG@X.EXAMPLE\n", kTypes);
  const std::string first = view_of(one, {ViewName::Outside, {}, "key"});
  const std::string second = view_of(two, {ViewName::Outside, {}, "key"});
  const std::size_t at = first.find("m-");
  REQUIRE(at != std::string::npos);
  CHECK(second.find(first.substr(at, 14)) != std::string::npos);
  CHECK(needs_key(*one.context(), {ViewName::Outside, {}, ""}));
  CHECK_FALSE(needs_key(*one.context(), {ViewName::Sales, {}, ""}));
}

}  // namespace spruce::test
