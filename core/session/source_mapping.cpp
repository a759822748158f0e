// Sources among each other: what a new one is and where its columns go, and what a person says of
// it: which session column a file's column feeds, its name, its trust. Chosen mappings are history
// entries; the review keeps them in force.
#include <algorithm>

#include "core/fields/catalog.h"
#include "core/session/crm.h"
#include "core/session/mapping.h"
#include "core/session/state.h"

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

Json column_or_null(ColumnId column) {
  return column == kNoColumn ? Json() : Json(column.value);
}

Result<Json> mapping_answer(State& state, std::uint32_t source) {
  Result<Json> mapping = mapping_json(state, Json{{"source", source}});
  if (!mapping.ok()) return mapping;
  return Json{{"mapping", std::move(mapping).value()}, {"summary", summary_json(state)}};
}

/// The moves that give `file_column` the column `to`: another column of the file that fed it
/// becomes one of its own.
std::vector<ColumnMove> moves_for(State& state, std::uint32_t source, std::uint32_t file_column,
                                  ColumnId to) {
  std::vector<ColumnMove> moves{{SourceId{source}, file_column, to}};
  if (to == kNoColumn) return moves;
  const std::int32_t before = state.table.file_column(SourceId{source}, to);
  if (before >= 0 && static_cast<std::uint32_t>(before) != file_column) {
    const auto other = static_cast<std::uint32_t>(before);
    moves.push_back({SourceId{source}, other, add_own_column(state, source, other)});
  }
  return moves;
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
  if (state.review->take_mapping_change()) state.forget_findings();
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
  const std::uint32_t file_column = number_arg(args, "fileColumn", 0xffffffffU);
  const std::vector<ColumnId> now = state.table.columns_of(SourceId{source});
  if (file_column >= now.size())
    return Error{ErrorCode::UnknownColumn, std::to_string(file_column)};
  const auto wanted = args.find("column");
  const bool is_new = wanted != args.end() && wanted->is_string();
  ColumnId to = kNoColumn;
  if (is_new) {
    if (*wanted != "new") return Error{ErrorCode::UnknownColumn, wanted->get<std::string>()};
    if (now[file_column] != kNoColumn && is_own_column(state, source, now[file_column]))
      return mapping_answer(state, source);
  } else if (wanted != args.end() && !wanted->is_null()) {
    to = ColumnId{number_arg(args, "column", 0xffffffffU)};
    if (to.value >= state.table.column_count() || state.table.is_virtual(to))
      return Error{ErrorCode::UnknownColumn, std::to_string(to.value)};
  }
  if (!is_new && to == now[file_column]) return mapping_answer(state, source);
  if (state.review->has_decisions({{SourceId{source}, file_column, to}}))
    return Error{ErrorCode::MappingDecided,
                 state.table.source(SourceId{source}).header[file_column]};
  if (is_new) to = add_own_column(state, source, file_column);
  const Result<std::uint32_t> mapped =
      state.review->map(state.table.source(SourceId{source}).header[file_column],
                        moves_for(state, source, file_column, to), stamp_arg(args));
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
