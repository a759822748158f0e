// Inside core/text only: the two roads of folding. Invariant: where the table road answers, both
// give the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spruce::fold {

/// Folds any text through ICU, spaces not yet collapsed. `keeps_punctuation` as in
/// fold_keep_punctuation.
std::string fold_by_icu(std::string_view text, bool keeps_punctuation);

/// Punctuation or a symbol (general categories P and S), and letter-like apostrophes.
bool is_punctuation(char32_t c);

/// One way to write each common mark: ’ → ', “ → ", – → -, 。 → ., 【 → [. Others as they are.
char32_t plain_punctuation(char32_t c);

/// The plain letters for a letter that has no decomposition (ø → o, æ → ae); empty for all others.
/// After ICAO Doc 9303-3 (8th edition, 2021), section 6, shortened to what readers type.
std::u32string_view plain_letters(char32_t c);

/// Table for U+0080..U+052F and U+1E00..U+1EFF: the folded form in at most two characters, as in
/// fold_keep_punctuation. kAskIcu: longer or dependent on its neighbours. kNothing: dropped.
constexpr char16_t kAskIcu = 0xFFFF;
constexpr char16_t kNothing = 0xFFFE;
constexpr char32_t kLowFirst = 0x80;
constexpr char32_t kLowLast = 0x52F;
constexpr char32_t kAddFirst = 0x1E00;
constexpr char32_t kAddLast = 0x1EFF;
/// Two units a character; the second is kNothing when one is enough.
extern const char16_t* const kLowTable;
extern const char16_t* const kAddTable;

}  // namespace spruce::fold
