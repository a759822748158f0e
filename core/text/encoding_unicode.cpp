// The Unicode forms, one character at a time. UTF-16 and UTF-32: the Unicode Standard 15.0,
// section 3.9.
#include "core/text/code_table.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

using Kind = CodeUnit::Kind;

constexpr CodeUnit kCut{Kind::Cut, 0, kReplacement};

CodeUnit make_bad(std::size_t size) {
  return {Kind::Bad, static_cast<std::uint32_t>(size), kReplacement};
}

std::uint32_t byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

/// Can the bytes from `at` be the start of a longer well-formed sequence?
bool is_cut_utf8(std::string_view bytes, std::size_t at) {
  std::string probe(bytes.substr(at, 4));
  const std::uint32_t lead = byte_at(probe, 0);
  const std::size_t wanted = lead < 0xC2   ? 1
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 1;
  if (probe.size() >= wanted) return false;
  // The second byte alone decides whether the rest can be completed: try the lowest and the
  // highest.
  if (probe.size() == 1) return true;
  while (probe.size() < wanted) probe.push_back('\x80');
  return decode_utf8(probe, 0).size == wanted;
}

CodeUnit decode_one_utf8(std::string_view bytes, std::size_t at, bool last) {
  const CodePoint c = decode_utf8(bytes, at);
  if (c.size > 1 || byte_at(bytes, at) < 0x80) return {Kind::Good, c.size, c.value};
  return !last && is_cut_utf8(bytes, at) ? kCut : make_bad(1);
}

std::uint32_t read_unit(std::string_view bytes, std::size_t at, bool is_little, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const std::size_t place = is_little ? size - 1 - i : i;
    value = (value << 8U) | byte_at(bytes, at + place);
  }
  return value;
}

CodeUnit decode_utf16(std::string_view bytes, std::size_t at, bool is_little, bool last) {
  const std::size_t left = bytes.size() - at;
  if (left < 2) return last ? make_bad(left) : kCut;
  const std::uint32_t first = read_unit(bytes, at, is_little, 2);
  if (first < 0xD800 || first >= 0xE000) return {Kind::Good, 2, first};
  if (first >= 0xDC00) return make_bad(2);
  if (left < 4) return last ? make_bad(2) : kCut;
  const std::uint32_t second = read_unit(bytes, at + 2, is_little, 2);
  if (second < 0xDC00 || second >= 0xE000) return make_bad(2);
  return {Kind::Good, 4, 0x10000 + ((first - 0xD800) << 10U) + (second - 0xDC00)};
}

CodeUnit decode_utf32(std::string_view bytes, std::size_t at, bool is_little, bool last) {
  const std::size_t left = bytes.size() - at;
  if (left < 4) return last ? make_bad(left) : kCut;
  const std::uint32_t value = read_unit(bytes, at, is_little, 4);
  const bool is_scalar = value <= 0x10FFFF && (value < 0xD800 || value >= 0xE000);
  return is_scalar ? CodeUnit{Kind::Good, 4, value} : make_bad(4);
}

void append_unit(std::string& out, std::uint32_t value, bool is_little, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    const std::size_t place = is_little ? i : size - 1 - i;
    out.push_back(static_cast<char>((value >> (8 * place)) & 0xFFU));
  }
}

}  // namespace

bool is_unicode_form(Encoding encoding) { return encoding <= Encoding::Utf32Be; }

CodeUnit decode_unicode(Encoding encoding, std::string_view bytes, std::size_t at, bool last) {
  switch (encoding) {
    case Encoding::Utf16Le:
      return decode_utf16(bytes, at, true, last);
    case Encoding::Utf16Be:
      return decode_utf16(bytes, at, false, last);
    case Encoding::Utf32Le:
      return decode_utf32(bytes, at, true, last);
    case Encoding::Utf32Be:
      return decode_utf32(bytes, at, false, last);
    default:
      return decode_one_utf8(bytes, at, last);
  }
}

bool encode_unicode(Encoding encoding, char32_t c, std::string& out) {
  if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return false;
  const bool is_little = encoding == Encoding::Utf16Le || encoding == Encoding::Utf32Le;
  if (encoding == Encoding::Utf8) {
    append_utf8(out, c);
  } else if (encoding == Encoding::Utf32Le || encoding == Encoding::Utf32Be) {
    append_unit(out, c, is_little, 4);
  } else if (c < 0x10000) {
    append_unit(out, c, is_little, 2);
  } else {
    append_unit(out, 0xD800 + ((c - 0x10000) >> 10U), is_little, 2);
    append_unit(out, 0xDC00 + ((c - 0x10000) & 0x3FFU), is_little, 2);
  }
  return true;
}

}  // namespace spruce
