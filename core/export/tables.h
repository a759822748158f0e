// The small tables that go out beside the corrected file: merge map, losing values, rollback,
// removed records and rejects.
#pragma once

#include <memory>

#include "core/export/read_back.h"
#include "core/export/table_file.h"

namespace spruce {

using ContextPtr = std::shared_ptr<const OutputContext>;

/// old record → kept record, with file, line, probability and evidence; one row a record merged
/// away or related.
TableFile merge_map_table(const ContextPtr& context);
/// Every value that lost a merge: kept record, column, kept value, losing value and where it came
/// from.
TableFile losing_values_table(const ContextPtr& context);
/// Every changed cell of records that stay: file, line, record id, column, original, now. Setting
/// `original` back undoes the run.
TableFile rollback_table(const ContextPtr& context);
/// That each line names one changed cell with what it was and is, and that none is missing.
std::unique_ptr<RowCheck> check_rollback(const ContextPtr& context);
/// The records merged away, whole, as they were imported, one file a source.
TableFile removed_records_table(const ContextPtr& context, SourceId source);
/// Every record of every merged group of a source as it was, with its group, line and what to do:
/// "restore" the kept one by its id, "create" the others.
TableFile unmerge_table(const ContextPtr& context, SourceId source);
/// Every cell that stays invalid or unlikely after all decisions, with reason codes.
TableFile rejects_table(const ContextPtr& context);
/// Everything odd while reading and every line set aside, with what was done about it. `language`:
/// "en" or "zh".
TableFile import_report_table(const ContextPtr& context, const std::string& language);

/// 0.98213 → "0.9821".
std::string format_probability(double probability);

}  // namespace spruce
