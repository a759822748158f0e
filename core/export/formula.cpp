// The guard against formulas in spreadsheet-facing files. It never touches numbers or phone
// numbers, so +86… stays a phone number.
#include <algorithm>

#include "core/export/output.h"

namespace spruce {
namespace {

bool is_number_char(char c) {
  return (c >= '0' && c <= '9') || c == ' ' || c == '.' || c == ',' || c == '-' || c == '(' ||
         c == ')' || c == '/' || c == '%' || c == '\xC2' || c == '\xA0';
}

/// +86 138-0013 8000, -3.5, (021) 5888: digits and their punctuation only, so no spreadsheet finds
/// a function or a cell in it … but a spreadsheet computes -1-2: two numbers around a minus stay
/// plain only after '+', as phone numbers are written.
bool is_plain_number(std::string_view value) {
  const char sign = value.front();
  if (sign != '+' && sign != '-') return false;
  const std::string_view rest = value.substr(1);
  const bool has_digit =
      std::any_of(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!has_digit || !std::all_of(rest.begin(), rest.end(), is_number_char)) return false;
  return sign == '+' || rest.find('-') == std::string_view::npos;
}

}  // namespace

std::string guard_formula(std::string_view value) {
  std::size_t at = 0;
  while (at < value.size() && value[at] == ' ') ++at;
  const std::string_view text = value.substr(at);
  if (text.empty()) return std::string(value);
  constexpr std::string_view kStarts = "=+-@\t\r\n";
  const bool full_width = text.rfind("＝", 0) == 0 || text.rfind("＋", 0) == 0 ||
                          text.rfind("－", 0) == 0 || text.rfind("＠", 0) == 0;
  const bool starts = kStarts.find(text.front()) != std::string_view::npos || full_width;
  if (!starts || (!full_width && is_plain_number(text))) return std::string(value);
  return "'" + std::string(value);
}

std::vector<ColumnId> added_columns(const Table& table, const Review& review, SourceId source) {
  std::vector<bool> used(table.column_count(), false);
  for (const CellRef cell : table.overridden_cells()) {
    if (!(table.source_of(cell.row) == source) || review.merged_into(cell.row)) continue;
    if (table.file_column(source, cell.column) < 0) used[cell.column.value] = true;
  }
  std::vector<ColumnId> columns;
  for (std::uint32_t c = 0; c < used.size(); ++c) {
    if (used[c]) columns.emplace_back(ColumnId{c});
  }
  return columns;
}

}  // namespace spruce
