// Amounts and counts: 1,234.56  1.234,56  1'234  ¥ 12万  35 %. Not ids: digits with leading zeros
// or more than 15 of them are no numbers. Invariant: a number is never rewritten; only the shared
// text cleaning is proposed.
#pragma once

#include <string>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

const FieldTypeInfo& number_field();

/// What reading a number found.
struct NumberReading {
  bool found = false;
  bool ambiguous = false;  ///< "1,234": thousands or decimals; read as thousands
  std::string
      canonical;  ///< "-1234.5": plain digits, a point, no exponent; 万 and 亿 multiplied in
  std::string_view unit;  ///< currency, % or 万 as written; empty for none
  bool percent = false;
};

/// Reads clean text (trimmed, half-width). At most 40 bytes are a number.
NumberReading read_number(std::string_view text);

}  // namespace spruce
