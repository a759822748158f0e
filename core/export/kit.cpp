#include "core/export/kit.h"

#include <algorithm>

#include "core/export/record_ids.h"

namespace spruce {
namespace {

class Planner {
 public:
  Planner(const OutputContext& context, Kit& kit)
      : context_(context),
        kit_(kit),
        first_(context.table->first_row(kit.source).value),
        end_(first_ + context.table->source(kit.source).row_count()) {}

  void plan() {
    kit_.id = id_column_of(context_, kit_.source);
    if (kit_.id) plan_carried();
    plan_updates();
    plan_merges();
    const auto is_safe = [&](RowId row) { return is_case_sensitive_id(id_of(row)); };
    kit_.has_safe_ids = kit_.crm->has_case_sensitive_id &&
                        std::all_of(kit_.updates.begin(), kit_.updates.end(), is_safe) &&
                        std::all_of(kit_.deletions.begin(), kit_.deletions.end(), is_safe);
  }

 private:
  bool is_own(RowId row) const { return row.value >= first_ && row.value < end_; }
  std::string id_of(RowId row) const { return context_.keys->record_id(row); }

  void plan_carried() {
    const std::string_view prefix = kit_.crm->carried_prefix;
    if (prefix.empty()) return;
    for (std::uint32_t c = 0; c < context_.table->column_count(); ++c) {
      const ColumnId column{c};
      if (column == *kit_.id || context_.table->file_column(kit_.source, column) < 0) continue;
      const std::string name = header_of(context_, kit_.source, column);
      if (name.compare(0, prefix.size(), prefix) == 0) kit_.carried.push_back(column);
    }
  }

  bool is_carried(ColumnId column) const {
    return std::find(kit_.carried.begin(), kit_.carried.end(), column) != kit_.carried.end();
  }

  void plan_updates() {
    std::vector<bool> used(context_.table->column_count(), false);
    for (const CellRef cell : context_.changed) {
      if (!is_own(cell.row) || (kit_.id && cell.column == *kit_.id)) continue;
      if (!kit_.id || id_of(cell.row).empty()) {
        note_nameless(cell.row);
        continue;
      }
      used[cell.column.value] = true;
      if (kit_.updates.empty() || kit_.updates.back() != cell.row) kit_.updates.push_back(cell.row);
      if (context_.table->find_override(cell)->empty()) kit_.cleared.push_back(cell);
    }
    for (std::uint32_t c = 0; c < used.size(); ++c) {
      if (used[c] && !is_carried(ColumnId{c})) kit_.columns.emplace_back(ColumnId{c});
    }
  }

  void note_nameless(RowId row) {
    if (kit_.without_id.empty() || kit_.without_id.back() != row) kit_.without_id.push_back(row);
  }

  void plan_merges() {
    for (std::uint32_t row = first_; row < end_; ++row) {
      if (!context_.merged_away[row]) continue;
      if (kit_.id && !id_of(RowId{row}).empty()) {
        kit_.deletions.emplace_back(RowId{row});
      } else {
        note_nameless(RowId{row});
      }
    }
    std::sort(kit_.without_id.begin(), kit_.without_id.end());
    const std::uint32_t at_once = kit_.crm->merge_at_once;
    if (at_once < 2 || !kit_.id) return;
    for (const auto& [first, group] : context_.review->groups()) {
      if (group.decision == GroupDecision::Merged) add_steps(group, at_once - 1);
    }
  }

  /// Only records of this file can meet in the CRM, and only by their ids.
  void add_steps(const GroupState& group, std::size_t others_at_once) {
    const RowId kept = group.plan.master;
    if (!is_own(kept) || context_.is_merged_away(kept) || id_of(kept).empty()) return;
    std::vector<RowId> others;
    for (const RowId row : group.kept_members()) {
      const bool joins = row != kept && is_own(row) && context_.review->merged_into(row) == kept;
      if (joins && !id_of(row).empty()) others.push_back(row);
    }
    for (std::size_t at = 0; at < others.size(); at += others_at_once) {
      const std::size_t end = std::min(others.size(), at + others_at_once);
      kit_.steps.push_back({kept,
                            {others.begin() + static_cast<std::ptrdiff_t>(at),
                             others.begin() + static_cast<std::ptrdiff_t>(end)}});
    }
  }

  const OutputContext& context_;
  Kit& kit_;
  std::uint32_t first_, end_;
};

}  // namespace

Kit plan_kit(const OutputContext& context, SourceId source, const CrmProfile& crm) {
  Kit kit;
  kit.source = source;
  kit.crm = &crm;
  Planner(context, kit).plan();
  return kit;
}

}  // namespace spruce
