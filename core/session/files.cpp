// Files: a finished file enters the table; a file read again or removed rebuilds it. Decisions
// belong to rows, so a rebuild forgets them (the page asks first).
#include <algorithm>

#include "core/csv/preview.h"
#include "core/session/crm.h"
#include "core/session/mapping.h"
#include "core/session/state.h"
#include "core/text/encoding.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

std::string delimiter_text(char delimiter) { return std::string(1, delimiter); }

std::string quote_text(char quote) { return quote == 0 ? std::string() : std::string(1, quote); }

std::string_view line_ending_name(LineEnding ending) {
  switch (ending) {
    case LineEnding::Lf:
      return "lf";
    case LineEnding::CrLf:
      return "crlf";
    case LineEnding::Cr:
      return "cr";
  }
  return "lf";
}

Json dialect_json(const ReadOptions& read) {
  return {{"encoding", std::string(encoding_name(read.encoding))},
          {"bom", read.bom_bytes > 0},
          {"delimiter", delimiter_text(read.dialect.delimiter)},
          {"quote", quote_text(read.dialect.quote)},
          {"escape", quote_text(read.dialect.escape)},
          {"backslashEscape", read.dialect.escape == '\\'},
          {"lineEnding", std::string(line_ending_name(read.dialect.line_ending))},
          {"preambleLines", read.dialect.preamble_lines},
          {"hasHeader", read.dialect.has_header()}};
}

Json guesses_json(const Sniff& sniff) {
  Json encodings = Json::array();
  for (const EncodingGuess& guess : sniff.encodings) {
    encodings.push_back({{"encoding", std::string(encoding_name(guess.encoding))},
                         {"confidence", guess.confidence},
                         {"evidence", guess.evidence_code}});
  }
  return encodings;
}

Json delimiters_json(const Sniff& sniff) {
  Json delimiters = Json::array();
  for (const DialectGuess& guess : sniff.dialects) {
    delimiters.push_back({{"delimiter", delimiter_text(guess.dialect.delimiter)},
                          {"confidence", guess.confidence},
                          {"columns", guess.column_count}});
  }
  return delimiters;
}

Json issue_counts_json(const ReadReport& report) {
  Json counts = Json::array();
  for (std::size_t kind = 0; kind < report.issue_counts.size(); ++kind) {
    if (report.issue_counts[kind] == 0) continue;
    counts.push_back({{"kind", std::string(issue_name(static_cast<IssueKind>(kind)))},
                      {"count", report.issue_counts[kind]}});
  }
  return counts;
}

/// A file without a record id is worth saying at once: an update needs one.
void note_missing_id(SourceFile& file, SourceId source, const std::vector<ColumnType>& types) {
  const bool has_id = std::any_of(types.begin(), types.end(), [](const ColumnType& type) {
    return type.role == ColumnRole::RecordId;
  });
  if (has_id || types.empty()) return;
  Issue issue;
  issue.kind = IssueKind::NoRecordId;
  issue.source = source;
  file.report.issues.push_back(issue);
  const auto kind = static_cast<std::size_t>(IssueKind::NoRecordId);
  if (file.report.issue_counts.size() <= kind) file.report.issue_counts.resize(kind + 1, 0);
  ++file.report.issue_counts[kind];
}

void reset_review(State& state) {
  state.review = std::make_unique<Review>(state.table);
  state.title_column.reset();
  state.related_column.reset();
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
  const std::vector<ColumnType> types = infer_quick_types(text);
  std::vector<ColumnId> mapping = map_columns(state.table, state.types, text, types);
  for (std::size_t i = 0; i < mapping.size(); ++i) {
    if (mapping[i] != kNoColumn) continue;
    mapping[i] = state.table.add_column(text.header[i]);
    state.types.resize(state.table.column_count());
    state.types[mapping[i].value] = types[i];
  }
  file.crm = recognise_crm(text.header);
  const SourceId source = state.table.add_source(std::move(text), std::move(mapping));
  note_missing_id(file, source, types);
  state.files.push_back(std::move(file));
  state.forget_findings();
  return Done{};
}

