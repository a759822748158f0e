#include "core/profile/record_age.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>

#include "core/fields/catalog.h"
#include "core/profile/date_days.h"
#include "core/profile/scores.h"

namespace spruce {
namespace {

/// Lower is the better witness of life.
int rank_of(ColumnRole role) {
  if (role == ColumnRole::LastActivity) return 0;
  if (role == ColumnRole::Modified) return 1;
  return role == ColumnRole::Created ? 2 : 3;
}

bool has_own_ages(const AgeRule& rule) {
  return std::any_of(rule.by_source.begin(), rule.by_source.end(),
                     [](std::int32_t days) { return days > 0; });
}

void count_cells(const ColumnDays& days, std::uint32_t value, std::uint32_t cells,
                 std::int32_t oldest, DayCounts& counts) {
  switch (days.kinds[value]) {
    case DayKind::Blank:
      counts.blank += cells;
      return;
    case DayKind::Unreadable:
      counts.unreadable += cells;
      return;
    case DayKind::Impossible:
      counts.impossible += cells;
      break;
    case DayKind::Future:
      counts.future += cells;
      break;
    case DayKind::Past:
      (days.days[value] >= oldest ? counts.recent : counts.stale) += cells;
      break;
  }
  counts.dates += cells;
}

}  // namespace

std::int32_t AgeRule::days_of(SourceId source) const {
  const std::int32_t own = source.value < by_source.size() ? by_source[source.value] : 0;
  return own > 0 ? own : stale_days;
}

ColumnDays read_column_days(const Table& table, const Dictionary& dictionary,
                            const ColumnType& type, std::int32_t today) {
  ColumnDays out;
  out.column = dictionary.column;
  out.role = type.role;
  out.kinds.resize(dictionary.distinct_count(), DayKind::Blank);
  out.days.resize(dictionary.distinct_count(), 0);
  const FieldTypeInfo& date = field_type(FieldType::Date);
  std::string scratch;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const std::string_view text = distinct_value(table, dictionary, id, scratch);
    std::optional<std::int32_t> day = parse_iso_days(text);
    if (!day) {
      const StandardValue read = date.standardise(text, type.context);
      if (read.grade == Grade::Empty) continue;
      day = parse_iso_days(read.standard);
    }
    if (!day) {
      out.kinds[id] = DayKind::Unreadable;
      continue;
    }
    out.days[id] = *day;
    out.kinds[id] = *day > today + 1         ? DayKind::Future
                    : *day < kFirstRecordDay ? DayKind::Impossible
                                             : DayKind::Past;
  }
  return out;
}

DayCounts count_days(const Table& table, const Dictionary& dictionary, const ColumnDays& days,
                     const AgeRule& rule) {
  DayCounts counts;
  if (!has_own_ages(rule)) {
    const std::int32_t oldest = rule.today - rule.stale_days;
    for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
      count_cells(days, id, dictionary.counts[id], oldest, counts);
    }
  } else {
    for (std::uint32_t s = 0; s < table.source_count(); ++s) {
      const std::uint32_t first = table.first_row(SourceId{s}).value;
      const std::uint32_t end = first + table.source(SourceId{s}).row_count();
      const std::int32_t oldest = rule.today - rule.days_of(SourceId{s});
      for (std::uint32_t row = first; row < end; ++row) {
        count_cells(days, dictionary.ids[row], 1, oldest, counts);
      }
    }
  }
  counts.blank -= std::min(counts.blank, table.absent_rows(days.column));
  return counts;
}

std::string_view record_age_name(RecordAge age) {
  constexpr std::array<std::string_view, 3> kNames{"recent", "stale", "undated"};
  return kNames[static_cast<std::size_t>(age)];
}

RecordAges::RecordAges(const Table& table, std::vector<const ColumnDays*> columns,
                       std::vector<const Dictionary*> dictionaries)
    : table_(&table) {
  std::vector<std::size_t> order(columns.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return rank_of(columns[a]->role) < rank_of(columns[b]->role);
  });
  for (const std::size_t i : order) {
    columns_.push_back(columns[i]);
    dictionaries_.push_back(dictionaries[i]);
  }
}

std::optional<std::int32_t> RecordAges::last_day(RowId row) const {
  std::optional<std::int32_t> last;
  int rank = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const int now = rank_of(columns_[i]->role);
    if (last && now > rank) break;
    rank = now;
    const std::uint32_t value = dictionaries_[i]->ids[row.value];
    if (columns_[i]->kinds[value] != DayKind::Past) continue;
    last = std::max(last.value_or(columns_[i]->days[value]), columns_[i]->days[value]);
  }
  return last;
}

RecordAge RecordAges::age(RowId row, const AgeRule& rule) const {
  const std::optional<std::int32_t> last = last_day(row);
  if (!last) return RecordAge::Undated;
  const std::int32_t oldest = rule.today - rule.days_of(table_->source_of(row));
  return *last >= oldest ? RecordAge::Recent : RecordAge::Stale;
}

bool RecordAges::has_kind(RowId row, DayKind kind) const {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (columns_[i]->kinds[dictionaries_[i]->ids[row.value]] == kind) return true;
  }
  return false;
}

void apply_ages(const Table& table, const std::vector<Dictionary>& dictionaries,
                const std::vector<ColumnDays>& columns, const AgeRule& rule,
                TableProfile& profile) {
  for (const ColumnDays& days : columns) {
    ColumnProfile& column = profile.columns[days.column.value];
    if (!applies_timeliness(column.type)) continue;
    const DayCounts counts = count_days(table, dictionaries[days.column.value], days, rule);
    column.dates = counts.dates;
    column.recent_dates = counts.recent;
    column.timeliness = percent(counts.recent, counts.dates);
  }
  choose_timeliness(profile);
  score_table(profile);
}

}  // namespace spruce
