// The shape of a value: what kinds of characters it is made of, so that formats can be counted
// ("9999-99-99", "Aa Aa", "汉汉汉").
// Not a parser and not a type. Invariant: equal values have equal shapes; a shape has at most
// kMaxShape characters.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

inline constexpr std::size_t kMaxShape = 40;

/// One sign a kind: 9 digit, A upper-case run, a lower-case run (of Latin, Greek, Cyrillic), 汉
/// Han, あ kana, 가 Hangul, ع Arabic and Hebrew, Ω other letters, Ａ full-width letters, ９
/// full-width digits; all else stands for itself, controls as ␀, bad bytes as �. A run of letters
/// is one sign (two when it has one capital in front: "Aa"); digits and Han are counted out up to
/// 20 and 6, then end in "+"; runs of spaces are shown up to two. Longer shapes end in "…". Writes
/// to `out` (cleared first).
void write_shape(std::string_view value, std::string& out);

/// Bucket of a length in code points: 0 to 15 each their own, then 16-19, 20-24, 25-31, 32-47,
/// 48-63, 64-127, 128-255, 256+.
std::size_t length_bucket(std::size_t code_points);
inline constexpr std::size_t kLengthBuckets = 24;

/// The first `max_bytes` of a text, cut between characters.
std::string_view cut_text(std::string_view text, std::size_t max_bytes);

}  // namespace spruce
