// Company names (公司名称), Chinese, Japanese, Korean, Latin, Cyrillic. Parsing is company_parse.h,
// features and keys company_feature.cpp, comparing company_compare.cpp. Invariant: only spaces,
// width, brackets and the spelling of a legal form are ever proposed; no form is added or taken
// away.
#pragma once

#include "core/fields/field.h"

namespace spruce {

/// The verbs of company-name columns. Static storage.
const FieldTypeInfo& company_name_field();

}  // namespace spruce
