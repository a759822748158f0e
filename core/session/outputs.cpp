// Outputs of the session: the context that core/export works in, the list and certificate for the
// page, and whole tables for the command line.
#include <cstdio>

#include "core/base/sha256.h"
#include "core/csv/writer.h"
#include "core/export/tables.h"
#include "core/fields/catalog.h"
#include "core/session/state.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

std::string format_probability(double probability) {
  std::array<char, 16> text{};
  (void)std::snprintf(text.data(), text.size(), "%.4f", probability);
  return text.data();
}

/// How the command line names a record: a column's value, else its number from 1, with the file
/// when there are several.
class RecordNames {
 public:
  RecordNames(const State& state, const std::string& id_column)
      : state_(state), column_(state.table.find_column(id_column)) {}
  std::string name(RowId row) {
    if (column_) {
      const std::string_view id = state_.table.original(row, *column_, scratch_);
      if (!id.empty()) return std::string(id);
    }
    const SourceId source = state_.table.source_of(row);
    const std::string number = std::to_string(row.value - state_.table.first_row(source).value + 1);
    if (state_.files.size() == 1) return number;
    return state_.files[source.value].name + "#" + number;
  }
  bool is_missing(const std::string& id_column) const { return !id_column.empty() && !column_; }

 private:
  const State& state_;
  std::optional<ColumnId> column_;
  std::string scratch_;
};

std::string pairs_table(const State& state, RecordNames& names, double threshold) {
  std::string out;
  append_rfc4180_row(out, {"left_id", "right_id", "probability", "verdict", "evidence"});
  const MatchResult& result = state.match->result();
  for (const ScoredPair& pair : result.pairs) {
    if (static_cast<double>(pair.probability) < threshold) continue;
    append_rfc4180_row(out, {names.name(pair.left), names.name(pair.right),
                             format_probability(static_cast<double>(pair.probability)),
                             verdict_name(pair.verdict), result.patterns[pair.pattern]});
  }
  return out;
}

std::string groups_table(const State& state, RecordNames& names) {
  std::string out;
  append_rfc4180_row(out, {"group_id", "record_id", "verdict", "probability", "evidence"});
  const MatchResult& result = state.match->result();
  for (const Group& group : result.groups) {
    std::array<char, 24> id{};
    (void)std::snprintf(id.data(), id.size(), "%016llx",
                        static_cast<unsigned long long>(group.content_id));
    for (const RowId row : group.members) {
      append_rfc4180_row(out,
                         {id.data(), names.name(row), verdict_name(group.verdict),
                          format_probability(group.probability), result.patterns[group.pattern]});
    }
  }
  return out;
}

std::string fixes_table(State& state, RecordNames& names) {
  std::string out;
  append_rfc4180_row(out, {"row", "column", "rule", "grade", "before", "after", "reason"});
  std::string scratch;
  for (std::uint32_t g = 0; g < state.fix_groups->size(); ++g) {
    const FixGroup& group = (*state.fix_groups)[g];
    for (const Fix& fix : state.fixes_of(g)) {
      const ValueChange& change = group.changes[fix.change];
      std::string reason = group.rule;
      if (!change.detail.empty()) reason += ": " + change.detail;
      if (!change.moved_title.empty()) reason += "; title: " + change.moved_title;
      append_rfc4180_row(
          out, {names.name(fix.cell.row), state.table.column_name(group.column), group.rule,
                fix_grade_name(group.grade),
                state.table.original(fix.cell.row, group.column, scratch), change.after, reason});
    }
  }
  return out;
}

Json certificate_json(const Certificate& certificate) {
  Json inputs = Json::array();
  for (const InputProof& input : certificate.inputs) {
    inputs.push_back(
        {{"name", input.name}, {"byteCount", input.byte_count}, {"sha256", input.sha256}});
  }
  return {{"ok", certificate.ok},
          {"rowsIn", certificate.rows_in},
          {"rowsOut", certificate.rows_out},
          {"rowsMerged", certificate.rows_merged},
          {"rowsAside", certificate.rows_aside},
          {"cellsChanged", certificate.cells_changed},
          {"cellsChecked", certificate.cells_checked},
          {"filesChecked", certificate.files_checked},
          {"inputs", inputs},
          {"recipeSha256", certificate.recipe_sha256},
          {"problem", certificate.problem}};
}

/// One more output beside those of the last run.
Json add_output(State& state, Output output, std::string_view bytes) {
  output.byte_count = bytes.size();
  output.sha256 = sha256_hex(bytes);
  state.outputs.files.push_back(std::move(output));
  if (state.review) state.outputs_at = state.review->events().size();
  return {{"index", state.outputs.files.size() - 1}, {"byteCount", bytes.size()}};
}

}  // namespace

