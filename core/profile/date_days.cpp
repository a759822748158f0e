#include "core/profile/date_days.h"

namespace spruce {
namespace {

bool is_leap(std::int32_t year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

std::uint32_t days_in_month(std::int32_t year, std::uint32_t month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// The number in `size` digits at `at`, or -1.
std::int32_t read_digits(std::string_view text, std::size_t at, std::size_t size) {
  std::int32_t number = 0;
  for (std::size_t i = at; i < at + size; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    number = number * 10 + (text[i] - '0');
  }
  return number;
}

}  // namespace

std::int32_t days_from_civil(std::int32_t year, std::uint32_t month, std::uint32_t day) {
  // Years that start in March put the leap day last, so that month lengths follow one linear rule
  // in eras of 400 years.
  const std::int32_t shifted = month <= 2 ? year - 1 : year;
  const std::int32_t era = (shifted >= 0 ? shifted : shifted - 399) / 400;
  const std::int32_t year_of_era = shifted - era * 400;
  const auto march_month = static_cast<std::int32_t>(month > 2 ? month - 3 : month + 9);
  const std::int32_t day_of_year = (153 * march_month + 2) / 5 + static_cast<std::int32_t>(day) - 1;
  const std::int32_t leap_days = year_of_era / 4 - year_of_era / 100;
  const std::int32_t day_of_era = year_of_era * 365 + leap_days + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

std::optional<std::int32_t> parse_iso_days(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (text.size() > 10 && text[10] != 'T' && text[10] != ' ') return std::nullopt;
  const std::int32_t year = read_digits(text, 0, 4);
  const std::int32_t month = read_digits(text, 5, 2);
  const std::int32_t day = read_digits(text, 8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1) return std::nullopt;
  const auto m = static_cast<std::uint32_t>(month);
  const auto d = static_cast<std::uint32_t>(day);
  if (d > days_in_month(year, m)) return std::nullopt;
  return days_from_civil(year, m, d);
}

}  // namespace spruce
