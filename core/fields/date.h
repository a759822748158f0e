// Dates and points in time as people and programs write them. Not durations, not opening hours.
// Invariant: an ambiguous day and month are never guessed: the fix is graded Ask and the issue
// names both readings. Reading is in date_read.cpp, judging and matching in date.cpp.
#pragma once

#include <string>
#include <string_view>

#include "core/fields/calendar.h"
#include "core/fields/field.h"

namespace spruce {

const FieldTypeInfo& date_field();

/// What reading a date found.
struct DateReading {
  bool found = false;
  bool ambiguous = false;       ///< day and month could be the other way round: see `second`
  bool numeric_order = false;   ///< D-M-Y or M-D-Y in numbers: the order had to be known
  bool dotted = false;          ///< 5.3.2024: day first wherever that is written
  bool two_digit_year = false;  ///< the century was added (00 to 49: 20xx)
  bool serial = false;          ///< a day number of Excel
  bool unix_time = false;       ///< seconds or milliseconds since 1970
  bool swapped = false;         ///< Y-D-M: month above 12, day not
  bool republic = false;        ///< a bare year of three digits, counted from 1911
  DateOrder proves = DateOrder::Unknown;  ///< the order this value alone proves
  DateParts first;
  DateParts second;      ///< the other reading when ambiguous (order, or a month's name)
  std::string time;      ///< "14:30:05", 24-hour, with what was written behind it (zone); or empty
  char time_mark = ' ';  ///< 'T' or ' ' before the time
};

/// Reads clean text (trimmed, half-width). `order` resolves day and month. At most 120 bytes are a
/// date.
DateReading read_date(std::string_view text, DateOrder order);

}  // namespace spruce
