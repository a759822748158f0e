// Files: a finished file enters the table; a file read again or removed rebuilds it. Decisions
// belong to rows, so a rebuild forgets them (the page asks first).
#include <algorithm>

#include "core/csv/issue_log.h"
#include "core/csv/preview.h"
#include "core/fields/recognise_header.h"
#include "core/session/state.h"
#include "core/table/dictionary.h"
#include "core/text/encoding.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

Json issue_counts_json(const ReadReport& report) {
  Json counts = Json::array();
  for (std::size_t kind = 0; kind < report.issue_counts.size(); ++kind) {
    if (report.issue_counts[kind] == 0) continue;
    counts.push_back({{"kind", std::string(issue_name(static_cast<IssueKind>(kind)))},
                      {"count", report.issue_counts[kind]}});
  }
  return counts;
}

/// Named like the id of the record, though its values kept it from being taken for that.
bool is_named_id(const ColumnType& type, std::string_view header) {
  if (type.hint.known && type.hint.role == ColumnRole::RecordId) return true;
  const HeaderReading reading = read_header(header);
  return reading.role == ColumnRole::RecordId || reading.meaning == "id";
}

/// The first value of a file's column that stands in it again, told as "lines/value"; nothing when
/// all differ. Cost: the dictionary of the column.
std::optional<std::string> find_repeated(const Table& table, SourceId source, ColumnId column,
                                         std::uint32_t& line) {
  const Dictionary dictionary = make_dictionary(table, column);
  const std::uint32_t first = table.first_row(source).value;
  const std::uint32_t end = first + table.source(source).row_count();
  std::vector<std::uint32_t> seen(dictionary.distinct_count(), 0xffffffffU);
  std::string scratch;
  for (std::uint32_t row = first; row < end; ++row) {
    std::uint32_t& before = seen[dictionary.ids[row]];
    const std::string_view value = table.original(RowId(row), column, scratch);
    if (before != 0xffffffffU && !value.empty()) {
      line = table.line_of(RowId(row));
      return std::to_string(table.line_of(RowId(before))) + "/" + issue_excerpt(value);
    }
    before = row;
  }
  return std::nullopt;
}

/// A file without a record id is worth saying at once: an update needs one. So is the column that
/// would be one if a value did not stand in it twice.
void note_missing_id(const Table& table, SourceFile& file, SourceId source) {
  const std::vector<ColumnType>& types = file.quick_types;
  const bool has_id = std::any_of(types.begin(), types.end(), [](const ColumnType& type) {
    return type.role == ColumnRole::RecordId;
  });
  if (has_id || types.empty()) return;
  Issue issue;
  issue.kind = IssueKind::NoRecordId;
  issue.source = source;
  const std::vector<std::string>& header = table.source(source).header;
  for (std::size_t i = 0; i < std::min(types.size(), header.size()); ++i) {
    const auto column = table.find_session_column(source, static_cast<std::uint32_t>(i));
    if (!column || types[i].role != ColumnRole::None || !is_named_id(types[i], header[i])) continue;
    auto repeated = find_repeated(table, source, *column, issue.line);
    if (!repeated) continue;
    issue.column_index = static_cast<std::int32_t>(i);
    issue.detail = std::move(*repeated);
    break;
  }
  file.report.issues.push_back(issue);
  const auto kind = static_cast<std::size_t>(IssueKind::NoRecordId);
  if (file.report.issue_counts.size() <= kind) file.report.issue_counts.resize(kind + 1, 0);
  ++file.report.issue_counts[kind];
}

/// A review without decisions about cells. Own rules are about no cell: they stay.
void reset_review(State& state) {
  const std::string rules(state.review ? state.review->rules() : std::string_view());
  const Stamp stamp = rules.empty() ? Stamp() : state.review->entries().back().stamp;
  state.review = std::make_unique<Review>(state.table);
  if (!rules.empty()) state.review->note_rules("kept", rules, {}, stamp);
  state.split_columns.clear();
  state.title_column.reset();
  state.related_column.reset();
  state.segment_column.reset();
  state.stale_rule = {};  // settings are entries of the history
  state.words.reset();
  state.words_text.clear();
}

/// Takes all sources out of the table, in order, so that it can be built anew.
std::vector<SourceText> take_sources(State& state) {
  std::vector<SourceText> texts;
  for (std::uint32_t s = 0; s < state.table.source_count(); ++s) {
    texts.push_back(state.table.take_source(SourceId{s}));
  }
  return texts;
}

Status rebuild(State& state, std::vector<SourceFile> files, std::vector<SourceText> texts) {
  state.forget_findings();
  state.review.reset();
  state.table = Table();
  state.types.clear();
  state.files.clear();
  reset_review(state);
  for (std::size_t i = 0; i < files.size(); ++i) {
    const Status added = add_file(state, std::move(files[i]), std::move(texts[i]));
    if (!added.ok()) return added;
  }
  return Done{};
}

}  // namespace

IntakeChoices choices_of(const Json& override_json) {
  IntakeChoices choices;
  choices.is_converted = flag_arg(override_json, "rfc4180", false);
  choices.is_encoding_chosen = choices.is_converted || !text_arg(override_json, "encoding").empty();
  choices.apply = [override_json](std::string_view head, bool is_whole, const Sniff& sniff) {
    return read_options_for(head, is_whole, sniff, override_json);
  };
  return choices;
}

