// Questions and decisions about fixes. A group decision is one history entry, however many cells it
// has.
#include <algorithm>
#include <unordered_set>

#include "core/fields/catalog.h"
#include "core/session/facets.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

Json examples_json(State& state, const FixGroup& group) {
  Json examples = Json::array();
  const Dictionary& dictionary = state.dictionaries[group.column.value];
  std::string scratch;
  for (const ValueChange& change : group.changes) {
    if (examples.size() >= 3) break;
    const std::string_view before =
        distinct_value(state.table, dictionary, change.value_id, scratch);
    examples.push_back({{"before", replace_invalid_utf8(before)}, {"after", change.after}});
  }
  return examples;
}

Json won_over_json(const FixGroup& group) {
  Json list = Json::array();
  for (const RuleLoss& loss : group.won_over) {
    list.push_back({{"rule", loss.rule}, {"cells", loss.cells}});
  }
  return list;
}

Json group_info_json(State& state, std::uint32_t index) {
  const FixGroup& group = (*state.fix_groups)[index];
  const FixTally tally = state.tally(index);
  return {{"index", index},
          {"key", group.key},
          {"rule", group.rule},
          {"column", group.column.value},
          {"columnName", state.table.column_name(group.column)},
          {"grade", std::string(fix_grade_name(group.grade))},
          {"cellCount", group.cell_count},
          {"accepted", tally.accepted},
          {"refused", tally.refused},
          {"edited", tally.edited},
          {"wonOver", won_over_json(group)},
          {"examples", examples_json(state, group)}};
}

Result<std::uint32_t> group_arg(const State& state, const Json& args) {
  if (!state.fix_groups) return Error{ErrorCode::WrongState, "fixes"};
  const std::uint32_t group = number_arg(args, "group", 0xffffffffU);
  if (group >= state.fix_groups->size()) {
    return Error{ErrorCode::UnknownFix, std::to_string(group)};
  }
  return group;
}

/// Which cells a decision on the whole group means: the undecided ones while there are any, else
/// all but those edited by hand.
std::vector<Fix> choose_whole_group(State& state, std::uint32_t group, CellDecision decision) {
  const std::vector<Fix>& fixes = state.fixes_of(group);
  const bool some_undecided = std::any_of(fixes.begin(), fixes.end(), [&](const Fix& fix) {
    return state.review->decision_of(fix.cell) == CellDecision::Undecided;
  });
  std::vector<Fix> chosen;
  for (const Fix& fix : fixes) {
    const CellDecision now = state.review->decision_of(fix.cell);
    const bool reset = decision == CellDecision::Undecided;
    const bool wanted = reset            ? now != CellDecision::Undecided
                        : some_undecided ? now == CellDecision::Undecided
                                         : now != CellDecision::Edited && now != decision;
    if (wanted) chosen.push_back(fix);
  }
  return chosen;
}

EntryKind kind_of(CellDecision decision) {
  switch (decision) {
    case CellDecision::Accepted:
      return EntryKind::FixAccept;
    case CellDecision::Refused:
      return EntryKind::FixRefuse;
    case CellDecision::Undecided:
      return EntryKind::FixReset;
    case CellDecision::Edited:
      return EntryKind::CellEdit;
  }
  return EntryKind::FixReset;
}

std::vector<CellAction> make_actions(State& state, std::uint32_t group,
                                     const std::vector<Fix>& fixes, CellDecision decision) {
  const FixGroup& fix_group = (*state.fix_groups)[group];
  const SideColumns side = state.side_columns(false);
  std::vector<CellAction> actions;
  actions.reserve(fixes.size());
  for (const Fix& fix : fixes) {
    append_fix_action(state.table, side, fix_group, fix, decision, actions);
  }
  return actions;
}

/// What a desk shows of a cell: one that was accepted for another value than is proposed now (a
/// rule has come in front) holds a value of its own.
CellDecision shown_decision(const State& state, const FixGroup& group, const Fix& fix) {
  const CellDecision decided = state.review->decision_of(fix.cell);
  if (decided != CellDecision::Accepted) return decided;
  const std::string* const text = state.table.find_override(fix.cell);
  const bool is_as_proposed = text != nullptr && *text == group.changes[fix.change].after;
  return is_as_proposed ? decided : CellDecision::Edited;
}

Json cell_json(State& state, const FixGroup& group, const Fix& fix) {
  std::string scratch;
  const ValueChange& change = group.changes[fix.change];
  const RowId row = fix.cell.row;
  Json json{{"row", row.value},
            {"column", fix.cell.column.value},
            {"line", state.table.line_of(row)},
            {"after", change.after},
            {"detail", change.detail},
            {"movedTitle", change.moved_title},
            {"state", std::string(cell_decision_name(shown_decision(state, group, fix)))}};
  json["before"] = replace_invalid_utf8(state.table.original(row, fix.cell.column, scratch));
  json["value"] = replace_invalid_utf8(state.table.value(row, fix.cell.column, scratch));
  return json;
}

}  // namespace

