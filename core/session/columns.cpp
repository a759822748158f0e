// Columns, scores and the summary that the foot of the page shows.
#include <algorithm>

#include "core/fields/catalog.h"
#include "core/fixes/rule_order.h"
#include "core/rules/rule_score.h"
#include "core/session/state.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

Json counts_json(const std::vector<ValueCount>& counts) {
  Json list = Json::array();
  for (const ValueCount& count : counts) {
    list.push_back({{"text", replace_invalid_utf8(count.text)}, {"count", count.count}});
  }
  return list;
}

Json issues_json_of(const ColumnProfile& column) {
  Json list = Json::array();
  for (const IssueCount& issue : column.issues) {
    Json rows = Json::array();
    for (const RowId row : issue.sample_rows) rows.push_back(row.value);
    list.push_back({{"code", std::string(issue.code)}, {"count", issue.count}, {"rows", rows}});
  }
  return list;
}

Json column_json(State& state, std::uint32_t c) {
  const ColumnType& type = state.types[c];
  Json json{{"id", c},
            {"name", state.table.column_name(ColumnId{c})},
            {"isVirtual", state.table.is_virtual(ColumnId{c})},
            {"type", std::string(field_type(type.type).name)},
            {"role", std::string(role_name(type.role))},
            {"confidence", type.confidence},
            {"chosen", type.chosen},
            {"evidence", type.evidence},
            {"meaning", type.meaning},
            {"fixCells", 0}};
  ColumnProfile empty;
  const bool is_profiled = state.profile && c < state.profile->columns.size();
  const ColumnProfile& profile = is_profiled ? state.scored_profile().columns[c] : empty;
  json["rowCount"] = profile.row_count;
  json["filled"] = profile.filled;
  json["distinct"] = profile.distinct;
  json["dates"] = profile.dates;
  json["recentDates"] = profile.recent_dates;
  json["isSampled"] = profile.is_sampled;
  json["standardCells"] = profile.standard_cells;
  Json grades;
  for (std::size_t g = 0; g < profile.grades.size(); ++g) {
    grades[std::string(grade_name(static_cast<Grade>(g)))] = profile.grades[g];
  }
  json["grades"] = grades;
  json["topValues"] = counts_json(profile.top_values);
  json["patterns"] = counts_json(profile.patterns);
  json["lengths"] = profile.lengths;
  json["issues"] = issues_json_of(profile);
  json["scores"] = {{"completeness", profile.completeness},
                    {"validity", profile.validity},
                    {"consistency", profile.consistency},
                    {"uniqueness", profile.uniqueness},
                    {"timeliness", profile.timeliness}};
  return json;
}

Json fixes_summary(State& state) {
  if (!state.fix_groups) return nullptr;
  std::uint32_t cells = 0;
  std::uint32_t decided = 0;
  for (std::uint32_t g = 0; g < state.fix_groups->size(); ++g) {
    cells += (*state.fix_groups)[g].cell_count;
    const FixTally& tally = state.tally(g);
    decided += tally.accepted + tally.refused + tally.edited;
  }
  return {
      {"groups", state.fix_groups->size()}, {"cells", cells}, {"undecidedCells", cells - decided}};
}

Json groups_summary(const State& state) {
  if (!state.match) return nullptr;
  std::uint32_t same = 0, related = 0, unsure = 0, undecided = 0;
  for (const Group& group : state.match->result().groups) {
    switch (group.verdict) {
      case Verdict::Same:
        ++same;
        break;
      case Verdict::Related:
        ++related;
        break;
      case Verdict::Unsure:
        ++unsure;
        break;
    }
    const GroupState* const decided = state.review->find_group(group.members.front());
    if (decided == nullptr || decided->members != group.members) ++undecided;
  }
  std::uint32_t merged = 0;
  for (const auto& [first, group] : state.review->groups()) {
    if (group.decision == GroupDecision::Merged) ++merged;
  }
  return {{"same", same},
          {"related", related},
          {"unsure", unsure},
          {"undecided", undecided},
          {"merged", merged}};
}

}  // namespace

Json columns_json(State& state) {
  Json columns = Json::array();
  for (std::uint32_t c = 0; c < state.table.column_count(); ++c) {
    state.types.resize(state.table.column_count());
    columns.push_back(column_json(state, c));
  }
  if (state.fix_groups) {
    for (const FixGroup& group : *state.fix_groups) {
      Json& count = columns[group.column.value]["fixCells"];
      count = count.get<std::uint32_t>() + group.cell_count;
    }
  }
  Json fed = Json::array();
  for (std::uint32_t c = 0; c < columns.size(); ++c) {
    if (state.table.is_fed(ColumnId{c})) fed.push_back(std::move(columns[c]));
  }
  return fed;
}

