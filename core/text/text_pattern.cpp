// Runs a pattern: a list of ways through the program, best first, all moved over one character at a
// time.
#include "core/text/text_pattern.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <utility>

#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::uint32_t kNowhere = 0xffffffffU;
using Places = std::array<std::uint32_t, 2 * (kMaxPatternGroups + 1)>;
// Moves of ways that one replace_all may take. A search that begins again and again behind each
// match can cost the square of the text.
constexpr std::uint64_t kMaxMoves = 4'000'000;

bool is_word(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  return c == U'_' || u_isalpha(point) != 0 || u_isdigit(point) != 0;
}

}  // namespace

std::string_view TextPatternMatch::group(std::string_view text, std::size_t index) const {
  if (index * 2 + 1 >= places.size()) return {};
  const std::size_t begin = places[index * 2], end = places[index * 2 + 1];
  if (begin == std::string_view::npos || end == std::string_view::npos || begin > end) return {};
  return text.substr(begin, end - begin);
}

bool TextPattern::is_of_kind(char32_t c, Kind kind) {
  const auto point = static_cast<UChar32>(c);
  switch (kind) {
    case Kind::Digit:
      return c >= U'0' && c <= U'9';
    case Kind::Word:
      return is_word(c);
    case Kind::Space:
      return is_space(c);
    case Kind::Han:
      return u_hasBinaryProperty(point, UCHAR_IDEOGRAPHIC) != 0;
    case Kind::Letter:
      return u_isalpha(point) != 0;
    case Kind::Upper:
      return u_isupper(point) != 0;
    case Kind::Lower:
      return u_islower(point) != 0;
    case Kind::Number:
      return (U_GET_GC_MASK(point) & U_GC_N_MASK) != 0;
    case Kind::Mark:
      return (U_GET_GC_MASK(point) & (U_GC_P_MASK | U_GC_S_MASK)) != 0;
  }
  return false;
}

