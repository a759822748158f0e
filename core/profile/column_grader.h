// Column grader: the statistics of one column from its distinct values, a few values at a step. The
// type is given.
// Not responsible for choosing types (profile_job.cpp) nor for scores over columns (scores.h).
// Invariant: counts of a sampled column are scaled so that grades sum to the rows; steps of any
// size give the same result.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/profile/profile.h"
#include "core/profile/spelling_set.h"
#include "core/profile/value_reader.h"
#include "core/profile/value_selection.h"
#include "core/profile/value_shape.h"

namespace spruce {

/// What a set of values adds up to, in cells unless said otherwise.
struct ValueTally {
  struct IssueTally {
    std::string_view code;
    std::uint32_t cells = 0;
    std::vector<std::uint32_t> value_ids;  ///< the first few, ascending
  };
  std::array<std::uint32_t, 5> grades{};
  std::uint32_t standard_cells = 0;
  std::uint32_t repairable_cells = 0;
  std::uint32_t filled_values = 0;  ///< distinct values that are filled
  std::array<std::uint32_t, kLengthBuckets> lengths{};
  std::uint32_t dates = 0;         ///< filled cells read as a day
  std::uint32_t recent_dates = 0;  ///< of those, at most kStaleDays old and not in the future
  std::vector<IssueTally> issues;
  std::unordered_map<std::string, std::uint32_t> shapes;  // never iterated into output unsorted
};

/// Everything the grader reads; all of it must outlive the grader.
struct GraderInput {
  const Table& table;
  const Dictionary& dictionary;
  const ColumnType& type;
  const ValueCountries& countries;
  std::int32_t today = 0;
};

class ColumnGrader {
 public:
  ColumnGrader(const GraderInput& input, ValueSelection selection);

  /// Grades at most `max_values` more values; true when all are graded.
  bool step(std::uint32_t max_values);
  std::uint32_t graded() const { return done_; }
  std::uint32_t total() const;
  /// After the last step. Counts and per-column scores except uniqueness and timeliness across the
  /// file.
  ColumnProfile take_profile();
  ColumnStandards take_standards() { return std::move(standards_); }

 private:
  void grade_value(std::uint32_t value_id, ValueTally& tally);
  void count_use(std::string_view value, std::uint32_t value_id, ReadUse& read, ValueTally& tally);
  std::uint32_t count_rare_spellings();
  void count_date(const std::string& standard, std::uint32_t value_id, std::uint32_t cells,
                  ValueTally& tally);

  GraderInput input_;
  ValueSelection selection_;
  ColumnStandards standards_;
  ValueTally certain_;
  ValueTally drawn_;
  std::uint32_t done_ = 0;
  ValueReader reader_;
  SpellingSet spellings_;
  std::vector<ValueCountries::Use> uses_;
  std::string scratch_;
  std::string shape_;
};

}  // namespace spruce
