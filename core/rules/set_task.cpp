// Rules over combinations of values in the whole table: unique together, parent exists, and
// dependencies.
#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "core/rules/combinations.h"
#include "core/rules/dependency.h"
#include "core/rules/rule_tasks.h"

namespace spruce {
namespace {

constexpr std::uint32_t kNone = 0xffffffffU;

/// Rows in passes; each pass sees every record that is not gone.
class PassTask : public RuleTask {
 public:
  PassTask(CheckContext& context, BoundRule bound, std::uint32_t passes)
      : context_(&context),
        bound_(bound),
        marks_(*bound.result, context.row_count),
        passes_(passes) {}

  bool step(std::uint32_t& budget) override {
    const std::uint32_t count = context_->row_count;
    const std::uint32_t end = next_ + std::min(std::max(1U, budget / 2), count - next_);
    budget -= std::min(budget, (end - next_) * 2);
    for (; next_ < end; ++next_) {
      if (!context_->is_gone(next_)) look(pass_, next_);
    }
    if (next_ < count) return false;
    end_pass(pass_);
    next_ = 0;
    return ++pass_ == passes_;
  }
  double weight() const override { return 2.0 * passes_ * context_->row_count; }

 protected:
  virtual void look(std::uint32_t pass, std::uint32_t row) = 0;
  virtual void end_pass(std::uint32_t pass) { (void)pass; }
  /// The ids of the row in these columns; false when all are blank, or (`whole`) any is.
  bool read_ids(const std::vector<ColumnId>& columns, std::uint32_t row, bool whole) {
    ids_.clear();
    std::size_t blanks = 0;
    for (const ColumnId column : columns) {
      const CheckColumn& one = context_->column(column);
      const std::uint32_t id = one.now.id(row);
      blanks += one.is_blank[id] ? 1 : 0;
      ids_.push_back(one.is_blank[id] ? kNone : id);
    }
    return whole ? blanks == 0 : blanks < columns.size();
  }
  const std::vector<std::uint32_t>& ids() const { return ids_; }
  std::vector<std::uint32_t>& ids() { return ids_; }
  CheckContext& context() { return *context_; }
  const RuleResult& result() const { return *bound_.result; }
  void judge(std::uint32_t row, bool is_broken) {
    marks_.check();
    if (is_broken) marks_.mark(row);
  }

 private:
  CheckContext* context_;
  BoundRule bound_;
  BreachMarks marks_;
  std::uint32_t passes_;
  std::uint32_t pass_ = 0;
  std::uint32_t next_ = 0;
  std::vector<std::uint32_t> ids_;
};

class UniqueTogetherTask : public PassTask {
 public:
  UniqueTogetherTask(CheckContext& context, BoundRule bound)
      : PassTask(context, bound, 2),
        numbers_(bound.result->columns.size()),
        number_of_row_(context.row_count, kNone) {}

 protected:
  void look(std::uint32_t pass, std::uint32_t row) override {
    if (pass == 1) {
      const std::uint32_t number = number_of_row_[row];
      if (number != kNone) judge(row, counts_[number] > 1);
      return;
    }
    if (!read_ids(result().columns, row, false)) return;
    const std::uint32_t number = numbers_.add(ids());
    if (number >= counts_.size()) counts_.resize(number + std::size_t{1});
    ++counts_[number];
    number_of_row_[row] = number;
  }

 private:
  CombinationNumbers numbers_;
  std::vector<std::uint32_t> number_of_row_;
  std::vector<std::uint32_t> counts_;
};

/// Value ids of one column as those of the same texts in another, found in steps.
class Translation {
 public:
  Translation(const CheckColumn& child, const CheckColumn& parent)
      : child_(&child), parent_(&parent) {}
  bool step(std::uint32_t& budget) {
    std::string scratch;
    const std::uint32_t parents = is_same() ? 0 : parent_->now.value_count();
    const std::uint32_t children = is_same() ? 0 : child_->now.value_count();
    for (; next_parent_ < parents && budget > 0; ++next_parent_) {
      ids_.emplace(parent_->now.value(next_parent_, scratch), next_parent_);
      budget -= std::min(budget, kJudgeCost);
    }
    for (; next_parent_ == parents && to_.size() < children && budget > 0;) {
      const auto id = static_cast<std::uint32_t>(to_.size());
      const auto at = ids_.find(std::string(child_->now.value(id, scratch)));
      to_.push_back(at == ids_.end() ? kNone : at->second);
      budget -= std::min(budget, kJudgeCost);
    }
    return next_parent_ == parents && to_.size() == children;
  }
  std::uint32_t of(std::uint32_t id) const { return is_same() ? id : to_[id]; }

