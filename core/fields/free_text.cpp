// Feature: the folded text (at most 512 bytes) and the hashes of its words, Han characters in
// pairs, sorted.
#include "core/fields/free_text.h"

#include <algorithm>

#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/similarity/damerau.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostFolded = 512;
constexpr std::size_t kMostTokens = 64;
constexpr std::size_t kHashSize = 4;
constexpr std::size_t kMostRead = 4096;
constexpr std::size_t kMostShort = 64;

StandardValue standardise(std::string_view value, const ValueContext&) {
  StandardValue out;
  const CleanText clean(value, Width::Keep, Lines::Keep);
  if (finish_empty(out, clean, false)) return out;
  out.grade = Grade::Valid;
  finish(out, clean);
  return out;
}

// Cut at a character boundary.
std::string_view cut(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

void add_hash(std::string_view token, std::vector<std::uint32_t>& out) {
  if (!token.empty()) out.push_back(static_cast<std::uint32_t>(hash_bytes(token)));
}

// A word of ASCII is one token; other words are cut into pairs of characters, for they may hold no
// spaces.
void add_tokens(std::string_view word, std::vector<std::uint32_t>& out) {
  if (is_ascii(word)) {
    add_hash(word, out);
    return;
  }
  std::size_t before = 0;
  std::size_t at = decode_utf8(word, 0).size;
  if (at >= word.size()) add_hash(word, out);
  while (at < word.size()) {
    const std::size_t next = at + decode_utf8(word, at).size;
    add_hash(word.substr(before, next - before), out);
    before = at;
    at = next;
  }
}

void append_feature(std::string_view value, const ValueContext&, std::string& out) {
  if (is_blank_word(value)) return;
  const std::string folded = fold_text(cut(value, kMostRead));
  if (folded.empty()) return;
  std::vector<std::uint32_t> hashes;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    add_tokens(std::string_view(folded).substr(at, end - at), hashes);
    at = end + 1;
  }
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  if (hashes.size() > kMostTokens)
    hashes.resize(kMostTokens);  // the smallest hashes: a fair sample of both sides
  std::string packed;
  for (const std::uint32_t hash : hashes) {
    for (unsigned shift = 0; shift < 32; shift += 8)
      packed.push_back(static_cast<char>(hash >> shift & 0xff));
  }
  FeatureWriter writer(out);
  writer.part(cut(folded, kMostFolded));
  writer.part(packed);
}

enum : Level { kSame = 1, kSimilar, kDifferent };

constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1}, {"same", 0.45, 0.01}, {"similar", 0.20, 0.02}, {"different", 0.35, 0.97}};

std::uint32_t hash_at(std::string_view packed, std::size_t i) {
  std::uint32_t hash = 0;
  for (std::size_t b = 0; b < kHashSize; ++b) {
    hash |= static_cast<std::uint32_t>(static_cast<unsigned char>(packed[i * kHashSize + b]))
            << (8 * b);
  }
  return hash;
}

// Jaccard similarity of two sorted sets of hashes.
double jaccard(std::string_view a, std::string_view b) {
  const std::size_t count_a = a.size() / kHashSize;
  const std::size_t count_b = b.size() / kHashSize;
  std::size_t i = 0;
  std::size_t j = 0;
  std::size_t common = 0;
  while (i < count_a && j < count_b) {
    const std::uint32_t x = hash_at(a, i);
    const std::uint32_t y = hash_at(b, j);
    common += x == y ? 1 : 0;
    i += x <= y ? 1 : 0;
    j += y <= x ? 1 : 0;
  }
  const std::size_t all = count_a + count_b - common;
  return all == 0 ? 0 : static_cast<double>(common) / static_cast<double>(all);
}

// Short texts that differ by a slip: about one edit in seven characters.
bool is_short_slip(std::string_view a, std::string_view b) {
  if (a.size() > kMostShort || b.size() > kMostShort) return false;
  return similarity::damerau_normalized_similarity(to_utf32(a), to_utf32(b), 0.86) >= 0.86;
}

Level compare(std::string_view a, std::string_view b) {
  FeatureReader x(a);
  FeatureReader y(b);
  const std::string_view folded_a = x.next();
  const std::string_view folded_b = y.next();
  if (folded_a.empty() || folded_b.empty()) return kMissing;
  const std::string_view tokens_a = x.next();
  const std::string_view tokens_b = y.next();
  if (folded_a == folded_b && tokens_a == tokens_b) return kSame;
  return jaccard(tokens_a, tokens_b) >= 0.6 || is_short_slip(folded_a, folded_b) ? kSimilar
                                                                                 : kDifferent;
}

void append_block_keys(std::string_view feature, std::vector<BlockKey>& out) {
  const std::string_view folded = FeatureReader(feature).next();
  if (folded.size() < 6 || folded.size() > kMostShort) return;
  out.push_back(make_key(KeyKind::Exact, FieldType::FreeText, folded));
}

std::string_view frequency_key(std::string_view feature) { return FeatureReader(feature).next(); }

void describe_keys(std::string_view feature, std::vector<std::string>& out) {
  const std::string_view folded = FeatureReader(feature).next();
  if (!folded.empty()) out.push_back("text:" + std::string(folded));
}

}  // namespace

const FieldTypeInfo& free_text_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::FreeText, "free-text",   standardise,
                                       append_feature,      compare,       append_block_keys,
                                       frequency_key,       describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
