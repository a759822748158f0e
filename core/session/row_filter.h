// Row filters: which rows a view shows. A filter on values is decided once a distinct value and
// only then looked up by row; edited cells are looked at one by one. For the files of core/session
// only.
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "core/session/state.h"

namespace spruce {

/// Tells of one row whether a filter shows it.
using RowTest = std::function<bool(RowId)>;

/// A filter as the page writes it: {"kind", "column"?, "text"?, "not"?}, see RowFilter in
/// web/src/shared/engine-types.ts. The test keeps references into the state and lives as long as no
/// decision is made. Errors: UnknownColumn, UnknownFix, WrongState, BadJson (unknown kind).
Result<RowTest> make_row_test(State& state, const Json& filter);

}  // namespace spruce
