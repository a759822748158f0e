// The content key hashes every original cell with its column name, so that column order does not
// matter but every byte does.
#include "core/review/record_key.h"

#include <algorithm>

#include "core/base/sha256.h"

namespace spruce {

RecordKeys::RecordKeys(const Table& table, const std::vector<MatchColumn>& columns)
    : table_(&table) {
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

std::string RecordKeys::key_of(RowId row) const {
  std::string scratch;
  if (const std::optional<ColumnId> column = id_column(row)) {
    return "id:" + table_->column_name(*column) + ":" +
           std::string(table_->original(row, *column, scratch));
  }
  std::vector<std::string> cells;
  for (std::uint32_t c = 0; c < table_->column_count(); ++c) {
    const std::string_view text = table_->original(row, ColumnId{c}, scratch);
    if (!text.empty()) cells.push_back(table_->column_name(ColumnId{c}) + '\0' + std::string(text));
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
