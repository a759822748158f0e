// Pinyin of Han characters, and pinyin letters split into syllables. Without tones, lower-case
// ASCII, ü is v (吕 → lv). Knows nothing of surnames: who reads 单 as a surname picks the reading
// (core/fields). Facts: core/text/pinyin_data.cpp. Invariant: the first reading is the most usual
// one.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace spruce {

/// Fills `out` with the readings of `c`, most usual first, each once; returns how many (0: none
/// known). The views live for ever. Traditional and simplified forms each have their own entry.
/// O(1).
std::size_t pinyin_readings(char32_t c, std::array<std::string_view, 4>& out);

/// The most usual reading, empty when none is known. O(1).
std::string_view first_pinyin(char32_t c);

/// First readings joined without spaces; what is not Han is folded (fold_text), its spaces kept:
/// "张三 Ltd." → "zhangsan ltd".
std::string pinyin_of(std::string_view text);

/// One item a Han character (its first reading, or the character itself when none is known), and
/// one item a word of the folded rest. Appends to `out`.
void pinyin_syllables(std::string_view text, std::vector<std::string>& out);

/// A syllable of standard Mandarin without tone ("zhang", "lv", also "lue", "lyu"). Lower case
/// only.
bool is_pinyin_syllable(std::string_view letters);

/// The best split of lower-case letters into syllables: the fewest, then the longest first
/// (zhangsan → zhang san, xian → xian). False, and `syllables` empty, when there is none.
/// An apostrophe, a hyphen or a space forces a boundary (xi'an → xi an). The views point into
/// `letters`.
bool split_pinyin(std::string_view letters, std::vector<std::string_view>& syllables);

/// Every split, best first, at most `limit` of them (fangan → fan gan, fang an). Input over 64
/// bytes: none.
std::vector<std::vector<std::string_view>> split_pinyin_all(std::string_view letters,
                                                            std::size_t limit);

}  // namespace spruce
