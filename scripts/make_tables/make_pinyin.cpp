// Writes core/text/pinyin_data.cpp: the toneless readings of Han characters. Run by make_tables.sh.
// Arguments: pinyin.txt, kMandarin_8105.txt, kXHC1983.txt, the phrase list pinyin.txt.
#include <unicode/normalizer2.h>
#include <unicode/translit.h>

#include <algorithm>
#include <memory>
#include <set>

#include "core/text/simplify.h"
#include "facts.h"

namespace {

using Readings = std::map<char32_t, std::vector<std::string>>;
using Counts = std::map<char32_t, std::map<std::string, int>>;

constexpr const char* kFrom =
    "// From: mozillazg/pinyin-data of 2025-06-14 (MIT): kMandarin_8105 (most usual reading), "
    "kXHC1983 (readings\n"
    "// of the dictionary 现代汉语词典, 1983), pinyin.txt (all others, two at most); "
    "phrase-pinyin-data of\n"
    "// 2025-07-20 (MIT): the order among several readings, where it is clear; ICU 72.1 Han-Latin "
    "for\n"
    "// characters in none of them. Made 2026-11-23.\n";

/// "lǜ" → "lv"; what is no syllable of letters gives "".
std::string drop_tone(const std::string& reading) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString text = nfd->normalize(icu::UnicodeString::fromUTF8(reading), status);
  std::string out;
  for (int i = 0; i < text.length(); ++i) {
    const char16_t unit = text[i];
    if (unit == 0x0308 && !out.empty() && out.back() == 'u') {
      out.back() = 'v';
    } else if (unit >= 'a' && unit <= 'z') {
      out.push_back(static_cast<char>(unit));
    }
  }
  const bool has_vowel = out.find_first_of("aeiouv") != std::string::npos;
  return has_vowel ? out : std::string();
}

void add_once(std::vector<std::string>& list, const std::string& reading) {
  if (reading.empty() || list.size() >= 4) return;
  if (std::find(list.begin(), list.end(), reading) == list.end()) list.push_back(reading);
}

/// How often each reading of a character occurs in the phrase list.
Counts count_phrases(const std::string& path) {
  Counts counts;
  for (const std::string& line : facts::read_lines(path)) {
    const std::size_t colon = line.find(": ");
    if (line.empty() || line[0] == '#' || colon == std::string::npos) continue;
    const std::u32string phrase = spruce::to_utf32(line.substr(0, colon));
    std::vector<std::string> parts = facts::split(line.substr(colon + 2), ' ');
    if (parts.size() != phrase.size()) continue;
    for (std::size_t i = 0; i < parts.size(); ++i) ++counts[phrase[i]][drop_tone(parts[i])];
  }
  return counts;
}

/// Puts a reading first that the phrases use at least twice as often as the present first one.
void order_by_use(std::vector<std::string>& list, std::map<std::string, int> counts) {
  for (std::size_t i = 1; i < list.size(); ++i) {
    if (counts[list[i]] >= 10 && counts[list[i]] >= 2 * counts[list[0]]) {
      std::rotate(list.begin(), list.begin() + static_cast<long>(i),
                  list.begin() + static_cast<long>(i) + 1);
    }
  }
  if (list.size() > 2) {
    std::stable_sort(list.begin() + 1, list.end(),
                     [&counts](const auto& a, const auto& b) { return counts[a] > counts[b]; });
  }
}

struct Facts {
  Readings all, usual, dictionary;
  Counts phrases;
  std::unique_ptr<icu::Transliterator> icu;
};

void add_all(std::vector<std::string>& list, const Readings& from, char32_t c, std::size_t most) {
  const auto found = from.find(c);
  if (found == from.end()) return;
  for (std::size_t i = 0; i < found->second.size() && i < most; ++i) {
    add_once(list, drop_tone(found->second[i]));
  }
}

/// Of a traditional character: what its simplified form is read as, if that is a reading of its own
/// too.
void add_by_simplified(std::vector<std::string>& list, const Facts& facts, char32_t c);

std::vector<std::string> readings_of(const Facts& facts, char32_t c) {
  std::vector<std::string> list;
  add_all(list, facts.usual, c, 1);
  if (list.empty()) add_by_simplified(list, facts, c);
  add_all(list, facts.dictionary, c, 9);
  const auto counts = facts.phrases.find(c);
  if (counts != facts.phrases.end()) order_by_use(list, counts->second);
  if (list.empty()) add_all(list, facts.all, c, 2);
  if (list.empty()) {
    icu::UnicodeString text(static_cast<UChar32>(c));
    facts.icu->transliterate(text);
    std::string utf8;
    text.toUTF8String(utf8);
    if (text.length() < 8 && utf8.find(' ') == std::string::npos) add_once(list, drop_tone(utf8));
  }
  return list;
}

