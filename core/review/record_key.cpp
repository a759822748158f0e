// The content key hashes every original cell with its column name, so that column order does not
// matter but every byte does.
#include "core/review/record_key.h"

#include <algorithm>

#include "core/base/sha256.h"

namespace spruce {

RecordKeys::RecordKeys(const Table& table, const std::vector<MatchColumn>& columns)
    : RecordKeys(table, columns, {}) {}

RecordKeys::RecordKeys(const Table& table, const std::vector<MatchColumn>& columns,
                       std::vector<std::optional<std::string>> names)
    : table_(&table), names_(std::move(names)) {
  for (const MatchColumn& column : columns) {
    if (column.role == ColumnRole::RecordId) id_columns_.push_back(column.column);
  }
}

std::optional<ColumnId> RecordKeys::id_column(RowId row) const {
  std::string scratch;
  for (const ColumnId column : id_columns_) {
    if (!table_->original(row, column, scratch).empty()) return column;
  }
  return std::nullopt;
}

std::string RecordKeys::record_id(RowId row) const {
  const std::optional<ColumnId> column = id_column(row);
  if (!column) return {};
  std::string scratch;
  return std::string(table_->original(row, *column, scratch));
}

const std::string* RecordKeys::name_of(ColumnId column) const {
  if (names_.empty()) return &table_->column_name(column);
  const bool has = column.value < names_.size() && names_[column.value].has_value();
  return has ? &*names_[column.value] : nullptr;
}

std::string RecordKeys::key_of(RowId row) const {
  std::string scratch;
  const std::optional<ColumnId> id = id_column(row);
  const std::string* const id_name = id ? name_of(*id) : nullptr;
  if (id_name != nullptr) {
    return "id:" + *id_name + ":" + std::string(table_->original(row, *id, scratch));
  }
  std::vector<std::string> cells;
  for (std::uint32_t c = 0; c < table_->column_count(); ++c) {
    const std::string* const name = name_of(ColumnId{c});
    if (name == nullptr) continue;
    const std::string_view text = table_->original(row, ColumnId{c}, scratch);
    if (!text.empty()) cells.push_back(*name + '\0' + std::string(text));
  }
  std::sort(cells.begin(), cells.end());
  Sha256 hash;
  for (const std::string& cell : cells) {
    hash.update(cell);
    hash.update(std::string_view("\0\0", 2));
  }
  return "content:" + hash.finish();
}

const std::vector<RowId>& RecordKeys::find(const std::string& key) {
  if (!indexed_) {
    for (std::uint32_t row = 0; row < table_->row_count(); ++row) {
      index_[key_of(RowId{row})].push_back(RowId{row});
    }
    indexed_ = true;
  }
  const auto at = index_.find(key);
  return at == index_.end() ? none_ : at->second;
}

}  // namespace spruce
