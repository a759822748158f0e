// Word lists from core/reference, and three shapes: punctuation only, one character repeated,
// filler@filler.
#include "core/fields/placeholder.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/fields/ascii.h"
#include "core/reference/placeholders.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 40;

bool contains(std::span<const std::string_view> sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// "---", "?", "/", "..." and their wide forms: signs alone say nothing.
bool is_signs_only(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_ascii_byte(c)) {
      if (is_ascii_alnum(c)) return false;
    } else if (text.substr(i, 2) == "\xE2\x80") {  // – — … and other general punctuation
      i += 2;
    } else if (text.substr(i, 3) == "\xE3\x80\x82" || text.substr(i, 3) == "\xEF\xBC\x8D" ||
               text.substr(i, 3) == "\xEF\xBC\x8F" || text.substr(i, 3) == "\xEF\xBC\x9F") {
      i += 2;  // 。 － ／ ？
    } else {
      return false;
    }
  }
  return true;
}

// 1111111, 000000, xxx, aaaa: the same sign over and over. Fewer can be real: 99999 is a post code,
// AAA and III are names.
bool is_one_sign(std::string_view text) {
  const char first = text.front();
  if (!is_ascii_alnum(first)) return false;
  const std::size_t least = is_ascii_digit(first) ? (first == '0' ? 5 : 6) : first == 'x' ? 3 : 4;
  return text.size() >= least && text.find_first_not_of(first) == std::string_view::npos;
}

// Local parts that, at a domain of the same kind, make the whole address a filler.
bool is_filler_label(std::string_view text) {
  static constexpr std::array<std::string_view, 24> kLabels = {
      "a",      "aa",      "aaa",  "abc",  "asdf",   "b",       "blank", "dummy",
      "email",  "example", "fake", "foo",  "mail",   "na",      "no",    "noemail",
      "nomail", "none",    "null", "test", "tester", "unknown", "x",     "xx"};
  return std::binary_search(kLabels.begin(), kLabels.end(), text) || is_one_sign(text) ||
         text == "123" || text == "1234" || text == "12345" || text == "123456";
}

bool is_filler_address(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0) return false;
  if (text.find_first_of(";, @", at + 1) != std::string_view::npos)
    return false;  // several addresses
  const std::string_view local = text.substr(0, at);
  const std::string_view domain = text.substr(at + 1);
  if (local == "noemail" || local == "no-email" || local == "nomail" || local == "donotemail" ||
      local == "noreply.none") {
    return true;
  }
  if (!is_filler_label(local)) return false;
  const std::string_view first = domain.substr(0, domain.find('.'));
  return first.empty() || is_filler_label(first) || first == "bar" || first == "domain" ||
         first == "nowhere";
}

}  // namespace

PlaceholderKind placeholder_kind(std::string_view value) {
  if (value.size() > 4 * kMostBytes) return PlaceholderKind::None;
  value = trim(value);
  if (value.empty() || value.size() > kMostBytes) return PlaceholderKind::None;
  if (value == "NA" || value == "na")
    return PlaceholderKind::Blank;  // not "Na": that is a given name, 娜
  char folded[kMostBytes];
  std::transform(value.begin(), value.end(), folded, [](char c) { return ascii_lower(c); });
  const std::string_view text(folded, value.size());
  if (is_signs_only(text) || contains(blank_words(), text)) return PlaceholderKind::Blank;
  if (is_one_sign(text) || contains(filler_words(), text) || is_filler_address(text)) {
    return PlaceholderKind::Filler;
  }
  return PlaceholderKind::None;
}

}  // namespace spruce
