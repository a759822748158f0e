#include "core/csv/header_guess.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "core/csv/cell_shape.h"

namespace spruce {
namespace {

constexpr std::uint32_t kRowsCompared = 200;
constexpr std::uint32_t kColumnsCompared = 200;

// Votes, in units of "one column that changes its shape below the first row".
constexpr double kShapeChanges = 1.5;  // text above numbers, dates, addresses …
constexpr double kKnownWord = 1.5;
constexpr double kPersonalValue = -3.0;  // an e-mail, phone or web address is never a name
constexpr double kSameShape = -1.5;      // a number above numbers, a date above dates
constexpr double kSamePattern = -1.2;    // "#ff0000" above "#00ff00"
constexpr double kYear = 0.5;            // 2019 above amounts
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

// The same names once more, as where files were appended to each other.
bool says_the_same(const SourceText& source, std::uint32_t row, std::uint32_t other) {
  const std::uint32_t count = std::min(row_cell_count(source, row), row_cell_count(source, other));
  std::string a;
  std::string b;
  for (std::uint32_t column = 0; column < std::min(count, kColumnsCompared); ++column) {
    if (read_cell(source, row, column, a) != read_cell(source, other, column, b)) return false;
  }
  return count > 1;
}

/// What stands under a would-be name.
struct Below {
  std::uint32_t filled = 0;
  std::uint32_t typed = 0;
  std::uint32_t same_shape = 0;
  bool repeated = false;
};

Below look_below(const SourceText& source, std::uint32_t row, std::uint32_t column,
                 std::string_view name, CellShape shape) {
  Below below;
  std::string scratch;
  const std::uint32_t end = std::min(source.row_count(), row + 1 + kRowsCompared);
  for (std::uint32_t other = row + 1; other < end; ++other) {
    const std::string_view value = read_cell(source, other, column, scratch);
    const CellShape found = find_cell_shape(value);
    if (found == CellShape::Empty) continue;
    ++below.filled;
    below.typed += found != CellShape::Text ? 1 : 0;
    below.same_shape += found == shape ? 1 : 0;
    below.repeated = below.repeated || (value == name && !says_the_same(source, row, other));
  }
  return below;
}

// A value with words as a, numbers as 9, words with digits as m: "A-100" and "B-207" are alike, and
// so are "#ff0000" and "#00ff00".
std::string pattern_of(std::string_view value) {
  std::string pattern;
  for (char c : value) {
    const bool is_digit = c >= '0' && c <= '9';
    const bool is_letter =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    const char mark = is_digit ? '9' : is_letter ? 'a' : c;
    const char before = pattern.empty() ? ' ' : pattern.back();
    if (mark != 'a' && mark != '9') {
      pattern.push_back(mark);
    } else if (before == 'a' || before == '9' || before == 'm') {
      pattern.back() = before == mark ? mark : 'm';
    } else {
      pattern.push_back(mark);
    }
  }
  return pattern;
}

// A text of digits and marks like those below it is a value: paths, codes, "#ff0000".
bool has_pattern_of_values(const SourceText& source, std::uint32_t row, std::uint32_t column,
                           std::string_view name) {
  const std::string pattern = pattern_of(name);
  const bool says_much = pattern.find_first_not_of("a _m") != std::string::npos;
  if (!says_much || name.size() > kLongName) return false;
  const std::uint32_t end = std::min(source.row_count(), row + 1 + kRowsCompared);
  std::string scratch;
  std::uint32_t filled = 0;
  std::uint32_t alike = 0;
  for (std::uint32_t other = row + 1; other < end; ++other) {
    const std::string_view value = read_cell(source, other, column, scratch);
    if (value.empty()) continue;
    ++filled;
    alike += pattern_of(value) == pattern ? 1 : 0;
  }
  const std::uint32_t least = pattern.find('9') == std::string::npos ? 2 : 1;
  return filled >= least && alike * 5 >= filled * 4;
}

bool is_year(std::string_view text) {
  if (text.size() != 4 || (text.substr(0, 2) != "19" && text.substr(0, 2) != "20")) return false;
  return text[2] >= '0' && text[2] <= '9' && text[3] >= '0' && text[3] <= '9';
}

// 2019 above amounts names a column; above years it is one.
bool is_year_as_name(const SourceText& source, std::uint32_t row, std::uint32_t column,
                     std::string_view name) {
  if (!is_year(name)) return false;
  std::string scratch;
  const std::uint32_t end = std::min(source.row_count(), row + 1 + kRowsCompared);
  std::uint32_t years = 0;
  std::uint32_t filled = 0;
  for (std::uint32_t other = row + 1; other < end; ++other) {
    const std::string_view value = read_cell(source, other, column, scratch);
    filled += value.empty() ? 0 : 1;
    years += is_year(value) ? 1 : 0;
  }
  return filled > 0 && years * 5 <= filled;
}

double vote_of_column(const SourceText& source, std::uint32_t row, std::uint32_t column) {
  std::string scratch;
  const std::string_view name = read_cell(source, row, column, scratch);
  const CellShape shape = find_cell_shape(name);
  if (shape == CellShape::Email || shape == CellShape::Url || shape == CellShape::Phone) {
    return kPersonalValue;
  }
  if (is_header_word(name) && !look_below(source, row, column, name, shape).repeated) {
    return kKnownWord;
  }
  if (is_year_as_name(source, row, column, name)) return kYear;
  if (shape == CellShape::Empty) return 0;
  const Below below = look_below(source, row, column, name, shape);
  if (shape != CellShape::Text) {
    const bool fits = below.filled == 0 || below.same_shape * 2 >= below.filled;
    return fits || shape != CellShape::Number ? kSameShape : kLoneNumber;
  }
  double vote = below.repeated ? kRepeated : 0;
  if (has_pattern_of_values(source, row, column, name)) vote += kSamePattern;
  if (name.size() > kLongName) vote += kLongText;
  if (!below.repeated && below.filled > 0 && below.typed * 5 >= below.filled * 4) {
    vote += kShapeChanges;
  }
  return vote;
}

}  // namespace

bool has_header_look(const SourceText& source, std::uint32_t row) {
  std::unordered_set<std::string> names;
  const std::uint32_t count = row_cell_count(source, row);
  std::string scratch;
  for (std::uint32_t column = 0; column < std::min(count, kColumnsCompared); ++column) {
    const std::string_view name = read_cell(source, row, column, scratch);
    if (find_cell_shape(name) != CellShape::Text || name.size() > kLongName) return false;
    if (!names.emplace(name).second) return false;
  }
  return count > 0;
}

bool is_header_by_shapes(const SourceText& source, std::uint32_t row) {
  const std::uint32_t count = row_cell_count(source, row);
  std::string scratch;
  for (std::uint32_t column = 0; column < std::min(count, kColumnsCompared); ++column) {
    const std::string_view name = read_cell(source, row, column, scratch);
    const Below below = look_below(source, row, column, name, CellShape::Text);
    if (below.filled > 0 && below.typed * 5 >= below.filled * 4) return true;
  }
  return false;
}

bool guess_header(const SourceText& source, std::uint32_t row) {
  if (row >= source.row_count()) return true;
  const std::uint32_t count = row_cell_count(source, row);
  double votes = 0;
  for (std::uint32_t column = 0; column < std::min(count, kColumnsCompared); ++column) {
    votes += vote_of_column(source, row, column);
  }
  return votes >= 0;
}

}  // namespace spruce
