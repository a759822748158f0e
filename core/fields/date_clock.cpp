// See date_clock.h.
#include "core/fields/date_clock.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "core/fields/ascii.h"
#include "core/fields/calendar.h"

namespace spruce {
namespace {

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && equal_ascii_case(text.substr(0, word.size()), word) &&
         (text.size() == word.size() || !is_ascii_letter(text[word.size()]));
}

struct HalfWord {
  std::string_view word;
  HalfDay half;
};
constexpr HalfWord kHanHalves[] = {
    {"上午", HalfDay::Morning},   {"凌晨", HalfDay::Morning},   {"早上", HalfDay::Morning},
    {"下午", HalfDay::Afternoon}, {"晚上", HalfDay::Afternoon}, {"中午", HalfDay::Afternoon},
    {"午前", HalfDay::Morning},   {"午後", HalfDay::Afternoon}, {"오전", HalfDay::Morning},
    {"오후", HalfDay::Afternoon},
};

// "PM", "p.m." behind the time.
HalfDay take_half_day_behind(std::string_view& text) {
  for (const std::string_view word : {"a.m.", "p.m.", "am", "pm"}) {
    if (!starts_with_word(text, word)) continue;
    const bool morning = ascii_lower(text.front()) == 'a';
    text = trim_ascii(text.substr(word.size()));
    return morning ? HalfDay::Morning : HalfDay::Afternoon;
  }
  return HalfDay::None;
}

std::optional<int> take_number(std::string_view& text, std::size_t most) {
  std::size_t size = 0;
  while (size < text.size() && size <= most && is_ascii_digit(text[size])) ++size;
  if (size == 0 || size > most) return std::nullopt;
  const int value = digits_value(text.substr(0, size));
  text.remove_prefix(size);
  return value;
}

bool take_mark(std::string_view& text, std::initializer_list<std::string_view> marks) {
  for (const std::string_view mark : marks) {
    if (text.substr(0, mark.size()) != mark) continue;
    text.remove_prefix(mark.size());
    return true;
  }
  return false;
}

// [:]ss[.fff][秒] at the front; `out` is ":ss.fff" or empty. False for 61 seconds and more.
bool take_seconds(std::string_view& text, std::string& out) {
  std::string_view rest = text;
  if (!take_mark(rest, {":"}) && (rest.empty() || !is_ascii_digit(rest.front()))) return true;
  const auto second = take_number(rest, 2);
  if (!second || *second > 60) return false;
  out = ":" + two_digits(*second);
  if (rest.size() > 1 && (rest.front() == '.' || rest.front() == ',') && is_ascii_digit(rest[1])) {
    std::size_t end = 1;
    while (end < rest.size() && is_ascii_digit(rest[end])) ++end;
    out.append(".").append(rest.substr(1, end - 1));
    rest.remove_prefix(end);
  }
  take_mark(rest, {"秒"});
  text = rest;
  return true;
}

}  // namespace

std::size_t find_clock(std::string_view text) {
  std::size_t colon = text.find(':');
  for (const std::string_view mark : {"时", "時", "点", "點"})
    colon = std::min(colon, text.find(mark));
  if (colon == std::string_view::npos || colon == 0) return std::string_view::npos;
  std::size_t start = colon;
  while (start > 0 && colon - start < 2 && is_ascii_digit(text[start - 1])) --start;
  return start == colon ? std::string_view::npos : start;
}

HalfDay take_half_day_before(std::string_view& text) {
  for (const HalfWord& half : kHanHalves) {
    if (text.size() < half.word.size()) continue;
    const std::size_t start = text.size() - half.word.size();
    if (text.substr(start) != half.word) continue;
    text = trim_ascii(text.substr(0, start));
    return half.half;
  }
  return HalfDay::None;
}

bool take_clock(std::string_view& text, HalfDay half, std::string& out) {
  const auto hour = take_number(text, 2);
  if (!hour || !take_mark(text, {":", "时", "時", "点", "點"})) return false;
  const auto minute = take_number(text, 2);
  if (!minute) return false;
  take_mark(text, {"分"});
  std::string seconds;
  if (!take_seconds(text, seconds)) return false;
  std::string_view behind = trim_ascii(text);
  if (const HalfDay written = take_half_day_behind(behind); written != HalfDay::None) {
    half = written;
    text = behind;
  }
  int hour24 = *hour;
  if (half == HalfDay::Afternoon && hour24 < 12) hour24 += 12;
  if (half == HalfDay::Morning && hour24 == 12) hour24 = 0;
  if (hour24 > 24 || *minute > 59) return false;
  out = two_digits(hour24) + ":" + two_digits(*minute) + seconds;
  return true;
}

bool split_zone(std::string_view behind, std::string_view& zone, std::string_view& year) {
  zone = behind;
  const std::string_view text = trim_ascii(behind);
  if (text.size() >= 4 && all_digits(text.substr(text.size() - 4)) &&
      (text.size() == 4 || text[text.size() - 5] == ' ')) {
    year = text.substr(text.size() - 4);
    const std::size_t lead = behind.find(text);
    zone = behind.substr(0, lead + text.size() - 4);
    while (!zone.empty() && zone.back() == ' ') zone.remove_suffix(1);
  }
  const std::string_view name = trim_ascii(zone);
  if (name.size() > 12) return false;
  for (const char c : name) {
    if (!is_ascii_alnum(c) && c != '+' && c != '-' && c != ':' && c != '(' && c != ')')
      return false;
  }
  return true;
}

}  // namespace spruce
