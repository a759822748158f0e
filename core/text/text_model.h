// How likely a text is, in bits: letters by what stands before them in the languages that fit best,
// Chinese, Japanese and Korean characters by their frequency, everything else by kind. Not about
// bytes (detect_encoding.cpp) and not a recogniser of languages: only differences between readings
// of the same bytes mean something. Invariant: the cost is a sum over the text, so a longer text
// never costs less.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/text_model_data.h"

namespace spruce::text_model {

/// One character of a reading.
struct Unit {
  char32_t value = 0;     ///< kBadUnit: bytes that mean nothing
  std::uint8_t size = 1;  ///< bytes it came from
};
inline constexpr char32_t kBadUnit = 0xFFFFFFFF;

/// Which languages a reading may be in.
struct Scope {
  std::uint64_t languages = 0;  ///< bit i: kLanguages[i]
  bool hans = false, hant = false, japanese = false, korean = false;
  /// A double-byte encoding: alphabets other than ASCII are rare there, four bytes rarer still.
  bool is_double_byte = false;
};

/// The languages whose letters all East Asian encodings have: ru, uk, bg, el.
extern const std::uint64_t kCyrillicAndGreek;

struct Cost {
  double bits = 0;
  std::size_t letters = 0;  ///< units that are not ASCII
  std::size_t bad = 0;      ///< units that mean nothing
  friend bool operator==(const Cost&, const Cost&) = default;
};

/// Building one costs some tens of microseconds; measuring is O(text x languages of the scope).
class TextModel {
 public:
  TextModel();

  Cost measure(const std::vector<Unit>& text, const Scope& scope) const;

  /// The languages most of whose letters are on a page of 128 characters (code_table.h).
  std::uint64_t languages_within(const char16_t* page) const;

  /// A scope of everything.
  static Scope all_languages();

 private:
  friend class Measuring;
  std::vector<std::uint8_t> classes_;  // [language][slot of the letter], 0: not a letter of it
};

/// Letters of the alphabets above in lower case, without ICU; others as they are.
char32_t lower_letter(char32_t c);

}  // namespace spruce::text_model
