// See number.h: sign, currency, digits with their separators, multiplier; then which separator is
// the decimal one. Text arithmetic only: no digit is lost to a double.
#include <algorithm>
#include <array>

#include "core/fields/ascii.h"
#include "core/fields/number.h"
#include "core/reference/value_words.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 64;
constexpr std::size_t kMostPlainDigits = 15;  // more without separators are an id
constexpr std::size_t kMostDigits = 36;

struct Sign {
  std::string_view text;
  std::string_view currency;  // empty: several use it
};

// Signs and words beside a number, longer ones first where one begins with another.
constexpr Sign kSigns[] = {
    {"US$", "USD"},  {"HK$", "HKD"}, {"NT$", "TWD"}, {"NZ$", "NZD"}, {"MX$", "MXN"},
    {"MOP$", "MOP"}, {"A$", "AUD"},  {"C$", "CAD"},  {"S$", "SGD"},  {"R$", "BRL"},
    {"CN¥", "CNY"},  {"JP¥", "JPY"}, {"RMB", "CNY"}, {"NTD", "TWD"}, {"$", ""},
    {"€", "EUR"},    {"£", "GBP"},   {"¥", ""},      {"￥", ""},     {"₩", "KRW"},
    {"₹", "INR"},    {"₽", "RUB"}, {"₺", "TRY"},   {"₴", "UAH"},   {"₫", "VND"},
    {"₪", "ILS"},    {"₦", "NGN"},   {"฿", "THB"},   {"₱", "PHP"},   {"₡", "CRC"},
    {"₲", "PYG"},    {"₵", "GHS"},   {"₸", "KZT"},   {"₼", "AZN"}, {"₾", "GEL"},
    {"zł", "PLN"},   {"Kč", "CZK"},  {"Ft", "HUF"},  {"lei", "RON"}, {"лв", "BGN"},
    {"руб.", "RUB"}, {"руб", "RUB"}, {"Rs.", "INR"}, {"Rs", "INR"},  {"Rp", "IDR"},
    {"RM", "MYR"},   {"R ", "ZAR"},  {"kr.", ""},    {"kr", ""},     {"Fr.", "CHF"},
    {"SFr.", "CHF"}, {",-", ""},     {".-", ""},
};

struct Multiplier {
  std::string_view text;
  int zeros;
  bool sure;
};
// "k" and "m" are also sizes and units: those are asked.
constexpr Multiplier kMultipliers[] = {
    {"万亿", 12, true},   {"千亿", 11, true},   {"百亿", 10, true},    {"十亿", 9, true},
    {"千万", 7, true},    {"百万", 6, true},    {"十万", 5, true},     {"亿", 8, true},
    {"億", 8, true},      {"万", 4, true},      {"萬", 4, true},       {"千", 3, true},
    {"billion", 9, true}, {"million", 6, true}, {"thousand", 3, true}, {"Mrd.", 9, true},
    {"Mrd", 9, true},     {"Mio.", 6, true},    {"Mio", 6, true},      {"bn", 9, true},
    {"mn", 6, false},     {"k", 3, false},      {"K", 3, false},       {"M", 6, false},
    {"m", 6, false},      {"B", 9, false},
};

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

void set_unit(std::string_view unit, std::string_view currency, bool money, NumberReading& out) {
  if (out.unit.empty()) out.unit = std::string(unit);
  if (out.currency.empty()) out.currency = std::string(currency);
  out.money = out.money || money;
}

// Letters at one end, as a whole word: "CNY", "euros", "元".
std::string_view word_at(std::string_view text, bool front) {
  const auto is_letter_byte = [](char c) { return is_ascii_letter(c) || !is_ascii_byte(c); };
  std::size_t size = 0;
  while (size < text.size() && is_letter_byte(text[front ? size : text.size() - 1 - size])) ++size;
  return front ? text.substr(0, size) : text.substr(text.size() - size);
}

// A currency by code or by name. Names of more than one word are looked up as they stand.
bool take_currency_word(std::string_view& text, NumberReading& out, bool front) {
  const std::string_view word = word_at(text, front);
  if (word.empty() || word.size() == text.size()) return false;
  std::string_view code = find_currency_code(word);
  std::size_t size = word.size();
  if (code.empty()) {
    const std::size_t digit =
        front ? text.find_first_of("0123456789-+(") : text.find_last_of("0123456789.)") + 1;
    std::string_view name = front ? text.substr(0, digit) : text.substr(digit);
    if (name.size() >= text.size() || name.size() > 40) return false;
    size = name.size();
    // 万元, 亿美元: the multiplier stays with the number.
    for (const std::string_view unit : {"万", "萬", "亿", "億"}) {
      if (!front && starts_with(trim_ascii(name), unit)) {
        name = trim_ascii(name).substr(unit.size());
        size = name.size();
      }
    }
    const ValueWord found = find_value_word(fold_text(name));
    if (found.kind != ValueWordKind::Currency) return false;
    code = found.meaning;
  }
  set_unit(trim_ascii(front ? text.substr(0, size) : text.substr(text.size() - size)), code, true,
           out);
  text = trim_ascii(front ? text.substr(size) : text.substr(0, text.size() - size));
  return true;
}

