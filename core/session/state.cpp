// What the parts of the session share: columns as other floors see them, tallies of decisions, JSON
// arguments.
#include "core/session/state.h"

#include <algorithm>

namespace spruce {

std::vector<MatchColumn> State::match_columns() const {
  std::vector<MatchColumn> columns;
  for (std::uint32_t c = 0; c < table.column_count(); ++c) {
    MatchColumn column;
    column.column = ColumnId{c};
    if (c < types.size()) {
      column.type = types[c].type;
      column.role = types[c].role;
      column.context = types[c].context;
    }
    column.used = !table.is_virtual(ColumnId{c}) && table.is_fed(ColumnId{c});
    columns.push_back(std::move(column));
  }
  return columns;
}

RecordKeys& State::record_keys() {
  if (!keys) keys = std::make_unique<RecordKeys>(table, match_columns());
  return *keys;
}

SideColumns State::side_columns(bool wants_relation) {
  const auto moves_title = [](const FixGroup& group) {
    return std::any_of(group.changes.begin(), group.changes.end(),
                       [](const ValueChange& change) { return !change.moved_title.empty(); });
  };
  const bool wants_title =
      fix_groups && std::any_of(fix_groups->begin(), fix_groups->end(), moves_title);
  for (std::uint32_t c = 0; c < types.size() && wants_title && !title_column; ++c) {
    if (types[c].type == FieldType::Title) title_column = ColumnId{c};
  }
  if (wants_title) (void)make_side_column(true);
  if (wants_relation) (void)make_side_column(false);
  return {title_column, related_column};
}

ColumnId State::make_side_column(bool is_title) {
  std::optional<ColumnId>& column = is_title ? title_column : related_column;
  if (!column) {
    column = table.add_virtual_column(is_title ? "Title" : "Related to");
    types.resize(table.column_count());
    if (is_title) types[column->value].type = FieldType::Title;
  }
  return *column;
}

ColumnId State::make_segment_column() {
  if (!segment_column) {
    segment_column = table.add_virtual_column("Segment");
    types.resize(table.column_count());
    types[segment_column->value].type = FieldType::Choice;
  }
  return *segment_column;
}

void State::forget_findings() {
  profile.reset();
  dictionaries.clear();
  row_countries = {};
  standard_cache = {};
  rules_before.reset();
  rules_now.reset();
  profile_with_rules.reset();
  column_days.clear();
  forget_fixes();
  match.reset();
  keys.reset();
  views.clear();
  sort_order.reset();
  outputs = {};
  output_reader.reset();
}

void State::forget_fixes() {
  fix_groups.reset();
  tallies.clear();
  has_fix.clear();
  group_of_value.clear();
  cached_fix_group = 0xffffffffU;
  cached_fixes.clear();
}

const std::vector<Fix>& State::fixes_of(std::uint32_t group) {
  if (cached_fix_group != group) {
    cached_fixes = find_fixes(dictionaries, *fix_groups, group);
    cached_fix_group = group;
  }
  return cached_fixes;
}

void FixTally::count(CellDecision decision, int by) {
  const auto step = static_cast<std::uint32_t>(by);  // wraps back: a count never falls below 0
  if (decision == CellDecision::Accepted) accepted += step;
  if (decision == CellDecision::Refused) refused += step;
  if (decision == CellDecision::Edited) edited += step;
}

const FixTally& State::tally(std::uint32_t group) {
  FixTally& tally = tallies[group];
  if (tally.known) return tally;
  tally = FixTally{};
  tally.known = true;
  if (review->marks().empty()) return tally;
  for (const Fix& fix : fixes_of(group)) tally.count(review->decision_of(fix.cell), 1);
  return tally;
}

const std::vector<std::uint32_t>& State::groups_of_column(std::uint32_t column) {
  std::vector<std::uint32_t>& groups = group_of_value[column];
  if (!groups.empty()) return groups;
  groups.assign(dictionaries[column].distinct_count(), kNoFixGroup);
  for (std::uint32_t g = 0; g < fix_groups->size(); ++g) {
    if ((*fix_groups)[g].column.value != column) continue;
    for (const ValueChange& change : (*fix_groups)[g].changes) {
      std::uint32_t& group = groups[change.value_id];
      group = group == kNoFixGroup || group == g ? g : kSeveralFixGroups;
    }
  }
  return groups;
}

void State::follow_mark(const MarkChange& change) {
  const std::uint32_t column = change.cell.column.value;
  if (column >= has_fix.size() || has_fix[column].empty()) return;
  const std::uint32_t value = dictionaries[column].ids[change.cell.row.value];
  const std::uint32_t group = groups_of_column(column)[value];
  const bool is_one = group != kSeveralFixGroups && group != kNoFixGroup;
  if (group == kSeveralFixGroups ||
      (is_one && ((*fix_groups)[group].countries || !(*fix_groups)[group].rows.empty()))) {
    // Whose cell it is depends on the row: those groups are counted again.
    for (std::uint32_t g = 0; g < tallies.size(); ++g) {
      if ((*fix_groups)[g].column.value == column) tallies[g].known = false;
    }
  } else if (group != kNoFixGroup && tallies[group].known) {
    tallies[group].count(change.before, -1);
    tallies[group].count(change.after, 1);
  }
}

void State::follow_marks() {
  const std::vector<MarkChange> changes = review->take_mark_changes();
  if (!fix_groups) return;
  group_of_value.resize(has_fix.size());
  for (const MarkChange& change : changes) follow_mark(change);
}

void State::rank_sources() {
  survivorship.source_rank.clear();
  for (const SourceFile& file : files) survivorship.source_rank.push_back(file.rank);
}

std::string text_arg(const Json& args, const char* name) {
  const auto at = args.find(name);
  return at != args.end() && at->is_string() ? at->get<std::string>() : std::string();
}

std::uint32_t number_arg(const Json& args, const char* name, std::uint32_t fallback) {
  const auto at = args.find(name);
  if (at == args.end() || !at->is_number()) return fallback;
  const double value = at->get<double>();
  return value >= 0 && value <= 4294967295.0 ? static_cast<std::uint32_t>(value) : fallback;
}

double real_arg(const Json& args, const char* name, double fallback) {
  const auto at = args.find(name);
  return at != args.end() && at->is_number() ? at->get<double>() : fallback;
}

bool flag_arg(const Json& args, const char* name, bool fallback) {
  const auto at = args.find(name);
  return at != args.end() && at->is_boolean() ? at->get<bool>() : fallback;
}

Stamp stamp_arg(const Json& args) {
  const auto at = args.find("stamp");
  if (at == args.end() || !at->is_object()) return {};
  return {text_arg(*at, "at"), text_arg(*at, "person")};
}

std::vector<RowId> rows_arg(const Json& args, const char* name) {
  std::vector<RowId> rows;
  const auto at = args.find(name);
  if (at == args.end() || !at->is_array()) return rows;
  for (const Json& item : *at) {
    if (item.is_number_unsigned()) rows.emplace_back(RowId{item.get<std::uint32_t>()});
  }
  return rows;
}

Json scores_json(const TableProfile& profile) {
  return {{"completeness", profile.completeness}, {"validity", profile.validity},
          {"consistency", profile.consistency},   {"uniqueness", profile.uniqueness},
          {"timeliness", profile.timeliness},     {"total", profile.total}};
}

std::string answer(const Error& error) {
  const Json json{{"error",
                   {{"code", std::string(error_name(error.code))},
                    {"message", format_error(error, "en")},
                    {"detail", error.detail}}}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string answer(const Result<Json>& result) {
  if (!result.ok()) return answer(result.error());
  return Json{{"ok", result.value()}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace spruce
