// Codes that name a record or a thing: CRM ids, customer numbers, id cards, account numbers.
// Invariant: an identifier is never changed, not even trimmed; case counts (15-character Salesforce
// ids differ by it).
#pragma once

#include <string_view>

#include "core/fields/field.h"

namespace spruce {

const FieldTypeInfo& identifier_field();

}  // namespace spruce
