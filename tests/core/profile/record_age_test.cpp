// Ages of records: which date speaks, what is stale by which rule, and days that cannot be.
#include <doctest/doctest.h>

#include "core/profile/date_days.h"
#include "core/profile/record_age.h"
#include "tests/core/profile/table_maker.h"

using namespace spruce;

namespace {

const std::int32_t kToday = days_from_civil(2026, 11, 23);

ColumnType date(ColumnRole role) {
  ColumnType type;
  type.type = FieldType::Date;
  type.role = role;
  return type;
}

/// A table with its date columns read.
struct Aged {
  Table table;
  std::vector<ColumnType> types;
  std::vector<Dictionary> dictionaries;
  std::vector<ColumnDays> days;

  Aged(Table the_table, std::vector<ColumnRole> roles) : table(std::move(the_table)) {
    for (std::uint32_t c = 0; c < roles.size(); ++c) {
      types.push_back(date(roles[c]));
      dictionaries.push_back(make_dictionary(table, ColumnId{c}));
      days.push_back(read_column_days(table, dictionaries[c], types[c], kToday));
    }
  }
  RecordAges ages() const {
    std::vector<const ColumnDays*> columns;
    std::vector<const Dictionary*> lists;
    for (std::size_t i = 0; i < days.size(); ++i) {
      columns.push_back(&days[i]);
      lists.push_back(&dictionaries[i]);
    }
    return RecordAges(table, std::move(columns), std::move(lists));
  }
};

}  // namespace

TEST_CASE("the first role that has a day in the past speaks for a record") {
  struct Row {
    const char* created;
    const char* modified;
    const char* active;
    const char* last;  // nullptr: undated
  };
  constexpr Row kRows[] = {
      {"2010-01-01", "2026-01-02", "2020-05-06", "2020-05-06"},  // activity before change
      {"2010-01-01", "2026-01-02", "", "2026-01-02"},
      {"2010-01-01", "", "n/a", "2010-01-01"},
      {"", "", "", nullptr},
      {"2010-01-01", "", "2031-01-01", "2010-01-01"},  // a day to come is no sign of life
      {"1970-01-01", "", "", nullptr},                 // a zero written as a day
      {"soon", "1899-12-30", "03/02/2024 10:00", "2024-02-03"},
  };
  std::vector<std::vector<std::string>> rows;
  for (const Row& row : kRows) rows.push_back({row.created, row.modified, row.active});
  Aged aged(make_table({"Created", "Modified", "Active"}, rows),
            {ColumnRole::Created, ColumnRole::Modified, ColumnRole::LastActivity});
  aged.types[2].context.date_order = DateOrder::DayFirst;
  aged.days[2] = read_column_days(aged.table, aged.dictionaries[2], aged.types[2], kToday);
  const RecordAges ages = aged.ages();
  for (std::uint32_t r = 0; r < std::size(kRows); ++r) {
    CAPTURE(r);
    const auto last = ages.last_day(RowId{r});
    CHECK(last.has_value() == (kRows[r].last != nullptr));
    if (last && kRows[r].last != nullptr) CHECK(*last == *parse_iso_days(kRows[r].last));
  }
  CHECK(ages.has_kind(RowId{4}, DayKind::Future));
  CHECK(ages.has_kind(RowId{5}, DayKind::Impossible));
  CHECK(ages.has_kind(RowId{6}, DayKind::Unreadable));
  CHECK_FALSE(ages.has_kind(RowId{0}, DayKind::Future));
}

TEST_CASE("counts of a date column sum to its cells, whatever the rule") {
  const std::vector<std::string> values{"2026-11-01", "2026-11-24", "2026-11-25", "2024-11-24",
                                        "2024-11-22", "1900-01-01", "",           "later"};
  Aged aged(make_column("Modified", values), {ColumnRole::Modified});
  struct Row {
    std::int32_t days;
    std::uint32_t recent, stale;
  };
  // Tomorrow is no future yet; a record is stale when it is older than the rule, not as old.
  constexpr Row kRows[] = {{729, 3, 1}, {730, 3, 1}, {731, 4, 0}, {10, 1, 3}, {36525, 4, 0}};
  for (const Row& row : kRows) {
    CAPTURE(row.days);
    const DayCounts counts =
        count_days(aged.table, aged.dictionaries[0], aged.days[0], {kToday, row.days, {}});
    CHECK(counts.recent == row.recent);
    CHECK(counts.stale == row.stale);
    CHECK(counts.future == 1);
    CHECK(counts.impossible == 1);
    CHECK(counts.unreadable == 1);
    CHECK(counts.blank == 1);
    CHECK(counts.dates == counts.recent + counts.stale + counts.future + counts.impossible);
    CHECK(counts.dates + counts.unreadable + counts.blank == values.size());
  }
}

TEST_CASE("each file may have an age of its own; a file without the column has no blanks in it") {
  Table table;
  const ColumnId name = table.add_column("Name");
  const ColumnId modified = table.add_column("Modified");
  table.add_source(make_source({"Name", "Modified"}, {{"a", "2026-01-01"}, {"b", "2020-01-01"}}),
                   {name, modified});
  table.add_source(make_source({"Name", "Modified"}, {{"c", "2020-01-01"}, {"d", ""}}),
                   {name, modified});
  table.add_source(make_source({"Name"}, {{"e"}, {"f"}}), {name});
  const Dictionary dictionary = make_dictionary(table, modified);
  const ColumnType type = date(ColumnRole::Modified);
  const ColumnDays days = read_column_days(table, dictionary, type, kToday);
  const AgeRule rule{kToday, 730, {0, 3650, 0}};
  const DayCounts counts = count_days(table, dictionary, days, rule);
  CHECK(counts.recent == 2);
  CHECK(counts.stale == 1);
  CHECK(counts.blank == 1);
  const RecordAges ages(table, {&days}, {&dictionary});
  CHECK(ages.age(RowId{0}, rule) == RecordAge::Recent);
  CHECK(ages.age(RowId{1}, rule) == RecordAge::Stale);
  CHECK(ages.age(RowId{2}, rule) == RecordAge::Recent);
  CHECK(ages.age(RowId{3}, rule) == RecordAge::Undated);
  CHECK(ages.age(RowId{4}, rule) == RecordAge::Undated);
}
