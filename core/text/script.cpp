// ICU's property tables are compiled in, so this needs no data file. The common ranges are answered
// first.
#include "core/text/script.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

Script map_script(UScriptCode code) {
  switch (code) {
    case USCRIPT_HAN:
      return Script::Han;
    case USCRIPT_HIRAGANA:
      return Script::Hiragana;
    case USCRIPT_KATAKANA:
      return Script::Katakana;
    case USCRIPT_HANGUL:
      return Script::Hangul;
    case USCRIPT_LATIN:
      return Script::Latin;
    case USCRIPT_CYRILLIC:
      return Script::Cyrillic;
    case USCRIPT_GREEK:
      return Script::Greek;
    case USCRIPT_ARABIC:
      return Script::Arabic;
    case USCRIPT_HEBREW:
      return Script::Hebrew;
    case USCRIPT_THAI:
      return Script::Thai;
    case USCRIPT_DEVANAGARI:
      return Script::Devanagari;
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
    case USCRIPT_UNKNOWN:
      return Script::Common;
    default:
      return Script::Other;
  }
}

bool is_ascii_letter(char32_t c) { return (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z'; }

bool is_unified_han(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
}

}  // namespace

Script script_of(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c) ? Script::Latin : Script::Common;
  if (is_unified_han(c)) return Script::Han;
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode code = uscript_getScript(static_cast<UChar32>(c), &status);
  return U_FAILURE(status) ? Script::Common : map_script(code);
}

ScriptCounts count_scripts(std::string_view text) {
  ScriptCounts counts;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    at += c.size;
    ++counts.total;
    ++counts.by_script[static_cast<std::size_t>(script_of(c.value))];
    if (is_letter(c.value)) {
      ++counts.letters;
    } else if (is_digit(c.value)) {
      ++counts.digits;
    } else if (is_space(c.value)) {
      ++counts.spaces;
    }
  }
  return counts;
}

bool has_han(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    if (c.value >= 0x2E80 && script_of(c.value) == Script::Han) return true;
    at += c.size;
  }
  return false;
}

bool is_mostly_han(std::string_view text) {
  const ScriptCounts counts = count_scripts(text);
  const std::uint32_t han = counts.of(Script::Han);
  return han > 0 && 2 * han >= counts.letters;
}

bool is_letter(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c);
  if (is_unified_han(c)) return true;
  return u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool is_digit(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9';
  return u_isdigit(static_cast<UChar32>(c)) != 0;
}

int digit_value(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9' ? static_cast<int>(c - '0') : -1;
  return u_charDigitValue(static_cast<UChar32>(c));
}

}  // namespace spruce
