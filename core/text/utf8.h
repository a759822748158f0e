// UTF-8: decode, append, check, count. Nothing here knows what a character means (script.h,
// normalize.h do). Invariant: every function is safe for any bytes; an invalid byte is one U+FFFD
// of size 1, never skipped.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

/// What stands in for a byte that is not text.
constexpr char32_t kReplacement = 0xFFFD;

/// One decoded character: its scalar value and how many bytes it took (1 to 4).
struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 0;
};

/// The character that starts at `at` (must be < text.size()). A byte that starts no valid sequence
/// (overlong, surrogate, above U+10FFFF and cut ones included) gives {U+FFFD, 1}.
CodePoint decode_utf8(std::string_view text, std::size_t at);

/// Appends one scalar value; a surrogate or a value above U+10FFFF appends U+FFFD.
void append_utf8(std::string& out, char32_t value);

/// Writes it to `bytes` (room for 4) and returns how many it took.
std::size_t write_utf8(char32_t value, char* bytes);

/// All characters; invalid bytes become U+FFFD each. Allocates once.
std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);

/// True when every byte belongs to a well-formed sequence (Unicode 15, table 3-7).
bool is_valid_utf8(std::string_view text);

/// The offset of the first byte at or after `from` that is not valid; npos when all are.
/// `from` must be a character boundary.
std::size_t find_invalid_utf8(std::string_view text, std::size_t from = 0);

/// Number of characters, an invalid byte counting as one.
std::size_t count_code_points(std::string_view text);

/// True when all bytes are below 0x80. Reads 8 or 16 bytes at a time.
bool is_ascii(std::string_view text);

/// How many bytes at the start are below 0x80. Reads 8 or 16 bytes at a time.
std::size_t ascii_prefix(std::string_view text);

/// The text with each invalid byte replaced by U+FFFD; valid text comes back equal.
std::string replace_invalid_utf8(std::string_view text);

}  // namespace spruce
