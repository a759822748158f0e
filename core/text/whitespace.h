// Spaces and characters that cannot be seen: which they are, and how a value is cleaned of them.
// Not about punctuation or case (normalize.h). Invariant: cleaning twice gives the same as cleaning
// once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

/// White_Space of Unicode 15: ASCII blanks and line ends, NEL, no-break, en/em …, ideographic.
bool is_space(char32_t c);

/// How a character that paints nothing is treated.
enum class Invisible : std::uint8_t {
  No,   ///< it can be seen, or it is a space
  Yes,  ///< never wanted in a value: zero-width space, BOM, bidi and other controls, soft hyphen,
        ///< fillers
  Joiner,  ///< ZWJ, ZWNJ, variation selectors: wanted beside letters of scripts that need them and
           ///< in emoji
};

/// Which of the three `c` is. Line ends and the tab are spaces, hence No.
Invisible invisible_kind(char32_t c);

/// True for Yes and Joiner alike.
inline bool is_invisible(char32_t c) { return invisible_kind(c) != Invisible::No; }

/// Trimmed; every run of spaces is one ' '. A run that holds line ends inside a value becomes one
/// '\n'. Invisible characters stay (see drop_invisible). Invalid bytes stay as they are.
std::string clean_whitespace(std::string_view text);

/// Without invisible characters. A joiner stays only after a character of a script that uses
/// joiners (Arabic, Indic, Mongolian …), after a Han character (variation selectors) or in emoji.
std::string drop_invisible(std::string_view text);

/// Without spaces (any Unicode space) at both ends. The view points into `text`.
std::string_view trim(std::string_view text);

}  // namespace spruce
