// Reading a date: the time is cut out first, the rest becomes a few tokens (date_tokens.h), and the
// pattern of the tokens decides. No regular expressions, no allocation for plain ISO dates.
#include <utility>

#include "core/fields/ascii.h"
#include "core/fields/calendar.h"
#include "core/fields/date.h"
#include "core/fields/date_clock.h"
#include "core/fields/date_tokens.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 120;
constexpr int kBuddhist = 543;   // years the Buddhist era is ahead
constexpr int kRepublic = 1911;  // years the era of the Republic of China is behind

using Kind = DateTokenKind;
using Token = DateToken;
using Tokens = DateTokens;

// ٥, ५, ๕ … as ASCII.
std::string to_ascii_digits(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    const int digit = c.value < 0x80 ? -1 : digit_value(c.value);
    if (digit >= 0) {
      out.push_back(static_cast<char>('0' + digit));
    } else {
      out.append(text.substr(at, c.size));
    }
    at += c.size;
  }
  return out;
}

// 00 to 49 is 20xx, 50 to 99 is 19xx (POSIX puts the border at 69; births of 1950 on are common
// here).
void add_century(DateReading& out) {
  for (DateParts* parts : {&out.first, &out.second}) {
    if (parts->year < 100) parts->year += parts->year < 50 ? 2000 : 1900;
  }
  out.two_digit_year = true;
}

// Two numbers that are day and month in an unknown order, and the year.
void read_numeric(int a, int b, int year, char separator, DateOrder order, DateReading& out) {
  out.found = true;
  out.numeric_order = true;
  out.dotted = separator == '.';
  out.first = {year, b, a};
  out.second = {year, a, b};
  const bool day_first = is_calendar_day(out.first);
  const bool month_first = is_calendar_day(out.second);
  if (day_first != month_first) {
    out.proves = day_first ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (month_first) out.first = out.second;
    return;
  }
  if (a == b || !day_first) return;
  if (order == DateOrder::MonthFirst) {
    std::swap(out.first, out.second);
  } else if (order != DateOrder::DayFirst && !out.dotted) {
    out.ambiguous = true;
  }
}

void read_year_first(int year, int month, int day, DateReading& out) {
  out.found = true;
  out.first = {year, month, day};
  const DateParts turned{year, day, month};
  if (!is_calendar_day(out.first) && month > 12 && is_calendar_day(turned)) {
    out.swapped = true;
    out.first = turned;
  }
}

// 113/3/5: three digits of year count from 1911 in Taiwan, and mean nothing elsewhere.
void read_republic_year(const Token& year, const Token& month, const Token& day, DateReading& out) {
  if (year.digits != 3 || year.value > 200 || month.digits > 2 || day.digits > 2) return;
  out.first = {year.value + kRepublic, month.value, day.value};
  out.found = is_calendar_day(out.first);
  out.republic = out.found;
}

void read_three_numbers(const Tokens& t, DateOrder order, DateReading& out) {
  const Token& a = t.items[0];
  const Token& b = t.items[1];
  const Token& c = t.items[2];
  if (b.digits > 2) return;
  const char separator = b.before;
  if (a.digits == 4 && c.digits <= 2) {
    read_year_first(a.value, b.value, c.value, out);
    return;
  }
  if (a.digits == 3) return read_republic_year(a, b, c, out);
  if (a.digits > 2) return;
  if (c.digits == 4) {
    read_numeric(a.value, b.value, c.value, separator, order, out);
    return;
  }
  if (c.digits != 2) return;
  if (a.value > 31 || order == DateOrder::YearFirst || c.before == '\'') {
    if (c.before == '\'') {
      read_numeric(a.value, b.value, c.value, separator, order, out);
    } else {
      read_year_first(a.value, b.value, c.value, out);
    }
  } else {
    read_numeric(a.value, b.value, c.value, separator, order, out);
  }
  add_century(out);
}

// A month name with a day, a year or both.
void read_named_month(const Tokens& t, DateReading& out) {
  const Token* month = nullptr;
  const Token* numbers[2] = {nullptr, nullptr};
  std::size_t count = 0;
  for (std::size_t i = 0; i < t.count; ++i) {
    const Token& token = t.items[i];
    if (token.kind == Kind::Month) {
      // "Mar" is also a Spanish Tuesday: the later of two names is the month.
      month = &token;
    } else if (token.kind == Kind::Number && count < 2) {
      numbers[count++] = &token;
    } else {
      return;
    }
  }
  if (count == 0 || month->value < 1 || month->value > 12) return;
  out.found = true;
  const bool first_is_year = numbers[0]->digits >= 3 || numbers[0]->value > 31;
  if (count == 1) {
    out.first = first_is_year ? DateParts{numbers[0]->value, month->value, 0}
                              : DateParts{0, month->value, numbers[0]->value};
    return;
  }
  const Token& year = first_is_year ? *numbers[0] : *numbers[1];
  const Token& day = first_is_year ? *numbers[1] : *numbers[0];
  out.found = (year.digits == 2 || year.digits == 4) && day.digits <= 2;
  out.first = {year.value, month->value, day.value};
  // Thai dates count from 543 BC; nobody else writes years of the 26th century.
  if (year.digits == 4 && (t.buddhist || year.value > 2400)) out.first.year -= kBuddhist;
  if (month->other > 0) {
    out.ambiguous = true;
    out.second = {out.first.year, month->other, day.value};
    // "17. listopada": the point behind the day is Croatian, for whom it is October.
    if (month->before == '.') std::swap(out.first, out.second);
  }
  if (year.digits == 2) add_century(out);
}

