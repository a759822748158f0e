// CheckNumber: a fast 64-bit number over a stream of bytes, to notice that two streams are not the
// same. Against accidents alone: anyone can make two streams with one number (see sha256.h for
// proofs). Law: any split of the same bytes gives the same number.
#pragma once

#include <cstdint>
#include <string_view>

namespace spruce {

/// Multiply and mix, eight bytes at a time. O(bytes), no allocation.
class CheckNumber {
 public:
  void update(std::string_view bytes);
  std::uint64_t value() const;

 private:
  void add_word(std::uint64_t word);
  std::uint64_t state_ = 0x9e3779b97f4a7c15ULL;
  std::uint64_t waiting_ = 0;  // the last bytes that do not make a word yet
  std::uint64_t byte_count_ = 0;
};

}  // namespace spruce
