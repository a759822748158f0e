// Cities and suburbs (城市) in a column of their own. States and provinces: region.h; whole
// addresses: address.h. Invariant: only spaces, width and case are ever proposed.
#pragma once

#include "core/fields/field.h"

namespace spruce {

/// The verbs of city columns. Static storage. Cities make no block keys: their blocks are too
/// large.
const FieldTypeInfo& city_field();

}  // namespace spruce
