// The sheets come first in the archive, because they are known first; the parts that list them
// come last.
#include "core/office/xlsx.h"

#include <algorithm>

#include "core/office/xml_text.h"

namespace spruce {
namespace {

constexpr std::string_view kDeclaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view kRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kPackageRelations =
    "http://schemas.openxmlformats.org/package/2006/relationships";

/// Styles by number, as CellStyle: all of the format "text" (49).
constexpr std::string_view kStyles =
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"5\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill>"
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8EEEA\"/></patternFill></fill>"
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF2B3\"/></patternFill></fill>"
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFD9CC\"/></patternFill></fill>"
    "</fills><borders count=\"1\"><border/></borders>"
    "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
    "<cellXfs count=\"4\"><xf numFmtId=\"49\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" applyNumberFormat=\"1\" applyFont=\"1\" "
    "applyFill=\"1\"/>"
    "<xf numFmtId=\"49\" fillId=\"3\" applyNumberFormat=\"1\" applyFill=\"1\"/>"
    "<xf numFmtId=\"49\" fillId=\"4\" applyNumberFormat=\"1\" applyFill=\"1\"/></cellXfs>"
    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

constexpr std::size_t kNameUnits = 31;
constexpr std::size_t kPartBytes = 64U * 1024U;

std::string text_of(std::string_view piece) { return std::string(piece); }

}  // namespace

std::string cell_name(std::size_t column, std::uint32_t row) {
  std::string name;
  for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26) {
    name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
  }
  return name + std::to_string(row);
}

std::string_view cut_cell(std::string_view text) {
  if (text.size() <= kMaxCellUnits) return text;
  std::uint32_t units = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte & 0xC0U) == 0x80U) continue;
    units += byte >= 0xF0U ? 2 : 1;
    if (units > kMaxCellUnits) return text.substr(0, at);
  }
  return text;
}

std::string XlsxWriter::unique_name(std::string_view wanted) {
  std::string clean;
  std::size_t units = 0;
  for (std::size_t at = 0; at < wanted.size() && units < kNameUnits;) {
    std::size_t size = 1;
    while (at + size < wanted.size() &&
           (static_cast<unsigned char>(wanted[at + size]) & 0xC0U) == 0x80U) {
      ++size;
    }
    units += size == 4 ? 2 : 1;
    if (units > kNameUnits) break;
    const std::string_view piece = wanted.substr(at, size);
    const bool is_bad =
        size == 1 && std::string_view(":\\/?*[]'").find(piece[0]) != std::string_view::npos;
    clean += is_bad ? "_" : text_of(piece);
    at += size;
  }
  if (clean.empty()) clean = "Sheet";
  std::string name = clean;
  for (int n = 2; std::find(names_.begin(), names_.end(), name) != names_.end(); ++n) {
    const std::string end = " (" + std::to_string(n) + ")";
    std::size_t kept = clean.size();
    while (kept > 0 &&
           (kept + end.size() > kNameUnits ||
            (kept < clean.size() && (static_cast<unsigned char>(clean[kept]) & 0xC0U) == 0x80U))) {
      --kept;
    }
    name = clean.substr(0, kept) + end;
  }
  return name;
}

void XlsxWriter::begin_sheet(std::string_view name, const std::vector<std::uint32_t>& widths,
                             std::string& out) {
  if (is_open_) close_sheet(out);
  wanted_ = name;
  widths_ = widths;
  header_texts_.clear();
  open_sheet(out);
}

void XlsxWriter::open_sheet(std::string& out) {
  names_.push_back(unique_name(wanted_));
  is_open_ = true;
  row_ = 0;
  columns_ = 0;
  zip_.begin("xl/worksheets/sheet" + std::to_string(names_.size()) + ".xml", out);
  xml_ = kDeclaration;
  xml_ += "<worksheet xmlns=\"" + text_of(kMain) +
          "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" "
          "topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
          "</sheetViews>";
  if (!widths_.empty()) {
    xml_ += "<cols>";
    for (std::size_t i = 0; i < std::min<std::size_t>(widths_.size(), kMaxSheetColumns); ++i) {
      const std::string number = std::to_string(i + 1);
      xml_ += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" +
              std::to_string(widths_[i]) + "\" customWidth=\"1\"/>";
    }
    xml_ += "</cols>";
  }
  xml_ += "<sheetData>";
}

