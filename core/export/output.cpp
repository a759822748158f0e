#include "core/export/output.h"

#include <algorithm>

namespace spruce {
namespace {

class TextStream : public OutputStream {
 public:
  explicit TextStream(std::shared_ptr<const std::string> bytes) : bytes_(std::move(bytes)) {}
  Result<bool> step(std::size_t budget, std::string& out) override {
    const std::size_t size = std::min(std::max<std::size_t>(budget, 1), bytes_->size() - at_);
    out.append(*bytes_, at_, size);
    at_ += size;
    return at_ == bytes_->size();
  }

 private:
  std::shared_ptr<const std::string> bytes_;
  std::size_t at_ = 0;
};

}  // namespace

Output make_text_output(OutputKind kind, std::string name, std::string role, std::string bytes) {
  Output output;
  output.kind = kind;
  output.name = std::move(name);
  output.role = std::move(role);
  const auto held = std::make_shared<const std::string>(std::move(bytes));
  output.open = [held] { return std::make_unique<TextStream>(held); };
  return output;
}

void OutputContext::prepare() {
  merged_away.assign(table->row_count(), false);
  for (const auto& [first, state] : review->groups()) {
    for (const RowId row : state.members)
      merged_away[row.value] = review->merged_into(row).has_value();
  }
  changed.clear();
  for (const CellRef cell : table->overridden_cells()) {
    if (!merged_away[cell.row.value]) changed.push_back(cell);
  }
}

std::string OutputContext::stem_of(SourceId source) const {
  const std::string& name = sources[source.value].base_name();
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

std::vector<ColumnId> added_columns(const OutputContext& context, SourceId source) {
  const Table& table = *context.table;
  const std::uint32_t first = table.first_row(source).value;
  const std::uint32_t end = first + table.source(source).row_count();
  std::vector<bool> used(table.column_count(), false);
  for (const CellRef cell : context.changed) {
    if (cell.row.value < first || cell.row.value >= end) continue;
    if (table.file_column(source, cell.column) < 0) used[cell.column.value] = true;
  }
  std::vector<ColumnId> columns;
  for (std::uint32_t c = 0; c < used.size(); ++c) {
    if (used[c]) columns.emplace_back(ColumnId{c});
  }
  return columns;
}

std::optional<ColumnId> id_column_of(const OutputContext& context, SourceId source) {
  for (const MatchColumn& column : context.columns) {
    if (column.role == ColumnRole::RecordId &&
        context.table->file_column(source, column.column) >= 0) {
      return column.column;
    }
  }
  return std::nullopt;
}

std::string header_of(const OutputContext& context, SourceId source, ColumnId column) {
  const std::int32_t place = context.table->file_column(source, column);
  if (place < 0) return context.table->column_name(column);
  const SourceText& text = context.table->source(source);
  const auto own = static_cast<std::uint32_t>(place);
  std::string scratch, other;
  const std::string_view name = header_text(text, own, scratch);
  bool is_unique = !name.empty();
  for (std::uint32_t c = 0; c < text.header_cells.size() && is_unique; ++c) {
    is_unique = c == own || header_text(text, c, other) != name;
  }
  return is_unique ? std::string(name) : text.header[own];
}

}  // namespace spruce
