// Reading a date: the time is cut off first, the rest becomes a few tokens (numbers, month names,
// 年 月 日), and the pattern of the tokens decides. No regular expressions, no allocation for plain
// ISO dates.
#include <array>
#include <utility>

#include "core/fields/ascii.h"
#include "core/fields/calendar.h"
#include "core/fields/date.h"
#include "core/fields/date_clock.h"
#include "core/fields/date_words.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 64;

// One piece of the date part.
struct Token {
  enum class Kind { Number, Month, Year, MonthMark, DayMark, Era, Other } kind = Kind::Other;
  int value = 0;  // the number, the month, or the years to add for an era
  std::size_t digits = 0;
  char before = 0;  // the separator in front: one of - / . or a blank
};

struct Tokens {
  std::array<Token, 12> items;
  std::size_t count = 0;
  bool strange = false;  // a word that belongs to no date

  void add(const Token& token) {
    if (count < items.size()) {
      items[count++] = token;
    } else {
      strange = true;
    }
  }
};

// 二〇二四 by digits, 十五 and 二十一 by value; -1 for what is no numeral.
int han_digit(char32_t c) {
  constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
  if (c == U'零') return 0;
  if (c == U'十') return 10;
  const std::size_t at = kDigits.find(c);
  return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

Token read_han_number(std::string_view text, std::size_t& at) {
  Token token{Token::Kind::Number, 0, 0, 0};
  bool tens = false;
  while (at < text.size()) {
    const CodePoint c = decode_utf8(text, at);
    const int digit = han_digit(c.value);
    if (digit < 0) break;
    at += c.size;
    ++token.digits;
    if (token.digits > 8) return {};
    if (digit == 10) {
      token.value = (token.value == 0 ? 1 : token.value) * 10;
      tens = true;
    } else {
      token.value = tens ? token.value + digit : token.value * 10 + digit;
    }
  }
  return token;
}

struct HanMark {
  std::string_view text;
  Token::Kind kind;
  int value;
};

// Marks and eras. Years to add: 民國 1 = 1912, 令和 1 = 2019, 平成 1 = 1989, 昭和 1 = 1926.
constexpr HanMark kHanMarks[] = {
    {"年", Token::Kind::Year, 0},      {"月", Token::Kind::MonthMark, 0},
    {"日", Token::Kind::DayMark, 0},   {"号", Token::Kind::DayMark, 0},
    {"號", Token::Kind::DayMark, 0},   {"년", Token::Kind::Year, 0},
    {"월", Token::Kind::MonthMark, 0}, {"일", Token::Kind::DayMark, 0},
    {"民国", Token::Kind::Era, 1911},  {"民國", Token::Kind::Era, 1911},
    {"令和", Token::Kind::Era, 2018},  {"平成", Token::Kind::Era, 1988},
    {"昭和", Token::Kind::Era, 1925},
};

// 星期三, 周三 and 礼拜天, with or without brackets, say nothing more.
std::size_t weekday_size(std::string_view text) {
  for (const std::string_view start : {"星期", "礼拜", "週", "周"}) {
    if (text.substr(0, start.size()) != start || text.size() <= start.size()) continue;
    const CodePoint day = decode_utf8(text, start.size());
    const bool named = (han_digit(day.value) > 0 && han_digit(day.value) < 7) ||
                       day.value == U'日' || day.value == U'天';
    if (named) return start.size() + day.size;
  }
  return 0;
}

bool read_han_mark(std::string_view text, std::size_t& at, Tokens& out) {
  const std::string_view rest = text.substr(at);
  if (const std::size_t size = weekday_size(rest); size > 0) {
    at += size;
    return true;
  }
  for (const HanMark& mark : kHanMarks) {
    if (rest.substr(0, mark.text.size()) != mark.text) continue;
    at += mark.text.size();
    out.add({mark.kind, mark.value, 0, 0});
    return true;
  }
  if (rest.substr(0, 3) == "元" && out.count > 0) {  // 令和元年: the first year
    at += 3;
    out.add({Token::Kind::Number, 1, 1, 0});
    return true;
  }
  return false;
}

void add_word(std::string_view word, Tokens& out) {
  const std::string folded = fold_text(word);
  if (const int month = find_month(folded); month > 0) {
    out.add({Token::Kind::Month, month, 0, 0});
  } else if (!is_date_filler(folded)) {
    out.strange = true;
  }
}

bool is_word_byte(char c) { return is_ascii_letter(c) || !is_ascii_byte(c); }

// A Latin word may hold ä, é …: bytes C3 xx; Han characters start at E3 and end it.
std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word_byte(text[at])) {
    if (static_cast<unsigned char>(text[at]) >= 0xE0) break;
    ++at;
  }
  return at;
}

