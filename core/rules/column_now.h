// Column now: one column's values by row as they stand at this moment: the dictionary of the
// originals, and what edits wrote over it. Equal texts have equal ids.
// It holds references into the table and the dictionary and lives as long as no edit changes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce {

class ColumnNow {
 public:
  /// The column as it came. O(1).
  ColumnNow(const Table& table, const Dictionary& dictionary);
  /// With the edits of this column, rows ascending. O(rows + distinct) when there are any.
  ColumnNow(const Table& table, const Dictionary& dictionary, const std::vector<CellRef>& edits);

  ColumnId column() const { return dictionary_->column; }
  std::uint32_t id(std::uint32_t row) const {
    return ids_.empty() ? dictionary_->ids[row] : ids_[row];
  }
  /// Ids run below this; a value that edits removed everywhere keeps its id.
  std::uint32_t value_count() const {
    return dictionary_->distinct_count() + static_cast<std::uint32_t>(added_.size());
  }
  /// Lifetime as distinct_value.
  std::string_view value(std::uint32_t id, std::string& scratch) const;

 private:
  const Table* table_;
  const Dictionary* dictionary_;
  std::vector<std::uint32_t> ids_;  // by row; empty: the dictionary's
  std::vector<std::string> added_;  // values of the ids behind the dictionary's
};

}  // namespace spruce
