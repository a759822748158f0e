// A shortest path: the nodes are the places where a cell may begin (with the number of cells
// before), the edges are cells, the lengths say how strained each is.
#include "core/csv/mend.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace spruce {
namespace {

// Strains. A missing or surplus cell is worse than any single oddity.
constexpr float kQuoteInText = 0.3F;     // 5" pipe
constexpr float kQuoteIsText = 1.0F;     // "abc
constexpr float kLooseQuotes = 0.9F;     // "say "hi" now", and …
constexpr float kEachLooseQuote = 0.1F;  // … for each quote inside
constexpr float kSwallowed = 0.3F;       // a delimiter inside loose quotes
constexpr float kTextAfterQuote = 1.2F;  // "abc"d
constexpr float kNoDelimiter = 0.55F;    // "abc"d as two cells, and …
constexpr float kStillOdd = 1.0F;        // … the second is no clean cell either
constexpr float kLooksOpening = 0.6F;    // a quote between a delimiter and text that closes
constexpr float kLineBreak = 0.1F;       // inside well-formed quotes
constexpr float kBareLineBreak = 10.0F;  // outside
constexpr float kWrongCount = 2.0F;      // for each cell too few or too many
constexpr float kFar = std::numeric_limits<float>::max();

constexpr std::uint64_t kMaxSteps = 2'000'000;
constexpr std::uint32_t kCountsBeyond = 16;
constexpr std::uint32_t kNone = 0xffffffffU;

bool is_escaped(std::string_view text, std::size_t at, char escape) {
  if (escape == '\0') return false;
  std::size_t slashes = 0;
  while (slashes < at && text[at - 1 - slashes] == escape) ++slashes;
  return slashes % 2 == 1;
}

/// The marks of a row and where a cell may begin.
struct Marks {
  std::vector<std::uint32_t> delimiters;
  std::vector<std::uint32_t> quotes;
  std::vector<std::uint32_t> starts;  // ascending, unique
};

Marks find_marks(std::string_view text, QuoteRule rule) {
  Marks marks;
  marks.starts.push_back(0);
  for (std::uint32_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c != rule.delimiter && (c != rule.quote || rule.quote == '\0')) continue;
    if (is_escaped(text, at, rule.escape)) continue;
    if (c == rule.delimiter) {
      marks.delimiters.push_back(at);
    } else {
      marks.quotes.push_back(at);
      marks.starts.push_back(at);
    }
    marks.starts.push_back(at + 1);
  }
  std::sort(marks.starts.begin(), marks.starts.end());
  marks.starts.erase(std::unique(marks.starts.begin(), marks.starts.end()), marks.starts.end());
  return marks;
}

class Path {
 public:
  Path(std::string_view text, QuoteRule rule, std::uint32_t expected)
      : text_(text), rule_(rule), expected_(expected), marks_(find_marks(text, rule)) {}

  MendedLine find() {
    counts_ = expected_ == 0 ? 1 : std::min<std::uint32_t>(expected_ + kCountsBeyond, most_cells());
    const std::uint64_t steps =
        std::uint64_t{marks_.starts.size()} * (marks_.quotes.size() + 2) * (counts_ + 1);
    if (steps > kMaxSteps) return split_simply();
    states_.assign((marks_.starts.size() + 1) * (counts_ + 1), State());
    state(0, 0).strain = 0;
    for (std::uint32_t node = 0; node < marks_.starts.size(); ++node) leave(node);
    return walk_back();
  }

 private:
  struct State {
    float strain = kFar;
    std::uint32_t from = kNone;  // node
    std::uint32_t end = 0;       // of the cell that led here
    std::uint32_t slot = 0;      // count before it
  };

  std::uint32_t most_cells() const {
    return static_cast<std::uint32_t>(marks_.delimiters.size() + marks_.quotes.size() + 1);
  }
  std::uint32_t end_node() const { return static_cast<std::uint32_t>(marks_.starts.size()); }
  State& state(std::uint32_t node, std::uint32_t count) {
    return states_[node * (counts_ + 1) + count];
  }

