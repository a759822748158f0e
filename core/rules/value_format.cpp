#include "core/rules/value_format.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

#include "core/fields/calendar.h"
#include "core/fields/date.h"
#include "core/fields/number.h"
#include "core/text/normalize.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::string_view kIsoDate = "%Y-%m-%d";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes one or two (or exactly four) digits off the front.
std::optional<int> take_digits(std::string_view& text, std::size_t least, std::size_t most) {
  std::size_t size = 0;
  while (size < most && size < text.size() && is_digit(text[size])) ++size;
  if (size < least) return std::nullopt;
  const int value = digits_value(text.substr(0, size));
  text.remove_prefix(size);
  return value;
}

struct Parts {
  DateParts date;
  int hour = 0, minute = 0, second = 0;
  bool has_time = false;
};

/// Takes what one directive stands for.
bool take_directive(char directive, std::string_view& text, Parts& parts) {
  const bool is_year = directive == 'Y';
  const std::optional<int> value = take_digits(text, is_year ? 4 : 1, is_year ? 4 : 2);
  if (!value) return false;
  switch (directive) {
    case 'Y':
      parts.date.year = *value;
      return true;
    case 'y':
      parts.date.year = *value + (*value < 69 ? 2000 : 1900);  // as POSIX has it
      return true;
    case 'm':
      parts.date.month = *value;
      return true;
    case 'd':
      parts.date.day = *value;
      return true;
    case 'H':
      parts.hour = *value;
      parts.has_time = true;
      return *value < 24;
    case 'M':
      parts.minute = *value;
      return *value < 60;
    case 'S':
      parts.second = *value;
      return *value < 61;
    default:
      return false;
  }
}

std::optional<Parts> read_by_format(std::string_view text, std::string_view format) {
  Parts parts;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] == '%' && i + 1 < format.size()) {
      if (!take_directive(format[++i], text, parts)) return std::nullopt;
    } else if (!text.empty() && text.front() == format[i]) {
      text.remove_prefix(1);
    } else {
      return std::nullopt;
    }
  }
  if (!text.empty() || !is_calendar_day(parts.date)) return std::nullopt;
  return parts;
}

/// "2024-03-05T14:30:05", with a fraction and a zone or without.
std::optional<Parts> read_iso_datetime(std::string_view text) {
  if (text.size() < 16 || (text[10] != 'T' && text[10] != ' ')) return std::nullopt;
  std::size_t end = 16;
  if (text.size() >= 19 && text[16] == ':') end = 19;
  std::string head(text.substr(0, end));
  head[10] = 'T';
  std::string_view behind = text.substr(end);
  if (end == 19 && !behind.empty() && behind[0] == '.') {
    behind.remove_prefix(1);
    while (!behind.empty() && is_digit(behind[0])) behind.remove_prefix(1);
  }
  const bool has_sign = !behind.empty() && (behind[0] == '+' || behind[0] == '-');
  const bool is_zone = behind.empty() || behind == "Z" ||
                       (has_sign && (behind.size() == 5 || behind.size() == 6) &&
                        std::all_of(behind.begin() + 1, behind.end(),
                                    [](char c) { return is_digit(c) || c == ':'; }));
  if (!is_zone) return std::nullopt;
  return read_by_format(head, end == 19 ? "%Y-%m-%dT%H:%M:%S" : "%Y-%m-%dT%H:%M");
}

Measure measure_of(const Parts& parts) {
  return {static_cast<double>(date_to_days(parts.date)),
          parts.hour * 3600.0 + parts.minute * 60.0 + parts.second, parts.has_time, true};
}

