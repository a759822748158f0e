// Decisions about duplicate groups. What a person sees of a merge and what is applied come from the
// same plan. Invariant: a decision on a group replaces every earlier one on its members.
#include <algorithm>
#include <iterator>

#include "core/session/groups.h"

namespace spruce {
namespace {

std::optional<RowId> row_arg(const Json& args, const char* name) {
  const auto at = args.find(name);
  if (at == args.end() || !at->is_number_unsigned()) return std::nullopt;
  return RowId{at->get<std::uint32_t>()};
}

std::vector<MergeChoice> choices_arg(const State& state, const Json& args) {
  std::vector<MergeChoice> choices;
  const auto list = args.find("choices");
  if (list == args.end() || !list->is_array()) return choices;
  for (const Json& item : *list) {
    MergeChoice choice;
    choice.column = ColumnId{number_arg(item, "column", 0xffffffffU)};
    if (choice.column.value >= state.table.column_count()) continue;
    choice.from = row_arg(item, "from");
    choice.text = text_arg(item, "text");
    choices.push_back(std::move(choice));
  }
  return choices;
}

/// The cells that a decision writes, see core/review/actions.h.
void append_actions(State& state, const GroupState& group, std::vector<CellAction>& cells) {
  const SideColumns side = state.side_columns(group.decision == GroupDecision::Related);
  append_group_actions(state.table, side, state.record_keys(), group,
                       state.review->find_group(group.members.front()), cells);
}

EntryKind kind_of(GroupDecision decision) {
  switch (decision) {
    case GroupDecision::Merged:
      return EntryKind::GroupMerge;
    case GroupDecision::Different:
      return EntryKind::GroupDifferent;
    case GroupDecision::Related:
      return EntryKind::GroupRelated;
    case GroupDecision::Unsure:
      return EntryKind::GroupUnsure;
    case GroupDecision::Undecided:
      return EntryKind::GroupReset;
  }
  return EntryKind::GroupReset;
}

/// The other parts of a group that is split: {"more": [{"dropped", "choices", "master"}]}. Each
/// part becomes a group of its own; the first part's state remembers who is in which.
Status append_parts(State& state, const Json& args, std::vector<GroupState>& groups) {
  const auto more = args.find("more");
  if (more == args.end() || !more->is_array() || more->empty()) return Done{};
  for (const Json& item : *more) {
    Json question = item.is_object() ? item : Json::object();
    question["id"] = args.value("id", Json());
    Result<GroupState> part = group_state_arg(state, question, GroupDecision::Merged);
    if (!part.ok()) return part.error();
    groups.push_back(std::move(part).value());
  }
  for (const GroupState& part : groups) {
    if (part.kept_members().size() < 2) {
      return Error{ErrorCode::WrongState, "a merge needs two records"};
    }
  }
  // The first state stands for the whole group: it is the part with the group's first record.
  const std::vector<RowId> members = groups.front().members;
  const auto holds_first = std::find_if(groups.begin(), groups.end(), [&](const GroupState& part) {
    return part.kept_members().front() == members.front();
  });
  if (holds_first != groups.end()) std::iter_swap(groups.begin(), holds_first);
  std::vector<std::uint32_t> parts(members.size(), 0);
  std::uint32_t number = 0;
  for (GroupState& group : groups) {
    ++number;
    const std::vector<RowId> kept = group.kept_members();
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (std::find(kept.begin(), kept.end(), members[i]) == kept.end()) continue;
      if (parts[i] != 0) return Error{ErrorCode::BadJson, "a record in two parts"};
      parts[i] = number;
    }
    if (number == 1) continue;
    group.members = kept;
    group.dropped.clear();
  }
  for (std::uint32_t& part : parts) {
    if (part == 0) part = ++number;  // each alone
  }
  groups.front().parts = std::move(parts);
  return Done{};
}

/// What takes back decisions of an earlier split, on members that are not the group's first.
std::vector<GroupState> make_part_resets(const State& state, const std::vector<RowId>& members) {
  std::vector<GroupState> resets;
  for (std::size_t i = 1; i < members.size(); ++i) {
    const GroupState* const old = state.review->find_group(members[i]);
    if (old == nullptr ||
        !std::includes(members.begin(), members.end(), old->members.begin(), old->members.end())) {
      continue;
    }
    GroupState reset;
    reset.members = old->members;
    resets.push_back(std::move(reset));
  }
  return resets;
}

}  // namespace

Status check_match(const State& state) {
  if (!state.match) return Error{ErrorCode::WrongState, "duplicates"};
  return Done{};
}

