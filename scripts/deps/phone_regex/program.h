// Program: a regular expression compiled for the matcher (matcher.h) and the digit automaton (digit_automaton.h).
// It knows the syntax that the phone metadata and phonenumberutil.cc use, with the meaning ICU gives it: literals, classes,
// \d, \p{..}, groups, alternation, greedy and lazy quantifiers, ^ and $, look-ahead, a leading (?i). Anything else does not
// compile, and then the pattern matches nothing: the differential test of scripts/check_phone_library would show it.
#ifndef SPRUCE_PHONE_REGEX_PROGRAM_H
#define SPRUCE_PHONE_REGEX_PROGRAM_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "char_set.h"

namespace spruce_phone {

enum class Op : std::uint8_t {
  Match,
  Char,   ///< arg: code point (folded when the program ignores case)
  Set,    ///< arg: index of a CharSet
  Any,    ///< not a line end
  Jump,   ///< arg: target
  Split,  ///< goes on at the next instruction, or at arg; the next one is preferred
  Save,   ///< arg: capture slot
  Begin,
  End,         ///< at the end, or before a last line end
  LookAhead,   ///< arg: where to go on; the assertion is the code from the next instruction to its Match
  NoLookAhead  ///< the same, negated
};

struct Instruction {
  Op op = Op::Match;
  std::uint32_t arg = 0;
};

struct Program {
  std::vector<Instruction> code;
  std::vector<CharSet> sets;
  std::uint32_t group_count = 0;
  bool ignore_case = false;
  bool ok = false;
  /// Bytes below 128 that a match can begin with, and whether it can begin with others, or be empty.
  std::uint64_t first_ascii[2] = {0, 0};
  bool first_other = false;
  bool can_be_empty = false;

  /// False when no match can begin with this byte (0x100: the end of the text).
  bool can_begin_with(std::uint32_t byte) const {
    if (can_be_empty) return true;
    if (byte >= 0x100) return false;
    return byte >= 128 ? first_other : ((first_ascii[byte >> 6] >> (byte & 63)) & 1) != 0;
  }
};

/// Compiles a pattern in UTF-8. Never fails hard: see `ok`.
Program compile(std::string_view pattern);

/// The code point at `at`, which is moved behind it. Bytes that are no UTF-8 count one by one as U+FFFD.
char32_t next_code_point(std::string_view text, std::size_t& at);

}  // namespace spruce_phone

#endif
