// Column fixes: the proposals of one column, a distinct value at a time. Order of claims on a cell
// (rule_order.h): the type's own rule, then unify, which starts from the rule's result and replaces
// the proposal when it leads to another spelling.
// Invariant: at most one change for a value and country.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/fixes/fixes.h"
#include "core/profile/spelling_set.h"
#include "core/profile/value_reader.h"

namespace spruce {

/// One change with what groups it.
struct PendingChange {
  std::string_view rule;  ///< static storage
  FixGrade grade = FixGrade::Safe;
  std::string_view won_over;  ///< the rule whose result this one starts from; else empty
  ValueChange change;
};

class ColumnFixes {
 public:
  ColumnFixes(const FixInput& input, ColumnId column);

  /// Standardises at most `max_values` more values; true when all are done.
  bool step(std::uint32_t max_values);
  std::uint32_t done() const { return next_; }
  std::uint32_t total() const { return dictionary_->distinct_count(); }
  /// After the last step. Groups in no particular order; keys and the order are the job's.
  std::vector<FixGroup> take_groups();

 private:
  void propose(std::uint32_t value_id);
  bool propose_other_encoding(std::uint32_t value_id, std::string_view value);
  void add_change(std::uint32_t value_id, const ValueCountries::Use& use, StandardForm form);
  void unify();
  /// Index of the first change of a value among the first `end`; `end` when there is none.
  std::size_t find_pending(std::uint32_t value_id, std::size_t end) const;

  FixInput input_;
  const ColumnType* type_;
  const Dictionary* dictionary_;
  ValueCountries countries_;
  ValueReader reader_;
  SpellingSet spellings_;
  std::vector<PendingChange> pending_;  // by value id, then country
  std::string scratch_;
  std::uint32_t next_ = 0;
};

}  // namespace spruce
