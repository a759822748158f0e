// A word is its bytes in little-endian order whatever the split, so the number depends on the bytes
// alone.
#include "core/base/check_number.h"

#include <cstring>

namespace spruce {
namespace {

constexpr std::uint64_t kOdd = 0xd6e8feb86659fd93ULL;

}  // namespace

void CheckNumber::add_word(std::uint64_t word) {
  std::uint64_t x = (state_ ^ word) * kOdd;
  x ^= x >> 32U;
  state_ = x * kOdd + word;
}

void CheckNumber::update(std::string_view bytes) {
  std::size_t filled = byte_count_ % 8;
  byte_count_ += bytes.size();
  std::size_t at = 0;
  for (; filled != 0 && at < bytes.size(); ++at) {
    waiting_ |= std::uint64_t{static_cast<unsigned char>(bytes[at])} << (8 * filled);
    filled = (filled + 1) % 8;
    if (filled == 0) {
      add_word(waiting_);
      waiting_ = 0;
    }
  }
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, 8);  // every target here is little-endian
    add_word(word);
  }
  for (; at < bytes.size(); ++at) {
    waiting_ |= std::uint64_t{static_cast<unsigned char>(bytes[at])} << (8 * filled++);
  }
}

std::uint64_t CheckNumber::value() const {
  CheckNumber last = *this;
  last.add_word(waiting_);
  last.add_word(byte_count_);
  return last.state_;
}

}  // namespace spruce
