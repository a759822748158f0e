// North, Central and South America. Sources of the arithmetic: the tax offices of each country
// (IRS, SAT, Receita Federal, AFIP, SII, DIAN, SUNAT …). Checked 2026-11-26 against
// python-stdnum 2.2 on seeded numbers (docs/formats.md).
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

// Campus prefixes that the IRS assigns; the others are in no use (irs.gov, "How EINs are assigned",
// 2026).
bool check_us_ein(Text t) {
  constexpr Text kUnused = "00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97";
  return !is_listed(kUnused, t.substr(0, 2));
}

// SSA: areas 000, 666 and 900 up, group 00 and serial 0000 are never given.
bool check_us_ssn(Text t) {
  const long long area = value_of(t.substr(0, 3));
  return area != 0 && area != 666 && area < 900 && t.substr(3, 2) != "00" &&
         t.substr(5) != "0000" && t != "078051120" && t != "457555462" && t != "219099999";
}

bool check_us_itin(Text t) {
  const int group = two(t, 3);
  return t[0] == '9' && ((group >= 50 && group <= 65) || (group >= 70 && group <= 88) ||
                         (group >= 90 && group <= 92) || group >= 94);
}

bool check_ca_sin(Text t) { return t[0] != '0' && t[0] != '8' && is_luhn(t); }

bool check_ca_firm(Text t) { return is_luhn(t.substr(0, 9)); }

bool is_mx_birth(Text t, std::size_t at) {  // YYMMDD
  return all_digits(t.substr(at, 6)) && is_day(2000 + two(t, at), two(t, at + 2), two(t, at + 4));
}

// RFC: the check character of old numbers need not hold (SAT).
bool check_mx_rfc(Text t) {
  if (!is_mx_birth(t, t.size() - 9)) return false;
  constexpr Text kAlphabet = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ ";
  const std::string padded = std::string(13 - t.size(), ' ').append(t);
  int sum = 0;
  for (std::size_t i = 0; i < 12; ++i) {
    sum += static_cast<int>(kAlphabet.find(padded[i])) * (13 - static_cast<int>(i));
  }
  const int check = (11 - sum % 11) % 11;
  return t.back() == (check == 10 ? 'A' : static_cast<char>('0' + check));
}

bool check_mx_curp(Text t) {
  constexpr Text kAlphabet = "0123456789ABCDEFGHIJKLMN?OPQRSTUVWXYZ";  // ? stands for Ñ
  constexpr Text kStates =
      "AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS "
      "VZ "
      "YN ZS";
  int sum = 0;
  for (std::size_t i = 0; i < 17; ++i) {
    sum += static_cast<int>(kAlphabet.find(t[i])) * (18 - static_cast<int>(i));
  }
  return is_mx_birth(t, 4) && (t[10] == 'H' || t[10] == 'M') &&
         is_listed(kStates, t.substr(11, 2)) && (10 - sum % 10) % 10 == digit(t, 17);
}

// CNPJ: two check digits, weights 2 to 9 from the right; letters count as their ASCII code less 48
// (Receita Federal, IN 2.229/2024, from July 2026).
bool check_br_cnpj(Text t) {
  if (t.find_first_not_of('0') == Text::npos) return false;
  for (const std::size_t size : {std::size_t{12}, std::size_t{13}}) {
    int sum = 0;
    for (std::size_t i = 0; i < size; ++i)
      sum += (t[i] - '0') * (2 + static_cast<int>((size - 1 - i) % 8));
    const int rest = sum % 11;
    if ((rest < 2 ? 0 : 11 - rest) != t[size] - '0') return false;
  }
  return true;
}

