// States and provinces (省份) in a column of their own, by name or code. Cities: city.h.
// Invariant: only spaces, width and case are ever proposed; a code is never turned into a name.
#pragma once

#include "core/fields/field.h"

namespace spruce {

/// The verbs of region columns. Static storage. Regions make no block keys: their blocks are too
/// large.
const FieldTypeInfo& region_field();

}  // namespace spruce
