// One scan: an optional prefix, then a run of ASCII or of Chinese numerals, then connected runs.
#include "core/fields/address_han_number.h"

namespace spruce {
namespace {

constexpr std::size_t npos = std::u32string_view::npos;
constexpr std::u32string_view kNumerals = U"一二三四五六七八九十百零〇两";
constexpr std::u32string_view kPrefixes = U"第附甲乙丙丁戊负东西南北中内外新老临近";
constexpr std::u32string_view kAlone = U"甲乙丙丁戊东西南北中内外";
constexpr std::u32string_view kConnectors = U"-~/.&、之和至#+";

bool is_ascii_number_char(char32_t c) {
  return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z');
}
bool is_numeral(char32_t c) { return kNumerals.find(c) != npos; }

std::size_t run_length(std::u32string_view plain, std::size_t at) {
  std::size_t end = at;
  while (end < plain.size() && is_ascii_number_char(plain[end])) ++end;
  if (end > at) return end - at;
  while (end < plain.size() && is_numeral(plain[end])) ++end;
  return end - at;
}

}  // namespace

bool is_han_number_char(char32_t c) { return is_ascii_number_char(c) || is_numeral(c); }

std::size_t han_number_length(std::u32string_view plain, std::size_t at) {
  const std::size_t start = at;
  if (at < plain.size() && kPrefixes.find(plain[at]) != npos) ++at;
  std::size_t run = run_length(plain, at);
  if (run == 0) return at > start && kAlone.find(plain[start]) != npos ? 1 : 0;
  at += run;
  while (at + 1 < plain.size() && kConnectors.find(plain[at]) != npos) {
    run = run_length(plain, at + 1);
    if (run == 0) break;
    at += 1 + run;
  }
  return at - start;
}

bool has_han_digit(std::u32string_view text) {
  for (const char32_t c : text) {
    if ((c >= U'0' && c <= U'9') || is_numeral(c)) return true;
  }
  return false;
}

bool is_letters_only(std::u32string_view text) {
  for (const char32_t c : text) {
    if (c < U'a' || c > U'z') return false;
  }
  return !text.empty();
}

}  // namespace spruce