// 2024年3月5日, 民國113年3月5日, 令和6.3.5, 3月5日, 2024年3月.
void read_marked_date(const Tokens& t, DateReading& out) {
  DateParts parts;
  int era = 0;
  bool year_known = false;
  std::size_t year_digits = 0;
  for (std::size_t i = 0; i < t.count; ++i) {
    const Token& token = t.items[i];
    if (token.kind == Kind::Era) {
      era = token.value;
      continue;
    }
    if (token.kind != Kind::Number) return;
    const bool marked = i + 1 < t.count && t.items[i + 1].kind != Kind::Number;
    const Kind next = marked ? t.items[i + 1].kind : Kind::Number;
    if (next == Kind::YearMark || (next == Kind::Number && era > 0 && !year_known)) {
      parts.year = token.value + era;
      year_digits = token.digits;
      year_known = true;
    } else if (next == Kind::MonthMark || (next == Kind::Number && era > 0 && parts.month == 0)) {
      parts.month = token.value;
    } else if ((next == Kind::DayMark || next == Kind::Number) && parts.month > 0 &&
               parts.day == 0) {
      parts.day = token.value;
    } else {
      return;
    }
    i += marked ? 1 : 0;
  }
  out.found = parts.year > 0 || (parts.month > 0 && parts.day > 0);
  out.first = parts;
  if (out.found && era == 0 && year_digits > 0 && year_digits < 3) add_century(out);
}

std::string format_seconds(long long seconds) {
  const int s = static_cast<int>(seconds % 86400);
  return two_digits(s / 3600) + ":" + two_digits(s / 60 % 60) + ":" + two_digits(s % 60);
}

// 8 digits: YYYYMMDD when that is a day of 1800 to 2199, else DDMMYYYY or MMDDYYYY.
void read_eight_digits(std::string_view digits, DateOrder order, DateReading& out) {
  const int year = digits_value(digits.substr(0, 4));
  const DateParts parts{year, digits_value(digits.substr(4, 2)), digits_value(digits.substr(6, 2))};
  const int last_year = digits_value(digits.substr(4, 4));
  const bool year_last = last_year >= 1800 && last_year < 2200;
  const bool year_first = year >= 1800 && year < 2200;
  if (year_first && (is_calendar_day(parts) || !year_last)) {
    read_year_first(parts.year, parts.month, parts.day, out);
  } else if (year_last) {
    read_numeric(digits_value(digits.substr(0, 2)), digits_value(digits.substr(2, 2)), last_year, 0,
                 order, out);
    out.found = is_calendar_day(out.first);
  }
}

void read_digits(std::string_view digits, DateOrder order, DateReading& out) {
  const int value = digits_value(digits.substr(0, 9));
  if (digits.size() == 8) {
    read_eight_digits(digits, order, out);
  } else if (digits.size() == 4 && value >= 1800 && value < 2200) {
    out.found = true;
    out.first = {value, 0, 0};
  } else if (digits.size() == 5 && value >= 10000 && value <= 73050) {  // 1927-05-18 to 2099-12-31
    out.found = out.serial = true;
    out.first = days_to_date(value - 25569);
  } else if (digits.size() == 14 || digits.size() == 12) {
    read_eight_digits(digits.substr(0, 8), DateOrder::YearFirst, out);
    const int hour = digits_value(digits.substr(8, 2));
    const int minute = digits_value(digits.substr(10, 2));
    const int second = digits.size() == 14 ? digits_value(digits.substr(12, 2)) : 0;
    out.found = out.found && !out.numeric_order && hour < 24 && minute < 60 && second < 61;
    out.time = two_digits(hour) + ":" + two_digits(minute) +
               (digits.size() == 14 ? ":" + two_digits(second) : "");
  } else if (digits.size() == 10 || digits.size() == 13) {
    const long long seconds = static_cast<long long>(value) * 10 + (digits[9] - '0');
    out.found = out.unix_time = seconds >= 600000000 && seconds < 4102444800LL;
    out.first = days_to_date(seconds / 86400);
    out.time = format_seconds(seconds) + "Z";
  }
}

