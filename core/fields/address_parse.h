// A postal address split into parts, and the keys that matching compares. Nothing is invented:
// parts are text of the value; the division chain found for them is kept apart (`chain`).
// Invariant: every character that says something ends up in a part.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/fields/address_part.h"

namespace spruce {

struct Address {
  bool is_han = false;
  AddressParts parts;  ///< as written

  std::string street_key;      ///< folded, abbreviations expanded
  std::string name_key;        ///< the street without its type and directions, or all of it
  std::string number_key;      ///< "12", "12a", "1200-12"
  std::string unit_key;        ///< letters and digits of building and unit
  std::string locality_key;    ///< Latin: folded locality; Chinese: empty (see division)
  std::uint32_t division = 0;  ///< code of the smallest division known, 0: none
  std::string chain;     ///< full names from province down to it ("江苏省苏州市昆山市")
  std::string mismatch;  ///< a division that does not lie in the one before it
};

/// Splits a cleaned value. Latin ones get their keys alone: split_latin_address (address_latin.h)
/// gives their parts. Cost: linear, about 20 µs for a Chinese address; of values over 400 bytes
/// only the first 400 are split.
Address parse_address(std::string_view text);

Address parse_latin_address(std::string_view text);
Address parse_han_address(std::string_view text);
Address parse_japanese_address(std::string_view text);

/// Kana, 丁目, 番地, 〒 or the name of a prefecture in front.
bool is_japanese_address(std::string_view text);

}  // namespace spruce
