#include "core/text/shift_codes.h"

#include <algorithm>
#include <optional>

#include "core/text/utf8.h"

namespace spruce {
namespace {

using Kind = ShiftCodes::Step::Kind;

constexpr char kEscape = 0x1B;
constexpr char kShiftOut = 0x0E;
constexpr char kShiftIn = 0x0F;
constexpr std::size_t kLongest = 1U << 16U;  // no switch is longer than this

char introducer_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::Iso2022Kr:
      return kShiftOut;
    case Encoding::HzGb2312:
      return '~';
    case Encoding::Utf7:
      return '+';
    default:
      return kEscape;
  }
}

bool ends_line(char c) { return c == '\n' || c == '\r'; }

int base64_value(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/// UTF-16BE in base64 without padding; nothing when bits are left over or halves stand alone.
std::optional<std::string> decode_base64(std::string_view digits) {
  std::string bytes;
  std::uint32_t bits = 0;
  std::uint32_t count = 0;
  for (const char c : digits) {
    bits = (bits << 6U) | static_cast<std::uint32_t>(base64_value(c));
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push_back(static_cast<char>((bits >> count) & 0xFFU));
    }
  }
  if (bytes.empty() || bytes.size() % 2 != 0 || (bits & ((1U << count) - 1U)) != 0) {
    return std::nullopt;
  }
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodeUnit unit = decode_unicode(Encoding::Utf16Be, bytes, at, true);
    if (unit.kind != CodeUnit::Kind::Good) return std::nullopt;
    append_utf8(text, unit.value);
    at += unit.size;
  }
  return text;
}

void append_base64(std::string_view bytes, std::string& out) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::uint32_t bits = 0;
  std::uint32_t count = 0;
  for (const char c : bytes) {
    bits = (bits << 8U) | static_cast<unsigned char>(c);
    count += 8;
    while (count >= 6) {
      count -= 6;
      out.push_back(kDigits[(bits >> count) & 63U]);
    }
  }
  if (count > 0) out.push_back(kDigits[(bits << (6 - count)) & 63U]);
}

}  // namespace

bool is_shifted(Encoding encoding) {
  return encoding == Encoding::Iso2022Jp || encoding == Encoding::Iso2022Kr ||
         encoding == Encoding::HzGb2312 || encoding == Encoding::Utf7;
}

ShiftCodes::ShiftCodes(Encoding encoding)
    : encoding_(encoding), introducer_(introducer_of(encoding)) {
  if (encoding == Encoding::Iso2022Jp) table_ = CodeTable::make(Encoding::EucJp);
  if (encoding == Encoding::Iso2022Kr) table_ = CodeTable::make(Encoding::EucKr);
  if (encoding == Encoding::HzGb2312) table_ = CodeTable::make(Encoding::Gb18030);
}

std::shared_ptr<const ShiftCodes> ShiftCodes::make(Encoding encoding) {
  if (!is_shifted(encoding)) return nullptr;
  return std::shared_ptr<const ShiftCodes>(new ShiftCodes(encoding));
}

ShiftCodes::Step ShiftCodes::next(std::string_view bytes, bool last) const {
  std::size_t plain = 0;
  while (plain < bytes.size() && bytes[plain] != introducer_ && (bytes[plain] & 0x80) == 0) {
    ++plain;
  }
  if (plain > 0) return {Kind::Plain, plain, {}};
  if ((bytes[0] & 0x80) != 0) return {Kind::Bad, 1, {}};
  const std::string_view look = bytes.substr(0, kLongest);
  const bool is_last = last || look.size() < bytes.size();
  switch (encoding_) {
    case Encoding::Iso2022Jp:
      return next_japanese(look, is_last);
    case Encoding::Utf7:
      return next_utf7(look, is_last);
    default:
      return next_pairs(look, is_last);
  }
}

/// Two bytes of a set of 94 times 94.
bool ShiftCodes::append_pair(std::string_view pair, std::string& text) const {
  std::string high;
  for (const char c : pair) {
    if (c < 0x21 || c > 0x7E) return false;
    high.push_back(static_cast<char>(c | 0x80));
  }
  const CodeUnit unit = table_->decode(high, 0, true);
  if (unit.kind == CodeUnit::Kind::Bad || unit.size != high.size()) return false;
  append_utf8(text, unit.value);
  return true;
}

/// From an escape sequence to the one that leads back to ASCII, or to the end of the line.
ShiftCodes::Step ShiftCodes::next_japanese(std::string_view bytes, bool last) const {
  const Step literal{Kind::Literal, 1, {}};
  enum class Set : std::uint8_t { Ascii, Roman, Kana, Kanji } set = Set::Ascii;
  std::string text;
  std::size_t at = 0;
  while (true) {
    if (at >= bytes.size()) {
      if (!last) return {Kind::Cut, 0, {}};
      return text.empty() ? literal : Step{Kind::Shifted, at, text};
    }
    const char c = bytes[at];
    if (c == kEscape) {
      if (bytes.size() - at < 3) return last ? literal : Step{Kind::Cut, 0, {}};
      const std::string_view code = bytes.substr(at + 1, 2);
      if (code != "(B" && code != "(J" && code != "(I" && code != "$B" && code != "$@") {
        return literal;
      }
      at += 3;
      set = code == "(J" ? Set::Roman : code == "(I" ? Set::Kana : Set::Kanji;
      if (code != "(B") continue;
      return text.empty() ? literal : Step{Kind::Shifted, at, text};
    }
    if (ends_line(c)) return text.empty() ? literal : Step{Kind::Shifted, at, text};
    if (set == Set::Kanji) {
      if (bytes.size() - at < 2) return last ? literal : Step{Kind::Cut, 0, {}};
      if (!append_pair(bytes.substr(at, 2), text)) return literal;
      at += 2;
      continue;
    }
    if (set == Set::Kana) {
      if (c < 0x21 || c > 0x5F) return literal;
      append_utf8(text, 0xFF61 + static_cast<char32_t>(c - 0x21));
    } else {
      append_utf8(text, c == '\\' ? 0xA5U : c == '~' ? 0x203EU : static_cast<char32_t>(c));
    }
    ++at;
  }
}

