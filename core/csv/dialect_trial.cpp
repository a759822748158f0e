#include "core/csv/dialect_trial.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

#include "core/csv/cell_shape.h"
#include "core/csv/dialect_layout.h"
#include "core/csv/footer.h"
#include "core/csv/header_guess.h"
#include "core/csv/reader.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::uint32_t kRowsCounted = 1000;
constexpr std::uint32_t kRowsShaped = 250;
constexpr std::uint32_t kColumnsShaped = 60;

constexpr double kOneColumn = 0.16;         // what splitting must beat …
constexpr double kOneColumnOfValues = 0.8;  // … where every line is a whole value
constexpr double kText = 0.88;              // a cell of text says less than a number or a date
constexpr double kEmpty = 0.9;

bool has(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }

void read_sample(Trial& trial, std::string_view sample) {
  ReadOptions options;
  options.dialect = without_guesses(trial.dialect);
  options.dialect.header_rows = 0;
  options.dialect.preamble_lines = 0;
  options.expected_bytes = sample.size();
  CsvReader reader(options);
  Status status = reader.push(sample);
  if (status) status = reader.finish();
  if (!status) {
    trial.source = SourceText();
    trial.source.row_cells.assign(1, 0);
    trial.is_too_wide = status.error().code == ErrorCode::TooManyColumns;
    return;
  }
  trial.source = reader.take_source();
  const auto& counts = reader.report().issue_counts;
  trial.malformed = counts[static_cast<std::size_t>(IssueKind::StrayQuote)] +
                    counts[static_cast<std::size_t>(IssueKind::UnclosedQuote)];
}

/// Stretches of rows with the same number of cells, at least three of them and two cells each.
struct Stretches {
  std::uint32_t rows = 0;         // in all of them
  std::uint32_t first_rows = 0;   // in the first
  std::uint32_t first_cells = 0;  // of its rows
};

Stretches find_stretches(const SourceText& source, std::uint32_t begin, std::uint32_t end) {
  Stretches found;
  for (std::uint32_t row = begin; row < end;) {
    const std::uint32_t cells = row_cell_count(source, row);
    std::uint32_t after = row + 1;
    while (after < end && row_cell_count(source, after) == cells) ++after;
    if (after - row >= 3 && cells > 1) {
      found.rows += after - row;
      if (found.first_rows == 0) {
        found.first_rows = after - row;
        found.first_cells = cells;
      }
    }
    row = after;
  }
  return found;
}

// The number of cells that most rows have, the larger one among equals. Of several tables under
// each other, the first one's.
std::uint32_t find_usual_cells(const SourceText& source) {
  std::map<std::uint32_t, std::uint32_t> counts;
  const std::uint32_t rows = std::min(source.row_count(), kRowsCounted);
  for (std::uint32_t row = 0; row < rows; ++row) ++counts[row_cell_count(source, row)];
  std::uint32_t best = 1;
  std::uint32_t most = 0;
  for (const auto& [cells, count] : counts) {
    if (count < most) continue;
    best = cells;
    most = count;
  }
  const Stretches stretches = find_stretches(source, 0, rows);
  const bool are_tables = stretches.rows * 5 >= rows * 4 && stretches.first_rows * 10 >= rows * 3;
  return are_tables ? stretches.first_cells : best;
}

// A header, and rows that leave out what is blank at their end.
bool leaves_out_last_cells(const SourceText& source, std::uint32_t first, std::uint32_t end) {
  const std::uint32_t names = row_cell_count(source, first);
  if (names < 3 || end - first < 4 || !has_header_look(source, first)) return false;
  for (std::uint32_t row = first + 1; row < end; ++row) {
    const std::uint32_t cells = row_cell_count(source, row);
    if (cells > names || cells < 2) return false;
  }
  return true;
}

/// What the cells of one column look like.
struct ColumnLook {
  std::uint32_t shapes[kCellShapeCount] = {};
  std::uint32_t filled = 0;
  double clean = 0;         // of its text cells
  std::uint32_t pairs = 0;  // with the cell before …
  std::uint32_t cuts = 0;   // … and those that are one value together
};

bool is_unbalanced(std::string_view text) {
  int round = 0;
  int square = 0;
  int curly = 0;
  for (const char c : text) {
    round += c == '(' ? 1 : c == ')' ? -1 : 0;
    square += c == '[' ? 1 : c == ']' ? -1 : 0;
    curly += c == '{' ? 1 : c == '}' ? -1 : 0;
  }
  return round != 0 || square != 0 || curly != 0;
}

