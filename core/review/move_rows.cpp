// Records that get other ids, because rows before them were joined, split, set aside or taken back.
// Declared in review.h.
#include <algorithm>

#include "core/review/review.h"

namespace spruce {
namespace {

constexpr std::uint32_t kWaiting = 1U << 31U;

/// Where a record is now. Ids of records that are no more: top bit, repair, whether they are those
/// that the repair made, place among them. Only entries that were undone speak of them.
class Move {
 public:
  explicit Move(const RowMove& move)
      : move_(move),
        leaving_(kWaiting | (move.repair << 17U) | (move.is_undo ? 1U << 16U : 0U)),
        coming_(leaving_ ^ (1U << 16U)) {}

  std::uint32_t to(std::uint32_t row) const {
    if ((row & kWaiting) != 0) {
      return (row & ~0xffffU) == coming_ ? move_.first.value + (row & 0xffffU) : row;
    }
    if (row < move_.first.value) return row;
    const std::uint32_t place = row - move_.first.value;
    return place < move_.removed ? leaving_ | place : row - move_.removed + move_.inserted;
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
  RowMove move_;
  std::uint32_t leaving_;
  std::uint32_t coming_;
};

void move_entry(Entry& entry, const Move& move) {
  for (EntryCell& cell : entry.cells) move.apply(cell.cell.row);
  for (GroupState& group : entry.groups) move.apply(group);
}

}  // namespace

void move_rows_of(Entry& entry, const RowMove& move) { move_entry(entry, Move(move)); }

void Review::move_rows(const RowMove& moved) {
  events_.back().move = moved;
  const Move move(moved);
  for (Entry& entry : entries_) move_entry(entry, move);
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
