// The arithmetic that check digits share. Digits only unless said otherwise; no check of lengths:
// the shapes have done that.
#pragma once

#include <initializer_list>
#include <string_view>

#include "core/fields/ascii.h"
#include "core/fields/calendar.h"

namespace spruce::official {

inline int digit(std::string_view text, std::size_t at) { return text[at] - '0'; }

/// Σ weight × digit from the left, as many digits as weights.
inline int weighted(std::string_view text, std::initializer_list<int> weights) {
  int sum = 0;
  std::size_t at = 0;
  for (const int weight : weights) sum += digit(text, at++) * weight;
  return sum;
}

/// Σ weight × digit from the right, weights repeated as often as needed.
inline int weighted_from_right(std::string_view text, std::initializer_list<int> weights) {
  int sum = 0;
  auto weight = weights.begin();
  for (std::size_t at = text.size(); at-- > 0;) {
    sum += digit(text, at) * *weight;
    if (++weight == weights.end()) weight = weights.begin();
  }
  return sum;
}

inline long long value_of(std::string_view digits) {
  long long value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

/// The remainder of a number of any length.
inline int remainder_of(std::string_view digits, int modulus) {
  long long rest = 0;
  for (const char c : digits) rest = (rest * 10 + (c - '0')) % modulus;
  return static_cast<int>(rest);
}

inline bool is_day(int year, int month, int day) { return is_calendar_day({year, month, day}); }

/// Nobody is born later; the core has no clock.
inline constexpr int kLastBirthYear = 2030;

/// Two digits at a place.
inline int two(std::string_view text, std::size_t at) {
  return digit(text, at) * 10 + digit(text, at + 1);
}

/// 0 to 9, A = 10 … Z = 35.
inline int alnum_value(char c) { return is_ascii_digit(c) ? c - '0' : c - 'A' + 10; }

/// True when `word` is one of the blank-separated words of `list`.
inline bool is_listed(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos;
       at = list.find(word, at + 1)) {
    const bool starts = at == 0 || list[at - 1] == ' ';
    const std::size_t end = at + word.size();
    if (starts && (end == list.size() || list[end] == ' ')) return true;
  }
  return false;
}

}  // namespace spruce::official
