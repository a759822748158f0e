// Questions and decisions about duplicate groups. What a person sees of a merge and what is applied
// come from the same plan.
#include <algorithm>
#include <map>

#include "core/session/state.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMaxExplained =
    24;  // members whose links are explained; more would be no reading matter

Status check_match(const State& state) {
  if (!state.match) return Error{ErrorCode::WrongState, "duplicates"};
  return Done{};
}

GroupDecision decision_of(const State& state, const Group& group) {
  const GroupState* const decided = state.review->find_group(group.members.front());
  if (decided == nullptr || decided->members != group.members) return GroupDecision::Undecided;
  return decided->decision;
}

/// A short name for a group: the first filled name, company or e-mail of its members.
std::string label_of(State& state, const Group& group) {
  constexpr std::array<FieldType, 5> kOrder{FieldType::PersonName, FieldType::CompanyName,
                                            FieldType::FamilyName, FieldType::Email,
                                            FieldType::Identifier};
  std::string scratch;
  for (const FieldType type : kOrder) {
    for (std::uint32_t c = 0; c < state.types.size(); ++c) {
      if (state.types[c].type != type) continue;
      for (const RowId row : group.members) {
        const std::string_view value = state.table.value(row, ColumnId{c}, scratch);
        if (value.empty()) continue;
        std::string label = replace_invalid_utf8(value);
        if (type != FieldType::FamilyName) return label;
        for (std::uint32_t g = 0; g < state.types.size(); ++g) {
          if (state.types[g].type != FieldType::GivenName) continue;
          const std::string_view given = state.table.value(row, ColumnId{g}, scratch);
          return given.empty() ? label : replace_invalid_utf8(given) + " " + label;
        }
        return label;
      }
    }
  }
  return {};
}

Json group_info(State& state, std::uint32_t id) {
  const Group& group = state.match->result().groups[id];
  return {{"id", id},
          {"verdict", std::string(verdict_name(group.verdict))},
          {"probability", group.probability},
          {"pattern", state.match->result().patterns[group.pattern]},
          {"size", group.members.size()},
          {"label", label_of(state, group)},
          {"contradictions", group.contradictions},
          {"decision", std::string(group_decision_name(decision_of(state, group)))}};
}

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

/// Reads a group question into a state with its plan. Rows that are no members are refused.
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

Json members_json(State& state, const GroupState& group) {
  Json members = Json::array();
  std::string scratch;
  for (const RowId row : group.members) {
    Json values = Json::array();
    for (std::uint32_t c = 0; c < state.table.column_count(); ++c) {
      values.push_back(replace_invalid_utf8(state.table.value(row, ColumnId{c}, scratch)));
    }
    const bool dropped =
        std::find(group.dropped.begin(), group.dropped.end(), row) != group.dropped.end();
    members.push_back({{"row", row.value},
                       {"source", state.table.source_of(row).value},
                       {"line", state.table.line_of(row)},
                       {"recordId", state.record_keys().record_id(row)},
                       {"values", values},
                       {"dropped", dropped}});
  }
  return members;
}

Json merged_json(const GroupState& group) {
  Json cells = Json::array();
  for (const MergedCell& cell : group.plan.cells) {
    Json losing = Json::array();
    for (const LosingValue& lost : cell.losing) {
      losing.push_back({{"row", lost.row.value}, {"text", replace_invalid_utf8(lost.text)}});
    }
    cells.push_back({{"column", cell.column.value},
                     {"value", replace_invalid_utf8(cell.value)},
                     {"from", cell.from ? Json(cell.from->value) : Json()},
                     {"rule", std::string(survivor_rule_name(cell.rule))},
                     {"differs", cell.differs},
                     {"losing", losing}});
  }
  return cells;
}

Json link_json(const State& state, RowId left, RowId right) {
  Json rows = Json::array();
  for (const Evidence& evidence : state.match->explain(left, right)) {
    rows.push_back({{"field", std::string(evidence.field)},
                    {"column", evidence.column.value},
                    {"level", std::string(evidence.level)},
                    {"weight", evidence.weight}});
  }
  return {{"left", left.value},
          {"right", right.value},
          {"probability", state.match->probability(left, right)},
          {"rows", rows}};
}

/// The strongest links that hold the members together (a maximum spanning tree), weakest first.
Json evidence_json(const State& state, const std::vector<RowId>& members) {
  struct Link {
    RowId left, right;
    double probability;
  };
  std::vector<RowId> joined{members.front()};
  std::vector<RowId> open(members.begin() + 1, members.end());
  if (open.size() > kMaxExplained) open.resize(kMaxExplained);
  std::vector<Link> links;
  while (!open.empty()) {
    Link best{joined.front(), open.front(), -1.0};
    for (const RowId left : joined) {
      for (const RowId right : open) {
        const double probability = state.match->probability(left, right);
        if (probability > best.probability) best = {left, right, probability};
      }
    }
    links.push_back(best);
    joined.push_back(best.right);
    open.erase(std::find(open.begin(), open.end(), best.right));
  }
  std::stable_sort(links.begin(), links.end(),
                   [](const Link& a, const Link& b) { return a.probability < b.probability; });
  Json out = Json::array();
  for (const Link& link : links) out.push_back(link_json(state, link.left, link.right));
  return out;
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

bool by_risk(const Group& a, const Group& b) {
  const double left = std::abs(a.probability - 0.5);
  const double right = std::abs(b.probability - 0.5);
  return left < right;
}

}  // namespace

