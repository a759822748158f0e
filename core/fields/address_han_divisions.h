// The divisions a Chinese address begins with, by the table of core/reference: full names, short
// names (江苏苏州), names of the past (崇文区), omitted levels. What follows them is split by words
// (address_han_split.h). Invariant: a short name is a division only when what follows it cannot
// make it the name of a road or a house (南京路, 北京大学).
#pragma once

#include <string>

#include "core/fields/address_part.h"
#include "core/fields/han_text.h"
#include "core/reference/divisions.h"

namespace spruce {

struct HanDivisions {
  Division smallest;                        ///< code 0: none
  AddressPart last = AddressPart::Country;  ///< the smallest part taken
  std::string mismatch;  ///< as written: a division that does not lie in the one before it
};

/// Takes them off the front of `text` into `parts`.
HanDivisions take_han_divisions(HanText& text, AddressParts& parts);

/// Takes `count` characters off the front, and separators around what is left.
std::string take_han_front(HanText& text, std::size_t count);

}  // namespace spruce
