// Numbers that are the same everywhere: accounts, cards, securities, legal entities, products,
// devices. Sources: ISO 13616 (IBAN registry, release 99), ISO 17442, ISO 6166, ISO/IEC 7812, GS1
// General Specifications, 3GPP TS 23.003; checked 2026-11-26 against python-stdnum 2.2.
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

bool check_lei(Text t) {
  int rest = 0;
  for (const char c : t) {
    const int value = alnum_value(c);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest == 1;
}

bool check_isin(Text t) {
  std::string digits;
  for (const char c : t) digits += std::to_string(alnum_value(c));
  return is_luhn(digits);
}

// Issuers by their first digits (ISO/IEC 7812-1 and the networks' own tables).
bool check_card(Text t) {
  const int first = two(t, 0);
  const long long six = value_of(t.substr(0, 6));
  const bool visa = t[0] == '4' && (t.size() == 13 || t.size() == 16 || t.size() == 19);
  const bool master =
      t.size() == 16 && ((first >= 51 && first <= 55) || (six >= 222100 && six <= 272099));
  const bool amex = t.size() == 15 && (first == 34 || first == 37);
  const bool diners = t.size() == 14 && (first == 36 || first == 38 || first == 39 ||
                                         (six >= 300000 && six <= 305999));
  const bool others =
      t.size() >= 16 && (first == 62 || first == 35 || first == 60 || first == 64 || first == 65);
  return (visa || master || amex || diners || others) && is_luhn(t);
}

bool check_isbn_10(Text t) {
  int sum = 0;
  for (std::size_t i = 0; i < 9; ++i) sum += digit(t, i) * static_cast<int>(10 - i);
  const int check = (11 - sum % 11) % 11;
  return t[9] == (check == 10 ? 'X' : static_cast<char>('0' + check));
}

bool check_isbn_13(Text t) { return (t.starts_with("978") || t.starts_with("979")) && is_gtin(t); }

// Length of an IBAN by its country (SWIFT, IBAN registry release 99, 2024-12).
struct IbanLength {
  Text country;
  std::size_t length;
};
constexpr IbanLength kIbanLengths[] = {
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22},
    {"BH", 22}, {"BI", 27}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24},
    {"DE", 22}, {"DJ", 27}, {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18},
    {"FK", 18}, {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27},
    {"GT", 28}, {"HN", 28}, {"HR", 21}, {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26},
    {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20},
    {"LU", 20}, {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MN", 20},
    {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NI", 28}, {"NL", 18}, {"NO", 15}, {"OM", 23}, {"PK", 24},
    {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"RU", 33}, {"SA", 24},
    {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"SO", 23}, {"ST", 25},
    {"SV", 28}, {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20},
    {"YE", 30},
};

constexpr OfficialKind kIban = {"iban", "", "", is_iban, Use::Bank};

constexpr OfficialKind kKinds[] = {
    {"lei", "", "****00************99", check_lei, Use::Firm},
    {"isin", "", "AA*********9", check_isin, Use::Bank},
    {"card", "",
     "9999999999999|99999999999999|999999999999999|9999999999999999|9999999999999999999",
     check_card, Use::Bank},
    {"isbn", "", "999999999*", check_isbn_10, Use::Thing},
    {"isbn", "", "9999999999999", check_isbn_13, Use::Thing},
    {"gtin", "", "9999999999999", is_gtin, Use::Thing},
    {"imei", "", "999999999999999", is_luhn, Use::Thing},
};

}  // namespace

std::span<const OfficialKind> world_numbers() { return kKinds; }

OfficialReading read_iban(std::string_view text) {
  if (text.size() < 15 || !fits_shape(text.substr(0, 4), "AA99")) return {};
  const auto* at =
      std::find_if(std::begin(kIbanLengths), std::end(kIbanLengths),
                   [&](const IbanLength& row) { return row.country == text.substr(0, 2); });
  if (at == std::end(kIbanLengths)) return {};
  const bool near = text.size() + 3 > at->length && text.size() < at->length + 3;
  if (!near) return {};
  return {&kIban, text.size() == at->length && is_iban(text)};
}

}  // namespace spruce