std::shared_ptr<const OutputContext> make_output_context(State& state) {
  auto context = std::make_shared<OutputContext>();
  context->table = &state.table;
  context->review = state.review.get();
  context->columns = state.match_columns();
  context->before = state.profile ? &state.scored_profile() : nullptr;
  if (state.profile) context->after = profile_after(state);
  context->dictionaries = state.profile ? &state.dictionaries : nullptr;
  context->keys = &state.record_keys();
  for (const SourceFile& file : state.files) {
    context->sources.push_back({file.name, file.read, &file.report.irregulars, file.crm,
                                file.byte_count, file.check_number,
                                text_arg(file.origin, "outputName"), &file.report});
  }
  context->recipe_json = make_recipe_json(state);
  context->engine_version = SPRUCE_VERSION;
  context->prepare();
  return context;
}

Result<Json> import_report_text(State& state, const Json& args) {
  if (!state.review) return Error{ErrorCode::WrongState, "files"};
  const TableFile table =
      import_report_table(make_output_context(state), text_arg(args, "language"));
  const std::unique_ptr<OutputStream> stream = make_table_output(table).open();
  std::string bytes;
  for (bool done = false; !done;) {
    const Result<bool> step = stream->step(std::size_t{1} << 20U, bytes);
    if (!step.ok()) return step.error();
    done = step.value();
  }
  return Json(stream->row_count() == 0 ? std::string() : bytes);
}

Json outputs_json(const State& state) {
  Json files = Json::array();
  for (std::size_t i = 0; i < state.outputs.files.size(); ++i) {
    const Output& output = state.outputs.files[i];
    files.push_back({{"index", i},
                     {"name", output.name},
                     {"kind", output.role},
                     {"source", output.source < 0 ? Json() : Json(output.source)},
                     {"byteCount", output.byte_count},
                     {"rowCount", output.row_count},
                     {"sha256", output.sha256}});
  }
  Json findings = Json::array();
  for (const FindingCount& found : state.outputs.findings) {
    Json examples = Json::array();
    for (const FindingCount::Example& example : found.examples) {
      examples.push_back({{"en", example.en}, {"zh", example.zh}});
    }
    findings.push_back({{"code", std::string(finding_name(found.code))},
                        {"grade", std::string(finding_grade_name(grade_of(found.code)))},
                        {"count", found.count},
                        {"examples", examples}});
  }
  return {{"files", files},
          {"certificate", certificate_json(state.outputs.certificate)},
          {"findings", findings}};
}

void keep_outputs(State& state, OutputSet outputs) {
  state.outputs = std::move(outputs);
  state.outputs_at = state.review->events().size();
  state.output_reader.reset();
}

Status read_output(State& state, std::uint32_t index, std::uint64_t offset, std::uint32_t size,
                   std::string& block) {
  if (index >= state.outputs.files.size()) {
    return Error{ErrorCode::UnknownRow, std::to_string(index)};
  }
  if (state.review && state.review->events().size() != state.outputs_at) {
    return Error{ErrorCode::WrongState, "export"};
  }
  return state.output_reader.read(state.outputs.files[index], index, offset, size, block);
}

Result<Json> make_table(State& state, const Json& args) {
  const std::string table = text_arg(args, "table");
  const std::string id_column = text_arg(args, "id");
  RecordNames names(state, id_column);
  if (names.is_missing(id_column)) return Error{ErrorCode::UnknownColumn, id_column};
  std::string bytes;
  if (table == "fixes") {
    if (!state.fix_groups) return Error{ErrorCode::WrongState, "fixes"};
    bytes = fixes_table(state, names);
  } else if (table == "pairs" || table == "groups") {
    if (!state.match) return Error{ErrorCode::WrongState, "duplicates"};
    bytes = table == "pairs" ? pairs_table(state, names, real_arg(args, "threshold", 0))
                             : groups_table(state, names);
  } else {
    return Error{ErrorCode::BadJson, "table"};
  }
  return add_output(state, make_text_output(OutputKind::Kit, table + ".csv", table, bytes), bytes);
}

Result<Json> value_json(const Json& args) {
  const std::string name = text_arg(args, "type");
  const std::optional<FieldType> type = find_field_type(name);
  if (!type) return Error{ErrorCode::UnknownFieldType, name};
  const FieldTypeInfo& info = field_type(*type);
  const std::string value = text_arg(args, "value");
  ValueContext context;
  context.country = text_arg(args, "country");
  const StandardValue read = info.standardise(value, context);
  Json issues = Json::array();
  for (const ValueIssue& issue : read.issues) {
    issues.push_back({{"code", std::string(issue.code)}, {"detail", issue.detail}});
  }
  Json parts = Json::object();
  for (const ValuePart& part : read.parts) {
    Json& text = parts[std::string(part.name)];  // several numbers or addresses in one cell
    text = text.is_null() ? part.text : text.get<std::string>() + "; " + part.text;
  }
  if (!read.moved_title.empty()) parts["title"] = read.moved_title;
  std::string feature;
  info.append_feature(value, context, feature);
  std::vector<std::string> keys;
  if (!feature.empty()) info.describe_keys(feature, keys);
  return Json{{"input", value},
              {"standard", read.standard},
              {"grade", std::string(grade_name(read.grade))},
              {"issues", issues},
              {"parts", parts},
              {"keys", keys}};
}

}  // namespace spruce
