// How well a piece of a Chinese address fits a part, in tenths: the arithmetic of
// address_han_split.cpp. Weights are set by hand on addresses of our own and hold for any place;
// no list of towns or streets is behind them.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/fields/address_part.h"
#include "core/reference/han_address_words.h"

namespace spruce {

/// A segment that cannot be.
inline constexpr int kImpossible = -10000;

/// A name with an ending: `stem` characters in front of `word`; `behind`: the part in front of it.
int score_ending(std::u32string_view stem, const HanAddressWord& word, AddressPart behind);

/// A number with the word behind it.
int score_counter(std::u32string_view number, const HanAddressWord& word, AddressPart behind);

/// A number with nothing behind it; `part` becomes what it is. `is_last`: nothing but separators
/// follows.
int score_bare_number(std::u32string_view number, AddressPart behind, bool is_last,
                      AddressPart& part);

/// `length` characters without a word that tells.
int score_unknown(std::size_t length, AddressPart part);

/// `next` behind `last`: nothing for the usual order, less for the other way round.
int score_order(AddressPart last, AddressPart next);

AddressPart part_of(HanAddressKind kind);

}  // namespace spruce
