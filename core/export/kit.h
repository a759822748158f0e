// The kit of one source: which records to update, merge and delete in a CRM, planned once. It
// writes nothing (core/export/kit_files.h) and judges nothing (core/export/preflight.h).
// Invariant: whatever is planned names records by a record id that their own file gave; records
// without one are listed, never planned.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/export/crm.h"
#include "core/export/output.h"

namespace spruce {

/// One merge that the CRM takes: `others` go into `kept`.
struct MergeStep {
  RowId kept;
  std::vector<RowId> others;
};

struct Kit {
  SourceId source;
  const CrmProfile* crm = nullptr;
  std::optional<ColumnId> id;     ///< nothing: no update, merge or deletion is possible
  std::vector<ColumnId> carried;  ///< go along in every update although they do not change
  std::vector<ColumnId> columns;  ///< changed somewhere, in column order, the id not among them
  std::vector<RowId> updates;     ///< rows with a changed cell, in row order
  std::vector<CellRef> cleared;   ///< changed cells that become blank
  std::vector<MergeStep> steps;   ///< in an order that the CRM takes
  std::vector<RowId> deletions;   ///< rows merged away, in row order
  std::vector<RowId> without_id;  ///< changed or merged away, but nameless
  bool has_safe_ids = false;      ///< all ids are 15 characters that need the form of 18
};

/// Plans one source. A group of more records than one merge takes becomes several steps into the
/// same kept record. O(changed cells + rows).
Kit plan_kit(const OutputContext& context, SourceId source, const CrmProfile& crm);

}  // namespace spruce
