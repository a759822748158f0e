// Where each character stands in a query, as bits: what the bit-parallel metrics look up.
// A query over 64 characters is cut into blocks, one pattern each; the metrics run block by block.
// Invariant: bit i of get(c) is set exactly when query[i] == c.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace spruce::similarity {

constexpr std::size_t kBlock = 64;

#if defined(__wasm_simd128__) || defined(__SSE2__)
/// Positions of bytes in a query of at most 16 bytes: one comparison of 16 bytes a look-up, no
/// table.
class TinyPattern {
 public:
  static constexpr std::size_t kMost = 16;
  explicit TinyPattern(std::string_view query) : used_((std::uint64_t{1} << query.size()) - 1) {
    const std::size_t size = query.size();
    const std::uint64_t words[2] = {load(query.data(), size < 8 ? size : 8),
                                    size > 8 ? load(query.data() + 8, size - 8) : 0};
#if defined(__wasm_simd128__)
    bytes_ = wasm_u64x2_make(words[0], words[1]);
#else
    bytes_ = _mm_set_epi64x(static_cast<long long>(words[1]), static_cast<long long>(words[0]));
#endif
  }
  /// The first `size` (at most 8) bytes as a little-endian word, without a copy through memory.
  static std::uint64_t load(const char* bytes, std::size_t size) {
    std::uint64_t word = 0;
    if (size == 8) {
      std::memcpy(&word, bytes, 8);
    } else if (size >= 4) {
      std::uint32_t low;
      std::uint32_t high;
      std::memcpy(&low, bytes, 4);
      std::memcpy(&high, bytes + size - 4, 4);
      word = low | (static_cast<std::uint64_t>(high) << (8 * (size - 4)));
    } else {
      for (std::size_t i = 0; i < size; ++i) {
        word |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
      }
    }
    return word;
  }
#if defined(__wasm_simd128__)
  std::uint64_t get(char c) const {
    return wasm_i8x16_bitmask(wasm_i8x16_eq(bytes_, wasm_i8x16_splat(c))) & used_;
  }

 private:
  v128_t bytes_;
#else
  std::uint64_t get(char c) const {
    const int equal = _mm_movemask_epi8(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c)));
    return static_cast<std::uint64_t>(equal) & used_;
  }

 private:
  __m128i bytes_;
#endif
  std::uint64_t used_;
};
#endif

/// Positions of bytes in a query of at most 64 bytes, on the stack. Only entries that can be read
/// are cleared: `text` is the other side, and only its bytes (and the query's) may be asked for.
class BytePattern {
 public:
  BytePattern(std::string_view query, std::string_view text) {
    for (char c : text) bits_[static_cast<unsigned char>(c)] = 0;
    for (char c : query) bits_[static_cast<unsigned char>(c)] = 0;
    std::uint64_t bit = 1;
    for (char c : query) {
      bits_[static_cast<unsigned char>(c)] |= bit;
      bit <<= 1U;
    }
  }
  std::uint64_t get(char c) const { return bits_[static_cast<unsigned char>(c)]; }

 private:
  std::array<std::uint64_t, 256> bits_;
};

/// Positions of characters in a query of at most 64, on the stack: ASCII directly, the rest by open
/// addressing in up to 128 slots.
class WidePattern {
 public:
  /// For one `text` only: of the ASCII entries those that can be read are cleared.
  WidePattern(std::u32string_view query, std::u32string_view text) {
    for (char32_t c : text) clear_ascii(c);
    for (char32_t c : query) clear_ascii(c);
    fill(query);
  }
  /// For any text.
  explicit WidePattern(std::u32string_view query) {
    ascii_.fill(0);
    fill(query);
  }
  std::uint64_t get(char32_t c) const { return c < 128 ? ascii_[c] : slots_[find(c)].bits; }

 private:
  struct Slot {
    std::uint64_t bits;
    char32_t key;
  };
  void clear_ascii(char32_t c) {
    if (c < 128) ascii_[c] = 0;
  }
  void fill(std::u32string_view query) {
    std::size_t others = 0;
    for (char32_t c : query) others += c < 128 ? 0U : 1U;
    std::size_t slots = 1;
    while (others > 0 && slots < 2 * others) slots *= 2;
    mask_ = slots - 1;
    for (std::size_t i = 0; i < slots; ++i) slots_[i] = Slot{0, 0};
    std::uint64_t bit = 1;
    for (char32_t c : query) {
      add(c, bit);
      bit <<= 1U;
    }
  }
  void add(char32_t c, std::uint64_t bit) {
    if (c < 128) {
      ascii_[c] |= bit;
      return;
    }
    Slot& slot = slots_[find(c)];
    slot.key = c;
    slot.bits |= bit;
  }
  /// The slot of `c`, or the free one where it would be. At least half of the slots are free.
  std::size_t find(char32_t c) const {
    std::size_t at = ((c * 0x9E3779B1U) >> 20U) & mask_;
    while (slots_[at].bits != 0 && slots_[at].key != c) at = (at + 1) & mask_;
    return at;
  }
  std::size_t mask_ = 0;
  std::array<std::uint64_t, 128> ascii_;
  std::array<Slot, 2 * kBlock> slots_;
};

/// The patterns of all blocks of a query, kept for many candidates.
class BlockPatterns {
 public:
  explicit BlockPatterns(std::u32string_view query) {
    blocks_.reserve(query.size() / kBlock + 1);
    for (std::size_t at = 0; at < query.size(); at += kBlock) {
      blocks_.emplace_back(query.substr(at, kBlock));
    }
  }
  const WidePattern& operator[](std::size_t block) const { return blocks_[block]; }

 private:
  std::vector<WidePattern> blocks_;
};

/// The stack pattern for a text type.
inline BytePattern make_pattern(std::string_view query, std::string_view text) {
  return {query, text};
}
inline WidePattern make_pattern(std::u32string_view query, std::u32string_view text) {
  return {query, text};
}

/// Calls `use(pattern)` with the quickest pattern for the lengths; `query` is at most 64 long.
template <typename Use>
auto with_pattern(std::string_view query, std::string_view text, const Use& use) {
#if defined(__wasm_simd128__) || defined(__SSE2__)
  if (query.size() <= TinyPattern::kMost) return use(TinyPattern(query));
#endif
  return use(BytePattern(query, text));
}
template <typename Use>
auto with_pattern(std::u32string_view query, std::u32string_view text, const Use& use) {
  return use(WidePattern(query, text));
}

}  // namespace spruce::similarity
