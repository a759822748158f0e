// Pattern: a regular expression that a whole value must match, for expressions that come from
// files of others. Matching takes time linear in the value, whatever the expression: all readings
// are followed side by side (K. Thompson, "Regular expression search algorithm", 1968), nothing is
// tried again.
// Not a search in texts, and no captures. What cannot be matched in this way (back-references,
// look-around, boundaries) is refused by name, never ignored.
//
//   a . [a-z] [^x] \d \w \s \D \W \S \t \n \r \p{Han} \p{L} \p{N} \xHH \uHHHH (…) (?:…) | * + ?
//   {m,n}
//
// `.` is any character but a line end; \d is an ASCII digit, \w letters of every script, digits and
// _. ^ and $ stand for the ends, (?i) in front folds A to Z. The language of XML Schema patterns,
// which Frictionless Table Schema names, as far as this list goes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace spruce {

/// Limits of an expression: bytes, and steps of its program after counted repeats are written out.
inline constexpr std::size_t kMaxPatternBytes = 1000;
inline constexpr std::size_t kMaxPatternSteps = 4000;

/// Characters as ranges, both ends included, and classes that need tables.
struct CharacterSet {
  struct Range {
    char32_t first = 0;
    char32_t last = 0;
  };
  enum class Kind : std::uint8_t { Digit, Word, Space, Letter, Number, Han };
  struct Class {
    Kind kind = Kind::Digit;
    bool negated = false;
  };
  std::vector<Range> ranges;
  std::vector<Class> classes;
  bool negated = false;
  bool holds(char32_t c) const;
};

struct PatternStep {
  enum class Kind : std::uint8_t { Set, Split, Jump, Begin, End, Match };
  Kind kind = Kind::Match;
  std::uint32_t set = 0;    ///< of Set: index into the sets
  std::uint32_t to = 0;     ///< of Split and Jump
  std::uint32_t other = 0;  ///< of Split
};

class Pattern {
 public:
  const std::string& expression() const { return expression_; }
  const std::vector<PatternStep>& steps() const { return steps_; }
  const std::vector<CharacterSet>& sets() const { return sets_; }

 private:
  friend Result<Pattern> make_pattern(std::string_view expression);
  std::string expression_;
  std::vector<PatternStep> steps_;
  std::vector<CharacterSet> sets_;
};

/// Errors: BadPattern (detail: the expression, the character where it fails from 1, and what).
Result<Pattern> make_pattern(std::string_view expression);

/// Matches values; keeps its room between them. The pattern must outlive it.
class PatternMatcher {
 public:
  explicit PatternMatcher(const Pattern& pattern);
  /// Whether the whole value matches. O(characters x steps), no allocation.
  bool matches(std::string_view value);

 private:
  struct Threads {
    std::vector<std::uint32_t> list;
    std::vector<std::uint32_t> place;  // by step: where in `list`, when it is there
    bool has(std::uint32_t step) const {
      return place[step] < list.size() && list[place[step]] == step;
    }
    void add(std::uint32_t step) {
      place[step] = static_cast<std::uint32_t>(list.size());
      list.push_back(step);
    }
  };
  void follow(Threads& threads, std::uint32_t step, bool at_begin, bool at_end);

  const Pattern* pattern_;
  Threads now_;
  Threads next_;
  std::vector<std::uint32_t> open_;
};

}  // namespace spruce
