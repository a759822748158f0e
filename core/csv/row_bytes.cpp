#include "core/csv/row_bytes.h"

namespace spruce {

std::uint32_t ending_size(std::string_view text, std::uint32_t at, LineEnding usual) {
  std::uint32_t end = at;
  while (end < text.size() && text[end] == '\r' && (usual != LineEnding::Cr || end == at)) ++end;
  if (end < text.size() && text[end] == '\n') return end + 1 - at;
  if (end == text.size()) return end - at;
  return end > at ? 1 : 0;
}

std::uint32_t ending_size_before(std::string_view text, std::uint32_t at, LineEnding usual) {
  if (at == 0) return 0;
  if (text[at - 1] == '\r') return 1;
  if (text[at - 1] != '\n') return 0;
  std::uint32_t begin = at - 1;
  const std::uint32_t most = usual == LineEnding::Cr ? 1 : begin;
  while (begin > 0 && text[begin - 1] == '\r' && at - 1 - begin < most) --begin;
  return at - begin;
}

bool is_safe_raw(std::string_view raw, QuoteRule rule) {
  const RawCell cell = parse_raw_cell(raw, rule);
  if (cell.quoted) return !cell.loose;
  if (rule.quote != '\0' && raw.find(rule.quote) != std::string_view::npos) return false;
  const char marks[] = {rule.delimiter, '\n', '\r', rule.escape};
  return raw.find_first_of({marks, rule.escape == '\0' ? 3U : 4U}) == std::string_view::npos;
}

bool has_doubtful_quotes(const SourceText& source, std::uint32_t row) {
  if (find_mended(source, row) != nullptr) return true;
  const std::uint32_t count = row_cell_count(source, row);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (!is_safe_raw(cell_text(source, *find_cell(source, row, i)), source.quotes)) return true;
  }
  return false;
}

}  // namespace spruce
