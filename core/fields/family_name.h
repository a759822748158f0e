// Family names (姓) in a column of their own. Full names: person_name.h. Invariant: see
// name_part.h.
#pragma once

#include "core/fields/field.h"

namespace spruce {

/// The verbs of family-name columns. Static storage.
const FieldTypeInfo& family_name_field();

}  // namespace spruce