void XlsxWriter::add_row(const std::vector<SheetCell>& cells, std::string& out) {
  if (row_ == kMaxSheetRows) {
    close_sheet(out);
    open_sheet(out);
    std::vector<SheetCell> again;
    for (const std::string& text : header_texts_) again.push_back({text, CellStyle::Header});
    add_row(again, out);
  }
  ++row_;
  if (row_ == 1 && header_texts_.empty()) {
    for (const SheetCell& cell : cells) header_texts_.emplace_back(cell.text);
  }
  const std::size_t count = std::min<std::size_t>(cells.size(), kMaxSheetColumns);
  columns_ = std::max(columns_, count);
  xml_ += "<row r=\"" + std::to_string(row_) + "\">";
  for (std::size_t i = 0; i < count; ++i) {
    const SheetCell& cell = cells[i];
    if (cell.text.empty() && cell.style == CellStyle::Plain) continue;
    xml_ += "<c r=\"" + cell_name(i, row_) + "\"";
    if (cell.style != CellStyle::Plain) {
      xml_ += " s=\"" + std::to_string(static_cast<int>(cell.style)) + "\"";
    }
    if (cell.text.empty()) {
      xml_ += "/>";
      continue;
    }
    xml_ += " t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    append_xml_text(xml_, cut_cell(cell.text));
    xml_ += "</t></is></c>";
  }
  xml_ += "</row>";
  if (xml_.size() >= kPartBytes) {
    zip_.add(xml_, out);
    xml_.clear();
  }
}

void XlsxWriter::close_sheet(std::string& out) {
  xml_ += "</sheetData>";
  if (columns_ > 0) {
    xml_ += "<autoFilter ref=\"A1:" + cell_name(columns_ - 1, std::max<std::uint32_t>(row_, 1)) +
            "\"/>";
  }
  xml_ += "</worksheet>";
  zip_.add(xml_, out);
  xml_.clear();
  zip_.end(out);
  is_open_ = false;
}

void XlsxWriter::finish(std::string& out) {
  if (is_open_) close_sheet(out);
  const auto part = [&](std::string_view name, const std::string& body) {
    zip_.begin(name, out);
    zip_.add(text_of(kDeclaration) + body, out);
    zip_.end(out);
  };
  std::string sheets, types, relations;
  for (std::size_t i = 1; i <= names_.size(); ++i) {
    const std::string n = std::to_string(i);
    sheets += "<sheet name=\"";
    append_xml_text(sheets, names_[i - 1]);
    sheets += "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>";
    types += "<Override PartName=\"/xl/worksheets/sheet" + n +
             ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
             "worksheet+xml\"/>";
    relations += "<Relationship Id=\"rId" + n + "\" Type=\"" + text_of(kRelations) +
                 "/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>";
  }
  const std::string styles_id = std::to_string(names_.size() + 1);
  part("xl/workbook.xml", "<workbook xmlns=\"" + text_of(kMain) + "\" xmlns:r=\"" +
                              text_of(kRelations) + "\"><sheets>" + sheets +
                              "</sheets></workbook>");
  part("xl/styles.xml",
       "<styleSheet xmlns=\"" + text_of(kMain) + "\">" + text_of(kStyles) + "</styleSheet>");
  part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + text_of(kPackageRelations) +
                                         "\">" + relations + "<Relationship Id=\"rId" + styles_id +
                                         "\" Type=\"" + text_of(kRelations) +
                                         "/styles\" Target=\"styles.xml\"/></Relationships>");
  part("_rels/.rels", "<Relationships xmlns=\"" + text_of(kPackageRelations) +
                          "\"><Relationship Id=\"rId1\" Type=\"" + text_of(kRelations) +
                          "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
  part("[Content_Types].xml",
       "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
       "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
       "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
       "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
       "officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" "
       "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>" +
           types + "</Types>");
  zip_.finish(out);
}

}  // namespace spruce
