// What making and comparing snapshots share: the hash of a value in its column, and who answers for
// a record. For core/export/snapshot*.cpp only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/export/output.h"

namespace spruce {

/// The same in any run for the same value in a column of the same name.
std::uint64_t hash_value(std::string_view column, std::string_view value);
/// The column that says whose a record is, or null.
const MatchColumn* owner_column(const OutputContext& context);
/// Who answers for a record: its owner, else its file.
std::string label_of(const OutputContext& context, RowId row, std::string& scratch);

}  // namespace spruce