// 1 for a text that is surely whole, less for one that looks cut or joined.
double text_cleanness(std::string_view raw, const Dialect& dialect) {
  double cleanness = 1;
  const bool spaced = raw[0] == ' ' && !dialect.space_after_delimiter;
  if (spaced && dialect.delimiter != ' ') cleanness -= 0.1;
  for (const char other : {',', ';', '\t', '|', '^', '~'}) {
    if (other != dialect.delimiter && has(raw, other)) cleanness -= other == ',' ? 0.15 : 0.25;
  }
  if (dialect.quote != '\0' && has(raw, dialect.quote)) cleanness -= 0.3;
  if (dialect.quote != '"' && has(raw, '"')) cleanness -= 0.2;
  if (is_unbalanced(raw)) cleanness -= 0.3;
  return std::max(cleanness, 0.1);
}

// A column of one kind of value is worth most; one of numbers and texts mixed, least.
double column_wholeness(const ColumnLook& look) {
  if (look.filled == 0) return kEmpty;
  const auto text = look.shapes[static_cast<std::size_t>(CellShape::Text)];
  std::uint32_t typed = 0;
  for (std::size_t kind = 0; kind < kCellShapeCount; ++kind) {
    if (kind == static_cast<std::size_t>(CellShape::Text)) continue;
    typed = std::max(typed, look.shapes[kind]);
  }
  const double share = static_cast<double>(std::max(typed, text)) / look.filled;
  const double cleanness = text == 0 ? 1 : look.clean / text;
  const double of_text = kText * cleanness;
  const double text_share = static_cast<double>(text) / look.filled;
  const double kind = text_share * of_text + (1 - text_share) * 1.0;
  return kind * (0.75 + 0.25 * share);
}

// Parts of a date or of a number with dashes.
bool is_number_part(std::string_view part) {
  return part.size() <= 4 && part.find_first_not_of("0123456789") == std::string_view::npos;
}

// Whether the delimiter stands inside one value: 12:30, 2024-01-05, https://…, 212 555 0100. Only
// characters that values of these kinds hold can do that.
bool is_cut(std::string_view left, char delimiter, std::string_view right, std::uint32_t columns) {
  if (delimiter == ' ' && columns > 2) return false;  // a date and a time may be two columns
  if (std::string_view(":/-=&# ").find(delimiter) == std::string_view::npos) return false;
  if (delimiter == '/' && (left.empty() || left.back() == ':')) return true;
  if (delimiter == ':' && right.substr(0, 2) == "//") return true;
  if (left.empty() || right.empty() || left.size() + right.size() > 100) return false;
  const bool dashed = delimiter == '/' || delimiter == '-';
  if (dashed && is_number_part(left) && is_number_part(right)) return true;
  std::string joined(left);
  joined.push_back(delimiter);
  joined.append(right);
  const CellShape shape = find_cell_shape(joined);
  return shape == CellShape::Date || shape == CellShape::Time || shape == CellShape::Email ||
         shape == CellShape::Url || shape == CellShape::Phone;
}

class Measure {
 public:
  explicit Measure(Trial& trial) : trial_(trial), source_(trial.source) {}

  void run() {
    const std::uint32_t rows = trial_.end_row - trial_.first_row;
    const std::uint32_t stride = std::max<std::uint32_t>(1, rows / kRowsShaped);
    for (std::uint32_t row = trial_.first_row; row < trial_.end_row; row += stride) look_at(row);
    double whole = 0;
    for (const ColumnLook& look : looks_) whole += column_wholeness(look);
    trial_.wholeness = looks_.empty() ? 0 : whole / static_cast<double>(looks_.size());
    trial_.typed = cells_ == 0 ? 0 : static_cast<double>(typed_) / cells_;
    trial_.cut = share_of_cuts();
  }

 private:
  void look_at(std::uint32_t row) {
    const std::uint32_t cells = std::min(row_cell_count(source_, row), kColumnsShaped);
    if (looks_.size() < cells) looks_.resize(cells);
    std::string_view before;
    std::string scratch;
    for (std::uint32_t i = 0; i < cells; ++i) {
      const std::string_view raw = cell_text(source_, *find_cell(source_, row, i));
      const RawCell cell = parse_raw_cell(raw, source_.quotes);
      const std::string_view value = raw.substr(cell.begin, cell.end - cell.begin);
      const CellShape shape = find_cell_shape(value);
      if (cell.quoted && !cell.loose) ++trial_.quoted;
      cells_ += shape == CellShape::Empty ? 0 : 1;
      typed_ += shape == CellShape::Empty || shape == CellShape::Text ? 0 : 1;
      add(looks_[i], shape, cell.quoted ? std::string_view() : raw);
      if (i > 0) {
        ++looks_[i].pairs;
        looks_[i].cuts +=
            !cell.quoted && is_cut(before, trial_.dialect.delimiter, raw, trial_.columns) ? 1 : 0;
      }
      before = cell.quoted ? std::string_view() : raw;
    }
  }

