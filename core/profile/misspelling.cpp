// One letter's difference between two choice keys; see find_misspelling in spelling_set.h.
#include <algorithm>

#include "core/profile/spelling_set.h"
#include "core/text/pinyin.h"
#include "core/text/script.h"

namespace spruce {
namespace {

constexpr std::size_t kMinWord = 5;

bool is_plain_letter(char32_t c) { return is_letter(c) && script_of(c) != Script::Han; }

/// The part of two texts that is not shared at their ends.
struct Difference {
  std::size_t begin = 0;
  std::size_t a_size = 0;
  std::size_t b_size = 0;
};

Difference find_difference(std::u32string_view a, std::u32string_view b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t begin = 0;
  while (begin < shorter && a[begin] == b[begin]) ++begin;
  std::size_t tail = 0;
  while (tail < shorter - begin && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  return {begin, a.size() - begin - tail, b.size() - begin - tail};
}

bool is_one_edit(std::u32string_view a, std::u32string_view b, const Difference& d) {
  if (d.a_size + d.b_size == 0) return false;
  if (d.a_size <= 1 && d.b_size <= 1) return true;
  return d.a_size == 2 && d.b_size == 2 && a[d.begin] == b[d.begin + 1] &&
         a[d.begin + 1] == b[d.begin];
}

/// The edit touches letters only, not the first of its word, and the word is long enough in `text`.
bool is_inside_long_word(std::u32string_view text, std::size_t begin, std::size_t size) {
  for (std::size_t i = begin; i < begin + size; ++i) {
    if (!is_plain_letter(text[i])) return false;
  }
  std::size_t first = begin;
  while (first > 0 && is_plain_letter(text[first - 1])) --first;
  std::size_t last = begin + size;
  while (last < text.size() && is_plain_letter(text[last])) ++last;
  return first < begin && last - first >= kMinWord;
}

}  // namespace

Misspelling find_misspelling(std::u32string_view a, std::u32string_view b) {
  const Difference d = find_difference(a, b);
  if (!is_one_edit(a, b, d)) return Misspelling::None;
  if (is_inside_long_word(a, d.begin, d.a_size) && is_inside_long_word(b, d.begin, d.b_size)) {
    return Misspelling::Letters;
  }
  if (d.a_size != 1 || d.b_size != 1 || a.size() < 2) return Misspelling::None;
  const char32_t left = a[d.begin];
  const char32_t right = b[d.begin];
  if (script_of(left) != Script::Han || script_of(right) != Script::Han) return Misspelling::None;
  const std::string_view sound = first_pinyin(left);
  return !sound.empty() && sound == first_pinyin(right) ? Misspelling::Sound : Misspelling::None;
}

}  // namespace spruce
