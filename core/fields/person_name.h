// Full names of persons (姓名), Latin, Chinese and mixed. Columns that hold one part: given_name.h,
// family_name.h. Parsing is person_name_parse.h, features and keys person_name_feature.cpp,
// comparing person_name_compare.cpp. Invariant: a title is moved, never dropped; a name is never
// completed.
#pragma once

#include "core/fields/field.h"

namespace spruce {

/// The verbs of person-name columns. Static storage.
const FieldTypeInfo& person_name_field();

}  // namespace spruce
