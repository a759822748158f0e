// Postal codes of all countries: shapes for the ones with a fixed shape, plain text for the others.
// Invariant: leading zeros are part of the code; a code that lost them is an issue, not silently
// filled.
#pragma once

#include <string>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

const FieldTypeInfo& postal_code_field();

/// The country whose codes alone look like this ("SW1A 1AA" → GB, "K1A 0B6" → CA, "100-0001" → JP);
/// empty when several share the shape (five digits) or none fits.
std::string_view country_of_postal_code(std::string_view value);

}  // namespace spruce
