#include "core/csv/rewrite.h"

#include <string_view>
#include <vector>

#include "core/csv/writer.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

void append_valid_row(std::string& out, const std::vector<std::string_view>& cells) {
  std::string row;
  append_rfc4180_row(row, cells);
  out += is_valid_utf8(row) ? row : replace_invalid_utf8(row);
}

}  // namespace

Rfc4180Writer::Rfc4180Writer(const Table& table, SourceId source)
    : source_(&table.source(source)) {}

bool Rfc4180Writer::step(std::size_t budget_bytes, std::string& out) {
  const std::size_t limit = out.size() + budget_bytes;
  std::vector<std::string_view> cells;
  std::vector<std::string> scratches;  // one a cell: the views must live until the row is written
  const auto take = [&](std::uint32_t count, const auto& value_of) {
    if (scratches.size() < count) scratches.resize(count);
    cells.clear();
    for (std::uint32_t i = 0; i < count; ++i) cells.push_back(value_of(i, scratches[i]));
    append_valid_row(out, cells);
  };
  if (!header_done_) {
    header_done_ = true;
    const auto count = static_cast<std::uint32_t>(source_->header_cells.size());
    if (count > 0) {
      take(count, [&](std::uint32_t i, std::string& scratch) {
        return header_text(*source_, i, scratch);
      });
    }
  }
  for (; next_row_ < source_->row_count() && out.size() < limit; ++next_row_) {
    const std::uint32_t row = next_row_;
    take(row_cell_count(*source_, row), [&](std::uint32_t i, std::string& scratch) {
      const std::string_view raw = cell_text(*source_, *find_cell(*source_, row, i));
      return raw_cell_value(raw, source_->quotes, scratch);
    });
  }
  return next_row_ == source_->row_count();
}

}  // namespace spruce
