// Characters are folded one by one; divisions are looked up longest first.
#include "core/fields/han_text.h"

#include <algorithm>
#include <vector>

#include "core/reference/divisions.h"
#include "core/text/script.h"
#include "core/text/simplify.h"
#include "core/text/utf8.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::size_t kLongestDivision = 15;
constexpr std::size_t kShortestDivision = 2;
constexpr std::size_t kLongestShortName = 7;

char32_t half_width(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0;
  if (c == 0x3000) return U' ';
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) return U'-';  // dashes
  if (c == U'【' || c == U'〔' || c == U'［') return U'(';
  if (c == U'】' || c == U'〕' || c == U'］') return U')';
  return c;
}

char32_t plain_form(char32_t c) {
  if (c >= U'A' && c <= U'Z') return c + 32;
  return simplify(c);
}

bool is_tight(char32_t c) { return c == U'(' || c == U')' || script_of(c) == Script::Han; }

// Cities whose short names are words that companies like as brands.
constexpr std::string_view kBrandLike[] = {"东方", "朝阳", "平安", "长安", "安宁", "永安", "新民",
                                           "同仁", "广安", "阿里", "和平", "太平", "吉安"};

bool is_allowed_short(const Division& division, std::string_view text, bool behind_larger) {
  if (division.name == text) return true;
  if (behind_larger) return true;
  if (std::find(std::begin(kBrandLike), std::end(kBrandLike), text) != std::end(kBrandLike)) {
    return false;
  }
  return division.level != DivisionLevel::Area || division.name.ends_with("市");
}

// The longest division that `plain` begins with.
std::size_t find_prefix(std::u32string_view plain, bool behind_larger, Division& found) {
  if (plain.size() < kShortestDivision ||
      !begins_division(to_utf8(plain.substr(0, kShortestDivision)))) {
    return 0;
  }
  std::vector<Division> divisions;
  for (std::size_t length = std::min(kLongestDivision, plain.size()); length >= kShortestDivision;
       --length) {
    const std::string text = to_utf8(plain.substr(0, length));
    divisions.clear();
    find_divisions(text, length <= kLongestShortName, divisions);
    for (const Division& division : divisions) {
      if (!is_allowed_short(division, text, behind_larger)) continue;
      found = division;
      return length;
    }
  }
  return 0;
}

}  // namespace

void HanText::push(char32_t c) {
  const char32_t half = half_width(c);
  written.push_back(half);
  plain.push_back(plain_form(half));
}

HanText HanText::of(std::string_view text) {
  HanText out;
  const std::u32string all = to_utf32(text);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (is_space(all[i])) {
      const bool after_tight = out.empty() || is_tight(out.plain.back()) || out.plain.back() == ' ';
      const bool before_tight = i + 1 == all.size() || is_tight(half_width(all[i + 1]));
      if (after_tight || before_tight) continue;
    }
    out.push(all[i]);
  }
  return out;
}

void HanText::erase(std::size_t from, std::size_t count) {
  written.erase(from, count);
  plain.erase(from, count);
}

void HanText::append(const HanText& other) {
  written += other.written;
  plain += other.plain;
}

std::string HanText::written_utf8() const { return to_utf8(written); }
std::string HanText::plain_utf8() const { return to_utf8(plain); }

std::size_t suffix_length(std::u32string_view plain, std::span<const std::string_view> words) {
  constexpr std::size_t kLongestWord = 12;
  const std::string end =
      to_utf8(plain.substr(plain.size() - std::min(plain.size(), kLongestWord)));
  for (std::string_view word : words) {
    if (end.ends_with(word)) return count_code_points(word);
  }
  return 0;
}

std::size_t place_prefix_length(std::u32string_view plain) {
  std::size_t length = 0;
  Division last;
  for (int depth = 0; depth < 3; ++depth) {
    Division found;
    const std::size_t step = find_prefix(plain.substr(length), depth > 0, found);
    if (step == 0) break;
    const bool inside =
        depth == 0 || (found.province_code() == last.province_code() && found.level > last.level) ||
        found.code == last.code;
    if (!inside) break;
    length += step;
    last = found;
  }
  return length;
}

std::string short_place(std::u32string_view plain) {
  std::string out;
  while (!plain.empty()) {
    Division found;
    const std::size_t step = find_prefix(plain, true, found);
    if (step == 0) {
      out.append(to_utf8(plain));
      break;
    }
    out.append(short_division_name(found));
    plain.remove_prefix(step);
  }
  return out;
}

}  // namespace spruce