Tokens tokenize(std::string_view text) {
  Tokens out;
  char before = 0;
  for (std::size_t at = 0; at < text.size() && !out.strange;) {
    const char c = text[at];
    const std::size_t start = at;
    if (is_ascii_digit(c)) {
      while (at < text.size() && is_ascii_digit(text[at])) ++at;
      const std::string_view digits = text.substr(start, at - start);
      out.add({Token::Kind::Number, digits_value(digits), digits.size(), before});
      before = 0;
    } else if (is_word_byte(c)) {
      if (!read_han_mark(text, at, out)) {
        if (han_digit(decode_utf8(text, at).value) >= 0) {
          out.add(read_han_number(text, at));
        } else {
          at = word_end(text, at);
          if (at == start) out.strange = true;
          add_word(text.substr(start, at - start), out);
        }
      }
    } else {
      const bool known = c == '-' || c == '/' || c == '.' || c == ' ' || c == ',' || c == '(' ||
                         c == ')' || c == '\'' || c == '_';
      if (!known) out.strange = true;
      if (before == 0 || before == ' ') before = c;
      ++at;
    }
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
  if (a.digits > 2) return;
  if (c.digits == 4) {
    read_numeric(a.value, b.value, c.value, separator, order, out);
    return;
  }
  if (c.digits != 2) return;
  if (a.value > 31 || order == DateOrder::YearFirst) {
    read_year_first(a.value, b.value, c.value, out);
  } else {
    read_numeric(a.value, b.value, c.value, separator, order, out);
  }
  add_century(out);
}

// A month name with a day, a year or both.
void read_named_month(const Tokens& t, DateReading& out) {
  int month = 0;
  const Token* numbers[2] = {nullptr, nullptr};
  std::size_t count = 0;
  for (std::size_t i = 0; i < t.count; ++i) {
    const Token& token = t.items[i];
    if (token.kind == Token::Kind::Month) {
      // "Mar" is also a Spanish Tuesday: the later of two names is the month.
      month = token.value;
    } else if (token.kind == Token::Kind::Number && count < 2) {
      numbers[count++] = &token;
    } else {
      return;
    }
  }
  if (count == 0) return;
  out.found = true;
  const bool first_is_year = numbers[0]->digits >= 3 || numbers[0]->value > 31;
  if (count == 1) {
    out.first = first_is_year ? DateParts{numbers[0]->value, month, 0}
                              : DateParts{0, month, numbers[0]->value};
    return;
  }
  const Token& year = first_is_year ? *numbers[0] : *numbers[1];
  const Token& day = first_is_year ? *numbers[1] : *numbers[0];
  out.found = (year.digits == 2 || year.digits == 4) && day.digits <= 2;
  out.first = {year.value, month, day.value};
  if (year.digits == 2) add_century(out);
}

// 2024年3月5日, 民國113年3月5日, 3月5日, 2024年3月.
void read_han_date(const Tokens& t, DateReading& out) {
  DateParts parts;
  int era = 0;
  std::size_t year_digits = 0;
  for (std::size_t i = 0; i < t.count; ++i) {
    const Token& token = t.items[i];
    if (token.kind == Token::Kind::Era) {
      era = token.value;
      continue;
    }
    if (token.kind != Token::Kind::Number) return;
    const bool marked = i + 1 < t.count;
    const Token::Kind mark = marked ? t.items[i + 1].kind : Token::Kind::DayMark;
    if (mark == Token::Kind::Year) {
      parts.year = token.value + era;
      year_digits = token.digits;
    } else if (mark == Token::Kind::MonthMark) {
      parts.month = token.value;
    } else if (mark == Token::Kind::DayMark && parts.month > 0) {
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
  const Tokens tokens = tokenize(text);
  if (tokens.strange || tokens.count == 0) return;
  bool month = false;
  bool han = false;
  for (std::size_t i = 0; i < tokens.count; ++i) {
    const Token::Kind kind = tokens.items[i].kind;
    month = month || kind == Token::Kind::Month;
    han = han || (kind != Token::Kind::Month && kind != Token::Kind::Number);
  }
  if (han) {
    read_han_date(tokens, out);
  } else if (month) {
    read_named_month(tokens, out);
  } else if (tokens.count == 3) {
    read_three_numbers(tokens, order, out);
  } else if (tokens.count == 2) {
    read_two_numbers(tokens, out);
  }
}

bool is_plain_iso(std::string_view text) {
  return text.size() == 10 && text[4] == '-' && text[7] == '-' && all_digits(text.substr(0, 4)) &&
         all_digits(text.substr(5, 2)) && all_digits(text.substr(8, 2));
}

// Day and time, the time found at `clock`.
DateReading read_with_time(std::string_view text, std::size_t clock, DateOrder order) {
  DateReading out;
  std::string_view day = text.substr(0, clock);
  std::string_view behind = text.substr(clock);
  const bool mark_t = !day.empty() && (day.back() == 'T' || day.back() == 't') && day.size() > 1 &&
                      is_ascii_digit(day[day.size() - 2]);
  if (mark_t) day.remove_suffix(1);
  while (!day.empty() && (day.back() == ' ' || day.back() == ',')) day.remove_suffix(1);
  const HalfDay half = take_half_day_before(day);
  std::string clock_text;
  if (!take_clock(behind, half, clock_text)) return out;
  std::string_view zone;
  std::string_view year;
  if (!split_zone(behind, zone, year)) return out;
  const std::string whole =
      year.empty() ? std::string(day) : std::string(day) + " " + std::string(year);
  read_day(whole, order, out);
  out.time = clock_text + std::string(zone);
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
  const std::size_t clock = find_clock(text);
  if (clock != std::string_view::npos) return read_with_time(text, clock, order);
  if (out = read_serial_with_time(text); out.found) return out;
  read_day(text, order, out);
  return out;
}

}  // namespace spruce
