// ByteScan: which of the next 64 bytes can change the state of the row parser, as a bit mask.
// WebAssembly SIMD, SSE2 or eight bytes at a time; all three give the same mask. Knows nothing of
// rows or cells.
#pragma once

#include <cstdint>
#include <cstring>

#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace spruce {

/// Marks delimiters, quotes, line feeds, NULs and (when asked) carriage returns.
class ByteScan {
 public:
  static constexpr std::uint32_t kBlock = 64;

  /// `quote` 0: quotes are not marked (a NUL is marked anyway).
  ByteScan(char delimiter, char quote, bool marks_cr) {
    set(0, delimiter);
    set(1, quote);
    set(2, marks_cr ? '\r' : '\n');
    set(3, '\n');
  }

  /// Bit i is set when byte i is marked. Reads exactly 64 bytes.
  std::uint64_t mask(const char* from) const;

 private:
#ifdef __wasm_simd128__
  void set(int slot, char byte) {
    wanted_[slot] = wasm_i8x16_splat(static_cast<signed char>(byte));
  }
  v128_t wanted_[4];
#elif defined(__SSE2__)
  void set(int slot, char byte) { wanted_[slot] = _mm_set1_epi8(byte); }
  __m128i wanted_[4];
#else
  void set(int slot, char byte) {
    wanted_[slot] = 0x0101010101010101ULL * static_cast<unsigned char>(byte);
  }
  std::uint64_t wanted_[4];
#endif
};

#ifdef __wasm_simd128__

inline std::uint64_t ByteScan::mask(const char* from) const {
  std::uint64_t bits = 0;
  for (int part = 0; part < 4; ++part) {
    const v128_t bytes = wasm_v128_load(from + 16 * part);
    const v128_t a =
        wasm_v128_or(wasm_i8x16_eq(bytes, wanted_[0]), wasm_i8x16_eq(bytes, wanted_[1]));
    const v128_t b =
        wasm_v128_or(wasm_i8x16_eq(bytes, wanted_[2]), wasm_i8x16_eq(bytes, wanted_[3]));
    const v128_t zero = wasm_i8x16_eq(bytes, wasm_i8x16_splat(0));
    const auto found = wasm_i8x16_bitmask(wasm_v128_or(wasm_v128_or(a, b), zero));
    bits |= static_cast<std::uint64_t>(static_cast<std::uint16_t>(found)) << (16 * part);
  }
  return bits;
}

#elif defined(__SSE2__)

inline std::uint64_t ByteScan::mask(const char* from) const {
  std::uint64_t bits = 0;
  for (int part = 0; part < 4; ++part) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + 16 * part));
    const __m128i a =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, wanted_[0]), _mm_cmpeq_epi8(bytes, wanted_[1]));
    const __m128i b =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, wanted_[2]), _mm_cmpeq_epi8(bytes, wanted_[3]));
    const __m128i zero = _mm_cmpeq_epi8(bytes, _mm_setzero_si128());
    const int found = _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(a, b), zero));
    bits |= static_cast<std::uint64_t>(static_cast<std::uint16_t>(found)) << (16 * part);
  }
  return bits;
}

#else

inline std::uint64_t ByteScan::mask(const char* from) const {
  constexpr std::uint64_t kLow = 0x7f7f7f7f7f7f7f7fULL;
  // The high bit of each byte that is zero; exact, without carries between bytes.
  const auto zero_bytes = [](std::uint64_t word) {
    return ~(((word & kLow) + kLow) | word | kLow);
  };
  std::uint64_t bits = 0;
  for (int part = 0; part < 8; ++part) {
    std::uint64_t word = 0;
    std::memcpy(&word, from + 8 * part, 8);  // little-endian, as every target of ours
    std::uint64_t found = zero_bytes(word);
    for (const std::uint64_t wanted : wanted_) found |= zero_bytes(word ^ wanted);
    bits |= ((found >> 7) * 0x0102040810204080ULL >> 56) << (8 * part);
  }
  return bits;
}

#endif

}  // namespace spruce
