// Judging a date that was read (date_read.cpp), its ISO form, and its match feature: year, month
// and day in four bytes.
#include "core/fields/date.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/fields/ascii.h"
#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"

namespace spruce {
namespace {

// Days that programs write where nothing is known.
bool is_default_day(const DateParts& d) {
  return d.month == 1 && d.day == 1 && (d.year == 1900 || d.year == 1970 || d.year == 1901);
}

bool is_never(std::string_view text) {
  return text.substr(0, 10) == "0000-00-00" || text.substr(0, 10) == "0001-01-01" ||
         text.substr(0, 10) == "9999-12-31" || text == "00/00/0000" || text == "00000000" ||
         text == "0000/00/00";
}

std::string format_reading(const DateReading& reading, const DateParts& parts) {
  std::string out = format_iso_date(parts);
  if (!reading.time.empty()) out.append(1, reading.time_mark).append(reading.time);
  return out;
}

// Whether the parts that are written can be a day, a month or a year.
bool is_possible(const DateParts& d) {
  if (d.day > 0) return is_calendar_day({d.year > 0 ? d.year : 2000, d.month, d.day});
  return d.month >= 0 && d.month <= 12 && d.year > 0;
}

struct Judgement {
  Grade grade = Grade::Valid;
  FixGrade fix = FixGrade::Safe;
  std::string_view rule = "date.iso";
};

Judgement judge(const DateReading& r, const ValueContext& context, std::string_view text,
                StandardValue& out) {
  Judgement j;
  if (r.numeric_order && r.proves == DateOrder::Unknown &&
      context.date_order == DateOrder::Unknown && r.first.month != r.first.day) {
    j.fix = FixGrade::Likely;  // 05.03.2024: the dots say day first
  }
  if (r.two_digit_year) {
    out.issues.push_back({"date.two-digit-year", std::string(text)});
    j.grade = Grade::Plausible;
    j.fix = FixGrade::Likely;
  }
  if (r.ambiguous) {
    out.issues.push_back(
        {"date.ambiguous", format_iso_date(r.first) + "|" + format_iso_date(r.second)});
    j = {Grade::Plausible, FixGrade::Ask, "date.ambiguous"};
  }
  if (r.serial || r.unix_time) {
    out.issues.push_back(
        {r.serial ? "date.excel-serial" : "date.unix-time", format_reading(r, r.first)});
    j = {Grade::Unlikely, FixGrade::Ask, r.serial ? "date.excel-serial" : "date.unix-time"};
  }
  if (r.republic) {
    out.issues.push_back({"date.republic-era", format_iso_date(r.first)});
    const bool taiwan = context.country == "TW";
    j = {taiwan ? Grade::Valid : Grade::Unlikely, taiwan ? FixGrade::Likely : FixGrade::Ask,
         "date.republic-era"};
  }
  if (r.swapped) {
    out.issues.push_back({"date.day-month-swapped", format_iso_date(r.first)});
    j = {Grade::Unlikely, FixGrade::Ask, "date.day-month-swapped"};
  }
  if (is_default_day(r.first)) {
    out.issues.push_back({"date.default", format_iso_date(r.first)});
    j.grade = Grade::Unlikely;
  }
  if (r.first.day == 0 || r.first.year == 0) j.grade = std::max(j.grade, Grade::Plausible);
  if (r.first.year != 0 && (r.first.year < 1850 || r.first.year > 2100)) {
    out.issues.push_back({"date.year-out-of-range", std::to_string(r.first.year)});
    j.grade = Grade::Unlikely;
  }
  return j;
}

void add_parts(const DateReading& r, StandardValue& out) {
  if (r.first.year > 0) out.parts.push_back({"year", std::to_string(r.first.year)});
  if (r.first.month > 0) out.parts.push_back({"month", std::to_string(r.first.month)});
  if (r.first.day > 0) out.parts.push_back({"day", std::to_string(r.first.day)});
  if (!r.time.empty()) out.parts.push_back({"time", r.time});
}

// Where the month is written first (CLDR 44, short date formats; Canada writes both ways).
bool is_month_first(std::string_view country) {
  return country == "US" || country == "FM" || country == "MH" || country == "PW" ||
         country == "PH" || country == "GU" || country == "PR";
}

StandardValue standardise(std::string_view value, const ValueContext& context) {
  StandardValue out;
  const CleanText clean(value, Width::All);
  if (finish_empty(out, clean, false)) return out;
  if (is_never(clean.text())) {
    out.grade = Grade::Empty;
    out.standard = std::string(value);
    out.issues.push_back({"value.placeholder", std::string(clean.text())});
    return out;
  }
  DateReading reading = read_date(clean.text(), context.date_order);
  if (reading.ambiguous && reading.numeric_order && is_month_first(context.country))
    std::swap(reading.first, reading.second);  // still asked, but the likelier reading first
  if (!reading.found) {
    out.grade = Grade::Invalid;
    out.issues.push_back({"date.unreadable", {}});
    finish(out, clean);
    return out;
  }
  if (!is_possible(reading.first)) {
    out.grade = Grade::Invalid;
    out.issues.push_back({"date.impossible", std::string(clean.text())});
    finish(out, clean);
    return out;
  }
  add_parts(reading, out);
  const Judgement j = judge(reading, context, clean.text(), out);
  out.grade = j.grade;
  // Without a day or a year there is no one ISO form that a CRM takes: such values stay as written.
  const bool whole = reading.first.day > 0 && reading.first.year > 0;
  finish(out, clean, whole ? format_reading(reading, reading.first) : std::string(clean.text()),
         j.rule, j.fix);
  return out;
}

void append_feature(std::string_view value, const ValueContext& context, std::string& out) {
  const CleanText clean(value, Width::All);
  if (clean.text().empty() || is_blank_word(clean.text()) || is_never(clean.text())) return;
  const DateReading r = read_date(clean.text(), context.date_order);
  const bool strange = r.first.year > 9999 || r.first.month > 99 || r.first.day > 99;
  if (!r.found || strange || is_default_day(r.first)) return;
  out.push_back(static_cast<char>(r.first.year & 0xff));
  out.push_back(static_cast<char>(r.first.year >> 8));
  out.push_back(static_cast<char>(r.first.month));
  out.push_back(static_cast<char>(r.first.day));
}

constexpr std::size_t kFeatureSize = 4;
constexpr int kNearDays = 31;

DateParts unpack(std::string_view feature) {
  const auto byte = [feature](std::size_t i) {
    return static_cast<int>(static_cast<unsigned char>(feature[i]));
  };
  return {byte(0) | (byte(1) << 8), byte(2), byte(3)};
}

enum : Level { kSame = 1, kSwapped, kOneDigit, kTwoParts, kNear, kSameYear, kDifferent };

constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1},
    {"same", 0.86, 0.0006},
    {"day-month-swapped", 0.01, 0.0004},
    {"one-digit", 0.07, 0.004},
    {"two-parts-same", 0.02, 0.015},
    {"near", 0.02, 0.020},
    {"same-year", 0.01, 0.015},
    {"different", 0.02, 0.945},
};