/// Any date that people write.
std::optional<Measure> read_any_date(std::string_view value, const ValueContext& context) {
  const std::string clean = to_half_width(trim(value));
  const DateReading read = read_date(clean, context.date_order);
  const bool is_sure = read.found && (!read.ambiguous || context.date_order != DateOrder::Unknown);
  if (!is_sure || !is_calendar_day(read.first)) return std::nullopt;
  Parts parts;
  parts.date = read.first;
  std::string_view time = read.time;
  if (time.size() >= 5 && time[2] == ':') {
    parts.has_time = true;
    parts.hour = digits_value(time.substr(0, 2));
    parts.minute = digits_value(time.substr(3, 2));
    if (time.size() >= 8 && time[5] == ':') parts.second = digits_value(time.substr(6, 2));
  }
  return measure_of(parts);
}

std::optional<Measure> read_written_number(std::string_view value, const ValueContext& context) {
  const NumberReading read = read_number(to_half_width(trim(value)), context.country);
  if (!read.found) return std::nullopt;
  return Measure{std::strtod(read.plain.c_str(), nullptr), 0, false, false};
}

bool is_year(std::string_view text) {
  if (!text.empty() && text.front() == '-') text.remove_prefix(1);
  return text.size() == 4 && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_truth(std::string_view value) {
  static constexpr std::array<std::string_view, 16> kWords{"true", "false", "1",  "0", "yes", "no",
                                                           "y",    "n",     "t",  "f", "on",  "off",
                                                           "是",   "否",    "有", "无"};
  const std::string lower = to_lower(trim(value));
  return std::find(kWords.begin(), kWords.end(), lower) != kWords.end();
}

}  // namespace

int compare_measures(const Measure& left, const Measure& right) {
  if (left.value != right.value) return left.value < right.value ? -1 : 1;
  if (!left.has_time || !right.has_time || left.seconds == right.seconds) return 0;
  return left.seconds < right.seconds ? -1 : 1;
}

bool has_known_format(ValueType type, std::string_view format) {
  if (format.empty()) return true;
  if (type != ValueType::Date && type != ValueType::Datetime) return false;
  if (format == "any") return true;
  bool has_directive = false;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') continue;
    const std::string_view known = "YymdHMS";
    if (++i >= format.size() || known.find(format[i]) == std::string_view::npos) return false;
    has_directive = true;
  }
  return has_directive;
}

std::optional<Measure> read_measure(ValueType type, std::string_view format, std::string_view value,
                                    const ValueContext& context) {
  switch (type) {
    case ValueType::Number:
    case ValueType::Integer:
    case ValueType::Year:
      return read_written_number(value, context);
    case ValueType::Date:
    case ValueType::Datetime:
      break;
    case ValueType::Text:
    case ValueType::Boolean:
      return std::nullopt;
  }
  if (format == "any") return read_any_date(value, context);
  const bool is_day = type == ValueType::Date;
  std::optional<Parts> parts = !format.empty() ? read_by_format(value, format)
                               : is_day        ? read_by_format(value, kIsoDate)
                                               : read_iso_datetime(value);
  return parts ? std::optional<Measure>(measure_of(*parts)) : std::nullopt;
}

bool has_form(const DictionaryField& field, std::string_view value, const ValueContext& context) {
  switch (field.type) {
    case ValueType::Text:
      return true;
    case ValueType::Boolean:
      return is_truth(value);
    case ValueType::Year:
      return is_year(trim(value));
    default:
      break;
  }
  const std::optional<Measure> read = read_measure(field.type, field.format, value, context);
  if (!read) return false;
  if (field.type != ValueType::Integer) return true;
  return read->value == static_cast<double>(static_cast<long long>(read->value));
}

std::optional<Measure> read_bound(ValueType type, std::string_view format, std::string_view text) {
  if (const std::optional<Measure> read = read_measure(type, format, text, {})) return read;
  const bool is_date = type == ValueType::Date || type == ValueType::Datetime;
  if (!is_date) return std::nullopt;
  std::optional<Parts> parts = read_by_format(text, kIsoDate);
  if (!parts) parts = read_iso_datetime(text);
  return parts ? std::optional<Measure>(measure_of(*parts)) : std::nullopt;
}

}  // namespace spruce
