// Days of dates: against known days and against a slow walk through the calendar.
#include "core/profile/date_days.h"

#include <doctest/doctest.h>

using namespace spruce;

TEST_CASE("days of known dates") {
  struct Row {
    const char* name;
    const char* text;
    bool is_date;
    std::int32_t days;
  };
  const Row rows[] = {
      {"the epoch", "1970-01-01", true, 0},
      {"the day before it", "1969-12-31", true, -1},
      {"a leap day", "2000-02-29", true, 11016},
      {"no leap day in 1900", "1900-02-29", false, 0},
      {"with a time after T", "1970-01-02T23:59:59Z", true, 1},
      {"with a time after a space", "1970-01-02 08:00", true, 1},
      {"text after the day", "1970-01-02x", false, 0},
      {"year and month only", "1970-01", false, 0},
      {"thirteenth month", "1970-13-01", false, 0},
      {"day 0", "1970-01-00", false, 0},
      {"31 April", "1970-04-31", false, 0},
      {"slashes", "1970/01/01", false, 0},
      {"Chinese", "1970年1月1日", false, 0},
      {"empty", "", false, 0},
      {"signs for digits", "+970-01-01", false, 0},
      {"year 0", "0000-03-01", true, -719468},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto days = parse_iso_days(row.text);
    CHECK(days.has_value() == row.is_date);
    if (days) CHECK(*days == row.days);
  }
}

TEST_CASE("law: each day is one more than the day before") {
  const std::uint32_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  std::int32_t expected = days_from_civil(1599, 12, 31);
  bool all_equal = true;
  for (std::int32_t year = 1600; year < 2101; ++year) {
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    for (std::uint32_t month = 1; month <= 12; ++month) {
      const std::uint32_t last = lengths[month - 1] + (leap && month == 2 ? 1 : 0);
      for (std::uint32_t day = 1; day <= last; ++day) {
        all_equal = all_equal && days_from_civil(year, month, day) == ++expected;
      }
    }
  }
  CHECK(all_equal);
}
