// Inside core/text only: the tables of text_model.h. Generated facts (text_model_data.cpp).
#pragma once

#include <cstddef>
#include <string_view>

namespace spruce::text_model {

/// A language written with an alphabet.
struct LanguageTable {
  std::string_view name;  ///< "fr"; "vi-1258" is Vietnamese with its tones apart
  /// lower-case letters; letter i has class i + 1, class 0 is the edge of a word
  std::u16string_view letters;
  /// level of each pair, row by row: [class before][class], 'a' to 'p'
  std::string_view pairs;
};

inline constexpr std::size_t kLanguageCount = 45;
extern const LanguageTable kLanguages[kLanguageCount];

/// Levels of characters, 'a' to 'p'.
extern const char kZhHans[];  ///< U+4E00 to U+9FA5 in simplified Chinese
extern const char kZhHant[];  ///< the same in traditional Chinese
extern const char kJa[];      ///< the same in Japanese
extern const char kKana[];    ///< U+3040 to U+30FF
extern const char kHangul[];  ///< U+AC00 to U+D7A3

}  // namespace spruce::text_model
