// Telephone numbers of all countries, one or several in a cell.
// Invariant: the country is never silently assumed: a change that rests on an inferred country is
// graded Likely; a switchboard, hotline or service number is never identity.
#pragma once

#include <string>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

const FieldTypeInfo& phone_field();

/// The country of the first number that carries its country code ("+86 …", "0049 …"); empty when
/// none does.
std::string written_phone_country(std::string_view value);

}  // namespace spruce
