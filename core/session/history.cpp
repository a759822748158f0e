// History and recipe: what was done, newest first, and everything decided as one JSON file.
#include "core/session/state.h"

#include "core/fields/catalog.h"
#include "core/review/journal.h"
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

/// Columns of files by their order, which must have the same names; virtual ones by their kind,
/// made when they are not there yet.
Result<std::vector<ColumnId>> map_journal_columns(State& state, const Json& columns) {
  std::vector<ColumnId> own;
  for (std::uint32_t c = 0; c < state.table.column_count(); ++c) {
    if (!state.table.is_virtual(ColumnId{c})) own.emplace_back(c);
  }
  std::vector<ColumnId> mapped;
  std::size_t next = 0;
  for (const Json& column : columns) {
    if (!column.is_object()) return Error{ErrorCode::BadRecipe, "columns"};
    const std::string kind = text_arg(column, "virtual");
    if (kind == "title" || kind == "related") {
      mapped.push_back(state.make_side_column(kind == "title"));
      continue;
    }
    const std::string name = text_arg(column, "name");
    if (next >= own.size() || state.table.column_name(own[next]) != name) {
      return Error{ErrorCode::UnknownColumn, name};
    }
    mapped.push_back(own[next++]);
  }
  return mapped;
}

/// A review without entries, and the table as it came.
void forget_decisions(State& state) {
  take_back_repairs(state);
  for (const CellRef cell : state.table.overridden_cells()) {
    (void)state.table.set_override(cell, std::nullopt);
  }
  state.review = std::make_unique<Review>(state.table);
  for (FixTally& tally : state.tallies) tally.known = false;
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

Result<Json> journal_json(const State& state, const Json& args) {
  Json columns = Json::array();
  for (std::uint32_t c = 0; c < state.table.column_count(); ++c) {
    const char* const kind = state.title_column == ColumnId{c}     ? "title"
                             : state.related_column == ColumnId{c} ? "related"
                                                                   : "";
    const bool is_virtual = state.table.is_virtual(ColumnId{c});
    columns.push_back(
        {{"name", state.table.column_name(ColumnId{c})}, {"virtual", is_virtual ? kind : ""}});
  }
  const std::uint32_t from = number_arg(args, "from", 0);
  const std::size_t next = state.review ? state.review->events().size() : 0;
  return Json{{"columns", columns},
              {"next", next},
              {"events", state.review ? make_journal(*state.review, from) : Json::array()}};
}

Result<Json> replay_journal_json(State& state, const Json& args) {
  const auto events = args.find("events");
  const auto columns = args.find("columns");
  if (events == args.end() || columns == args.end() || !columns->is_array()) {
    return Error{ErrorCode::BadRecipe, "journal"};
  }
  Result<std::vector<ColumnId>> mapped = map_journal_columns(state, *columns);
  if (!mapped.ok()) return mapped.error();
  JournalScope scope{state.table.row_count(), std::move(mapped).value()};
  scope.repair = [&state](const std::string& request, Stamp stamp) {
    return repair_again(state, request, std::move(stamp));
  };
  scope.take_back = [&state](Event::Kind kind, std::uint32_t entry, Stamp stamp) {
    return take_back_entry(state, kind, entry, std::move(stamp));
  };
  const Status done = replay_journal(*events, scope, *state.review);
  if (!done.ok()) {
    if (done.error().code != ErrorCode::WrongState) forget_decisions(state);
    return done.error();
  }
  state.follow_marks();
  return summary_json(state);
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
  state.follow_marks();
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
  state.follow_marks();
  return Json{
      {"applied", report.applied}, {"stale", report.stale}, {"ambiguous", report.ambiguous}};
}

}  // namespace spruce
