// 张三, 欧阳修, 张三先生, 王总, 总经理李四, David 王, 张三(Zhang San), 阿卜杜拉·买买提.
// Characters are compared in their plain form; the parts keep the characters written.
#include <algorithm>

#include "core/fields/han_text.h"
#include "core/fields/name_generation.h"
#include "core/fields/person_name_parse.h"
#include "core/reference/honorifics.h"
#include "core/reference/surnames.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/simplify.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::size_t kLongestGiven = 3;

bool is_open(char32_t c) { return c == U'(' || c == U'（' || c == U'[' || c == U'【'; }
bool is_close(char32_t c) { return c == U')' || c == U'）' || c == U']' || c == U'】'; }
bool is_dot(char32_t c) { return c == U'·' || c == U'•' || c == U'・' || c == U'.'; }

std::size_t surname_length(std::u32string_view plain, const OwnWords* words) {
  if (words == nullptr) {
    if (plain.size() >= 2 && is_double_surname(plain[0], plain[1])) return 2;
    return !plain.empty() && is_surname(plain[0]) ? 1 : 0;
  }
  const auto is_known = [&](std::size_t length, bool built_in) {
    return words->contains(WordList::Surnames, to_utf8(plain.substr(0, length)), built_in);
  };
  if (plain.size() >= 2 && is_known(2, is_double_surname(plain[0], plain[1]))) return 2;
  return !plain.empty() && is_known(1, is_surname(plain[0])) ? 1 : 0;
}

bool is_bare_surname(std::u32string_view plain, const OwnWords* words) {
  return !plain.empty() && plain.size() == surname_length(plain, words);
}

// A whole usual name: surname and one or two characters.
bool is_usual_name(std::u32string_view plain, const OwnWords* words) {
  const std::size_t surname = surname_length(plain, words);
  return surname > 0 && plain.size() > surname && plain.size() <= surname + 2;
}

bool may_lose_title(std::u32string_view rest, const HanTitle& title, const OwnWords* words) {
  if (is_bare_surname(rest, words)) return true;
  if (title.short_only) return title.text == "总" && is_usual_name(rest, words) && rest.size() == 2;
  return surname_length(rest, words) > 0 || rest.size() >= 2;
}

bool take_title_at_end(HanText& name, const OwnWords* words, std::string& title) {
  for (const HanTitle& candidate : han_titles()) {
    const std::u32string text = to_utf32(candidate.text);
    if (name.size() <= text.size() || !name.plain.ends_with(text)) continue;
    const std::size_t rest = name.size() - text.size();
    if (!may_lose_title(std::u32string_view(name.plain).substr(0, rest), candidate, words))
      continue;
    title.insert(0, to_utf8(name.part(rest).written));
    name = name.part(0, rest);
    return true;
  }
  return false;
}

bool take_title_at_start(HanText& name, const OwnWords* words, std::string& title) {
  for (const HanTitle& candidate : han_titles()) {
    const std::u32string text = to_utf32(candidate.text);
    if (candidate.short_only || name.size() <= text.size()) continue;
    if (!name.plain.starts_with(text)) continue;
    if (!is_usual_name(std::u32string_view(name.plain).substr(text.size()), words)) continue;
    title.append(to_utf8(name.part(0, text.size()).written));
    name = name.part(text.size());
    return true;
  }
  return false;
}

bool is_title(std::string_view text) {
  const std::string plain = to_simplified(text);
  for (const HanTitle& title : han_titles()) {
    if (title.text == plain) return true;
  }
  return false;
}

void append_note(PersonName& name, const std::u32string& inner) {
  const std::string text(trim(to_utf8(inner)));
  if (text.empty()) return;
  if (is_title(text)) {
    name.title.append(text);
  } else if (!has_han(text) && name.alias.empty()) {
    name.alias = text;
  } else {
    if (const std::uint8_t number = note_generation(text); number != 0) {
      name.generation = std::to_string(number);
    }
    if (!name.note.empty()) name.note.push_back(' ');
    name.note.append(text);
  }
}

// Sorts the characters into the Han name, a Latin alias and bracketed notes.
void read_characters(std::string_view text, HanText& han, PersonName& name) {
  std::u32string inner;
  bool inside = false;
  std::string latin;
  for (char32_t c : to_utf32(text)) {
    if (is_open(c) || is_close(c)) {
      if (inside) append_note(name, inner);
      inner.clear();
      inside = is_open(c);
    } else if (inside) {
      inner.push_back(c);
    } else if (script_of(c) == Script::Latin || (c == U'.' && !latin.empty())) {
      append_utf8(latin, c);
    } else if (is_space(c) || c == U',' || c == U'，' || c == U'、' || c == U'/' || c == U'-') {
      if (!latin.empty() && latin.back() != ' ') latin.push_back(' ');
    } else {
      han.push(c);
    }
  }
  append_note(name, inner);
  if (const std::string_view alias = trim(latin); !alias.empty()) name.alias = std::string(alias);
}

void split_name(const HanText& han, const OwnWords* words, PersonName& name) {
  const auto dot = std::find_if(han.plain.begin(), han.plain.end(), is_dot);
  if (dot != han.plain.end()) {
    const auto at = static_cast<std::size_t>(dot - han.plain.begin());
    const auto last = static_cast<std::size_t>(
        han.plain.rend() - std::find_if(han.plain.rbegin(), han.plain.rend(), is_dot));
    name.given = to_utf8(han.part(0, at).written);
    name.family = to_utf8(han.part(last).written);
    return;
  }
  std::size_t surname = surname_length(han.plain, words);
  if (han.size() == 2 && surname == 2 && name.title.empty() && is_surname(han.plain[0]))
    surname = 1;
  if (surname == 0 || han.size() > surname + kLongestGiven) {
    name.given = to_utf8(han.written);
    return;
  }
  name.family = to_utf8(han.part(0, surname).written);
  name.given = to_utf8(han.part(surname).written);
  name.family_first = true;
}

// 王先生/李小姐, 张三、李四: a separator between two pieces that each have a Han character.
bool names_two_people(std::string_view text) {
  for (const std::string_view sign : {"/", "、", "，", ",", "；", ";", "&", "＆"}) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) continue;
    if (has_han(text.substr(0, at)) && has_han(text.substr(at + sign.size()))) return true;
  }
  return false;
}

}  // namespace

PersonName parse_chinese_name(std::string_view text, const OwnWords* words) {
  PersonName name;
  name.script = NameScript::Han;
  if (names_two_people(text)) {
    name.given = name.whole = std::string(text);
    name.is_two_people = true;
    return name;
  }
  HanText han;
  read_characters(text, han, name);
  std::string title;
  while (take_title_at_end(han, words, title)) {}
  if (title.empty()) take_title_at_start(han, words, title);
  name.title = title + name.title;
  if (const std::uint8_t number = han_generation(han.plain); number != 0 && title.empty()) {
    name.generation = std::to_string(number);
    name.title = to_utf8(han.part(0, 1).written);
    han = han.part(1);
  }
  split_name(han, words, name);
  name.whole = to_utf8(han.written);
  if (!name.family.empty() && name.given.empty()) {
    if (name.alias.empty()) {
      name.is_surname_only = true;
    } else {
      name.given = name.alias;
    }
  }
  return name;
}

}  // namespace spruce