Result<Json> set_column_type(State& state, const Json& args) {
  const std::uint32_t column = number_arg(args, "column", 0xffffffffU);
  if (column >= state.table.column_count() || column >= state.types.size()) {
    return Error{ErrorCode::UnknownColumn, std::to_string(column)};
  }
  const std::string name = text_arg(args, "type");
  const std::optional<FieldType> type = find_field_type(name);
  if (!type) return Error{ErrorCode::UnknownFieldType, name};
  ColumnType chosen = state.types[column];
  chosen.type = *type;
  chosen.chosen = true;
  chosen.confidence = 1;
  chosen.evidence = {"chosen"};
  const std::string role = text_arg(args, "role");
  if (!role.empty()) {
    const std::optional<ColumnRole> found = find_role(role);
    if (!found) return Error{ErrorCode::UnknownFieldType, role};
    chosen.role = *found;
  }
  state.types[column] = chosen;
  state.forget_findings();
  return Json();
}

namespace {

/// Empty cells that have got a value: filled, plausible, written as the column writes it.
void add_filled(ColumnProfile& column, std::uint32_t cells) {
  std::uint32_t& empty = column.grades[static_cast<std::size_t>(Grade::Empty)];
  const std::uint32_t moved = std::min({cells, empty, column.row_count - column.filled});
  column.filled += moved;
  column.standard_cells += moved;
  empty -= moved;
  column.grades[static_cast<std::size_t>(Grade::Plausible)] += moved;
}

}  // namespace

TableProfile profile_after(State& state) {
  std::vector<std::uint32_t> fixed(state.profile->columns.size(), 0);
  std::vector<std::uint32_t> repaired(fixed.size(), 0);
  TableProfile before = *state.profile;
  const std::size_t groups = state.fix_groups ? state.fix_groups->size() : 0;
  for (std::uint32_t g = 0; g < groups; ++g) {
    const FixGroup& group = (*state.fix_groups)[g];
    const FixTally& tally = state.tally(g);
    const std::uint64_t done = tally.accepted + tally.edited;
    if (group.column.value >= fixed.size() || group.cell_count == 0) continue;
    const RuleRank rank = rule_rank(group.rule);
    if (rank == RuleRank::Own) continue;  // what it makes of a value nobody has graded
    if (rank == RuleRank::Completion) {
      add_filled(before.columns[group.column.value], static_cast<std::uint32_t>(done));
      continue;
    }
    fixed[group.column.value] += static_cast<std::uint32_t>(done);
    repaired[group.column.value] +=
        static_cast<std::uint32_t>(done * group.repaired_count / group.cell_count);
  }
  const TableProfile after = apply_decided(before, fixed, repaired);
  if (!state.rules_before) return after;
  return apply_rules(after, state.rules_now ? *state.rules_now : *state.rules_before);
}

Json summary_json(State& state) {
  const std::uint32_t rows = state.table.row_count();
  const std::uint32_t merged = state.review ? state.review->merged_row_count() : 0;
  std::uint32_t aside = 0;
  for (std::uint32_t s = 0; s < state.files.size(); ++s) {
    aside += count_rows_aside(state.table.source(SourceId{s}));
  }
  Json json{{"rowsIn", rows + aside},
            {"rowsOut", rows - merged},
            {"rowsMerged", merged},
            {"rowsAside", aside},
            {"rowChanges", state.row_changes},
            {"sourceCount", state.files.size()},
            {"columnCount", state.table.column_count()},
            {"mappingChanges", state.mapping_changes},
            {"ruleChanges", state.rule_changes},
            {"wordChanges", state.word_changes},
            {"before", nullptr},
            {"after", nullptr},
            {"fixes", nullptr},
            {"groups", nullptr},
            {"rules", nullptr},
            {"editedCells", state.table.override_count()},
            {"canUndo", state.review && state.review->can_undo()},
            {"canRedo", state.review && state.review->can_redo()}};
  if (!state.review) return json;
  json["rules"] = rules_summary(state);
  if (state.profile) {
    json["before"] = scores_json(state.scored_profile());
    json["after"] = scores_json(profile_after(state));
  }
  json["fixes"] = fixes_summary(state);
  json["groups"] = groups_summary(state);
  return json;
}

}  // namespace spruce
