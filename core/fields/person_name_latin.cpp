// "Dr. Ludwig van Beethoven Jr.", "DUPONT Jean", "Smith, John A.", "Robert \"Bob\" Jones", "ZHANG
// San". Words get a role each; the name is put together from them.
#include <algorithm>
#include <vector>

#include "core/fields/ascii.h"
#include "core/fields/name_generation.h"
#include "core/fields/name_sound.h"
#include "core/fields/person_name_parse.h"
#include "core/fields/similar_text.h"
#include "core/reference/honorifics.h"
#include "core/reference/nicknames.h"
#include "core/reference/person_names.h"
#include "core/reference/surnames.h"
#include "core/text/normalize.h"
#include "core/text/pinyin.h"
#include "core/text/script.h"

namespace spruce {
namespace {

struct Word {
  std::string_view text;
  std::string folded;  // without spaces: "ph.d." → "phd"
  std::size_t comma;   // commas before it
  bool is_caps;        // two letters or more, all capitals
};

void append_word(std::string& out, std::string_view word) {
  if (!out.empty()) out.push_back(' ');
  out.append(word);
}

std::string join(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  std::string out;
  for (std::size_t i = begin; i < end; ++i) append_word(out, words[i].text);
  return out;
}

bool is_caps_word(std::string_view text) {
  if (text.find('.') != std::string_view::npos) return false;  // initials
  std::size_t letters = 0;
  for (char c : text) letters += c != '\'' && c != '-' ? 1 : 0;
  return letters >= 2 && to_upper(text) == text && to_lower(text) != text;
}

// Takes "Bob" or (Bob) out of the text into `nickname` or `note`.
std::string take_quoted(std::string_view text, PersonName& name) {
  struct Pair {
    std::string_view open;
    std::string_view close;
  };
  constexpr Pair kPairs[] = {{"(", ")"},   {"\"", "\""}, {"“", "”"},
                             {"（", "）"}, {"[", "]"},   {"「", "」"}};
  std::string out(text);
  for (const Pair& pair : kPairs) {
    const std::size_t open = out.find(pair.open);
    if (open == std::string::npos) continue;
    const std::size_t from = open + pair.open.size();
    const std::size_t close = out.find(pair.close, from);
    if (close == std::string::npos || (open == 0 && close + pair.close.size() == out.size())) {
      continue;
    }
    std::string inner = out.substr(from, close - from);
    const bool is_short = inner.find(' ') == std::string::npos;
    (is_short && name.nickname.empty() ? name.nickname : name.note) = std::move(inner);
    std::string joined(out, 0, open);
    joined.push_back(' ');
    out = joined.append(out, close + pair.close.size(), std::string::npos);
  }
  return out;
}

std::vector<Word> read_words(std::string_view text) {
  std::vector<Word> words;
  std::size_t commas = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == ' ' || c == ',' || c == ';' || c == '\n' || c == '\t') {
      commas += c == ',' || c == ';' ? 1 : 0;
      ++at;
      continue;
    }
    const std::size_t end = std::min(text.find_first_of(" ,;\n\t", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    std::string folded = fold_text(word);
    std::erase(folded, ' ');
    if (!folded.empty() || word == "&") {
      words.push_back({word, std::move(folded), commas, is_caps_word(word)});
    }
    at = end;
  }
  return words;
}

bool is_particle(const Word& word) {
  return is_name_particle(word.folded) && word.text.find('.') == std::string_view::npos;
}

bool is_degree(const Word& word, bool all_caps) {
  if (!is_trailing_title(word.folded)) return false;
  if (word.folded.size() >= 4 || word.comma > 0) return true;
  const bool dotted = word.text.find('.') != std::string_view::npos;
  return dotted || (!all_caps && word.is_caps) || word.folded == "phd" || word.folded == "esq";
}

bool is_and(const Word& word) {
  return word.text == "&" || word.folded == "and" || word.folded == "und";
}

void take_titles(std::vector<Word>& words, PersonName& name) {
  while (words.size() > 1 && is_leading_title(words.front().folded)) {
    const bool couple = words.size() > 3 && is_and(words[1]) && is_leading_title(words[2].folded);
    for (int count = couple ? 3 : 1; count > 0; --count) {  // "Mr. and Mrs."
      append_word(name.title, words.front().text);
      words.erase(words.begin());
    }
    name.is_two_people |= couple;
  }
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {  // "Smith, Dr. John"
    if (words[i].comma == words[i - 1].comma || !is_leading_title(words[i].folded)) continue;
    append_word(name.title, words[i].text);
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
    break;
  }
}

// Unknown letters behind a whole name: "Laura Jean Derrick AIA", "Victoria Clements, D.O.".
bool is_letters_after_name(const std::vector<Word>& words, std::size_t first_part, bool all_caps) {
  const Word& last = words.back();
  const bool dotted = last.text.find('.') != std::string_view::npos;
  if (last.folded.size() > 4 || last.folded.size() < 2 || !(last.is_caps || dotted)) return false;
  if (last.comma > 0) return first_part >= 2 && (dotted || !all_caps);
  if (all_caps || dotted || words.size() < 3) return false;
  const auto is_name = [](const Word& word) { return !word.is_caps && word.folded.size() > 1; };
  return std::count_if(words.begin(), words.end(), is_name) >= 2;
}

void take_suffixes(std::vector<Word>& words, PersonName& name) {
  const bool all_caps = std::all_of(words.begin(), words.end(), [](const Word& word) {
    return word.is_caps || word.folded.size() < 2;
  });
  const auto first_part = static_cast<std::size_t>(
      std::count_if(words.begin(), words.end(), [](const Word& word) { return word.comma == 0; }));
  std::vector<std::string_view> taken;
  while (words.size() > 1) {
    const Word& last = words.back();
    if (words.size() == 2 && last.comma == 0) break;
    const bool generation = is_generation_suffix(last.folded);
    const bool letters = is_letters_after_name(words, first_part, all_caps);
    if (!generation && !letters && !is_degree(last, all_caps)) break;
    if (generation) name.generation = std::to_string(generation_of(last.folded));
    taken.push_back(last.text);
    words.pop_back();
  }
  for (auto it = taken.rbegin(); it != taken.rend(); ++it) append_word(name.suffix, *it);
}

// "Smith Jr, John" and "Morris II Klein": the suffix ends one part.
void take_inner_suffix(std::vector<Word>& words, PersonName& name) {
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    const bool ends_part = words[i].comma != words[i + 1].comma || words[i].folded.size() > 1;
    if (ends_part && is_generation_suffix(words[i].folded)) {
      name.generation = std::to_string(generation_of(words[i].folded));
      append_word(name.suffix, words[i].text);
      words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
      return;
    }
  }
}

bool is_pinyin_word(std::string_view folded) {
  std::vector<std::string_view> syllables;
  return split_pinyin(folded, syllables) && syllables.size() <= 3;
}

// Words that can only be a Chinese name written family name first.
bool is_pinyin_order(const std::vector<Word>& words) {
  if (words.size() < 2 || words.size() > 3 || !is_pinyin_surname(words.front().folded))
    return false;
  for (const Word& word : words) {
    if (!is_pinyin_word(word.folded) || !nickname_classes(word.folded).empty()) return false;
  }
  if (words.size() == 3 || !is_pinyin_surname(words.back().folded)) return true;
  // Both could be the surname: the one that very many people bear is.
  return is_very_common_surname(words.front().folded) ||
         !is_very_common_surname(words.back().folded);
}

// Index of the first word of the family name when it ends the name: particles belong to it.
std::size_t find_family_start(const std::vector<Word>& words) {
  std::size_t start = words.size() - 1;
  while (start > 1 && is_particle(words[start - 1])) {
    --start;
    if (words[start].folded == "y" && start > 1) --start;
  }
  return start;
}

// A run of capitals at one end of an otherwise mixed name is the family name (DUPONT Jean, Jean
// DUPONT).
std::size_t count_caps(const std::vector<Word>& words, bool from_front) {
  std::size_t count = 0;
  const std::size_t size = words.size();
  while (count < size && words[from_front ? count : size - 1 - count].is_caps) ++count;
  if (count == 0 || count == size) return 0;
  for (std::size_t i = 0; i < size - count; ++i) {
    if (words[from_front ? count + i : i].is_caps) return 0;
  }
  return count;
}

void set_parts(const std::vector<Word>& words, std::size_t family_begin, std::size_t family_end,
               PersonName& name) {
  name.family = join(words, family_begin, family_end);
  for (std::size_t i = family_begin; i + 1 < family_end; ++i) {
    if (is_particle(words[i])) append_word(name.particle, words[i].text);
  }
  bool first = true;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i >= family_begin && i < family_end) continue;
    append_word(first ? name.given : name.middle, words[i].text);
    first = false;
  }
  name.family_first = family_begin == 0 && family_end < words.size();
}