bool check_br_cpf(Text t) {
  if (t.find_first_not_of(t.front()) == Text::npos) return false;
  const int first = 11 - weighted(t, {10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11;
  const int second = 11 - weighted(t, {11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11;
  return (first > 9 ? 0 : first) == digit(t, 9) && (second > 9 ? 0 : second) == digit(t, 10);
}

bool check_ar_cuit(Text t) {
  constexpr Text kCheck = "012345678990";
  if (!is_listed("20 23 24 25 26 27 30 33 34 50 51 55", t.substr(0, 2))) return false;
  const int rest = 11 - weighted(t, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11;
  return kCheck[static_cast<std::size_t>(rest)] == t[10];
}

bool check_ar_cbu(Text t) {
  const int first = (10 - weighted(t, {7, 1, 3, 9, 7, 1, 3}) % 10) % 10;
  const int second =
      (10 - weighted(t.substr(8), {3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3}) % 10) % 10;
  return first == digit(t, 7) && second == digit(t, 21);
}

bool check_cl(Text t) {
  const int rest =
      (11 - weighted_from_right(t.substr(0, t.size() - 1), {2, 3, 4, 5, 6, 7}) % 11) % 11;
  return t.back() == (rest == 10 ? 'K' : static_cast<char>('0' + rest));
}

bool check_co(Text t) {
  constexpr Text kCheck = "01987654321";
  const int rest = weighted_from_right(t.substr(0, t.size() - 1),
                                       {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71}) %
                   11;
  return kCheck[static_cast<std::size_t>(rest)] == t.back();
}

bool check_pe_ruc(Text t) {
  const int check = (11 - weighted(t, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 10;
  return is_listed("10 15 16 17 20", t.substr(0, 2)) && check == digit(t, 10);
}

bool check_uy(Text t) {
  const int registration = two(t, 0);
  if (registration < 1 || registration > 22 || t.substr(2, 6) == "000000" ||
      t.substr(8, 3) != "001")
    return false;
  return (11 - weighted(t, {4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 11 == digit(t, 11);
}

bool check_uy_person(Text t) {
  return (10 - weighted(t, {2, 9, 8, 7, 6, 3, 4}) % 10) % 10 == digit(t, 7);
}

bool check_py(Text t) {
  const int rest =
      weighted_from_right(t.substr(0, t.size() - 1), {2, 3, 4, 5, 6, 7, 8, 9, 10}) % 11;
  return (11 - rest) % 11 % 10 == digit(t, t.size() - 1);
}

bool is_ec_province(Text t) {
  const int province = two(t, 0);
  return (province >= 1 && province <= 24) || province == 30 || province == 50;
}

bool check_ec_person(Text t) {
  return is_ec_province(t) && t[2] <= '6' && is_luhn(t.substr(0, 10));
}

bool check_ec_ruc(Text t) {
  if (!is_ec_province(t)) return false;
  if (t[2] < '6') return t.substr(10) != "000" && is_luhn(t.substr(0, 10));
  if (t[2] == '6' && t.substr(9) != "0000" && weighted(t, {3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0) {
    return true;
  }
  if (t[2] == '6') return t.substr(10) != "000" && is_luhn(t.substr(0, 10));
  return t[2] == '9' && t.substr(10) != "000" &&
         weighted(t, {4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool check_ve(Text t) {
  constexpr Text kCheck = "00987654321";
  const int kind = t[0] == 'V'   ? 4
                   : t[0] == 'E' ? 8
                   : t[0] == 'J' ? 12
                   : t[0] == 'P' ? 16
                   : t[0] == 'G' ? 20
                                 : -1;
  if (kind < 0) return false;
  const int rest = (kind + weighted(t.substr(1), {3, 2, 7, 6, 5, 4, 3, 2})) % 11;
  return kCheck[static_cast<std::size_t>(rest)] == t[9];
}

bool check_do(Text t) {
  const int rest = weighted(t, {7, 9, 8, 6, 5, 4, 3, 2}) % 11;
  return (10 - rest) % 9 + 1 == digit(t, 8);
}

bool check_gt(Text t) {
  const Text body = t.substr(0, t.size() - 1);
  int sum = 0;
  for (std::size_t i = 0; i < body.size(); ++i)
    sum += digit(body, body.size() - 1 - i) * static_cast<int>(i + 2);
  const int rest = (11 - sum % 11) % 11;
  return t.back() == (rest == 10 ? 'K' : static_cast<char>('0' + rest));
}

bool check_sv(Text t) {
  if (t[0] != '0' && t[0] != '1' && t[0] != '9') return false;
  int check = 0;
  if (t.substr(10, 3) <= "100") {
    check = weighted(t, {14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11 % 10;
  } else {
    check = (11 - weighted(t, {2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11 % 10;
  }
  return check == digit(t, 13);
}

constexpr OfficialKind kKinds[] = {
    {"us-ein", "US", "999999999", check_us_ein, Use::Tax, false, true},
    {"us-itin", "US", "999999999", check_us_itin, Use::Person, false, true},
    {"us-ssn", "US", "999999999", check_us_ssn, Use::Person, false, true},
    {"ca-bn", "CA", "999999999|999999999AA9999", check_ca_firm, Use::Tax},
    {"ca-sin", "CA", "999999999", check_ca_sin, Use::Person},
    {"mx-rfc", "MX", "AAA999999***|AAAA999999***", check_mx_rfc, Use::Tax},
    {"mx-curp", "MX", "AAAA999999AAAAAA*9", check_mx_curp, Use::Person, true},
    {"br-cnpj", "BR", "************99", check_br_cnpj, Use::Tax},
    {"br-cpf", "BR", "99999999999", check_br_cpf, Use::Person},
    {"ar-cuit", "AR", "99999999999", check_ar_cuit, Use::Tax},
    {"ar-cbu", "AR", "9999999999999999999999", check_ar_cbu, Use::Bank},
    {"ar-dni", "AR", "9999999|99999999", nullptr, Use::Person},
    {"bo-nit", "BO", "9999999|99999999|999999999|9999999999", nullptr, Use::Tax},
    {"cl-rut", "CL", "9999999*|99999999*", check_cl, Use::Tax},
    {"co-nit", "CO",
     "99999999|999999999|9999999999|99999999999|999999999999|9999999999999|99999999999999|"
     "999999999999999|9999999999999999",
     check_co, Use::Tax},
    {"cr-firm", "CR", "9999999999|99999999999|999999999999|999999999", nullptr, Use::Tax},
    {"do-rnc", "DO", "999999999", check_do, Use::Tax},
    {"do-cedula", "DO", "99999999999", is_luhn, Use::Person},
    {"ec-ruc", "EC", "9999999999999", check_ec_ruc, Use::Tax},
    {"ec-ci", "EC", "9999999999", check_ec_person, Use::Person},
    {"gt-nit", "GT",
     "9*|99*|999*|9999*|99999*|999999*|9999999*|99999999*|999999999*|9999999999*|99999999999*",
     check_gt, Use::Tax},
    {"hn-rtn", "HN", "99999999999999", nullptr, Use::Tax},
    {"ni-ruc", "NI", "A9999999999999", nullptr, Use::Tax},
    {"pe-ruc", "PE", "99999999999", check_pe_ruc, Use::Tax},
    {"pe-dni", "PE", "99999999|99999999*", nullptr, Use::Person},
    {"py-ruc", "PY", "99999|999999|9999999|99999999|999999999", check_py, Use::Tax},
    {"sv-nit", "SV", "99999999999999", check_sv, Use::Tax},
    {"uy-rut", "UY", "999999999999", check_uy, Use::Tax},
    {"uy-ci", "UY", "99999999", check_uy_person, Use::Person},
    {"ve-rif", "VE", "A999999999", check_ve, Use::Tax},
};

}  // namespace

std::span<const OfficialKind> american_numbers() { return kKinds; }

}  // namespace spruce