 private:
  bool is_same() const { return child_->now.column() == parent_->now.column(); }
  const CheckColumn* child_;
  const CheckColumn* parent_;
  std::unordered_map<std::string, std::uint32_t> ids_;  // of the parent's values
  std::vector<std::uint32_t> to_;                       // by the child's value id
  std::uint32_t next_parent_ = 0;
};

/// Looks for values of the child columns in the parent ones.
class ParentTask : public PassTask {
 public:
  ParentTask(CheckContext& context, BoundRule bound, const std::vector<SourceId>& parents)
      : PassTask(context, bound, 2), numbers_(bound.result->others.size()) {
    for (const SourceId source : parents) is_parent_.insert(source.value);
    for (std::size_t i = 0; i < bound.result->columns.size(); ++i) {
      translations_.emplace_back(context.column(bound.result->columns[i]),
                                 context.column(bound.result->others[i]));
    }
  }
  bool step(std::uint32_t& budget) override {
    for (Translation& translation : translations_) {
      if (!translation.step(budget)) return false;
    }
    return PassTask::step(budget);
  }

 protected:
  void look(std::uint32_t pass, std::uint32_t row) override {
    if (pass == 0) {
      const SourceId source = context().input->table.source_of(RowId{row});
      if (is_parent_.count(source.value) == 0 || !read_ids(result().others, row, true)) return;
      const std::uint32_t number = numbers_.add(ids());
      if (number >= known_.size()) known_.resize(number + std::size_t{1});
      known_[number] = true;
      return;
    }
    if (!read_ids(result().columns, row, true)) return;
    bool is_known = true;
    for (std::size_t i = 0; i < ids().size(); ++i) {
      ids()[i] = translations_[i].of(ids()[i]);
      is_known = is_known && ids()[i] != kNone;
    }
    const std::optional<std::uint32_t> number =
        is_known ? numbers_.find(ids()) : std::optional<std::uint32_t>();
    judge(row, !number || *number >= known_.size() || !known_[*number]);
  }

 private:
  CombinationNumbers numbers_;
  std::unordered_set<std::uint32_t> is_parent_;  // sources
  std::vector<Translation> translations_;
  std::vector<bool> known_;  // by combination
};

class DependencyTask : public PassTask {
 public:
  DependencyTask(CheckContext& context, BoundRule bound)
      : PassTask(context, bound, 2), numbers_(bound.result->others.size()) {}

 protected:
  void look(std::uint32_t pass, std::uint32_t row) override {
    const CheckColumn& decided = context().column(result().columns.front());
    const std::uint32_t value = decided.now.id(row);
    if (decided.is_blank[value] || !read_ids(result().others, row, true)) return;
    const std::uint32_t from = numbers_.add(ids());
    if (pass == 0) return counts_.add(from, value);
    if (const std::optional<std::uint32_t> usual = counts_.usual(from)) judge(row, value != *usual);
  }
  void end_pass(std::uint32_t pass) override {
    if (pass == 0) counts_.finish();
  }

 private:
  CombinationNumbers numbers_;
  DependencyCounts counts_;
};

}  // namespace

std::unique_ptr<RuleTask> make_set_task(CheckContext& context, BoundRule rule,
                                        const std::vector<SourceId>& parents) {
  switch (rule.rule->kind) {
    case RuleKind::UniqueTogether:
      return std::make_unique<UniqueTogetherTask>(context, rule);
    case RuleKind::ParentExists:
      return std::make_unique<ParentTask>(context, rule, parents);
    default:
      return std::make_unique<DependencyTask>(context, rule);
  }
}

}  // namespace spruce
