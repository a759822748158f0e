// How alike two folded texts are, with a bound that costs two population counts in front of every
// edit distance. Not a similarity of values: each type parses first and asks here about its parts.
// Invariant: least_edits never exceeds the true (optimal string alignment) distance; all functions
// are symmetric.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace spruce {

/// Characters of a text that comparisons look at; the rest of a hostile cell only enters its hash.
inline constexpr std::size_t kComparedCharacters = 128;

/// The set of character pairs of a text, ends included, hashed to 64 bits.
std::uint64_t bigram_signature(std::string_view folded);

/// At least this many edits lie between two texts with these signatures: one edit changes at most
/// three pairs.
inline std::size_t least_edits(std::uint64_t a, std::uint64_t b) {
  const int only_a = std::popcount(a & ~b);
  const int only_b = std::popcount(b & ~a);
  return static_cast<std::size_t>(std::max(only_a, only_b) + 2) / 3;
}

/// A third of the pairs of the shorter text are shared: what every pair of texts worth calling
/// similar has. Not a bound for texts under five characters.
inline bool may_be_alike(std::uint64_t a, std::uint64_t b) {
  return std::popcount(a & b) * 3 >= std::min(std::popcount(a), std::popcount(b));
}

/// Edits (swaps of neighbours count one) between two folded UTF-8 texts, cutoff + 1 when there are
/// more.
std::size_t text_edits(std::string_view a, std::string_view b, std::size_t cutoff);

/// Jaro-Winkler of two folded UTF-8 texts, 0 below the cutoff.
double text_jaro_winkler(std::string_view a, std::string_view b, double cutoff);

/// Characters, at most kComparedCharacters.
std::size_t text_length(std::string_view text);

/// The first kComparedCharacters characters.
std::string_view compared_text(std::string_view text);

/// 32 bits of hash_bytes, never 0 for a text, 0 for none.
std::uint32_t short_hash(std::string_view text);

/// The words of a folded text (separated by U+0020). Views point into `folded`.
std::vector<std::string_view> split_words(std::string_view folded);

/// The words sorted and joined by one space.
std::string sorted_words(std::string_view folded);

/// Appends the bytes of a fixed-size record to a feature part, or reads them back (zeros when cut
/// short).
template <typename Record>
std::string_view record_bytes(const Record& record) {
  return {reinterpret_cast<const char*>(&record), sizeof(Record)};
}
template <typename Record>
Record read_record(std::string_view bytes) {
  Record record{};
  if (bytes.size() == sizeof(Record)) std::memcpy(&record, bytes.data(), sizeof(Record));
  return record;
}

/// Two ascending lists of numbers packed as bytes share one.
bool share_number16(std::string_view a, std::string_view b);
bool share_number32(std::string_view a, std::string_view b);

}  // namespace spruce
