// Record ages: when each record was last alive, by the dates it carries, and what that makes of it:
// recent, stale, without a date, dated in the future or on a day that cannot be. Counts only; the
// age that counts as stale comes from the caller. Not a date parser (core/fields/date.h).
// Invariant: every count can be redone from the rows, in any order; a record is in exactly one
// RecordAge.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/fields/recognise.h"
#include "core/profile/profile.h"
#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce {

/// Records without any sign of life for longer are stale, unless a person says otherwise.
inline constexpr std::int32_t kStaleDays = 730;
/// 1980-01-01: no system held a record before. What stands earlier in a date of a record's own life
/// is a zero written as a day (1899-12-30, 1900-01-01, 1970-01-01).
inline constexpr std::int32_t kFirstRecordDay = 3652;

/// What counts as stale.
struct AgeRule {
  std::int32_t today = 0;                ///< days since 1970-01-01
  std::int32_t stale_days = kStaleDays;  ///< older than so many days is stale
  std::vector<std::int32_t> by_source;   ///< by SourceId; 0 or missing: `stale_days`

  std::int32_t days_of(SourceId source) const;
};

enum class DayKind : std::uint8_t { Blank, Unreadable, Impossible, Future, Past };

/// The days of one date column by distinct value.
struct ColumnDays {
  ColumnId column;
  ColumnRole role = ColumnRole::None;
  std::vector<DayKind> kinds;      ///< by value id
  std::vector<std::int32_t> days;  ///< by value id; meaningful for Impossible, Future and Past
};

/// Reads a column's distinct values as days. `today` + 1 is no future yet (time zones).
/// O(distinct).
ColumnDays read_column_days(const Table& table, const Dictionary& dictionary,
                            const ColumnType& type, std::int32_t today);

/// Cells of one date column.
struct DayCounts {
  std::uint32_t dates = 0;  ///< read as a day, whichever
  std::uint32_t recent = 0;
  std::uint32_t stale = 0;  ///< in the past and older than the rule
  std::uint32_t future = 0;
  std::uint32_t impossible = 0;  ///< before kFirstRecordDay
  std::uint32_t unreadable = 0;  ///< filled, no day
  std::uint32_t blank = 0;       ///< of records whose file has the column
};
/// O(distinct), O(rows) when sources have ages of their own.
DayCounts count_days(const Table& table, const Dictionary& dictionary, const ColumnDays& days,
                     const AgeRule& rule);

enum class RecordAge : std::uint8_t { Recent, Stale, Undated };
std::string_view record_age_name(RecordAge age);

/// When each record was last alive: by the first of these roles in which it has a day in the past,
/// last activity, modified, created; of several columns of one role the latest day.
class RecordAges {
 public:
  /// `columns` and their `dictionaries` side by side; all must outlive this.
  RecordAges(const Table& table, std::vector<const ColumnDays*> columns,
             std::vector<const Dictionary*> dictionaries);

  /// The last day the record shows a sign of life; nothing when it has none.
  std::optional<std::int32_t> last_day(RowId row) const;
  RecordAge age(RowId row, const AgeRule& rule) const;
  /// A cell of the record in these columns has a day of this kind.
  bool has_kind(RowId row, DayKind kind) const;
  bool is_empty() const { return columns_.empty(); }

 private:
  const Table* table_;
  std::vector<const ColumnDays*> columns_;  // best role first
  std::vector<const Dictionary*> dictionaries_;
};

/// Brings the timeliness of the profile's columns and of the whole to these ages. `columns` are
/// those of read_column_days; columns of the profile without one keep what they have.
void apply_ages(const Table& table, const std::vector<Dictionary>& dictionaries,
                const std::vector<ColumnDays>& columns, const AgeRule& rule, TableProfile& profile);

}  // namespace spruce
