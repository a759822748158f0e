// The journal of a session: decisions as the review's journal tells them, and the columns they are
// about by the columns of files that feed them, so that another session finds the same ones.
#include "core/review/journal.h"

#include <algorithm>

#include "core/session/rule_json.h"
#include "core/session/settings.h"
#include "core/session/state.h"

namespace spruce {
namespace {

/// Which columns of files a column of the session was first fed by: [[source, column], …].
Json feeders_json(const State& state, std::uint32_t column) {
  Json feeders = Json::array();
  for (std::size_t s = 0; s < state.files.size(); ++s) {
    const std::vector<ColumnId>& columns = state.files[s].proposed_columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].value == column) feeders.push_back({s, i});
    }
  }
  return feeders;
}

/// The columns of a journal in this session: by the columns of files that fed them, whatever this
/// session would have proposed; virtual ones by their kind.
class JournalColumns {
 public:
  explicit JournalColumns(State& state) : state_(state) {
    for (const SourceFile& file : state.files) mappings_.push_back(file.proposed_columns);
  }

  Result<std::vector<ColumnId>> map(const Json& columns) {
    for (const Json& column : columns) {
      if (!column.is_object()) return Error{ErrorCode::BadRecipe, "columns"};
      const std::string kind = text_arg(column, "virtual");
      if (kind == "segment") {
        mapped_.push_back(state_.make_segment_column());
        continue;
      }
      if (kind == "title" || kind == "related") {
        mapped_.push_back(state_.make_side_column(kind == "title"));
        continue;
      }
      if (!map_column(column)) return Error{ErrorCode::UnknownColumn, text_arg(column, "name")};
    }
    put_mappings();
    return std::move(mapped_);
  }

 private:
  bool map_column(const Json& column) {
    const auto from = column.find("from");
    if (from == column.end() || !from->is_array() || from->empty()) return false;
    const bool is_split = flag_arg(column, "split", false);
    ColumnId found = kNoColumn;
    for (const Json& feeder : *from) {
      if (!feeder.is_array() || feeder.size() != 2) return false;
      if (!feeder[0].is_number_unsigned() || !feeder[1].is_number_unsigned()) return false;
      const std::size_t source = feeder[0].get<std::size_t>();
      const std::size_t place = feeder[1].get<std::size_t>();
      if (source >= mappings_.size() || place >= mappings_[source].size()) return false;
      if (found == kNoColumn) {
        const std::vector<std::string>& header =
            state_.table.source(SourceId(static_cast<std::uint32_t>(source))).header;
        if (header[place] != text_arg(column, "name")) return false;
        found = state_.files[source].proposed_columns[place];
        const bool is_taken = std::find(mapped_.begin(), mapped_.end(), found) != mapped_.end();
        if (is_split || is_taken)
          found = add_own_column(state_, static_cast<std::uint32_t>(source),
                                 static_cast<std::uint32_t>(place));
      }
      if (!is_split) mappings_[source][place] = found;
    }
    mapped_.push_back(found);
    return true;
  }

  void put_mappings() {
    bool changed = false;
    for (std::uint32_t s = 0; s < mappings_.size(); ++s) {
      if (mappings_[s] == state_.files[s].proposed_columns) continue;
      state_.files[s].proposed_columns = mappings_[s];
      state_.table.remap_source(SourceId{s}, mappings_[s]);
      changed = true;
    }
    if (changed) state_.forget_findings();
  }

  State& state_;
  std::vector<std::vector<ColumnId>> mappings_;  // by source
  std::vector<ColumnId> mapped_;
};

/// A review without entries, and the table as it came.
void forget_decisions(State& state) {
  take_back_repairs(state);
  for (const CellRef cell : state.table.overridden_cells()) {
    (void)state.table.set_override(cell, std::nullopt);
  }
  for (std::uint32_t s = 0; s < state.files.size(); ++s)
    state.table.remap_source(SourceId{s}, state.files[s].proposed_columns);
  state.review = std::make_unique<Review>(state.table);
  for (FixTally& tally : state.tallies) tally.known = false;
  follow_rules(state);
}

}  // namespace

Result<Json> journal_json(const State& state, const Json& args) {
  Json columns = Json::array();
  for (std::uint32_t c = 0; c < state.table.column_count(); ++c) {
    const char* const kind = state.title_column == ColumnId{c}     ? "title"
                             : state.related_column == ColumnId{c} ? "related"
                             : state.segment_column == ColumnId{c} ? "segment"
                                                                   : "";
    Json column{{"name", state.table.column_name(ColumnId{c})},
                {"virtual", state.table.is_virtual(ColumnId{c}) ? kind : ""},
                {"from", feeders_json(state, c)}};
    if (column["from"].empty()) {
      const auto split = state.split_columns.find(c);
      if (split != state.split_columns.end()) {
        column["from"] = Json::array({{split->second.first, split->second.second}});
        column["split"] = true;
      }
    }
    columns.push_back(std::move(column));
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
  if (!state.review->entries().empty()) return Error{ErrorCode::WrongState, "decisions"};
  Result<std::vector<ColumnId>> mapped = JournalColumns(state).map(*columns);
  if (!mapped.ok()) return mapped.error();
  JournalScope scope;
  scope.row_count = state.table.row_count();
  scope.columns = std::move(mapped).value();
  scope.repair = [&state](const std::string& request, Stamp stamp) {
    return repair_again(state, request, std::move(stamp));
  };
  scope.take_back = [&state](Event::Kind kind, std::uint32_t entry, Stamp stamp) {
    return take_back_entry(state, kind, entry, std::move(stamp));
  };
  scope.check_dictionary = [](const std::string& text) { return check_descriptor(text); };
  scope.check_rules = [](const std::string& rules) -> Status {
    const Result<OwnRuleSet> read = parse_rules(rules);
    if (!read.ok()) return read.error();
    return Done{};
  };
  for (const SourceFile& file : state.files)
    scope.file_columns.push_back(static_cast<std::uint32_t>(file.proposed_columns.size()));
  const Status done = replay_journal(*events, scope, *state.review);
  if (!done.ok()) {
    forget_decisions(state);
    return done.error();
  }
  follow_mappings(state);
  follow_rules(state);
  follow_settings(state);
  state.follow_marks();
  return summary_json(state);
}

}  // namespace spruce
