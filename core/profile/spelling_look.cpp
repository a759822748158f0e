#include "core/profile/spelling_look.h"

#include <algorithm>
#include <vector>

#include "core/fields/ascii.h"
#include "core/fields/name_sound.h"
#include "core/fields/similar_text.h"
#include "core/text/normalize.h"
#include "core/text/pinyin.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

// Below these lengths two values of a list differ by a letter or share their consonants by chance.
constexpr std::size_t kShortestPairs = 6;
constexpr std::size_t kShortestSound = 4;
constexpr std::size_t kShortestPinyin = 4;
constexpr std::size_t kShortestEdited = 9;
constexpr std::size_t kMostEdits = 2;
constexpr std::size_t kMostEditsOfSound = 3;

// Words that say nothing alone: "Food & Beverage" and "Beverage and Food".
bool is_joining(std::string_view word) { return word == "and" || word == "und" || word == "et"; }

std::string unique_words(const std::vector<std::string_view>& words) {
  std::vector<std::string_view> sorted;
  for (const std::string_view word : words) {
    if (!is_joining(word)) sorted.push_back(word);
  }
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  if (sorted.size() < 2) return {};
  std::string out;
  for (const std::string_view word : sorted) {
    if (!out.empty()) out.push_back(' ');
    out.append(word);
  }
  return out;
}

std::string unique_pairs(std::string_view letters) {
  if (letters.size() < kShortestPairs) return {};
  std::vector<std::string_view> pairs;
  for (std::size_t i = 0; i + 1 < letters.size(); ++i) pairs.push_back(letters.substr(i, 2));
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  std::string out;
  for (const std::string_view pair : pairs) out.append(pair);
  return out;
}

bool is_han_only(std::string_view text) {
  if (text.empty()) return false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    if (script_of(c.value) != Script::Han) return false;
    at += c.size;
  }
  return true;
}

}  // namespace

SpellingLook look_at_spelling(std::string_view spelling) {
  SpellingLook look;
  const std::string folded = fold_text(spelling);
  const std::vector<std::string_view> words = split_words(folded);
  bool fresh = false;
  for (const char c : folded) {
    const bool is_digit = is_ascii_digit(c);
    if (is_digit) {
      if (fresh && !look.digits.empty()) look.digits.push_back(' ');
      look.digits.push_back(c);
    } else if (c != ' ') {
      look.letters.push_back(c);
    }
    fresh = !is_digit;
  }
  look.words = unique_words(words);
  look.is_latin = !look.letters.empty() && std::all_of(look.letters.begin(), look.letters.end(),
                                                       [](char c) { return is_ascii_letter(c); });
  if (look.is_latin) {
    look.pairs = unique_pairs(look.letters);
    look.bigrams = bigram_signature(look.letters);
    for (const std::string_view word : words) look.sound.append(sound_skeleton(word));
    if (look.sound.size() < kShortestSound) look.sound.clear();
  }
  if (is_han_only(folded)) {
    look.pinyin = pinyin_of(folded);
    std::erase(look.pinyin, ' ');
    if (look.pinyin.size() < kShortestPinyin) look.pinyin.clear();
  }
  return look;
}

Nearness compare_looks(const SpellingLook& a, const SpellingLook& b) {
  if (a.digits != b.digits || a.letters.empty() || b.letters.empty()) return Nearness::None;
  const bool same_words = !a.words.empty() && a.words == b.words;
  const bool same_pairs = !a.pairs.empty() && a.pairs == b.pairs;
  const bool is_reading = (!a.pinyin.empty() && b.is_latin && a.pinyin == b.letters) ||
                          (!b.pinyin.empty() && a.is_latin && b.pinyin == a.letters);
  if (same_words || same_pairs || is_reading) return Nearness::SameKey;
  if (!a.is_latin || !b.is_latin || a.letters.front() != b.letters.front()) return Nearness::None;
  const bool same_sound = !a.sound.empty() && a.sound == b.sound;
  const std::size_t most = same_sound ? kMostEditsOfSound : kMostEdits;
  const std::size_t shorter = std::min(a.letters.size(), b.letters.size());
  if (!same_sound && shorter < kShortestEdited) return Nearness::None;
  if (least_edits(a.bigrams, b.bigrams) > most) return Nearness::None;
  return text_edits(a.letters, b.letters, most) <= most ? Nearness::Alike : Nearness::None;
}

}  // namespace spruce
