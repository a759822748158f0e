// The generated tables of Han characters: readings and simplified forms. Only pinyin.cpp and
// simplify.cpp use it. Invariant: written by scripts/make_tables only, never by hand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace spruce::han_data {

constexpr char32_t kExtAFirst = 0x3400;
constexpr char32_t kExtALast = 0x4DBF;
constexpr char32_t kUnifiedFirst = 0x4E00;
constexpr char32_t kUnifiedLast = 0x9FFF;

/// Stands in the two tables below for a character whose simplified form is beyond U+FFFF.
constexpr char16_t kSeeRest = 0x3000;

/// The simplified form of each character of the two blocks, in code point order.
extern const char16_t* const kSimplifiedExtA;
extern const char16_t* const kSimplifiedUnified;

/// A pair outside of those tables (either side beyond U+FFFF), sorted by `from`.
struct Pair {
  char32_t from;
  char32_t to;
};
extern const Pair* const kSimplifiedRest;
extern const std::size_t kSimplifiedRestSize;

/// Distinct lists of readings: syllables joined by a space; list 0 is empty.
extern const std::string_view* const kReadingLists;
extern const std::size_t kReadingListsSize;

/// Two characters a code point, most significant first: the number of its list in base 85, digit 0
/// = '#', leaving out '\\' (digit 57 on is one character later) and with '~' for '?'.
extern const char* const kReadingsExtA;
extern const char* const kReadingsUnified;

/// Characters outside of the two blocks, sorted.
struct RareReading {
  char32_t character;
  std::uint16_t list;
};
extern const RareReading* const kRareReadings;
extern const std::size_t kRareReadingsSize;

/// All toneless syllables in use, sorted.
extern const std::string_view* const kSyllables;
extern const std::size_t kSyllablesSize;

}  // namespace spruce::han_data
