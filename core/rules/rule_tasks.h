// Rule tasks: the kinds of work a check is made of, for the files of core/rules only. A task looks
// at every row once or twice in blocks; what can be judged by value was judged before.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/rules/column_now.h"
#include "core/rules/rule_check.h"
#include "core/rules/value_format.h"

namespace spruce {

/// Values judged of a step's budget, which is counted in rows looked up.
inline constexpr std::uint32_t kJudgeCost = 16;
/// Rules that one value task takes.
inline constexpr std::size_t kValueRules = 64;

/// One column as the tasks see it.
struct CheckColumn {
  ColumnNow now;
  const DictionaryField* field = nullptr;  ///< null: a column that only foreign keys look at
  ValueContext context;
  /// By value id: empty, blank or a missing value. Found by the first tasks of a check.
  std::vector<bool> is_blank;
};

struct CheckContext {
  const RuleCheckInput* input = nullptr;
  std::map<std::uint32_t, std::unique_ptr<CheckColumn>> columns;  ///< by ColumnId
  RuleResults results;
  std::uint32_t row_count = 0;
  bool is_gone(std::uint32_t row) const {
    return input->is_gone != nullptr && (*input->is_gone)[row];
  }
  CheckColumn& column(ColumnId id) { return *columns.at(id.value); }
};

/// Marks rows of one rule.
class BreachMarks {
 public:
  BreachMarks(RuleResult& result, std::uint32_t row_count)
      : result_(&result), row_count_(row_count) {}
  void check() { ++result_->checked; }
  void mark(std::uint32_t row) {
    if (result_->broken_rows.empty()) result_->broken_rows.resize(row_count_);
    result_->broken_rows[row] = true;
    ++result_->broken;
  }

 private:
  RuleResult* result_;
  std::uint32_t row_count_;
};

class RuleTask {
 public:
  virtual ~RuleTask() = default;
  RuleTask() = default;
  RuleTask(const RuleTask&) = delete;
  RuleTask& operator=(const RuleTask&) = delete;
  /// Works off some of the budget; true when done.
  virtual bool step(std::uint32_t& budget) = 0;
  /// Rows to be looked up in all, for progress.
  virtual double weight() const = 0;
};

/// A rule with its result, as tasks take it.
struct BoundRule {
  const Rule* rule = nullptr;
  RuleResult* result = nullptr;
};

/// Finds the blank values of a column; before every other task of it.
std::unique_ptr<RuleTask> make_blank_task(CheckColumn& column);
/// At most kValueRules rules of one column that are judged by value alone, with Required and
/// Unique.
std::unique_ptr<RuleTask> make_value_task(CheckContext& context, ColumnId column,
                                          std::vector<BoundRule> rules);
/// IfThen, Order, PhoneCountry, OneFilled: facts by value, then one look a row.
std::unique_ptr<RuleTask> make_row_task(CheckContext& context, BoundRule rule);
/// UniqueTogether, ParentExists, Dependency: combinations of values.
std::unique_ptr<RuleTask> make_set_task(CheckContext& context, BoundRule rule,
                                        const std::vector<SourceId>& parents);

}  // namespace spruce
