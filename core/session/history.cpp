// History and recipe: what was done, newest first, and everything decided as one JSON file.
#include "core/session/state.h"

#include "core/fields/catalog.h"
#include "core/review/recipe.h"

namespace spruce {
namespace {

Json entry_json(const Entry& entry) {
  std::size_t rows = 0;
  for (const GroupState& group : entry.groups) {
    const bool joins = group.decision == GroupDecision::Merged;
    rows += joins ? group.kept_members().size() : group.members.size();
  }
  if (entry.repair) rows = 1;
  std::uint32_t last = 0xffffffffU;
  if (entry.groups.empty()) {
    for (const EntryCell& cell : entry.cells) {
      if (cell.cell.row.value != last) ++rows;
      last = cell.cell.row.value;
    }
  }
  return {{"id", entry.id},
          {"at", entry.stamp.at},
          {"person", entry.stamp.person},
          {"kind", std::string(entry_kind_name(entry.kind))},
          {"subject", entry.subject},
          {"cells", entry.cells.size()},
          {"rows", rows},
          {"undone", entry.undone}};
}

RecipeContext make_context(State& state, const std::vector<MatchColumn>& columns,
                           bool wants_relation) {
  static const std::vector<FixGroup> kNoGroups;
  RecipeContext context;
  context.table = &state.table;
  context.columns = &columns;
  context.dictionaries = &state.dictionaries;
  context.fix_groups = state.fix_groups ? &*state.fix_groups : &kNoGroups;
  context.keys = &state.record_keys();
  if (wants_relation) context.side = state.side_columns(true);
  return context;
}

}  // namespace

Result<Json> history_json(const State& state, const Json& args) {
  if (!state.review) return Json{{"total", 0}, {"entries", Json::array()}};
  const std::vector<Entry>& entries = state.review->entries();
  const std::size_t offset = number_arg(args, "offset", 0);
  const std::size_t limit = number_arg(args, "limit", 100);
  Json list = Json::array();
  for (std::size_t i = offset; i < entries.size() && list.size() < limit; ++i) {
    list.push_back(entry_json(entries[entries.size() - 1 - i]));
  }
  return Json{{"total", entries.size()}, {"entries", list}};
}

Result<Json> dependents_json(const State& state, const Json& args) {
  Json list = Json::array();
  if (!state.review) return list;
  for (const std::uint32_t id : state.review->find_dependents(number_arg(args, "entry", 0))) {
    list.push_back(entry_json(state.review->entries()[id - 1]));
  }
  return list;
}

Status take_back_entry(State& state, Event::Kind kind, std::uint32_t entry, Stamp stamp) {
  const bool is_redo = kind == Event::Kind::Redo;
  if (is_redo && state.review->next_redo() != entry) {
    return Error{ErrorCode::NothingToUndo, std::to_string(entry)};
  }
  if (Status fits = check_take_back(state, entry, !is_redo); !fits.ok()) return fits;
  const Status done = is_redo ? state.review->redo(std::move(stamp))
                              : state.review->revert(entry, std::move(stamp));
  if (done.ok()) follow_take_back(state, entry, !is_redo);
  return done;
}

Result<Json> take_back(State& state, const Json& args, std::string_view how) {
  if (!state.review) return Error{ErrorCode::NothingToUndo, {}};
  const bool is_redo = how == "redo";
  const std::optional<std::uint32_t> entry = how == "undo" ? state.review->next_undo()
                                             : is_redo     ? state.review->next_redo()
                                                           : number_arg(args, "entry", 0);
  if (!entry) return Error{ErrorCode::NothingToUndo, {}};
  const Status done = take_back_entry(state, is_redo ? Event::Kind::Redo : Event::Kind::Undo,
                                      *entry, stamp_arg(args));
  if (!done.ok()) return done.error();
  follow_mappings(state);
  state.follow_marks();
  return summary_json(state);
}

std::string make_recipe_json(State& state) {
  const std::vector<MatchColumn> columns = state.match_columns();
  Recipe recipe = make_recipe(make_context(state, columns, false), *state.review);
  for (const MatchColumn& column : columns) {
    if (!column.used) continue;
    recipe.columns.push_back({state.table.column_name(column.column),
                              std::string(field_type(column.type).name),
                              std::string(role_name(column.role))});
  }
  if (state.match_options) {
    recipe.same_threshold = state.match_options->same_threshold;
    recipe.show_threshold = state.match_options->show_threshold;
  }
  Json json = Json::parse(format_recipe(recipe, SPRUCE_VERSION));
  json["sources"] = recipe_sources_json(state);
  return json.dump(1) + "\n";
}

Result<Json> apply_mapping_text(State& state, const Json& args) {
  const std::string text = text_arg(args, "json");
  const Result<Recipe> checked = parse_recipe(text);
  if (!checked.ok()) return checked.error();
  std::vector<std::string> stale;
  const Json json = Json::parse(text);
  const auto sources = json.find("sources");
  const std::uint32_t applied = apply_recipe_sources(
      state, sources == json.end() ? Json::array() : *sources, stamp_arg(args), stale);
  return Json{{"applied", applied}, {"stale", stale}, {"ambiguous", Json::array()}};
}

Result<Json> recipe_text(State& state) {
  if (!state.review) return Error{ErrorCode::WrongState, "files"};
  return Json(make_recipe_json(state));
}

Result<Json> apply_recipe_text(State& state, const Json& args) {
  if (!state.fix_groups) return Error{ErrorCode::WrongState, "fixes"};
  const Result<Recipe> recipe = parse_recipe(text_arg(args, "json"));
  if (!recipe.ok()) return recipe.error();
  (void)state.side_columns(true);  // before the columns are listed
  const std::vector<MatchColumn> columns = state.match_columns();
  const RecipeReport report = apply_recipe(recipe.value(), make_context(state, columns, true),
                                           state.survivorship, *state.review, stamp_arg(args));
  state.follow_marks();
  return Json{
      {"applied", report.applied}, {"stale", report.stale}, {"ambiguous", report.ambiguous}};
}

}  // namespace spruce