Status replace_file(State& state, std::uint32_t source, SourceFile file, SourceText text) {
  if (source >= state.files.size()) return Error{ErrorCode::UnknownRow, std::to_string(source)};
  std::vector<SourceText> texts = take_sources(state);
  std::vector<SourceFile> files = std::move(state.files);
  files[source] = std::move(file);
  texts[source] = std::move(text);
  return rebuild(state, std::move(files), std::move(texts));
}

Result<Json> remove_source(State& state, const Json& args) {
  const std::uint32_t source = number_arg(args, "source", 0xffffffffU);
  if (source >= state.files.size()) return Error{ErrorCode::UnknownRow, std::to_string(source)};
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
              {"dialect", dialect_json(file.read)},
              {"encodings", guesses_json(file.sniff)},
              {"delimiters", delimiters_json(file.sniff)},
              {"issueCounts", issue_counts_json(file.report)},
              {"crm", file.crm},
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
  const std::uint32_t first_line =
      file.read.dialect.preamble_lines + file.read.dialect.header_rows;
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
    previews.push_back({{"encoding", std::string(encoding_name(read.value().encoding))},
                        {"delimiter", delimiter_text(read.value().dialect.delimiter)},
                        {"rows", preview.rows},
                        {"lines", preview.lines}});
  }
  return previews;
}

Result<Json> issues_json(const State& state, const Json& args) {
  const std::uint32_t source = number_arg(args, "source", 0xffffffffU);
  if (source >= state.files.size()) return Error{ErrorCode::UnknownRow, std::to_string(source)};
  const std::string kind = text_arg(args, "kind");
  const std::uint32_t offset = number_arg(args, "offset", 0);
  const std::uint32_t limit = number_arg(args, "limit", 100);
  const std::uint32_t first = state.table.first_row(SourceId{source}).value;
  Json list = Json::array();
  std::uint32_t seen = 0;
  for (const Issue& issue : state.files[source].report.issues) {
    if (!kind.empty() && kind != "all" && kind != issue_name(issue.kind)) continue;
    if (seen++ < offset || list.size() >= limit) continue;
    list.push_back({{"kind", std::string(issue_name(issue.kind))},
                    {"row", issue.has_row ? Json(first + issue.row.value) : Json()},
                    {"line", issue.line},
                    {"column", issue.column_index},
                    {"byteOffset", issue.byte_offset},
                    {"detail", replace_invalid_utf8(issue.detail)}});
  }
  return Json{{"total", seen}, {"issues", list}};
}

Result<ReadOptions> read_options_for(std::string_view head, bool is_whole, const Sniff& sniff,
                                     const Json& override_json) {
  ReadOptions read = sniff.options;
  const std::string encoding = text_arg(override_json, "encoding");
  if (!encoding.empty()) {
    const std::optional<Encoding> found = find_encoding(encoding);
    if (!found) return Error{ErrorCode::UnknownEncoding, encoding};
    if (*found != read.encoding) {
      read.encoding = *found;
      set_bom(read, head);
      std::string text;
      std::vector<DecodeIssue> ignored;
      Decoder(*found).decode(head.substr(read.bom_bytes), is_whole, text, ignored);
      read.dialect = detect_dialect(text, is_whole).front().dialect;
    }
  }
  const std::string delimiter = text_arg(override_json, "delimiter");
  if (delimiter.size() > 1) return Error{ErrorCode::BadDialect, delimiter};
  if (!delimiter.empty()) read.dialect.delimiter = delimiter[0];
  const auto quote = override_json.find("quote");
  if (quote != override_json.end() && quote->is_string()) {
    const std::string text = quote->get<std::string>();
    if (text.size() > 1) return Error{ErrorCode::BadDialect, text};
    read.dialect.quote = text.empty() ? '\0' : text[0];
  }
  if (read.dialect.quote == read.dialect.delimiter) {
    return Error{ErrorCode::BadDialect, delimiter_text(read.dialect.delimiter)};
  }
  if (flag_arg(override_json, "hasHeader", read.dialect.has_header()) != read.dialect.has_header()) {
    read.dialect.header_rows = read.dialect.has_header() ? 0 : 1;
  }
  read.dialect.preamble_lines =
      number_arg(override_json, "preambleLines", read.dialect.preamble_lines);
  return read;
}

}  // namespace spruce
