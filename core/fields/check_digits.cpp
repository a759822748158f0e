// See check_digits.h; each function names its standard there.
#include "core/fields/check_digits.h"

#include "core/fields/ascii.h"
#include "core/fields/calendar.h"
#include "core/reference/divisions.h"
#include "core/reference/former_divisions.h"

namespace spruce {
namespace {

// GB 32100-2015, table 4: digits and letters without I, O, S, V, Z.
constexpr std::string_view kUsccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

// Provinces of GB/T 2260 by their first two digits.
bool is_province_code(std::string_view two) {
  constexpr std::string_view kCodes =
      "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 "
      "65 71 "
      "81 82 83 ";
  return two.size() == 2 && all_digits(two) &&
         kCodes.find(std::string(two) + " ") != std::string_view::npos;
}

int alnum_value(char c) { return is_ascii_digit(c) ? c - '0' : c - 'A' + 10; }

}  // namespace

bool has_uscc_shape(std::string_view text) {
  if (text.size() != 18) return false;
  for (const char c : text) {
    if (kUsccAlphabet.find(c) == std::string_view::npos) return false;
  }
  // Division code: six digits; 100000 is the central authority.
  const std::string_view division = text.substr(2, 6);
  if (!all_digits(division) || !(is_province_code(division.substr(0, 2)) || division == "100000")) {
    return false;
  }
  return std::string_view("123456789AGNY").find(text.front()) != std::string_view::npos;
}

bool is_uscc(std::string_view text) {
  if (!has_uscc_shape(text)) return false;
  int sum = 0;
  int weight = 1;  // 3^i modulo 31
  for (std::size_t i = 0; i < 17; ++i) {
    sum += static_cast<int>(kUsccAlphabet.find(text[i])) * weight;
    weight = weight * 3 % 31;
  }
  return kUsccAlphabet.find(text[17]) == static_cast<std::size_t>((31 - sum % 31) % 31);
}

bool has_cn_id_card_shape(std::string_view text) {
  if (text.size() != 18 || !all_digits(text.substr(0, 17))) return false;
  if (!is_ascii_digit(text[17]) && text[17] != 'X') return false;
  const DateParts birth{digits_value(text.substr(6, 4)), digits_value(text.substr(10, 2)),
                        digits_value(text.substr(12, 2))};
  return is_province_code(text.substr(0, 2)) && birth.year >= 1850 && birth.year < 2100 &&
         is_calendar_day(birth);
}

bool is_cn_id_card(std::string_view text) {
  if (!has_cn_id_card_shape(text)) return false;
  int sum = 0;
  int weight = 1;  // 2^(17-i) modulo 11, from the right
  for (std::size_t i = 18; i-- > 0;) {
    sum += (text[i] == 'X' ? 10 : text[i] - '0') * weight;
    weight = weight * 2 % 11;
  }
  return sum % 11 == 1;
}

bool is_cn_id_card_15(std::string_view text) {
  if (text.size() != 15 || !all_digits(text)) return false;
  const DateParts birth{1900 + digits_value(text.substr(6, 2)), digits_value(text.substr(8, 2)),
                        digits_value(text.substr(10, 2))};
  return is_calendar_day(birth) && is_cn_division(text.substr(0, 6));
}

bool is_cn_division(std::string_view code) {
  if (code.size() != 6 || !is_province_code(code.substr(0, 2)) || !all_digits(code)) return false;
  const auto number = static_cast<std::uint32_t>(digits_value(code));
  return find_division(number).code != 0 || !find_former_division(code).empty();
}

bool is_gtin(std::string_view digits) {
  if (digits.size() < 8 || !all_digits(digits)) return false;
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    sum += (digits[digits.size() - 1 - i] - '0') * (i % 2 == 1 ? 3 : 1);
  }
  return sum % 10 == 0;
}

bool is_cn_org_code(std::string_view text) {
  static constexpr int kWeights[] = {3, 7, 9, 10, 5, 8, 4, 2};
  if (text.size() != 9) return false;
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    if (!is_ascii_digit(text[i]) && !is_ascii_upper(text[i])) return false;
    sum += alnum_value(text[i]) * kWeights[i];
  }
  const int check = 11 - sum % 11;
  const char wanted = check == 10 ? 'X' : check == 11 ? '0' : static_cast<char>('0' + check);
  return text[8] == wanted;
}

bool is_mod_11_10(std::string_view digits) {
  if (digits.size() < 2 || !all_digits(digits)) return false;
  int product = 10;
  for (std::size_t i = 0; i + 1 < digits.size(); ++i) {
    int sum = (digits[i] - '0' + product) % 10;
    if (sum == 0) sum = 10;
    product = sum * 2 % 11;
  }
  return (product + digits.back() - '0') % 10 == 1;
}

bool is_cn_registration_number(std::string_view text) {
  return text.size() == 15 && is_mod_11_10(text);
}

bool is_luhn(std::string_view digits) {
  if (digits.size() < 2 || !all_digits(digits)) return false;
  int sum = 0;
  bool twice = false;
  for (std::size_t i = digits.size(); i-- > 0; twice = !twice) {
    const int digit = (digits[i] - '0') * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 == 0;
}

bool is_iban(std::string_view text) {
  if (text.size() < 15 || text.size() > 34) return false;
  if (!is_ascii_upper(text[0]) || !is_ascii_upper(text[1]) || !all_digits(text.substr(2, 2)))
    return false;
  int remainder = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[(i + 4) % text.size()];
    if (!is_ascii_digit(c) && !is_ascii_upper(c)) return false;
    const int value = alnum_value(c);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder == 1;
}

std::string salesforce_suffix(std::string_view first_15) {
  constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
  std::string suffix;
  for (std::size_t block = 0; block < 3; ++block) {
    std::size_t bits = 0;
    for (std::size_t i = 0; i < 5 && block * 5 + i < first_15.size(); ++i) {
      if (is_ascii_upper(first_15[block * 5 + i])) bits |= std::size_t{1} << i;
    }
    suffix.push_back(kLetters[bits]);
  }
  return suffix;
}

bool is_salesforce_18(std::string_view text) {
  if (text.size() != 18) return false;
  for (const char c : text) {
    if (!is_ascii_alnum(c)) return false;
  }
  return salesforce_suffix(text.substr(0, 15)) == text.substr(15);
}

}  // namespace spruce
