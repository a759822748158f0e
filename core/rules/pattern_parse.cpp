// From the expression to its steps, by descent. A part is written, and written again for a counted
// repeat: its steps are relative while it is built, so that a copy is a copy.
#include <algorithm>
#include <optional>

#include "core/rules/pattern.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

using Steps = std::vector<PatternStep>;
using StepKind = PatternStep::Kind;
using ClassKind = CharacterSet::Kind;

constexpr int kMaxNesting = 50;
constexpr std::uint32_t kNoEnd = 0xffffffffU;

/// `to` and `other` of these steps count from their own place.
PatternStep set_step(std::uint32_t set) { return {StepKind::Set, set, 0, 0}; }
PatternStep jump(std::size_t by) { return {StepKind::Jump, 0, static_cast<std::uint32_t>(by), 0}; }
PatternStep split(std::size_t to, std::size_t other) {
  return {StepKind::Split, 0, static_cast<std::uint32_t>(to), static_cast<std::uint32_t>(other)};
}

void append(Steps& steps, const Steps& more) {
  steps.insert(steps.end(), more.begin(), more.end());
}

struct Count {
  std::uint32_t least = 1;
  std::uint32_t most = 1;  // kNoEnd: no end
};

class PatternParser {
 public:
  explicit PatternParser(std::string_view expression) : text_(to_utf32(expression)) {}

  Steps parse() {
    if (starts_with(U"(?i)")) {
      folds_ = true;
      at_ += 4;
    }
    Steps steps = alternatives(0);
    if (problem_.empty() && at_ < text_.size()) fail(")");
    steps.push_back({StepKind::Match, 0, 0, 0});
    return steps;
  }
  std::vector<CharacterSet> take_sets() { return std::move(sets_); }
  const std::string& problem() const { return problem_; }
  std::size_t place() const { return failed_at_ + 1; }