/// HZ and ISO-2022-KR: pairs between two marks.
ShiftCodes::Step ShiftCodes::next_pairs(std::string_view bytes, bool last) const {
  const Step literal{Kind::Literal, 1, {}};
  const bool is_hz = encoding_ == Encoding::HzGb2312;
  std::size_t at = 1;
  if (is_hz) {
    if (bytes.size() < 2) return last ? Step{Kind::Shifted, 1, "~"} : Step{Kind::Cut, 0, {}};
    if (bytes[1] == '~') return {Kind::Regular, 2, "~"};
    if (bytes[1] != '{') return {Kind::Shifted, 1, "~"};
    at = 2;
  }
  const Step failed = is_hz ? Step{Kind::Shifted, 1, "~"} : literal;
  std::string text;
  while (true) {
    const bool at_end = at >= bytes.size();
    if (at_end && !last) return {Kind::Cut, 0, {}};
    if (at_end || ends_line(bytes[at])) {
      return text.empty() ? failed : Step{Kind::Shifted, at, text};
    }
    if (!is_hz && bytes[at] == kShiftIn) {
      return text.empty() ? failed : Step{Kind::Shifted, at + 1, text};
    }
    if (!is_hz && bytes[at] == ' ') {  // blanks stand between words in Korean text too
      text.push_back(bytes[at++]);
      continue;
    }
    if (bytes.size() - at < 2) return last ? failed : Step{Kind::Cut, 0, {}};
    if (is_hz && bytes.substr(at, 2) == "~}") {
      return text.empty() ? failed : Step{Kind::Shifted, at + 2, text};
    }
    if (!append_pair(bytes.substr(at, 2), text)) return failed;
    at += 2;
  }
}

ShiftCodes::Step ShiftCodes::next_utf7(std::string_view bytes, bool last) const {
  const Step odd{Kind::Shifted, 1, "+"};  // the encoder writes "+-"
  std::size_t end = 1;
  while (end < bytes.size() && base64_value(bytes[end]) >= 0) ++end;
  if (end == bytes.size() && !last) return {Kind::Cut, 0, {}};
  const bool is_closed = end < bytes.size() && bytes[end] == '-';
  if (end == 1) return is_closed ? Step{Kind::Regular, 2, "+"} : odd;
  const std::optional<std::string> text = decode_base64(bytes.substr(1, end - 1));
  if (!text || is_ascii(*text)) return odd;
  return {Kind::Shifted, end + (is_closed ? 1U : 0U), *text};
}

/// Characters beyond ASCII from `at` on, between a switch there and back.
bool ShiftCodes::encode_run(std::string_view utf8, std::string& out, std::size_t& at) const {
  std::string bytes;
  const std::size_t begin = out.size();
  while (at < utf8.size() && (utf8[at] & 0x80) != 0) {
    const CodePoint c = decode_utf8(utf8, at);
    std::string code;
    const bool known =
        c.size > 1 && (table_ == nullptr ? encode_unicode(Encoding::Utf16Be, c.value, code)
                                         : table_->encode(c.value, code));
    // In HZ a pair that begins with ~ would be a mark.
    const unsigned last_lead = encoding_ == Encoding::HzGb2312 ? 0xF7 : 0xFE;
    const bool is_pair = code.size() == 2 && static_cast<unsigned char>(code[0]) >= 0xA1 &&
                         static_cast<unsigned char>(code[0]) <= last_lead &&
                         static_cast<unsigned char>(code[1]) >= 0xA1;
    if (!known || (table_ != nullptr && !is_pair)) {
      out.resize(begin);
      return false;
    }
    if (table_ != nullptr) {
      for (char& byte : code) byte = static_cast<char>(byte & 0x7F);
    }
    bytes += code;
    at += c.size;
  }
  switch (encoding_) {
    case Encoding::Iso2022Jp:
      out.append("\x1B$B").append(bytes).append("\x1B(B");
      break;
    case Encoding::Iso2022Kr:
      out.append(1, kShiftOut).append(bytes).append(1, kShiftIn);
      break;
    case Encoding::HzGb2312:
      out.append("~{").append(bytes).append("~}");
      break;
    default:
      out.push_back('+');
      append_base64(bytes, out);
      out.push_back('-');
      break;
  }
  return true;
}

bool ShiftCodes::encode(std::string_view utf8, std::string& out,
                        std::size_t* bad_utf8_offset) const {
  for (std::size_t at = 0; at < utf8.size();) {
    const char c = utf8[at];
    if ((c & 0x80) == 0) {
      out.push_back(c);
      if (c == introducer_ && encoding_ == Encoding::HzGb2312) out.push_back('~');
      if (c == introducer_ && encoding_ == Encoding::Utf7) out.push_back('-');
      ++at;
      continue;
    }
    if (encode_run(utf8, out, at)) continue;
    if (bad_utf8_offset != nullptr) *bad_utf8_offset = at;
    return false;
  }
  return true;
}

}  // namespace spruce
