// How a name sounds: a consonant skeleton for Latin words, and romanised keys that let 张三, ZHANG
// SAN, San Zhang, zhangsan and Chang San (Wade-Giles) meet. Keys for matching only; nothing here is
// shown as a fact. Invariant: a key depends on the folded name alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace spruce {

/// Skeleton of a folded ASCII word in the spirit of L. Philips' Metaphone (1990), rules of our own:
/// "smith" and "smyth" give "smt", "philip" and "filip" "flp". Empty for texts that are not ASCII
/// letters.
std::string sound_skeleton(std::string_view folded);

/// Cyrillic and Greek letters as Latin ones (BGN/PCGN simplified, 2026-11); other characters stay.
std::string to_latin_letters(std::string_view folded);

/// Pinyin of a name, surname and given name apart, in the forms it may take.
struct RomanName {
  std::vector<std::string>
      keys;  ///< "zhang san": surname, space, given syllables joined; best first, at most 4
  std::vector<std::string> coarse;  ///< the same with Wade-Giles differences removed, at most 4
  bool certain = false;             ///< from Han characters, or letters that are pinyin
};

/// Readings of a Han name already split into surname and given name (either may be empty).
RomanName romanise_han(std::u32string_view family, std::u32string_view given);

/// Readings of the folded words of a Latin name, either order, joined or apart; no keys when it
/// cannot be Chinese.
RomanName romanise_latin(const std::vector<std::string_view>& words);

/// Pinyin of a run of Han characters as a given name or a surname alone; empty when a character has
/// none.
std::string han_reading(std::u32string_view text, bool is_surname);

}  // namespace spruce
