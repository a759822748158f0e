// Mapping: which column of a further file feeds which column of the session, by name, else by
// meaning. A proposal; unmatched columns stay their own.
#pragma once

#include <string>
#include <vector>

#include "core/profile/profile.h"
#include "core/table/table.h"

namespace spruce {

/// Types of the columns of one source, from a sample of its rows. Quick: at most a few thousand
/// rows are looked at.
std::vector<ColumnType> infer_quick_types(const SourceText& source);

/// One session column per file column; kNoColumn means "add a new one".
/// Order of evidence: equal folded names; then a field type that is unique on both sides and says
/// who or where a record is.
std::vector<ColumnId> map_columns(const Table& table, const std::vector<ColumnType>& session_types,
                                  const SourceText& source,
                                  const std::vector<ColumnType>& source_types);

}  // namespace spruce