Json fix_groups_json(State& state) {
  Json groups = Json::array();
  if (!state.fix_groups) return groups;
  for (std::uint32_t g = 0; g < state.fix_groups->size(); ++g) {
    groups.push_back(group_info_json(state, g));
  }
  return groups;
}

Result<Json> fix_cells_json(State& state, const Json& args) {
  const Result<std::uint32_t> group = group_arg(state, args);
  if (!group.ok()) return group.error();
  const FixGroup& fix_group = (*state.fix_groups)[group.value()];
  const std::string wanted = text_arg(args, "state");
  const std::string search = fold_text(text_arg(args, "search"));
  const std::uint32_t offset = number_arg(args, "offset", 0);
  const std::uint32_t limit = number_arg(args, "limit", 100);
  std::uint32_t seen = 0;
  Json cells = Json::array();
  std::string scratch;
  const FacetFilter facet(state, fix_group, args);
  for (const Fix& fix : state.fixes_of(group.value())) {
    if (!facet.passes(fix)) continue;
    if (!wanted.empty() && wanted != "all" &&
        wanted != cell_decision_name(shown_decision(state, fix_group, fix))) {
      continue;
    }
    if (!search.empty()) {
      const std::string before =
          fold_text(state.table.original(fix.cell.row, fix.cell.column, scratch));
      const std::string after = fold_text(fix_group.changes[fix.change].after);
      if (before.find(search) == std::string::npos && after.find(search) == std::string::npos) {
        continue;
      }
    }
    if (seen++ < offset || cells.size() >= limit) continue;
    cells.push_back(cell_json(state, fix_group, fix));
  }
  return Json{{"total", seen}, {"cells", cells}};
}

Result<Json> decide_fixes(State& state, const Json& args) {
  const Result<std::uint32_t> group = group_arg(state, args);
  if (!group.ok()) return group.error();
  const auto decision = find_cell_decision(text_arg(args, "decision"));
  if (!decision || *decision == CellDecision::Edited) {
    return Error{ErrorCode::BadJson, "decision"};
  }
  std::vector<Fix> chosen;
  const auto rows = args.find("rows");
  if (rows == args.end() || rows->is_null()) {
    chosen = choose_whole_group(state, group.value(), *decision);
  } else {
    std::unordered_set<std::uint32_t> wanted;
    for (const RowId row : rows_arg(args, "rows")) wanted.insert(row.value);
    for (const Fix& fix : state.fixes_of(group.value())) {
      if (wanted.count(fix.cell.row.value) > 0) chosen.push_back(fix);
    }
  }
  state.review->apply(kind_of(*decision), (*state.fix_groups)[group.value()].key,
                      make_actions(state, group.value(), chosen, *decision), {}, stamp_arg(args));
  state.follow_marks();
  return summary_json(state);
}

Result<Json> decide_grade(State& state, const Json& args) {
  if (!state.fix_groups) return Error{ErrorCode::WrongState, "fixes"};
  const auto grade = find_fix_grade(text_arg(args, "grade"));
  const auto decision = find_cell_decision(text_arg(args, "decision"));
  const bool can = grade && *grade != FixGrade::Ask && decision &&
                   (*decision == CellDecision::Accepted || *decision == CellDecision::Refused);
  if (!can) return Error{ErrorCode::BadJson, "grade"};
  std::vector<CellAction> actions;
  for (std::uint32_t g = 0; g < state.fix_groups->size(); ++g) {
    if ((*state.fix_groups)[g].grade != *grade) continue;
    std::vector<Fix> chosen;
    for (const Fix& fix : state.fixes_of(g)) {
      if (state.review->decision_of(fix.cell) == CellDecision::Undecided) chosen.push_back(fix);
    }
    std::vector<CellAction> more = make_actions(state, g, chosen, *decision);
    std::move(more.begin(), more.end(), std::back_inserter(actions));
  }
  state.review->apply(kind_of(*decision), std::string("grade:") + text_arg(args, "grade"),
                      std::move(actions), {}, stamp_arg(args));
  state.follow_marks();
  return summary_json(state);
}

Result<Json> edit_cell(State& state, const Json& args) {
  const std::uint32_t row = number_arg(args, "row", 0xffffffffU);
  const std::uint32_t column = number_arg(args, "column", 0xffffffffU);
  if (row >= state.table.row_count()) return Error{ErrorCode::UnknownRow, std::to_string(row)};
  if (column >= state.table.column_count()) {
    return Error{ErrorCode::UnknownColumn, std::to_string(column)};
  }
  std::vector<CellAction> actions{
      {{RowId{row}, ColumnId{column}}, CellDecision::Edited, text_arg(args, "text")}};
  state.review->apply(EntryKind::CellEdit, state.table.column_name(ColumnId{column}),
                      std::move(actions), {}, stamp_arg(args));
  state.follow_marks();
  return summary_json(state);
}

}  // namespace spruce
