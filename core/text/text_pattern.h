// Patterns: regular expressions that cost at most (length of the text × length of the pattern),
// whatever a person writes: all ways are followed at once, none is tried again (Thompson 1968,
// Pike's virtual machine). So no pattern can hang the page, and ICU's backtracking engine is not
// used. No back references and no look-around: they cannot be had at that price.
//
// Syntax: . [abc] [^a-z] \d \w \s and \D \W \S, \p{Han} \p{L} \p{Lu} \p{Ll} \p{N} \p{P}, ( ) (?: ),
// | * + ? {m,n} and their lazy forms, ^ $ \b \B, \t \n. A backslash before a sign means the sign.
// \d is 0 to 9; \w is a letter of any script, a digit or _.
// Invariant: of several matches the leftmost, and there the one the pattern prefers, as in Perl.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace spruce {

inline constexpr std::size_t kMaxPatternLength = 500;    ///< characters
inline constexpr std::size_t kMaxPatternProgram = 2000;  ///< steps after {m,n} is written out
inline constexpr std::uint32_t kMaxPatternRepeat = 200;
inline constexpr std::size_t kMaxPatternGroups = 9;
inline constexpr std::size_t kMaxPatternText = 1U << 16U;  ///< bytes; longer texts do not match

/// Byte ranges of the whole match and of each group; npos: the group is not in the match.
struct TextPatternMatch {
  std::vector<std::size_t> places;  ///< begin, end of group 0, 1, …
  std::string_view group(std::string_view text, std::size_t index) const;
};

class TextPattern {
 public:
  /// Errors: BadRule (detail: what is wrong and at which character).
  static Result<TextPattern> compile(std::string_view text, bool ignores_case = false);

  /// Finds the first match at or after byte `from`. O(text × program).
  bool find(std::string_view text, std::size_t from, TextPatternMatch& match) const;
  bool is_match(std::string_view text) const;
  std::size_t group_count() const { return groups_; }

  /// The text with its matches replaced; `with` may name groups: $1 … $9, $0 the whole match, $$ a
  /// dollar. Stops after kMaxPatternText bytes of result and gives the text unchanged then.
  std::string replace_all(std::string_view text, std::string_view with) const;

 private:
  friend class TextPatternParser;
  friend class TextPatternRun;
  enum class Op : std::uint8_t {
    Character,
    Any,
    Class,
    Split,  ///< x is preferred to y
    Jump,
    Save,
    Begin,
    End,
    WordEdge,
    NoWordEdge,
    Match
  };
  struct Step {
    Op op = Op::Match;
    std::uint32_t x = 0;
    std::uint32_t y = 0;
  };
  /// Kinds of characters that a class may name.
  enum class Kind : std::uint8_t { Digit, Word, Space, Han, Letter, Upper, Lower, Number, Mark };
  struct Range {
    char32_t first = 0;
    char32_t last = 0;
  };
  struct CharacterClass {
    bool is_negated = false;
    std::vector<Range> ranges;
    std::vector<std::pair<Kind, bool>> kinds;  ///< true: without it
  };
  static bool is_of_kind(char32_t c, Kind kind);
  bool has(const CharacterClass& of, char32_t c) const;
  char32_t fold(char32_t c) const;

  std::vector<Step> steps_;
  std::vector<CharacterClass> classes_;
  std::size_t groups_ = 0;
  bool ignores_case_ = false;
};

/// Whether `with` names only groups that a pattern with `groups` of them has.
bool is_replacement(std::string_view with, std::size_t groups);
/// `with` with its groups put in; `group` gives the text of one.
std::string fill_replacement(std::string_view with, std::string_view text,
                             const TextPatternMatch& match);

}  // namespace spruce
