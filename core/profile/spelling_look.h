// The keys by which two values of a list of choices may be one although their spellings are far
// apart: the clustering methods of data cleaning tools (fingerprint, n-grams, sound, pinyin, edit
// distance). All of them only make a person look: what follows for sure is in spelling_set.h.
// Invariant: symmetric; values whose digits differ are never near.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

/// The keys of one value. Empty: the method has nothing to say about it.
struct SpellingLook {
  std::string letters;  ///< folded letters, without separators
  std::string digits;   ///< the numbers, as they follow each other
  std::string words;    ///< two or more words, sorted, each once
  std::string pairs;    ///< its pairs of letters, sorted, each once
  std::string sound;    ///< consonants that are heard, of Latin words
  std::string pinyin;   ///< of a value of Han characters alone
  std::uint64_t bigrams = 0;
  bool is_latin = false;
};

SpellingLook look_at_spelling(std::string_view spelling);

enum class Nearness : std::uint8_t {
  None,
  Alike,    ///< nearly the letters, or the same sound: one is a mistake when it is rare
  SameKey,  ///< the same words in another order, the same pairs of letters, or pinyin of the other
};
Nearness compare_looks(const SpellingLook& a, const SpellingLook& b);

}  // namespace spruce
