// Numbers under which tax offices and registers know a firm or a person: 统一社会信用代码 and its
// forerunners here, those of ninety other countries in official_number.h. Invariant: a right check
// digit is told as "consistent", never as "real"; an id-card number can pass, so what a column
// holds is decided elsewhere (recognise.h).
#pragma once

#include <string>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

const FieldTypeInfo& tax_id_field();

/// What a tax number looks like.
struct TaxIdReading {
  std::string_view kind;   ///< "cn-uscc", "eu-vat", "us-ein" …; empty when no shape fits; static
  bool has_check = false;  ///< the kind has a check digit that we know
  bool consistent = false;
  std::string country;  ///< ISO alpha-2 when the kind or the prefix tells
};

/// Reads upper-case letters and digits without separators. O(kinds known), below 2 µs.
TaxIdReading read_tax_id(std::string_view text, std::string_view country);

}  // namespace spruce