bool take_sign_of_currency(std::string_view& text, NumberReading& out) {
  for (const Sign& sign : kSigns) {
    const bool front = starts_with(text, sign.text);
    if (!front && !ends_with(text, sign.text)) continue;
    const std::string_view rest =
        front ? text.substr(sign.text.size()) : text.substr(0, text.size() - sign.text.size());
    if (rest.empty() || (front && is_ascii_letter(sign.text.back()) && is_ascii_letter(rest[0])))
      continue;
    text = trim_ascii(rest);
    if (sign.text[0] != ',' && sign.text[0] != '.') {
      set_unit(sign.text, sign.currency, true, out);
    } else {
      out.money = true;
    }
    return true;
  }
  return false;
}

bool take_percent(std::string_view& text, NumberReading& out) {
  for (const std::string_view sign : {"%", "‰"}) {
    const bool front = starts_with(text, sign);
    if (text.size() <= sign.size() || (!front && !ends_with(text, sign))) continue;
    text = front ? text.substr(sign.size()) : text.substr(0, text.size() - sign.size());
    text = trim_ascii(text);
    set_unit(sign, {}, false, out);
    out.percent = sign == "%";
    return true;
  }
  return false;
}

// 人, 台, oz, kg: what is counted, up to three letters or a Han character behind the digits.
void take_counter(std::string_view& text, NumberReading& out) {
  const std::string_view word = word_at(text, false);
  if (word.empty() || word.size() == text.size() || word.size() > 9) return;
  const std::string_view rest = trim_ascii(text.substr(0, text.size() - word.size()));
  if (rest.empty() || !is_ascii_digit(rest.back())) return;
  const bool short_word = is_ascii(word) ? word.size() <= 3 : count_code_points(word) <= 2;
  if (!short_word) return;
  out.unit = std::string(word);
  out.counter = true;
  text = rest;
}

int take_multiplier(std::string_view& text, NumberReading& out) {
  for (const Multiplier& m : kMultipliers) {
    if (!ends_with(text, m.text) || text.size() == m.text.size()) continue;
    const std::string_view rest = trim_ascii(text.substr(0, text.size() - m.text.size()));
    if (rest.empty() || !is_ascii_digit(rest.back())) continue;
    if (rest.find_first_not_of("0123456789.,' ") != std::string_view::npos) continue;
    // "5 m" may be metres; money can only be millions. "100k" is a hundred thousand, or a size.
    if (!m.sure && !out.money && m.zeros == 3) out.ambiguous = true;
    if (!m.sure && !out.money && m.zeros != 3) {
      out.unit = std::string(m.text);
      out.counter = true;
      text = rest;
      return 0;
    }
    text = rest;
    out.multiplied = true;
    return m.zeros;
  }
  return 0;
}

// True when every group behind the first separator has three digits (or two, the Indian way, but
// the last; or four, the Chinese way).
bool is_grouped(std::string_view digits, char separator) {
  const std::size_t first = digits.find(separator);
  if (first == 0 || first > 4) return false;
  std::string_view rest = digits.substr(first + 1);
  const std::size_t size = std::min(rest.find(separator), rest.size());
  if (size == 4 && rest.find_first_not_of("0123456789,' _.") == std::string_view::npos) {
    for (std::size_t at = first; at < digits.size(); at += 5) {
      if (digits[at] != separator || digits.size() - at < 5) return false;
    }
    return (digits.size() - first) % 5 == 0 && digits.size() - first > 5;
  }
  if (first > 3) return false;
  while (true) {
    const std::size_t next = rest.find(separator);
    const std::size_t group = std::min(next, rest.size());
    const bool last = next == std::string_view::npos;
    if (group != 3 && (last || group != 2)) return false;
    if (last) return true;
    rest.remove_prefix(next + 1);
  }
}

std::string without(std::string_view text, char sign) {
  std::string out(text);
  std::erase(out, sign);
  return out;
}

// One kind of separator, once. A point is a decimal point, as every program writes it (and as we
// do); a comma before three digits is what the country makes of it.
std::string read_single(std::string digits, char only, bool decimal_comma, NumberReading& out) {
  const bool grouped = is_grouped(digits, only) && digits.front() != '0';
  out.ambiguous = grouped && (only == ',' || decimal_comma);
  if (grouped && only == ',' && !decimal_comma) return without(digits, only);
  std::replace(digits.begin(), digits.end(), ',', '.');
  return digits;
}

