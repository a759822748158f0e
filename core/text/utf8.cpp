// Decoding follows table 3-7 of the Unicode Standard (15.0): the legal second byte depends on the
// first.
#include "core/text/utf8.h"

#include <cstring>

#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

namespace spruce {
namespace {

constexpr CodePoint kBad{kReplacement, 1};

std::uint32_t byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

bool is_trail(std::uint32_t byte) { return (byte & 0xC0U) == 0x80U; }

CodePoint decode_three(std::string_view text, std::size_t at, std::uint32_t lead) {
  if (text.size() - at < 3) return kBad;
  const std::uint32_t b1 = byte_at(text, at + 1);
  const std::uint32_t b2 = byte_at(text, at + 2);
  if (!is_trail(b1) || !is_trail(b2)) return kBad;
  const char32_t value = ((lead & 0x0FU) << 12U) | ((b1 & 0x3FU) << 6U) | (b2 & 0x3FU);
  if (value < 0x800 || (value >= 0xD800 && value < 0xE000)) return kBad;
  return {value, 3};
}

CodePoint decode_four(std::string_view text, std::size_t at, std::uint32_t lead) {
  if (text.size() - at < 4) return kBad;
  const std::uint32_t b1 = byte_at(text, at + 1);
  const std::uint32_t b2 = byte_at(text, at + 2);
  const std::uint32_t b3 = byte_at(text, at + 3);
  if (!is_trail(b1) || !is_trail(b2) || !is_trail(b3)) return kBad;
  const char32_t value =
      ((lead & 0x07U) << 18U) | ((b1 & 0x3FU) << 12U) | ((b2 & 0x3FU) << 6U) | (b3 & 0x3FU);
  if (value < 0x10000 || value > 0x10FFFF) return kBad;
  return {value, 4};
}

/// The number of ASCII bytes from `at`, counted in whole machine words while they last.
std::size_t ascii_run(std::string_view text, std::size_t at) {
  const std::size_t start = at;
#ifdef __wasm_simd128__
  while (at + 16 <= text.size()) {
    if (wasm_i8x16_bitmask(wasm_v128_load(text.data() + at)) != 0) break;
    at += 16;
  }
#endif
  while (at + 8 <= text.size()) {
    std::uint64_t word;
    std::memcpy(&word, text.data() + at, 8);
    if ((word & 0x8080808080808080ULL) != 0) break;
    at += 8;
  }
  while (at < text.size() && byte_at(text, at) < 0x80) ++at;
  return at - start;
}

}  // namespace

CodePoint decode_utf8(std::string_view text, std::size_t at) {
  const std::uint32_t lead = byte_at(text, at);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xC2) return kBad;
  if (lead < 0xE0) {
    if (text.size() - at < 2 || !is_trail(byte_at(text, at + 1))) return kBad;
    return {((lead & 0x1FU) << 6U) | (byte_at(text, at + 1) & 0x3FU), 2};
  }
  if (lead < 0xF0) return decode_three(text, at, lead);
  if (lead < 0xF5) return decode_four(text, at, lead);
  return kBad;
}

std::size_t write_utf8(char32_t value, char* bytes) {
  if ((value >= 0xD800 && value < 0xE000) || value > 0x10FFFF) value = kReplacement;
  std::size_t size = 0;
  if (value < 0x80) {
    bytes[0] = static_cast<char>(value);
    return 1;
  }
  if (value < 0x800) {
    bytes[size++] = static_cast<char>(0xC0U | (value >> 6U));
  } else if (value < 0x10000) {
    bytes[size++] = static_cast<char>(0xE0U | (value >> 12U));
    bytes[size++] = static_cast<char>(0x80U | ((value >> 6U) & 0x3FU));
  } else {
    bytes[size++] = static_cast<char>(0xF0U | (value >> 18U));
    bytes[size++] = static_cast<char>(0x80U | ((value >> 12U) & 0x3FU));
    bytes[size++] = static_cast<char>(0x80U | ((value >> 6U) & 0x3FU));
  }
  bytes[size++] = static_cast<char>(0x80U | (value & 0x3FU));
  return size;
}

void append_utf8(std::string& out, char32_t value) {
  char bytes[4];
  out.append(bytes, write_utf8(value, bytes));
}

std::u32string to_utf32(std::string_view text) {
  std::u32string out;
  out.reserve(count_code_points(text));
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    out.push_back(c.value);
    at += c.size;
  }
  return out;
}

std::string to_utf8(std::u32string_view text) {
  std::string out;
  out.reserve(text.size());
  for (char32_t c : text) append_utf8(out, c);
  return out;
}

bool is_valid_utf8(std::string_view text) {
  return find_invalid_utf8(text) == std::string_view::npos;
}

std::size_t find_invalid_utf8(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size();) {
    if (byte_at(text, at) < 0x80) {
      at += ascii_run(text, at);
      continue;
    }
    const CodePoint c = decode_utf8(text, at);
    if (c.size == 1) return at;
    at += c.size;
  }
  return std::string_view::npos;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (byte_at(text, at) < 0x80) {
      const std::size_t run = ascii_run(text, at);
      count += run;
      at += run;
      continue;
    }
    at += decode_utf8(text, at).size;
    ++count;
  }
  return count;
}

bool is_ascii(std::string_view text) { return ascii_run(text, 0) == text.size(); }

std::size_t ascii_prefix(std::string_view text) { return ascii_run(text, 0); }

std::string replace_invalid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t bad = find_invalid_utf8(text, at);
    if (bad == std::string_view::npos) {
      out.append(text.substr(at));
      break;
    }
    out.append(text.substr(at, bad - at));
    append_utf8(out, kReplacement);
    at = bad + 1;
  }
  return out;
}

}  // namespace spruce
