// Look-ups in the generated table, and a shortest-path split of letters into syllables.
#include "core/text/pinyin.h"

#include <algorithm>
#include <cstdint>

#include "core/text/han_data.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kLongestSyllable = 6;  // zhuang
constexpr std::size_t kLongestLetters = 64;

/// Spellings of ü in passports and on keyboards; the table itself has v.
constexpr std::array<std::string_view, 7> kOtherSpellings{
    {"lue", "lyu", "lyue", "nue", "nyu", "nyue", "yvan"}};

/// Up to eight letters as a number that sorts as they do.
std::uint64_t pack_letters(std::string_view letters) {
  std::uint64_t packed = 0;
  for (const char c : letters) packed = packed << 8 | static_cast<unsigned char>(c);
  return packed << 8 * (sizeof packed - letters.size());
}

std::size_t read_digit(char c) {
  if (c == '~') c = '?';
  const auto code = static_cast<std::size_t>(static_cast<unsigned char>(c));
  return code - '#' - (code > '\\' ? 1 : 0);
}

std::size_t read_list_number(const char* table, std::size_t index) {
  return read_digit(table[2 * index]) * 85 + read_digit(table[2 * index + 1]);
}

std::string_view reading_list(char32_t c) {
  using namespace han_data;
  if (c >= kUnifiedFirst && c <= kUnifiedLast) {
    return kReadingLists[read_list_number(kReadingsUnified, c - kUnifiedFirst)];
  }
  if (c >= kExtAFirst && c <= kExtALast) {
    return kReadingLists[read_list_number(kReadingsExtA, c - kExtAFirst)];
  }
  if (c < 0x3007) return {};
  const RareReading* end = kRareReadings + kRareReadingsSize;
  const RareReading* found = std::lower_bound(
      kRareReadings, end, c,
      [](const RareReading& entry, char32_t wanted) { return entry.character < wanted; });
  return found != end && found->character == c ? kReadingLists[found->list] : std::string_view();
}

/// Calls `on_han(reading)` for Han characters with a reading and `on_rest(text)` for the
/// stretches between them.
template <typename OnHan, typename OnRest>
void walk_readings(std::string_view text, const OnHan& on_han, const OnRest& on_rest) {
  std::size_t rest_start = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    const std::string_view reading = first_pinyin(c.value);
    if (!reading.empty()) {
      if (at > rest_start) on_rest(text.substr(rest_start, at - rest_start));
      on_han(reading);
      rest_start = at + c.size;
    }
    at += c.size;
  }
  if (rest_start < text.size()) on_rest(text.substr(rest_start));
}

/// Appends each character that no reading is known of by itself, other words whole.
void append_words(std::string_view folded, std::vector<std::string>& out) {
  std::string word;
  const auto flush = [&word, &out] {
    if (!word.empty()) out.push_back(word);
    word.clear();
  };
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = decode_utf8(folded, at);
    const bool is_han = script_of(c.value) == Script::Han;
    if (c.value == ' ' || is_han) flush();
    if (c.value != ' ') word.append(folded.substr(at, c.size));
    if (is_han) flush();
    at += c.size;
  }
  flush();
}

bool is_boundary(char c) { return c == '\'' || c == '-' || c == ' '; }

/// fewest[i]: the fewest syllables that cover letters[i..]; kNone when none do.
constexpr std::uint8_t kNone = 255;
using Fewest = std::array<std::uint8_t, kLongestLetters + 1>;

void compute_fewest(std::string_view letters, Fewest& fewest) {
  fewest.fill(kNone);
  fewest[letters.size()] = 0;
  for (std::size_t at = letters.size(); at-- > 0;) {
    if (is_boundary(letters[at])) {
      fewest[at] = fewest[at + 1];
      continue;
    }
    const std::size_t most = std::min(kLongestSyllable, letters.size() - at);
    for (std::size_t size = 1; size <= most; ++size) {
      const std::uint8_t rest = fewest[at + size];
      if (rest == kNone || rest + 1 >= fewest[at]) continue;
      if (is_pinyin_syllable(letters.substr(at, size))) {
        fewest[at] = static_cast<std::uint8_t>(rest + 1);
      }
    }
  }
}

