#include "core/csv/header_guess.h"

#include <algorithm>
#include <string>

#include "core/csv/cell_shape.h"

namespace spruce {
namespace {

constexpr std::uint32_t kRowsCompared = 200;
constexpr std::uint32_t kColumnsCompared = 200;

// Votes, in units of "one column that changes its shape below the first row".
constexpr double kShapeChanges = 1.0;  // text above numbers, dates, addresses …
constexpr double kKnownWord = 1.5;
constexpr double kPersonalValue = -3.0;  // an e-mail, phone or web address is never a name
constexpr double kSameShape = -1.5;      // a number above numbers, a date above dates
constexpr double kLoneNumber = -0.3;     // a number above text: perhaps a year
constexpr double kRepeated = -0.7;       // the same value further down
constexpr double kLongText = -0.7;
constexpr std::size_t kLongName = 60;

std::string_view read_cell(const SourceText& source, std::uint32_t row, std::uint32_t column,
                           std::string& scratch) {
  const auto span = find_cell(source, row, column);
  return span ? raw_cell_value(cell_text(source, *span), source.quotes, scratch)
              : std::string_view();
}

double vote_of_column(const SourceText& source, std::uint32_t row, std::uint32_t column) {
  std::string name_scratch;
  std::string scratch;
  const std::string_view name = read_cell(source, row, column, name_scratch);
  const CellShape shape = find_cell_shape(name);
  if (shape == CellShape::Email || shape == CellShape::Url || shape == CellShape::Phone) {
    return kPersonalValue;
  }
  if (is_header_word(name)) return kKnownWord;
  const std::uint32_t end = std::min(source.row_count(), row + 1 + kRowsCompared);
  std::uint32_t filled = 0;
  std::uint32_t typed = 0;
  std::uint32_t same_shape = 0;
  bool repeated = false;
  for (std::uint32_t other = row + 1; other < end; ++other) {
    const std::string_view value = read_cell(source, other, column, scratch);
    const CellShape found = find_cell_shape(value);
    if (found == CellShape::Empty) continue;
    ++filled;
    typed += found != CellShape::Text ? 1 : 0;
    same_shape += found == shape ? 1 : 0;
    repeated = repeated || value == name;
  }
  if (shape == CellShape::Empty) return 0;
  if (shape != CellShape::Text) {
    const bool fits = filled == 0 || same_shape * 2 >= filled;
    return fits || shape != CellShape::Number ? kSameShape : kLoneNumber;
  }
  double vote = repeated ? kRepeated : 0;
  if (name.size() > kLongName) vote += kLongText;
  if (!repeated && filled > 0 && typed * 5 >= filled * 4) vote += kShapeChanges;
  return vote;
}

}  // namespace

bool guess_header(const SourceText& source, std::uint32_t row) {
  if (row >= source.row_count()) return true;
  const std::uint32_t count = source.row_cells[row + 1] - source.row_cells[row];
  double votes = 0;
  for (std::uint32_t column = 0; column < std::min(count, kColumnsCompared); ++column) {
    votes += vote_of_column(source, row, column);
  }
  return votes >= 0;
}

}  // namespace spruce
