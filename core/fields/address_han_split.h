// Splits the tail of a Chinese address behind its divisions into labelled segments: the best of all
// ways to cut it, by the words that end a part, the length of the names in front of them, and the
// usual order of parts. Divisions by table are taken before (address_parse_han.cpp). Invariant: the
// segments do not overlap and are in order; what lies between them is separators.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/fields/address_part.h"

namespace spruce {

struct HanSegment {
  std::size_t begin = 0;
  std::size_t end = 0;
  AddressPart part = AddressPart::Note;
};

/// `plain`: simplified, small letters, half-width (HanText::plain). `last`: the smallest part taken
/// already. O(length × 20 × parts); about 20 µs for a usual address.
std::vector<HanSegment> split_han_address(std::u32string_view plain, AddressPart last);

/// The score of that split, in tenths: for choosing between two ways to begin. Same cost.
int score_han_split(std::u32string_view plain, AddressPart last);

/// Space, comma and the like: stands between parts and belongs to none.
bool is_address_separator(char32_t c);

}  // namespace spruce
