// Names at the boundary; order as in the enums.
#include "core/review/decisions.h"

#include <algorithm>
#include <array>

namespace spruce {
namespace {

constexpr std::array<std::string_view, 4> kCellNames{"undecided", "accepted", "refused", "edited"};
constexpr std::array<std::string_view, 5> kGroupNames{"undecided", "merged", "different", "related",
                                                      "unsure"};
constexpr std::array<std::string_view, 15> kEntryNames{
    "fix-accept",      "fix-refuse",    "fix-reset",    "cell-edit",   "group-merge",
    "group-different", "group-related", "group-unsure", "group-reset", "recipe",
    "mapping",         "row-repair",    "dictionary",   "own-rules",   "setting"};

template <typename Enum, std::size_t N>
std::optional<Enum> find_name(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto* const at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) return std::nullopt;
  return static_cast<Enum>(at - names.begin());
}

}  // namespace

std::string_view cell_decision_name(CellDecision decision) {
  return kCellNames[static_cast<std::size_t>(decision)];
}
std::optional<CellDecision> find_cell_decision(std::string_view name) {
  return find_name<CellDecision>(kCellNames, name);
}
std::string_view group_decision_name(GroupDecision decision) {
  return kGroupNames[static_cast<std::size_t>(decision)];
}
std::optional<GroupDecision> find_group_decision(std::string_view name) {
  return find_name<GroupDecision>(kGroupNames, name);
}
std::string_view entry_kind_name(EntryKind kind) {
  return kEntryNames[static_cast<std::size_t>(kind)];
}
std::optional<EntryKind> find_entry_kind(std::string_view name) {
  return find_name<EntryKind>(kEntryNames, name);
}

std::vector<RowId> GroupState::kept_members() const {
  std::vector<RowId> kept;
  for (const RowId row : members) {
    if (std::find(dropped.begin(), dropped.end(), row) == dropped.end()) kept.push_back(row);
  }
  return kept;
}

}  // namespace spruce
