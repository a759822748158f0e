// Sources among each other: what a new one is and where its columns go, and what a person says of
// it: which session column a file's column feeds, its name, its trust. Chosen mappings are history
// entries; the review keeps them in force.
#include <algorithm>
#include <map>

#include "core/fields/catalog.h"
#include "core/session/crm.h"
#include "core/session/mapping.h"
#include "core/session/state.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kCrmSamples = 30;  // filled values of an id column that are looked at

/// The first filled values of a column.
std::vector<std::string> first_values(const Table& head, std::size_t column) {
  std::vector<std::string> values;
  std::string scratch;
  for (std::uint32_t row = 0; row < head.row_count() && values.size() < kCrmSamples; ++row) {
    const std::string_view value =
        head.original(RowId{row}, ColumnId{static_cast<std::uint32_t>(column)}, scratch);
    if (!value.empty()) values.emplace_back(value);
  }
  return values;
}

Json candidate_json(const State& state, const MappingCandidate& candidate) {
  return {{"column", candidate.column.value},
          {"name", state.table.column_name(candidate.column)},
          {"score", candidate.score},
          {"reason", candidate.reason},
          {"share", candidate.share}};
}

/// The first few distinct values of a column of a file, for a person to know it by.
Json samples_of(const State& state, std::uint32_t source, std::uint32_t file_column) {
  constexpr std::size_t kSamples = 3;
  constexpr std::uint32_t kRows = 200;
  const std::uint32_t first = state.table.first_row(SourceId{source}).value;
  const std::uint32_t rows = state.table.source(SourceId{source}).row_count();
  std::vector<std::string> values;
  std::string scratch;
  for (std::uint32_t row = 0; row < std::min(kRows, rows) && values.size() < kSamples; ++row) {
    const RowId id{first + row};
    std::string value = replace_invalid_utf8(state.table.file_value(id, file_column, scratch));
    if (value.empty() || std::count(values.begin(), values.end(), value) > 0) continue;
    values.push_back(std::move(value));
  }
  return values;
}

Json column_or_null(ColumnId column) { return column == kNoColumn ? Json() : Json(column.value); }

Result<Json> mapping_answer(State& state, std::uint32_t source) {
  Result<Json> mapping = mapping_json(state, Json{{"source", source}});
  if (!mapping.ok()) return mapping;
  return Json{{"mapping", std::move(mapping).value()}, {"summary", summary_json(state)}};
}

/// What a person wants of one column of a file.
struct Change {
  std::uint32_t file_column;
  bool is_new = false;      // a column of its own
  ColumnId to = kNoColumn;  // when not
};

Result<Change> read_change(const State& state, std::uint32_t source, const Json& json) {
  Change change{number_arg(json, "fileColumn", 0xffffffffU)};
  if (change.file_column >= state.table.columns_of(SourceId{source}).size())
    return Error{ErrorCode::UnknownColumn, std::to_string(change.file_column)};
  const auto wanted = json.find("column");
  if (wanted == json.end() || wanted->is_null()) return change;
  if (wanted->is_string()) {
    change.is_new = *wanted == "new";
    if (!change.is_new) return Error{ErrorCode::UnknownColumn, wanted->get<std::string>()};
    return change;
  }
  change.to = ColumnId{number_arg(json, "column", 0xffffffffU)};
  if (change.to.value >= state.table.column_count() || state.table.is_virtual(change.to))
    return Error{ErrorCode::UnknownColumn, std::to_string(change.to.value)};
  return change;
}

