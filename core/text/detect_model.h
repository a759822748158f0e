// Inside core/text only: how likely bytes are in an encoding, in bits. Used by detect_encoding
// alone. Invariant: costs of two encodings are comparable because each pays for every byte of the
// same sample.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/code_table.h"

namespace spruce::detect {

/// Common characters of four writings, as facts (detect_data.cpp).
extern const std::u16string_view
    kCommonHan;  // simplified; traditional ones count by their simplified form
extern const std::u16string_view kCommonKanji;
extern const std::u16string_view kCommonHangul;
/// Letters of the non-Latin alphabets, most frequent first, lower case.
extern const std::u16string_view kCyrillic;
extern const std::u16string_view kGreek;
extern const std::u16string_view kHebrew;
extern const std::u16string_view kArabic;
extern const std::u16string_view kThai;
/// Non-ASCII letters of Latin languages, most frequent first, lower case.
extern const std::u16string_view kWestern;
extern const std::u16string_view kCentral;
extern const std::u16string_view kTurkish;
extern const std::u16string_view kBaltic;
extern const std::u16string_view kVietnamese;
/// Marks of ordinary Western text.
extern const std::u16string_view kMarks;

/// Which BMP characters are common in which writing; built once a detection.
class CommonCharacters {
 public:
  CommonCharacters();
  bool is_han(char32_t c) const { return (flags(c) & 1U) != 0; }
  bool is_kanji(char32_t c) const { return (flags(c) & 2U) != 0; }
  bool is_hangul(char32_t c) const { return (flags(c) & 4U) != 0; }

 private:
  std::uint32_t flags(char32_t c) const { return c < flags_.size() ? flags_[c] : 0; }
  std::vector<std::uint8_t> flags_;
};

/// What a sample costs in an encoding.
struct Cost {
  double bits = 0;          ///< all of it, the encoding's rarity included
  std::size_t letters = 0;  ///< characters that are not ASCII
  std::size_t bad = 0;      ///< undecodable places
};

/// Reads `sample` in one of the encodings that keep ASCII. O(sample).
Cost measure(Encoding encoding, const CodeTable* table, const CommonCharacters& common,
             std::string_view sample);

}  // namespace spruce::detect
