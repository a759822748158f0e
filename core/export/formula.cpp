// A plus sign is the hard case: +86 138 0013 8000 is data, +1+cmd|' /C calc'!A0 is not. What
// follows the plus must be phone numbers from end to end, made of digits, their punctuation and the
// few words that go with an extension; no operator, name, quote or call can hide in that.
#include "core/export/formula.h"

#include <algorithm>
#include <array>

namespace spruce {
namespace {

constexpr std::array<std::string_view, 9> kSpaces{
    " ", "\t", "\r", "\n", "\v", "\f", "\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\xAF"};
constexpr std::array<std::string_view, 4> kWideSigns{"＝", "＋", "－", "＠"};
/// What may stand between the digits of a phone number.
constexpr std::array<std::string_view, 13> kPhoneMarks{".", "-", "(", ")", "/",  "（", "）",
                                                       "‐", "‑", "–", "—", "－", "·"};
/// What may stand between two numbers, or before an extension.
constexpr std::array<std::string_view, 21> kPhoneWords{
    ",", ";", "、", "，", "；",  "#",    "extension", "ext.", "ext",  "Ext.", "Ext",
    "x", "X", "转", "轉", "转:", "分机", "分機",      "內線", "内线", "tel"};

template <std::size_t N>
std::size_t prefix_size(std::string_view text, const std::array<std::string_view, N>& list) {
  for (const std::string_view item : list) {
    if (text.substr(0, item.size()) == item) return item.size();
  }
  return 0;
}

/// Bytes of the digit that the text begins with, full width ０–９ (EF BC 90…99) too; 0: none.
std::size_t digit_size(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] >= '0' && text[0] <= '9') return 1;
  const bool wide = text.size() >= 3 && text[0] == '\xEF' && text[1] == '\xBC' &&
                    static_cast<unsigned char>(text[2]) >= 0x90 &&
                    static_cast<unsigned char>(text[2]) <= 0x99;
  return wide ? 3 : 0;
}

std::size_t plus_size(std::string_view text) {
  if (text.substr(0, 1) == "+") return 1;
  return text.substr(0, 3) == "＋" ? 3 : 0;
}

std::string_view skip_spaces(std::string_view text) {
  while (const std::size_t size = prefix_size(text, kSpaces)) text.remove_prefix(size);
  return text;
}

/// "+49 (0)30 1234-56 ext. 7; +86 138…": a plus stands only before digits and only where a number
/// may begin, so that a sum (+1+2) is none.
bool is_phones(std::string_view text) {
  bool may_begin = true;  // after nothing, or after a mark between two numbers
  std::size_t digits = 0;
  while (!text.empty()) {
    if (const std::size_t size = digit_size(text)) {
      ++digits;
      may_begin = false;
      text.remove_prefix(size);
    } else if (const std::size_t plus = plus_size(text)) {
      const std::string_view rest = skip_spaces(text.substr(plus));
      if (!may_begin || (digit_size(rest) == 0 && rest.substr(0, 1) != "(")) return false;
      text = rest;
      may_begin = false;
    } else if (const std::size_t space = prefix_size(text, kSpaces)) {
      may_begin = may_begin || text[0] == '\n' || text[0] == '\r';
      text.remove_prefix(space);
    } else if (const std::size_t word = prefix_size(text, kPhoneWords)) {
      may_begin = true;
      text.remove_prefix(word);
    } else if (const std::size_t mark = prefix_size(text, kPhoneMarks)) {
      may_begin = may_begin || text[0] == '/';
      text.remove_prefix(mark);
    } else {
      return false;
    }
  }
  return digits >= 2;
}

/// -3.5, -1,234.50 %, -12€ is none: digits, one sign in front.
bool is_negative_number(std::string_view text) {
  if (text.substr(0, 1) != "-") return false;
  text.remove_prefix(1);
  const auto is_part = [](char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == ' ' || c == '%';
  };
  const bool has_digit =
      std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return has_digit && std::all_of(text.begin(), text.end(), is_part);
}

bool is_dashes(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c == '-' || c == ' '; });
}

}  // namespace

bool is_formula(std::string_view value) {
  const std::string_view text = skip_spaces(value);
  if (text.empty()) return false;
  const bool led_by_break =
      !value.empty() && (value[0] == '\t' || value[0] == '\r' || value[0] == '\n');
  const bool starts = std::string_view("=+-@").find(text[0]) != std::string_view::npos ||
                      prefix_size(text, kWideSigns) > 0;
  if (!starts) return led_by_break;
  if (plus_size(text) > 0) return !is_phones(text);
  return !is_negative_number(text) && !is_dashes(text);
}

std::string guard_formula(std::string_view value) {
  return is_formula(value) ? "'" + std::string(value) : std::string(value);
}

}  // namespace spruce
