// History and recipe: what was done, newest first, and everything decided as one JSON file.
#include "core/session/state.h"

#include "core/fields/catalog.h"
#include "core/review/recipe.h"

namespace spruce {
namespace {

Json entry_json(const Entry& entry) {
  std::size_t rows = 0;
  for (const GroupState& group : entry.groups) rows += group.members.size();
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

Result<Json> take_back(State& state, const Json& args, std::string_view how) {
  if (!state.review) return Error{ErrorCode::NothingToUndo, {}};
  const Stamp stamp = stamp_arg(args);
  const bool is_redo = how == "redo";
  const std::optional<std::uint32_t> entry = how == "undo" ? state.review->next_undo()
                                             : is_redo     ? state.review->next_redo()
                                                       : number_arg(args, "entry", 0);
  if (Status fits = check_take_back(state, entry, !is_redo); !fits.ok()) return fits.error();
  const Status done = is_redo ? state.review->redo(stamp)
                      : entry ? state.review->revert(*entry, stamp)
                              : state.review->undo(stamp);
  if (!done.ok()) return done.error();
  follow_take_back(state, *entry, !is_redo);
  state.touch_tallies();
  return summary_json(state);
}

std::string make_recipe_json(State& state) {
  const std::vector<MatchColumn> columns = state.match_columns();
  Recipe recipe = make_recipe(make_context(state, columns, false), *state.review);
  for (const MatchColumn& column : columns) {
    if (state.table.is_virtual(column.column)) continue;
    recipe.columns.push_back({state.table.column_name(column.column),
                              std::string(field_type(column.type).name),
                              std::string(role_name(column.role))});
  }
  if (state.match_options) {
    recipe.same_threshold = state.match_options->same_threshold;
    recipe.show_threshold = state.match_options->show_threshold;
  }
  return format_recipe(recipe, SPRUCE_VERSION);
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
  state.touch_tallies();
  return Json{
      {"applied", report.applied}, {"stale", report.stale}, {"ambiguous", report.ambiguous}};
}

}  // namespace spruce
