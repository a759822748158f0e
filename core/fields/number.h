// Amounts and counts: 1,234.56  1.234,56  1'234  ¥ 12万  35 %. Not ids: digits with leading zeros
// or more than 15 of them are no numbers. Invariant: no digit that is written is lost; a currency
// that is taken off is told (part and issue), a percent sign or a counter stays.
#pragma once

#include <string>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

const FieldTypeInfo& number_field();

/// What reading a number found.
struct NumberReading {
  bool found = false;
  bool ambiguous = false;   ///< "1,234": thousands or decimals
  bool multiplied = false;  ///< 万, 亿, million … were multiplied in, or it was written in words
  bool minus_behind = false;  ///< "1200-"
  bool money = false;         ///< a currency sign or word stood beside it
  bool counter = false;       ///< `unit` is what is counted or measured (人, kg), not money
  bool percent = false;
  std::string plain;      ///< "-1234.50": plain digits, a point, all written decimals
  std::string canonical;  ///< the same without zeros at its end, for comparing
  std::string unit;       ///< currency, % or counter as written; empty for none
  std::string currency;   ///< ISO 4217 when the unit tells; "$" and "¥" alone do not
};

/// Reads clean text (trimmed, half-width). At most 64 bytes are a number. `country` (ISO, may be
/// empty) tells what one comma or point before three digits means.
NumberReading read_number(std::string_view text, std::string_view country = {});

/// The plain digits of an amount with Chinese units (十二万, 3万5千, 1.5亿, 壹仟贰佰元整); empty
/// for anything else.
std::string read_han_amount(std::string_view text);

/// True where 1,5 is one and a half.
bool writes_decimal_comma(std::string_view country);

}  // namespace spruce