  // Of all delimiters; one column that is always cut counts for most.
  double share_of_cuts() const {
    double all = 0;
    double most = 0;
    double pairs = 0;
    for (const ColumnLook& look : looks_) {
      if (look.pairs == 0) continue;
      all += look.cuts;
      pairs += look.pairs;
      if (look.pairs >= 2) most = std::max(most, static_cast<double>(look.cuts) / look.pairs);
    }
    return pairs == 0 ? 0 : std::max(all / pairs, 0.8 * most);
  }

  void add(ColumnLook& look, CellShape shape, std::string_view raw) const {
    if (shape == CellShape::Empty) return;
    ++look.filled;
    ++look.shapes[static_cast<std::size_t>(shape)];
    if (shape != CellShape::Text) return;
    look.clean += raw.empty() ? 1.1 : text_cleanness(raw, trial_.dialect);
  }

  Trial& trial_;
  const SourceText& source_;
  std::vector<ColumnLook> looks_;
  std::uint32_t cells_ = 0;
  std::uint32_t typed_ = 0;
};

void measure_rows(Trial& trial, bool is_whole) {
  const SourceText& source = trial.source;
  trial.first_row = find_first_row(source, trial.columns);
  trial.end_row = source.row_count();
  if (is_whole) trial.end_row -= count_footer_rows(source, trial.columns);
  trial.end_row = std::max(std::min(trial.end_row, trial.first_row + kRowsCounted),
                           std::min(trial.first_row + 1, source.row_count()));
  std::uint32_t usual = 0;
  std::uint32_t split = 0;
  for (std::uint32_t row = trial.first_row; row < trial.end_row; ++row) {
    const std::uint32_t cells = row_cell_count(source, row);
    usual += cells == trial.columns ? 1 : 0;
    split += cells > 1 ? 1 : 0;
  }
  const double rows = trial.end_row - trial.first_row;
  trial.evenness = usual / rows;
  trial.damage = static_cast<double>(source.mended.size()) / source.row_count();
  const Stretches stretches = find_stretches(source, trial.first_row, trial.end_row);
  double even = std::max(trial.evenness, 0.85 * stretches.rows / rows);
  if (split == rows) even = std::max(even, 0.15 + 0.85 * trial.evenness);
  if (leaves_out_last_cells(source, trial.first_row, trial.end_row)) {
    even = std::max(even, 0.75);
    trial.columns = row_cell_count(source, trial.first_row);
    usual = trial.end_row - trial.first_row;
  }
  // That two lines have as many delimiters may be chance, that ten have is none.
  const double sure = 1 - std::exp(-(usual - 1.0) / 2.0);
  const double columns = trial.columns;
  trial.score = even * even * (0.5 + 0.5 * sure) * (1 - 0.75 / columns);
}

// A line above the table that has as many of another delimiter as the rows below: the header of
// another reading.
bool is_header_otherwise(const SourceText& source, std::uint32_t row, std::uint32_t end,
                         char other) {
  const auto count_in = [&source, other](std::uint32_t at) {
    const std::string_view text = cell_text(source, {source.row_starts[at], source.row_ends[at]});
    return std::count(text.begin(), text.end(), other);
  };
  const auto wanted = count_in(row);
  if (wanted == 0) return false;
  const std::uint32_t last = std::min(end, row + 1 + 50);
  std::uint32_t same = 0;
  for (std::uint32_t at = row + 1; at < last; ++at) same += count_in(at) == wanted ? 1 : 0;
  return same * 10 >= (last - row - 1) * 9;
}

// "1,5" under a delimiter that is a comma: all commas stand between digits, and the line right
// above, which holds the names, has none.
bool parts_decimals(const Trial& trial) {
  if (trial.dialect.delimiter != ',') return false;
  const SourceText& source = trial.source;
  const CellSpan above{source.row_starts[trial.first_row - 1],
                       source.row_ends[trial.first_row - 1]};
  if (source.row_lines[trial.first_row] != source.row_lines[trial.first_row - 1] + 1) return false;
  if (has(cell_text(source, above), ',')) return false;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::uint32_t commas = 0;
  std::uint32_t between = 0;
  const std::uint32_t end = std::min(trial.end_row, trial.first_row + kRowsShaped);
  const std::string_view text =
      cell_text(source, {source.row_starts[trial.first_row], source.row_ends[end - 1]});
  for (std::size_t at = text.find(','); at != std::string_view::npos; at = text.find(',', at + 1)) {
    ++commas;
    between += at > 0 && at + 1 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1]);
  }
  return between * 20 >= commas * 19;
}

