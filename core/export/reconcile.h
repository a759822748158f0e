// Reconciliation: a corrected file is read back with the same reader and compared, cell by cell,
// with what was approved. It knows nothing of how the file was written: that is its point.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/export/output.h"

namespace spruce {

/// What one corrected file must hold.
struct ExpectedFile {
  SourceId source;
  ReadOptions read;                     ///< how it was written
  std::vector<ColumnId> added_columns;  ///< after the file's own
  bool guarded = false;                 ///< formulas guarded
  bool doubtful_anew = false;           ///< rows whose quotes do not add up are written anew
};

/// What the comparison found.
struct Reconciled {
  std::uint32_t rows = 0;
  std::uint64_t cells = 0;
  std::string problem;  ///< empty: all equal; else "name:line:column" of the first difference
};

/// Reads `bytes` and compares. O(bytes).
Reconciled reconcile(const OutputContext& context, const ExpectedFile& expected,
                     std::string_view bytes);

}  // namespace spruce
