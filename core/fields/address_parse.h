// A postal address split into divisions, street, number and unit, for Chinese and for Latin writing
// (US, UK, DE, FR, AU). Nothing is invented: parts are text of the value; the division chain found
// for them is kept apart (`chain`). Invariant: all digits of the value end up in number, unit,
// postcode or rest.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

struct Address {
  bool is_han = false;
  std::string province;  ///< as written; Chinese only, like city, area, township
  std::string city;
  std::string area;
  std::string township;
  std::string street;
  std::string number;
  std::string building;
  std::string unit;
  std::string postcode;
  std::string locality;  ///< Latin: what follows the first comma
  std::string rest;

  std::string street_key;      ///< folded, abbreviations expanded
  std::string name_key;        ///< the street without its type and directions, or all of it
  std::string number_key;      ///< "12", "12a", "1200-12"
  std::string unit_key;        ///< letters and digits of building and unit
  std::string locality_key;    ///< Latin: folded locality; Chinese: empty (see division)
  std::uint32_t division = 0;  ///< code of the smallest division known, 0: none
  std::string chain;     ///< full names from province down to it ("江苏省苏州市昆山市")
  std::string mismatch;  ///< a division that does not lie in the one before it
};

/// Splits a cleaned value. Cost: linear; of values over 400 bytes only the first 400 are split.
Address parse_address(std::string_view text);

Address parse_latin_address(std::string_view text);
Address parse_han_address(std::string_view text);

}  // namespace spruce
