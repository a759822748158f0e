// What given-name and family-name columns share: reading one part of a name as a value.
// Not for full names (person_name). Invariant: only whitespace, width and case are ever proposed.
#pragma once

#include <string_view>

#include "core/fields/field.h"
#include "core/fields/name_case.h"

namespace spruce {

/// Reads one part of a name. `part` names the value part ("given", "family").
StandardValue standardise_name_part(std::string_view value, NameCase where, std::string_view part);

}  // namespace spruce
