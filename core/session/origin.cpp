// Origin: sources that came out of another file (a sheet of a workbook, a card file, an entry of an
// archive). wasm/formats made the CSV bytes; here its notes become issues and lines become the rows
// of the sheet. Invariant: line numbers of a converted source are the numbers of its records.
#include <algorithm>

#include "core/csv/issue_log.h"
#include "core/session/state.h"

namespace spruce {
namespace {

/// Line breaks inside a piece of text, counted as the reader does: CR LF is one.
std::uint32_t count_breaks(std::string_view text) {
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_lone_cr = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
    if (text[i] == '\n' || is_lone_cr) ++count;
  }
  return count;
}

/// Breaks within cells do not count as lines: by how much each record moves up.
std::vector<std::uint32_t> line_shifts(const SourceText& text) {
  const std::string_view all = text.text;
  std::uint32_t shift = 0;
  if (!text.header_cells.empty() && text.header_end >= text.header_cells.front()) {
    const std::uint32_t begin = text.header_cells.front();
    shift = count_breaks(all.substr(begin, text.header_end - begin));
  }
  std::vector<std::uint32_t> shifts;
  shifts.reserve(text.row_count());
  for (std::uint32_t row = 0; row < text.row_count(); ++row) {
    shifts.push_back(shift);
    const std::uint32_t begin = text.row_starts[row];
    shift += count_breaks(all.substr(begin, text.row_ends[row] - begin));
  }
  return shifts;
}

void number_by_record(ReadReport& report, SourceText& text) {
  const std::vector<std::uint32_t> shifts = line_shifts(text);
  for (Issue& issue : report.issues) {
    const auto after = std::upper_bound(text.row_lines.begin(), text.row_lines.end(), issue.line);
    if (after == text.row_lines.begin()) continue;
    issue.line -= shifts[static_cast<std::size_t>(after - text.row_lines.begin()) - 1];
  }
  for (std::uint32_t row = 0; row < text.row_count(); ++row) text.row_lines[row] -= shifts[row];
}

std::optional<IssueKind> find_kind(const std::string& name) {
  for (std::size_t kind = 0; kind < kIssueKindCount; ++kind) {
    if (issue_name(static_cast<IssueKind>(kind)) == name) return static_cast<IssueKind>(kind);
  }
  return std::nullopt;
}

Issue make_issue(IssueKind kind, const Json& note, const SourceText& text) {
  Issue issue;
  issue.kind = kind;
  issue.line = number_arg(note, "line", 0);
  const double column = real_arg(note, "column", -1);
  issue.column_index = column < 0 ? -1 : static_cast<std::int32_t>(std::min(column, 1e6));
  issue.detail = issue_excerpt(text_arg(note, "detail"));
  const auto row = std::lower_bound(text.row_lines.begin(), text.row_lines.end(), issue.line);
  issue.has_row = issue.line > 0 && row != text.row_lines.end() && *row == issue.line;
  if (issue.has_row) issue.row = RowId{static_cast<std::uint32_t>(row - text.row_lines.begin())};
  return issue;
}

void add_notes(ReadReport& report, const Json& groups, const SourceText& text) {
  if (report.issue_counts.size() < kIssueKindCount) report.issue_counts.resize(kIssueKindCount, 0);
  if (!groups.is_array()) return;
  for (const Json& group : groups) {
    const std::optional<IssueKind> kind = find_kind(text_arg(group, "kind"));
    const auto notes = group.find("notes");
    if (!kind || notes == group.end() || !notes->is_array()) continue;
    report.issue_counts[static_cast<std::size_t>(*kind)] += number_arg(group, "count", 0);
    for (const Json& note : *notes) report.issues.push_back(make_issue(*kind, note, text));
  }
}

/// A sheet may well have one column: no delimiter was guessed.
void forget_one_column(ReadReport& report) {
  const auto kind = static_cast<std::size_t>(IssueKind::OneColumn);
  if (kind < report.issue_counts.size()) report.issue_counts[kind] = 0;
  const auto is_one_column = [](const Issue& i) { return i.kind == IssueKind::OneColumn; };
  report.issues.erase(std::remove_if(report.issues.begin(), report.issues.end(), is_one_column),
                      report.issues.end());
}

}  // namespace

Result<Json> describe_file(State& state, const Json& args) {
  if (!state.pending) return Error{ErrorCode::WrongState, "beginFile"};
  const auto origin = args.find("origin");
  const auto notes = args.find("notes");
  if (origin != args.end() && origin->is_object()) state.pending->file.origin = *origin;
  if (notes != args.end()) state.pending->notes = *notes;
  return Json();
}

void apply_origin(PendingFile& pending, SourceText& text) {
  if (!pending.is_converted) return;
  number_by_record(pending.file.report, text);
  forget_one_column(pending.file.report);
  add_notes(pending.file.report, pending.notes, text);
}

Result<Json> sentence_json(const Json& args) {
  const std::string name = text_arg(args, "code");
  for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
    const Error error{static_cast<ErrorCode>(code), text_arg(args, "detail")};
    if (error_name(error.code) != name) continue;
    return Json(format_error(error, text_arg(args, "language")));
  }
  return Json(name);
}

}  // namespace spruce
