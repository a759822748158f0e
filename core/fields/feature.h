// Packed match features: a few byte strings, one after the other, each with its length in front;
// and the hash of block keys. Not a file format: features live in memory and go to workers, they
// are never saved. Invariant: what FeatureWriter wrote, FeatureReader reads back, part by part; any
// other bytes are safe and read as parts that end at the end of the feature.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

/// Appends parts to a feature. A part may hold any bytes and may be empty. `out` must outlive the
/// writer.
class FeatureWriter {
 public:
  explicit FeatureWriter(std::string& out) : out_(out) {}
  void part(std::string_view bytes);

 private:
  std::string& out_;
};

/// Reads the parts of a feature in the order they were written. Views point into the feature.
class FeatureReader {
 public:
  explicit FeatureReader(std::string_view feature) : rest_(feature) {}
  /// The next part; empty when there is none left.
  std::string_view next() {
    // Nearly all parts are shorter than 128 bytes; this runs several times for each compared pair.
    if (rest_.empty() || static_cast<unsigned char>(rest_.front()) >= 0x80) return next_long();
    const std::size_t length = static_cast<unsigned char>(rest_.front());
    const std::size_t held = length < rest_.size() ? length : rest_.size() - 1;
    const std::string_view part(rest_.data() + 1, held);
    rest_.remove_prefix(held + 1);
    return part;
  }
  bool done() const { return rest_.empty(); }

 private:
  std::string_view next_long();
  std::string_view rest_;
};

/// 64-bit hash of bytes; the same on every platform and in every run. Not cryptographic. About 1 ns
/// for 8 bytes.
std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed = 0);

/// The hash of a block key: equal only (but for collisions) for equal kind, equal type and equal
/// text. Types that may meet across columns (first name and full name) pass the same FieldType.
std::uint64_t hash_key(KeyKind kind, FieldType type, std::string_view text);

/// The block key itself.
inline BlockKey make_key(KeyKind kind, FieldType type, std::string_view text) {
  return {hash_key(kind, type, text), static_cast<std::uint8_t>(kind)};
}

}  // namespace spruce
