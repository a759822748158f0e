// Given names (名) in a column of their own. Full names: person_name.h. Invariant: see name_part.h.
#pragma once

#include "core/fields/field.h"

namespace spruce {

/// The verbs of given-name columns. Static storage.
const FieldTypeInfo& given_name_field();

}  // namespace spruce
