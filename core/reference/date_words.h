// Month names, weekdays and the little words around dates in the languages of the world's exports.
// Facts only; how a date is read is core/fields/date_read. Source and date: date_words_data.cpp.
#pragma once

#include <cstdint>
#include <string_view>

namespace spruce {

enum class DateWordKind : std::uint8_t {
  None,         ///< no word of a date
  Month,        ///< names a month
  Filler,       ///< a weekday or a little word (of, de, года, um …): says nothing more
  BuddhistEra,  ///< พ.ศ.: the year counts from 543 BC
};

struct DateWord {
  DateWordKind kind = DateWordKind::None;
  int month = 0;        ///< 1 to 12
  int other_month = 0;  ///< where another language means another month (Polish and Croatian lip)
};

/// `folded` by core/text fold_text, one word or two parted by a blank. O(log words).
DateWord find_date_word(std::string_view folded);

/// The table as text, for tests.
std::string_view date_word_table();

}  // namespace spruce
