// Shapes are small patterns: 9 a digit, A a letter, * a letter or digit, anything else itself.
#include "core/fields/vat_check.h"

#include <initializer_list>

#include "core/fields/ascii.h"
#include "core/fields/calendar.h"
#include "core/fields/check_digits.h"

namespace spruce {
namespace {

bool fits(std::string_view text, std::string_view pattern) {
  if (text.size() != pattern.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const char p = pattern[i];
    const bool good = p == '9'   ? is_ascii_digit(c)
                      : p == 'A' ? is_ascii_upper(c)
                      : p == '*' ? is_ascii_digit(c) || is_ascii_upper(c)
                                 : c == p;
    if (!good) return false;
  }
  return true;
}

int digit(std::string_view text, std::size_t at) { return text[at] - '0'; }

int weighted(std::string_view text, std::initializer_list<int> weights) {
  int sum = 0;
  std::size_t at = 0;
  for (const int weight : weights) sum += digit(text, at++) * weight;
  return sum;
}

long long value_of(std::string_view digits) {
  long long value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

bool check_at(std::string_view t) {  // ATU + 8
  int sum = 4;
  for (std::size_t i = 1; i <= 7; ++i) {
    const int product = digit(t, i) * (i % 2 == 1 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - sum % 10) % 10 == digit(t, 8);
}

bool check_be(std::string_view t) {
  return 97 - value_of(t.substr(0, 8)) % 97 == value_of(t.substr(8));
}

bool check_dk(std::string_view t) { return weighted(t, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0; }

bool check_fi(std::string_view t) {
  const int rest = weighted(t, {7, 9, 10, 5, 8, 4, 2}) % 11;
  return rest != 1 && (rest == 0 ? 0 : 11 - rest) == digit(t, 7);
}

bool check_fr(std::string_view t) {
  if (!all_digits(t)) return true;  // a key with letters: shape only
  return (12 + 3 * (value_of(t.substr(2)) % 97)) % 97 == value_of(t.substr(0, 2));
}

bool check_gb(std::string_view t) {
  const int sum = weighted(t, {8, 7, 6, 5, 4, 3, 2}) + static_cast<int>(value_of(t.substr(7, 2)));
  return sum % 97 == 0 || (sum + 55) % 97 == 0;
}

bool check_lu(std::string_view t) { return value_of(t.substr(0, 6)) % 89 == value_of(t.substr(6)); }

bool check_nl(std::string_view t) {
  const int rest = weighted(t, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
  if (rest == digit(t, 8)) return true;
  long long remainder =
      2321;  // "NL" and the number and "B": MOD 97 since 2020 (N = 23, L = 21, B = 11)
  for (const char c : t)
    remainder = (c == 'B' ? remainder * 100 + 11 : remainder * 10 + (c - '0')) % 97;
  return remainder == 1;
}

bool check_pl(std::string_view t) {
  return weighted(t, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == digit(t, 9);
}

bool check_pt(std::string_view t) {
  const int rest = 11 - weighted(t, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
  return (rest > 9 ? 0 : rest) == digit(t, 8);
}

bool check_el(std::string_view t) {
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) sum += digit(t, i) << (8 - i);
  return sum % 11 % 10 == digit(t, 8);
}

bool check_se(std::string_view t) { return is_luhn(t.substr(0, 10)); }

struct VatShape {
  std::string_view country;
  std::string_view pattern;
  bool (*check)(std::string_view);
};

constexpr VatShape kShapes[] = {
    {"AT", "U99999999", check_at},       {"BE", "0999999999", check_be},
    {"BE", "1999999999", check_be},      {"BG", "999999999", nullptr},
    {"BG", "9999999999", nullptr},       {"CY", "99999999A", nullptr},
    {"CZ", "99999999", nullptr},         {"CZ", "999999999", nullptr},
    {"CZ", "9999999999", nullptr},       {"DE", "999999999", is_mod_11_10},
    {"DK", "99999999", check_dk},        {"EE", "999999999", nullptr},
    {"EL", "999999999", check_el},       {"ES", "A99999999", nullptr},
    {"ES", "A9999999A", nullptr},        {"ES", "99999999A", nullptr},
    {"FI", "99999999", check_fi},        {"FR", "**999999999", check_fr},
    {"GB", "999999999", check_gb},       {"GB", "999999999999", check_gb},
    {"HR", "99999999999", is_mod_11_10}, {"HU", "99999999", nullptr},
    {"IE", "9999999A", nullptr},         {"IE", "9999999AA", nullptr},
    {"IE", "9*99999A", nullptr},         {"IT", "99999999999", is_luhn},
    {"LT", "999999999", nullptr},        {"LT", "999999999999", nullptr},
    {"LU", "99999999", check_lu},        {"LV", "99999999999", nullptr},
    {"MT", "99999999", nullptr},         {"NL", "999999999B99", check_nl},
    {"PL", "9999999999", check_pl},      {"PT", "999999999", check_pt},
    {"RO", "99999999", nullptr},         {"RO", "9999999", nullptr},
    {"RO", "999999999", nullptr},        {"RO", "9999999999", nullptr},
    {"SE", "999999999999", check_se},    {"SI", "99999999", nullptr},
    {"SK", "9999999999", nullptr},       {"XI", "999999999", check_gb},
};

}  // namespace

VatCheck check_vat(std::string_view country, std::string_view rest) {
  for (const VatShape& shape : kShapes) {
    if (shape.country != country || !fits(rest, shape.pattern)) continue;
    if (shape.check == nullptr) return VatCheck::Shape;
    return shape.check(rest) ? VatCheck::Consistent : VatCheck::Inconsistent;
  }
  return VatCheck::WrongShape;
}

}  // namespace spruce
