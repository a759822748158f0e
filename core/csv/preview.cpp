#include "core/csv/preview.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace spruce {
namespace {

std::vector<std::string> cells_of(const SourceText& source, std::uint32_t row) {
  std::vector<std::string> cells;
  std::string scratch;
  const std::uint32_t count = row_cell_count(source, row);
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::string_view raw = cell_text(source, *find_cell(source, row, i));
    cells.push_back(replace_invalid_utf8(raw_cell_value(raw, source.quotes, scratch)));
  }
  return cells;
}

}  // namespace

std::vector<std::uint32_t> pick_preview_lines(std::string_view head_bytes, std::uint32_t first_line,
                                              std::uint32_t most) {
  std::vector<std::uint32_t> telling;
  std::vector<std::uint32_t> plain;
  std::uint32_t line = 1;
  for (std::size_t at = 0; at < head_bytes.size() && telling.size() < most; ++line) {
    const std::size_t end = std::min(head_bytes.find('\n', at), head_bytes.size());
    const bool is_plain = is_ascii(head_bytes.substr(at, end - at));
    if (line > first_line && !(is_plain && plain.size() >= most)) {
      (is_plain ? plain : telling).push_back(line);
    }
    at = end + 1;
  }
  for (std::size_t i = 0; i < plain.size() && telling.size() < most; ++i) {
    telling.push_back(plain[i]);
  }
  std::sort(telling.begin(), telling.end());
  return telling;
}

PreviewRows preview_rows(std::string_view head_bytes, const ReadOptions& options,
                         const std::vector<std::uint32_t>& lines) {
  ReadOptions head_options = options;
  head_options.expected_bytes = 0;
  CsvReader reader(head_options);
  if (!reader.push(head_bytes) || !reader.finish()) return {};
  const SourceText& source = reader.source();
  PreviewRows preview;
  preview.rows.emplace_back();
  preview.lines.push_back(0);
  for (const std::string& name : source.header) {
    preview.rows.back().push_back(replace_invalid_utf8(name));
  }
  for (const std::uint32_t line : lines) {
    const auto after = std::upper_bound(source.row_lines.begin(), source.row_lines.end(), line);
    if (after == source.row_lines.begin()) continue;
    const auto row = static_cast<std::uint32_t>(after - source.row_lines.begin() - 1);
    if (row >= source.row_count() || preview.lines.back() == source.row_lines[row]) continue;
    preview.lines.push_back(source.row_lines[row]);
    preview.rows.push_back(cells_of(source, row));
  }
  return preview;
}

Lead read_lead(std::string_view head_bytes, const ReadOptions& options, std::uint32_t most) {
  ReadOptions head_options = options;
  head_options.expected_bytes = 0;
  CsvReader reader(head_options);
  if (!reader.push(head_bytes) || !reader.finish()) return {};
  const SourceText& source = reader.source();
  Lead lead;
  for (const std::string& name : source.header) lead.header.push_back(replace_invalid_utf8(name));
  std::uint32_t row = 0;
  std::size_t aside = 0;
  while (lead.rows.size() < most && (row < source.row_count() || aside < source.aside.size())) {
    const bool is_aside =
        row >= source.row_count() ||
        (aside < source.aside.size() && source.aside[aside].begin < source.row_starts[row]);
    if (is_aside) {
      const AsideLine& line = source.aside[aside++];
      lead.rows.push_back({line.line,
                           line.kind,
                           {replace_invalid_utf8(cell_text(source, {line.begin, line.end}))}});
    } else {
      lead.rows.push_back({source.row_lines[row], std::nullopt, cells_of(source, row)});
      ++row;
    }
  }
  return lead;
}

}  // namespace spruce
