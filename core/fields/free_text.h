// Notes, descriptions and everything without a type of its own: only what cannot be seen is
// cleaned.
#pragma once

#include "core/fields/field.h"

namespace spruce {

const FieldTypeInfo& free_text_field();

}  // namespace spruce
