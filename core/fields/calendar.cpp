// See calendar.h.
#include "core/fields/calendar.h"

#include <algorithm>

namespace spruce {

bool is_calendar_day(const DateParts& date) {
  static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.year < 1 || date.year > 9999) {
    return false;
  }
  const bool leap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0);
  return date.day <= kDays[date.month - 1] + (leap && date.month == 2 ? 1 : 0);
}

std::string format_iso_date(const DateParts& date) {
  std::string year = std::to_string(date.year);
  year.insert(0, 4 - std::min<std::size_t>(year.size(), 4), '0');
  std::string out = date.year > 0 ? year : "-";
  if (date.month > 0) out += "-" + two_digits(date.month);
  if (date.day > 0) out += "-" + two_digits(date.day);
  return out;
}

DateParts days_to_date(long long days) {
  days += 719468;
  const long long era = (days >= 0 ? days : days - 146096) / 146097;
  const long long doe = days - era * 146097;
  const long long yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const long long doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const long long mp = (5 * doy + 2) / 153;
  const int day = static_cast<int>(doy - (153 * mp + 2) / 5 + 1);
  const int month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
  const int year = static_cast<int>(yoe + era * 400 + (month <= 2 ? 1 : 0));
  return {year, month, day};
}

long long date_to_days(const DateParts& date) {
  const long long year = date.year - (date.month <= 2 ? 1 : 0);
  const long long era = (year >= 0 ? year : year - 399) / 400;
  const long long yoe = year - era * 400;
  const long long doy = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
  const long long doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + doe - 719468;
}

std::string two_digits(int number) {
  std::string out = std::to_string(number);
  return out.size() < 2 ? "0" + out : out;
}

int digits_value(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (value > 99999999) return 999999999;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace spruce