SourceText take_file(PendingFile& done) {
  FileIntake& intake = done.intake;
  SourceFile& file = done.file;
  file.byte_count = intake.byte_count();
  file.head_is_whole = intake.head_is_whole();
  file.read = intake.read_options();
  file.read.expected_bytes = 0;
  file.report = intake.take_report();
  file.misfits = intake.take_misfits();
  report_misfits(file.misfits, file.report);
  file.sniff = intake.take_sniff();
  file.head = intake.take_head();
  file.later = intake.take_later();
  file.later_line = intake.later_line();
  return intake.take_source();
}

Status add_file(State& state, SourceFile file, SourceText text) {
  if (!state.review) reset_review(state);
  const bool is_new = file.label.empty();
  if (is_new) {
    file.label = file.name;
    file.rank = static_cast<std::uint32_t>(state.files.size());
  }
  map_source(state, file, text);
  const SourceId source = state.table.add_source(std::move(text), file.proposed_columns);
  note_missing_id(state.table, file, source);
  state.files.push_back(std::move(file));
  state.rank_sources();
  state.forget_findings();
  return Done{};
}

Status replace_file(State& state, std::uint32_t source, SourceFile file, SourceText text) {
  if (source >= state.files.size()) return Error{ErrorCode::UnknownRow, std::to_string(source)};
  take_back_repairs(state);
  std::vector<SourceText> texts = take_sources(state);
  std::vector<SourceFile> files = std::move(state.files);
  files[source] = std::move(file);
  texts[source] = std::move(text);
  return rebuild(state, std::move(files), std::move(texts));
}

Result<Json> remove_source(State& state, const Json& args) {
  const std::uint32_t source = number_arg(args, "source", 0xffffffffU);
  if (source >= state.files.size()) return Error{ErrorCode::UnknownRow, std::to_string(source)};
  take_back_repairs(state);
  std::vector<SourceText> texts = take_sources(state);
  std::vector<SourceFile> files = std::move(state.files);
  texts.erase(texts.begin() + source);
  files.erase(files.begin() + source);
  const Status rebuilt = rebuild(state, std::move(files), std::move(texts));
  if (!rebuilt.ok()) return rebuilt.error();
  return sources_json(state);
}

Result<Json> source_info(const State& state, std::uint32_t source) {
  if (source >= state.files.size()) return Error{ErrorCode::UnknownRow, std::to_string(source)};
  const SourceFile& file = state.files[source];
  const SourceText& text = state.table.source(SourceId{source});
  return Json{{"id", source},
              {"name", file.name},
              {"byteCount", file.byte_count},
              {"rowCount", text.row_count()},
              {"lineCount", file.report.line_count},
              {"columnCount", text.header.size()},
              {"header", text.header},
              {"rowsAside", count_rows_aside(text)},
              {"dialect", dialect_json(file, text)},
              {"encodings", encoding_guesses_json(file.sniff)},
              {"delimiters", dialect_guesses_json(file.sniff)},
              {"aside", aside_counts_json(text)},
              {"issueCounts", issue_counts_json(file.report)},
              {"crm", file.crm},
              {"layout", file.layout},
              {"label", file.label},
              {"rank", file.rank},
              {"origin", file.origin}};
}

Json sources_json(const State& state) {
  Json sources = Json::array();
  for (std::uint32_t s = 0; s < state.files.size(); ++s) {
    sources.push_back(source_info(state, s).value());
  }
  return sources;
}

/// The bytes that previews are made of: the head, or its first lines and what comes later.
static std::string preview_bytes(const SourceFile& file, std::uint32_t first_lines) {
  if (file.later.empty()) return file.head;
  std::size_t end = 0;
  for (std::uint32_t i = 0; i < first_lines; ++i) {
    const std::size_t line = file.head.find('\n', end);
    if (line == std::string::npos) return file.head;
    end = line + 1;
  }
  return file.head.substr(0, end) + file.later;
}

Result<Json> preview_json(const State& state, const Json& args) {
  const std::uint32_t source = number_arg(args, "source", 0xffffffffU);
  if (source >= state.files.size()) return Error{ErrorCode::UnknownRow, std::to_string(source)};
  const SourceFile& file = state.files[source];
  Json previews = Json::array();
  const auto candidates = args.find("candidates");
  if (candidates == args.end() || !candidates->is_array()) return previews;
  const std::uint32_t first_line = file.read.dialect.preamble_lines + file.read.dialect.header_rows;
  // A head of ASCII reads the same in every encoding: show the lines further down.
  const std::string shown = preview_bytes(file, first_line);
  const std::vector<std::uint32_t> lines =
      pick_preview_lines(shown, first_line, number_arg(args, "rows", 3));
  for (const Json& candidate : *candidates) {
    Result<ReadOptions> read =
        read_options_for(file.head, file.head_is_whole, file.sniff, candidate);
    if (!read.ok()) return read.error();
    PreviewRows preview = preview_rows(shown, read.value(), lines);
    for (std::uint32_t& line : preview.lines) {
      if (!file.later.empty() && line > first_line) line += file.later_line - first_line - 1;
    }
    const std::uint32_t lead = number_arg(args, "lead", 0);
    previews.push_back({{"encoding", std::string(encoding_name(read.value().encoding))},
                        {"delimiter", std::string(1, read.value().dialect.delimiter)},
                        {"rows", preview.rows},
                        {"lines", preview.lines},
                        {"dialect", choices_json(read.value().dialect)},
                        {"lead", lead_json(file, read.value(), lead)}});
  }
  return previews;
}

}  // namespace spruce
