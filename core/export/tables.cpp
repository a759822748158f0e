// Each table is a walk over the decisions in force that stops after every row.
#include "core/export/tables.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace spruce {
namespace {

std::string line_of(const OutputContext& context, RowId row) {
  return std::to_string(context.table->line_of(row));
}

/// Groups in force, in order, one after the other.
class GroupWalk {
 public:
  explicit GroupWalk(const Review& review)
      : at_(review.groups().begin()), end_(review.groups().end()) {}
  const GroupState* next() { return at_ == end_ ? nullptr : &(at_++)->second; }

 private:
  std::map<std::uint32_t, GroupState>::const_iterator at_, end_;
};

class MergeMapRows : public RowSource {
 public:
  explicit MergeMapRows(ContextPtr context)
      : context_(std::move(context)), groups_(*context_->review) {}

  bool next(std::vector<std::string>& cells) override {
    while (at_ >= olds_.size()) {
      const GroupState* const group = groups_.next();
      if (group == nullptr) return false;
      start(*group);
    }
    const RowId row = olds_[at_++];
    const OutputContext& c = *context_;
    cells = {std::string(group_decision_name(group_->decision)), c.file_of(row), line_of(c, row),
             c.keys->record_id(row), c.file_of(kept_), line_of(c, kept_), c.keys->record_id(kept_),
             // A recipe merges without a search: nothing was measured then.
             group_->pattern.empty() ? std::string() : format_probability(group_->probability),
             group_->pattern};
    return true;
  }

 private:
  void start(const GroupState& group) {
    group_ = &group;
    at_ = 0;
    olds_.clear();
    const bool is_merged = group.decision == GroupDecision::Merged;
    const std::vector<RowId> kept = group.kept_members();
    if (kept.size() < 2 || (!is_merged && group.decision != GroupDecision::Related)) return;
    kept_ = is_merged ? group.plan.master : kept.front();
    for (const RowId row : kept) {
      if (row != kept_) olds_.push_back(row);
    }
  }

  ContextPtr context_;
  GroupWalk groups_;
  const GroupState* group_ = nullptr;
  RowId kept_;
  std::vector<RowId> olds_;
  std::size_t at_ = 0;
};

class LosingRows : public RowSource {
 public:
  explicit LosingRows(ContextPtr context)
      : context_(std::move(context)), groups_(*context_->review) {}

  bool next(std::vector<std::string>& cells) override {
    for (;;) {
      if (group_ != nullptr && cell_ < group_->plan.cells.size()) {
        const MergedCell& cell = group_->plan.cells[cell_];
        if (lost_ < cell.losing.size()) {
          put(cell, cell.losing[lost_++], cells);
          return true;
        }
        ++cell_;
        lost_ = 0;
        continue;
      }
      group_ = groups_.next();
      if (group_ == nullptr) return false;
      cell_ = group_->decision == GroupDecision::Merged ? 0 : group_->plan.cells.size();
      lost_ = 0;
    }
  }

 private:
  void put(const MergedCell& cell, const LosingValue& lost, std::vector<std::string>& cells) {
    const OutputContext& c = *context_;
    const RowId kept = group_->plan.master;
    cells = {c.keys->record_id(kept),
             c.file_of(kept),
             line_of(c, kept),
             c.table->column_name(cell.column),
             cell.value,
             lost.text,
             c.keys->record_id(lost.row),
             c.file_of(lost.row),
             line_of(c, lost.row),
             std::string(survivor_rule_name(cell.rule))};
  }
  ContextPtr context_;
  GroupWalk groups_;
  const GroupState* group_ = nullptr;
  std::size_t cell_ = 0;
  std::size_t lost_ = 0;
};

class RollbackRows : public RowSource {
 public:
  explicit RollbackRows(ContextPtr context) : context_(std::move(context)) {}

  bool next(std::vector<std::string>& cells) override {
    const OutputContext& c = *context_;
    if (at_ == c.changed.size()) return false;
    const CellRef cell = c.changed[at_++];
    cells.resize(6);
    cells[0] = c.file_of(cell.row);
    cells[1] = line_of(c, cell.row);
    cells[2] = c.keys->record_id(cell.row);
    cells[3] = name_of(cell);
    cells[4] = c.table->original(cell.row, cell.column, scratch_);
    cells[5] = *c.table->find_override(cell);
    return true;
  }

 private:
  const std::string& name_of(CellRef cell) {
    const SourceId source = context_->table->source_of(cell.row);
    if (names_.empty() || !(source == names_of_)) {
      names_.clear();
      names_of_ = source;
      for (std::uint32_t i = 0; i < context_->table->column_count(); ++i) {
        names_.push_back(header_of(*context_, source, ColumnId{i}));
      }
    }
    return names_[cell.column.value];
  }

  ContextPtr context_;
  std::size_t at_ = 0;
  SourceId names_of_;
  std::vector<std::string> names_;
  std::string scratch_;
};

class RemovedRows : public RowSource {
 public:
  RemovedRows(ContextPtr context, SourceId source)
      : context_(std::move(context)),
        row_(context_->table->first_row(source).value),
        end_(row_ + context_->table->source(source).row_count()) {}

  bool next(std::vector<std::string>& cells) override {
    while (row_ < end_ && !context_->is_merged_away(RowId{row_})) ++row_;
    if (row_ == end_) return false;
    const RowId row{row_++};
    cells.resize(context_->table->cell_count(row));
    for (std::uint32_t c = 0; c < cells.size(); ++c) {
      cells[c] = context_->table->file_value(row, c, scratch_);
    }
    return true;
  }

 private:
  ContextPtr context_;
  std::uint32_t row_, end_;
  std::string scratch_;
};

TableFile whole_table(OutputKind kind, std::string name, std::string role,
                      std::vector<std::string> header) {
  TableFile table;
  table.kind = kind;
  table.name = std::move(name);
  table.role = std::move(role);
  table.header = std::move(header);
  return table;
}

}  // namespace

std::string format_probability(double probability) {
  std::array<char, 16> text{};
  (void)std::snprintf(text.data(), text.size(), "%.4f", probability);
  return text.data();
}

TableFile merge_map_table(const ContextPtr& context) {
  TableFile table = whole_table(OutputKind::MergeMap, "merge-map.csv", "merge-map",
                                {"decision", "old_file", "old_line", "old_record_id", "kept_file",
                                 "kept_line", "kept_record_id", "probability", "evidence"});
  table.rows = [context] { return std::make_unique<MergeMapRows>(context); };
  return table;
}

TableFile losing_values_table(const ContextPtr& context) {
  TableFile table =
      whole_table(OutputKind::MergeMap, "merge-losing-values.csv", "merge-losing-values",
                  {"kept_record_id", "kept_file", "kept_line", "column", "kept_value",
                   "losing_value", "losing_record_id", "losing_file", "losing_line", "rule"});
  table.rows = [context] { return std::make_unique<LosingRows>(context); };
  return table;
}

TableFile rollback_table(const ContextPtr& context) {
  TableFile table = whole_table(OutputKind::Rollback, "rollback.csv", "rollback",
                                {"file", "line", "record_id", "column", "original", "now"});
  table.rows = [context] { return std::make_unique<RollbackRows>(context); };
  return table;
}

TableFile removed_records_table(const ContextPtr& context, SourceId source) {
  TableFile table =
      whole_table(OutputKind::Rollback, context->stem_of(source) + "-removed-records.csv",
                  "removed-records", context->table->source(source).header);
  table.source = static_cast<std::int32_t>(source.value);
  table.rows = [context, source] { return std::make_unique<RemovedRows>(context, source); };
  return table;
}

}  // namespace spruce
