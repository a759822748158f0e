// Chooses the parser: Chinese, Japanese and Korean names are read by characters, all others by
// words.
#include "core/fields/company_parse.h"

#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kLongestName = 300;

std::string_view cut_name(std::string_view text) {
  if (text.size() <= kLongestName) return text;
  std::size_t end = 0;
  while (end < kLongestName) end += decode_utf8(text, end).size;
  return text.substr(0, end);
}

}  // namespace

CompanyName parse_company_name(std::string_view text, const OwnWords* words) {
  text = cut_name(text);
  const ScriptCounts scripts = count_scripts(text);
  const std::uint32_t east = scripts.of(Script::Han) + scripts.of(Script::Hiragana) +
                             scripts.of(Script::Katakana) + scripts.of(Script::Hangul);
  return east > 0 ? parse_han_company(text, words) : parse_latin_company(text, words);
}

}  // namespace spruce