// The digits with '.' as decimal sign, or empty when the separators make no sense.
std::string read_separators(std::string_view text, bool decimal_comma, NumberReading& out) {
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
  if (comma != std::string::npos && point != std::string::npos) {
    const char decimal = comma > point ? ',' : '.';
    const char thousands = decimal == ',' ? '.' : ',';
    const std::string whole = digits.substr(0, digits.rfind(decimal));
    if (whole.find(decimal) != std::string::npos || !is_grouped(whole, thousands)) return {};
    digits = without(digits, thousands);
    std::replace(digits.begin(), digits.end(), ',', '.');
    return digits;
  }
  const char only = comma != std::string::npos ? ',' : '.';
  if (std::count(digits.begin(), digits.end(), only) > 1)
    return is_grouped(digits, only) && digits.front() != '0' ? without(digits, only)
                                                             : std::string();
  return read_single(std::move(digits), only, decimal_comma, out);
}

// "12.5" with 4 zeros → "125000"; zeros that are written stay.
std::string shift(std::string digits, int zeros) {
  const std::size_t point = digits.find('.');
  std::string fraction = point == std::string::npos ? "" : digits.substr(point + 1);
  std::string whole = digits.substr(0, point);
  for (; zeros > 0; --zeros) {
    whole.push_back(fraction.empty() ? '0' : fraction.front());
    if (!fraction.empty()) fraction.erase(0, 1);
  }
  const std::size_t start = whole.find_first_not_of('0');
  whole.erase(0, start == std::string::npos ? whole.size() : start);
  if (whole.empty()) whole = "0";
  return fraction.empty() ? whole : whole + "." + fraction;
}

// Without the zeros at the end that say nothing: for comparing.
std::string canonical(const std::string& plain, bool negative) {
  std::string out = plain;
  if (out.find('.') != std::string::npos) {
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
  }
  return negative && out != "0" ? "-" + out : out;
}

}  // namespace

bool writes_decimal_comma(std::string_view country) {
  // CLDR 44, decimal sign of the country's main language.
  constexpr std::string_view kCountries =
      "AL AO AR AT AZ BA BE BG BO BR BY CL CO CR CY CZ DE DK DZ EC EE ES FI FO FR GE GL GR HR HU "
      "ID IS IT KZ LT LU LV MA MD ME MK MZ NL NO PL PT PY RO RS RU SE SI SK TN TR UA UY VE VN ";
  return country.size() == 2 && kCountries.find(country) % 3 == 0;
}

namespace {

// Takes the minus signs and brackets, the currency, percent sign and counter off both ends.
bool strip_ends(std::string_view& text, NumberReading& out) {
  bool negative = false;
  if (text.size() > 2 && text.front() == '(' && text.back() == ')') {  // accountants' minus
    negative = true;
    text = trim_ascii(text.substr(1, text.size() - 2));
  }
  for (int round = 0; round < 5 && !text.empty(); ++round) {
    const std::size_t before = text.size();
    for (const std::string_view minus : {"-", "−", "–", "+"}) {
      if (!starts_with(text, minus) || text.size() == minus.size()) continue;
      negative = negative || minus != "+";
      text = trim_ascii(text.substr(minus.size()));
      break;
    }
    if (text.size() > 1 && text.back() == '-' && is_ascii_digit(text[text.size() - 2])) {
      negative = true;
      out.minus_behind = true;
      text.remove_suffix(1);
    }
    if (!take_percent(text, out) && !take_sign_of_currency(text, out) &&
        !take_currency_word(text, out, true)) {
      take_currency_word(text, out, false);
    }
    if (text.size() == before) break;
  }
  return negative;
}

}  // namespace

NumberReading read_number(std::string_view text, std::string_view country) {
  NumberReading out;
  if (text.empty() || text.size() > kMostBytes) return out;
  if (all_digits(text)) {  // most numbers
    if (text.size() > kMostPlainDigits || (text.front() == '0' && text.size() > 1)) return out;
    out.found = true;
    out.plain = out.canonical = std::string(text);
    return out;
  }
  const bool negative = strip_ends(text, out);
  const int zeros = take_multiplier(text, out);
  std::string digits = zeros == 0 ? read_han_amount(text) : std::string();
  if (!digits.empty()) {
    out.multiplied = true;
  } else {
    if (out.unit.empty()) take_counter(text, out);
    if (text.empty() || !is_ascii_digit(text.back())) return out;
    if (text.find_first_not_of("0123456789.,' _") != std::string_view::npos) return out;
    if (text.size() > 1 && text.front() == '0' && is_ascii_digit(text[1])) return out;
    if (count_digits(text) > kMostDigits) return out;
    if (!is_ascii_digit(text.front()) && (text.size() < 2 || !all_digits(text.substr(1))))
      return out;
    digits = read_separators(text, writes_decimal_comma(country), out);
    if (digits.empty()) return out;
    if (digits.front() == '.') digits.insert(0, "0");
  }
  out.found = true;
  const std::string shifted = shift(std::move(digits), zeros);
  out.canonical = canonical(shifted, negative);
  out.plain = negative ? "-" + shifted : shifted;
  return out;
}

}  // namespace spruce