using Split = std::vector<std::string_view>;

/// Adds every split of letters[at..] into exactly `budget` syllables, longest first syllable first.
void collect_splits(std::string_view letters, const Fewest& fewest, std::size_t at,
                    std::size_t budget, Split& prefix, std::size_t limit, std::vector<Split>& out) {
  while (at < letters.size() && is_boundary(letters[at])) ++at;
  if (at == letters.size()) {
    if (budget == 0) out.push_back(prefix);
    return;
  }
  if (fewest[at] == kNone || fewest[at] > budget) return;
  const std::size_t most = std::min(kLongestSyllable, letters.size() - at);
  for (std::size_t size = most; size > 0 && out.size() < limit; --size) {
    const std::string_view syllable = letters.substr(at, size);
    if (fewest[at + size] == kNone || !is_pinyin_syllable(syllable)) continue;
    prefix.push_back(syllable);
    collect_splits(letters, fewest, at + size, budget - 1, prefix, limit, out);
    prefix.pop_back();
  }
}

}  // namespace

std::size_t pinyin_readings(char32_t c, std::array<std::string_view, 4>& out) {
  std::string_view list = reading_list(c);
  std::size_t count = 0;
  while (!list.empty() && count < out.size()) {
    const std::size_t space = list.find(' ');
    out[count++] = list.substr(0, space);
    list = space == std::string_view::npos ? std::string_view() : list.substr(space + 1);
  }
  return count;
}

std::string_view first_pinyin(char32_t c) {
  const std::string_view list = reading_list(c);
  return list.substr(0, list.find(' '));
}

std::string pinyin_of(std::string_view text) {
  std::string letters;
  walk_readings(
      fold_text(text), [&letters](std::string_view reading) { letters.append(reading); },
      [&letters](std::string_view rest) { letters.append(rest); });
  return letters;
}

void pinyin_syllables(std::string_view text, std::vector<std::string>& out) {
  walk_readings(
      fold_text(text), [&out](std::string_view reading) { out.emplace_back(reading); },
      [&out](std::string_view rest) { append_words(rest, out); });
}

bool is_pinyin_syllable(std::string_view letters) {
  if (letters.empty() || letters.size() > kLongestSyllable) return false;
  const std::uint64_t wanted = pack_letters(letters);
  const std::string_view* begin = han_data::kSyllables;
  const std::string_view* end = begin + han_data::kSyllablesSize;
  const std::string_view* at = std::lower_bound(
      begin, end, wanted,
      [](std::string_view syllable, std::uint64_t key) { return pack_letters(syllable) < key; });
  if (at != end && *at == letters) return true;
  return std::find(kOtherSpellings.begin(), kOtherSpellings.end(), letters) !=
         kOtherSpellings.end();
}

bool split_pinyin(std::string_view letters, std::vector<std::string_view>& syllables) {
  syllables.clear();
  std::vector<Split> splits = split_pinyin_all(letters, 1);
  if (splits.empty()) return false;
  syllables = std::move(splits.front());
  return true;
}

std::vector<std::vector<std::string_view>> split_pinyin_all(std::string_view letters,
                                                            std::size_t limit) {
  std::vector<Split> splits;
  if (letters.empty() || letters.size() > kLongestLetters) return splits;
  Fewest fewest;
  compute_fewest(letters, fewest);
  if (fewest[0] == kNone || fewest[0] == 0) return splits;
  Split prefix;
  for (std::size_t count = fewest[0]; count <= letters.size() && splits.size() < limit; ++count) {
    collect_splits(letters, fewest, 0, count, prefix, limit, splits);
  }
  return splits;
}

}  // namespace spruce
