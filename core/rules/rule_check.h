// Rule check: which rows break which rule of a data dictionary, on the values as they came or as
// edits made them. Values are judged once each, rows only look up what was found. It proposes and
// changes nothing.
// Invariant: results do not depend on the budgets of the steps, and only what is broken for certain
// is a breach: a value that a rule cannot read is no breach of that rule.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/profile/profile.h"
#include "core/rules/data_dictionary.h"
#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce {

/// A source that foreign keys may name.
struct NamedSource {
  std::string name;   ///< of the file
  std::string label;  ///< what a person calls it
};

/// Everything the check reads; all of it must outlive the job.
struct RuleCheckInput {
  const Table& table;
  const std::vector<Dictionary>& dictionaries;  ///< by ColumnId; of columns behind it none
  const std::vector<ColumnType>& types;         ///< by ColumnId, for countries and date orders
  const std::vector<NamedSource>& sources;      ///< by SourceId
  /// Values with edits applied; else as they came.
  bool uses_edits = false;
  /// Records that were merged away are none any more; null: all count.
  const std::vector<bool>* is_gone = nullptr;
};

/// Why a rule could not be checked here.
enum class RuleState : std::uint8_t { Checked, NoColumn, NoSource };
std::string_view rule_state_name(RuleState state);

struct RuleResult {
  RuleState state = RuleState::Checked;
  std::string missing;            ///< the field or resource that is not there
  std::vector<ColumnId> columns;  ///< of Rule::fields
  std::vector<ColumnId> others;   ///< of Rule::others
  std::uint32_t checked = 0;      ///< rows that the rule says something of
  std::uint32_t broken = 0;       ///< rows that break it
  std::vector<bool> broken_rows;  ///< by row; empty: none
  bool is_broken(RowId row) const {
    return row.value < broken_rows.size() && broken_rows[row.value];
  }
};

struct RuleResults {
  std::vector<RuleResult> rules;             ///< as DataDictionary::rules
  std::vector<std::uint32_t> broken_cells;   ///< by ColumnId: rows in which it breaks any rule
  std::vector<std::uint32_t> checked_cells;  ///< by ColumnId: rows that count; 0: no rule
  std::uint32_t broken_rows = 0;             ///< rows that break any rule
};

/// The column of a field: the same name, or the only one that differs in case, width and marks
/// alone.
std::optional<ColumnId> find_field_column(const Table& table, std::string_view name);

/// One rule's work in steps.
class RuleTask;

class RuleCheckJob {
 public:
  /// The dictionary must outlive the job.
  RuleCheckJob(const RuleCheckInput& input, const DataDictionary& dictionary);
  ~RuleCheckJob();
  RuleCheckJob(RuleCheckJob&&) noexcept;
  RuleCheckJob& operator=(RuleCheckJob&&) noexcept;

  /// Works for about `budget` rows looked up (a value judged counts as several); true when done.
  bool step(std::uint32_t budget);
  double progress() const;  ///< 0 to 1, never falls
  /// What the whole check costs, in the unit of the budget.
  double work() const;
  /// After done.
  RuleResults take_results();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The whole check at once.
RuleResults check_rules(const RuleCheckInput& input, const DataDictionary& dictionary);

}  // namespace spruce