void split_without_comma(const std::vector<Word>& words, PersonName& name) {
  const std::size_t size = words.size();
  if (size == 1) {
    name.given = std::string(words.front().text);
    return;
  }
  if (const std::size_t front = count_caps(words, true); front > 0) {
    return set_parts(words, 0, front, name);
  }
  if (const std::size_t back = count_caps(words, false); back > 0) {
    return set_parts(words, size - back, size, name);
  }
  if (is_pinyin_order(words)) return set_parts(words, 0, 1, name);
  if (size > 2 && words.back().folded.size() == 1) return set_parts(words, 0, 1, name);
  set_parts(words, find_family_start(words), size, name);
}

}  // namespace

PersonName parse_latin_name(std::string_view text) {
  PersonName name;
  name.script = NameScript::Latin;
  const std::string plain = take_quoted(text, name);
  std::vector<Word> words = read_words(plain);
  take_titles(words, name);
  take_suffixes(words, name);
  take_inner_suffix(words, name);
  if (words.empty()) return name;
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    name.is_two_people |= is_and(words[i]);
  }
  name.whole = join(words, 0, words.size());
  std::size_t before = 0;
  while (before < words.size() && words[before].comma == words.front().comma) ++before;
  if (before < words.size()) {
    name.has_comma_order = true;
    set_parts(words, 0, before, name);
  } else {
    split_without_comma(words, name);
  }
  return name;
}

}  // namespace spruce
