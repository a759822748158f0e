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
#include "core/reference/name_roles.h"
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

struct QuotePair {
  std::string_view open;
  std::string_view close;
};
constexpr QuotePair kQuotes[] = {{"(", ")"},   {"\"", "\""}, {"“", "”"},   {"''", "''"},
                                 {"（", "）"}, {"[", "]"},   {"「", "」"}, {" '", "' "}};

// (Jr.) is a suffix in brackets, (Bob) and "The Goat" are nicknames, longer text in brackets is a
// note.
void sort_quoted(std::string inner, bool in_quotes, PersonName& name) {
  std::string folded = fold_name(inner);
  std::erase(folded, ' ');
  const auto blanks = std::count(inner.begin(), inner.end(), ' ');
  if (is_generation_suffix(folded) && name.suffix.empty()) {
    name.suffix = std::move(inner);
    name.generation = std::move(folded);
  } else if (name.nickname.empty() && (blanks == 0 || (in_quotes && blanks <= 2))) {
    name.nickname = std::move(inner);
  } else {
    append_word(name.note, inner);
  }
}

// Takes "Bob" or (Bob) out of the text into `nickname` or `note`.
std::string take_quoted(std::string_view text, PersonName& name) {
  std::string out(text);
  for (const QuotePair& pair : kQuotes) {
    const std::size_t open = out.find(pair.open);
    if (open == std::string::npos) continue;
    const std::size_t from = open + pair.open.size();
    const std::size_t close = out.find(pair.close, from);
    if (close == std::string::npos || close == from ||
        (open == 0 && close + pair.close.size() == out.size())) {
      continue;
    }
    std::string inner = out.substr(from, close - from);
    if (pair.open == " '" && inner.find(' ') != std::string::npos) continue;  // van 't Hof
    const bool in_quotes = pair.open != "(" && pair.open != "（" && pair.open != "[";
    sort_quoted(std::move(inner), in_quotes, name);
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
  if (word.folded == "st" || word.folded == "ste") return true;  // St. Amant
  return is_name_particle(word.folded) && word.text.find('.') == std::string_view::npos;
}

// Degrees of two letters that hardly anybody is called; the others are names too (Ma, Do, Ng).
bool is_sure_degree(std::string_view folded) {
  return folded == "md" || folded == "rn" || folded == "phd" || folded == "dds" ||
         folded == "cpa" || folded == "esq" || folded == "dmd" || folded == "dvm" ||
         folded == "lpn";
}

bool is_degree(const Word& word, bool all_caps, std::size_t words) {
  if (!is_trailing_title(word.folded)) return false;
  if (word.folded.size() >= 4 || word.comma > 0) return true;
  if (words > 2 && is_sure_degree(word.folded)) return true;
  const bool dotted = word.text.find('.') != std::string_view::npos;
  return dotted || (!all_caps && word.is_caps) || word.folded == "phd" || word.folded == "esq";
}

bool is_title(const Word& word) {
  return is_leading_title(word.folded) ||
         (word.text.ends_with('.') && is_dotted_title(word.folded));
}

bool is_and(const Word& word) {
  return word.text == "&" || word.folded == "and" || word.folded == "und";
}

// "State Senator", "Lt. Col.", "attorney at law": a title of several words, told by its first ones.
std::size_t long_title_length(const std::vector<Word>& words) {
  if (words.size() > 2 && words[0].folded == "state" && is_title(words[1])) return 2;
  return 0;
}

// "attorney at law", "atty at law", "counselor at law" behind the name.
void take_profession(std::vector<Word>& words, PersonName& name) {
  const std::size_t size = words.size();
  if (size < 5 || words[size - 1].folded != "law" || words[size - 2].folded != "at") return;
  append_word(name.suffix, words[size - 3].text);
  append_word(name.suffix, words[size - 2].text);
  append_word(name.suffix, words[size - 1].text);
  words.resize(size - 3);
}

// What stands behind a title and belongs to it: Dr. h.c., Dr. rer. nat., Prof. em.
bool continues_title(const Word& word) {
  constexpr std::string_view kWords =
      " hc habil rer nat med jur phil oec pol theol vet dent mult ing em emer agr sc techn iur ";
  return word.text.ends_with('.') && kWords.find(" " + word.folded + " ") != std::string_view::npos;
}

void take_titles(std::vector<Word>& words, PersonName& name) {
  for (std::size_t count = long_title_length(words); count > 0; --count) {
    append_word(name.title, words.front().text);
    words.erase(words.begin());
  }
  while (words.size() > 1 &&
         (is_title(words.front()) || (!name.title.empty() && continues_title(words.front())))) {
    const bool couple = words.size() > 3 && is_and(words[1]) && is_title(words[2]);
    for (int count = couple ? 3 : 1; count > 0; --count) {  // "Mr. and Mrs."
      append_word(name.title, words.front().text);
      words.erase(words.begin());
    }
    name.is_two_people |= couple;
  }
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {  // "Smith, Dr. John"
    if (words[i].comma == words[i - 1].comma || !is_title(words[i])) continue;
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
    const bool fifth = last.text == "V" && last.comma > 0 && first_part > 1;
    const bool generation = is_generation_suffix(last.folded) || fifth;
    const bool letters = is_letters_after_name(words, first_part, all_caps);
    if (!generation && !letters && !is_degree(last, all_caps, words.size())) break;
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

// "Trojan, BSN, RN, Christine": degrees between commas.
void take_degrees_between_commas(std::vector<Word>& words, PersonName& name) {
  for (std::size_t i = 1; i + 1 < words.size();) {
    const bool alone = words[i].comma != words[i - 1].comma && words[i].comma != words[i + 1].comma;
    const bool degree = is_trailing_title(words[i].folded) ||
                        (words[i].is_caps && words[i].folded.size() <= 4 && !name.suffix.empty());
    if (!alone || !degree) {
      ++i;
      continue;
    }
    append_word(name.suffix, words[i].text);
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

NameRole role_of(const Word& word) { return find_name_role(word.folded); }

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
  bool mixed = false;
  for (std::size_t i = 0; i < size - count; ++i) {
    const Word& word = words[from_front ? count + i : i];
    if (word.is_caps) return 0;
    mixed = mixed || word.folded.size() > 1;  // initials are always capitals
  }
  return mixed ? count : 0;
}

// "Mary Ann", "Jo Anne", "José Luis": two words that are one given name.
bool is_double_given(const Word& first, const Word& second) {
  constexpr std::string_view kFirst =
      " anna billy bobby jean jo john jose juan luis maria marie mary peggy sue terry ";
  constexpr std::string_view kSecond =
      " alberto angel ann anne antonio beth bob carlos claude ellen fernando francois jane jean jo "
      "joe jose kay lou louis luis luisa lynn lynne manuel maria marie paul philippe pierre ray "
      "rose sue teresa ";
  const auto has = [](std::string_view list, const std::string& word) {
    return list.find(" " + word + " ") != std::string_view::npos;
  };
  return has(kFirst, first.folded) && has(kSecond, second.folded) && first.comma == second.comma;
}

// Given and middle names are what is left of [begin, end): the first word, or the first two that
// belong together, is the given name.
void set_given(const std::vector<Word>& words, std::size_t begin, std::size_t end,
               std::string& given, std::string& middle) {
  if (begin >= end) return;
  const bool pair = begin + 1 < end && is_double_given(words[begin], words[begin + 1]);
  const std::size_t first = begin + (pair ? 2 : 1);
  given = join(words, begin, first);
  middle = join(words, first, end);
}

void set_parts(const std::vector<Word>& words, std::size_t family_begin, std::size_t family_end,
               PersonName& name) {
  name.family = join(words, family_begin, family_end);
  for (std::size_t i = family_begin; i + 1 < family_end; ++i) {
    if (is_particle(words[i])) append_word(name.particle, words[i].text);
  }
  name.family_first = family_begin == 0 && family_end < words.size();
  const std::size_t begin = name.family_first ? family_end : 0;
  const std::size_t end = name.family_first ? words.size() : family_begin;
  std::size_t joint = begin;
  while (joint < end && !is_and(words[joint])) ++joint;
  set_given(words, begin, joint, name.given, name.middle);
  if (joint < end) set_given(words, joint + 1, end, name.partner_given, name.partner_middle);
}

// Иванович, Сергеевна: a father's name, which stands behind the given name.
bool is_patronymic(const Word& word) {
  constexpr std::string_view kEnds[] = {"ович", "евич", "ильич", "овна", "евна", "ична", "инична"};
  const std::string lower = to_lower(word.text);
  return lower.size() > 12 &&
         std::any_of(std::begin(kEnds), std::end(kEnds),
                     [&](std::string_view end) { return lower.ends_with(end); });
}

// Иванов, Петрова, Достоевский, Шевченко: what Slavic family names end with.
bool has_slavic_family_end(const Word& word) {
  constexpr std::string_view kEnds[] = {"ов",   "ова",  "ев",   "ева",  "ёв",   "ёва", "ин", "ина",
                                        "ский", "ская", "цкий", "цкая", "енко", "чук", "юк"};
  const std::string lower = to_lower(word.text);
  return lower.size() > 8 &&
         std::any_of(std::begin(kEnds), std::end(kEnds),
                     [&](std::string_view end) { return lower.ends_with(end); });
}

// Words of the family name at the front of a Russian name: "Иванов Иван Иванович", "Иванов Иван".
bool is_slavic_family_first(const std::vector<Word>& words) {
  if (words.size() == 3 && is_patronymic(words[2])) return true;
  return words.size() == 2 && has_slavic_family_end(words[0]) && !has_slavic_family_end(words[1]);
}

// "Nguyễn Văn An": Vietnamese names begin with the family name. Without its accents a name of two
// words may be written either way.
bool is_vietnamese_order(const std::vector<Word>& words) {
  constexpr std::string_view kFamilies =
      " nguyen tran pham hoang huynh phan dang bui ngo duong trinh dinh luong doan truong vuong le "
      "vo vu do ho ly mai cao ";
  if (words.size() < 2 ||
      kFamilies.find(" " + words.front().folded + " ") == std::string_view::npos)
    return false;
  const bool accents = std::any_of(words.begin(), words.end(), [](const Word& word) {
    return word.text.find("\xE1\xBA") != std::string_view::npos ||
           word.text.find("\xE1\xBB") != std::string_view::npos;
  });
  const bool middle = words.size() > 2 && (words[1].folded == "van" || words[1].folded == "thi");
  return accents || middle;
}

// "Ramos Jissenia", "Engelmann Ashley": the last word is a given name and the first is none.
bool is_reversed(const std::vector<Word>& words) {
  if (words.size() != 2 || words[0].folded.size() < 2) return false;
  const NameRole first = role_of(words[0]);
  const NameRole last = role_of(words[1]);
  if (last == NameRole::Given) return first == NameRole::Family || first == NameRole::IberianFamily;
  return last == NameRole::Unknown && first == NameRole::IberianFamily;
}

// Spaniards and their kin bear two family names: "José Valladares Arias".
std::size_t iberian_start(const std::vector<Word>& words, std::size_t start) {
  if (start < 2 || start + 1 != words.size()) return start;
  const bool both = role_of(words[start]) == NameRole::IberianFamily &&
                    role_of(words[start - 1]) == NameRole::IberianFamily;
  return both ? start - 1 : start;
}

// One word: what it usually is; behind a title it is the family name (Dr. Fandel).
void set_single(const Word& word, PersonName& name) {
  const bool titled = !name.title.empty() && word.folded.size() > 1;
  const NameRole role = role_of(word);
  if (is_family_role(role) || (titled && role != NameRole::Given)) {
    name.family = std::string(word.text);
    name.is_surname_only = true;
  } else {
    name.given = std::string(word.text);
  }
}

void split_without_comma(const std::vector<Word>& words, PersonName& name) {
  const std::size_t size = words.size();
  if (size == 1) return set_single(words.front(), name);
  if (const std::size_t front = count_caps(words, true); front > 0) {
    return set_parts(words, 0, front, name);
  }
  if (const std::size_t back = count_caps(words, false); back > 0) {
    return set_parts(words, size - back, size, name);
  }
  if (is_pinyin_order(words) || is_reversed(words) || is_slavic_family_first(words))
    return set_parts(words, 0, 1, name);
  if (is_vietnamese_order(words)) {  // the given name is the last word
    name.family = std::string(words.front().text);
    name.middle = join(words, 1, size - 1);
    name.given = std::string(words.back().text);
    name.family_first = true;
    return;
  }
  if (size > 2 && words.back().folded.size() == 1 && words.front().folded.size() > 1)
    return set_parts(words, 0, 1, name);
  set_parts(words, iberian_start(words, find_family_start(words)), size, name);
}

// "Carolyn E, Savage" and "Joseph Arojojoye, B": the comma stands behind an initial, or before one
// that ends the name, and does not part family name from given name.
void drop_stray_comma(std::vector<Word>& words) {
  const std::size_t comma = words.front().comma;
  std::size_t before = 0;
  while (before < words.size() && words[before].comma == comma) ++before;
  if (before == words.size() || before < 2) return;
  const bool behind_initial = words[before - 1].folded.size() == 1 && before + 1 == words.size();
  if (!behind_initial) return;
  for (Word& word : words) word.comma = comma;
}

}  // namespace

PersonName parse_latin_name(std::string_view text) {
  PersonName name;
  name.script = NameScript::Latin;
  const std::string plain = take_quoted(text, name);
  std::vector<Word> words = read_words(plain);
  take_profession(words, name);
  take_titles(words, name);
  take_suffixes(words, name);
  take_inner_suffix(words, name);
  take_degrees_between_commas(words, name);
  if (words.empty()) return name;
  drop_stray_comma(words);
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
