// Rejects: cells that nobody could or would mend, so that someone can look them up at the source.
#include <string>
#include <unordered_map>

#include "core/export/tables.h"
#include "core/fields/catalog.h"

namespace spruce {
namespace {

constexpr std::uint32_t kMaxRejects = 200'000;  // a column of the wrong type must not fill the memory

/// The reason codes of a bad value; empty when the value is good enough.
std::string find_reason(std::string_view value, const MatchColumn& column) {
  const StandardValue read = field_type(column.type).standardise(value, column.context);
  if (read.grade != Grade::Invalid && read.grade != Grade::Unlikely) return {};
  std::string reason(grade_name(read.grade));
  for (const ValueIssue& issue : read.issues) {
    reason += "; ";
    reason += issue.code;
    if (!issue.detail.empty()) reason += " (" + issue.detail + ")";
  }
  return reason;
}

bool is_checked(const MatchColumn& column) {
  return column.type != FieldType::FreeText && column.type != FieldType::Choice &&
         column.type != FieldType::Identifier && column.type != FieldType::Title;
}

}  // namespace

Output make_rejects(const OutputContext& context) {
  Output output;
  output.kind = OutputKind::Rejects;
  output.name = "rejects.csv";
  output.role = "rejects";
  output.bytes = "\xEF\xBB\xBF";
  append_rfc4180_row(output.bytes, {"file", "line", "record_id", "column", "value", "reason"});
  std::string scratch;
  for (const MatchColumn& column : context.columns) {
    if (!is_checked(column)) continue;
    std::unordered_map<std::string, std::string> reasons;  // by value; looked up only
    for (std::uint32_t row = 0; row < context.table->row_count(); ++row) {
      if (context.review->merged_into(RowId{row}) || output.row_count >= kMaxRejects) continue;
      const std::string value(context.table->value(RowId{row}, column.column, scratch));
      if (value.empty()) continue;
      auto at = reasons.find(value);
      if (at == reasons.end()) at = reasons.emplace(value, find_reason(value, column)).first;
      if (at->second.empty()) continue;
      const SourceId source = context.table->source_of(RowId{row});
      append_rfc4180_row(output.bytes,
                         {context.sources[source.value].name,
                          std::to_string(context.table->line_of(RowId{row})),
                          context.keys->record_id(RowId{row}),
                          context.table->column_name(column.column), value, at->second});
      ++output.row_count;
    }
  }
  return output;
}

}  // namespace spruce
