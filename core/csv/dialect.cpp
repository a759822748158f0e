// Detection by trying: every plausible dialect reads the sample with the real reader, and the
// reading is scored by how even its rows are and how clean its cells (the idea of van den Burg,
// Nazábal, Sutton, "Wrangling messy CSV files", 2019; own scores).
#include "core/csv/dialect.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <utility>

#include "core/csv/cell_shape.h"
#include "core/csv/header_guess.h"
#include "core/csv/reader.h"

namespace spruce {
namespace {

constexpr std::size_t kSampleBytes = 128U << 10U;
constexpr std::uint32_t kRowsScored = 1000;
constexpr std::uint32_t kMaxPreambleRows = 20;
constexpr double kOneColumnScore = 0.28;  // what splitting must beat

/// A delimiter and how likely it is before any look at the file.
struct Candidate {
  char delimiter;
  double weight;
};

constexpr Candidate kCandidates[] = {
    {',', 1.0}, {';', 1.0}, {'\t', 1.0}, {'|', 1.0}, {'\x1f', 1.0}, {'\x01', 1.0},
    {'^', 0.9}, {'~', 0.9}, {':', 0.6},  {'#', 0.5}, {'*', 0.5},    {'&', 0.5},
    {'!', 0.4}, {'/', 0.3}, {'=', 0.3},  {' ', 0.4},
};

bool has(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }

LineEnding find_line_ending(std::string_view sample) {
  std::size_t lf[2] = {0, 0};  // outside and inside double quotes, should the quotes not pair up
  std::size_t crlf[2] = {0, 0};
  std::size_t cr[2] = {0, 0};
  std::size_t inside = 0;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    const char c = sample[i];
    if (c == '"') {
      inside = 1 - inside;
    } else if (c == '\r' && i + 1 < sample.size() && sample[i + 1] == '\n') {
      ++crlf[inside];
      ++i;
    } else if (c == '\r') {
      ++cr[inside];
    } else if (c == '\n') {
      ++lf[inside];
    }
  }
  if (lf[0] + crlf[0] + cr[0] == 0 || inside == 1) {
    lf[0] += lf[1];
    crlf[0] += crlf[1];
    cr[0] += cr[1];
  }
  if (cr[0] > lf[0] + crlf[0]) return LineEnding::Cr;
  return crlf[0] > lf[0] ? LineEnding::CrLf : LineEnding::Lf;
}

/// One way to read the sample, and how it went.
struct Trial {
  Dialect dialect;
  double score = 0;
  double evenness = 0;
  std::uint32_t columns = 1;
  std::uint32_t quoted = 0;     // cells quoted well
  std::uint32_t malformed = 0;  // quotes that are not
  std::uint32_t first_row = 0;  // the row after the preamble
  SourceText source;
};

void read_sample(Trial& trial, std::string_view sample) {
  ReadOptions options;
  options.dialect = trial.dialect;
  options.dialect.has_header = false;
  options.dialect.preamble_lines = 0;
  options.expected_bytes = sample.size();
  CsvReader reader(options);
  if (!reader.push(sample) || !reader.finish()) return;
  trial.source = reader.take_source();
  const auto& counts = reader.report().issue_counts;
  trial.malformed = counts[static_cast<std::size_t>(IssueKind::StrayQuote)] +
                    counts[static_cast<std::size_t>(IssueKind::UnclosedQuote)];
}

std::uint32_t cells_of(const SourceText& source, std::uint32_t row) {
  return source.row_cells[row + 1] - source.row_cells[row];
}

std::uint32_t filled_cells(const SourceText& source, std::uint32_t row) {
  std::uint32_t filled = 0;
  for (std::uint32_t cell = 0; cell < cells_of(source, row); ++cell) {
    const CellSpan span = *find_cell(source, row, cell);
    filled += span.end > span.begin ? 1 : 0;
  }
  return filled;
}

// The number of cells that most rows have, the larger one among equals.
std::uint32_t usual_cells(const SourceText& source, std::uint32_t rows) {
  std::map<std::uint32_t, std::uint32_t> counts;
  for (std::uint32_t row = 0; row < rows; ++row) ++counts[cells_of(source, row)];
  std::uint32_t best = 1;
  std::uint32_t most = 0;
  for (const auto& [cells, count] : counts) {
    if (count < most) continue;
    best = cells;
    most = count;
  }
  return best;
}

// Rows above the header: a title, a date, an empty frame. Not a header that lacks a few names.
std::uint32_t find_first_row(const SourceText& source, std::uint32_t rows, std::uint32_t columns) {
  if (columns < 2) return 0;
  const std::uint32_t most = std::min(rows, kMaxPreambleRows);
  for (std::uint32_t row = 0; row + 1 < most; ++row) {  // a header and a record must be left
    const std::uint32_t cells = cells_of(source, row);
    const bool short_row = cells * 2 <= columns;
    const bool nearly_empty = columns >= 3 && filled_cells(source, row) <= 1;
    if (!short_row && !nearly_empty) return row;
  }
  return 0;
}

// 1 for a cell that is surely one value, less for one that looks cut or joined.
double cell_cleanness(std::string_view raw, char delimiter, QuoteRule quotes) {
  const RawCell cell = parse_raw_cell(raw, quotes);
  if (cell.quoted) return 1.0;
  const CellShape shape = find_cell_shape(raw);
  if (shape != CellShape::Text) return shape == CellShape::Empty ? 0.9 : 1.0;
  double cleanness = 0.9;
  if (raw[0] == ' ' && delimiter != ' ') cleanness -= 0.2;
  for (const char other : {',', ';', '\t', '|'}) {
    if (other != delimiter && has(raw, other)) cleanness -= other == ',' ? 0.15 : 0.3;
  }
  if (quotes.quote != '\0' && has(raw, quotes.quote)) cleanness -= 0.3;
  return std::max(cleanness, 0.1);
}

void score_trial(Trial& trial, double weight) {
  const SourceText& source = trial.source;
  const std::uint32_t rows = std::min(source.row_count(), kRowsScored);
  if (rows == 0) return;
  trial.columns = usual_cells(source, rows);
  trial.first_row = find_first_row(source, rows, trial.columns);
  std::uint32_t usual = 0;
  std::uint32_t cells = 0;
  double clean = 0;
  for (std::uint32_t row = trial.first_row; row < rows; ++row) {
    usual += cells_of(source, row) == trial.columns ? 1 : 0;
    for (std::uint32_t i = 0; i < cells_of(source, row) && i < 200; ++i) {
      const std::string_view raw = cell_text(source, *find_cell(source, row, i));
      clean += cell_cleanness(raw, trial.dialect.delimiter, source.quotes);
      trial.quoted += parse_raw_cell(raw, source.quotes).quoted ? 1 : 0;
      ++cells;
    }
  }
  const double columns = trial.columns;
  trial.evenness = static_cast<double>(usual) / (rows - trial.first_row);
  clean /= cells;
  trial.score = trial.evenness * trial.evenness * clean * clean * weight * (columns - 1) / columns;
  if (trial.first_row > 0) trial.score *= trial.columns == 2 ? 0.6 : 0.95;
}

Trial make_trial(std::string_view sample, Dialect dialect, double weight) {
  Trial trial;
  trial.dialect = dialect;
  read_sample(trial, sample);
  score_trial(trial, weight);
  return trial;
}

// The quoting under which a delimiter reads best. Double quotes unless single ones are plainly
// used, which names such as O'Brien and words in passing do not show.
Trial find_best_quoting(std::string_view sample, Dialect dialect, double weight) {
  Trial best = make_trial(sample, dialect, weight);
  if (has(sample, '\\') && best.malformed > 0) {
    dialect.backslash_escape = true;
    Trial trial = make_trial(sample, dialect, weight);
    if (trial.malformed < best.malformed) best = std::move(trial);
  }
  if (!has(sample, '\'') || best.quoted > 0) return best;
  dialect.quote = '\'';
  for (const bool backslash : {false, true}) {
    dialect.backslash_escape = backslash;
    if (backslash && !has(sample, '\\')) continue;
    Trial trial = make_trial(sample, dialect, weight);
    const bool is_used = trial.quoted >= 2 || (trial.quoted == 1 && trial.source.row_count() <= 3);
    if (!is_used || trial.malformed * 5 > trial.quoted) continue;
    if (trial.score > best.score || (best.quoted == 0 && trial.score >= best.score)) {
      best = std::move(trial);
    }
  }
  return best;
}

// Under which every line is one cell.
char find_unused_delimiter(std::string_view sample) {
  for (const Candidate& candidate : kCandidates) {
    if (!has(sample, candidate.delimiter)) return candidate.delimiter;
  }
  return ',';
}

// `sep=;` on the first line, as spreadsheets write and read it.
char find_declared_delimiter(std::string_view sample) {
  if (sample.size() < 6) return '\0';
  const bool named = (sample.substr(0, 4) == "sep=" || sample.substr(0, 4) == "SEP=");
  const bool ends = sample[5] == '\n' || sample[5] == '\r';
  const bool usable = sample[4] > 0 && sample[4] != '"' && sample[4] != '\n' && sample[4] != '\r';
  return named && ends && usable ? sample[4] : '\0';
}

// Whole lines only, where rows may end; all of it when there is a single line.
std::string_view cut_sample(std::string_view sample, bool is_whole, LineEnding ending) {
  if (is_whole && sample.size() <= kSampleBytes) return sample;
  sample = sample.substr(0, kSampleBytes);
  const std::size_t cut = sample.rfind(ending == LineEnding::Cr ? '\r' : '\n');
  return cut == std::string_view::npos ? sample : sample.substr(0, cut + 1);
}

DialectGuess finish_guess(Trial& trial, double confidence) {
  DialectGuess guess;
  guess.dialect = trial.dialect;
  guess.column_count = trial.columns;
  guess.confidence = std::clamp(confidence, 0.0, 1.0);
  const SourceText& source = trial.source;
  if (trial.first_row > 0) {
    guess.dialect.preamble_lines = source.row_lines[trial.first_row] - 1;
  }
  guess.dialect.has_header = guess_header(source, trial.first_row);
  char evidence[64];
  std::snprintf(evidence, sizeof evidence, "consistent:%.3f:%u", trial.evenness,
                static_cast<unsigned>(trial.columns));
  guess.evidence = evidence;
  return guess;
}

std::vector<DialectGuess> guess_declared(std::string_view sample, Dialect dialect) {
  const std::size_t line = sample.find_first_of("\r\n");
  std::size_t begin = line + 1;
  if (sample.substr(line, 2) == "\r\n") ++begin;
  Trial trial = find_best_quoting(sample.substr(begin), dialect, 1.0);
  DialectGuess guess = finish_guess(trial, 1.0);
  ++guess.dialect.preamble_lines;
  guess.evidence = "declared:" + guess.evidence;
  return {guess};
}

}  // namespace

