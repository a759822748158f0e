// Judging a number that was read (number_read.cpp) and its match feature: the plain digits.
#include "core/fields/number.h"

#include <algorithm>
#include <cmath>

#include "core/fields/ascii.h"
#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 40;

// Excel writes 1.38E+10 for what may have been a phone number or an id.
bool is_scientific(std::string_view text) {
  const std::size_t e = text.find_first_of("Ee");
  if (e == std::string_view::npos || e == 0) return false;
  std::string_view power = text.substr(e + 1);
  if (!power.empty() && (power.front() == '+' || power.front() == '-')) power.remove_prefix(1);
  const std::string_view mantissa = text.substr(0, e);
  return all_digits(power) && count_digits(mantissa) > 0 &&
         mantissa.find_first_not_of("0123456789.-") == std::string_view::npos;
}

// "$" and "¥" mean the country's own money.
std::string currency_of(const NumberReading& reading, std::string_view country) {
  if (!reading.currency.empty()) return reading.currency;
  const std::string_view sign = reading.unit;
  if (sign == "¥" || sign == "￥") return country == "JP" ? "JPY" : country == "CN" ? "CNY" : "";
  if (sign != "$") return {};
  struct Dollar {
    std::string_view country;
    std::string_view code;
  };
  constexpr Dollar kDollars[] = {{"US", "USD"}, {"CA", "CAD"}, {"AU", "AUD"}, {"NZ", "NZD"},
                                 {"HK", "HKD"}, {"SG", "SGD"}, {"TW", "TWD"}, {"MX", "MXN"},
                                 {"CL", "CLP"}, {"CO", "COP"}, {"AR", "ARS"}, {"MO", "MOP"}};
  for (const Dollar& dollar : kDollars) {
    if (dollar.country == country) return std::string(dollar.code);
  }
  return {};
}

void judge(const NumberReading& reading, const CleanText& clean, const ValueContext& context,
           StandardValue& out) {
  out.grade = reading.ambiguous || reading.counter ? Grade::Plausible : Grade::Valid;
  out.parts.push_back({"number", reading.canonical});
  if (!reading.unit.empty()) out.parts.push_back({"unit", reading.unit});
  const std::string currency = currency_of(reading, context.country);
  if (!currency.empty()) out.parts.push_back({"currency", currency});
  if (reading.counter) {  // 100人, 12 oz: what is counted stays with it
    finish(out, clean);
    return;
  }
  std::string standard = reading.plain;
  std::string_view rule = "number.plain";
  FixGrade grade = FixGrade::Safe;
  if (!reading.unit.empty() && !reading.money) standard += reading.unit;  // percent
  if (reading.money) {
    out.issues.push_back({"number.currency", currency.empty() ? reading.unit : currency});
    rule = "number.currency";
    grade = FixGrade::Likely;
  }
  if (reading.multiplied || reading.minus_behind) {
    rule = reading.multiplied ? "number.multiplier" : rule;
    grade = FixGrade::Likely;
  }
  if (reading.ambiguous) {
    out.issues.push_back({"number.ambiguous", reading.plain});
    rule = "number.ambiguous";
    grade = FixGrade::Ask;
  }
  finish(out, clean, std::move(standard), rule, grade);
}

StandardValue standardise(std::string_view value, const ValueContext& context) {
  StandardValue out;
  const CleanText clean(value, Width::All);
  if (finish_empty(out, clean, false)) return out;
  const std::string_view text = clean.text();
  if (text.size() <= kMostBytes && is_scientific(text)) {
    out.grade = Grade::Unlikely;
    out.issues.push_back({"number.scientific", std::string(text)});
    finish(out, clean);
    return out;
  }
  const NumberReading reading = read_number(text, context.country);
  if (reading.found) {
    judge(reading, clean, context, out);
    return out;
  }
  finish(out, clean);
  if (all_digits(text)) {
    out.grade = Grade::Plausible;
    const bool zero = text.front() == '0';
    out.issues.push_back(
        {zero ? "number.leading-zero" : "number.too-long", std::string(text.substr(0, 64))});
    return out;
  }
  out.grade = Grade::Invalid;
  out.issues.push_back({"number.unreadable", {}});
  return out;
}

void append_feature(std::string_view value, const ValueContext& context, std::string& out) {
  const CleanText clean(value, Width::All);
  if (clean.text().empty() || is_blank_word(clean.text())) return;
  if (all_digits(clean.text()) && clean.text().size() <= kMostBytes) {
    out.append(clean.text());  // ids and house numbers: leading zeros stay
    return;
  }
  out += read_number(clean.text(), context.country).canonical;
}

enum : Level { kSame = 1, kClose, kDifferent };

constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1}, {"same", 0.80, 0.03}, {"close", 0.08, 0.07}, {"different", 0.12, 0.90}};

double to_double(std::string_view canonical_text) {
  double number = 0;
  double scale = 1;
  bool fraction = false;
  for (const char c : canonical_text) {
    if (c == '.') fraction = true;
    if (!is_ascii_digit(c)) continue;
    number = number * 10 + (c - '0');
    if (fraction) scale *= 10;
  }
  return (canonical_text.front() == '-' ? -number : number) / scale;
}

// Within two percent.
bool is_close(std::string_view a, std::string_view b) {
  const double x = to_double(a);
  const double y = to_double(b);
  return std::fabs(x - y) <= 0.02 * std::max(std::fabs(x), std::fabs(y));
}

Level compare(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  if (a == b) return kSame;
  return is_close(a, b) ? kClose : kDifferent;
}

// A number alone brings nobody together: too many records share one.
void append_block_keys(std::string_view, std::vector<BlockKey>&) {}

std::string_view frequency_key(std::string_view feature) { return feature; }

void describe_keys(std::string_view feature, std::vector<std::string>& out) {
  if (!feature.empty()) out.push_back("number:" + std::string(feature));
}

}  // namespace

const FieldTypeInfo& number_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::Number, "number",      standardise,
                                       append_feature,    compare,       append_block_keys,
                                       frequency_key,     describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
