// History: what was done, newest first, and taking it back.
#include "core/session/settings.h"
#include "core/session/state.h"

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
  follow_rules(state);
  follow_settings(state);
  state.follow_marks();
  return summary_json(state);
}

}  // namespace spruce