Result<Json> groups_json(State& state, const Json& args) {
  const Status checked = check_match(state);
  if (!checked.ok()) return checked.error();
  const auto& groups = state.match->result().groups;
  const std::string verdict = text_arg(args, "verdict");
  const std::string decision = text_arg(args, "decision");
  const std::string pattern = text_arg(args, "pattern");
  const std::string order = text_arg(args, "order");
  std::vector<std::uint32_t> ids;
  for (std::uint32_t id = 0; id < groups.size(); ++id) {
    const Group& group = groups[id];
    if (!verdict.empty() && verdict != "all" && verdict != verdict_name(group.verdict)) continue;
    if (!decision.empty() && decision != "all" &&
        decision != group_decision_name(decision_of(state, group))) {
      continue;
    }
    if (!pattern.empty() && pattern != state.match->result().patterns[group.pattern]) continue;
    ids.push_back(id);
  }
  std::stable_sort(ids.begin(), ids.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (order == "probability") return groups[a].probability > groups[b].probability;
    if (order == "size") return groups[a].members.size() > groups[b].members.size();
    return by_risk(groups[a], groups[b]);
  });
  const std::size_t offset = std::min<std::size_t>(number_arg(args, "offset", 0), ids.size());
  const std::size_t end =
      std::min<std::size_t>(ids.size(), offset + number_arg(args, "limit", 100));
  Json list = Json::array();
  for (std::size_t i = offset; i < end; ++i) list.push_back(group_info(state, ids[i]));
  return Json{{"total", ids.size()}, {"groups", list}};
}

Result<Json> group_json(State& state, const Json& args) {
  const Result<GroupState> asked = group_state_arg(state, args, GroupDecision::Undecided);
  if (!asked.ok()) return asked.error();
  const GroupState& group = asked.value();
  Json json = group_info(state, number_arg(args, "id", 0));
  const std::vector<RowId> kept = group.kept_members();
  json["members"] = members_json(state, group);
  json["master"] = kept.size() >= 2 ? group.plan.master.value : group.members.front().value;
  json["merged"] = merged_json(group);
  json["evidence"] = evidence_json(state, kept.size() >= 2 ? kept : group.members);
  return json;
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
  std::vector<CellAction> cells;
  append_actions(state, group, cells);
  const std::string subject = group.pattern;
  std::vector<GroupState> groups;
  groups.push_back(std::move(group));
  state.review->apply(kind_of(*decision), subject, std::move(cells), std::move(groups),
                      stamp_arg(args));
  state.touch_tallies();
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
  const std::string verdict = text_arg(args, "verdict");
  const double at_least = real_arg(args, "minProbability", 0);
  std::uint32_t left_out = 0;
  std::vector<GroupState> decided;
  std::vector<CellAction> cells;
  const MatchResult& result = state.match->result();
  for (std::uint32_t id = 0; id < result.groups.size(); ++id) {
    const Group& group = result.groups[id];
    if (decision_of(state, group) != GroupDecision::Undecided) continue;
    if (!pattern.empty() && pattern != result.patterns[group.pattern]) continue;
    if (!verdict.empty() && verdict != verdict_name(group.verdict)) continue;
    if (group.probability < at_least) continue;
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
  state.touch_tallies();
  return Json{{"summary", summary_json(state)}, {"decided", count}, {"leftOut", left_out}};
}

Json patterns_json(State& state) {
  Json list = Json::array();
  if (!state.match) return list;
  struct Tally {
    std::uint32_t groups = 0, undecided = 0;
    double low = 1, high = 0;
  };
  const MatchResult& result = state.match->result();
  std::map<std::pair<int, std::uint32_t>, Tally> tallies;
  for (const Group& group : result.groups) {
    Tally& tally = tallies[{static_cast<int>(group.verdict), group.pattern}];
    ++tally.groups;
    if (decision_of(state, group) == GroupDecision::Undecided) ++tally.undecided;
    tally.low = std::min(tally.low, group.probability);
    tally.high = std::max(tally.high, group.probability);
  }
  for (const auto& [key, tally] : tallies) {
    list.push_back({{"pattern", result.patterns[key.second]},
                    {"verdict", std::string(verdict_name(static_cast<Verdict>(key.first)))},
                    {"groups", tally.groups},
                    {"undecided", tally.undecided},
                    {"minProbability", tally.low},
                    {"maxProbability", tally.high}});
  }
  std::stable_sort(list.begin(), list.end(), [](const Json& a, const Json& b) {
    return a["groups"].get<std::uint32_t>() > b["groups"].get<std::uint32_t>();
  });
  return list;
}

Json match_info_json(const State& state) {
  if (!state.match) return nullptr;
  const MatchResult& result = state.match->result();
  const MatchCounts& counts = result.counts;
  return {{"counts",
           {{"predictedPairs", counts.predicted_pairs},
            {"scoredPairs", counts.scored_pairs},
            {"shownPairs", counts.shown_pairs},
            {"refinedBlocks", counts.refined_blocks},
            {"skippedRows", counts.skipped_rows},
            {"sameThreshold", counts.same_threshold},
            {"expectedWrong", counts.expected_wrong.value},
            {"expectedWrongInterval", {counts.expected_wrong.low, counts.expected_wrong.high}},
            {"expectedMissed", counts.expected_missed.value},
            {"expectedMissedInterval", {counts.expected_missed.low, counts.expected_missed.high}},
            {"missedByBlocks", counts.missed_by_blocks.value},
            {"sampledRows", counts.sampled_rows}}},
          {"histogram", result.histogram}};
}

}  // namespace spruce