 private:
  bool has_more() const { return at_ < text_.size() && problem_.empty(); }
  bool starts_with(std::u32string_view part) const {
    return std::u32string_view(text_).substr(at_, part.size()) == part;
  }
  bool take(char32_t c) {
    if (!has_more() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  void fail(const char* what) {
    if (!problem_.empty()) return;
    problem_ = what;
    failed_at_ = at_;
  }
  bool has_room(const Steps& steps) {
    if (steps.size() > kMaxPatternSteps) fail("too long");
    return problem_.empty();
  }

  Steps alternatives(int depth) {
    if (depth > kMaxNesting) fail("nesting");
    Steps steps = sequence(depth);
    while (problem_.empty() && take(U'|')) {
      const Steps right = sequence(depth);
      Steps both{split(1, steps.size() + 2)};
      append(both, steps);
      both.push_back(jump(right.size() + 1));
      append(both, right);
      steps = std::move(both);
      if (!has_room(steps)) return {};
    }
    return steps;
  }

  Steps sequence(int depth) {
    Steps steps;
    while (has_more() && text_[at_] != U'|' && text_[at_] != U')') {
      append(steps, repeated(atom(depth)));
      if (!has_room(steps)) return {};
    }
    return steps;
  }

  Steps atom(int depth) {
    const char32_t c = text_[at_++];
    switch (c) {
      case U'(':
        return group(depth);
      case U'[':
        return one(bracket());
      case U'.':
        return one({{{U'\n', U'\n'}, {U'\r', U'\r'}}, {}, true});
      case U'^':
        return {{StepKind::Begin, 0, 0, 0}};
      case U'$':
        return {{StepKind::End, 0, 0, 0}};
      case U'\\':
        return one(escape());
      case U'*':
      case U'+':
      case U'?':
        --at_;
        fail("nothing to repeat");
        return {};
      default:
        return one({{{c, c}}, {}, false});
    }
  }

  Steps group(int depth) {
    if (take(U'?') && !take(U':')) {
      const bool is_look = starts_with(U"=") || starts_with(U"!") || starts_with(U"<");
      fail(is_look ? "look-around" : "(?");
      return {};
    }
    Steps steps = alternatives(depth + 1);
    if (problem_.empty() && !take(U')')) fail("( without )");
    return steps;
  }

  Steps one(CharacterSet set) {
    if (folds_) fold(set);
    sets_.push_back(std::move(set));
    return {set_step(static_cast<std::uint32_t>(sets_.size() - 1))};
  }

  static void fold(CharacterSet& set) {
    const std::vector<CharacterSet::Range> ranges = set.ranges;
    for (const CharacterSet::Range& range : ranges) {
      for (const char32_t low : {U'a', U'A'}) {
        const char32_t first = std::max(range.first, low);
        const char32_t last = std::min<char32_t>(range.last, low + 25);
        if (first <= last) set.ranges.push_back({first ^ 0x20U, last ^ 0x20U});
      }
    }
  }

  std::optional<Count> count() {
    if (take(U'*')) return Count{0, kNoEnd};
    if (take(U'+')) return Count{1, kNoEnd};
    if (take(U'?')) return Count{0, 1};
    if (!take(U'{')) return std::nullopt;
    Count out;
    out.least = number();
    out.most = out.least;
    if (take(U',')) out.most = has_more() && text_[at_] != U'}' ? number() : kNoEnd;
    if (!take(U'}') || out.most < out.least) fail("{");
    return out;
  }
  std::uint32_t number() {
    const std::size_t from = at_;
    std::uint32_t value = 0;
    while (has_more() && text_[at_] >= U'0' && text_[at_] <= U'9') {
      value = value * 10 + (text_[at_++] - U'0');
      if (value > 1000) fail("too many repeats");
    }
    if (at_ == from) fail("{");
    return value;
  }

  Steps repeated(Steps part) {
    bool is_repeated = false;
    while (has_more()) {
      const std::optional<Count> counted = count();
      if (!counted || !problem_.empty()) break;
      if (is_repeated) fail("a repeat of a repeat");
      if (take(U'+')) fail("possessive repeat");
      (void)take(U'?');  // as few as possible: the same values match
      part = repeat(part, *counted);
      is_repeated = true;
    }
    return part;
  }

  Steps repeat(const Steps& part, Count counted) {
    const std::uint32_t copies = counted.most == kNoEnd ? counted.least + 1 : counted.most;
    if (part.size() * (copies + std::size_t{1}) > kMaxPatternSteps) {
      fail("too long");
      return {};
    }
    Steps steps;
    for (std::uint32_t i = 0; i < counted.least; ++i) append(steps, part);
    if (counted.most == kNoEnd) {
      steps.push_back(split(1, part.size() + 2));
      append(steps, part);
      // Back to the split: places wrap around below zero.
      steps.push_back(jump(~part.size()));
      return steps;
    }
    for (std::uint32_t i = counted.least; i < counted.most; ++i) {
      const std::size_t left = (counted.most - i) * (part.size() + 1);
      steps.push_back(split(1, left));
      append(steps, part);
    }
    return steps;
  }

  CharacterSet escape() {
    if (!has_more()) {
      fail("\\");
      return {};
    }
    const char32_t c = text_[at_++];
    switch (c) {
      case U'd':
      case U'D':
        return {{}, {{ClassKind::Digit, c == U'D'}}, false};
      case U'w':
      case U'W':
        return {{}, {{ClassKind::Word, c == U'W'}}, false};
      case U's':
      case U'S':
        return {{}, {{ClassKind::Space, c == U'S'}}, false};
      case U'p':
      case U'P':
        return {{}, {{property(), c == U'P'}}, false};
      default:
        break;
    }
    const char32_t character = escaped_character(c);
    return {{{character, character}}, {}, false};
  }

  ClassKind property() {
    for (const auto& [name, kind] :
         {std::pair{U"{Han}", ClassKind::Han}, std::pair{U"{IsHan}", ClassKind::Han},
          std::pair{U"{L}", ClassKind::Letter}, std::pair{U"{N}", ClassKind::Number},
          std::pair{U"{Nd}", ClassKind::Number}}) {
      if (!starts_with(name)) continue;
      at_ += std::u32string_view(name).size();
      return kind;
    }
    fail("\\p");
    return ClassKind::Letter;
  }

  char32_t escaped_character(char32_t c) {
    switch (c) {
      case U't':
        return U'\t';
      case U'n':
        return U'\n';
      case U'r':
        return U'\r';
      case U'x':
        return hex(2);
      case U'u':
        return hex(4);
      default:
        break;
    }
    const bool is_letter = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    if (c >= U'0' && c <= U'9') fail("back-reference");
    if (c == U'b' || c == U'B') fail("word boundary");
    if (is_letter) fail("\\");
    return c;
  }
  char32_t hex(int digits) {
    char32_t value = 0;
    for (int i = 0; i < digits; ++i, ++at_) {
      const char32_t c = has_more() ? text_[at_] : U' ';
      const bool is_digit = c >= U'0' && c <= U'9';
      const char32_t lower = c | 0x20U;
      const bool is_hex = is_digit || (lower >= U'a' && lower <= U'f');
      if (!is_hex) {
        fail("\\x");
        return 0;
      }
      value = value * 16 + (is_digit ? c - U'0' : lower - U'a' + 10);
    }
    return value;
  }

  CharacterSet bracket() {
    CharacterSet set;
    set.negated = take(U'^');
    bool is_first = true;
    while (has_more() && (text_[at_] != U']' || is_first)) {
      is_first = false;
      CharacterSet item = bracket_item();
      const bool is_range = item.classes.empty() && starts_with(U"-") && !starts_with(U"-]");
      if (is_range) {
        ++at_;
        const CharacterSet end = has_more() ? bracket_item() : CharacterSet();
        if (end.ranges.empty() || end.ranges[0].first < item.ranges[0].first) fail("[");
        if (problem_.empty()) item.ranges[0].last = end.ranges[0].first;
      }
      set.ranges.insert(set.ranges.end(), item.ranges.begin(), item.ranges.end());
      set.classes.insert(set.classes.end(), item.classes.begin(), item.classes.end());
    }
    if (!take(U']')) fail("[ without ]");
    return set;
  }
  CharacterSet bracket_item() {
    if (starts_with(U"&&") || starts_with(U"-[") || starts_with(U"[:")) fail("[");
    const char32_t c = text_[at_++];
    if (c == U'\\') return escape();
    return {{{c, c}}, {}, false};
  }

  std::u32string text_;
  std::size_t at_ = 0;
  bool folds_ = false;
  std::vector<CharacterSet> sets_;
  std::string problem_;
  std::size_t failed_at_ = 0;
};

}  // namespace

Result<Pattern> make_pattern(std::string_view expression) {
  if (expression.size() > kMaxPatternBytes) {
    return Error{ErrorCode::BadPattern, std::string(expression.substr(0, 40)) + "… 1: too long"};
  }
  PatternParser parser(expression);
  Pattern pattern;
  pattern.steps_ = parser.parse();
  if (!parser.problem().empty()) {
    return Error{
        ErrorCode::BadPattern,
        std::string(expression) + " " + std::to_string(parser.place()) + ": " + parser.problem()};
  }
  for (std::uint32_t i = 0; i < pattern.steps_.size(); ++i) {
    pattern.steps_[i].to += i;
    pattern.steps_[i].other += i;
  }
  pattern.expression_ = std::string(expression);
  pattern.sets_ = parser.take_sets();
  return pattern;
}

}  // namespace spruce
