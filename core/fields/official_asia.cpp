// Asia without China (tax_id.cpp reads its numbers), Africa and Oceania. Sources of the arithmetic:
// the tax and identity offices of each country. Checked 2026-11-26 against python-stdnum 2.2 on
// seeded numbers (docs/formats.md).
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

bool check_jp_firm(Text t) {  // T in front: the number of a qualified invoice issuer
  if (t[0] == 'T') t.remove_prefix(1);
  int sum = 0;
  for (std::size_t i = 1; i < 13; ++i) sum += digit(t, i) * (i % 2 == 1 ? 2 : 1);
  return 9 - sum % 9 == digit(t, 0);
}

bool check_jp_person(Text t) {
  const int rest = weighted(t, {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11;
  return (rest <= 1 ? 0 : 11 - rest) == digit(t, 11);
}

bool check_kr_firm(Text t) {
  const int sum = weighted(t, {1, 3, 7, 1, 3, 7, 1, 3, 5}) + digit(t, 8) * 5 / 10;
  return (10 - sum % 10) % 10 == digit(t, 9) && t.substr(0, 3) >= "101" && t.substr(3, 2) != "00" &&
         t.substr(5, 4) != "0000";
}

bool check_kr_person(Text t) {  // the seventh digit tells sex and century
  const int check = (11 - weighted(t, {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5}) % 11) % 10;
  const char kind = t[6];
  const int century = kind == '1' || kind == '2' || kind == '5' || kind == '6'   ? 1900
                      : kind == '3' || kind == '4' || kind == '7' || kind == '8' ? 2000
                                                                                 : 1800;
  return check == digit(t, 12) && is_day(century + two(t, 0), two(t, 2), two(t, 4)) &&
         two(t, 7) <= 96;
}

bool check_kr_register(Text t) {  // 법인등록번호
  return (10 - weighted(t, {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2}) % 10) % 10 == digit(t, 12);
}

// 統一編號: weights 1 2 1 2 1 2 4 1, digit sums; divisible by 5 since 2023 (Ministry of Finance).
bool check_tw_firm(Text t) {
  static constexpr std::array<int, 8> kWeights = {1, 2, 1, 2, 1, 2, 4, 1};
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    const int product = digit(t, i) * kWeights[i];
    sum += product / 10 + product % 10;
  }
  return sum % 5 == 0 || (t[6] == '7' && (sum + 1) % 5 == 0);
}

bool check_tw_person(Text t) {  // the letter is the place of registration
  constexpr Text kOrder = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
  const std::size_t place = kOrder.find(t[0]);
  if (place == Text::npos || (t[1] != '1' && t[1] != '2' && t[1] != '8' && t[1] != '9'))
    return false;
  const int letter = static_cast<int>(place) + 10;
  const int sum =
      letter / 10 + letter % 10 * 9 + weighted(t.substr(1), {8, 7, 6, 5, 4, 3, 2, 1, 1});
  return sum % 10 == 0;
}

bool check_hk_person(Text t) {  // one or two letters; a blank counts as 36
  const bool pair = t.size() == 9;
  const int first = pair ? alnum_value(t[0]) : 36;
  const int second = alnum_value(t[pair ? 1 : 0]);
  const Text digits = t.substr(pair ? 2 : 1, 6);
  const char last = t.back();
  if (!is_ascii_digit(last) && last != 'A') return false;
  const int sum = first * 9 + second * 8 + weighted(digits, {7, 6, 5, 4, 3, 2}) +
                  (last == 'A' ? 10 : last - '0');
  return sum % 11 == 0;
}

bool check_sg_uen(Text t) {
  if (t.size() == 9) {
    return Text("XMKECAWLJDB")[static_cast<std::size_t>(weighted(t, {10, 4, 9, 3, 8, 2, 7, 1}) %
                                                        11)] == t[8];
  }
  if (is_ascii_digit(t[0])) {
    const auto rest = static_cast<std::size_t>(weighted(t, {10, 8, 6, 4, 9, 7, 5, 3, 1}) % 11);
    return Text("ZKCMDNERGWH")[rest] == t[9];
  }
  constexpr Text kAlphabet = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
  static constexpr std::array<int, 9> kWeights = {4, 3, 5, 3, 10, 2, 2, 5, 7};
  int sum = 0;
  for (std::size_t i = 0; i < 9; ++i) {
    const std::size_t value = kAlphabet.find(t[i]);
    if (value == Text::npos) return false;
    sum += static_cast<int>(value) * kWeights[i];
  }
  return kAlphabet[static_cast<std::size_t>(((sum - 5) % 11 + 11) % 11)] == t[9];
}

bool check_sg_person(Text t) {
  const int sum = weighted(t.substr(1), {2, 7, 6, 5, 4, 3, 2});
  if (t[0] == 'S' || t[0] == 'T')
    return Text("JZIHGFEDCBA")[static_cast<std::size_t>((sum + (t[0] == 'T' ? 4 : 0)) % 11)] ==
           t[8];
  if (t[0] == 'F' || t[0] == 'G')
    return Text("XWUTRQPNMLK")[static_cast<std::size_t>((sum + (t[0] == 'G' ? 4 : 0)) % 11)] ==
           t[8];
  return t[0] == 'M' && Text("KLJNPQRTUWX")[static_cast<std::size_t>(10 - (sum + 3) % 11)] == t[8];
}

bool check_my_person(Text t) {
  return is_day(2000 + two(t, 0), two(t, 2), two(t, 4)) ||
         is_day(1900 + two(t, 0), two(t, 2), two(t, 4));
}

bool check_th(Text t) {
  return t[0] != '9' &&
         (11 - weighted(t, {13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 10 == digit(t, 12);
}

bool check_id_npwp(Text t) { return is_luhn(t.substr(0, 9)); }

bool check_id_person(Text t) {  // women have 40 added to the day
  const int day = two(t, 6) > 40 ? two(t, 6) - 40 : two(t, 6);
  return t[0] != '0' &&
         (is_day(2000 + two(t, 10), two(t, 8), day) || is_day(1900 + two(t, 10), two(t, 8), day));
}

bool check_vn(Text t) {
  const int check = 10 - weighted(t, {31, 29, 23, 19, 17, 13, 7, 5, 3}) % 11;
  return check == digit(t, 9) && t.substr(2, 7) != "0000000";
}

bool check_in_pan(Text t) {
  return Text("ABCFGHJLPTK").find(t[3]) != Text::npos && t.substr(5, 4) != "0000";
}

// GSTIN: Luhn in base 36 over state, PAN, entity, Z.
bool check_in_gst(Text t) {
  const int state = two(t, 0);
  if (((state < 1 || state > 38) && state != 97 && state != 99) || !check_in_pan(t.substr(2, 10)))
    return false;
  if (t[12] == '0') return false;
  int sum = 0;
  for (std::size_t i = 0; i < 14; ++i) {
    const int product = alnum_value(t[i]) * (i % 2 == 0 ? 1 : 2);
    sum += product / 36 + product % 36;
  }
  return (36 - sum % 36) % 36 == alnum_value(t[14]);
}

// Verhoeff's check: the dihedral group of order ten.
bool check_verhoeff(Text t) {
  static constexpr std::array<std::array<int, 10>, 10> kTimes = {{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
                                                                  {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
                                                                  {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
                                                                  {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
                                                                  {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
                                                                  {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
                                                                  {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
                                                                  {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
                                                                  {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
                                                                  {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}}};
  static constexpr std::array<int, 10> kOnce = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
  int check = 0;
  for (std::size_t i = 0; i < t.size(); ++i) {
    auto value = static_cast<std::size_t>(digit(t, t.size() - 1 - i));
    for (std::size_t k = 0; k < i % 8; ++k) value = static_cast<std::size_t>(kOnce[value]);
    check = kTimes[static_cast<std::size_t>(check)][value];
  }
  return check == 0;
}

bool check_in_person(Text t) { return t[0] > '1' && check_verhoeff(t); }

bool check_il(Text t) { return is_luhn(t) && value_of(t) > 0; }

bool check_za_person(Text t) {
  return is_luhn(t) && (t[10] == '0' || t[10] == '1') &&
         (is_day(2000 + two(t, 0), two(t, 2), two(t, 4)) ||
          is_day(1900 + two(t, 0), two(t, 2), two(t, 4)));
}

bool check_za_tax(Text t) { return Text("01239").find(t[0]) != Text::npos && is_luhn(t); }

bool check_za_vat(Text t) { return t[0] == '4'; }

bool check_ma(Text t) { return remainder_of(t, 97) == 0; }

bool check_au_abn(Text t) {
  return (weighted(t, {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19}) - 10) % 89 == 0 && t[0] != '0';
}

bool check_au_acn(Text t) {
  return (10 - weighted(t, {8, 7, 6, 5, 4, 3, 2, 1}) % 10) % 10 == digit(t, 8);
}

bool check_au_tfn(Text t) {
  const int sum = t.size() == 9 ? weighted(t, {1, 4, 3, 7, 5, 8, 6, 9, 10})
                                : weighted(t, {10, 7, 8, 4, 6, 3, 5, 1});
  return sum % 11 == 0;
}

bool check_nz(Text t) {
  const std::string n = std::string(9 - t.size(), '0').append(t);
  const long long number = value_of(n);
  if (number < 10'000'000 || number > 150'000'000) return false;
  int check = (11 - weighted(n, {3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
  if (check == 10) check = (11 - weighted(n, {7, 4, 3, 2, 5, 2, 7, 6}) % 11) % 11;
  return check == digit(n, 8);
}

bool check_sa(Text t) { return t[0] == '3' && t[14] == '3'; }

bool check_ae(Text t) { return t.substr(0, 3) == "100" || t.substr(0, 3) == "104"; }

constexpr OfficialKind kKinds[] = {
    {"hk-br", "HK", "99999999|99999999999|99999999999999999999999", nullptr, Use::Tax},
    {"hk-id", "HK", "A999999*|AA999999*", check_hk_person, Use::Person},
    {"mo-tax", "MO", "99999999", nullptr, Use::Tax},
    {"tw-ban", "TW", "99999999", check_tw_firm, Use::Tax},
    {"tw-id", "TW", "A999999999", check_tw_person, Use::Person},
    {"jp-corporate", "JP", "9999999999999|T9999999999999", check_jp_firm, Use::Tax},
    {"jp-person", "JP", "999999999999", check_jp_person, Use::Person},
    {"kr-brn", "KR", "9999999999", check_kr_firm, Use::Tax},
    {"kr-rrn", "KR", "9999999999999", check_kr_person, Use::Person},
    {"kr-register", "KR", "9999999999999", check_kr_register, Use::Firm},
    {"sg-uen", "SG", "99999999A|999999999A|A99AA9999A", check_sg_uen, Use::Tax},
    {"sg-nric", "SG", "A9999999A", check_sg_person, Use::Person},
    {"my-nric", "MY", "999999999999", check_my_person, Use::Person, false, true},
    {"my-tax", "MY", "A9999999999|A99999999999|AA99999999999|AA9999999999", nullptr, Use::Tax},
    {"th-tax", "TH", "9999999999999", check_th, Use::Tax},
    {"id-npwp", "ID", "999999999999999|999999999", check_id_npwp, Use::Tax},
    {"id-nik", "ID", "9999999999999999", check_id_person, Use::Person, false, true},
    {"ph-tin", "PH", "999999999|999999999999|99999999999999", nullptr, Use::Tax},
    {"vn-mst", "VN", "9999999999|9999999999999", check_vn, Use::Tax},
    {"kh-tax", "KH", "*999999999|9999999999", nullptr, Use::Tax},
    {"in-gstin", "IN", "99AAAAA9999A*Z*", check_in_gst, Use::Tax, true},
    {"in-pan", "IN", "AAAAA9999A", check_in_pan, Use::Tax, false, true},
    {"in-tan", "IN", "AAAA99999A", nullptr, Use::Tax},
    {"in-aadhaar", "IN", "999999999999", check_in_person, Use::Person},
    {"pk-ntn", "PK", "9999999|99999999|9999999999999", nullptr, Use::Tax},
    {"bd-tin", "BD", "999999999999|9999999999999", nullptr, Use::Tax},
    {"lk-tin", "LK", "999999999", nullptr, Use::Tax},
    {"il-id", "IL", "999999999", check_il, Use::Tax},
    {"ae-trn", "AE", "999999999999999", check_ae, Use::Tax, false, true},
    {"sa-vat", "SA", "999999999999999", check_sa, Use::Tax, false, true},
    {"eg-tin", "EG", "999999999", nullptr, Use::Tax},
    {"za-tax", "ZA", "9999999999", check_za_tax, Use::Tax},
    {"za-vat", "ZA", "9999999999", check_za_vat, Use::Tax, false, true},
    {"za-id", "ZA", "9999999999999", check_za_person, Use::Person},
    {"ke-pin", "KE", "A999999999A", nullptr, Use::Tax},
    {"ng-tin", "NG", "9999999999|999999999999", nullptr, Use::Tax},
    {"gh-tin", "GH", "A999999999*", nullptr, Use::Tax},
    {"ma-ice", "MA", "999999999999999", check_ma, Use::Tax},
    {"dz-nif", "DZ", "999999999999999|99999999999999999999", nullptr, Use::Tax},
    {"tn-mf", "TN", "9999999AAA999|9999999A", nullptr, Use::Tax},
    {"au-abn", "AU", "99999999999", check_au_abn, Use::Tax},
    {"au-acn", "AU", "999999999", check_au_acn, Use::Firm},
    {"au-tfn", "AU", "999999999|99999999", check_au_tfn, Use::Tax},
    {"nz-ird", "NZ", "99999999|999999999", check_nz, Use::Tax},
    {"nz-nzbn", "NZ", "9429999999999", is_gtin, Use::Firm},
};

}  // namespace

std::span<const OfficialKind> asian_numbers() { return kKinds; }

}  // namespace spruce
