// Job titles, posts and forms of address (职务, 称呼) in a column of their own. Titles inside
// names: person_name.h. Invariant: weak evidence only, and only spaces and width are ever proposed.
#pragma once

#include "core/fields/field.h"

namespace spruce {

/// The verbs of title columns. Static storage. Titles make no block keys.
const FieldTypeInfo& title_field();

}  // namespace spruce
