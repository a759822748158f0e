// The job: column after column in table order, then own rules one by one, then completion, then
// conflicts, keys and the order in which people meet the groups.
#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/assert.h"
#include "core/fields/catalog.h"
#include "core/fixes/column_fixes.h"
#include "core/fixes/completion.h"
#include "core/fixes/fixes.h"
#include "core/fixes/own_fixes.h"
#include "core/fixes/rule_book.h"
#include "core/fixes/rule_order.h"

namespace spruce {
namespace {

/// "rule@column", the grade when it is not safe, and "#2" when two columns have one name.
void set_keys(const Table& table, std::vector<FixGroup>& groups) {
  for (FixGroup& group : groups) {
    const std::string& name = table.column_name(group.column);
    std::uint32_t same_name = 1;
    for (std::uint32_t i = 0; i < group.column.value; ++i) {
      if (table.column_name(ColumnId(i)) == name) ++same_name;
    }
    group.key = group.rule + "@" + name;
    if (same_name > 1) group.key += "#" + std::to_string(same_name);
    if (group.grade == FixGrade::Likely) group.key += ":likely";
    if (group.grade == FixGrade::Ask) group.key += ":ask";
  }
}

void sort_groups(std::vector<FixGroup>& groups) {
  std::sort(groups.begin(), groups.end(), [](const FixGroup& a, const FixGroup& b) {
    if (a.grade != b.grade) return a.grade < b.grade;
    return a.cell_count != b.cell_count ? a.cell_count > b.cell_count : a.key < b.key;
  });
}

}  // namespace

bool is_protected(const ColumnType& type) {
  switch (type.role) {
    case ColumnRole::RecordId:
    case ColumnRole::Created:
    case ColumnRole::Modified:
    case ColumnRole::Owner:
    case ColumnRole::ParentAccount:
      return true;
    default:
      return type.type == FieldType::Identifier;
  }
}

struct FixJob::State {
  explicit State(const FixInput& the_input) : input(the_input) {
    column_count = static_cast<std::uint32_t>(input.profile.columns.size());
    SPRUCE_ASSERT(input.dictionaries.size() == column_count);
    for (std::uint32_t i = 0; i < column_count; ++i) total_values += values_of(i);
  }

  std::uint32_t values_of(std::uint32_t column) const {
    if (is_protected(input.profile.columns[column].type)) return 0;
    return input.dictionaries[column].distinct_count();
  }

  /// Works on the next column; returns what it used of the budget, at least 1.
  std::uint32_t step_column(std::uint32_t budget);
  /// Runs the next own rule over all its columns; likewise.
  std::uint32_t step_own_rule();
  std::uint32_t row_count() const {
    return input.dictionaries.empty()
               ? 0
               : static_cast<std::uint32_t>(input.dictionaries.front().ids.size());
  }
  bool has_own_rule() const {
    return input.own_rules != nullptr && next_rule < input.own_rules->rules.size();
  }
  std::uint32_t step_completion();
  void finish();

  FixInput input;
  std::uint32_t column_count = 0;
  std::uint64_t total_values = 0;
  std::uint64_t done_values = 0;
  std::uint32_t next_column = 0;
  std::uint32_t next_rule = 0;
  std::unique_ptr<CompletionJob> completion;
  bool is_complete = false;
  std::unique_ptr<ColumnFixes> fixes;
  std::vector<FixGroup> groups;
  bool is_done = false;
};

std::uint32_t FixJob::State::step_column(std::uint32_t budget) {
  if (values_of(next_column) == 0) {
    ++next_column;
    return 1;
  }
  if (!fixes) fixes = std::make_unique<ColumnFixes>(input, ColumnId(next_column));
  const std::uint32_t before = fixes->done();
  const bool is_read = fixes->step(std::max(1U, budget / kValueCost));
  const std::uint32_t values = fixes->done() - before;
  done_values += values;
  if (is_read) {
    std::vector<FixGroup> found = fixes->take_groups();
    std::move(found.begin(), found.end(), std::back_inserter(groups));
    fixes.reset();
    ++next_column;
  }
  return values * kValueCost;
}

std::uint32_t FixJob::State::step_own_rule() {
  const OwnRule& rule = input.own_rules->rules[next_rule++];
  if (!rule.is_on) return 1;
  const RuleGround ground{input.table, input.profile, input.dictionaries};
  for (const ColumnId column : columns_of_rule(rule, ground)) {
    std::vector<FixGroup> found = make_own_groups(rule, find_hits(rule, column, ground));
    std::move(found.begin(), found.end(), std::back_inserter(groups));
  }
  return std::max(1U, row_count());
}

std::uint32_t FixJob::State::step_completion() {
  if (!completion) completion = std::make_unique<CompletionJob>(input);
  if (completion->step()) {
    std::vector<FixGroup> found = completion->take_groups();
    std::move(found.begin(), found.end(), std::back_inserter(groups));
    completion.reset();
    is_complete = true;
  }
  return std::max(1U, row_count());
}

void FixJob::State::finish() {
  settle_conflicts(groups, input.dictionaries);
  for (const FixGroup& group : groups) {
    SPRUCE_ASSERT(rule_rank(group.rule) == RuleRank::Own || find_rule(group.rule) != nullptr);
    (void)group;
  }
  set_keys(input.table, groups);
  sort_groups(groups);
  is_done = true;
}

FixJob::FixJob(const FixInput& input) : state_(std::make_unique<State>(input)) {}
FixJob::~FixJob() = default;
FixJob::FixJob(FixJob&&) noexcept = default;
FixJob& FixJob::operator=(FixJob&&) noexcept = default;

bool FixJob::step(std::uint32_t budget) {
  State& state = *state_;
  std::uint32_t left = std::max(budget, 1U);
  while (!state.is_done && left > 0) {
    std::uint32_t used = 1;
    if (state.next_column < state.column_count) {
      used = state.step_column(left);
    } else if (state.has_own_rule()) {
      used = state.step_own_rule();
    } else if (!state.is_complete) {
      used = state.step_completion();
    } else {
      state.finish();
    }
    left -= std::min(used, left);
  }
  return state.is_done;
}

double FixJob::progress() const {
  if (state_->is_done) return 1;
  const double total = static_cast<double>(std::max<std::uint64_t>(1, state_->total_values));
  return std::min(0.999, static_cast<double>(state_->done_values) / total);
}

std::vector<FixGroup> FixJob::take_groups() { return std::move(state_->groups); }

}  // namespace spruce
