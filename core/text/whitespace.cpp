// The lists are the White_Space and Default_Ignorable_Code_Point properties of Unicode 15.0
// (DerivedCoreProperties, PropList, 2022-09), less what must be seen, plus the controls and the
// blank braille cell.
#include "core/text/whitespace.h"

#include <array>

#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

constexpr std::array<Range, 15> kNeverWanted{{
    {0x00AD, 0x00AD},
    {0x034F, 0x034F},
    {0x061C, 0x061C},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180E, 0x180E},
    {0x200B, 0x200B},
    {0x200E, 0x200F},
    {0x202A, 0x202E},
    {0x2060, 0x206F},
    {0x2800, 0x2800},
    {0x3164, 0x3164},
    {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFFB},
}};

constexpr std::array<Range, 6> kJoiners{{
    {0x180B, 0x180D},
    {0x180F, 0x180F},
    {0x200C, 0x200D},
    {0xFE00, 0xFE0F},
    {0xE0020, 0xE007F},
    {0xE0100, 0xE01EF},
}};

template <std::size_t N>
bool in_ranges(const std::array<Range, N>& ranges, char32_t c) {
  for (const Range& range : ranges) {
    if (c >= range.first && c <= range.last) return true;
  }
  return false;
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

bool is_line_end(char32_t c) {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Emoji and other symbols that a variation selector, a joiner or a tag may follow.
bool takes_emoji_joiner(char32_t c) {
  return (c >= 0x203C && c <= 0x3299 && !is_letter(c)) || (c >= 0x1F000 && c <= 0x1FAFF) ||
         c == 0x00A9 || c == 0x00AE;
}

/// May `joiner` stay after the kept character `before`?
bool joiner_fits(char32_t before, char32_t joiner) {
  if (takes_emoji_joiner(before) || invisible_kind(before) == Invisible::Joiner) return true;
  if (joiner >= 0xE0020 && joiner <= 0xE007F) return false;
  const Script script = script_of(before);
  if (script == Script::Han) return joiner >= 0xFE00;
  const bool keycap = (before >= '0' && before <= '9') || before == '#' || before == '*';
  if (keycap) return joiner == 0xFE0F;
  if (script == Script::Common) return before >= 0x0300 && !is_space(before);
  return script == Script::Arabic || script == Script::Devanagari || script == Script::Other;
}

/// Appends one blank for a run of spaces; a run with a line end is a line end.
void append_blank(std::string& out, bool has_line_end) { out.push_back(has_line_end ? '\n' : ' '); }

}  // namespace

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0D);
  if (c < 0x1680) return c == 0x85 || c == 0xA0;
  return c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

Invisible invisible_kind(char32_t c) {
  if (c >= 0x20 && c < 0x7F) return Invisible::No;
  if (is_control(c)) return is_space(c) ? Invisible::No : Invisible::Yes;
  if (c >= 0x3165 && c < 0xFE00) return Invisible::No;
  if (in_ranges(kJoiners, c)) return Invisible::Joiner;
  if (in_ranges(kNeverWanted, c)) return Invisible::Yes;
  if (c >= 0x1D173 && c <= 0x1D17A) return Invisible::Yes;
  return c >= 0xE0000 && c <= 0xE0FFF ? Invisible::Yes : Invisible::No;
}

std::string clean_whitespace(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool has_blank = false;
  bool has_line_end = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    if (is_space(c.value)) {
      has_blank = true;
      has_line_end = has_line_end || is_line_end(c.value);
    } else {
      if (has_blank && !out.empty()) append_blank(out, has_line_end);
      has_blank = has_line_end = false;
      out.append(text.substr(at, c.size));
    }
    at += c.size;
  }
  return out;
}

std::string drop_invisible(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  char32_t before = ' ';
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    const Invisible kind = invisible_kind(c.value);
    const bool kept =
        kind == Invisible::No || (kind == Invisible::Joiner && joiner_fits(before, c.value));
    if (kept) {
      out.append(text.substr(at, c.size));
      before = c.value;
    }
    at += c.size;
  }
  return out;
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    const CodePoint c = decode_utf8(text, 0);
    if (!is_space(c.value)) break;
    text.remove_prefix(c.size);
  }
  while (!text.empty()) {
    std::size_t start = text.size() - 1;
    while (start > 0 && text.size() - start < 3 && (text[start] & '\xC0') == '\x80') --start;
    const CodePoint c = decode_utf8(text, start);
    if (start + c.size != text.size() || !is_space(c.value)) break;
    text.remove_suffix(c.size);
  }
  return text;
}

}  // namespace spruce
