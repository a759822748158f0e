// Words whose meaning does not depend on the file: yes and no, consent, gender, currencies,
// languages, in the languages of the world's exports. Facts only; which of them a column is made of
// is decided in core/fields. Source and date: value_words_data.cpp.
#pragma once

#include <cstdint>
#include <string_view>

namespace spruce {

enum class ValueWordKind : std::uint8_t { None, Boolean, Consent, Gender, Currency, Language };

struct ValueWord {
  ValueWordKind kind = ValueWordKind::None;
  std::string_view meaning;  ///< "yes", "no"; "male", "female"; "CNY"; "zh-Hant". Static storage.
};

/// `folded` by core/text fold_text. Two-letter codes are not in the table: "no" is no language.
/// O(log words), no allocation.
ValueWord find_value_word(std::string_view folded);

/// The code itself when `letters` is an ISO 4217 code in capitals; else empty. Static storage.
std::string_view find_currency_code(std::string_view letters);

/// The table as text, for tests.
std::string_view value_word_table();

}  // namespace spruce