  std::uint32_t next_delimiter(std::uint32_t at) const {
    const auto found = std::lower_bound(marks_.delimiters.begin(), marks_.delimiters.end(), at);
    return found == marks_.delimiters.end() ? static_cast<std::uint32_t>(text_.size()) : *found;
  }

  std::uint32_t skip_padding(std::uint32_t at) const {
    while (at < text_.size() && is_cell_padding(text_[at]) && text_[at] != rule_.delimiter) ++at;
    return at;
  }

  bool has_line_break(std::uint32_t begin, std::uint32_t end) const {
    return text_.substr(begin, end - begin).find('\n') != std::string_view::npos;
  }

  // The cell [start, end) leads on to `next`, past `end` when a delimiter stands there.
  void go(std::uint32_t node, std::uint32_t end, bool past_delimiter, float strain) {
    std::uint32_t next = end_node();
    if (end < text_.size() || !past_delimiter) {
      const std::uint32_t begin = end + (past_delimiter ? 1 : 0);
      const auto found = std::lower_bound(marks_.starts.begin(), marks_.starts.end(), begin);
      next = static_cast<std::uint32_t>(found - marks_.starts.begin());
    }
    for (std::uint32_t count = 0; count <= counts_; ++count) {
      const State& here = state(node, count);
      if (here.strain == kFar) continue;
      const std::uint32_t after = expected_ == 0 ? 0 : count + 1;
      if (after > counts_) break;
      State& there = state(next, after);
      if (here.strain + strain < there.strain) there = {here.strain + strain, node, end, count};
    }
  }

  void leave(std::uint32_t node) {
    bool is_reached = false;
    for (std::uint32_t count = 0; count <= counts_ && !is_reached; ++count) {
      is_reached = state(node, count).strain != kFar;
    }
    if (!is_reached) return;
    const std::uint32_t begin = marks_.starts[node];
    const std::uint32_t first = skip_padding(begin);
    const bool quoted = first < text_.size() && text_[first] == rule_.quote &&
                        std::binary_search(marks_.quotes.begin(), marks_.quotes.end(), first);
    const std::uint32_t end = next_delimiter(begin);
    float broken = has_line_break(begin, end) ? kBareLineBreak : 0;
    const bool touches = begin > 0 && text_[begin - 1] != rule_.delimiter;
    if (quoted) {
      if (touches) broken += kStillOdd;
      go(node, end, true, kQuoteIsText + broken);
      leave_quoted(node, first);
      return;
    }
    const auto quote = std::lower_bound(marks_.quotes.begin(), marks_.quotes.end(), begin);
    const bool holds_quote = quote != marks_.quotes.end() && *quote < end;
    if (touches && holds_quote) broken += kStillOdd;
    go(node, end, true, (holds_quote ? kQuoteInText : 0) + broken);
    if (holds_quote && expected_ > 0 && !has_line_break(begin, *quote)) {
      go(node, *quote, false, kNoDelimiter);
    }
  }

  // Every quote after the opening one may be the closing one.
  void leave_quoted(std::uint32_t node, std::uint32_t open) {
    const auto from = std::upper_bound(marks_.quotes.begin(), marks_.quotes.end(), open);
    std::uint32_t singles = 0;  // quotes inside that have no partner beside them …
    std::uint32_t run = 0;      // … and those right before this one
    std::uint32_t before = open;
    for (auto at = from; at != marks_.quotes.end(); ++at) {
      const std::uint32_t quote = *at;
      if (quote != before + 1 || before == open) {
        singles += run % 2;
        run = 0;
      }
      close(node, open, quote, singles + run % 2);
      ++run;
      before = quote;
    }
  }

