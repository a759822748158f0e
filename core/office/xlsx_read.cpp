// Reads sheets as xlsx.cpp writes them, by a scan for their few marks. Anything else is refused:
// this proves outputs, it does not open foreign workbooks.
#include <algorithm>

#include "core/office/xlsx.h"
#include "core/office/xml_text.h"

namespace spruce {
namespace {

class SheetReader {
 public:
  SheetReader(std::size_t sheet, const SheetSink& sink) : sheet_(sheet), sink_(sink) {}

  bool take(std::string_view bytes) {
    waiting_ += bytes;
    std::size_t from = 0;
    for (;;) {
      const std::size_t begin = waiting_.find("<row ", from);
      if (begin == std::string::npos) break;
      const std::size_t end = waiting_.find("</row>", begin);
      if (end == std::string::npos) {
        from = begin;
        break;
      }
      if (!read_row(std::string_view(waiting_).substr(begin, end - begin))) return false;
      from = end + 6;
    }
    const std::size_t kept = waiting_.find("<row ", from) == std::string::npos
                                 ? std::min<std::size_t>(waiting_.size() - from, 16)
                                 : waiting_.size() - from;
    waiting_.erase(0, waiting_.size() - kept);
    return true;
  }

 private:
  static std::size_t column_of(std::string_view name) {
    std::size_t column = 0;
    for (const char c : name) {
      if (c < 'A' || c > 'Z') break;
      column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    }
    return column;
  }

  bool read_row(std::string_view row) {
    ++row_;
    const std::string head = "<row r=\"" + std::to_string(row_) + "\">";
    if (row.substr(0, head.size()) != head) return false;
    row.remove_prefix(head.size());
    cells_.clear();
    while (!row.empty()) {
      if (row.substr(0, 6) != "<c r=\"") return false;
      const std::size_t column = column_of(row.substr(6));
      if (column == 0 || column <= cells_.size() || column > kMaxSheetColumns) return false;
      cells_.resize(column);
      const std::size_t tag_end = row.find('>');
      if (tag_end == std::string_view::npos) return false;
      const bool is_empty = row[tag_end - 1] == '/';
      row.remove_prefix(tag_end + 1);
      if (is_empty) continue;
      constexpr std::string_view kOpen = "<is><t xml:space=\"preserve\">";
      constexpr std::string_view kClose = "</t></is></c>";
      const std::size_t text_end = row.find(kClose);
      if (row.substr(0, kOpen.size()) != kOpen || text_end == std::string_view::npos) return false;
      cells_.back() = read_xml_text(row.substr(kOpen.size(), text_end - kOpen.size()));
      row.remove_prefix(text_end + kClose.size());
    }
    return sink_(sheet_, cells_);
  }

  std::size_t sheet_;
  const SheetSink& sink_;
  std::string waiting_;
  std::uint32_t row_ = 0;
  std::vector<std::string> cells_;
};

}  // namespace

bool read_xlsx(std::string_view bytes, const SheetSink& sink) {
  const std::vector<ZipEntry> entries = read_zip(bytes);
  bool has_workbook = false;
  std::size_t sheets = 0;
  for (const ZipEntry& entry : entries) {
    has_workbook = has_workbook || entry.name == "xl/workbook.xml";
    if (entry.name != "xl/worksheets/sheet" + std::to_string(sheets + 1) + ".xml") {
      if (!read_zip_entry(entry, [](std::string_view) { return true; })) return false;
      continue;
    }
    SheetReader reader(sheets++, sink);
    if (!read_zip_entry(entry, [&](std::string_view part) { return reader.take(part); })) {
      return false;
    }
  }
  return has_workbook && sheets > 0;
}

}  // namespace spruce