void read_two_numbers(const Tokens& t, DateReading& out) {
  const Token& a = t.items[0];
  const Token& b = t.items[1];
  if (b.before == '.' && a.digits == 5) return;
  if (a.digits == 4 && b.digits <= 2 && b.value >= 1 && b.value <= 12) {
    out.first = {a.value, b.value, 0};
  } else if (b.digits == 4 && a.digits <= 2 && a.value >= 1 && a.value <= 12) {
    out.first = {b.value, a.value, 0};
  } else {
    return;
  }
  out.found = out.first.year >= 1800 && out.first.year < 2200;
}

void read_day(std::string_view text, DateOrder order, DateReading& out) {
  if (all_digits(text)) {
    read_digits(text, order, out);
    return;
  }
  const Tokens tokens = read_date_tokens(text);
  if (tokens.strange || tokens.count == 0) return;
  if (tokens.has_marks) {
    read_marked_date(tokens, out);
  } else if (tokens.has_month) {
    read_named_month(tokens, out);
  } else if (tokens.count == 3) {
    read_three_numbers(tokens, order, out);
    if (tokens.buddhist && out.first.year > 2400) out.first.year -= kBuddhist;
  } else if (tokens.count == 2) {
    read_two_numbers(tokens, out);
  }
}

bool is_plain_iso(std::string_view text) {
  return text.size() == 10 && text[4] == '-' && text[7] == '-' && all_digits(text.substr(0, 4)) &&
         all_digits(text.substr(5, 2)) && all_digits(text.substr(8, 2));
}

// 2024-W10-2: year, week and weekday of ISO 8601. Week 1 holds the 4th of January.
bool read_week_date(std::string_view text, DateReading& out) {
  if (text.size() != 10 || text[4] != '-' || text[5] != 'W' || text[8] != '-') return false;
  if (!all_digits(text.substr(0, 4)) || !all_digits(text.substr(6, 2)) || text[9] < '1' ||
      text[9] > '7') {
    return false;
  }
  const int week = digits_value(text.substr(6, 2));
  if (week < 1 || week > 53) return false;
  const long long fourth = date_to_days({digits_value(text.substr(0, 4)), 1, 4});
  const long long monday = fourth - (fourth + 3) % 7;  // 1970-01-01 was a Thursday
  out.found = true;
  out.first = days_to_date(monday + (week - 1) * 7 + (text[9] - '1'));
  return true;
}

bool has_digit(std::string_view text) { return count_digits(text) > 0; }

// Day and time, the time found at `clock`. What stands behind the time and is no zone belongs to
// the day ("Mon Sep 28 00:00:00 IST 2009", "16:32 11/02/2014").
DateReading read_with_time(std::string_view text, std::size_t clock, DateOrder order) {
  DateReading out;
  std::string_view day = text.substr(0, clock);
  std::string_view behind = text.substr(clock);
  const bool mark_t = !day.empty() && (day.back() == 'T' || day.back() == 't') && day.size() > 1 &&
                      is_ascii_digit(day[day.size() - 2]);
  if (mark_t) day.remove_suffix(1);
  while (!day.empty() && (day.back() == ' ' || day.back() == ',' || day.back() == '-'))
    day.remove_suffix(1);
  const HalfDay half = take_half_day_before(day);
  std::string clock_text;
  if (!take_clock(behind, half, clock_text)) return out;
  const std::string zone = take_zone(behind);
  std::string whole(day);
  if (!trim_ascii(behind).empty()) whole.append(" ").append(trim_ascii(behind));
  if (!has_digit(whole) && !has_han(whole)) return out;
  read_day(trim_ascii(whole), order, out);
  out.time = clock_text + zone;
  out.time_mark = mark_t ? 'T' : ' ';
  return out;
}

// 45356.5: a day number of Excel and the part of a day.
DateReading read_serial_with_time(std::string_view text) {
  DateReading out;
  if (text.size() < 7 || text[5] != '.' || !all_digits(text.substr(0, 5)) ||
      !all_digits(text.substr(6)) || text.size() > 20) {
    return out;
  }
  read_digits(text.substr(0, 5), DateOrder::Unknown, out);
  double part = 0;
  double scale = 1;
  for (const char c : text.substr(6)) {
    scale /= 10;
    part += (c - '0') * scale;
  }
  const auto seconds = static_cast<long long>(part * 86400 + 0.5);
  if (out.found && seconds > 0 && seconds < 86400) out.time = format_seconds(seconds);
  return out;
}

}  // namespace

DateReading read_date(std::string_view text, DateOrder order) {
  DateReading out;
  if (text.size() < 4 || text.size() > kMostBytes) return out;
  if (is_plain_iso(text)) {
    read_year_first(digits_value(text.substr(0, 4)), digits_value(text.substr(5, 2)),
                    digits_value(text.substr(8, 2)), out);
    return out;
  }
  if (read_week_date(text, out)) return out;
  const std::string plain = is_ascii(text) ? std::string() : to_ascii_digits(text);
  if (!plain.empty()) text = plain;
  const std::size_t clock = find_clock(text);
  if (clock != std::string_view::npos) return read_with_time(text, clock, order);
  if (out = read_serial_with_time(text); out.found) return out;
  read_day(text, order, out);
  return out;
}

}  // namespace spruce
