// A workbook gives its texts back, whatever they hold, and keeps to Excel's limits.
#include "core/office/xlsx.h"

#include <doctest/doctest.h>

#include <string>

#include "core/office/xml_text.h"

namespace spruce::test {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::vector<Rows> read(std::string_view bytes) {
  std::vector<Rows> sheets;
  REQUIRE(read_xlsx(bytes, [&](std::size_t sheet, const std::vector<std::string>& cells) {
    sheets.resize(sheet + 1);
    sheets[sheet].push_back(cells);
    return true;
  }));
  return sheets;
}

}  // namespace

TEST_CASE("texts come back from XML as they were") {
  struct Case {
    std::string text;
    const char* xml;  // null: not looked at
  };
  const Case cases[] = {
      {"plain 张三", "plain 张三"},
      {"<a & \"b\">", "&lt;a &amp; &quot;b&quot;&gt;"},
      {"line\nbreak\tand tab", "line\nbreak\tand tab"},
      {"carriage\r\nreturn", "carriage_x000D_\nreturn"},
      {std::string("nul\0 bell\a", 10), "nul_x0000_ bell_x0007_"},
      {"_x000D_ as text", "_x005F_x000D_ as text"},
      {"_x12_ and _xZZZZ_", "_x12_ and _xZZZZ_"},
      {"\xEF\xBF\xBE", "_xFFFE_"},
      {"\xF0\xA1\x8C\x9B", nullptr},
      {"=1+1", nullptr},
      {"  spaces  ", nullptr},
  };
  for (const Case& c : cases) {
    std::string xml;
    append_xml_text(xml, c.text);
    if (c.xml != nullptr) CHECK(xml == c.xml);
    CHECK(read_xml_text(xml) == c.text);
  }
  std::string xml;
  append_xml_text(xml,
                  "a\xff"
                  "b\xc3");
  CHECK(xml ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD");
}

TEST_CASE("a workbook holds its sheets, rows and blanks") {
  XlsxWriter writer;
  std::string bytes;
  writer.begin_sheet("Contacts: 2026/11 [v1]", {10, 20}, bytes);
  writer.add_row({{"id", CellStyle::Header}, {"name", CellStyle::Header}}, bytes);
  writer.add_row({{"007"}, {"张三", CellStyle::Changed}}, bytes);
  writer.add_row({{""}, {"=1+1"}, {"beyond"}}, bytes);
  writer.add_row({}, bytes);
  writer.begin_sheet("Contacts: 2026/11 [v1]", {}, bytes);
  writer.add_row({{"second"}}, bytes);
  writer.finish(bytes);
  const std::vector<Rows> sheets = read(bytes);
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[0] == Rows{{"id", "name"}, {"007", "张三"}, {"", "=1+1", "beyond"}, {}});
  CHECK(sheets[1] == Rows{{"second"}});
  for (const ZipEntry& entry : read_zip(bytes)) {
    if (entry.name != "xl/workbook.xml") continue;
    std::string xml;
    REQUIRE(read_zip_entry(entry, [&](std::string_view part) {
      xml += part;
      return true;
    }));
    CHECK(xml.find("name=\"Contacts_ 2026_11 _v1_\"") != std::string::npos);
    CHECK(xml.find("name=\"Contacts_ 2026_11 _v1_ (2)\"") != std::string::npos);
  }
}

TEST_CASE("cells are cut at Excel's limit, at a character") {
  CHECK(cut_cell(std::string(32'767, 'x')).size() == 32'767);
  CHECK(cut_cell(std::string(32'768, 'x')).size() == 32'767);
  std::string rare;
  for (int i = 0; i < 16'384; ++i) rare += "\xF0\xA1\x8C\x9B";  // two units each
  CHECK(cut_cell(rare).size() == 16'383 * 4);
  CHECK(cell_name(0, 1) == "A1");
  CHECK(cell_name(25, 2) == "Z2");
  CHECK(cell_name(26, 3) == "AA3");
  CHECK(cell_name(16'383, 1'048'576) == "XFD1048576");
}

TEST_CASE("a damaged workbook is not read") {
  XlsxWriter writer;
  std::string bytes;
  writer.begin_sheet("S", {}, bytes);
  for (int i = 0; i < 50; ++i) writer.add_row({{std::to_string(i)}}, bytes);
  writer.finish(bytes);
  const SheetSink ignore = [](std::size_t, const std::vector<std::string>&) { return true; };
  CHECK(read_xlsx(bytes, ignore));
  for (std::size_t at = 60; at < bytes.size() - 200; at += 17) {
    std::string damaged = bytes;
    damaged[at] ^= 1;
    if (damaged.find("xl/worksheets/sheet1.xml") == std::string::npos) continue;
    std::vector<std::string> texts;
    const bool read = read_xlsx(damaged, [&](std::size_t, const std::vector<std::string>& cells) {
      texts.insert(texts.end(), cells.begin(), cells.end());
      return true;
    });
    if (!read) continue;
    CHECK(texts.size() == 50);  // a byte that carries no text
  }
  CHECK_FALSE(read_xlsx("", ignore));
}

}  // namespace spruce::test
