// Match-only folded text and the small spelling changes that fixes propose (width, case,
// diacritics). Not about spaces alone (whitespace.h). Invariant: every function here is idempotent,
// and fold_text maps two spellings of one value to the same text; stored values are never folded.
#pragma once

#include <string>
#include <string_view>

namespace spruce {

/// Unicode NFKC (UAX #15, Unicode 15). Invalid bytes become U+FFFD.
std::string normalize_nfkc(std::string_view text);

/// Unicode full default case folding, no normalisation (ß → ss, Σ ς → σ).
std::string fold_case(std::string_view text);

/// The match-only form: NFKC case folding; full-width → half-width; 繁 → 简; no diacritics on
/// Latin, Greek and Cyrillic (ø → o, ł → l, đ → d, æ → ae, ı → i …); no invisible characters;
/// punctuation and symbols are spaces; runs of spaces are one; trimmed. ASCII takes a path without
/// tables (~1 ns a byte), Han and common Latin one with tables; only rare characters reach ICU.
std::string fold_text(std::string_view text);

/// Like fold_text, but punctuation and symbols stay (in their half-width form).
std::string fold_keep_punctuation(std::string_view text);

/// Full-width ASCII, ideographic space, full-width signs (￠ ￥ …) → usual width; half-width
/// katakana → katakana (ﾊﾞ → バ). Nothing else changes: 。 and 、 stay.
std::string to_half_width(std::string_view text);

/// Unicode case mapping without a language (final sigma and ß → SS are right, Turkish i is not
/// special).
std::string to_upper(std::string_view text);
std::string to_lower(std::string_view text);

/// Each word's first letter in title case, the others lower. A digit or an apostrophe inside a word
/// does not start a new one, except after a one-letter part (O'Brien, D'Angelo, but It's and
/// Don't).
std::string to_title(std::string_view text);

/// Latin, Greek and Cyrillic letters without their marks, and letters that only look marked as
/// their base (ø → o, ß → ss, Æ → AE). Case, width and other scripts stay. й → и and ё → е too.
std::string strip_diacritics(std::string_view text);

}  // namespace spruce
