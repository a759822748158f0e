// Look-up of the words by the character that tells most. Not the words themselves, which are in
// han_address_words_data.cpp. Invariant: the tables are sorted by that character.
#include "core/reference/han_address_words.h"

#include <algorithm>

namespace spruce {
namespace {

template <typename KeyOf>
std::span<const HanAddressWord> find_run(std::span<const HanAddressWord> words, char32_t key,
                                         KeyOf key_of) {
  const auto begin = std::lower_bound(
      words.begin(), words.end(), key,
      [&](const HanAddressWord& word, char32_t wanted) { return key_of(word) < wanted; });
  auto end = begin;
  while (end != words.end() && key_of(*end) == key) ++end;
  return {begin, end};
}

}  // namespace

std::span<const HanAddressWord> han_address_words_ending(char32_t last) {
  return find_run(all_han_address_words(), last,
                  [](const HanAddressWord& word) { return word.text.back(); });
}

std::span<const HanAddressWord> han_address_counters(char32_t first) {
  return find_run(all_han_address_counters(), first,
                  [](const HanAddressWord& word) { return word.text.front(); });
}

}  // namespace spruce
