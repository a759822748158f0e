// 田中太郎, 山田 花子様, たなか たろう, スミス・ジョン, 김철수 부장님, and names in scripts whose
// words are only told apart (Arabic, Hebrew, Thai): family names by table, titles by their end.
#include <algorithm>
#include <vector>

#include "core/fields/person_name_parse.h"
#include "core/fields/similar_text.h"
#include "core/reference/east_asian_names.h"
#include "core/reference/surnames.h"
#include "core/text/script.h"
#include "core/text/simplify.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

// Takes a title off the end, when at least `least` characters stay.
bool take_title(std::string& text, std::span<const std::string_view> titles, std::size_t least,
                PersonName& name) {
  for (const std::string_view title : titles) {
    if (!text.ends_with(title)) continue;
    const std::string rest(trim(std::string_view(text).substr(0, text.size() - title.size())));
    if (count_code_points(rest) < least) continue;
    name.title.insert(0, title);
    text = rest;
    return true;
  }
  return false;
}

void split_at_blank(std::string_view text, bool family_first, PersonName& name) {
  const std::size_t blank = text.find(' ');
  const std::string front(text.substr(0, blank));
  const std::string back(trim(text.substr(blank)));
  name.family = family_first ? front : back;
  name.given = family_first ? back : front;
  name.family_first = family_first;
}

// Length in bytes of the Japanese family name that `text` begins with: three characters, else two.
std::size_t japanese_surname_size(std::string_view text) {
  std::size_t end = 0;
  std::size_t sizes[3] = {0, 0, 0};
  for (std::size_t i = 0; i < 3 && end < text.size(); ++i) {
    end += decode_utf8(text, end).size;
    sizes[i] = end;
  }
  for (const std::size_t size : {sizes[2], sizes[1]}) {
    if (size > 0 && is_japanese_surname(to_simplified(text.substr(0, size)))) return size;
  }
  return 0;
}

std::size_t korean_surname_size(std::string_view text) {
  constexpr std::size_t kSyllable = 3;
  const std::size_t length = count_code_points(text);
  if (length >= 3 && is_korean_surname(text.substr(0, 2 * kSyllable))) return 2 * kSyllable;
  return length >= 2 && length <= 4 && is_korean_surname(text.substr(0, kSyllable)) ? kSyllable : 0;
}

PersonName parse_korean(std::string_view value) {
  PersonName name;
  std::string text(trim(value));
  while (take_title(text, korean_titles(), 1, name)) {}
  name.whole = text;
  if (text.find(' ') != std::string::npos) {
    split_at_blank(text, true, name);
    return name;
  }
  const std::size_t size = korean_surname_size(text);
  if (size > 0) {
    name.family = text.substr(0, size);
    name.given = text.substr(size);
    name.family_first = true;
  } else if (is_korean_surname(text) && !name.title.empty()) {
    name.family = text;
    name.is_surname_only = true;
  } else {
    name.given = text;
  }
  return name;
}

void split_japanese(const std::string& text, PersonName& name) {
  for (const std::string_view dot : {"・", "·", "＝"}) {
    const std::size_t at = text.find(dot);
    if (at == std::string::npos || at == 0 || at + dot.size() >= text.size()) continue;
    name.given = text.substr(0, at);
    name.family = text.substr(at + dot.size());
    return;
  }
  if (text.find(' ') != std::string::npos) return split_at_blank(text, true, name);
  const std::size_t size = japanese_surname_size(text);
  if (size > 0 && size < text.size()) {
    name.family = text.substr(0, size);
    name.given = text.substr(size);
    name.family_first = true;
  } else if (size > 0) {
    name.family = text;
    name.is_surname_only = true;
  } else {
    name.given = text;
  }
}

PersonName parse_japanese(std::string_view value) {
  PersonName name;
  if (is_mostly_han(value)) name.script = NameScript::Han;
  std::string text(trim(value));
  while (take_title(text, japanese_titles(), 1, name)) {}
  name.whole = text;
  split_japanese(text, name);
  return name;
}

}  // namespace

bool is_japanese_name(std::string_view text) {
  const std::string_view first_word = text.substr(0, text.find(' '));
  const std::size_t size = japanese_surname_size(text);
  if (size == 0) return false;
  if (first_word.size() == size && first_word.size() < text.size()) return true;  // 山田 花子
  // 高木森 may be a Chinese 高; four characters and more are hardly Chinese, nor is a name whose
  // first character is no Chinese surname (小林, 鈴木).
  std::string bare(text);
  PersonName ignored;
  while (take_title(bare, japanese_titles(), 2, ignored)) {}
  const bool chinese_too = is_surname(decode_utf8(to_simplified(text), 0).value);
  return !chinese_too || count_code_points(bare) >= 4;
}

PersonName parse_eastern_name(std::string_view text) {
  const ScriptCounts scripts = count_scripts(text);
  const std::uint32_t kana = scripts.of(Script::Hiragana) + scripts.of(Script::Katakana);
  if (scripts.of(Script::Hangul) > 0) return parse_korean(text);
  if (kana > 0 || scripts.of(Script::Han) > 0) return parse_japanese(text);
  PersonName name;
  name.whole = std::string(text);
  const std::vector<std::string_view> words = split_words(text);
  if (words.size() < 2) {
    name.given = std::string(text);
    return name;
  }
  name.given = std::string(words.front());
  name.family = std::string(words.back());
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (!name.middle.empty()) name.middle.push_back(' ');
    name.middle.append(words[i]);
  }
  return name;
}

}  // namespace spruce
