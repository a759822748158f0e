// Words of street addresses and what their abbreviations stand for, in Latin letters (en, de, fr,
// es, it, nl, pt). Facts only; how an address is split is decided in core/fields/address. Source:
// USPS Publication 28 appendices C1 and C2, OpenCage address-formatting (MIT) and general usage;
// 2026-11-23.
#pragma once

#include <cstdint>
#include <string_view>

namespace spruce {

/// What a word of an address does.
enum class StreetWordKind : std::uint8_t {
  None,
  Type,       ///< street, avenue, straße, rue
  Direction,  ///< north, southwest
  Unit,       ///< apartment, suite, floor: a number follows
  Filler,     ///< of, the, and, no, number
  Box,        ///< po box
};

struct StreetWord {
  std::string_view full;  ///< folded standard word; static storage
  StreetWordKind kind = StreetWordKind::None;
};

/// By folded word, abbreviated or not ("st" → street, "nw" → northwest, "apt" → apartment). kind
/// None: unknown.
StreetWord find_street_word(std::string_view folded);

/// A German or Dutch ending that glues the street type to the name ("hauptstr" → "strasse"); gives
/// its length in `length`. The full form is returned; empty when there is none.
std::string_view glued_street_type(std::string_view folded, std::size_t& length);

}  // namespace spruce
