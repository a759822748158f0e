// Countries by name (13 languages and many spellings) or code.
// Invariant: the file's language and style stay: a code stays a code, a Chinese name Chinese.
#pragma once

#include <string_view>

#include "core/fields/field.h"

namespace spruce {

const FieldTypeInfo& country_field();

/// ISO 3166-1 alpha-2 of any known spelling; empty when unknown. Static storage.
std::string_view country_code_of(std::string_view value);

}  // namespace spruce