/// The changes and what they entail: a column of the file whose place another one takes becomes one
/// of its own. Of two changes to one column the later has it.
std::vector<Change> complete_changes(const State& state, std::uint32_t source,
                                     const std::vector<Change>& asked) {
  const std::vector<ColumnId>& now = state.table.columns_of(SourceId{source});
  std::map<std::uint32_t, Change> by_column;
  std::map<ColumnId, std::uint32_t> taken;
  for (const Change& change : asked) by_column[change.file_column] = change;
  for (const Change& change : asked) {
    const Change& last = by_column[change.file_column];
    if (!last.is_new && last.to != kNoColumn) taken[last.to] = change.file_column;
  }
  for (std::uint32_t i = 0; i < now.size(); ++i) {
    const auto change = by_column.find(i);
    const bool stays_new = change != by_column.end() && change->second.is_new;
    const ColumnId to = change == by_column.end() ? now[i] : change->second.to;
    const auto owner = stays_new ? taken.end() : taken.find(to);
    if (owner != taken.end() && owner->second != i) by_column[i] = {i, true, kNoColumn};
  }
  std::vector<Change> complete;
  for (const auto& [i, change] : by_column) {
    const bool is_own = now[i] != kNoColumn && is_own_column(state, source, now[i]) &&
                        taken.find(now[i]) == taken.end();
    if (change.is_new ? is_own : change.to == now[i]) continue;
    complete.push_back(change);
  }
  return complete;
}

/// A column for this one of the file alone: one that it once had, or a new one.
ColumnId own_column_for(State& state, std::uint32_t source, std::uint32_t file_column) {
  const ColumnId proposed = state.files[source].proposed_columns[file_column];
  if (!state.table.is_fed(proposed)) return proposed;
  for (const auto& [column, made_for] : state.split_columns) {
    const bool is_same = made_for == std::pair(source, file_column);
    if (is_same && !state.table.is_fed(ColumnId{column})) return ColumnId{column};
  }
  return add_own_column(state, source, file_column);
}

std::string names_of(const State& state, std::uint32_t source, const std::vector<Change>& changes) {
  std::string names;
  for (const Change& change : changes) {
    if (!names.empty()) names += ", ";
    names += state.table.source(SourceId{source}).header[change.file_column];
  }
  return names;
}

void recognise_layout(SourceFile& file, const Table& head, const std::vector<std::string>& names) {
  const auto values = [&](std::size_t column) { return first_values(head, column); };
  std::optional<CrmGuess> guess = recognise_crm(names, values);
  file.crm.clear();
  file.layout = nullptr;
  file.hints.clear();
  if (!guess) return;
  file.crm = guess->preset->name;
  file.layout = {{"name", guess->preset->name},
                 {"crm", guess->preset->crm},
                 {"object", guess->preset->object},
                 {"label", {{"en", guess->preset->label_en}, {"zh", guess->preset->label_zh}}},
                 {"confidence", guess->confidence},
                 {"evidence", guess->evidence}};
  file.hints = std::move(guess->hints);
}

}  // namespace

ColumnId add_own_column(State& state, std::uint32_t source, std::uint32_t file_column) {
  const ColumnId column =
      state.table.add_column(state.table.source(SourceId{source}).header[file_column]);
  state.types.resize(state.table.column_count());
  state.types[column.value] = state.files[source].quick_types[file_column];
  state.split_columns[column.value] = {source, file_column};
  return column;
}

void map_source(State& state, SourceFile& file, const SourceText& text) {
  const Table head = make_head_table(text);
  recognise_layout(file, head, text.header);
  const std::vector<ColumnSketch> sketches = sketch_columns(head, text.header, file.hints);
  file.mapping = propose_mapping(state.table, state.types, text, sketches);
  file.quick_types.clear();
  file.proposed_columns.clear();
  for (std::size_t i = 0; i < sketches.size(); ++i) {
    file.quick_types.push_back(sketches[i].type);
    ColumnId column = file.mapping[i].column;
    if (column == kNoColumn) {
      column = state.table.add_column(text.header[i]);
      state.types.resize(state.table.column_count());
      state.types[column.value] = sketches[i].type;
    }
    file.proposed_columns.push_back(column);
  }
}

