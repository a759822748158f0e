#include "core/csv/preview.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace spruce {

std::vector<std::vector<std::string>> preview_rows(std::string_view head_bytes,
                                                   const ReadOptions& options,
                                                   std::uint32_t max_rows) {
  ReadOptions head_options = options;
  head_options.expected_bytes = 0;
  CsvReader reader(head_options);
  if (!reader.push(head_bytes) || !reader.finish()) return {};
  const SourceText& source = reader.source();
  std::vector<std::vector<std::string>> rows;
  rows.emplace_back();
  for (const std::string& name : source.header) rows.back().push_back(replace_invalid_utf8(name));
  std::string scratch;
  for (std::uint32_t row = 0; row < std::min(max_rows, source.row_count()); ++row) {
    rows.emplace_back();
    const std::uint32_t count = row_cell_count(source, row);
    for (std::uint32_t i = 0; i < count; ++i) {
      const std::string_view raw = cell_text(source, *find_cell(source, row, i));
      rows.back().push_back(replace_invalid_utf8(raw_cell_value(raw, source.quotes, scratch)));
    }
  }
  return rows;
}

}  // namespace spruce
