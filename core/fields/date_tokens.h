// The date part of a value as tokens: numbers, months by name, 年 月 日 and their kin, eras.
// Not the time (date_clock.h) and no decision about order (date_read.cpp). Invariant: a word that
// belongs to no date makes the whole text strange.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace spruce {

enum class DateTokenKind : std::uint8_t { Number, Month, YearMark, MonthMark, DayMark, Era };

/// One piece of the date part.
struct DateToken {
  DateTokenKind kind = DateTokenKind::Number;
  int value = 0;           ///< the number, the month, or the years to add for an era
  int other = 0;           ///< of a month: what another language means by the word; else 0
  std::size_t digits = 0;  ///< of a number, as written
  char before = 0;         ///< the separator in front of a number or month: - / . ' or a blank
};

struct DateTokens {
  std::array<DateToken, 12> items;
  std::size_t count = 0;
  bool strange = false;    ///< a word or sign that belongs to no date
  bool buddhist = false;   ///< พ.ศ. stands in it
  bool has_month = false;  ///< a month by name
  bool has_marks = false;  ///< 年, 月, 日 or an era

  void add(const DateToken& token) {
    if (count < items.size()) {
      items[count++] = token;
    } else {
      strange = true;
    }
    has_month = has_month || token.kind == DateTokenKind::Month;
    has_marks =
        has_marks || (token.kind != DateTokenKind::Month && token.kind != DateTokenKind::Number);
  }
};

/// Cuts clean text (half-width, ASCII digits) into tokens; at most 12. O(length), words are looked
/// up folded.
DateTokens read_date_tokens(std::string_view text);

}  // namespace spruce