// Lines above the table are the less likely the more they look like rows of another reading.
double preamble_factor(const Trial& trial) {
  // One comma, colon or space a line is common in prose, one semicolon or tab is not.
  const bool is_prosaic =
      std::string_view(",: ").find(trial.dialect.delimiter) != std::string_view::npos;
  double factor = trial.columns > 2 ? 0.95 : is_prosaic ? 0.5 : 0.8;
  if (trial.columns == 2 && trial.dialect.space_after_delimiter) factor *= 0.6;
  if (parts_decimals(trial)) factor *= 0.4;
  for (const char other : {',', ';', '\t', '|', '^', '~'}) {
    if (other == trial.dialect.delimiter) continue;
    if (is_header_otherwise(trial.source, trial.first_row - 1, trial.end_row, other)) return 0.4;
  }
  return factor;
}

// A delimiter with text right behind it, as no sentence has it; a number with a comma is none.
bool holds_delimiter(std::string_view line) {
  if (line.find_first_not_of("0123456789,.+-% ") == std::string_view::npos) return false;
  for (std::size_t at = line.find_first_of(",;\t|"); at != std::string_view::npos;
       at = line.find_first_of(",;\t|", at + 1)) {
    if (at + 1 == line.size() || line[at + 1] != ' ') return true;
  }
  return false;
}

}  // namespace

Trial run_trial(std::string_view sample, const Dialect& dialect, double weight, bool is_whole) {
  Trial trial;
  trial.dialect = dialect;
  read_sample(trial, sample);
  if (trial.is_too_wide) {  // that is what reading the file should say, too
    trial.columns = kMaxColumns + 1;
    trial.score = weight * 0.9;
  }
  if (trial.source.row_count() == 0) return trial;
  trial.columns = find_usual_cells(trial.source);
  if (trial.malformed > 0 && dialect.usual_cells != trial.columns) {
    trial.dialect.usual_cells = trial.columns;  // damaged rows are mended to it
    read_sample(trial, sample);
    trial.columns = find_usual_cells(trial.source);
  }
  if (!trial.dialect.space_after_delimiter && dialect.delimiter != ' ') {
    trial.dialect.space_after_delimiter = share_of_spaced_cells(trial.source, 0) >= 0.9;
    trial.source.quotes.skip_space = trial.dialect.space_after_delimiter;
  }
  measure_rows(trial, is_whole);
  Measure(trial).run();
  // Words of a sentence are no columns.
  if (dialect.delimiter == ' ') weight *= 0.6 + 0.5 * trial.typed;
  trial.score *= weight * trial.wholeness * trial.wholeness * (0.75 + 0.25 * trial.typed) *
                 (1 - 0.8 * trial.cut) * std::pow(1 - 0.7 * trial.damage, 1.5);
  if (trial.first_row > 0) trial.score *= preamble_factor(trial);
  return trial;
}

double score_of_one_column(const Trial& trial) {
  std::uint32_t filled = 0;
  std::uint32_t delimited = 0;
  std::uint32_t values = 0;
  const std::uint32_t rows = std::min(trial.source.row_count(), kRowsShaped);
  for (std::uint32_t row = 0; row < rows; ++row) {
    const auto span = find_cell(trial.source, row, 0);
    const std::string_view raw = cell_text(trial.source, *span);
    const CellShape shape = find_cell_shape(raw);
    if (shape == CellShape::Empty) continue;
    ++filled;
    delimited += holds_delimiter(raw) ? 1 : 0;
    // "1 2 3" and "1,2,3" are numbers of many parts at best.
    const bool is_number_list = shape == CellShape::Number && raw[0] != '+' &&
                                raw.find_first_of(", ") != std::string_view::npos;
    const bool is_joined = has(raw, '\t') || (shape == CellShape::Url &&
                                              raw.find_first_of(",;|~") != std::string_view::npos);
    values += shape != CellShape::Text && !is_number_list && !is_joined ? 1 : 0;
  }
  if (filled == 0) return kOneColumn;
  const double share = static_cast<double>(values) / filled;
  double score = share >= 0.8 ? kOneColumnOfValues * share : kOneColumn;
  if (share < 0.8 && delimited * 10 >= filled * 7) score *= 0.4;
  return score * (1 - 0.7 * trial.damage);  // quotes in the middle of lines are quotes of cells
}

}  // namespace spruce
