// Western, Northern and Southern Europe. Sources of the arithmetic: European Commission, "VIES
// algorithms of VAT numbers"; the tax and register offices of each country; ISO 7064. Checked
// 2026-11-26 against python-stdnum 2.2 on seeded numbers (docs/formats.md).
#include <array>
#include <string>

#include "core/fields/check_digits.h"
#include "core/fields/official_math.h"
#include "core/fields/official_number.h"

namespace spruce {
namespace {

using namespace official;
using Text = std::string_view;
using Use = OfficialUse;

bool check_at(Text t) {  // U and eight digits
  int sum = 4;
  for (std::size_t i = 1; i <= 7; ++i) {
    const int product = digit(t, i) * (i % 2 == 1 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - sum % 10) % 10 == digit(t, 8);
}

bool check_be(Text t) { return 97 - value_of(t.substr(0, 8)) % 97 == value_of(t.substr(8)); }

bool check_be_old(Text t) { return check_be(std::string("0").append(t)); }

bool check_be_person(Text t) {
  const long long first = value_of(t.substr(0, 9));
  const long long key = value_of(t.substr(9));
  const bool old_century = 97 - first % 97 == key;
  return old_century || 97 - (2'000'000'000 + first) % 97 == key;
}

bool check_ch_uid(Text t) {  // CHE and nine digits, perhaps with MWST, TVA, IVA or TPV
  const Text n = t.substr(3, 9);
  return (11 - weighted(n, {5, 4, 3, 2, 7, 6, 5, 4}) % 11) % 11 == digit(n, 8);
}

bool is_ean(Text t) {
  return (10 - weighted_from_right(t.substr(0, t.size() - 1), {3, 1}) % 10) % 10 ==
         digit(t, t.size() - 1);
}

bool check_cy(Text t) {
  constexpr std::array<int, 10> kOdd = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
  if (t.substr(0, 2) == "12") return false;
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    sum += i % 2 == 0 ? kOdd[static_cast<std::size_t>(digit(t, i))] : digit(t, i);
  }
  return t[8] == 'A' + sum % 26;
}

bool check_de_id(Text t) {  // one digit twice or three times, one or two missing
  if (t[0] == '0' || !is_mod_11_10(t)) return false;
  std::array<int, 10> counts{};
  for (const char c : t.substr(0, 10)) ++counts[static_cast<std::size_t>(c - '0')];
  int repeated = 0;
  for (const int count : counts) {
    if (count > 3) return false;
    repeated += count > 1 ? 1 : 0;
  }
  return repeated == 1;
}

bool check_de_vat(Text t) { return t[0] != '0' && is_mod_11_10(t); }

bool check_dk(Text t) { return t[0] != '0' && weighted(t, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0; }

// The seventh digit tells the century (CPR office, "Personnummeret i CPR", 2007).
bool check_dk_person(Text t) {
  const int year = two(t, 4);
  const int seventh = digit(t, 6);
  int century = 1900;
  if ((seventh == 4 || seventh == 9) && year <= 36) century = 2000;
  if (seventh >= 5 && seventh <= 8) century = year <= 57 ? 2000 : 1800;
  return century + year <= kLastBirthYear && is_day(century + year, two(t, 2), two(t, 0));
}

constexpr Text kSpanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

bool check_es_person(Text t) {  // 8 digits and a letter; X, Y, Z are 0, 1, 2; K, L, M stand alone
  std::string digits(t.substr(0, 8));
  if (digits[0] >= 'X' && digits[0] <= 'Z') digits[0] = static_cast<char>('0' + digits[0] - 'X');
  if (digits[0] >= 'K' && digits[0] <= 'M') digits.erase(0, 1);
  return all_digits(digits) &&
         kSpanishLetters[static_cast<std::size_t>(value_of(digits) % 23)] == t[8];
}

bool check_es_firm(Text t) {  // CIF: the last is a digit, a letter, or either by its first letter
  constexpr Text kKinds = "ABCDEFGHJNPQRSUVW";
  if (kKinds.find(t[0]) == Text::npos) return false;
  int sum = 0;
  for (std::size_t i = 1; i <= 7; ++i) {
    const int product = digit(t, i) * (i % 2 == 1 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  const auto check = static_cast<std::size_t>((10 - sum % 10) % 10);
  const bool as_digit = t[8] == static_cast<char>('0' + check);
  const bool as_letter = t[8] == Text("JABCDEFGHI")[check];
  // Offices give letters to P, Q, R, S, N and W; numbers with a digit are met too.
  if (Text("ABEH").find(t[0]) != Text::npos) return as_digit;
  return as_digit || as_letter;
}

bool check_es(Text t) {
  return is_ascii_digit(t[0]) || (t[0] >= 'K' && t[0] <= 'M') || t[0] >= 'X' ? check_es_person(t)
                                                                             : check_es_firm(t);
}

bool check_fi(Text t) { return weighted(t, {7, 9, 10, 5, 8, 4, 2, 1}) % 11 == 0; }

// DDMMYY, a sign for the century (a hyphen, the usual one, is gone here), three digits, a check
// character.
bool check_fi_person(Text t) {
  constexpr Text kCheck = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  const bool signed_form = t.size() == 11;
  const char sign = signed_form ? t[6] : '-';
  const bool new_century = sign >= 'A' && sign <= 'F';
  if (signed_form && !new_century && (sign < 'U' || sign > 'Y')) return false;
  if (!is_day((new_century ? 2000 : 1900) + two(t, 4), two(t, 2), two(t, 0))) return false;
  const Text serial = t.substr(signed_form ? 7 : 6, 3);
  if (!all_digits(serial)) return false;
  const long long number = value_of(t.substr(0, 6)) * 1000 + value_of(serial);
  return kCheck[static_cast<std::size_t>(number % 31)] == t.back();
}

bool check_fr_vat(Text t) {
  const Text siren = t.substr(2);
  if (siren.substr(0, 3) != "000" && !is_luhn(siren)) return false;  // 000: Monaco
  if (all_digits(t)) return (value_of(siren) * 100 + 12) % 97 == value_of(t.substr(0, 2));
  constexpr Text kLetters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const auto place = [kLetters](char c) { return static_cast<int>(kLetters.find(c)); };
  if (place(t[0]) < 0 || place(t[1]) < 0) return false;
  const int key = is_ascii_digit(t[0]) ? place(t[0]) * 24 + place(t[1]) - 10
                                       : place(t[0]) * 34 + place(t[1]) - 100;
  return (value_of(siren) + 1 + key / 11) % 11 == key % 11;
}

bool check_fr_siret(Text t) {
  if (is_luhn(t)) return is_luhn(t.substr(0, 9));
  // The post office counts its branches by the sum of digits.
  return t.substr(0, 9) == "356000000" && weighted_from_right(t, {1}) % 5 == 0;
}

bool check_fr_nir(Text t) {  // 2A and 2B (Corsica) count as 19 and 18
  std::string digits(t.substr(0, 13));
  if (digits[6] == 'A' || digits[6] == 'B') {
    if (digits[5] != '2') return false;
    digits[5] = '1';
    digits[6] = digits[6] == 'A' ? '9' : '8';
  }
  return all_digits(digits) && 97 - value_of(digits) % 97 == value_of(t.substr(13));
}

bool check_fr_tax(Text t) {
  return t[0] <= '3' && value_of(t.substr(0, 10)) % 511 == value_of(t.substr(10));
}

bool check_gb(Text t) {
  const int sum = weighted(t, {8, 7, 6, 5, 4, 3, 2}) + two(t, 7);
  return sum % 97 == 0 || (sum + 55) % 97 == 0;
}

bool check_gb_state(Text t) {  // GD000 to GD499, HA500 to HA999
  const long long number = value_of(t.substr(2));
  return t[0] == 'G' ? number < 500 : number >= 500;
}

bool check_gb_utr(Text t) {
  constexpr Text kCheck = "21987654321";
  return kCheck[static_cast<std::size_t>(weighted(t.substr(1), {6, 7, 8, 9, 10, 5, 4, 3, 2}) %
                                         11)] == t[0];
}

bool check_gb_nhs(Text t) {
  const int check = (11 - weighted(t, {10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 11;
  return check == digit(t, 9);
}

bool check_gb_nino(Text t) {  // HMRC manual NIM39110
  constexpr Text kNever = "DFIQUV";
  if (kNever.find(t[0]) != Text::npos || kNever.find(t[1]) != Text::npos || t[1] == 'O')
    return false;
  return !is_listed("BG GB NK KN TN NT ZZ", t.substr(0, 2)) && t.back() >= 'A' && t.back() <= 'D';
}

bool check_gr(Text t) {
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) sum += digit(t, i) << (8 - i);
  return sum % 11 % 10 == digit(t, 8);
}

bool check_gr_amka(Text t) { return is_luhn(t) && is_day(2000 + two(t, 4), two(t, 2), two(t, 0)); }

bool check_ie(Text t) {
  constexpr Text kLetters = "WABCDEFGHIJKLMNOPQRSTUV";
  std::string n(t);
  if (!is_ascii_digit(n[1]))
    n = "0" + n.substr(2, 5) + n.substr(0, 1) + n.substr(7);  // before 2013
  int sum = weighted(n, {8, 7, 6, 5, 4, 3, 2});
  if (n.size() == 9) {
    const std::size_t second = kLetters.find(n[8]);
    if (second == Text::npos) return false;
    sum += 9 * static_cast<int>(second);
  }
  return kLetters[static_cast<std::size_t>(sum % 23)] == n[7];
}

bool check_is(Text t) {  // DDMMYY, firms with 4 added to the first digit; the century last
  const int check = (11 - weighted(t, {3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
  const int day = two(t, 0) > 40 ? two(t, 0) - 40 : two(t, 0);
  const int century = t[9] == '0' ? 2000 : t[9] == '9' ? 1900 : t[9] == '8' ? 1800 : 0;
  return check == digit(t, 8) && century > 0 && is_day(century + two(t, 4), two(t, 2), day);
}

bool check_it(Text t) {
  const long long office = value_of(t.substr(7, 3));
  const bool known = (office >= 1 && office <= 100) || office == 120 || office == 121 ||
                     office == 888 || office == 999;
  return known && t.substr(0, 7) != "0000000" && is_luhn(t);
}

bool check_it_person(Text t) {  // odd places by a table, even ones by value, modulo 26
  constexpr std::array<int, 36> kOdd = {1,  0, 5, 7,  9,  13, 15, 17, 19, 21, 1,  0,
                                        5,  7, 9, 13, 15, 17, 19, 21, 2,  4,  18, 20,
                                        11, 3, 6, 8,  12, 14, 16, 10, 22, 25, 24, 23};
  constexpr Text kMonths = "ABCDEHLMPRST";
  constexpr Text kOmocodia = "LMNPQRSTUV";  // letters for digits where two persons collide
  int sum = 0;
  std::string plain(t);
  for (std::size_t i = 0; i < 15; ++i) {
    const int value = alnum_value(t[i]);
    sum += i % 2 == 0 ? kOdd[static_cast<std::size_t>(value)] : (value > 9 ? value - 10 : value);
  }
  for (const std::size_t i : {6u, 7u, 9u, 10u, 12u, 13u, 14u}) {
    const std::size_t at = kOmocodia.find(plain[i]);
    if (at != Text::npos) plain[i] = static_cast<char>('0' + at);
    if (!is_ascii_digit(plain[i])) return false;
  }
  const std::size_t month = kMonths.find(plain[8]);
  const int day = two(plain, 9) > 40 ? two(plain, 9) - 40 : two(plain, 9);
  return month != Text::npos && is_day(2000, static_cast<int>(month) + 1, day) &&
         t[15] == 'A' + sum % 26;
}

bool check_lu(Text t) { return value_of(t.substr(0, 6)) % 89 == value_of(t.substr(6)); }

bool check_mt(Text t) { return t[0] != '0' && weighted(t, {3, 4, 6, 7, 8, 9, 10, 1}) % 37 == 0; }

bool check_nl_bsn(Text t) {
  const int sum = weighted(t, {9, 8, 7, 6, 5, 4, 3, 2}) - digit(t, 8);
  return value_of(t) > 0 && sum % 11 == 0;
}

bool check_nl(Text t) {
  if (t.substr(10) == "00" || value_of(t.substr(0, 9)) == 0) return false;
  if (check_nl_bsn(t.substr(0, 9))) return true;
  long long rest = 2321;  // "NL" as N = 23, L = 21: MOD 97 since 2020
  for (const char c : t) rest = (c == 'B' ? rest * 100 + 11 : rest * 10 + (c - '0')) % 97;
  return rest == 1;
}

bool check_no(Text t) {
  return (11 - weighted(t, {3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11 == digit(t, 8);
}

// Two check digits; the third to fifth of the end tell the century (Skatteetaten).
bool check_no_person(Text t) {
  const int first = (11 - weighted(t, {3, 7, 6, 1, 8, 9, 4, 5, 2}) % 11) % 11;
  const int second = (11 - weighted(t, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
  if (first != digit(t, 9) || second != digit(t, 10)) return false;
  const int day = two(t, 0) > 40 ? two(t, 0) - 40 : two(t, 0);  // D numbers
  int month = two(t, 2);
  if (month > 80) month -= 80;
  if (month > 40) month -= 40;
  return is_day(2000 + two(t, 4), month, day) || is_day(1900 + two(t, 4), month, day);
}

bool check_pt(Text t) {
  const int rest = 11 - weighted(t, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
  return t[0] != '0' && (rest > 9 ? 0 : rest) == digit(t, 8);
}

bool check_se(Text t) { return is_luhn(t.substr(0, 10)); }

bool check_se_person(Text t) {  // coordination numbers add 60 to the day
  const Text short_form = t.size() == 12 ? t.substr(2) : t;
  const int day = two(short_form, 4) > 60 ? two(short_form, 4) - 60 : two(short_form, 4);
  return is_luhn(short_form) && (is_day(1900 + two(short_form, 0), two(short_form, 2), day) ||
                                 is_day(2000 + two(short_form, 0), two(short_form, 2), day));
}

constexpr OfficialKind kKinds[] = {
    {"at-vat", "AT", "U99999999", check_at, Use::Tax},
    {"at-tax", "AT", "999999999", is_luhn, Use::Tax},
    {"be-vat", "BE", "0999999999|1999999999", check_be, Use::Tax},
    {"be-vat", "BE", "999999999", check_be_old, Use::Tax},
    {"be-person", "BE", "99999999999", check_be_person, Use::Person},
    {"ch-vat", "CH",
     "CHE999999999|CHE999999999MWST|CHE999999999TVa|CHE999999999IVa|CHE999999999TPV", check_ch_uid,
     Use::Tax, true},
    {"ch-ahv", "CH", "7569999999999", is_ean, Use::Person},
    {"cy-vat", "CY", "99999999A", check_cy, Use::Tax},
    {"de-vat", "DE", "999999999", check_de_vat, Use::Tax},
    {"de-id", "DE", "99999999999", check_de_id, Use::Person},
    {"de-tax", "DE", "9999999999|99999999999|9999999999999", nullptr, Use::Tax},
    {"dk-vat", "DK", "99999999", check_dk, Use::Tax},
    {"dk-cpr", "DK", "9999999999", check_dk_person, Use::Person, false, true},
    {"es-vat", "ES", "*9999999*", check_es, Use::Tax},
    {"fi-vat", "FI", "99999999", check_fi, Use::Tax},
    {"fi-person", "FI", "999999999*|999999A999*", check_fi_person, Use::Person},
    {"fr-vat", "FR", "**999999999", check_fr_vat, Use::Tax},
    {"fr-vat", "MC", "**999999999", check_fr_vat, Use::Tax},
    {"fr-siren", "FR", "999999999", is_luhn, Use::Firm},
    {"fr-siret", "FR", "99999999999999", check_fr_siret, Use::Firm},
    {"fr-nir", "FR",
     "999999999999999|9999992A9999999|9999992B9999999|999992A99999999|999992B99999999",
     check_fr_nir, Use::Person},
    {"fr-tax", "FR", "9999999999999", check_fr_tax, Use::Person},
    {"gb-vat", "GB", "999999999|999999999999", check_gb, Use::Tax},
    {"gb-vat", "GB", "GD999|Ha999", check_gb_state, Use::Tax},
    {"gb-utr", "GB", "9999999999", check_gb_utr, Use::Tax},
    {"gb-nhs", "GB", "9999999999", check_gb_nhs, Use::Person},
    {"gb-nino", "GB", "AA999999A", check_gb_nino, Use::Person, false, true},
    {"gb-company", "GB", "99999999|AA999999", nullptr, Use::Firm},
    {"gr-vat", "GR", "999999999", check_gr, Use::Tax},
    {"gr-amka", "GR", "99999999999", check_gr_amka, Use::Person},
    {"ie-vat", "IE", "9999999A|9999999AA|9A99999A", check_ie, Use::Tax},
    {"is-kennitala", "IS", "9999999999", check_is, Use::Tax},
    {"is-vat", "IS", "99999|999999", nullptr, Use::Tax},
    {"it-vat", "IT", "99999999999", check_it, Use::Tax},
    {"it-person", "IT", "AAAAAA**A**A***A", check_it_person, Use::Person, true},
    {"li-tax", "LI", "99999|999999|9999999|99999999|999999999", nullptr, Use::Tax},
    {"lu-vat", "LU", "99999999", check_lu, Use::Tax},
    {"mt-vat", "MT", "99999999", check_mt, Use::Tax},
    {"nl-vat", "NL", "999999999B99", check_nl, Use::Tax},
    {"nl-bsn", "NL", "999999999", check_nl_bsn, Use::Person},
    {"nl-kvk", "NL", "99999999", nullptr, Use::Firm},
    {"no-vat", "NO", "999999999|999999999MVa", check_no, Use::Tax},
    {"no-person", "NO", "99999999999", check_no_person, Use::Person},
    {"pt-vat", "PT", "999999999", check_pt, Use::Tax},
    {"se-vat", "SE", "999999999901", check_se, Use::Tax},
    {"se-org", "SE", "9999999999", is_luhn, Use::Tax},
    {"se-person", "SE", "9999999999|999999999999", check_se_person, Use::Person},
    {"sm-vat", "SM", "99999|9999|999", nullptr, Use::Tax},
};

}  // namespace

std::span<const OfficialKind> european_numbers() { return kKinds; }

}  // namespace spruce
