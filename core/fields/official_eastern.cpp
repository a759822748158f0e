// Central and Eastern Europe, Russia and its neighbours, Turkey. Sources of the arithmetic:
// European Commission, "VIES algorithms of VAT numbers"; the tax offices of each country. Checked
// 2026-11-26 against python-stdnum 2.2 on seeded numbers (docs/formats.md).
#include <algorithm>
#include <string>

#include "core/fields/check_digits.h"
#include "core/fields/official_math.h"
#include "core/fields/official_number.h"

namespace spruce {
namespace {

using namespace official;
using Text = std::string_view;
using Use = OfficialUse;

bool check_bg_firm(Text t) {
  int rest = weighted(t, {1, 2, 3, 4, 5, 6, 7, 8}) % 11;
  if (rest == 10) rest = weighted(t, {3, 4, 5, 6, 7, 8, 9, 10}) % 11 % 10;
  return rest == digit(t, 8);
}

bool check_bg_person(Text t) {  // EGN: months above 20 are of 18xx, above 40 of 20xx
  const int written = two(t, 2);
  const int century = written > 40 ? 2000 : written > 20 ? 1800 : 1900;
  const int month = written > 40 ? written - 40 : written > 20 ? written - 20 : written;
  const int check = weighted(t, {2, 4, 8, 5, 10, 9, 7, 3, 6}) % 11 % 10;
  return is_day(century + two(t, 0), month, two(t, 4)) && check == digit(t, 9);
}

bool check_bg_ten(Text t) {  // a citizen, a foreigner, or another body
  if (check_bg_person(t)) return true;
  if (weighted(t, {21, 19, 17, 13, 11, 9, 7, 3, 1}) % 10 == digit(t, 9)) return true;
  const int other = (11 - weighted(t, {4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
  return other == digit(t, 9);
}

// Rodné číslo: 50 is added to the months of women, 20 when a day's numbers run out.
bool check_cz_person(Text t) {
  int month = two(t, 2);
  if (month > 50) month -= 50;
  int year = two(t, 0);
  if (t.size() == 9) {
    return year < 54 && is_day(1900 + year, month, two(t, 4)) && t.substr(6) != "000";
  }
  year += year < 54 ? 2000 : 1900;
  if (month > 20) month -= 20;
  if (!is_day(year, month, two(t, 4))) return false;
  return value_of(t.substr(0, 9)) % 11 % 10 == digit(t, 9);
}

bool check_cz(Text t) {
  if (t.size() == 8) {
    if (t[0] == '9') return false;
    const int check = (11 - weighted(t, {8, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    return (check == 0 ? 1 : check % 10) == digit(t, 7);
  }
  if (t.size() == 9 && t[0] == '6') {
    const int rest = weighted(t.substr(1), {8, 7, 6, 5, 4, 3, 2}) % 11;
    if ((18 - (10 - rest) % 11) % 10 == digit(t, 8)) return true;
  }
  return check_cz_person(t);
}

bool check_cz_ico(Text t) {
  const int check = (11 - weighted(t, {8, 7, 6, 5, 4, 3, 2}) % 11) % 11;
  return (check == 0 ? 1 : check % 10) == digit(t, 7);
}

bool check_ee(Text t) { return weighted(t, {3, 7, 1, 3, 7, 1, 3, 7, 1}) % 10 == 0; }

// Estonia and Lithuania: two rounds of weights, the first digit tells sex and century.
bool check_baltic_person(Text t) {
  int rest = weighted(t, {1, 2, 3, 4, 5, 6, 7, 8, 9, 1}) % 11;
  if (rest == 10) rest = weighted(t, {3, 4, 5, 6, 7, 8, 9, 1, 2, 3}) % 11 % 10;
  const int first = digit(t, 0);
  if (rest != digit(t, 10) || first < 1 || first > 8) return t[0] == '9' && rest == digit(t, 10);
  return is_day(1800 + (first - 1) / 2 * 100 + two(t, 1), two(t, 3), two(t, 5));
}

bool check_ee_register(Text t) {
  int rest = weighted(t, {1, 2, 3, 4, 5, 6, 7}) % 11;
  if (rest == 10) rest = weighted(t, {3, 4, 5, 6, 7, 8, 9}) % 11 % 10;
  return rest == digit(t, 7) && (t[0] == '1' || t[0] == '7' || t[0] == '8' || t[0] == '9');
}

bool check_hu(Text t) { return weighted(t, {9, 7, 3, 1, 9, 7, 3, 1}) % 10 == 0; }

bool check_lt(Text t) {
  const std::size_t last = t.size() - 1;
  if (t[last - 1] != '1') return false;
  int sum = 0;
  int again = 0;
  for (std::size_t i = 0; i < last; ++i) {
    sum += digit(t, i) * static_cast<int>(1 + i % 9);
    again += digit(t, i) * static_cast<int>(1 + (i + 2) % 9);
  }
  const int check = sum % 11 == 10 ? again % 11 % 10 : sum % 11;
  return check == digit(t, last);
}

bool check_lv(Text t) {
  if (t[0] > '3') return weighted(t, {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1}) % 11 == 3;
  const int check = (1 + weighted(t, {10, 5, 8, 4, 2, 1, 6, 3, 7, 9})) % 11 % 10;
  if (t.substr(0, 2) == "32") return check == digit(t, 10);  // since 2017 without a birthday
  const int century = 1800 + digit(t, 6) * 100;
  return check == digit(t, 10) && is_day(century + two(t, 4), two(t, 2), two(t, 0));
}

bool check_pl(Text t) { return weighted(t, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == digit(t, 9); }

bool check_pl_person(Text t) {  // PESEL: 20 added to the month for 20xx, 80 for 18xx
  const int check = (10 - weighted(t, {1, 3, 7, 9, 1, 3, 7, 9, 1, 3}) % 10) % 10;
  const int shift = two(t, 2) / 20;
  const int century = shift == 4 ? 1800 : 1900 + shift * 100;
  return check == digit(t, 10) && is_day(century + two(t, 0), two(t, 2) % 20, two(t, 4));
}

bool check_pl_register(Text t) {  // REGON, 9 or 14 digits
  if (weighted(t, {8, 9, 2, 3, 4, 5, 6, 7}) % 11 % 10 != digit(t, 8)) return false;
  return t.size() == 9 ||
         weighted(t, {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8}) % 11 % 10 == digit(t, 13);
}

bool check_ro(Text t) {  // right-aligned to nine digits and the check
  const std::string n = std::string(10 - t.size(), '0').append(t);
  return t[0] != '0' && weighted(n, {7, 5, 3, 2, 1, 7, 5, 3, 2}) * 10 % 11 % 10 == digit(n, 9);
}

bool check_ro_person(Text t) {
  const int rest = weighted(t, {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9}) % 11;
  const int first = digit(t, 0);
  const int century = first == 1 || first == 2   ? 1900
                      : first == 3 || first == 4 ? 1800
                      : first == 5 || first == 6 ? 2000
                                                 : 1900;
  const int county = two(t, 7);  // 47 and 48: sectors of Bucharest that are no more; 70 since 2024
  const bool known = (county >= 1 && county <= 48) || county == 51 || county == 52 ||
                     county == 70 || (county >= 80 && county <= 83);
  return first > 0 && known && (rest == 10 ? 1 : rest) == digit(t, 12) &&
         is_day(century + two(t, 1), two(t, 3), two(t, 5));
}

bool check_si(Text t) {
  const int check = 11 - weighted(t, {8, 7, 6, 5, 4, 3, 2}) % 11;
  return t[0] != '0' && check != 11 && check % 10 == digit(t, 7);
}

// The old Yugoslav number of a person: DDMMYYY, region, serial.
bool check_jmbg(Text t) {
  const int sum = weighted(t, {7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2});
  const int year = static_cast<int>(value_of(t.substr(4, 3)));
  return (11 - sum % 11) % 11 % 10 == digit(t, 12) &&
         is_day(year < 800 ? 2000 + year : 1000 + year, two(t, 2), two(t, 0));
}

bool check_mk(Text t) {
  return (11 - weighted(t, {7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11 % 10 == digit(t, 12);
}

bool check_sk(Text t) {
  return t[0] != '0' && Text("234789").find(t[2]) != Text::npos && remainder_of(t, 11) == 0;
}

bool check_by(Text t) {
  if (!is_ascii_digit(t[0])) return false;
  const int rest = weighted(t, {29, 23, 19, 17, 13, 7, 5, 3}) % 11;
  return rest < 10 && rest == digit(t, 8);
}

bool check_ru(Text t) {
  if (t.size() == 10) return weighted(t, {2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == digit(t, 9);
  return weighted(t, {7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == digit(t, 10) &&
         weighted(t, {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == digit(t, 11);
}

bool check_ru_register(Text t) {  // ОГРН, ОГРНИП
  const std::size_t last = t.size() - 1;
  const long long first = value_of(t.substr(0, last));
  return t[0] != '0' && first % (t.size() == 13 ? 11 : 13) % 10 == digit(t, last);
}

bool check_ru_person(Text t) {  // СНИЛС
  const int rest = weighted(t, {9, 8, 7, 6, 5, 4, 3, 2, 1}) % 101 % 100;
  return rest == two(t, 9);
}

bool check_ua(Text t) {
  const long long number = value_of(t);
  const bool middle = number >= 30'000'000 && number <= 60'000'000;
  int rest =
      (middle ? weighted(t, {7, 1, 2, 3, 4, 5, 6}) : weighted(t, {1, 2, 3, 4, 5, 6, 7})) % 11;
  if (rest == 10) {
    rest = (middle ? weighted(t, {9, 3, 4, 5, 6, 7, 8}) : weighted(t, {3, 4, 5, 6, 7, 8, 9})) % 11 %
           10;
  }
  return rest == digit(t, 7);
}

bool check_ua_person(Text t) {
  const int sum = weighted(t, {-1, 5, 7, 9, 4, 6, 10, 5, 7});
  return (sum % 11 + 11) % 11 % 10 == digit(t, 9);
}

bool check_kz(Text t) {
  int rest = weighted(t, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}) % 11;
  if (rest == 10) rest = weighted(t, {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2}) % 11;
  return rest < 10 && rest == digit(t, 11) && two(t, 2) >= 1 && two(t, 2) <= 12;
}

bool check_md(Text t) {
  return weighted(t, {7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1}) % 10 == digit(t, 12);
}

bool check_tr_tax(Text t) {
  int sum = 0;
  for (std::size_t i = 0; i < 9; ++i) {
    const int place = 9 - static_cast<int>(i);
    const int first = (digit(t, i) + place) % 10;
    if (first == 0) continue;
    const int power = first * (1 << place) % 9;
    sum += power == 0 ? 9 : power;
  }
  return (10 - sum % 10) % 10 == digit(t, 9);
}

bool check_tr_person(Text t) {
  const int odd = digit(t, 0) + digit(t, 2) + digit(t, 4) + digit(t, 6) + digit(t, 8);
  const int even = digit(t, 1) + digit(t, 3) + digit(t, 5) + digit(t, 7);
  const int tenth = ((odd * 7 - even) % 10 + 10) % 10;
  return t[0] != '0' && tenth == digit(t, 9) && (odd + even + tenth) % 10 == digit(t, 10);
}

constexpr OfficialKind kKinds[] = {
    {"al-vat", "AL", "A99999999A", nullptr, Use::Tax},
    {"am-tax", "AM", "99999999", nullptr, Use::Tax},
    {"az-tax", "AZ", "9999999991|9999999992", nullptr, Use::Tax},
    {"ba-vat", "BA", "999999999999|9999999999999", nullptr, Use::Tax},
    {"bg-vat", "BG", "999999999", check_bg_firm, Use::Tax},
    {"bg-vat", "BG", "9999999999", check_bg_ten, Use::Tax},
    {"by-tax", "BY", "999999999", check_by, Use::Tax},
    {"by-tax", "BY", "AA9999999|A99999999", nullptr, Use::Tax},
    {"cz-vat", "CZ", "99999999|999999999|9999999999", check_cz, Use::Tax},
    {"cz-ico", "CZ", "99999999", check_cz_ico, Use::Firm},
    {"ee-vat", "EE", "999999999", check_ee, Use::Tax},
    {"ee-register", "EE", "99999999", check_ee_register, Use::Firm},
    {"ee-person", "EE", "99999999999", check_baltic_person, Use::Person},
    {"ge-tax", "GE", "999999999|99999999999", nullptr, Use::Tax},
    {"hr-vat", "HR", "99999999999", is_mod_11_10, Use::Tax},
    {"hu-vat", "HU", "99999999|99999999999", check_hu, Use::Tax},
    {"kz-bin", "KZ", "999999999999", check_kz, Use::Tax},
    {"lt-vat", "LT", "999999999|999999999999", check_lt, Use::Tax},
    {"lt-person", "LT", "99999999999", check_baltic_person, Use::Person},
    {"lv-vat", "LV", "99999999999", check_lv, Use::Tax},
    {"md-idno", "MD", "9999999999999", check_md, Use::Tax},
    {"me-tax", "ME", "99999999", nullptr, Use::Tax},
    {"me-person", "ME", "9999999999999", check_jmbg, Use::Person},
    {"mk-tax", "MK", "9999999999999", check_mk, Use::Tax},
    {"pl-vat", "PL", "9999999999", check_pl, Use::Tax},
    {"pl-pesel", "PL", "99999999999", check_pl_person, Use::Person},
    {"pl-regon", "PL", "999999999|99999999999999", check_pl_register, Use::Firm},
    {"ro-vat", "RO", "99|999|9999|99999|999999|9999999|99999999|999999999|9999999999", check_ro,
     Use::Tax},
    {"ro-cnp", "RO", "9999999999999", check_ro_person, Use::Person},
    {"rs-pib", "RS", "999999999", is_mod_11_10, Use::Tax},
    {"rs-person", "RS", "9999999999999", check_jmbg, Use::Person},
    {"ru-inn", "RU", "9999999999|999999999999", check_ru, Use::Tax},
    {"ru-ogrn", "RU", "9999999999999|999999999999999", check_ru_register, Use::Firm},
    {"ru-snils", "RU", "99999999999", check_ru_person, Use::Person},
    {"ru-kpp", "RU", "9999**999", nullptr, Use::Firm},
    {"si-vat", "SI", "99999999", check_si, Use::Tax},
    {"si-person", "SI", "9999999999999", check_jmbg, Use::Person},
    {"sk-vat", "SK", "9999999999", check_sk, Use::Tax},
    {"sk-person", "SK", "999999999|9999999999", check_cz_person, Use::Person},
    {"sk-ico", "SK", "99999999", check_cz_ico, Use::Firm},
    {"tr-vkn", "TR", "9999999999", check_tr_tax, Use::Tax},
    {"tr-person", "TR", "99999999999", check_tr_person, Use::Person},
    {"ua-edrpou", "UA", "99999999", check_ua, Use::Tax},
    {"ua-person", "UA", "9999999999", check_ua_person, Use::Tax},
    {"ua-vat", "UA", "999999999999", nullptr, Use::Tax},
    {"uz-tax", "UZ", "999999999", nullptr, Use::Tax},
    {"xk-tax", "XK", "999999999", nullptr, Use::Tax},
};

}  // namespace

std::span<const OfficialKind> eastern_numbers() { return kKinds; }

}  // namespace spruce
