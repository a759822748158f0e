// The list of field types: the one place that knows them all.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

/// All types in the order of FieldType. Static storage.
std::span<const FieldTypeInfo> field_types();

/// The verbs of one type. O(1).
const FieldTypeInfo& field_type(FieldType type);

/// By boundary name ("person-name"). O(number of types).
std::optional<FieldType> find_field_type(std::string_view name);

/// Boundary names of the enums.
std::string_view grade_name(Grade grade);
std::string_view fix_grade_name(FixGrade grade);
std::optional<FixGrade> find_fix_grade(std::string_view name);

}  // namespace spruce