void follow_mappings(State& state) {
  if (!state.review->take_mapping_change()) return;
  ++state.mapping_changes;
  state.forget_findings();
}

Result<Json> mapping_json(const State& state, const Json& args) {
  const std::uint32_t source = number_arg(args, "source", 0xffffffffU);
  if (source >= state.files.size()) return Error{ErrorCode::UnknownRow, std::to_string(source)};
  const SourceFile& file = state.files[source];
  const std::vector<ColumnId>& now = state.table.columns_of(SourceId{source});
  const SourceText& text = state.table.source(SourceId{source});
  Json columns = Json::array();
  for (std::uint32_t i = 0; i < now.size(); ++i) {
    const ColumnMapping& proposal = file.mapping[i];
    const bool chosen = now[i] != file.proposed_columns[i];
    Json candidates = Json::array();
    for (const MappingCandidate& candidate : proposal.candidates)
      candidates.push_back(candidate_json(state, candidate));
    const ColumnType& type = file.quick_types[i];
    columns.push_back({{"fileColumn", i},
                       {"name", text.header[i]},
                       {"type", std::string(field_type(type.type).name)},
                       {"role", std::string(role_name(type.role))},
                       {"meaning", type.meaning},
                       {"column", column_or_null(now[i])},
                       {"isOwn", now[i] != kNoColumn && is_own_column(state, source, now[i])},
                       {"score", chosen ? 1.0 : proposal.score},
                       {"reason", chosen ? "chosen" : proposal.reason},
                       {"share", chosen ? 0.0 : proposal.share},
                       {"doubtful", !chosen && proposal.is_doubtful},
                       {"chosen", chosen},
                       {"samples", samples_of(state, source, i)},
                       {"candidates", candidates}});
  }
  return Json{{"source", source}, {"columns", columns}};
}

bool is_own_column(const State& state, std::uint32_t source, ColumnId column) {
  for (std::uint32_t s = 0; s < state.table.source_count(); ++s) {
    if (s != source && state.table.file_column(SourceId{s}, column) >= 0) return false;
  }
  return true;
}

Result<Json> set_mapping(State& state, const Json& args) {
  const std::uint32_t source = number_arg(args, "source", 0xffffffffU);
  if (source >= state.files.size()) return Error{ErrorCode::UnknownRow, std::to_string(source)};
  const auto list = args.find("changes");
  if (list == args.end() || !list->is_array()) return Error{ErrorCode::UnknownColumn, "changes"};
  std::vector<Change> asked;
  for (const Json& json : *list) {
    const Result<Change> change = read_change(state, source, json);
    if (!change.ok()) return change.error();
    asked.push_back(change.value());
  }
  const std::vector<Change> changes = complete_changes(state, source, asked);
  if (changes.empty()) return mapping_answer(state, source);
  std::vector<ColumnMove> moves;
  for (const Change& change : changes)
    moves.push_back({SourceId{source}, change.file_column, change.to});
  const std::string names = names_of(state, source, changes);
  if (state.review->has_decisions(moves)) return Error{ErrorCode::MappingDecided, names};
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (changes[i].is_new) moves[i].column = own_column_for(state, source, changes[i].file_column);
  }
  const Result<std::uint32_t> mapped = state.review->map(names, moves, stamp_arg(args));
  if (!mapped.ok()) return mapped.error();
  follow_mappings(state);
  return mapping_answer(state, source);
}

Result<Json> set_source(State& state, const Json& args) {
  const std::uint32_t source = number_arg(args, "source", 0xffffffffU);
  if (source >= state.files.size()) return Error{ErrorCode::UnknownRow, std::to_string(source)};
  SourceFile& file = state.files[source];
  const auto name = args.find("name");
  if (name != args.end() && name->is_string()) file.label = name->get<std::string>();
  file.rank = number_arg(args, "rank", file.rank);
  state.rank_sources();
  return source_info(state, source);
}

}  // namespace spruce
