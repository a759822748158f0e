// The SQL of Splink settings: values of a column as they are compared, and the test of one outcome
// of a field type. Only expressions; which outcomes there are and what they weigh is in splink.cpp.
#pragma once

#include <string>
#include <string_view>

#include "core/export/splink.h"

namespace spruce {

/// A column's name as the dialect quotes it.
std::string quote_column(std::string_view name, SqlDialect dialect);

/// The value that is compared, from a quoted column: lower case, digits alone for phones, letters
/// and digits alone for tax ids and postal codes, without scheme for web sites.
std::string compared_sql(std::string_view column, FieldType type, SqlDialect dialect);

/// The test whether two compared values have the outcome called `level`; empty when SQL cannot
/// tell. Tests of weaker outcomes may be true for stronger ones: the order of levels decides.
std::string level_sql(std::string_view level, FieldType type, const std::string& left,
                      const std::string& right, SqlDialect dialect);

}  // namespace spruce