std::array<int, 8> digits(const DateParts& d) {
  return {d.year / 1000 % 10, d.year / 100 % 10, d.year / 10 % 10, d.year % 10,
          d.month / 10,       d.month % 10,      d.day / 10,       d.day % 10};
}

// Two digits differ, or a few days lie between: slips that one reading does not explain.
bool is_near(const DateParts& a, const DateParts& b) {
  const auto x = digits(a);
  const auto y = digits(b);
  std::size_t count = 0;
  for (std::size_t i = 0; i < x.size(); ++i) count += x[i] == y[i] ? 0 : 1;
  const int days = (a.year - b.year) * 365 + (a.month - b.month) * 30 + a.day - b.day;
  return count <= 2 || (days >= -kNearDays && days <= kNearDays);
}

// The first of January stands for "in that year" in many lists.
bool is_year_only(const DateParts& d) { return d.month == 1 && d.day == 1; }

// One digit differs, or two neighbouring digits changed places.
bool is_one_digit_off(const DateParts& a, const DateParts& b) {
  const auto x = digits(a);
  const auto y = digits(b);
  std::array<std::size_t, 2> at{};
  std::size_t count = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (x[i] == y[i]) continue;
    if (count == 2) return false;
    at[count++] = i;
  }
  if (count < 2) return true;
  return at[1] == at[0] + 1 && x[at[0]] == y[at[1]] && x[at[1]] == y[at[0]];
}

Level compare(std::string_view a, std::string_view b) {
  if (a.size() < kFeatureSize || b.size() < kFeatureSize) return kMissing;
  const DateParts x = unpack(a);
  const DateParts y = unpack(b);
  const bool whole = x.year > 0 && x.day > 0 && y.year > 0 && y.day > 0;
  if (x.year == y.year && x.month == y.month && x.day == y.day) return whole ? kSame : kTwoParts;
  const bool year = x.year > 0 && x.year == y.year;
  if (whole && year && x.month == y.day && x.day == y.month) return kSwapped;
  if (whole && is_one_digit_off(x, y)) return kOneDigit;
  const int same = (year ? 1 : 0) + (x.month > 0 && x.month == y.month ? 1 : 0) +
                   (x.day > 0 && x.day == y.day ? 1 : 0);
  if (same == 2 || (year && (is_year_only(x) || is_year_only(y)))) return kTwoParts;
  if (whole && is_near(x, y)) return kNear;
  return year ? kSameYear : kDifferent;
}

// Year and the two others sorted: a swapped day and month meet.
std::string key_text(const DateParts& d) {
  return format_iso_date({d.year, std::min(d.month, d.day), std::max(d.month, d.day)});
}

void append_block_keys(std::string_view feature, std::vector<BlockKey>& out) {
  if (feature.size() < kFeatureSize) return;
  const DateParts d = unpack(feature);
  if (d.year == 0 || d.day == 0) return;
  out.push_back(make_key(KeyKind::Exact, FieldType::Date, key_text(d)));
}

std::string_view frequency_key(std::string_view feature) { return feature.substr(0, kFeatureSize); }

void describe_keys(std::string_view feature, std::vector<std::string>& out) {
  if (feature.size() < kFeatureSize) return;
  out.push_back("date:" + format_iso_date(unpack(feature)));
}

}  // namespace

const FieldTypeInfo& date_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::Date, "date",        standardise,
                                       append_feature,  compare,       append_block_keys,
                                       frequency_key,   describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
