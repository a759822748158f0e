// Numbers that states and banks give out: which shapes exist, which check digits they carry.
// Pure arithmetic on compact text (upper case, no separators); the field types decide what to say.
// Invariant: a right check digit shows that a number is consistent in itself, never that it was
// issued. Tables by region: official_europe.cpp, official_america.cpp, official_asia.cpp,
// official_world.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace spruce {

/// What a number stands for.
enum class OfficialUse : std::uint8_t {
  Tax,     ///< tax and VAT numbers of firms (and of persons where one number serves both)
  Firm,    ///< numbers of company registers
  Person,  ///< identity and social-security numbers
  Bank,    ///< accounts, cards, securities
  Thing,   ///< products, devices, publications
};

/// One kind of number.
struct OfficialKind {
  std::string_view kind;     ///< "de-vat", "cn-uscc"; stable, shown as a part
  std::string_view country;  ///< ISO 3166-1 alpha-2; empty: the whole world
  /// Patterns separated by '|': 9 a digit, A a letter (or &), * a letter or digit, anything else
  /// itself.
  std::string_view shapes;
  bool (*check)(std::string_view text);  ///< nullptr: no check is known
  OfficialUse use;
  bool distinct = false;    ///< the shape alone tells the kind, whatever the country
  bool rules_only = false;  ///< `check` knows which parts are possible; there is no check digit
};

/// A number of a kind.
struct OfficialReading {
  const OfficialKind* kind = nullptr;  ///< nullptr: no shape fits
  bool consistent = false;             ///< its check holds; false without a check
};

/// All kinds of one region, in the order they are tried. Static storage.
std::span<const OfficialKind> european_numbers();
std::span<const OfficialKind> eastern_numbers();  ///< Eastern Europe, the Caucasus, Turkey
std::span<const OfficialKind> american_numbers();
std::span<const OfficialKind> asian_numbers();  ///< Asia, Africa, Oceania
std::span<const OfficialKind> world_numbers();  ///< IBAN, LEI, cards, GTIN …

/// The kind that `text` is in `country`; one whose check holds wins over one whose shape only fits.
/// With an empty country only kinds of the world and those with a distinct shape. O(kinds).
OfficialReading read_official_number(std::string_view text, std::string_view country);

/// The same among the kinds of the world alone: LEI, cards, GTIN (IBAN: read_iban).
OfficialReading read_world_number(std::string_view text);

/// An IBAN by its country, digits and length (up to two characters off: a slip). Not consistent
/// when the length or MOD 97 is wrong.
OfficialReading read_iban(std::string_view text);

/// VAT number without its country prefix, read in the prefix's country ("EL" is Greece, "XI"
/// Northern Ireland).
OfficialReading read_vat_number(std::string_view prefix, std::string_view rest);

/// True when the table knows the tax numbers of the country so well that another shape is a
/// mistake.
bool knows_tax_numbers(std::string_view country);

/// True when `text` has the shape.
bool fits_shape(std::string_view text, std::string_view shapes);

}  // namespace spruce