void add_by_simplified(std::vector<std::string>& list, const Facts& facts, char32_t c) {
  const char32_t simple = spruce::simplify(c);
  if (simple == c) return;
  std::vector<std::string> own;
  add_all(own, facts.all, c, 9);
  for (const std::string& reading : readings_of(facts, simple)) {
    if (std::find(own.begin(), own.end(), reading) != own.end()) add_once(list, reading);
  }
}

std::string join(const std::vector<std::string>& list) {
  std::string out;
  for (const std::string& item : list) out += (out.empty() ? "" : " ") + item;
  return out;
}

char digit(std::size_t value) {
  const std::size_t code = '#' + value;
  if (code == '?') return '~';  // "??" would begin a trigraph
  return static_cast<char>(code >= '\\' ? code + 1 : code);
}

void print_views(const char* name, const std::vector<std::string>& items) {
  std::printf("\nstatic constexpr std::string_view k%sArray[] = {\n", name);
  std::string line = "   ";
  for (const std::string& item : items) {
    if (line.size() + item.size() > 94) {
      std::printf("%s\n", line.c_str());
      line = "   ";
    }
    line += " \"" + item + "\",";
  }
  std::printf("%s\n};\nconst std::string_view* const k%s = k%sArray;\n", line.c_str(), name, name);
  std::printf("const std::size_t k%sSize = %zu;\n", name, items.size());
}

using Lists = std::map<std::string, std::size_t>;

void print_block(const char* name, const Facts& facts, const Lists& lists, char32_t first,
                 char32_t last) {
  std::printf("\nconst char* const %s =", name);
  std::string line;
  for (char32_t c = first; c <= last; ++c) {
    const std::size_t list = lists.at(join(readings_of(facts, c)));
    line.push_back(digit(list / 85));
    line.push_back(digit(list % 85));
    if ((c - first) % 46 == 45 || c == last) {
      std::printf("\n    \"%s\"", line.c_str());
      line.clear();
    }
  }
  std::printf(";\n");
}

bool in_blocks(char32_t c) { return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF); }

/// Rare characters: 〇, and those of the standard list or the dictionary beyond the two blocks.
std::set<char32_t> rare_characters(const Facts& facts) {
  std::set<char32_t> rare{0x3007, 0x2131B};
  for (const Readings* source : {&facts.usual, &facts.dictionary}) {
    for (const auto& entry : *source) {
      if (!in_blocks(entry.first) && entry.first >= 0x20000) rare.insert(entry.first);
    }
  }
  return rare;
}

void print_rare(const Facts& facts, const Lists& lists, const std::set<char32_t>& rare) {
  std::printf("\nstatic constexpr RareReading kRare[] = {\n");
  std::size_t count = 0;
  for (char32_t c : rare) {
    std::printf("%s{0x%X, %zu},", count % 6 == 0 ? "    " : " ", static_cast<unsigned>(c),
                lists.at(join(readings_of(facts, c))));
    if (++count % 6 == 0) std::printf("\n");
  }
  std::printf("\n};\nconst RareReading* const kRareReadings = kRare;\n");
  std::printf("const std::size_t kRareReadingsSize = %zu;\n", count);
}

void print_all(const Facts& facts) {
  const std::set<char32_t> rare = rare_characters(facts);
  std::set<std::string> distinct, syllables;
  const auto note = [&](char32_t c) {
    const std::vector<std::string> list = readings_of(facts, c);
    distinct.insert(join(list));
    syllables.insert(list.begin(), list.end());
  };
  for (char32_t c = 0x3400; c <= 0x9FFF; ++c) {
    if (in_blocks(c)) note(c);
  }
  for (char32_t c : rare) note(c);
  Lists lists;
  std::vector<std::string> ordered;
  for (const std::string& list : distinct) {
    lists[list] = ordered.size();
    ordered.push_back(list);
  }
  print_views("ReadingLists", ordered);
  print_block("kReadingsExtA", facts, lists, 0x3400, 0x4DBF);
  print_block("kReadingsUnified", facts, lists, 0x4E00, 0x9FFF);
  print_rare(facts, lists, rare);
  print_views("Syllables", std::vector<std::string>(syllables.begin(), syllables.end()));
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 5) return 2;
  UErrorCode status = U_ZERO_ERROR;
  Facts facts;
  facts.all = facts::read_readings(arguments[1]);
  facts.usual = facts::read_readings(arguments[2]);
  facts.dictionary = facts::read_readings(arguments[3]);
  facts.phrases = count_phrases(arguments[4]);
  facts.icu.reset(icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
  facts::print_head("Readings of Han characters without tones (see han_data.h).", "make_pinyin.cpp",
                    kFrom);
  std::printf("#include \"core/text/han_data.h\"\n\nnamespace spruce::han_data {\n");
  print_all(facts);
  std::printf("\n}  // namespace spruce::han_data\n");
  return 0;
}
