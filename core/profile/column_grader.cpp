#include "core/profile/column_grader.h"

#include <algorithm>
#include <utility>

#include "core/base/assert.h"
#include "core/fields/catalog.h"
#include "core/profile/column_summary.h"
#include "core/profile/date_days.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMaxIssueValues = 20;

void count_issue(std::string_view code, std::uint32_t value_id, std::uint32_t cells,
                 ValueTally& tally) {
  auto found = std::find_if(tally.issues.begin(), tally.issues.end(),
                            [&](const auto& issue) { return issue.code == code; });
  if (found == tally.issues.end()) {
    tally.issues.push_back({code, 0, {}});
    found = tally.issues.end() - 1;
  }
  found->cells += cells;
  const bool is_listed = !found->value_ids.empty() && found->value_ids.back() == value_id;
  if (!is_listed && found->value_ids.size() < kMaxIssueValues) found->value_ids.push_back(value_id);
}

/// A day after today (with a day's grace for time zones) cannot be when something happened.
bool is_past_role(ColumnRole role) {
  return role == ColumnRole::Created || role == ColumnRole::Modified ||
         role == ColumnRole::LastActivity || role == ColumnRole::Birthday;
}

}  // namespace

ColumnGrader::ColumnGrader(const GraderInput& input, ValueSelection selection)
    : input_(input),
      selection_(std::move(selection)),
      standards_(input.type.type, input.type.context, input.dictionary.distinct_count()) {}

std::uint32_t ColumnGrader::total() const {
  return static_cast<std::uint32_t>(selection_.certain.size() + selection_.drawn.size());
}

bool ColumnGrader::step(std::uint32_t max_values) {
  const std::uint32_t end = done_ + std::min(max_values, total() - done_);
  const std::size_t certain = selection_.certain.size();
  for (; done_ < end; ++done_) {
    const bool is_certain = done_ < certain;
    const std::uint32_t value_id =
        is_certain ? selection_.certain[done_] : selection_.drawn[done_ - certain];
    grade_value(value_id, is_certain ? certain_ : drawn_);
  }
  return done_ == total();
}

void ColumnGrader::grade_value(std::uint32_t value_id, ValueTally& tally) {
  const std::string_view value =
      distinct_value(input_.table, input_.dictionary, value_id, scratch_);
  const std::uint32_t cells = input_.dictionary.counts[value_id];
  tally.lengths[length_bucket(count_code_points(value))] += cells;
  const std::uint32_t empty_before = tally.grades[static_cast<std::size_t>(Grade::Empty)];
  input_.countries.list_uses(value_id, uses_);
  for (const ValueCountries::Use& use : uses_) count_use(value, value_id, use, tally);
  if (tally.grades[static_cast<std::size_t>(Grade::Empty)] == empty_before + cells) return;
  ++tally.filled_values;
  write_shape(value, shape_);
  tally.shapes[shape_] += cells;
}

void ColumnGrader::count_use(std::string_view value, std::uint32_t value_id,
                             const ValueCountries::Use& use, ValueTally& tally) {
  Grade grade = Grade::Empty;
  StandardForm form =
      read_standard(field_type(input_.type.type), value,
                    input_.countries.context_of(input_.type.context, use.country), grade, issues_);
  tally.grades[static_cast<std::size_t>(grade)] += use.count;
  for (const ValueIssue& issue : issues_) count_issue(issue.code, value_id, use.count, tally);
  if (grade != Grade::Empty) {
    if (!form.differs) tally.standard_cells += use.count;
    if (form.repairs) tally.repairable_cells += use.count;
    if (input_.type.type == FieldType::Date) {
      count_date(form.differs ? form.standard : std::string(value), value_id, use.count, tally);
    }
  }
  standards_.add(value_id, use.country, std::move(form));
}

void ColumnGrader::count_date(const std::string& standard, std::uint32_t value_id,
                              std::uint32_t cells, ValueTally& tally) {
  const std::optional<std::int32_t> days = parse_iso_days(standard);
  if (!days) return;
  tally.dates += cells;
  if (*days > input_.today + 1) {
    if (is_past_role(input_.type.role)) count_issue("date.future", value_id, cells, tally);
  } else if (*days >= input_.today - kStaleDays) {
    tally.recent_dates += cells;
  }
}

ColumnProfile ColumnGrader::take_profile() {
  SPRUCE_ASSERT(done_ == total());
  standards_.finish();
  return summarise_column(input_, selection_, std::move(certain_), std::move(drawn_));
}

}  // namespace spruce
