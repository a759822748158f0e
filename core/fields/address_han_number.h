// Numbers as Chinese addresses write them: 888, 12-3, 甲3, 第五, 附2, b1, 负一. Which part a number
// belongs to is decided in address_han_split.h.
#pragma once

#include <cstddef>
#include <string_view>

namespace spruce {

/// Digit of a house number: ASCII digits and letters, 一 to 九, 十, 百, 零, 〇, 两.
bool is_han_number_char(char32_t c);

/// Length of the number that begins at `at`, prefix (第, 附, 甲, 负, 东 …) and connected parts
/// (3-2-501) included; 0: none. A prefix alone counts when it may stand for a number (甲座,
/// 东单元).
std::size_t han_number_length(std::u32string_view plain, std::size_t at);

/// At least one ASCII digit or Chinese numeral.
bool has_han_digit(std::u32string_view text);

/// Only ASCII letters (A座).
bool is_letters_only(std::u32string_view text);

}  // namespace spruce
