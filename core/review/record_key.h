// Record keys: how a decision names a record so that it is found again next month: by record id,
// else by content. The names of the columns are part of a key; where a file renamed its columns,
// the names that a recipe knows them by are given (core/review/recipe_names.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/ids.h"
#include "core/fields/recognise.h"
#include "core/match/match.h"
#include "core/table/table.h"

namespace spruce {

/// Names records of one table and finds them by name.
class RecordKeys {
 public:
  /// `columns`: to find the record id columns (role RecordId). The table must outlive this.
  RecordKeys(const Table& table, const std::vector<MatchColumn>& columns);
  /// With other names, by ColumnId; a column without one is no part of any key.
  RecordKeys(const Table& table, const std::vector<MatchColumn>& columns,
             std::vector<std::optional<std::string>> names);

  /// The record id as imported; empty when its source has none.
  std::string record_id(RowId row) const;
  /// "id:<column>:<record id>", or "content:<sha-256 of its cells>" without one.
  std::string key_of(RowId row) const;
  /// All records with that key, ascending; the index is built on first use, O(rows).
  const std::vector<RowId>& find(const std::string& key);

 private:
  std::optional<ColumnId> id_column(RowId row) const;
  const std::string* name_of(ColumnId column) const;
  const Table* table_;
  std::vector<ColumnId> id_columns_;
  std::vector<std::optional<std::string>> names_;  // empty: the table's own
  bool indexed_ = false;
  std::unordered_map<std::string, std::vector<RowId>> index_;
  std::vector<RowId> none_;
};

}  // namespace spruce
