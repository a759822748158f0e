// Records that get other ids, because rows before them were joined, split, set aside or taken back.
// Declared in review.h.
#include <algorithm>

#include "core/review/review.h"

namespace spruce {
namespace {

/// Where a record is now. Records among the removed ones keep their number: only entries that were
/// undone speak of them, and are redone after the repair has been undone.
class Move {
 public:
  Move(RowId first, std::uint32_t removed, std::uint32_t inserted)
      : behind_(first.value + removed), removed_(removed), inserted_(inserted) {}

  std::uint32_t to(std::uint32_t row) const {
    return row >= behind_ ? row - removed_ + inserted_ : row;
  }
  void apply(RowId& row) const { row = RowId(to(row.value)); }

  void apply(GroupState& group) const {
    for (RowId& row : group.members) apply(row);
    for (RowId& row : group.dropped) apply(row);
    if (group.chosen_master) apply(*group.chosen_master);
    for (MergeChoice& choice : group.choices) {
      if (choice.from) apply(*choice.from);
    }
    apply(group.plan.master);
    for (MergedCell& cell : group.plan.cells) {
      if (cell.from) apply(*cell.from);
      for (LosingValue& losing : cell.losing) apply(losing.row);
    }
  }

 private:
  std::uint32_t behind_;
  std::uint32_t removed_;
  std::uint32_t inserted_;
};

}  // namespace

void Review::move_rows(RowId first, std::uint32_t removed, std::uint32_t inserted) {
  if (removed == inserted) return;
  const Move move(first, removed, inserted);
  for (Entry& entry : entries_) {
    for (EntryCell& cell : entry.cells) move.apply(cell.cell.row);
    for (GroupState& group : entry.groups) move.apply(group);
  }
  std::unordered_map<std::uint64_t, CellDecision> marks;
  for (const auto& [key, mark] : marks_) {
    const std::uint64_t row = move.to(static_cast<std::uint32_t>(key >> 32));
    marks[(row << 32) | static_cast<std::uint32_t>(key)] = mark;
  }
  marks_ = std::move(marks);
  std::map<std::uint32_t, GroupState> groups;
  for (auto& [lowest, group] : groups_) {
    move.apply(group);
    groups.emplace(move.to(lowest), std::move(group));
  }
  groups_ = std::move(groups);
  std::unordered_map<std::uint32_t, std::uint32_t> merged;
  for (const auto& [row, master] : merged_) merged[move.to(row)] = move.to(master);
  merged_ = std::move(merged);
}

bool Review::has_decisions(RowId first, std::uint32_t count) const {
  const auto is_inside = [&](RowId row) {
    return row.value >= first.value && row.value < first.value + count;
  };
  for (const Entry& entry : entries_) {
    if (entry.undone) continue;
    for (const EntryCell& cell : entry.cells) {
      if (is_inside(cell.cell.row)) return true;
    }
    for (const GroupState& group : entry.groups) {
      if (std::any_of(group.members.begin(), group.members.end(), is_inside)) return true;
    }
  }
  return false;
}

}  // namespace spruce