  void close(std::uint32_t node, std::uint32_t open, std::uint32_t quote, std::uint32_t loose) {
    const std::uint32_t after = skip_padding(quote + 1);
    const std::uint32_t end = next_delimiter(quote);
    const bool breaks = has_line_break(open, quote);
    const auto inside = static_cast<float>(
        std::lower_bound(marks_.delimiters.begin(), marks_.delimiters.end(), quote) -
        std::lower_bound(marks_.delimiters.begin(), marks_.delimiters.end(), open));
    if (after == end) {
      float strain = breaks ? kLineBreak : 0;
      if (loose > 0) {
        strain += kLooseQuotes + kEachLooseQuote * static_cast<float>(loose) + kSwallowed * inside;
      }
      go(node, end, true, strain);
      return;
    }
    const float opening = text_[quote - 1] == rule_.delimiter ? kLooksOpening : 0;
    const bool doubled = quote + 1 < text_.size() && text_[quote + 1] == rule_.quote;
    if (!doubled) {
      const float broken = has_line_break(quote, end) ? kBareLineBreak : 0;
      go(node, end, true, kTextAfterQuote + kSwallowed * inside + broken + opening);
    }
    if (loose == 0 && expected_ > 0 && (!doubled || quote > open + 1)) {
      go(node, quote + 1, false, kNoDelimiter + opening);
    }
  }

  MendedLine walk_back() {
    std::uint32_t best = 0;
    float least = kFar;
    for (std::uint32_t count = 0; count <= counts_; ++count) {
      const float strain = state(end_node(), count).strain;
      if (strain == kFar) continue;
      const auto off =
          expected_ == 0
              ? 0.0F
              : static_cast<float>(std::abs(static_cast<int>(count) - static_cast<int>(expected_)));
      if (strain + kWrongCount * off < least) {
        least = strain + kWrongCount * off;
        best = count;
      }
    }
    if (least == kFar) return split_simply();
    MendedLine line;
    for (std::uint32_t node = end_node(), count = best; node != 0 || count != 0;) {
      const State& here = state(node, count);
      if (here.from == kNone) break;
      line.cells.push_back({marks_.starts[here.from], here.end});
      node = here.from;
      count = here.slot;
    }
    std::reverse(line.cells.begin(), line.cells.end());
    describe(line);
    return line;
  }

  void describe(MendedLine& line) const {
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
      const CellSpan cell = line.cells[i];
      if (i > 0 && line.cells[i - 1].end == cell.begin) line.parts_touch = true;
      const std::uint32_t first = skip_padding(cell.begin);
      if (first >= cell.end || text_[first] != rule_.quote) continue;
      const std::string_view rest = text_.substr(first + 1, cell.end - first - 1);
      if (rest.find(rule_.quote) == std::string_view::npos) line.has_open_quote = true;
    }
  }

  MendedLine split_simply() const {
    MendedLine line;
    std::uint32_t begin = 0;
    while (true) {
      std::uint32_t end = next_delimiter(begin);
      const std::uint32_t first = skip_padding(begin);
      if (first < text_.size() && text_[first] == rule_.quote) {
        const auto from = std::upper_bound(marks_.quotes.begin(), marks_.quotes.end(), first);
        if (from != marks_.quotes.end()) {
          const std::uint32_t wider = next_delimiter(*from);
          const std::string_view raw = text_.substr(begin, wider - begin);
          if (parse_raw_cell(raw, rule_).quoted) end = wider;
        }
      }
      line.cells.push_back({begin, end});
      if (end >= text_.size()) break;
      begin = end + 1;
    }
    describe(line);
    return line;
  }

  std::string_view text_;
  QuoteRule rule_;
  std::uint32_t expected_;
  Marks marks_;
  std::uint32_t counts_ = 1;
  std::vector<State> states_;
};

}  // namespace

MendedLine mend_line(std::string_view text, QuoteRule rule, std::uint32_t expected) {
  return Path(text, rule, expected).find();
}

}  // namespace spruce
