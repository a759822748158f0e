// Romanised keys of Chinese names. A surname is read from its own table first; given names keep up
// to two readings a character. The coarse form drops what Wade-Giles writes otherwise (aspiration,
// ih, ung, hs …), so both spellings meet.
#include <algorithm>
#include <array>

#include "core/fields/name_sound.h"
#include "core/fields/similar_text.h"
#include "core/reference/surnames.h"
#include "core/text/pinyin.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostKeys = 4;
constexpr std::size_t kLongestGiven = 4;

struct Spelling {
  std::string_view from;
  std::string_view to;
};

constexpr Spelling kInitials[] = {
    {"tzu", "Zi"}, {"szu", "si"}, {"ssu", "si"}, {"ts", "Z"}, {"tz", "Z"}, {"zh", "C"},
    {"ch", "C"},   {"hs", "x"},   {"sh", "sh"},  {"z", "Z"},  {"c", "Z"},  {"q", "C"},
    {"g", "K"},    {"k", "K"},    {"b", "P"},    {"p", "P"},  {"d", "T"},  {"t", "T"},
};

constexpr Spelling kFinals[] = {
    {"ieh", "ie"}, {"ien", "ian"}, {"ueh", "ue"}, {"uei", "ui"}, {"iung", "iong"}, {"ung", "ong"},
    {"yeh", "ye"}, {"yen", "yan"}, {"ih", "i"},   {"erh", "er"}, {"eh", "e"},      {"v", "u"},
};

// One syllable, pinyin or Wade-Giles, in the coarse form.
std::string coarse_syllable(std::string_view syllable) {
  std::string out;
  for (const Spelling& initial : kInitials) {
    if (!syllable.starts_with(initial.from)) continue;
    out = initial.to;
    syllable.remove_prefix(initial.from.size());
    break;
  }
  if (out.empty() && syllable.starts_with("j")) {
    const bool pinyin = syllable.size() > 1 && (syllable[1] == 'i' || syllable[1] == 'u') &&
                        syllable != "jih" && syllable != "jung";
    out.push_back(pinyin ? 'C' : 'r');
    syllable.remove_prefix(1);
  }
  if (syllable == "o" && !out.empty()) {
    syllable = out == "K" || out == "h" ? "e" : out == "P" ? "o" : "uo";
  } else if (syllable == "ho") {
    syllable = "he";
  } else if (syllable == "lo" || syllable == "no") {
    out.append(syllable.substr(0, 1));
    syllable = "uo";
  }
  for (const Spelling& last : kFinals) {
    if (!syllable.ends_with(last.from)) continue;
    out.append(syllable.substr(0, syllable.size() - last.from.size())).append(last.to);
    return out;
  }
  return out.append(syllable);
}

std::string coarse_of(std::string_view pinyin) {
  std::vector<std::string_view> syllables;
  if (!split_pinyin(pinyin, syllables)) return {};
  std::string out;
  for (std::string_view syllable : syllables) out.append(coarse_syllable(syllable));
  return out;
}

void add_unique(std::vector<std::string>& keys, std::string key) {
  if (keys.size() >= kMostKeys || key.empty()) return;
  if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
}

std::vector<std::string> family_readings(std::u32string_view family) {
  if (family.size() == 2) {
    const std::string_view reading = double_surname_reading(family[0], family[1]);
    if (!reading.empty()) {
      std::string joined(reading);
      joined.erase(std::remove(joined.begin(), joined.end(), ' '), joined.end());
      return {joined};
    }
  }
  std::string joined;
  for (char32_t c : family) {
    const std::string_view own = surname_reading(c);
    const std::string_view reading = own.empty() ? first_pinyin(c) : own;
    if (reading.empty()) return {};
    joined.append(reading);
  }
  return {joined};
}

// The first reading of every character, then those with one character read the second way.
std::vector<std::string> given_readings(std::u32string_view given) {
  std::vector<std::string> out;
  std::vector<std::array<std::string_view, 4>> readings(given.size());
  std::vector<std::size_t> counts;
  for (std::size_t i = 0; i < given.size(); ++i) {
    counts.push_back(pinyin_readings(given[i], readings[i]));
    if (counts.back() == 0) return {};
  }
  const auto joined = [&](std::size_t changed) {
    std::string text;
    for (std::size_t i = 0; i < given.size(); ++i) text.append(readings[i][i == changed ? 1 : 0]);
    return text;
  };
  add_unique(out, joined(given.size()));
  for (std::size_t i = 0; i < given.size(); ++i) {
    if (counts[i] > 1) add_unique(out, joined(i));
  }
  return out;
}

