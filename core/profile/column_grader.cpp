#include "core/profile/column_grader.h"

#include <algorithm>
#include <utility>

#include "core/base/assert.h"
#include "core/profile/column_summary.h"
#include "core/profile/date_days.h"
#include "core/profile/record_age.h"
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
      standards_(input.type.type, input.type.context, input.dictionary.distinct_count()),
      reader_(input.type.type, input.type.context, input.countries, nullptr),
      spellings_(input.type.type) {}

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
  std::vector<ReadUse>& uses = reader_.read(value, value_id);
  const StandardForm& first = uses.front().form;
  if (is_unified(input_.type.type) && !first.is_empty && reader_.is_one()) {
    spellings_.add(value_id, first.differs ? std::string_view(first.standard) : value);
  }
  for (ReadUse& read : uses) count_use(value, value_id, read, tally);
  if (tally.grades[static_cast<std::size_t>(Grade::Empty)] == empty_before + cells) return;
  ++tally.filled_values;
  write_shape(value, shape_);
  tally.shapes[shape_] += cells;
}

void ColumnGrader::count_use(std::string_view value, std::uint32_t value_id, ReadUse& read,
                             ValueTally& tally) {
  const std::uint32_t cells = read.use.count;
  const StandardForm& form = read.form;
  tally.grades[static_cast<std::size_t>(read.grade)] += cells;
  for (const ValueIssue& issue : read.issues) count_issue(issue.code, value_id, cells, tally);
  if (read.grade != Grade::Empty) {
    if (!form.differs) tally.standard_cells += cells;
    if (form.repairs) tally.repairable_cells += cells;
    if (input_.type.type == FieldType::Date) {
      count_date(form.differs ? form.standard : std::string(value), value_id, cells, tally);
    }
  }
  standards_.add(value_id, read.use.country, std::move(read.form));
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

std::uint32_t ColumnGrader::count_rare_spellings() {
  // Among drawn values only, the usual spelling may be missing: a sampled column counts by its type
  // alone.
  if (!selection_.is_whole() || !is_unified(input_.type.type)) return 0;
  const auto standard_of = [this](std::uint32_t value_id) -> const StandardForm* {
    input_.countries.list_uses(value_id, uses_);
    return standards_.find(value_id, uses_.front().country);
  };
  const auto read = [&](std::uint32_t value_id, std::string& room) -> std::string_view {
    const StandardForm* form = standard_of(value_id);
    if (form != nullptr && form->differs) return form->standard;
    return distinct_value(input_.table, input_.dictionary, value_id, room);
  };
  std::uint32_t cells = 0;
  for (const UnifiedValue& rare : spellings_.find(input_.dictionary.counts, read)) {
    const StandardForm* form = standard_of(rare.value_id);
    if (form == nullptr || !form->differs) cells += input_.dictionary.counts[rare.value_id];
  }
  return cells;
}

ColumnProfile ColumnGrader::take_profile() {
  SPRUCE_ASSERT(done_ == total());
  standards_.finish();
  certain_.standard_cells -= std::min(certain_.standard_cells, count_rare_spellings());
  return summarise_column(input_, selection_, std::move(certain_), std::move(drawn_));
}

}  // namespace spruce
