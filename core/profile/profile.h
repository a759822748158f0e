// Profile: what is in each column, which type it has, and the five scores with their worst
// offenders. Read-only over the table. Formulas are in docs/formats.md and printed beside every
// score; all numbers here are counts, so that anyone can redo them.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/fields/field.h"
#include "core/fields/recognise.h"
#include "core/profile/row_country.h"
#include "core/profile/standard_cache.h"
#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce {

/// A type for a column, by inference or by the person (then `chosen`).
struct ColumnType {
  FieldType type = FieldType::FreeText;
  ColumnRole role = ColumnRole::None;
  double confidence = 0;
  bool chosen = false;
  std::vector<std::string> evidence;
  std::string meaning;  ///< the same for one thing in any language ("phone@work#2"); see
                        ///< recognise_header.h
  ColumnHint hint;      ///< what a recognised layout says of the column
  ValueContext context;
};

struct ValueCount {
  std::string text;  ///< at most 256 bytes, cut between characters
  std::uint32_t count = 0;
  bool is_cut = false;  ///< the value is longer than `text`
};

/// One issue code of a column with its count and first rows.
struct IssueCount {
  std::string_view code;
  std::uint32_t count = 0;
  std::vector<RowId> sample_rows;  ///< at most 20, ascending
};

struct ColumnProfile {
  ColumnId column;
  ColumnType type;
  /// Records of the files that have the column. Those of other files have no such cell: it is not
  /// empty there but not asked for, and counts nowhere below.
  std::uint32_t row_count = 0;
  std::uint32_t filled = 0;    ///< cells with text that is no placeholder
  std::uint32_t distinct = 0;  ///< distinct filled values
  /// Values graded. When fewer than all (`is_sampled`), the most frequent ones and an even draw of
  /// the rest were graded, and the counts below this line are scaled to the column; empty cells and
  /// top values are always exact.
  std::uint32_t graded_values = 0;
  bool is_sampled = false;
  std::array<std::uint32_t, 5> grades{};  ///< cells by Grade
  /// Filled cells already in standard form (and, unless sampled, in the usual spelling of the
  /// column; see spelling_set.h).
  std::uint32_t standard_cells = 0;
  /// Unlikely or invalid cells whose standard form is valid or plausible.
  std::uint32_t repairable_cells = 0;
  /// At most 20, most frequent first, ties by text; values met once only when there are few.
  std::vector<ValueCount> top_values;
  /// Value shapes ("9999-99-99", "Aa", "汉汉汉"), at most 20; see value_shape.h.
  std::vector<ValueCount> patterns;
  /// Code points: 0,1,2,…,15, then 16-19,20-24,25-31,32-47,48-63,64-127,128-255,256+.
  std::array<std::uint32_t, 24> lengths{};
  std::vector<IssueCount> issues;  ///< most frequent first
  // Scores 0 to 100; negative: does not apply.
  double completeness = 0;  ///< 100 x filled / rows
  double validity = 0;      ///< 100 x (valid + plausible) / filled
  double consistency = 0;   ///< 100 x standard_cells / filled
  double uniqueness = -1;   ///< only for columns that should be unique: 100 x distinct / filled
  double timeliness = -1;   ///< only for dates that should be recent: 100 x recent / dates
  std::uint32_t dates = 0;  ///< filled cells read as a day
  std::uint32_t recent_dates = 0;  ///< of those: not in the future and not stale; see record_age.h
};

/// The whole file: each score is the mean over the columns it applies to, weighted by use (free
/// text weighs half); columns without any value weigh nothing. Negative: applies to no column (a
/// header without records).
struct TableProfile {
  std::vector<ColumnProfile> columns;
  double completeness = -1, validity = -1, consistency = -1, uniqueness = -1, timeliness = -1;
  double total = -1;  ///< mean of the scores that apply
};

/// Values of a column that are graded at most; see ColumnProfile::is_sampled.
inline constexpr std::uint32_t kMaxGradedValues = 8192;
/// Values graded of a column that has more: an error of about one point in a share.
inline constexpr std::uint32_t kSampledValues = 4096;
/// What one graded value costs of a step's budget, which is counted in rows read.
inline constexpr std::uint32_t kValueCost = 32;

/// Infers the type of every column from its dictionary, then grades its values. Entries of `known`
/// (by ColumnId) that are `chosen` are kept; what their context leaves open is learnt. The table
/// must live as long as the job.
class ProfileJob {
 public:
  /// `today` as days since 1970-01-01, for timeliness: given by the caller so that runs repeat.
  /// `words`: of the person's own; every value is read with them.
  ProfileJob(const Table& table, std::vector<ColumnType> known, std::int32_t today,
             std::shared_ptr<const OwnWords> words = nullptr);
  ~ProfileJob();
  ProfileJob(ProfileJob&&) noexcept;
  ProfileJob& operator=(ProfileJob&&) noexcept;

  /// Works for about `budget` rows (a graded value counts as kValueCost of them, about 50 ns each);
  /// true when done. The result does not depend on the budgets. progress() is 0 to 1 and never
  /// falls.
  bool step(std::uint32_t budget);
  double progress() const;
  /// All column types are known (the statistics may still be under way).
  bool has_types() const;
  /// After done. Types first: they are ready before the statistics of the last column.
  const TableProfile& profile() const;
  /// Dictionaries by ColumnId, kept for fixes and matching.
  const std::vector<Dictionary>& dictionaries() const;
  std::vector<Dictionary> take_dictionaries();
  /// Which country each record is in; see row_country.h. After done.
  const RowCountries& row_countries() const;
  RowCountries take_row_countries();
  /// Standard forms of the graded values: reused by fixes. After done.
  const StandardCache& standard_cache() const;
  StandardCache take_standard_cache();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Scores of the file if `fixed_cells_by_column` cells of each column were brought to standard
/// form, of which `repaired_cells_by_column` (may be empty) were unlikely or invalid and become
/// valid. From counts alone: O(columns).
TableProfile apply_decided(const TableProfile& before,
                           const std::vector<std::uint32_t>& fixed_cells_by_column,
                           const std::vector<std::uint32_t>& repaired_cells_by_column = {});

}  // namespace spruce
