// Sign, currency, digits with their separators, multiplier; then which separator is the decimal
// one.
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
constexpr std::size_t kMostDigits = 15;

// Currency signs and codes (ISO 4217, the most traded), and words for them.
constexpr std::string_view kUnits[] = {
    "RMB", "CNY",    "USD",  "EUR",  "GBP",  "JPY",  "HKD",  "TWD",  "NTD", "KRW", "AUD",
    "CAD", "CHF",    "SGD",  "INR",  "BRL",  "SEK",  "NOK",  "DKK",  "PLN", "RUB", "MXN",
    "THB", "MYR",    "VND",  "IDR",  "NZD",  "ZAR",  "US$",  "HK$",  "NT$", "CN¥", "A$",
    "C$",  "S$",     "R$",   "kr",   "zł",   "¥",    "￥",   "$",    "€",   "£",   "₩",
    "₹",   "人民币", "美元", "欧元", "港币", "港元", "日元", "英镑", "元",  "块",  "円",
    "원",  "人",     "名",   "个",   "台",   "%",    "％"};

struct Multiplier {
  std::string_view text;
  int zeros;
};
constexpr Multiplier kMultipliers[] = {{"万亿", 12}, {"亿", 8}, {"億", 8}, {"千万", 7}, {"百万", 6},
                                       {"万", 4},    {"萬", 4}, {"千", 3}, {"k", 3},    {"K", 3}};

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

void take_unit(std::string_view& text, NumberReading& out) {
  for (const std::string_view unit : kUnits) {
    const bool front = starts_with(text, unit);
    if (!front && !ends_with(text, unit)) continue;
    text = front ? text.substr(unit.size()) : text.substr(0, text.size() - unit.size());
    text = trim_ascii(text);
    out.unit = unit;
    out.percent = unit == "%" || unit == "％";
    return;
  }
}

int take_multiplier(std::string_view& text) {
  for (const Multiplier& m : kMultipliers) {
    if (!ends_with(text, m.text)) continue;
    text = trim_ascii(text.substr(0, text.size() - m.text.size()));
    return m.zeros;
  }
  return 0;
}

// True when every group behind the first separator has three digits (or two, the Indian way, but
// the last).
bool is_grouped(std::string_view digits, char separator) {
  const std::size_t first = digits.find(separator);
  if (first == 0 || first > 3) return false;
  std::string_view rest = digits.substr(first + 1);
  while (true) {
    const std::size_t next = rest.find(separator);
    const std::size_t size = std::min(next, rest.size());
    const bool last = next == std::string_view::npos;
    if (size != 3 && (last || size != 2)) return false;
    if (last) return true;
    rest.remove_prefix(next + 1);
  }
}

std::string without(std::string_view text, char sign) {
  std::string out(text);
  out.erase(std::remove(out.begin(), out.end(), sign), out.end());
  return out;
}

// The digits with '.' as decimal sign, or empty when the separators make no sense.
std::string read_separators(std::string_view text, NumberReading& out) {
  std::string digits(text);
  for (const char blank : {' ', '\'', '_'}) {
    if (digits.find(blank) == std::string::npos) continue;
    const std::size_t decimal = digits.find_first_of(".,");
    if (!is_grouped(std::string_view(digits).substr(0, decimal), blank)) return {};
    digits = without(digits, blank);
  }
  const std::size_t comma = digits.rfind(',');
  const std::size_t point = digits.rfind('.');
  if (comma == std::string::npos && point == std::string::npos) return digits;
  const bool both = comma != std::string::npos && point != std::string::npos;
  const char decimal = both ? (comma > point ? ',' : '.') : 0;
  if (both) {
    const char thousands = decimal == ',' ? '.' : ',';
    const std::string whole = digits.substr(0, digits.rfind(decimal));
    if (whole.find(decimal) != std::string::npos || !is_grouped(whole, thousands)) return {};
    digits = without(digits, thousands);
    std::replace(digits.begin(), digits.end(), ',', '.');
    return digits;
  }
  const char only = comma != std::string::npos ? ',' : '.';
  const bool grouped = is_grouped(digits, only) && digits.front() != '0';
  if (std::count(digits.begin(), digits.end(), only) > 1)
    return grouped ? without(digits, only) : std::string();
  if (!grouped ||
      only == '.') {  // one point is a decimal point; "1.234" is so read by every program
    out.ambiguous = grouped;
    std::replace(digits.begin(), digits.end(), ',', '.');
    return digits;
  }
  out.ambiguous = true;
  return without(digits, only);
}

