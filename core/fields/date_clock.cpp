// See date_clock.h.
#include "core/fields/date_clock.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "core/fields/ascii.h"
#include "core/fields/calendar.h"
#include "core/reference/date_words.h"
#include "core/text/utf8.h"

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
constexpr HalfWord kHalvesBefore[] = {
    {"上午", HalfDay::Morning},   {"凌晨", HalfDay::Morning},   {"早上", HalfDay::Morning},
    {"下午", HalfDay::Afternoon}, {"晚上", HalfDay::Afternoon}, {"中午", HalfDay::Afternoon},
    {"傍晚", HalfDay::Afternoon}, {"午前", HalfDay::Morning},   {"午後", HalfDay::Afternoon},
    {"오전", HalfDay::Morning},   {"오후", HalfDay::Afternoon},
};
constexpr HalfWord kHalvesBehind[] = {
    {"a.m.", HalfDay::Morning},    {"p.m.", HalfDay::Afternoon}, {"a. m.", HalfDay::Morning},
    {"p. m.", HalfDay::Afternoon}, {"am", HalfDay::Morning},     {"pm", HalfDay::Afternoon},
    {"a m", HalfDay::Morning},     {"p m", HalfDay::Afternoon},  {"π.μ.", HalfDay::Morning},
    {"μ.μ.", HalfDay::Afternoon},  {"SA", HalfDay::Morning},     {"CH", HalfDay::Afternoon},
    {"ÖÖ", HalfDay::Morning},      {"ÖS", HalfDay::Afternoon},   {"ص", HalfDay::Morning},
    {"م", HalfDay::Afternoon},
};

// "PM", "p.m." behind the time.
HalfDay take_half_day_behind(std::string_view& text) {
  for (const HalfWord& half : kHalvesBehind) {
    if (!starts_with_word(text, half.word)) continue;
    // Sáng and chiều are written in capitals; "sa" is a German Saturday.
    if (is_ascii_upper(half.word.front()) && !text.starts_with(half.word)) continue;
    text = trim_ascii(text.substr(half.word.size()));
    return half.half;
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
  take_mark(rest, {"秒", "초"});
  text = rest;
  return true;
}

constexpr std::string_view kHourMarks[] = {":", "时", "時", "点", "點", "시"};

std::size_t digits_before(std::string_view text, std::size_t at) {
  std::size_t start = at;
  while (start > 0 && at - start < 2 && is_ascii_digit(text[start - 1])) --start;
  return start;
}

// 14h30 and 14h: an h between or behind digits.
std::size_t find_h_clock(std::string_view text) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (ascii_lower(text[at]) != 'h' || !is_ascii_digit(text[at - 1])) continue;
    if (at + 1 < text.size() && is_ascii_letter(text[at + 1])) continue;
    return at;
  }
  return std::string_view::npos;
}

// "14.30 Uhr", "kl. 14.30": a point in place of the colon, told by the word beside it.
std::size_t find_point_clock(std::string_view text) {
  const std::string lower = ascii_lower(text);
  for (const std::string_view word : {" uhr", "kl. ", "kl ", "klo ", "ore "}) {
    const std::size_t at = lower.find(word);
    if (at == std::string::npos) continue;
    const bool behind = word == " uhr";
    const std::size_t point = behind ? lower.rfind('.', at) : lower.find('.', at + word.size());
    if (point == std::string::npos || point == 0) continue;
    const std::size_t start = digits_before(text, point);
    const bool two = point + 2 < text.size() && is_ascii_digit(text[point + 1]) &&
                     is_ascii_digit(text[point + 2]);
    const bool near = behind ? point + 3 == at : start == at + word.size();
    if (start < point && two && near) return start;
  }
  return std::string_view::npos;
}

}  // namespace

