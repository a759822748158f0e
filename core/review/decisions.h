// The words of a decision: what a person can say of a cell and of a group, and who said it when.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/merge/merge.h"

namespace spruce {

/// What was decided of a proposed or edited cell.
enum class CellDecision : std::uint8_t { Undecided, Accepted, Refused, Edited };
std::string_view cell_decision_name(CellDecision decision);
std::optional<CellDecision> find_cell_decision(std::string_view name);

/// What was decided of a duplicate group.
enum class GroupDecision : std::uint8_t { Undecided, Merged, Different, Related, Unsure };
std::string_view group_decision_name(GroupDecision decision);
std::optional<GroupDecision> find_group_decision(std::string_view name);

/// Who decided, and when (ISO 8601; given by the caller: the engine has no clock).
struct Stamp {
  std::string at;
  std::string person;
};

/// Everything decided of one group. `members` is the group as it was proposed; dropped members stay
/// as they are.
struct GroupState {
  GroupDecision decision = GroupDecision::Undecided;
  std::vector<RowId> members;  ///< ascending; the group's identity
  std::vector<RowId> dropped;
  std::vector<std::uint32_t>
      parts;  ///< by member, when split: records of two parts are not the same
  std::optional<RowId> chosen_master;
  std::vector<MergeChoice> choices;
  double probability = 0;
  std::string pattern;
  MergePlan plan;  ///< of the members kept; meaningful when decision is Merged
  std::vector<RowId> kept_members() const;
};

/// The kinds of history entries, named at the boundary ("fix-accept", "group-merge", …).
enum class EntryKind : std::uint8_t {
  FixAccept,
  FixRefuse,
  FixReset,
  CellEdit,
  GroupMerge,
  GroupDifferent,
  GroupRelated,
  GroupUnsure,
  GroupReset,
  Recipe,
  Mapping,  ///< which columns of a source feed which: Entry::moves
  RowRepair,
  Dictionary,  ///< the data dictionary was set: Entry::dictionary
  OwnRules,    ///< the person's rules were changed: Entry::rules
  Setting,     ///< how the session works, not a cell: Entry::setting
};
std::string_view entry_kind_name(EntryKind kind);
std::optional<EntryKind> find_entry_kind(std::string_view name);

}  // namespace spruce
