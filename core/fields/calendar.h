// The Gregorian calendar and ISO 8601 text. No reading of what people write (date.h does).
#pragma once

#include <string>
#include <string_view>

namespace spruce {

/// A date as written. 0 means "not written".
struct DateParts {
  int year = 0;
  int month = 0;
  int day = 0;
};

/// True for a day of the Gregorian calendar, years 1 to 9999.
bool is_calendar_day(const DateParts& date);

/// "2024-03-05", "2024-03" or "2024"; "--03-05" without a year (ISO 8601:2000, 5.2.1.3).
std::string format_iso_date(const DateParts& date);

/// The date `days` after 1970-01-01. H. Hinnant, "chrono-compatible low-level date algorithms",
/// 2013.
DateParts days_to_date(long long days);
/// The inverse; any calendar day.
long long date_to_days(const DateParts& date);

/// At least two digits: 5 → "05". Not for negative numbers.
std::string two_digits(int number);

/// The number that ASCII digits write; at most 999999999.
int digits_value(std::string_view digits);

}  // namespace spruce
