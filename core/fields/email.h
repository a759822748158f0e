// E-mail addresses: one or several in a cell, with or without a name around them.
// Not a mail checker: nothing is looked up. Invariant: a shared mailbox (info@, 客服@) is never
// identity, and two addresses compare by their canonical form: lower case, without +tag, gmail
// without dots.
#pragma once

#include <string>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

const FieldTypeInfo& email_field();

/// The form in which two addresses of one mailbox are equal. `address` is in lower case.
std::string canonical_email(std::string_view address);

/// True for info@, sales2@, 客服@ … `local` in lower case.
bool is_role_mailbox(std::string_view local);

}  // namespace spruce