char32_t TextPattern::fold(char32_t c) const {
  if (!ignores_case_) return c;
  return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

bool TextPattern::has(const CharacterClass& of, char32_t c) const {
  const auto is_in = [&](char32_t one) {
    return std::any_of(of.ranges.begin(), of.ranges.end(), [one](const Range& range) {
      return one >= range.first && one <= range.last;
    });
  };
  bool found = is_in(c);
  if (!found && ignores_case_) {
    const auto point = static_cast<UChar32>(c);
    found = is_in(static_cast<char32_t>(u_tolower(point))) ||
            is_in(static_cast<char32_t>(u_toupper(point)));
  }
  for (const auto& [kind, is_without] : of.kinds) {
    found = found || is_of_kind(c, kind) != is_without;
  }
  return found != of.is_negated;
}

/// The ways through one search.
class TextPatternRun {
 public:
  explicit TextPatternRun(const TextPattern& pattern)
      : pattern_(pattern), slots_(2 * (pattern.groups_ + 1)), seen_(pattern.steps_.size(), 0) {
    nowhere_.fill(kNowhere);
  }

  bool find(std::string_view text, std::size_t from, TextPatternMatch& match) {
    text_ = text;
    bool is_found = false;
    now_.clear();
    std::size_t at = from;
    while (true) {
      ++mark_;
      // Ways of this place that came over the last character are marked anew with the first one.
      came_.swap(now_);
      now_.clear();
      for (const Way& way : came_) follow(way, at);
      if (!is_found) follow({0, nowhere_}, at);
      if ((now_.empty() && is_found) || moves_ > kMaxMoves) break;
      is_found = move(at, match) || is_found;
      if (at >= text.size()) break;
      at += decode_utf8(text, at).size;
    }
    return is_found && moves_ <= kMaxMoves;
  }

  bool is_exhausted() const { return moves_ > kMaxMoves; }

 private:
  struct Way {
    std::uint32_t step = 0;
    Places places;
  };

  /// Moves all ways over the character at `at`; true when one of them is a match.
  bool move(std::size_t at, TextPatternMatch& match) {
    const bool has_character = at < text_.size();
    const char32_t c = has_character ? decode_utf8(text_, at).value : 0;
    came_.swap(now_);
    now_.clear();
    for (const Way& way : came_) {
      ++moves_;
      const TextPattern::Step& step = pattern_.steps_[way.step];
      if (step.op == TextPattern::Op::Match) {
        match.places.clear();
        for (std::size_t i = 0; i < slots_; ++i) {
          const bool is_set = way.places[i] != kNowhere;
          match.places.push_back(is_set ? way.places[i] : std::string_view::npos);
        }
        return true;  // those behind it are worse
      }
      if (!has_character) continue;
      const bool fits =
          step.op == TextPattern::Op::Any ||
          (step.op == TextPattern::Op::Character && pattern_.fold(c) == step.x) ||
          (step.op == TextPattern::Op::Class && pattern_.has(pattern_.classes_[step.x], c));
      if (fits) now_.push_back({way.step + 1, way.places});
    }
    return false;
  }

  bool is_word_edge(std::size_t at) const {
    std::size_t before = at;
    while (before > 0 && (static_cast<unsigned char>(text_[--before]) & 0xC0U) == 0x80U) {}
    const bool left = at > 0 && is_word(decode_utf8(text_, before).value);
    const bool right = at < text_.size() && is_word(decode_utf8(text_, at).value);
    return left != right;
  }

  /// Appends the steps that read a character (or match) and are reached from `first` without one.
  void follow(const Way& first, std::size_t at) {
    open_.assign(1, first);
    while (!open_.empty()) {
      Way way = open_.back();
      open_.pop_back();
      if (seen_[way.step] == mark_) continue;
      seen_[way.step] = mark_;
      ++moves_;
      const TextPattern::Step& step = pattern_.steps_[way.step];
      switch (step.op) {
        case TextPattern::Op::Jump:
          open_.push_back({step.x, way.places});
          break;
        case TextPattern::Op::Split:
          open_.push_back({step.y, way.places});
          open_.push_back({step.x, way.places});
          break;
        case TextPattern::Op::Save:
          way.places[step.x] = static_cast<std::uint32_t>(at);
          open_.push_back({way.step + 1, way.places});
          break;
        case TextPattern::Op::Begin:
        case TextPattern::Op::End:
        case TextPattern::Op::WordEdge:
        case TextPattern::Op::NoWordEdge:
          if (holds(step.op, at)) open_.push_back({way.step + 1, way.places});
          break;
        default:
          now_.push_back(way);
      }
    }
  }

  bool holds(TextPattern::Op op, std::size_t at) const {
    if (op == TextPattern::Op::Begin) return at == 0;
    if (op == TextPattern::Op::End) return at == text_.size();
    return is_word_edge(at) == (op == TextPattern::Op::WordEdge);
  }

  const TextPattern& pattern_;
  std::size_t slots_;
  std::string_view text_;
  std::vector<std::uint32_t> seen_;  // by step: the place it was last reached at
  std::uint32_t mark_ = 0;
  Places nowhere_{};
  std::vector<Way> now_;
  std::vector<Way> came_;
  std::vector<Way> open_;
  std::uint64_t moves_ = 0;
};

bool TextPattern::find(std::string_view text, std::size_t from, TextPatternMatch& match) const {
  if (text.size() > kMaxPatternText) return false;
  return TextPatternRun(*this).find(text, from, match);
}

bool TextPattern::is_match(std::string_view text) const {
  TextPatternMatch match;
  return find(text, 0, match);
}

std::string TextPattern::replace_all(std::string_view text, std::string_view with) const {
  if (text.size() > kMaxPatternText) return std::string(text);
  TextPatternRun run(*this);
  TextPatternMatch match;
  std::string out;
  std::size_t copied = 0, from = 0;
  while (from <= text.size() && run.find(text, from, match)) {
    const std::size_t begin = match.places[0], end = match.places[1];
    out += text.substr(copied, begin - copied);
    out += fill_replacement(with, text, match);
    copied = end;
    from = end > begin ? end : end + (end < text.size() ? decode_utf8(text, end).size : 1);
    if (out.size() > kMaxPatternText) return std::string(text);
  }
  if (run.is_exhausted()) return std::string(text);
  out += text.substr(copied);
  return out;
}

bool is_replacement(std::string_view with, std::size_t groups) {
  for (std::size_t i = 0; i < with.size(); ++i) {
    if (with[i] != '$' || i + 1 >= with.size()) continue;
    const char next = with[++i];
    const bool is_number = next >= '0' && next <= '9';
    if (is_number && static_cast<std::size_t>(next - '0') > groups) return false;
  }
  return true;
}

std::string fill_replacement(std::string_view with, std::string_view text,
                             const TextPatternMatch& match) {
  std::string out;
  for (std::size_t i = 0; i < with.size(); ++i) {
    const char next = with[i] == '$' && i + 1 < with.size() ? with[i + 1] : '\0';
    if (next >= '0' && next <= '9') {
      out += match.group(text, static_cast<std::size_t>(next - '0'));
      ++i;
    } else if (next == '$') {
      out += '$';
      ++i;
    } else {
      out += with[i];
    }
  }
  return out;
}

}  // namespace spruce
