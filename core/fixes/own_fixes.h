// Own rules over a table: which cells a rule would change and into what. Grades: likely, because a
// person wrote the rule; ask, when the change wants a look (see OwnChange). Nothing is applied
// here. Invariant: protected columns (is_protected) get nothing; a change always changes something.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/fixes/fixes.h"
#include "core/fixes/own_rule.h"

namespace spruce {

/// What own rules read.
struct RuleGround {
  const Table& table;
  const TableProfile& profile;
  const std::vector<Dictionary>& dictionaries;
};

/// Why a change is to be looked at.
enum class OwnDoubt : std::uint8_t {
  None,
  Unstable,  ///< the rule would change its own result again
  Worse,     ///< a good value becomes one that its type calls unlikely or invalid
  Emptied,   ///< nothing would be left
};
std::string_view own_doubt_name(OwnDoubt doubt);

/// One rule in one column.
struct OwnHits {
  ColumnId column;
  std::vector<ValueChange> changes;  ///< by value id, then text
  std::vector<OwnDoubt> doubts;      ///< by change
  std::vector<RowChange> rows;       ///< ascending
};

/// The columns a rule is about that the table has and that may be changed.
std::vector<ColumnId> columns_of_rule(const OwnRule& rule, const RuleGround& ground);

/// Columns that the rule names and the table has not.
std::vector<std::string> missing_columns(const OwnRule& rule, const RuleGround& ground);

/// O(rows), plus the rule once a distinct value (a distinct record of the columns that it copies
/// from). The rule must have passed check_rule(). A test on a column that is not there finds it
/// empty.
OwnHits find_hits(const OwnRule& rule, ColumnId column, const RuleGround& ground);

/// The hits as groups "own.<id>", at most one a grade.
std::vector<FixGroup> make_own_groups(const OwnRule& rule, OwnHits hits);

}  // namespace spruce