GroupDecision decision_of(const State& state, const Group& group) {
  const GroupState* const decided = state.review->find_group(group.members.front());
  if (decided == nullptr || decided->members != group.members) return GroupDecision::Undecided;
  return decided->decision;
}

Result<GroupState> group_state_arg(State& state, const Json& args, GroupDecision decision) {
  const Status checked = check_match(state);
  if (!checked.ok()) return checked.error();
  const std::uint32_t id = number_arg(args, "id", 0xffffffffU);
  const auto& groups = state.match->result().groups;
  if (id >= groups.size()) return Error{ErrorCode::UnknownGroup, std::to_string(id)};
  GroupState out;
  out.decision = decision;
  out.members = groups[id].members;
  out.probability = groups[id].probability;
  out.pattern = state.match->result().patterns[groups[id].pattern];
  out.dropped = rows_arg(args, "dropped");
  out.choices = choices_arg(state, args);
  out.chosen_master = row_arg(args, "master");
  const auto is_member = [&](RowId row) {
    return std::find(out.members.begin(), out.members.end(), row) != out.members.end();
  };
  for (const RowId row : out.dropped) {
    if (!is_member(row)) return Error{ErrorCode::UnknownRow, std::to_string(row.value)};
  }
  const std::vector<RowId> kept = out.kept_members();
  if (out.chosen_master && std::find(kept.begin(), kept.end(), *out.chosen_master) == kept.end()) {
    out.chosen_master.reset();
  }
  for (const MergeChoice& choice : out.choices) {
    if (choice.from && !is_member(*choice.from)) {
      return Error{ErrorCode::UnknownRow, std::to_string(choice.from->value)};
    }
  }
  if (kept.size() >= 2) {
    out.plan = make_merge_plan(state.table, state.match_columns(), kept, state.survivorship,
                               out.chosen_master, out.choices);
  }
  return out;
}

Result<Json> decide_group(State& state, const Json& args) {
  const auto decision = find_group_decision(text_arg(args, "decision"));
  if (!decision) return Error{ErrorCode::BadJson, "decision"};
  Result<GroupState> asked = group_state_arg(state, args, *decision);
  if (!asked.ok()) return asked.error();
  GroupState& group = asked.value();
  const bool joins = *decision == GroupDecision::Merged || *decision == GroupDecision::Related;
  if (joins && group.kept_members().size() < 2) {
    return Error{ErrorCode::WrongState, "a merge needs two records"};
  }
  const std::string subject = group.pattern;
  std::vector<GroupState> groups;
  groups.push_back(std::move(group));
  if (*decision == GroupDecision::Merged) {
    const Status split = append_parts(state, args, groups);
    if (!split.ok()) return split.error();
  }
  // Resets first: of two actions on one cell or record the later one wins.
  std::vector<GroupState> all = make_part_resets(state, groups.front().members);
  std::move(groups.begin(), groups.end(), std::back_inserter(all));
  std::vector<CellAction> cells;
  for (const GroupState& one : all) append_actions(state, one, cells);
  state.review->apply(kind_of(*decision), subject, std::move(cells), std::move(all),
                      stamp_arg(args));
  state.follow_marks();
  return summary_json(state);
}

Result<Json> decide_groups(State& state, const Json& args) {
  const Status checked = check_match(state);
  if (!checked.ok()) return checked.error();
  const auto decision = find_group_decision(text_arg(args, "decision"));
  if (!decision || *decision == GroupDecision::Undecided) {
    return Error{ErrorCode::BadJson, "decision"};
  }
  const std::string pattern = text_arg(args, "pattern");
  Json wanted = args;
  wanted["decision"] = std::string(group_decision_name(GroupDecision::Undecided));
  const GroupFilter filter(wanted);
  std::uint32_t left_out = 0;
  std::vector<GroupState> decided;
  std::vector<CellAction> cells;
  const MatchResult& result = state.match->result();
  for (std::uint32_t id = 0; id < result.groups.size(); ++id) {
    const Group& group = result.groups[id];
    if (!filter.passes(state, group)) continue;
    if (*decision == GroupDecision::Merged && !group.contradictions.empty()) {
      ++left_out;
      continue;
    }
    Result<GroupState> made = group_state_arg(state, Json{{"id", id}}, *decision);
    if (!made.ok()) return made.error();
    append_actions(state, made.value(), cells);
    decided.push_back(std::move(made).value());
  }
  const std::size_t count = decided.size();
  state.review->apply(kind_of(*decision), pattern.empty() ? "bulk" : pattern, std::move(cells),
                      std::move(decided), stamp_arg(args));
  state.follow_marks();
  return Json{{"summary", summary_json(state)}, {"decided", count}, {"leftOut", left_out}};
}

}  // namespace spruce
