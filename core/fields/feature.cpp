// Lengths are LEB128: one byte for parts under 128 bytes, which nearly all are.
#include "core/fields/feature.h"

namespace spruce {

void FeatureWriter::part(std::string_view bytes) {
  std::size_t length = bytes.size();
  while (length >= 0x80) {
    out_.push_back(static_cast<char>(0x80 | (length & 0x7f)));
    length >>= 7;
  }
  out_.push_back(static_cast<char>(length));
  out_.append(bytes);
}

std::string_view FeatureReader::next_long() {
  std::size_t length = 0;
  for (unsigned shift = 0; !rest_.empty() && shift < 32; shift += 7) {
    const auto byte = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    length |= static_cast<std::size_t>(byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  const std::string_view part = rest_.substr(0, length);
  rest_.remove_prefix(part.size());
  return part;
}

namespace {

constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15ULL;

// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every input bit reaches every output bit.
std::uint64_t mix(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

// Little-endian whatever the machine, so that keys are equal everywhere.
std::uint64_t load(const char* bytes, std::size_t count) {
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < count; ++i) {
    word |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
  }
  return word;
}

}  // namespace

std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed) {
  std::uint64_t hash = mix(seed + kOdd * (bytes.size() + 1));
  const char* at = bytes.data();
  std::size_t left = bytes.size();
  for (; left >= 8; left -= 8, at += 8) hash = mix(hash ^ load(at, 8)) + kOdd;
  if (left > 0) hash = mix(hash ^ load(at, left)) + kOdd;
  return mix(hash);
}

std::uint64_t hash_key(KeyKind kind, FieldType type, std::string_view text) {
  const auto seed = (static_cast<std::uint64_t>(kind) << 8) | static_cast<std::uint64_t>(type);
  return hash_bytes(text, seed + 1);
}

}  // namespace spruce
