// One telephone number read by Google's libphonenumber (the only file that knows it), with the
// country worked out. Not about cells: several numbers, notes and damage are handled in phone_cell.
// Invariant: a country that is only inferred is said to be so.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

enum class PhoneValidity : std::uint8_t {
  Valid,       ///< a number that the country's numbering plan assigns
  Possible,    ///< the length is right, the prefix is not known
  LocalOnly,   ///< right without its area code
  Impossible,  ///< too short, too long, or no number
};

enum class PhoneCountry : std::uint8_t { Written, Context, Inferred, Unknown };

struct PhoneNumberReading {
  PhoneValidity validity = PhoneValidity::Impossible;
  PhoneCountry origin = PhoneCountry::Unknown;
  std::string region;  ///< ISO country; empty when unknown
  std::string_view
      type;  ///< "mobile", "fixed", "toll-free", "shared" …; static; empty when unknown
  bool shared = false;  ///< many callers' number: 400, 800, service numbers
  std::string digits;   ///< country code and national number, or the national digits when not valid
  std::string international;  ///< "+86 138 0013 8000"; when wanted and valid (or possible in +1)
  std::string national;       ///< "138 0013 8000"; likewise
  std::string extension;
};

/// Reads one number of at most 60 characters. `country` is the context's, or empty. `with_text`:
/// also the two written forms. 10 to 40 µs; under 1 µs for a
/// plain Chinese mobile number.
PhoneNumberReading read_phone_number(std::string_view text, std::string_view country,
                                     bool with_text);

/// The day of the numbering plans that are compiled in: "2026-09-29".
std::string_view phone_metadata_date();

}  // namespace spruce
