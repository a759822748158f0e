// What a phone cell holds: one or several numbers with extensions, labels and notes, perhaps
// damaged by Excel. Cuts the cell into numbers; reading each is phone_number's work.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/fields/phone_number.h"

namespace spruce {

/// One number of a cell.
struct PhoneItem {
  std::string text;       ///< what was read: without notes, extension as " ext. 12"
  std::string note;       ///< words that were beside it (王, 前台); without labels
  bool labelled = false;  ///< a word such as Tel or 手机 was dropped
  bool letters = false;   ///< letters stand for digits (1-800-FLOWERS)
  bool slip = false;      ///< letters that look like digits were read as digits (138-0013-800O)
  PhoneNumberReading reading;
};

struct PhoneCell {
  std::vector<PhoneItem> items;
  bool excel_damage = false;  ///< 1.38E+10 or 13800138000.0
  bool digits_lost = false;   ///< the damage cannot be undone
  bool too_long = false;      ///< not a phone cell: over 300 bytes, or a piece over 60 characters
};

/// Reads clean text (half-width, line ends kept). `country`, `with_text`: see read_phone_number.
PhoneCell read_phone_cell(std::string_view text, std::string_view country, bool with_text);

}  // namespace spruce
