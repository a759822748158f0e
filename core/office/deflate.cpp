// Matches are found greedily over chains of at most kMaxChain places: rows of a sheet repeat their
// markup at once, so the first good match is nearly always the best.
#include "core/office/deflate.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "core/office/deflate_codes.h"

namespace spruce {
namespace {

constexpr std::size_t kWindow = 32768;
constexpr std::size_t kBlock = 65536;  // bytes that wait before work begins
constexpr std::size_t kHashes = 32768;
constexpr std::uint32_t kMinMatch = 4;
constexpr std::uint32_t kMaxMatch = 258;
constexpr int kMaxChain = 24;
constexpr std::uint32_t kGoodMatch = 64;

std::uint32_t hash_at(const char* bytes) {
  std::uint32_t word = 0;
  std::memcpy(&word, bytes, 4);
  return word * 2654435761U >> 17U;
}

std::uint32_t reverse_bits(std::uint32_t code, unsigned count) {
  std::uint32_t reversed = 0;
  for (unsigned i = 0; i < count; ++i) reversed |= (code >> i & 1U) << (count - 1 - i);
  return reversed;
}

struct Code {
  std::uint32_t bits = 0;
  unsigned count = 0;
};

/// Section 3.2.6: the fixed code of a literal or length symbol, first bit lowest.
std::array<Code, 288> make_codes() {
  std::array<Code, 288> codes;
  for (std::uint32_t s = 0; s < codes.size(); ++s) {
    Code code;
    if (s < 144) {
      code = {0x30 + s, 8};
    } else if (s < 256) {
      code = {0x190 + s - 144, 9};
    } else if (s < 280) {
      code = {s - 256, 7};
    } else {
      code = {0xC0 + s - 280, 8};
    }
    codes[s] = {reverse_bits(code.bits, code.count), code.count};
  }
  return codes;
}

std::array<std::uint32_t, 256> make_crc_table() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t n = 0; n < table.size(); ++n) {
    std::uint32_t c = n;
    for (int bit = 0; bit < 8; ++bit) c = (c & 1U) != 0 ? 0xedb88320U ^ (c >> 1U) : c >> 1U;
    table[n] = c;
  }
  return table;
}

}  // namespace

std::uint32_t crc32(std::string_view bytes, std::uint32_t before) {
  static const std::array<std::uint32_t, 256> table = make_crc_table();
  std::uint32_t crc = ~before;
  for (const char c : bytes) {
    crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xffU] ^ (crc >> 8U);
  }
  return ~crc;
}

Deflater::Deflater() : head_(kHashes, -1) {}

void Deflater::put_bits(std::uint32_t bits, unsigned count, std::string& out) {
  bits_ |= std::uint64_t{bits} << bit_count_;
  bit_count_ += count;
  while (bit_count_ >= 8) {
    out += static_cast<char>(bits_ & 0xffU);
    bits_ >>= 8U;
    bit_count_ -= 8;
  }
}

void Deflater::put_literal(unsigned symbol, std::string& out) {
  static const std::array<Code, 288> codes = make_codes();
  put_bits(codes[symbol].bits, codes[symbol].count, out);
}

void Deflater::put_match(std::uint32_t length, std::uint32_t distance, std::string& out) {
  const std::size_t l = find_code(kLengths, length);
  put_literal(257 + static_cast<unsigned>(l), out);
  put_bits(length - kLengths[l].base, kLengths[l].extra, out);
  const std::size_t d = find_code(kDistances, distance);
  put_bits(reverse_bits(static_cast<std::uint32_t>(d), 5), 5, out);
  put_bits(distance - kDistances[d].base, kDistances[d].extra, out);
}

void Deflater::insert(std::size_t at) {
  const std::uint32_t hash = hash_at(window_.data() + at);
  before_[at] = head_[hash];
  head_[hash] = static_cast<std::int32_t>(at);
}

std::uint32_t Deflater::find_match(std::size_t at, std::uint32_t& distance) const {
  const std::size_t most = std::min<std::size_t>(kMaxMatch, window_.size() - at);
  std::uint32_t best = 0;
  std::int32_t candidate = head_[hash_at(window_.data() + at)];
  for (int chain = 0; candidate >= 0 && chain < kMaxChain; ++chain) {
    const auto from = static_cast<std::size_t>(candidate);
    if (at - from > kWindow) break;
    std::size_t length = 0;
    while (length < most && window_[from + length] == window_[at + length]) ++length;
    if (length > best) {
      best = static_cast<std::uint32_t>(length);
      distance = static_cast<std::uint32_t>(at - from);
      if (best >= kGoodMatch) break;
    }
    candidate = before_[from];
  }
  return best >= kMinMatch ? best : 0;
}

/// Drops history that no match can reach any more.
void Deflater::slide() {
  if (next_ <= kWindow) return;
  const std::size_t gone = next_ - kWindow;
  window_.erase(0, gone);
  next_ = kWindow;
  const auto shift = static_cast<std::int32_t>(gone);
  for (std::int32_t& place : head_) place = place >= shift ? place - shift : -1;
  before_.erase(before_.begin(), before_.begin() + shift);
  for (std::int32_t& place : before_) place = place >= shift ? place - shift : -1;
}

void Deflater::compress(bool is_last, std::string& out) {
  if (!is_open_) {  // one block of fixed codes for the whole stream, and it is the last
    put_bits(1, 1, out);
    put_bits(1, 2, out);
    is_open_ = true;
  }
  before_.resize(window_.size(), -1);
  // Near the end a match could still grow, so bytes wait there unless they are the last.
  const std::size_t end =
      is_last ? window_.size() : window_.size() - std::min<std::size_t>(window_.size(), kMaxMatch);
  while (next_ < end) {
    std::uint32_t distance = 0;
    const bool can_match = window_.size() - next_ >= kMinMatch;
    const std::uint32_t length = can_match ? find_match(next_, distance) : 0;
    if (length == 0) {
      put_literal(static_cast<unsigned char>(window_[next_]), out);
    } else {
      put_match(length, distance, out);
    }
    const std::size_t stop = next_ + std::max<std::uint32_t>(length, 1);
    for (; next_ < stop; ++next_) {
      if (window_.size() - next_ >= kMinMatch) insert(next_);
    }
  }
  slide();
}

void Deflater::add(std::string_view bytes, std::string& out) {
  while (!bytes.empty()) {
    const std::size_t size = std::min(bytes.size(), kBlock);
    window_ += bytes.substr(0, size);
    bytes.remove_prefix(size);
    if (window_.size() - next_ >= kBlock) compress(false, out);
  }
}

void Deflater::finish(std::string& out) {
  compress(true, out);
  put_literal(256, out);
  put_bits(0, (8 - bit_count_ % 8) % 8, out);
}

}  // namespace spruce
