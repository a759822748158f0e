// Cell marks: which cells of a column hold values of one kind (a grade, an issue, another form),
// read exactly as the profile read them: with the country of the record, mojibake, and the days
// that the profile counted from. For showing the rows behind a number.
// Invariant: over an unsampled column, the marked cells are as many as the profile counted.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "core/profile/profile.h"
#include "core/profile/row_country.h"
#include "core/profile/value_reader.h"
#include "core/table/dictionary.h"

namespace spruce {

/// Everything that reading a column again needs; all must outlive the marks.
struct MarkInput {
  const Table* table = nullptr;
  const Dictionary* dictionary = nullptr;
  const ColumnType* type = nullptr;
  std::shared_ptr<const CountryColumn> country;  ///< null: none speaks for the column
  const Dictionary* countries = nullptr;         ///< of that column
  std::int32_t today = 0;
};

class CellMarks {
 public:
  /// Tells of one value (id, text) in one country.
  using Test = std::function<bool(std::uint32_t, std::string_view, const ReadUse&)>;

  /// O(distinct) standardisations.
  static CellMarks of_grade(const MarkInput& input, std::string_view grade);
  /// Unlikely or invalid: what validity counts against the column.
  static CellMarks of_doubtful(const MarkInput& input);
  static CellMarks of_issue(const MarkInput& input, std::string_view code);
  /// Filled, but not in standard form or not in the column's usual spelling.
  static CellMarks of_other_form(const MarkInput& input);
  /// Filled values that occur more than once.
  static CellMarks of_repeated(const MarkInput& input);
  /// Filled values of this shape (value_shape.h).
  static CellMarks of_shape(const MarkInput& input, std::string_view shape);
  /// By a test of the value as text; blank values too.
  static CellMarks of_text(const MarkInput& input,
                           const std::function<bool(std::string_view)>& test);

  /// The cell of a record; never a record whose file lacks the column. O(log sources).
  bool holds(RowId row) const;
  /// Marked cells. O(rows).
  std::uint32_t count() const;

 private:
  explicit CellMarks(const MarkInput& input);
  static CellMarks marked(const MarkInput& input, const Test& test);
  CountryIndex country_of(std::uint32_t row) const;

  const Table* table_;
  const Dictionary* dictionary_;
  std::shared_ptr<const CountryColumn> country_;
  const Dictionary* countries_;
  std::vector<CountryIndex> folded_;
  enum class Mark : std::uint8_t { No, Yes, ByCountry };
  std::vector<Mark> marks_;                // by value id
  std::vector<std::uint64_t> by_country_;  // value id << 16 | country, ascending: marked
  bool is_partial_ = false;                // some file lacks the column
};

}  // namespace spruce
