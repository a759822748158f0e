// ASCII goes to the byte forms of core/similarity; anything else is decoded on the stack first.
#include "core/fields/similar_text.h"

#include <array>

#include "core/fields/feature.h"
#include "core/similarity/damerau.h"
#include "core/similarity/jaro_winkler.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

struct Decoded {
  std::array<char32_t, kComparedCharacters> characters;
  std::size_t length = 0;
  std::u32string_view view() const { return {characters.data(), length}; }
};

void decode(std::string_view text, Decoded& out) {
  for (std::size_t at = 0; at < text.size() && out.length < kComparedCharacters;) {
    const CodePoint c = decode_utf8(text, at);
    out.characters[out.length++] = c.value;
    at += c.size;
  }
}

std::uint64_t pair_bit(char32_t first, char32_t second) {
  const std::uint32_t mixed = (first * 0x9E3779B1U) ^ (second * 0x85EBCA77U);
  return std::uint64_t{1} << ((mixed ^ (mixed >> 15)) * 0x2C1B3C6DU >> 26);
}

template <typename Number>
bool share_number(std::string_view a, std::string_view b) {
  const auto load = [](std::string_view bytes) {
    Number number{};
    std::memcpy(&number, bytes.data(), sizeof(Number));
    return number;
  };
  while (a.size() >= sizeof(Number) && b.size() >= sizeof(Number)) {
    const Number x = load(a);
    const Number y = load(b);
    if (x == y) return true;
    (x < y ? a : b).remove_prefix(sizeof(Number));
  }
  return false;
}

}  // namespace

std::uint64_t bigram_signature(std::string_view folded) {
  std::uint64_t signature = 0;
  char32_t before = 0;
  std::size_t count = 0;
  for (std::size_t at = 0; at < folded.size() && count < kComparedCharacters; ++count) {
    const CodePoint c = decode_utf8(folded, at);
    signature |= pair_bit(before, c.value);
    before = c.value;
    at += c.size;
  }
  return count == 0 ? 0 : signature | pair_bit(before, 0);
}

std::size_t text_edits(std::string_view a, std::string_view b, std::size_t cutoff) {
  if (is_ascii(a) && is_ascii(b)) {
    return similarity::damerau_distance(a.substr(0, kComparedCharacters),
                                        b.substr(0, kComparedCharacters), cutoff);
  }
  Decoded x;
  Decoded y;
  decode(a, x);
  decode(b, y);
  return similarity::damerau_distance(x.view(), y.view(), cutoff);
}

double text_jaro_winkler(std::string_view a, std::string_view b, double cutoff) {
  if (is_ascii(a) && is_ascii(b)) {
    return similarity::jaro_winkler_similarity(a.substr(0, kComparedCharacters),
                                               b.substr(0, kComparedCharacters), cutoff);
  }
  Decoded x;
  Decoded y;
  decode(a, x);
  decode(b, y);
  return similarity::jaro_winkler_similarity(x.view(), y.view(), cutoff);
}

std::string_view compared_text(std::string_view text) {
  if (text.size() <= kComparedCharacters) return text;
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size() && count < kComparedCharacters; ++count) {
    at += decode_utf8(text, at).size;
  }
  return text.substr(0, at);
}

std::size_t text_length(std::string_view text) {
  return std::min(count_code_points(compared_text(text)), kComparedCharacters);
}

std::uint32_t short_hash(std::string_view text) {
  if (text.empty()) return 0;
  const auto hash = static_cast<std::uint32_t>(hash_bytes(text) >> 32);
  return hash == 0 ? 1 : hash;
}

std::vector<std::string_view> split_words(std::string_view folded) {
  std::vector<std::string_view> words;
  while (!folded.empty()) {
    const std::size_t space = folded.find(' ');
    if (space != 0) words.push_back(folded.substr(0, space));
    if (space == std::string_view::npos) break;
    folded.remove_prefix(space + 1);
  }
  return words;
}

std::string sorted_words(std::string_view folded) {
  std::vector<std::string_view> words = split_words(folded);
  std::sort(words.begin(), words.end());
  std::string joined;
  for (std::string_view word : words) {
    if (!joined.empty()) joined.push_back(' ');
    joined.append(word);
  }
  return joined;
}

bool share_number16(std::string_view a, std::string_view b) {
  return share_number<std::uint16_t>(a, b);
}

bool share_number32(std::string_view a, std::string_view b) {
  return share_number<std::uint32_t>(a, b);
}

}  // namespace spruce