void add_pair(RomanName& name, std::string_view family, std::string_view given) {
  const bool duplicate_full = name.keys.size() >= kMostKeys;
  std::string key(family);
  key.append(" ").append(given);
  std::string coarse = coarse_of(family);
  const std::string coarse_given = coarse_of(given);
  if (!coarse.empty() && !coarse_given.empty()) {
    add_unique(name.coarse, coarse.append(" ").append(coarse_given));
  }
  if (duplicate_full) return;
  // ü is v here, but people without the key write u, and passports yu.
  for (std::size_t at = key.find("lyu"); at != std::string::npos; at = key.find("lyu")) {
    key.erase(at + 1, 1);
    key[at + 1] = 'v';
  }
  std::string plain = key;
  std::replace(plain.begin(), plain.end(), 'v', 'u');
  add_unique(name.keys, std::move(key));
  add_unique(name.keys, std::move(plain));
}

// "zhangsan" or "ouyangxiu" as one word.
void add_joined_word(RomanName& name, std::string_view word) {
  for (const auto& syllables : split_pinyin_all(word, 2)) {
    if (syllables.size() < 2 || syllables.size() > kLongestGiven) continue;
    for (std::size_t count = std::min<std::size_t>(2, syllables.size() - 1); count > 0; --count) {
      const auto start = static_cast<std::size_t>(syllables[count].data() - word.data());
      if (is_pinyin_surname(word.substr(0, start))) {
        add_pair(name, word.substr(0, start), word.substr(start));
      }
    }
  }
}

bool is_given_in_pinyin(std::string_view letters) {
  std::vector<std::string_view> syllables;
  return split_pinyin(letters, syllables) && syllables.size() <= 3;
}

std::string join_words(const std::vector<std::string_view>& words, std::size_t begin,
                       std::size_t end) {
  std::string out;
  for (std::size_t i = begin; i < end; ++i) out.append(words[i]);
  return out;
}

// Wade-Giles: every word a syllable that the coarse form knows as one of Mandarin.
bool add_coarse_words(RomanName& name, const std::vector<std::string_view>& words,
                      std::size_t family) {
  std::string given;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i != family) given.append(coarse_syllable(words[i]));
  }
  const std::string_view surname = words[family];
  const bool known = is_pinyin_surname(surname) || !surname_of_spelling(surname).empty();
  if (!known || given.empty()) return false;
  add_unique(name.coarse, coarse_syllable(surname).append(" ").append(given));
  return true;
}

}  // namespace

std::string han_reading(std::u32string_view text, bool is_surname) {
  const auto readings = is_surname ? family_readings(text) : given_readings(text);
  return readings.empty() ? std::string() : readings.front();
}

RomanName romanise_han(std::u32string_view family, std::u32string_view given) {
  RomanName name;
  if (family.empty() || given.empty() || given.size() > kLongestGiven) return name;
  for (const std::string& surname : family_readings(family)) {
    for (const std::string& reading : given_readings(given)) add_pair(name, surname, reading);
  }
  name.certain = !name.keys.empty();
  return name;
}

RomanName romanise_latin(const std::vector<std::string_view>& words) {
  RomanName name;
  if (words.empty() || words.size() > kLongestGiven) return name;
  if (words.size() == 1) {
    add_joined_word(name, words.front());
    name.certain = !name.keys.empty();
    return name;
  }
  const std::size_t last = words.size() - 1;
  for (const bool first_is_family : {true, false}) {
    const std::string_view family = words[first_is_family ? 0 : last];
    const std::string given =
        first_is_family ? join_words(words, 1, words.size()) : join_words(words, 0, last);
    if (!is_given_in_pinyin(given)) continue;
    if (is_pinyin_surname(family)) add_pair(name, family, given);
    for (std::string_view other : split_words(surname_of_spelling(family))) {
      add_pair(name, other, given);
    }
  }
  name.certain = !name.keys.empty();
  if (!name.certain && words.size() <= 3) {
    add_coarse_words(name, words, 0);
    add_coarse_words(name, words, last);
  }
  return name;
}

}  // namespace spruce
