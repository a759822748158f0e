// Actions: what a decision means in cells. The page, the command line and a recipe all go through
// here, so the same decision always writes the same cells.
#pragma once

#include <optional>
#include <vector>

#include "core/fixes/fixes.h"
#include "core/review/record_key.h"
#include "core/review/review.h"
#include "core/table/table.h"

namespace spruce {

/// Columns that decisions write beside the cell itself. Empty: not there yet, nothing is written.
struct SideColumns {
  std::optional<ColumnId> title;    ///< titles moved out of names
  std::optional<ColumnId> related;  ///< the record this one is related to
};

/// Accepting writes the proposed text, and a moved title into a blank title cell; anything else
/// goes back to the original.
void append_fix_action(const Table& table, const SideColumns& side, const FixGroup& group,
                       const Fix& fix, CellDecision decision, std::vector<CellAction>& actions);

/// A merge writes the master's new values, a relation names the first record; cells that an earlier
/// merge of the group wrote go back.
void append_group_actions(const Table& table, const SideColumns& side, const RecordKeys& keys,
                          const GroupState& group, const GroupState* before,
                          std::vector<CellAction>& actions);

}  // namespace spruce