std::vector<DialectGuess> detect_dialect(std::string_view sample, bool is_whole) {
  Dialect dialect;
  dialect.line_ending = find_line_ending(sample.substr(0, kSampleBytes));
  sample = cut_sample(sample, is_whole, dialect.line_ending);
  if (const char declared = find_declared_delimiter(sample)) {
    dialect.delimiter = declared;
    return guess_declared(sample, dialect);
  }
  std::vector<Trial> trials;
  for (const Candidate& candidate : kCandidates) {
    if (!has(sample, candidate.delimiter)) continue;
    dialect.delimiter = candidate.delimiter;
    Trial trial = find_best_quoting(sample, dialect, candidate.weight);
    if (trial.columns > 1 && trial.score > 0) trials.push_back(std::move(trial));
  }
  dialect.delimiter = find_unused_delimiter(sample);
  Trial single = make_trial(sample, dialect, 1.0);
  single.score = kOneColumnScore;
  trials.push_back(std::move(single));
  std::stable_sort(trials.begin(), trials.end(),
                   [](const Trial& a, const Trial& b) { return a.score > b.score; });
  std::vector<DialectGuess> guesses;
  for (Trial& trial : trials) {
    const double rest = &trial == &trials.front() ? (trials.size() > 1 ? trials[1].score : 0)
                                                  : trials.front().score;
    guesses.push_back(finish_guess(trial, trial.score / (trial.score + 0.25 * rest + 0.02)));
  }
  return guesses;
}

DialectGuess guess_rfc4180(std::string_view sample, bool is_whole) {
  Dialect dialect;
  dialect.line_ending = LineEnding::CrLf;
  Trial trial = make_trial(cut_sample(sample, is_whole, dialect.line_ending), dialect, 1.0);
  return finish_guess(trial, 1.0);
}

}  // namespace spruce
