// Detection by trying: every plausible dialect reads the sample with the real reader, and the
// reading is scored (dialect_trial.h). The idea of trying all and weighing pattern and types is
// from van den Burg, Nazábal, Sutton, "Wrangling messy CSV files", 2019; what is measured is our
// own: whether columns hold one kind of value, whether a delimiter cuts dates and addresses,
// whether quotes add up, and how unlikely even rows are by chance.
#include "core/csv/dialect.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>

#include "core/csv/dialect_layout.h"
#include "core/csv/dialect_trial.h"
#include "core/csv/header_guess.h"
#include "core/csv/mend.h"
#include "core/csv/reader.h"

namespace spruce {
namespace {

constexpr std::size_t kSampleBytes = 128U << 10U;

/// A delimiter and how likely it is before any look at the file.
struct Candidate {
  char delimiter;
  double weight;
};

constexpr Candidate kCandidates[] = {
    {',', 1.0}, {';', 1.0}, {'\t', 1.0}, {'|', 1.0}, {'\x1f', 1.0}, {'\x01', 1.0},
    {'^', 0.9}, {'~', 0.9}, {':', 0.75}, {'#', 0.5}, {'*', 0.5},    {'&', 0.5},
    {'!', 0.4}, {'/', 0.3}, {'=', 0.3},  {' ', 0.6},
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

// The next line of `text` from `at` on, without its ending; `at` moves past it.
std::string_view next_line(std::string_view text, std::size_t& at) {
  const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
  const std::string_view line = text.substr(at, end - at);
  at = end + 1;
  if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n') ++at;
  return line;
}

/// How often a quote stands where quotes of cells stand.
struct QuoteUse {
  std::uint32_t opens = 0;
  std::uint32_t closes = 0;
  std::uint32_t all = 0;
};

QuoteUse count_quote_use(std::string_view sample, char delimiter, char quote) {
  QuoteUse use;
  const auto is_edge = [&](std::size_t at) {
    return sample[at] == delimiter || sample[at] == '\n' || sample[at] == '\r';
  };
  for (std::size_t at = sample.find(quote); at != std::string_view::npos;
       at = sample.find(quote, at + 1)) {
    ++use.all;
    std::size_t before = at;
    while (before > 0 && sample[before - 1] == ' ' && delimiter != ' ') --before;
    std::size_t after = at + 1;
    while (after < sample.size() && sample[after] == ' ' && delimiter != ' ') ++after;
    use.opens += before == 0 || is_edge(before - 1) ? 1 : 0;
    use.closes += after == sample.size() || is_edge(after) ? 1 : 0;
  }
  return use;
}

// Whether an escape stands before a quote or a delimiter often enough to be one.
bool may_escape(std::string_view sample, const Dialect& dialect) {
  for (std::size_t at = sample.find('\\'); at != std::string_view::npos;
       at = sample.find('\\', at + 2)) {
    if (at + 1 == sample.size()) break;
    const char next = sample[at + 1];
    if (next == dialect.delimiter || (next == dialect.quote && next != '\0')) return true;
  }
  return false;
}

/// What all trials of one sample share.
struct Sample {
  std::string_view text;
  bool is_whole = false;
  bool has_comments = false;  // some lines begin with #, and not all
};

bool is_better(const Trial& a, const Trial& b) { return a.score > b.score * 1.02 + 1e-9; }

Trial try_with_escape(const Sample& sample, Trial best, double weight) {
  if (!may_escape(sample.text, best.dialect)) return best;
  Dialect dialect = best.dialect;
  dialect.usual_cells = 0;
  dialect.escape = '\\';
  Trial trial = run_trial(sample.text, dialect, weight, sample.is_whole);
  const bool mends = trial.malformed < best.malformed && trial.score >= best.score * 0.98;
  return mends || is_better(trial, best) ? trial : best;
}

// The quoting under which a delimiter reads best. Double quotes unless single ones are plainly
// used, which names such as O'Brien and words in passing do not show.
Trial find_best_quoting(const Sample& sample, Dialect dialect, double weight) {
  Trial best = run_trial(sample.text, dialect, weight, sample.is_whole);
  if (dialect.delimiter == ' ' && sample.text.find("  ") != std::string_view::npos) {
    dialect.delimiter_repeats = true;
    Trial aligned = run_trial(sample.text, dialect, weight, sample.is_whole);
    dialect.delimiter_repeats = aligned.score > best.score;
    if (dialect.delimiter_repeats) best = std::move(aligned);
  }
  best = try_with_escape(sample, std::move(best), weight);
  for (const char quote : {'\'', '`'}) {
    const QuoteUse use = count_quote_use(sample.text, dialect.delimiter, quote);
    const std::uint32_t pairs = std::min(use.opens, use.closes);
    const std::uint32_t least = best.source.row_count() <= 3 ? 1 : 2;
    if (pairs < least || pairs * 4 < use.all || best.quoted * 2 > pairs) continue;
    Dialect other = dialect;
    other.quote = quote;
    Trial trial = run_trial(sample.text, other, weight, sample.is_whole);
    trial = try_with_escape(sample, std::move(trial), weight);
    const bool is_used = trial.quoted >= least && trial.malformed * 5 <= trial.quoted;
    // Where most of these quotes are quotes of cells, the reading without them is broken.
    const bool is_plain = trial.quoted >= 4 && trial.quoted * 2 >= pairs && pairs * 3 >= use.all;
    const bool reads_well = trial.score >= best.score * (is_plain ? 0.5 : 0.98);
    if (is_used && reads_well) best = std::move(trial);
  }
  return best;
}

// Lines taken for comments below the first row that are as wide as the rows: records, for all one
// knows.
bool comments_look_like_rows(const Trial& trial) {
  const SourceText& source = trial.source;
  if (trial.columns < 2 || source.row_count() == 0) return false;
  std::uint32_t wide = 0;
  std::uint32_t all = 0;
  for (const AsideLine& line : source.aside) {
    if (line.begin < source.row_starts[0]) continue;
    ++all;
    const MendedLine row = mend_line(cell_text(source, {line.begin, line.end}), source.quotes, 0);
    wide += row.cells.size() == trial.columns ? 1 : 0;
  }
  return wide * 2 > all;
}

Trial find_best_reading(const Sample& sample, Dialect dialect, double weight) {
  Trial best = find_best_quoting(sample, dialect, weight);
  if (!sample.has_comments || dialect.delimiter == '#') return best;
  dialect.comment = '#';
  Trial trial = find_best_quoting(sample, dialect, weight);
  return is_better(trial, best) && !comments_look_like_rows(trial) ? trial : best;
}

// Lines that begin with # and others that do not.
bool finds_comments(std::string_view text) {
  std::uint32_t comments = 0;
  std::uint32_t others = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view line = next_line(text, at);
    if (line.empty()) continue;
    ++(line[0] == '#' ? comments : others);
  }
  return comments > 0 && others > 0;
}

// Under which every line is one cell.
char find_unused_delimiter(std::string_view sample) {
  for (const Candidate& candidate : kCandidates) {
    if (!has(sample, candidate.delimiter)) return candidate.delimiter;
  }
  return ',';
}

// `sep=;` on the first line, as spreadsheets write and read it, also in quotes.
char find_declared_delimiter(std::string_view sample) {
  std::size_t at = 0;
  std::string_view line = next_line(sample, at);
  if (line.size() >= 2 && line.front() == '"' && line.back() == '"') {
    line = line.substr(1, line.size() - 2);
  }
  if (line.size() != 5 || (line.substr(0, 4) != "sep=" && line.substr(0, 4) != "SEP=")) return '\0';
  const bool usable = line[4] > 0 && line[4] != '"';
  return usable && at < sample.size() ? line[4] : '\0';
}

// Whole lines only, where rows may end; all of it when there is a single line.
std::string_view cut_sample(std::string_view sample, bool is_whole, LineEnding ending) {
  if (is_whole && sample.size() <= kSampleBytes) return sample;
  const char mark = ending == LineEnding::Cr ? '\r' : '\n';
  std::size_t cut = sample.substr(0, kSampleBytes).rfind(mark);
  if (cut == std::string_view::npos) cut = sample.find(mark);  // one very long line
  if (cut == std::string_view::npos) return sample;
  return sample.substr(0, cut + 1);
}

// Comments above the table only are lines above the table. The last of them may be the header.
void settle_comments(DialectGuess& guess, const Trial& trial) {
  if (trial.dialect.comment == '\0' || trial.source.row_count() == 0) return;
  const std::uint32_t first = trial.source.row_starts[0];
  const auto& aside = trial.source.aside;
  if (aside.empty() || aside.back().begin > first) return;
  guess.dialect.comment = '\0';
  guess.dialect.preamble_lines = trial.source.row_lines[trial.first_row] - 1;
  const AsideLine& last = aside.back();
  const std::string_view text = cell_text(trial.source, {last.begin, last.end});
  const MendedLine line = mend_line(text, trial.source.quotes, trial.columns);
  const bool adjoins = last.line + 1 == trial.source.row_lines[0] && trial.first_row == 0;
  if (!adjoins || trial.columns < 2 || line.cells.size() != trial.columns) return;
  guess.dialect.preamble_lines = last.line - 1;
  guess.dialect.header_rows = 1;
}

DialectGuess finish_guess(const Trial& trial, double confidence) {
  DialectGuess guess;
  guess.dialect = trial.dialect;
  guess.column_count = trial.columns;
  guess.confidence = std::clamp(confidence, 0.0, 1.0);
  guess.quoted_cells = trial.quoted;
  guess.dialect.usual_cells = trial.columns > 1 && !trial.is_too_wide ? trial.columns : 0;
  const SourceText& source = trial.source;
  if (trial.first_row > 0) guess.dialect.preamble_lines = source.row_lines[trial.first_row] - 1;
  guess.dialect.header_rows = count_header_rows(source, trial.first_row, trial.columns);
  settle_comments(guess, trial);
  char evidence[160];
  std::snprintf(evidence, sizeof evidence,
                "consistent:%.3f:%u whole:%.2f cut:%.2f damage:%.3f score:%.3f", trial.evenness,
                static_cast<unsigned>(trial.columns), trial.wholeness, trial.cut, trial.damage,
                trial.score);
  guess.evidence = evidence;
  return guess;
}

DialectGuess guess_declared(const Sample& whole, Dialect dialect) {
  Sample sample = whole;
  std::size_t begin = 0;
  next_line(whole.text, begin);
  sample.text.remove_prefix(std::min(begin, sample.text.size()));
  sample.has_comments = false;
  DialectGuess guess = finish_guess(find_best_quoting(sample, dialect, 1.0), 1.0);
  ++guess.dialect.preamble_lines;
  guess.evidence = "declared " + guess.evidence;
  return guess;
}

Sample make_sample(std::string_view text, bool is_whole, Dialect& dialect) {
  dialect.line_ending = find_line_ending(text.substr(0, kSampleBytes));
  Sample sample;
  sample.text = cut_sample(text, is_whole, dialect.line_ending);
  sample.is_whole = is_whole && sample.text.size() == text.size();
  sample.has_comments = finds_comments(sample.text);
  return sample;
}

std::vector<Trial> run_trials(const Sample& sample, Dialect dialect) {
  std::vector<Trial> trials;
  for (const Candidate& candidate : kCandidates) {
    if (!has(sample.text, candidate.delimiter)) continue;
    dialect.delimiter = candidate.delimiter;
    Trial trial = find_best_reading(sample, dialect, candidate.weight);
    if (trial.columns > 1 && trial.score > 0) trials.push_back(std::move(trial));
  }
  dialect.delimiter = find_unused_delimiter(sample.text);
  Trial single = find_best_quoting(sample, dialect, 1.0);
  single.score = score_of_one_column(single);
  if (single.columns > 1) {  // every candidate is used in the sample
    single.columns = 1;
    single.dialect.usual_cells = 0;
  }
  trials.push_back(std::move(single));
  std::stable_sort(trials.begin(), trials.end(),
                   [](const Trial& a, const Trial& b) { return a.score > b.score; });
  return trials;
}

}  // namespace

std::vector<DialectGuess> detect_dialect(std::string_view text, bool is_whole) {
  Dialect dialect;
  const Sample sample = make_sample(text, is_whole, dialect);
  if (const char declared = find_declared_delimiter(sample.text)) {
    dialect.delimiter = declared;
    return {guess_declared(sample, dialect)};
  }
  const std::vector<Trial> trials = run_trials(sample, dialect);
  std::vector<DialectGuess> guesses;
  for (const Trial& trial : trials) {
    const double rest = &trial == &trials.front() ? (trials.size() > 1 ? trials[1].score : 0)
                                                  : trials.front().score;
    guesses.push_back(finish_guess(trial, trial.score / (trial.score + 0.25 * rest + 0.02)));
  }
  return guesses;
}

DialectGuess detect_dialect_with(std::string_view text, bool is_whole, char delimiter) {
  Dialect dialect;
  const Sample sample = make_sample(text, is_whole, dialect);
  dialect.delimiter = delimiter;
  if (find_declared_delimiter(sample.text) == delimiter) return guess_declared(sample, dialect);
  const Trial trial = find_best_reading(sample, dialect, 1.0);
  return finish_guess(trial, trial.score);
}

Dialect without_guesses(Dialect dialect) {
  dialect.footer_rows = 0;
  dialect.finds_tables = false;
  return dialect;
}

DialectGuess guess_rfc4180(std::string_view text, bool is_whole) {
  Dialect dialect;
  dialect.line_ending = LineEnding::CrLf;
  Sample sample;
  sample.text = cut_sample(text, is_whole, dialect.line_ending);
  sample.is_whole = is_whole && sample.text.size() == text.size();
  return finish_guess(run_trial(sample.text, dialect, 1.0, sample.is_whole), 1.0);
}

}  // namespace spruce