// Moves the point to the right and drops zeros that say nothing: "12.5" with 4 zeros → "125000".
std::string canonical(std::string digits, int zeros, bool negative) {
  std::size_t point = digits.find('.');
  std::string fraction = point == std::string::npos ? "" : digits.substr(point + 1);
  std::string whole = digits.substr(0, point);
  for (; zeros > 0; --zeros) {
    whole.push_back(fraction.empty() ? '0' : fraction.front());
    if (!fraction.empty()) fraction.erase(0, 1);
  }
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  if (whole.empty()) whole = "0";
  std::string out = fraction.empty() ? whole : whole + "." + fraction;
  return negative && out != "0" ? "-" + out : out;
}

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

StandardValue standardise(std::string_view value, const ValueContext&) {
  StandardValue out;
  const CleanText clean(value, Width::All);
  if (finish_empty(out, clean, false)) return out;
  finish(out, clean);
  const std::string_view text = clean.text();
  if (text.size() <= kMostBytes && is_scientific(text)) {
    out.grade = Grade::Unlikely;
    out.issues.push_back({"number.scientific", std::string(text)});
    return out;
  }
  const NumberReading reading = read_number(text);
  if (reading.found) {
    out.grade = reading.ambiguous ? Grade::Plausible : Grade::Valid;
    out.parts.push_back({"number", reading.canonical});
    if (!reading.unit.empty()) out.parts.push_back({"unit", std::string(reading.unit)});
    return out;
  }
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

void append_feature(std::string_view value, const ValueContext&, std::string& out) {
  const CleanText clean(value, Width::All);
  if (clean.text().empty() || is_blank_word(clean.text())) return;
  if (all_digits(clean.text()) && clean.text().size() <= kMostBytes) {
    out.append(clean.text());  // ids and house numbers: leading zeros stay
    return;
  }
  out += read_number(clean.text()).canonical;
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

NumberReading read_number(std::string_view text) {
  NumberReading out;
  if (text.empty() || text.size() > kMostBytes) return out;
  bool negative = false;
  if (text.front() == '(' && text.back() == ')') {  // accountants' minus
    negative = true;
    text = text.substr(1, text.size() - 2);
  }
  const auto take_sign = [&] {
    if (text.empty() || (text.front() != '-' && text.front() != '+')) return;
    negative = negative || text.front() == '-';
    text = trim_ascii(text.substr(1));
  };
  take_sign();
  take_unit(text, out);
  take_sign();
  const int zeros = take_multiplier(text);
  if (text.empty() || !is_ascii_digit(text.back())) return out;
  if (text.find_first_not_of("0123456789.,' _") != std::string_view::npos) return out;
  if (text.size() > 1 && text.front() == '0' && is_ascii_digit(text[1])) return out;
  if (count_digits(text) > kMostDigits) return out;
  if (text.front() == '.' || text.front() == ',') {
    if (text.size() < 2 || !all_digits(text.substr(1))) return out;
  }
  const std::string digits = read_separators(text, out);
  if (digits.empty()) return out;
  out.found = true;
  out.canonical = canonical(digits, zeros, negative);
  return out;
}

const FieldTypeInfo& number_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::Number, "number",      standardise,
                                       append_feature,    compare,       append_block_keys,
                                       frequency_key,     describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
