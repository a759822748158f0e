// The facade: streams, jobs and the table of calls by name.
#include "core/session/session.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/fields/catalog.h"
#include "core/fields/phone_tables.h"
#include "core/session/jobs.h"
#include "core/session/output_options.h"
#include "core/session/own_words.h"
#include "core/session/segment_column.h"
#include "core/session/state.h"
#include "core/text/encoding.h"

namespace spruce {
namespace {

constexpr std::size_t kMaxArgsBytes = 300U * 1024U * 1024U;  // recipes and logs travel as arguments

Json parse_args(std::string_view json) {
  if (json.size() > kMaxArgsBytes) return Json(Json::value_t::discarded);
  return Json::parse(json.begin(), json.end(), nullptr, false);
}

using Handler = Result<Json> (*)(State&, const Json&);

struct Method {
  std::string_view name;
  bool needs_files;
  Handler handle;
};

constexpr std::array<Method, 80> kMethods{{
    {"sources", false, [](State& s, const Json&) { return Result<Json>(sources_json(s)); }},
    {"preview", true, [](State& s, const Json& a) { return preview_json(s, a); }},
    {"issues", true, [](State& s, const Json& a) { return issues_json(s, a); }},
    {"importReport", true, [](State& s, const Json& a) { return import_report_json(s, a); }},
    {"importReportText", true, [](State& s, const Json& a) { return import_report_text(s, a); }},
    {"previewRepair", true, [](State& s, const Json& a) { return preview_repair(s, a); }},
    {"repairRow", true, [](State& s, const Json& a) { return repair_row(s, a); }},
    {"asideLines", true, [](State& s, const Json& a) { return aside_lines_json(s, a); }},
    {"removeFile", true, [](State& s, const Json& a) { return remove_source(s, a); }},
    {"columns", false, [](State& s, const Json&) { return Result<Json>(columns_json(s)); }},
    {"mapping", true, [](State& s, const Json& a) { return mapping_json(s, a); }},
    {"setMapping", true, [](State& s, const Json& a) { return set_mapping(s, a); }},
    {"setSource", true, [](State& s, const Json& a) { return set_source(s, a); }},
    {"applyMapping", true, [](State& s, const Json& a) { return apply_mapping_text(s, a); }},
    {"setColumnType", true, [](State& s, const Json& a) { return set_column_type(s, a); }},
    {"summary", false, [](State& s, const Json&) { return Result<Json>(summary_json(s)); }},
    {"openView", true, [](State& s, const Json& a) { return open_view(s, a); }},
    {"record", true, [](State& s, const Json& a) { return record_json(s, a); }},
    {"fixGroups", true, [](State& s, const Json&) { return Result<Json>(fix_groups_json(s)); }},
    {"fixCells", true, [](State& s, const Json& a) { return fix_cells_json(s, a); }},
    {"decideFixes", true, [](State& s, const Json& a) { return decide_fixes(s, a); }},
    {"decideGrade", true, [](State& s, const Json& a) { return decide_grade(s, a); }},
    {"rules", false, [](State& s, const Json&) { return rules_json(s); }},
    {"previewRule", true, [](State& s, const Json& a) { return preview_rule(s, a); }},
    {"readRules", false, [](State&, const Json& a) { return read_rules(a); }},
    {"setRules", true, [](State& s, const Json& a) { return set_rules(s, a); }},
    {"teach", true, [](State& s, const Json& a) { return teach_json(s, a); }},
    {"ruleBook", false, [](State&, const Json&) { return Result<Json>(rule_book_json()); }},
    {"editCell", true, [](State& s, const Json& a) { return edit_cell(s, a); }},
    {"groups", true, [](State& s, const Json& a) { return groups_json(s, a); }},
    {"group", true, [](State& s, const Json& a) { return group_json(s, a); }},
    {"decideGroup", true, [](State& s, const Json& a) { return decide_group(s, a); }},
    {"decideGroups", true, [](State& s, const Json& a) { return decide_groups(s, a); }},
    {"groupBins", true, [](State& s, const Json& a) { return group_bins_json(s, a); }},
    {"fixFacets", true, [](State& s, const Json& a) { return fix_facets_json(s, a); }},
    {"fillMatrix", true, [](State& s, const Json& a) { return fill_matrix_json(s, a); }},
    {"dateBins", true, [](State& s, const Json& a) { return date_bins_json(s, a); }},
    {"wordLists", false, [](State& s, const Json&) { return Result<Json>(word_lists_json(s)); }},
    {"setWords", true, [](State& s, const Json& a) { return set_words(s, a); }},
    {"tryWord", false, [](State& s, const Json& a) { return try_word(s, a); }},
    {"segments", true, [](State& s, const Json& a) { return segments_json(s, a); }},
    {"setSegments", true, [](State& s, const Json& a) { return set_segments(s, a); }},
    {"putSegments", true, [](State& s, const Json& a) { return put_segments(s, a); }},
    {"staleness", true, [](State& s, const Json& a) { return staleness_json(s, a); }},
    {"setStaleness", true, [](State& s, const Json& a) { return set_staleness(s, a); }},
    {"overlap", true, [](State& s, const Json&) { return overlap_json(s); }},
    {"dependents", true, [](State& s, const Json& a) { return dependents_json(s, a); }},
    {"journal", true, [](State& s, const Json& a) { return journal_json(s, a); }},
    {"replayJournal", true, [](State& s, const Json& a) { return replay_journal_json(s, a); }},
    {"patterns", true, [](State& s, const Json&) { return Result<Json>(patterns_json(s)); }},
    {"learning", true, [](State& s, const Json&) { return Result<Json>(learning_json(s)); }},
    {"matchInfo", true, [](State& s, const Json&) { return Result<Json>(match_info_json(s)); }},
    {"undo", true, [](State& s, const Json& a) { return take_back(s, a, "undo"); }},
    {"redo", true, [](State& s, const Json& a) { return take_back(s, a, "redo"); }},
    {"revert", true, [](State& s, const Json& a) { return take_back(s, a, "revert"); }},
    {"history", false, [](State& s, const Json& a) { return history_json(s, a); }},
    {"recipe", true, [](State& s, const Json&) { return recipe_text(s); }},
    {"recipePlan", true, [](State& s, const Json& a) { return recipe_plan(s, a); }},
    {"applyRecipe", true, [](State& s, const Json& a) { return apply_recipe_text(s, a); }},
    {"mergeRecipes", false, [](State& s, const Json& a) { return merge_recipe_texts(s, a); }},
    {"survivorship", true,
     [](State& s, const Json&) { return Result<Json>(survivorship_json(s)); }},
    {"setSurvivorship", true, [](State& s, const Json& a) { return set_survivorship(s, a); }},
    {"dictionary", true, [](State& s, const Json&) { return dictionary_json(s); }},
    {"setDictionary", true, [](State& s, const Json& a) { return set_dictionary(s, a); }},
    {"draftDictionary", true, [](State& s, const Json& a) { return draft_dictionary_json(s, a); }},
    {"tryRule", true, [](State& s, const Json& a) { return try_rule(s, a); }},
    {"ruleBreaches", true, [](State& s, const Json& a) { return rule_breaches_json(s, a); }},
    {"views", true, [](State& s, const Json&) { return Result<Json>(view_presets_json(s)); }},
    {"findPerson", true, [](State& s, const Json& a) { return find_person_json(s, a); }},
    {"snapshot", true, [](State& s, const Json& a) { return snapshot_text(s, a); }},
    {"splinkSettings", true, [](State& s, const Json& a) { return splink_text(s, a); }},
    {"compareSnapshot", true, [](State& s, const Json& a) { return compare_snapshot(s, a); }},
    {"snapshotInfo", false, [](State&, const Json& a) { return snapshot_info(a); }},
    {"checkAudit", false, [](State&, const Json& a) { return check_audit_json(a); }},
    {"outputs", true, [](State& s, const Json&) { return Result<Json>(outputs_json(s)); }},
    {"makeTable", true, [](State& s, const Json& a) { return make_table(s, a); }},
    {"value", false, [](State&, const Json& a) { return value_json(a); }},
    {"arriving", false, [](State& s, const Json&) { return Result<Json>(arriving_json(s)); }},
    {"describeFile", false, [](State& s, const Json& a) { return describe_file(s, a); }},
    {"sentence", false, [](State&, const Json& a) { return sentence_json(a); }},
}};

}  // namespace

struct Session::Impl {
  State state;
  std::unique_ptr<Job> job;
  std::string block;
};

Session::Session() : impl_(std::make_unique<Impl>()) {}
Session::~Session() = default;

std::string Session::info() const {
  Json types = Json::array();
  for (const FieldTypeInfo& type : field_types()) types.push_back(std::string(type.name));
  Json encodings = Json::array();
  for (const Encoding encoding : all_encodings()) {
    encodings.push_back(std::string(encoding_name(encoding)));
  }
  return answer(Result<Json>(Json{{"version", SPRUCE_VERSION},
                                  {"phoneMetadata", std::string(phone_tables_version())},
                                  {"fieldTypes", types},
                                  {"encodings", encodings},
                                  {"memoryBytes", 0}}));
}

namespace {

/// Memory that a byte of a file takes while it is read: its text, where its cells are, and the room
/// to grow. Measured: 1.4 after reading, 1.8 at the peak (docs/performance.md).
constexpr double kMemoryOfByte = 2;
constexpr double kMemory = 4'294'967'296.0;  // of WebAssembly with 32-bit addresses
constexpr double kMegabyte = 1e6;

/// Refuses a file before it is read when it cannot fit beside the others.
std::optional<Error> check_size(const State& state, std::uint64_t size, const Json& args) {
  double room = kMemory / kMemoryOfByte;
  for (const SourceFile& file : state.files) room -= static_cast<double>(file.byte_count);
  const std::uint32_t replaced = number_arg(args, "replace", 0xffffffffU);
  if (replaced < state.files.size()) room += static_cast<double>(state.files[replaced].byte_count);
  const auto bytes = static_cast<double>(size);
  if (bytes <= room) return std::nullopt;
  const auto megabytes = [](double count) {
    return std::to_string(static_cast<std::uint64_t>(std::max(0.0, count) / kMegabyte)) + " MB";
  };
  return Error{ErrorCode::TooLarge, megabytes(bytes) + " > " + megabytes(room)};
}

}  // namespace

std::string Session::begin_file(std::string_view json) {
  const Json args = parse_args(json);
  if (!args.is_object()) return answer(Error{ErrorCode::BadJson, "beginFile"});
  const auto size = static_cast<std::uint64_t>(std::max(0.0, real_arg(args, "size", 0)));
  if (const std::optional<Error> refused = check_size(impl_->state, size, args)) {
    return answer(*refused);
  }
  const auto override_at = args.find("override");
  const bool has_override = override_at != args.end() && override_at->is_object();
  const Json override_json = has_override ? *override_at : Json();
  PendingFile pending{{}, {}, FileIntake(choices_of(override_json), size), false, {}, {}, {}, {}};
  pending.file.name = text_arg(args, "name");
  pending.is_converted = flag_arg(override_json, "rfc4180", false);
  if (text_arg(args, "as") == "corrections") pending.corrects = stamp_arg(args);
  const auto replace = args.find("replace");
  if (replace != args.end() && replace->is_number_unsigned()) {
    pending.replaces = replace->get<std::uint32_t>();
    if (*pending.replaces >= impl_->state.files.size()) {
      return answer(Error{ErrorCode::UnknownRow, replace->dump()});
    }
  }
  impl_->job.reset();
  impl_->state.pending = std::move(pending);
  return answer(Result<Json>(Json()));
}

char* Session::reserve_input(std::uint32_t size) {
  if (!impl_->state.pending) return nullptr;
  PendingFile& pending = *impl_->state.pending;
  char* const room = pending.intake.reserve_input(size);
  pending.reserved = room;
  return room;
}

std::string Session::commit_input(std::uint32_t size) {
  if (!impl_->state.pending) return answer(Error{ErrorCode::WrongState, "beginFile"});
  PendingFile& pending = *impl_->state.pending;
  FileIntake& intake = pending.intake;
  if (pending.reserved != nullptr) pending.check_number.update({pending.reserved, size});
  pending.reserved = nullptr;
  const Status status = intake.commit_input(size);
  if (!status.ok()) {
    impl_->state.pending.reset();
    return answer(status.error());
  }
  return answer(Result<Json>(Json{{"rows", intake.row_count()}, {"bytes", intake.byte_count()}}));
}

std::string Session::finish_file() {
  if (!impl_->state.pending) return answer(Error{ErrorCode::WrongState, "beginFile"});
  PendingFile done = std::move(*impl_->state.pending);
  impl_->state.pending.reset();
  Status status = done.intake.finish();
  if (!status.ok()) return answer(status.error());
  done.file.check_number = done.check_number.value();
  SourceText text = take_file(done);
  apply_origin(done, text);
  if (done.corrects) return answer(apply_corrections(impl_->state, text, *done.corrects));
  const bool replaces = done.replaces.has_value();
  status = replaces
               ? replace_file(impl_->state, *done.replaces, std::move(done.file), std::move(text))
               : add_file(impl_->state, std::move(done.file), std::move(text));
  if (!status.ok()) return answer(status.error());
  const auto last = static_cast<std::uint32_t>(impl_->state.files.size() - 1);
  return answer(source_info(impl_->state, replaces ? *done.replaces : last));
}

void Session::abort_file() { impl_->state.pending.reset(); }

std::string Session::start_job(std::string_view json) {
  const Json args = parse_args(json);
  if (!args.is_object()) return answer(Error{ErrorCode::BadJson, "startJob"});
  const auto options = args.find("options");
  const bool has_options = options != args.end() && options->is_object();
  Result<std::unique_ptr<Job>> job =
      make_job(impl_->state, text_arg(args, "kind"), has_options ? *options : Json::object());
  if (!job.ok()) return answer(job.error());
  impl_->job = std::move(job).value();
  return answer(Result<Json>(Json()));
}

std::string Session::step_job(std::uint32_t budget) {
  if (!impl_->job) return answer(Error{ErrorCode::WrongState, "startJob"});
  const Result<JobProgress> progress = impl_->job->step(budget);
  if (!progress.ok()) {
    impl_->job.reset();
    return answer(progress.error());
  }
  const JobProgress& p = progress.value();
  const Json json{{"kind", std::string(impl_->job->kind())},
                  {"stage", p.stage},
                  {"done", p.done},
                  {"total", p.total},
                  {"finished", p.finished}};
  if (p.finished) impl_->job.reset();
  return answer(Result<Json>(json));
}

void Session::cancel_job() { impl_->job.reset(); }

std::string Session::call(std::string_view json) {
  const Json request = parse_args(json);
  if (!request.is_object()) return answer(Error{ErrorCode::BadJson, "call"});
  const std::string name = text_arg(request, "method");
  const auto method = std::find_if(kMethods.begin(), kMethods.end(),
                                   [&](const Method& m) { return m.name == name; });
  if (method == kMethods.end()) return answer(Error{ErrorCode::BadJson, "method " + name});
  if (method->needs_files && impl_->state.files.empty()) {
    return answer(Error{ErrorCode::WrongState, "files"});
  }
  const auto args = request.find("args");
  const bool has_args = args != request.end() && args->is_object();
  return answer(method->handle(impl_->state, has_args ? *args : Json::object()));
}

std::string Session::pack_rows(std::string_view json) {
  const Json args = parse_args(json);
  if (!args.is_object()) return answer(Error{ErrorCode::BadJson, "packRows"});
  const bool is_arriving = flag_arg(args, "arriving", false);
  if (!is_arriving && impl_->state.files.empty()) {
    return answer(Error{ErrorCode::WrongState, "files"});
  }
  const Status packed = is_arriving ? pack_arriving(impl_->state, args, impl_->block)
                                    : spruce::pack_rows(impl_->state, args, impl_->block);
  if (!packed.ok()) return answer(packed.error());
  return answer(Result<Json>(Json{{"bytes", impl_->block.size()}}));
}

std::string Session::pack_output(std::uint32_t index, std::uint32_t offset, std::uint32_t size) {
  const Status read = read_output(impl_->state, index, offset, size, impl_->block);
  if (!read.ok()) return answer(read.error());
  return answer(Result<Json>(Json{{"bytes", impl_->block.size()}}));
}

std::string_view Session::block() const { return impl_->block; }

}  // namespace spruce
