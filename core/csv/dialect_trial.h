// Trial: one way to read the sample, and how well it went. The real reader reads; what is measured
// is how even the rows are, how well the quotes add up, whether columns hold one kind of value, and
// whether the delimiter cuts values that belong together.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/csv/dialect.h"
#include "core/table/table.h"

namespace spruce {

/// What one reading of the sample looks like. Shares are 0 to 1.
struct Trial {
  Dialect dialect;
  SourceText source;            ///< without header, preamble or footer: every row is a row
  std::uint32_t columns = 1;    ///< cells that most rows have
  std::uint32_t first_row = 0;  ///< below the lines that stand above the table
  std::uint32_t end_row = 0;    ///< one past the last row that is no footer
  double evenness = 0;          ///< rows with that many cells
  double wholeness = 0;         ///< cells that look like whole values
  double typed = 0;             ///< filled cells that are numbers, dates, addresses …
  double cut = 0;               ///< delimiters that part a date, a time, an address …
  double damage = 0;            ///< rows whose quotes do not add up
  std::uint32_t quoted = 0;     ///< cells quoted well
  std::uint32_t malformed = 0;  ///< quotes that are not
  bool is_too_wide = false;     ///< more columns than can be read
  double score = 0;
};

/// Reads the sample with `dialect` (its header, preamble and footer are ignored) and measures.
/// `weight`: how likely such a dialect is before any look. `is_whole`: the sample ends where the
/// file ends. Cost: one or two readings and a look at some hundred rows.
Trial run_trial(std::string_view sample, const Dialect& dialect, double weight, bool is_whole);

/// The score of taking every line as one cell. High when the lines are whole values.
double score_of_one_column(const Trial& trial);

}  // namespace spruce
