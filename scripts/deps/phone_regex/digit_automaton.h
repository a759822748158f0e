// DigitAutomaton: answers whether a text of ASCII digits matches a program, one table look-up a digit. Its states are made
// when first met. It answers yes or no: captures and ends of matches are the matcher's.
#ifndef SPRUCE_PHONE_REGEX_DIGIT_AUTOMATON_H
#define SPRUCE_PHONE_REGEX_DIGIT_AUTOMATON_H

#include <array>
#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "program.h"

namespace spruce_phone {

class DigitAutomaton {
 public:
  /// The program must outlive it.
  explicit DigitAutomaton(const Program& program);

  /// False for programs with assertions, and once too many states were made: ask the matcher then.
  bool is_usable() const { return usable_; }

  struct Answer {
    bool known = false;    ///< false: not only digits, or not usable
    bool whole = false;    ///< the whole text matches
    bool prefix = false;   ///< some beginning of it matches
  };
  Answer match(std::string_view text);

 private:
  void follow(std::uint32_t pc, std::vector<std::uint32_t>& threads);
  std::int32_t intern(std::vector<std::uint32_t> threads);
  std::int32_t advance(std::int32_t state, int digit);

  const Program& program_;
  bool usable_ = true;
  std::vector<std::array<std::int32_t, 10>> next_;  // by state: the state after a digit, -1: not made yet
  std::vector<char> accepts_;
  std::vector<std::vector<std::uint32_t>> threads_;  // sorted places before a character or at Match
  std::map<std::vector<std::uint32_t>, std::int32_t> known_;
  std::vector<bool> seen_;
};

}  // namespace spruce_phone

#endif
