// Dictionary: the distinct original values of one column, so that costly work is done once a value
// and not once a row.
// It holds no text of its own: a value is read through the first row that has it. Valid while the
// table lives; edits do not change it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/table/table.h"

namespace spruce {

/// Ids run from 0 in the order of first appearance (row order); the empty value gets an id like any
/// other.
struct Dictionary {
  ColumnId column;
  std::vector<std::uint32_t> ids;         ///< id of each row's value
  std::vector<std::uint32_t> first_rows;  ///< row that first has each value
  std::vector<std::uint32_t> counts;      ///< rows that have each value
  std::uint32_t distinct_count() const { return static_cast<std::uint32_t>(first_rows.size()); }
};

/// Resumable builder: `step` reads at most `max_rows` more rows and says whether all are read. Cost
/// O(rows), one hash a cell.
class DictionaryBuilder {
 public:
  DictionaryBuilder(const Table& table, ColumnId column);
  bool step(std::uint32_t max_rows);
  /// Only after step() returned true.
  Dictionary take();
  /// Hash of each distinct value so far, by id: an order of values that no row order changes (for
  /// samples).
  const std::vector<std::uint32_t>& hashes() const { return hashes_; }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t id_plus_one = 0;  // 0: free
  };
  void read_block(std::uint32_t row_count);
  void touch_slots(const std::uint32_t* hashes, std::uint32_t count);
  std::uint32_t intern(std::string_view text, std::uint32_t hash, bool is_view, std::uint32_t row);
  bool is_value(std::uint32_t id, std::string_view text) const;
  void grow();
  const Table* table_;
  Dictionary dictionary_;
  std::vector<Slot> slots_;               // open addressing, at most half full
  std::vector<std::uint32_t> hashes_;     // of each id
  std::vector<std::string_view> values_;  // of each id; without data: must be unescaped again
  std::uint32_t next_row_ = 0;
  std::uint32_t touched_ = 0;  // meaningless; see touch_slots()
};

/// The whole dictionary at once.
Dictionary make_dictionary(const Table& table, ColumnId column);

/// The text of a distinct value. Lifetime as Table::original.
std::string_view distinct_value(const Table& table, const Dictionary& dictionary, std::uint32_t id,
                                std::string& scratch);

}  // namespace spruce
