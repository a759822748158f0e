// Reads the data files; sorts by hash; finds by bisection.
#include "core/fields/recognise_dictionary.h"

#include <algorithm>
#include <string>

#include "core/fields/text_rules.h"
#include "core/reference/header_words.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

// A stem keeps at least this many letters, one more for each that is lost, and loses at most that
// many.
constexpr std::size_t kLeastStem = 3;
constexpr std::size_t kMostLost = 3;

std::string_view trim_blanks(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

template <typename Handle>
void for_each_part(std::string_view text, char mark, Handle handle) {
  while (!text.empty()) {
    const std::size_t end = text.find(mark);
    const std::string_view part = trim_blanks(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!part.empty()) handle(part);
  }
}

bool is_before(const PhraseMeaning& a, const PhraseMeaning& b) {
  if (a.hash != b.hash) return a.hash < b.hash;
  if (a.language != b.language) return a.language < b.language;
  return a.concept_id < b.concept_id;
}

void sort_meanings(std::vector<PhraseMeaning>& list) {
  std::sort(list.begin(), list.end(), is_before);
  const auto same = [](const PhraseMeaning& a, const PhraseMeaning& b) {
    return a.hash == b.hash && a.language == b.language && a.concept_id == b.concept_id;
  };
  list.erase(std::unique(list.begin(), list.end(), same), list.end());
  list.shrink_to_fit();
}

std::span<const PhraseMeaning> find_in(const std::vector<PhraseMeaning>& list, std::uint64_t hash) {
  const auto less = [](const PhraseMeaning& a, std::uint64_t h) { return a.hash < h; };
  const auto first = std::lower_bound(list.begin(), list.end(), hash, less);
  auto last = first;
  while (last != list.end() && last->hash == hash) ++last;
  return {list.data() + (first - list.begin()), static_cast<std::size_t>(last - first)};
}

char32_t plain_arabic(char32_t c) {
  switch (c) {
    case 0x0622:  // آ
    case 0x0623:  // أ
    case 0x0625:  // إ
    case 0x0671:  // ٱ
      return 0x0627;
    case 0x0629:  // ة
    case 0x06C0:
    case 0x06D5:
      return 0x0647;
    case 0x0649:  // ى
    case 0x0626:  // ئ
    case 0x06CC:  // Persian ی
      return 0x064A;
    case 0x0624:  // ؤ
      return 0x0648;
    case 0x06A9:  // Persian ک
      return 0x0643;
    default:
      return c;
  }
}

std::string without_spaces(std::string_view folded) {
  std::string out;
  for (const char c : folded) {
    if (c != ' ') out.push_back(c);
  }
  return out;
}

}  // namespace

std::uint64_t hash_phrase(std::string_view text) {
  PhraseHash hash;
  for (const char c : text) hash.add(c);
  return hash.value;
}

std::string fold_header(std::string_view text) {
  std::string folded = fold_text(text);
  if (folded.find_first_of("\xD8\xD9\xDA\xDB") == std::string::npos) return folded;
  std::string out;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = decode_utf8(folded, at);
    at += c.size;
    const bool is_mark = (c.value >= 0x064B && c.value <= 0x0652) || c.value == 0x0640;
    if (!is_mark) append_utf8(out, plain_arabic(c.value));
  }
  return out;
}

std::vector<std::string_view> stems_of(std::string_view word) {
  std::vector<std::string_view> stems;
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < word.size(); at += decode_utf8(word, at).size) starts.push_back(at);
  for (std::size_t lost = 1; lost <= kMostLost; ++lost) {
    if (starts.size() < kLeastStem + 2 * lost) break;
    stems.push_back(word.substr(0, starts[starts.size() - lost]));
  }
  return stems;
}

HeaderDictionary::HeaderDictionary() {
  const std::span<const HeaderLanguage> languages = header_languages();
  habits_.resize(languages.size());
  phrases_.reserve(80000);
  for (std::size_t i = 0; i < languages.size(); ++i) {
    if (languages[i].code == "en") english_ = static_cast<std::uint8_t>(i);
    read_language(static_cast<std::uint8_t>(i), languages[i].text);
  }
  sort_meanings(phrases_);
  sort_meanings(stems_);
}

void HeaderDictionary::read_language(std::uint8_t language, std::string_view text) {
  for_each_part(text, '\n', [&](std::string_view line) {
    const std::size_t equals = line.find('=');
    const std::string_view key = trim_blanks(line.substr(0, equals));
    const std::string_view value =
        equals == std::string_view::npos ? std::string_view() : line.substr(equals + 1);
    if (key == "order" || key == "prefixes") {
      read_habits(habits_[language], key, value);
      return;
    }
    const std::optional<Concept> found = find_concept(key);
    if (!found) {
      unknown_lines_.emplace_back(line);
      return;
    }
    for_each_part(value, ';',
                  [&](std::string_view phrase) { add_phrase(language, *found, phrase); });
  });
}

void HeaderDictionary::read_habits(LanguageHabits& habits, std::string_view key,
                                   std::string_view value) {
  if (key == "prefixes") {
    for_each_part(value, ';',
                  [&](std::string_view part) { habits.prefixes.push_back(fold_header(part)); });
    return;
  }
  for_each_part(value, ' ', [&](std::string_view word) {
    if (word == "first") habits.order = WordOrder::HeadFirst;
    if (word == "stems") habits.stems = true;
    if (word == "compounds") habits.compounds = true;
  });
}

void HeaderDictionary::add_phrase(std::uint8_t language, Concept concept_id,
                                  std::string_view phrase) {
  const bool sure = phrase.back() != '?';
  if (!sure) phrase.remove_suffix(1);
  const std::string folded = fold_header(phrase);
  if (folded.empty()) return;
  phrases_.push_back({hash_phrase(without_spaces(folded)), language, concept_id, sure});
  if (!habits_[language].stems || folded.find(' ') != std::string::npos) return;
  for (const std::string_view stem : stems_of(folded)) {
    stems_.push_back({hash_phrase(stem), language, concept_id, false});
  }
}

std::span<const PhraseMeaning> HeaderDictionary::find(std::uint64_t hash) const {
  return find_in(phrases_, hash);
}

std::span<const PhraseMeaning> HeaderDictionary::find_stem(std::uint64_t hash) const {
  return find_in(stems_, hash);
}

const HeaderDictionary& header_dictionary() {
  static const HeaderDictionary dictionary;
  return dictionary;
}

}  // namespace spruce
