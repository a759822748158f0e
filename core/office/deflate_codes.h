// The length and distance codes of RFC 1951, section 3.2.5, for deflate.cpp and inflate.cpp alone.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace spruce {

struct RangeCode {
  std::uint32_t base = 0;
  unsigned extra = 0;  // bits after the code
};

inline constexpr std::array<RangeCode, 29> kLengths{
    {{3, 0},  {4, 0},  {5, 0},  {6, 0},   {7, 0},   {8, 0},   {9, 0},   {10, 0},  {11, 1}, {13, 1},
     {15, 1}, {17, 1}, {19, 2}, {23, 2},  {27, 2},  {31, 2},  {35, 3},  {43, 3},  {51, 3}, {59, 3},
     {67, 4}, {83, 4}, {99, 4}, {115, 4}, {131, 5}, {163, 5}, {195, 5}, {227, 5}, {258, 0}}};
inline constexpr std::array<RangeCode, 30> kDistances{
    {{1, 0},     {2, 0},     {3, 0},     {4, 0},      {5, 1},      {7, 1},
     {9, 2},     {13, 2},    {17, 3},    {25, 3},     {33, 4},     {49, 4},
     {65, 5},    {97, 5},    {129, 6},   {193, 6},    {257, 7},    {385, 7},
     {513, 8},   {769, 8},   {1025, 9},  {1537, 9},   {2049, 10},  {3073, 10},
     {4097, 11}, {6145, 11}, {8193, 12}, {12289, 12}, {16385, 13}, {24577, 13}}};

/// The last code whose base is not above the value.
template <std::size_t N>
std::size_t find_code(const std::array<RangeCode, N>& codes, std::uint32_t value) {
  std::size_t low = 0;
  std::size_t high = N;
  while (high - low > 1) {
    const std::size_t middle = (low + high) / 2;
    (codes[middle].base <= value ? low : high) = middle;
  }
  return low;
}

}  // namespace spruce
