// Which script a character belongs to, and letters and digits of any script. Facts from ICU 72
// (Unicode 15). Not a language detector. Invariant: pure functions of the character.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace spruce {

enum class Script : std::uint8_t {
  Han,
  Hiragana,
  Katakana,
  Hangul,
  Latin,
  Cyrillic,
  Greek,
  Arabic,
  Hebrew,
  Thai,
  Devanagari,
  Other,   ///< any other script
  Common,  ///< digits, punctuation, symbols, spaces, marks that take the script of their base
};
constexpr std::size_t kScriptCount = 13;

Script script_of(char32_t c);

/// Characters of a text by script. `total` counts all, spaces included.
struct ScriptCounts {
  std::array<std::uint32_t, kScriptCount> by_script{};
  std::uint32_t letters = 0;  ///< is_letter
  std::uint32_t digits = 0;   ///< is_digit
  std::uint32_t spaces = 0;   ///< is_space
  std::uint32_t total = 0;
  std::uint32_t of(Script script) const { return by_script[static_cast<std::size_t>(script)]; }
};

ScriptCounts count_scripts(std::string_view text);

/// At least one Han character (〇 and 々 included). Stops at the first.
bool has_han(std::string_view text);

/// At least half of the letters are Han (and there is one).
bool is_mostly_han(std::string_view text);

/// General category L*: letters of any script, Han included; not digits, not marks.
bool is_letter(char32_t c);

/// Decimal digit of any script (Nd): ASCII, full-width, Arabic-Indic …; not 一 二 三, ① or Ⅳ.
bool is_digit(char32_t c);

/// 0 to 9 for is_digit characters, -1 for all others.
int digit_value(char32_t c);

}  // namespace spruce
