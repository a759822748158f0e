// Rejects: cells that nobody could or would mend, so that someone can look them up at the source.
#include <deque>
#include <string>
#include <vector>

#include "core/export/rejects.h"
#include "core/export/tables.h"
#include "core/fields/catalog.h"

namespace spruce {
namespace {

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
  Reasons(const OutputContext& context, const MatchColumn& column, bool as_imported)
      : context_(context), column_(column), as_imported_(as_imported) {
    const std::uint32_t c = column.column.value;
    if (context.dictionaries == nullptr || c >= context.dictionaries->size()) return;
    dictionary_ = &(*context.dictionaries)[c];
    known_.assign(dictionary_->distinct_count(), kUnknown);
  }

  /// Empty when the cell is good enough. A value that a person accepted or wrote is.
  const std::string& find(RowId row) {
    const CellDecision decision = context_.review->decision_of({row, column_.column});
    const bool is_settled = decision == CellDecision::Accepted || decision == CellDecision::Edited;
    if (is_settled && !as_imported_) return texts_[0];
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
  bool as_imported_;
  const Dictionary* dictionary_ = nullptr;
  std::vector<std::uint32_t> known_;   // by value id: index into texts_
  std::deque<std::string> texts_{""};  // a deque: references stay good while it grows
  std::string scratch_;
};

}  // namespace

struct RejectFinder::State {
  std::shared_ptr<const OutputContext> context;
  bool as_imported = false;
  std::vector<std::optional<Reasons>> columns;  // by ColumnId; made when first asked for
  std::string none;
};

RejectFinder::RejectFinder(std::shared_ptr<const OutputContext> context, bool as_imported)
    : state_(std::make_unique<State>()) {
  state_->as_imported = as_imported;
  state_->columns.resize(context->table->column_count());
  state_->context = std::move(context);
}
RejectFinder::~RejectFinder() = default;

bool RejectFinder::is_checked(ColumnId column) const {
  for (const MatchColumn& entry : state_->context->columns) {
    if (entry.column == column) return spruce::is_checked(entry);
  }
  return false;
}

const std::string& RejectFinder::find(RowId row, ColumnId column) {
  std::optional<Reasons>& reasons = state_->columns[column.value];
  if (!reasons) {
    for (const MatchColumn& entry : state_->context->columns) {
      if (entry.column == column && spruce::is_checked(entry)) {
        reasons.emplace(*state_->context, entry, state_->as_imported);
      }
    }
  }
  return reasons ? reasons->find(row) : state_->none;
}

namespace {

/// Column by column, so that each column's distinct values are read once and then forgotten.
class RejectRows : public RowSource {
 public:
  explicit RejectRows(ContextPtr context) : context_(std::move(context)) {}

  bool next(std::vector<std::string>& cells) override {
    const OutputContext& c = *context_;
    for (; column_ < c.columns.size(); ++column_, row_ = 0, reasons_.reset()) {
      const MatchColumn& column = c.columns[column_];
      if (!is_checked(column)) continue;
      if (!reasons_) reasons_.emplace(c, column, false);
      for (; row_ < c.table->row_count(); ++row_) {
        const RowId row{row_};
        if (c.is_merged_away(row)) continue;
        const std::string& reason = reasons_->find(row);
        if (reason.empty()) continue;
        put(row, column.column, reason, cells);
        ++row_;
        return true;
      }
    }
    return false;
  }

 private:
  void put(RowId row, ColumnId column, const std::string& reason, std::vector<std::string>& cells) {
    const OutputContext& c = *context_;
    cells.resize(6);
    cells[0] = c.file_of(row);
    cells[1] = std::to_string(c.table->line_of(row));
    cells[2] = c.keys->record_id(row);
    cells[3] = header_of(c, c.table->source_of(row), column);
    cells[4] = c.table->value(row, column, scratch_);
    cells[5] = reason;
  }

  ContextPtr context_;
  std::size_t column_ = 0;
  std::uint32_t row_ = 0;
  std::optional<Reasons> reasons_;
  std::string scratch_;
};

}  // namespace

TableFile rejects_table(const ContextPtr& context) {
  TableFile table;
  table.kind = OutputKind::Rejects;
  table.name = "rejects.csv";
  table.role = "rejects";
  table.header = {"file", "line", "record_id", "column", "value", "reason"};
  table.rows = [context] { return std::make_unique<RejectRows>(context); };
  return table;
}

}  // namespace spruce
