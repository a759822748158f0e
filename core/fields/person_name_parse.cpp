// Chooses the parser by script and holds the folding that all names share.
#include "core/fields/person_name_parse.h"

#include "core/fields/name_sound.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kLongestName = 300;

bool is_consonant(char c) {
  return c >= 'a' && c <= 'z' && c != 'a' && c != 'e' && c != 'i' && c != 'o' && c != 'u';
}

// ue, oe, ae, aa between consonants become one vowel.
void merge_umlauts(std::string& text) {
  std::size_t write = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool second = at > 0 && at + 1 < text.size() &&
                        ((c == 'e' && (text[at - 1] == 'u' || text[at - 1] == 'o')) ||
                         ((c == 'e' || c == 'a') && text[at - 1] == 'a')) &&
                        is_consonant(text[at + 1]) && (at < 2 || is_consonant(text[at - 2]));
    if (!second) text[write++] = c;
  }
  text.resize(write);
}

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'’' || c == U'‘' || c == U'`' || c == U'´' || c == U'ʼ';
}

}  // namespace

std::string fold_name(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    // Belarusian ў is the в of its neighbours, which folding would make an у.
    if (c.value == U'ў' || c.value == U'Ў') {
      plain.append("в");
    } else if (!is_apostrophe(c.value)) {
      plain.append(text.substr(at, c.size));
    }
    at += c.size;
  }
  std::string folded = to_latin_letters(fold_text(plain));
  merge_umlauts(folded);
  return folded;
}

PersonName parse_person_name(std::string_view text, const OwnWords* words) {
  PersonName name;
  if (text.size() > kLongestName) {
    name.given = name.whole = std::string(text);
    return name;
  }
  const ScriptCounts scripts = count_scripts(text);
  const std::uint32_t kana = scripts.of(Script::Hiragana) + scripts.of(Script::Katakana);
  if (scripts.of(Script::Han) > 0 && kana == 0 && scripts.of(Script::Hangul) == 0) {
    return is_japanese_name(text) ? parse_eastern_name(text) : parse_chinese_name(text, words);
  }
  if (kana + scripts.of(Script::Hangul) > 0) return parse_eastern_name(text);
  if (scripts.of(Script::Latin) + scripts.of(Script::Cyrillic) + scripts.of(Script::Greek) > 0) {
    return parse_latin_name(text);
  }
  return parse_eastern_name(text);
}

}  // namespace spruce
