// A value out of a short list: status, source, gender, rating. The list is the column's own;
// spellings are brought together over the whole column elsewhere (fixes), not here.
#pragma once

#include "core/fields/field.h"

namespace spruce {

const FieldTypeInfo& choice_field();

}  // namespace spruce
