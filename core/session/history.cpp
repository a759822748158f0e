// History: what was done, newest first, and taking it back.
#include "core/session/state.h"

#include "core/review/journal.h"

namespace spruce {
namespace {

Json entry_json(const Entry& entry) {
  std::size_t rows = 0;
  for (const GroupState& group : entry.groups) {
    const bool joins = group.decision == GroupDecision::Merged;
    rows += joins ? group.kept_members().size() : group.members.size();
  }
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
  const JournalScope scope{state.table.row_count(), std::move(mapped).value()};
  const Status done = replay_journal(*events, scope, *state.review);
  if (!done.ok()) {
    if (done.error().code != ErrorCode::WrongState) forget_decisions(state);
    return done.error();
  }
  state.follow_marks();
  return summary_json(state);
}

Result<Json> take_back(State& state, const Json& args, std::string_view how) {
  if (!state.review) return Error{ErrorCode::NothingToUndo, {}};
  const Stamp stamp = stamp_arg(args);
  const Status done = how == "undo"   ? state.review->undo(stamp)
                      : how == "redo" ? state.review->redo(stamp)
                                      : state.review->revert(number_arg(args, "entry", 0), stamp);
  if (!done.ok()) return done.error();
  state.follow_marks();
  return summary_json(state);
}

}  // namespace spruce
