// Skeleton and transliteration. The romanised keys are in name_roman.cpp.
#include "core/fields/name_sound.h"

#include <array>

#include "core/text/utf8.h"

namespace spruce {
namespace {

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

struct Rule {
  std::string_view letters;
  std::string_view sound;
  bool at_start;  // only at the start of the word
};

// Longest first within a letter. `x` is sh and ch, `j` is soft g, `0` never occurs in the output.
constexpr Rule kRules[] = {
    {"tsch", "x", false}, {"sch", "x", false},  {"tch", "x", false}, {"ough", "", false},
    {"augh", "", false},  {"chr", "kr", false}, {"ch", "x", false},  {"ck", "k", false},
    {"cz", "x", false},   {"sz", "s", false},   {"sh", "x", false},  {"th", "t", false},
    {"dt", "t", false},   {"dg", "j", false},   {"ph", "f", false},  {"pf", "f", false},
    {"gh", "", false},    {"kn", "n", true},    {"gn", "n", true},   {"pn", "n", true},
    {"ps", "s", true},    {"wr", "r", true},    {"wh", "w", true},   {"rh", "r", false},
    {"mb", "m", false},   {"qu", "k", false},   {"ce", "s", false},  {"ci", "s", false},
    {"cy", "s", false},   {"ge", "j", false},   {"gi", "j", false},  {"gy", "j", false},
    {"x", "ks", false},   {"c", "k", false},    {"q", "k", false},   {"z", "s", false},
    {"v", "f", false},    {"w", "", false},     {"h", "", false},
};

const Rule* find_rule(std::string_view rest, bool at_start) {
  for (const Rule& rule : kRules) {
    if ((!rule.at_start || at_start) && rest.starts_with(rule.letters)) return &rule;
  }
  return nullptr;
}

void append_sound(std::string& out, std::string_view sound) {
  for (char c : sound) {
    if (out.empty() || out.back() != c) out.push_back(c);
  }
}

// Lower-case Cyrillic а to я (U+0430 to U+044F) and Greek α to ω (U+03B1 to U+03C9).
constexpr std::array<std::string_view, 32> kCyrillic = {
    "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "i",    "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",  "y", "",  "e", "yu", "ya"};
constexpr std::array<std::string_view, 25> kGreek = {"a", "v", "g", "d", "e",  "z",  "i", "th", "i",
                                                     "k", "l", "m", "n", "x",  "o",  "p", "r",  "s",
                                                     "s", "t", "y", "f", "ch", "ps", "o"};

struct Digraph {
  std::string_view letters;
  std::string_view latin;
};

// Letters that are written otherwise together than one by one. Folded: й is и, ё is е, ή is η.
// At the end of a word only: the names of men in -ий and -ый.
constexpr Digraph kDigraphs[] = {
    {"ье", "ie"}, {"ьи", "yi"}, {"ьо", "io"}, {"ου", "ou"}, {"αυ", "av"},
    {"ευ", "ev"}, {"μπ", "mp"}, {"ντ", "nt"}, {"γγ", "ng"}, {"γκ", "gk"},
};
constexpr Digraph kEndings[] = {{"ии", "y"}, {"ыи", "y"}, {"іи", "y"}};

const Digraph* find_digraph(std::string_view rest) {
  for (const Digraph& digraph : kDigraphs) {
    if (rest.starts_with(digraph.letters)) return &digraph;
  }
  for (const Digraph& ending : kEndings) {
    if (!rest.starts_with(ending.letters)) continue;
    const std::size_t after = ending.letters.size();
    if (rest.size() == after || rest[after] == ' ') return &ending;
  }
  return nullptr;
}

}  // namespace

std::string sound_skeleton(std::string_view folded) {
  std::string out;
  for (std::size_t at = 0; at < folded.size();) {
    const char c = folded[at];
    if (c == ' ') {
      ++at;
      continue;
    }
    if (c < 'a' || c > 'z') return {};
    const bool at_start = at == 0 || folded[at - 1] == ' ';
    if (const Rule* rule = find_rule(folded.substr(at), at_start)) {
      const bool soft = rule->letters.size() == 2 && is_vowel(rule->letters.back());
      if (rule->sound.empty() && at_start) append_sound(out, folded.substr(at, 1));
      append_sound(out, rule->sound);
      at += soft && rule->letters.front() != 'q' ? 1 : rule->letters.size();
      continue;
    }
    if (!is_vowel(c)) {
      append_sound(out, folded.substr(at, 1));
    } else if (at_start) {
      out.push_back('a');
    }
    ++at;
  }
  return out;
}

std::string to_latin_letters(std::string_view folded) {
  if (is_ascii(folded)) return std::string(folded);
  std::string out;
  for (std::size_t at = 0; at < folded.size();) {
    if (const Digraph* digraph = find_digraph(folded.substr(at))) {
      out.append(digraph->latin);
      at += digraph->letters.size();
      continue;
    }
    const CodePoint c = decode_utf8(folded, at);
    if (c.value >= 0x430 && c.value <= 0x44F) {
      out.append(kCyrillic[c.value - 0x430]);
    } else if (c.value >= 0x3B1 && c.value <= 0x3C9) {
      out.append(kGreek[c.value - 0x3B1]);
    } else if (c.value == 0x456) {  // і
      out.push_back('i');
    } else if (c.value == 0x454) {  // є
      out.append("ye");
    } else if (c.value == 0x2BC || c.value == 0x2019) {
      // the apostrophe of Ukrainian and Belarusian is a sign, not a letter
    } else {
      out.append(folded.substr(at, c.size));
    }
    at += c.size;
  }
  return out;
}

}  // namespace spruce
