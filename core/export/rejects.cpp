// Rejects: cells that nobody could or would mend, so that someone can look them up at the source.
#include <deque>
#include <string>
#include <vector>

#include "core/export/tables.h"
#include "core/fields/catalog.h"

namespace spruce {
namespace {

constexpr std::uint32_t kMaxRejects =
    200'000;  // a column of the wrong type must not fill the memory

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

/// Reasons of one column's cells, each distinct original value read once.
class Reasons {
 public:
  Reasons(const OutputContext& context, const MatchColumn& column)
      : context_(context), column_(column) {
    const std::uint32_t c = column.column.value;
    if (context.dictionaries == nullptr || c >= context.dictionaries->size()) return;
    dictionary_ = &(*context.dictionaries)[c];
    known_.assign(dictionary_->distinct_count(), kUnknown);
  }

  /// Empty when the cell is good enough. A value that a person accepted or wrote is.
  const std::string& find(RowId row) {
    const CellDecision decision = context_.review->decision_of({row, column_.column});
    if (decision == CellDecision::Accepted || decision == CellDecision::Edited) return texts_[0];
    if (dictionary_ == nullptr) return texts_[read(row)];
    std::uint32_t& known = known_[dictionary_->ids[row.value]];
    if (known == kUnknown) known = read(row);
    return texts_[known];
  }

 private:
  static constexpr std::uint32_t kUnknown = 0xffffffffU;

  std::uint32_t read(RowId row) {
    const std::string_view value = context_.table->original(row, column_.column, scratch_);
    std::string reason = value.empty() ? std::string() : find_reason(value, column_);
    if (reason.empty()) return 0;
    texts_.push_back(std::move(reason));
    return static_cast<std::uint32_t>(texts_.size() - 1);
  }

  const OutputContext& context_;
  const MatchColumn& column_;
  const Dictionary* dictionary_ = nullptr;
  std::vector<std::uint32_t> known_;   // by value id: index into texts_
  std::deque<std::string> texts_{""};  // a deque: references stay good while it grows
  std::string scratch_;
};

void append_reject(Output& output, const OutputContext& context, RowId row, ColumnId column,
                   const std::string& reason) {
  std::string scratch;
  const SourceId source = context.table->source_of(row);
  append_rfc4180_row(
      output.bytes,
      {context.sources[source.value].name, std::to_string(context.table->line_of(row)),
       context.keys->record_id(row), context.table->column_name(column),
       context.table->value(row, column, scratch), reason});
  ++output.row_count;
}

}  // namespace

Output make_rejects(const OutputContext& context) {
  Output output;
  output.kind = OutputKind::Rejects;
  output.name = "rejects.csv";
  output.role = "rejects";
  output.bytes = "\xEF\xBB\xBF";
  append_rfc4180_row(output.bytes, {"file", "line", "record_id", "column", "value", "reason"});
  for (const MatchColumn& column : context.columns) {
    if (!is_checked(column)) continue;
    Reasons reasons(context, column);
    for (std::uint32_t row = 0; row < context.table->row_count(); ++row) {
      if (output.row_count >= kMaxRejects) return output;
      if (context.review->merged_into(RowId{row})) continue;
      const std::string& reason = reasons.find(RowId{row});
      if (!reason.empty()) append_reject(output, context, RowId{row}, column.column, reason);
    }
  }
  return output;
}

}  // namespace spruce
