// A title never overwrites a title; taking a decision back takes its title back only when it is
// still the one that was written.
#include "core/review/actions.h"

#include <algorithm>

namespace spruce {
namespace {

void append_title(const Table& table, ColumnId column, RowId row, const std::string& title,
                  bool is_accepted, std::vector<CellAction>& actions) {
  const CellRef cell{row, column};
  std::string scratch;
  if (is_accepted) {
    if (!table.value(row, column, scratch).empty()) return;
    actions.push_back({cell, CellDecision::Accepted, title});
    return;
  }
  const std::string* const written = table.find_override(cell);
  if (written == nullptr || *written != title) return;
  actions.push_back({cell, CellDecision::Undecided, std::nullopt});
}

void append_relation(const Table& table, ColumnId column, const RecordKeys& keys,
                     const GroupState& group, std::vector<CellAction>& actions) {
  const std::vector<RowId> kept = group.kept_members();
  if (kept.size() < 2) return;
  const std::string id = keys.record_id(kept.front());
  const std::string name = id.empty() ? "line " + std::to_string(table.line_of(kept.front())) : id;
  for (std::size_t i = 1; i < kept.size(); ++i) {
    actions.push_back({{kept[i], column}, CellDecision::Accepted, name});
  }
}

bool writes(const std::vector<CellAction>& actions, std::size_t from, CellRef cell) {
  return std::any_of(actions.begin() + static_cast<std::ptrdiff_t>(from), actions.end(),
                     [&](const CellAction& action) { return action.cell == cell; });
}

}  // namespace

void append_fix_action(const Table& table, const SideColumns& side, const FixGroup& group,
                       const Fix& fix, CellDecision decision, std::vector<CellAction>& actions) {
  const ValueChange& change = group.changes[fix.change];
  const bool is_accepted = decision == CellDecision::Accepted;
  CellAction action{fix.cell, decision, std::nullopt};
  if (is_accepted) action.text = change.after;
  actions.push_back(std::move(action));
  if (side.title && !change.moved_title.empty()) {
    append_title(table, *side.title, fix.cell.row, change.moved_title, is_accepted, actions);
  }
}

void append_group_actions(const Table& table, const SideColumns& side, const RecordKeys& keys,
                          const GroupState& group, const GroupState* before,
                          std::vector<CellAction>& actions) {
  const std::size_t from = actions.size();
  if (group.decision == GroupDecision::Merged) {
    for (const MergedCell& cell : group.plan.cells) {
      if (!cell.changes_master) continue;
      actions.push_back({{group.plan.master, cell.column}, CellDecision::Accepted, cell.value});
    }
  }
  if (group.decision == GroupDecision::Related && side.related) {
    append_relation(table, *side.related, keys, group, actions);
  }
  if (before == nullptr) return;
  if (before->decision == GroupDecision::Merged) {
    for (const MergedCell& cell : before->plan.cells) {
      const CellRef at{before->plan.master, cell.column};
      if (!cell.changes_master || writes(actions, from, at)) continue;
      actions.push_back({at, CellDecision::Undecided, std::nullopt});
    }
  }
  if (before->decision == GroupDecision::Related && side.related) {
    for (const RowId row : before->members) {
      const CellRef at{row, *side.related};
      if (table.find_override(at) == nullptr || writes(actions, from, at)) continue;
      actions.push_back({at, CellDecision::Undecided, std::nullopt});
    }
  }
}

}  // namespace spruce
