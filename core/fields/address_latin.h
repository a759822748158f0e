// Parts of a Latin address as written, of any country that writes street, place and postal code in
// lines or after commas: US, UK, DE, FR and their likes. Not the keys for matching
// (address_parse_latin.cpp). The stages take words off: box and units
// (address_latin_units.cpp), country, postal code, province and city from the end
// (address_latin_place.cpp), then the street (address_latin_street.cpp). Invariant: every word ends
// up in one part, as it is written.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/address_part.h"
#include "core/reference/street_words.h"

namespace spruce {

/// One word of an address.
struct LatinWord {
  std::size_t begin = 0;  ///< byte offsets of the word in the text, punctuation around it left out
  std::size_t end = 0;
  std::string folded;      ///< without points and apostrophes: "N.Y." → "ny"
  StreetWord street;       ///< what it means in a street line
  std::uint16_t line = 0;  ///< counts commas, semicolons and line ends
  bool has_digit = false;
  bool is_upper = false;  ///< written in capitals
  bool is_taken = false;
  AddressPart part = AddressPart::Note;
};

class LatinWords {
 public:
  explicit LatinWords(std::string_view text);

  std::vector<LatinWord>::const_iterator begin() const { return words_.begin(); }
  std::size_t size() const { return words_.size(); }
  LatinWord& operator[](std::size_t at) { return words_[at]; }
  const LatinWord& operator[](std::size_t at) const { return words_[at]; }

  void take(std::size_t begin, std::size_t end, AddressPart part);
  bool is_free(std::size_t at) const { return at < size() && !words_[at].is_taken; }
  /// First word of the line of `at`, and the one behind its last.
  std::size_t line_begin(std::size_t at) const;
  std::size_t line_end(std::size_t at) const;
  /// Behind the last word that is not taken; 0: none.
  std::size_t free_end() const;
  /// The folded words joined by spaces.
  std::string joined(std::size_t begin, std::size_t end) const;
  /// Text of all parts.
  AddressParts parts() const;

 private:
  std::string_view text_;
  std::vector<LatinWord> words_;
};

/// Post office box, building, floor, unit and room.
void take_latin_units(LatinWords& words);

/// Country, postal code, province and city. `country`: ISO code of the record, or empty.
void take_latin_place(LatinWords& words, std::string_view country);

/// Road, number and the names of places; everything that is left.
void take_latin_street(LatinWords& words);

/// A word that ends the name of a street for sure (street, avenue, weg), unlike park or hill.
bool is_street_type(const LatinWord& word);

/// 5th, 22nd, third: names of streets, not numbers.
bool is_street_ordinal(std::string_view folded);

/// All of the above.
AddressParts split_latin_address(std::string_view text, std::string_view country);

}  // namespace spruce