std::size_t find_clock(std::string_view text) {
  std::size_t mark = std::string_view::npos;
  for (const std::string_view sign : kHourMarks) mark = std::min(mark, text.find(sign));
  if (mark == std::string_view::npos) mark = find_h_clock(text);
  if (mark == std::string_view::npos) return find_point_clock(text);
  const std::size_t start = digits_before(text, mark);
  return start == mark ? std::string_view::npos : start;
}

HalfDay take_half_day_before(std::string_view& text) {
  for (const HalfWord& half : kHalvesBefore) {
    if (!text.ends_with(half.word)) continue;
    text = trim_ascii(text.substr(0, text.size() - half.word.size()));
    return half.half;
  }
  return HalfDay::None;
}

bool take_clock(std::string_view& text, HalfDay half, std::string& out) {
  const auto hour = take_number(text, 2);
  if (!hour || !take_mark(text, {":", "时", "時", "点", "點", "시", "h", "H", "."})) return false;
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  std::optional<int> minute = take_number(text, 2);
  if (!minute && take_mark(text, {"半"})) minute = 30;
  if (!minute) minute = 0;  // 下午3点, 14h
  while (!text.empty() && text.front() == ' ' && text.substr(1, 3) == "分") text.remove_prefix(1);
  take_mark(text, {"分", "분"});
  while (!text.empty() && text.front() == ' ' && text.size() > 1 && is_ascii_digit(text[1]) &&
         (text.find("秒") != std::string_view::npos || text.find("초") != std::string_view::npos)) {
    text.remove_prefix(1);
  }
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

namespace {

// +08:00, -0500, +8 at the front; its length.
std::size_t offset_size(std::string_view text) {
  if (text.size() < 2 || (text[0] != '+' && text[0] != '-')) return 0;
  std::size_t at = 1;
  while (at < text.size() && at < 3 && is_ascii_digit(text[at])) ++at;
  if (at == 1) return 0;
  std::size_t minutes = at + (at < text.size() && text[at] == ':' ? 1 : 0);
  if (minutes + 2 <= text.size() && all_digits(text.substr(minutes, 2))) at = minutes + 2;
  return at < text.size() && is_ascii_digit(text[at]) ? 0 : at;
}

// Upper-case letters that are no word of a date: UTC, CEST, Z, China's CST.
std::size_t zone_name_size(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && is_ascii_upper(text[at])) ++at;
  if (at == 0 || at > 5 || (at == 1 && text[0] != 'Z')) return 0;
  if (at < text.size() && is_ascii_letter(text[at])) return 0;
  return find_date_word(ascii_lower(text.substr(0, at))).kind == DateWordKind::None ? at : 0;
}

std::size_t bracket_size(std::string_view text) {
  if (text.empty() || text.front() != '(') return 0;
  const std::size_t close = text.find(')');
  if (close == std::string_view::npos || !is_ascii(text.substr(0, close))) return 0;
  return is_ascii_letter(text[1]) ? close + 1 : 0;
}

}  // namespace

std::string take_zone(std::string_view& behind) {
  std::size_t start = 0;
  while (start < behind.size() && behind[start] == ' ') ++start;
  const std::string_view text = behind.substr(start);
  const std::size_t name = zone_name_size(text);
  const std::size_t offset = offset_size(text.substr(name));
  if (name == 0 && offset == 0) return {};
  std::size_t end = name + offset;
  std::size_t gap = end;
  while (gap < text.size() && text[gap] == ' ') ++gap;
  const std::size_t bracket = bracket_size(text.substr(gap));
  if (bracket > 0) end = gap + bracket;
  std::string zone(behind.substr(0, start + end));
  const std::string_view written = text.substr(name, offset);
  const bool universal = text.substr(0, name) == "GMT" || text.substr(0, name) == "UTC";
  if (universal && written.size() == 5) {
    zone = std::string(written.substr(0, 3)) + ":" + std::string(written.substr(3));
  }
  behind.remove_prefix(start + end);
  return zone;
}

}  // namespace spruce
