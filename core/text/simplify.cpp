// Two dense tables for the blocks that matter, a sorted list for the rest.
#include "core/text/simplify.h"

#include <algorithm>

#include "core/text/han_data.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

char32_t find_rest(char32_t c) {
  using han_data::Pair;
  const Pair* end = han_data::kSimplifiedRest + han_data::kSimplifiedRestSize;
  const Pair* found =
      std::lower_bound(han_data::kSimplifiedRest, end, c,
                       [](const Pair& pair, char32_t wanted) { return pair.from < wanted; });
  return found != end && found->from == c ? found->to : c;
}

}  // namespace

char32_t simplify(char32_t c) {
  if (c < han_data::kExtAFirst) return c;
  char32_t simple = han_data::kSeeRest;
  if (c <= han_data::kExtALast) {
    simple = han_data::kSimplifiedExtA[c - han_data::kExtAFirst];
  } else if (c >= han_data::kUnifiedFirst && c <= han_data::kUnifiedLast) {
    simple = han_data::kSimplifiedUnified[c - han_data::kUnifiedFirst];
  } else if (c < 0xF900) {
    return c;
  }
  return simple == han_data::kSeeRest ? find_rest(c) : simple;
}

std::string to_simplified(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    const char32_t simple = simplify(c.value);
    if (simple == c.value) {
      out.append(text.substr(at, c.size));
    } else {
      append_utf8(out, simple);
    }
    at += c.size;
  }
  return out;
}

}  // namespace spruce
