// Column summary: from what was counted to what is shown of a column: totals, top values, shapes,
// issues with rows, scores.
// Invariant: everything is sorted with a total order; no figure depends on the order of rows or of
// a hash table.
#pragma once

#include "core/profile/column_grader.h"

namespace spruce {

/// Adds what was counted for certain to what was drawn (scaled to the values it stands for).
/// O(rows) for the rows of issues.
ColumnProfile summarise_column(const GraderInput& input, const ValueSelection& selection,
                               ValueTally certain, ValueTally drawn);

}  // namespace spruce
