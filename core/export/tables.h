// The small tables that go out beside the corrected file: merge map, losing values, rollback, kit
// and rejects. Each is plain RFC 4180 in UTF-8 with a BOM, so that spreadsheets show Chinese right.
// They are built at once: they grow with the decisions, not with the file.
#pragma once

#include <string>
#include <vector>

#include "core/export/output.h"

namespace spruce {

/// old record → kept record, with file, line, group, probability and evidence; one row a record
/// merged away or related.
Output make_merge_map(const OutputContext& context);
/// Every value that lost a merge: kept record, column, kept value, losing value and where it came
/// from.
Output make_losing_values(const OutputContext& context);
/// Every changed cell of records that stay: file, line, record id, column, original, now. Setting
/// `original` back undoes the run.
Output make_rollback_cells(const OutputContext& context);
/// The records merged away, whole, as they were imported, one file a source; empty bytes when none
/// were.
Output make_removed_records(const OutputContext& context, SourceId source);
/// Rows for an update by record id: the id and the changed columns only. Empty bytes when the
/// source has no record id.
Output make_kit_update(const OutputContext& context, SourceId source);
/// Record ids to delete after the update, with the id that they were merged into.
Output make_kit_delete(const OutputContext& context, SourceId source);
/// Everything odd while reading and every line set aside, with what was done about it; empty bytes
/// when there was nothing. `language`: "en" or "zh".
Output make_import_report(const OutputContext& context, std::string_view language);
/// Cells that stay invalid or unlikely after all decisions, with reason codes.
Output make_rejects(const OutputContext& context);

}  // namespace spruce
