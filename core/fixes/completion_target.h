// One column that is to be completed: which of its cells are empty, and what the others have in
// common. Not where a value comes from (completion_clues.h).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/fixes/fixes.h"

namespace spruce {

/// What a clue knows of one key.
struct Known {
  std::uint32_t key = 0;             ///< index into the target's keys
  std::uint32_t agree = 0, all = 0;  ///< records that say so, of those that say something; 0: a
                                     ///< table says it
};

class CompletionTarget {
 public:
  static constexpr std::uint32_t kEmpty = 0xffffffffU;

  CompletionTarget(const FixInput& input, ColumnId column);

  ColumnId column() const { return column_; }
  /// The key of a row's value, or kEmpty.
  std::uint32_t key_of(std::uint32_t row) const { return key_of_value_[ids_[row]]; }
  const std::vector<std::uint32_t>& empty_rows() const { return empty_rows_; }
  std::uint32_t filled() const { return filled_; }
  std::size_t key_count() const { return keys_.size(); }
  /// Share of the key that most filled cells have.
  double usual_share() const;
  /// The key's number; one that no record has yet gets one, to be written as `text`.
  std::uint32_t intern(const std::string& key, const std::string& text);
  bool is_in_file(std::uint32_t key) const { return keys_[key].count > 0; }
  /// How the column writes it: the spelling that most records have.
  const std::string& text_of(std::uint32_t key) const { return keys_[key].text; }

 private:
  struct Key {
    std::string text;
    std::uint32_t count = 0;       // records
    std::uint32_t best_count = 0;  // of the spelling
  };
  std::string usual_text() const;

  ColumnId column_;
  FieldType type_;
  const std::vector<std::uint32_t>& ids_;
  std::vector<std::uint32_t> key_of_value_;
  std::unordered_map<std::string, std::uint32_t> number_of_;
  std::vector<Key> keys_;
  std::vector<std::uint32_t> empty_rows_;
  std::uint32_t filled_ = 0;
};

/// Whether a column may be completed at all.
bool is_completed(const ColumnType& type);
/// Whether two columns are about the same thing of a record ("Billing City", "Billing State").
bool belong_together(const std::vector<ColumnProfile>& columns, ColumnId target, ColumnId from);

}  // namespace spruce
