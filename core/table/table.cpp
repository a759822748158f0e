#include "core/table/table.h"

#include <algorithm>
#include <utility>

#include "core/base/assert.h"

namespace spruce {
namespace {

std::uint64_t override_key(CellRef cell) {
  return (static_cast<std::uint64_t>(cell.row.value) << 32) | cell.column.value;
}

}  // namespace

SourceId Table::add_source(SourceText source, std::vector<ColumnId> columns_of_file) {
  Source added;
  added.first_row = row_count();
  added.text = std::move(source);
  sources_.push_back(std::move(added));
  const SourceId id(static_cast<std::uint32_t>(sources_.size() - 1));
  remap_source(id, std::move(columns_of_file));
  return id;
}

void Table::remap_source(SourceId source, std::vector<ColumnId> columns_of_file) {
  Source& mapped = sources_[source.value];
  mapped.file_of_column.assign(column_names_.size(), -1);
  for (std::size_t i = 0; i < columns_of_file.size(); ++i) {
    const std::uint32_t column = columns_of_file[i].value;
    if (column >= column_names_.size()) continue;
    if (mapped.file_of_column[column] < 0) {
      mapped.file_of_column[column] = static_cast<std::int32_t>(i);
    }
  }
  mapped.columns_of_file = std::move(columns_of_file);
}

const std::vector<ColumnId>& Table::columns_of(SourceId source) const {
  return sources_[source.value].columns_of_file;
}

bool Table::is_fed(ColumnId column) const {
  if (is_virtual(column)) return true;
  for (std::uint32_t s = 0; s < source_count(); ++s) {
    if (file_column(SourceId{s}, column) >= 0) return true;
  }
  return false;
}

void Table::change_rows(SourceId source, std::uint32_t first, std::uint32_t removed,
                        std::uint32_t inserted, const std::function<void(SourceText&)>& change) {
  SPRUCE_ASSERT(source.value < sources_.size());
  const std::uint32_t behind = sources_[source.value].first_row + first + removed;
  change(sources_[source.value].text);
  for (std::size_t later = source.value + 1; later < sources_.size(); ++later) {
    sources_[later].first_row = sources_[later].first_row - removed + inserted;
  }
  std::unordered_map<std::uint64_t, std::string> moved;
  for (auto& [key, text] : overrides_) {
    const auto row = static_cast<std::uint32_t>(key >> 32);
    const std::uint32_t to = row >= behind ? row - removed + inserted : row;
    moved.emplace(override_key({RowId(to), ColumnId(static_cast<std::uint32_t>(key))}),
                  std::move(text));
  }
  overrides_ = std::move(moved);
}

ColumnId Table::add_column(std::string name) {
  column_names_.push_back(std::move(name));
  virtual_columns_.push_back(false);
  return ColumnId(static_cast<std::uint32_t>(column_names_.size() - 1));
}

ColumnId Table::add_virtual_column(std::string name) {
  const ColumnId column = add_column(std::move(name));
  virtual_columns_[column.value] = true;
  return column;
}

std::uint32_t Table::source_count() const { return static_cast<std::uint32_t>(sources_.size()); }

std::uint32_t Table::column_count() const {
  return static_cast<std::uint32_t>(column_names_.size());
}

std::uint32_t Table::row_count() const {
  if (sources_.empty()) return 0;
  return sources_.back().first_row + sources_.back().text.row_count();
}

const std::string& Table::column_name(ColumnId column) const {
  SPRUCE_ASSERT(column.value < column_names_.size());
  return column_names_[column.value];
}

bool Table::is_virtual(ColumnId column) const {
  SPRUCE_ASSERT(column.value < virtual_columns_.size());
  return virtual_columns_[column.value];
}

SourceText Table::take_source(SourceId source) { return std::move(sources_[source.value].text); }

const SourceText& Table::source(SourceId source) const {
  SPRUCE_ASSERT(source.value < sources_.size());
  return sources_[source.value].text;
}

SourceId Table::source_of(RowId row) const {
  SPRUCE_ASSERT(row.value < row_count());
  const auto after = std::upper_bound(
      sources_.begin(), sources_.end(), row.value,
      [](std::uint32_t value, const Source& source) { return value < source.first_row; });
  return SourceId(static_cast<std::uint32_t>(after - sources_.begin() - 1));
}

RowId Table::first_row(SourceId source) const {
  SPRUCE_ASSERT(source.value < sources_.size());
  return RowId(sources_[source.value].first_row);
}

std::int32_t Table::file_column(SourceId source, ColumnId column) const {
  SPRUCE_ASSERT(source.value < sources_.size());
  const auto& map = sources_[source.value].file_of_column;
  return column.value < map.size() ? map[column.value] : -1;
}

std::uint32_t Table::absent_rows(ColumnId column) const {
  if (is_virtual(column)) return 0;
  std::uint32_t rows = 0;
  for (std::uint32_t s = 0; s < source_count(); ++s) {
    if (file_column(SourceId{s}, column) < 0) rows += sources_[s].text.row_count();
  }
  return rows;
}

bool Table::has_cell(RowId row, ColumnId column) const {
  return is_virtual(column) || file_column(source_of(row), column) >= 0;
}

std::optional<ColumnId> Table::find_session_column(SourceId source,
                                                   std::uint32_t file_column) const {
  SPRUCE_ASSERT(source.value < sources_.size());
  const auto& map = sources_[source.value].columns_of_file;
  if (file_column >= map.size() || map[file_column].value >= column_count()) return std::nullopt;
  return map[file_column];
}

std::optional<ColumnId> Table::find_column(std::string_view name) const {
  for (std::size_t i = 0; i < column_names_.size(); ++i) {
    if (column_names_[i] == name) return ColumnId(static_cast<std::uint32_t>(i));
  }
  return std::nullopt;
}

std::uint32_t Table::cell_count(RowId row) const {
  const Source& source = sources_[source_of(row).value];
  return row_cell_count(source.text, row.value - source.first_row);
}

std::uint32_t Table::line_of(RowId row) const {
  const Source& source = sources_[source_of(row).value];
  return source.text.row_lines[row.value - source.first_row];
}

const MendedRow* find_mended(const SourceText& source, std::uint32_t row) {
  if (source.mended.empty()) return nullptr;
  const auto found =
      std::lower_bound(source.mended.begin(), source.mended.end(), row,
                       [](const MendedRow& mended, std::uint32_t at) { return mended.row < at; });
  return found != source.mended.end() && found->row == row ? &*found : nullptr;
}

std::uint32_t row_cell_count(const SourceText& source, std::uint32_t row) {
  const MendedRow* const mended = find_mended(source, row);
  if (mended != nullptr && !mended->cells.empty()) {
    return static_cast<std::uint32_t>(mended->cells.size());
  }
  return source.row_cells[row + 1] - source.row_cells[row];
}

std::uint32_t count_rows_aside(const SourceText& source) {
  return static_cast<std::uint32_t>(
      std::count_if(source.aside.begin(), source.aside.end(), [](const AsideLine& line) {
        return line.kind != AsideKind::Preamble && line.kind != AsideKind::Comment;
      }));
}

std::string_view header_text(const SourceText& source, std::uint32_t file_column,
                             std::string& scratch) {
  if (!source.joined_header.empty()) {
    if (file_column >= source.joined_header.size()) return {};
    return source.joined_header[file_column];
  }
  const auto& starts = source.header_cells;
  if (file_column >= starts.size()) return {};
  const bool is_last = file_column + 1 == starts.size();
  const std::uint32_t end = is_last ? source.header_end : starts[file_column + 1] - 1;
  return raw_cell_value(cell_text(source, {starts[file_column], end}), source.quotes, scratch);
}

std::string_view Table::original(RowId row, ColumnId column, std::string& scratch) const {
  const SourceId id = sources_.size() == 1 ? SourceId(0) : source_of(row);
  const Source& source = sources_[id.value];
  SPRUCE_ASSERT(row.value - source.first_row < source.text.row_count());
  const std::int32_t position = file_column(id, column);
  if (position < 0) return {};
  const auto span =
      find_cell(source.text, row.value - source.first_row, static_cast<std::uint32_t>(position));
  if (!span) return {};
  return raw_cell_value(cell_text(source.text, *span), source.text.quotes, scratch);
}

std::string_view Table::value(RowId row, ColumnId column, std::string& scratch) const {
  if (!overrides_.empty()) {
    const auto edit = overrides_.find(override_key({row, column}));
    if (edit != overrides_.end()) return edit->second;
  }
  return original(row, column, scratch);
}

std::optional<CellSpan> Table::span(RowId row, ColumnId column) const {
  const SourceId id = source_of(row);
  const Source& source = sources_[id.value];
  const std::int32_t position = file_column(id, column);
  if (position < 0) return std::nullopt;
  return find_cell(source.text, row.value - source.first_row, static_cast<std::uint32_t>(position));
}

std::string_view Table::file_value(RowId row, std::uint32_t file_column,
                                   std::string& scratch) const {
  const Source& source = sources_[source_of(row).value];
  const auto span = find_cell(source.text, row.value - source.first_row, file_column);
  if (!span) return {};
  return raw_cell_value(cell_text(source.text, *span), source.text.quotes, scratch);
}

std::optional<std::string> Table::set_override(CellRef cell, std::optional<std::string> text) {
  SPRUCE_ASSERT(cell.row.value < row_count());
  SPRUCE_ASSERT(cell.column.value < column_count());
  const std::uint64_t key = override_key(cell);
  std::optional<std::string> before;
  const auto found = overrides_.find(key);
  if (found != overrides_.end()) before = std::move(found->second);
  std::string scratch;
  if (!text || *text == original(cell.row, cell.column, scratch)) {
    if (found != overrides_.end()) overrides_.erase(found);
  } else if (found != overrides_.end()) {
    found->second = std::move(*text);
  } else {
    overrides_.emplace(key, std::move(*text));
  }
  return before;
}

const std::string* Table::find_override(CellRef cell) const {
  const auto found = overrides_.find(override_key(cell));
  return found == overrides_.end() ? nullptr : &found->second;
}

std::size_t Table::override_count() const { return overrides_.size(); }

std::vector<CellRef> Table::overridden_cells() const {
  std::vector<CellRef> cells;
  cells.reserve(overrides_.size());
  for (const auto& entry : overrides_) {
    cells.push_back({RowId(static_cast<std::uint32_t>(entry.first >> 32)),
                     ColumnId(static_cast<std::uint32_t>(entry.first))});
  }
  std::sort(cells.begin(), cells.end());
  return cells;
}

}  // namespace spruce
