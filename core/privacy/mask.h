// Masking: a value that shows its shape and no more. Letters, Han characters and digits become *,
// all but what the type may show; punctuation and spaces stay, so that length, format and
// completeness can still be judged. One way: nothing can be read back.
#pragma once

#include <string>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

/// E-mail: first letter and the last label of the domain stay. Phone: country code and the last two
/// digits. Names: the first character of each. Dates: the year. Tax ids and ids: the last two.
/// Anything else: nothing. Law: a masked value masks to itself.
std::string mask_value(std::string_view value, FieldType type);

}  // namespace spruce
