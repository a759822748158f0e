// The import report and its repairs: what was odd while reading, how many rows are shown and set
// aside, and a person's putting right of single rows. A repair changes which records lie in a piece
// of the text; it is an entry of the history like any other decision, but its rows must carry no
// other decision when it is made or taken back.
#include <algorithm>
#include <utility>

#include "core/csv/issue_log.h"
#include "core/session/state.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

Result<std::uint32_t> source_arg(const State& state, const Json& args) {
  const std::uint32_t source = number_arg(args, "source", 0xffffffffU);
  if (source >= state.files.size()) return Error{ErrorCode::UnknownRow, std::to_string(source)};
  return source;
}

std::string excerpt(const SourceText& text, std::uint32_t begin, std::uint32_t end) {
  return replace_invalid_utf8(issue_excerpt(cell_text(text, {begin, end})));
}

/// What a repair can do about a kind of issue, likeliest first.
Json repairs_for(IssueKind kind) {
  switch (kind) {
    case IssueKind::RaggedShort:
      return {"join", "split-cell", "pad", "aside"};
    case IssueKind::RaggedLong:
      return {"merge-cells", "split", "cut", "aside"};
    case IssueKind::UnclosedQuote:
      return {"unquote", "join", "merge-cells", "aside"};
    case IssueKind::StrayQuote:
      return {"unquote", "plain", "merge-cells", "aside"};
    case IssueKind::LostDelimiter:
    case IssueKind::OtherDelimiter:
      return {"plain", "merge-cells", "aside"};
    case IssueKind::LongCell:
    case IssueKind::SwallowedRows:
      return {"plain", "aside"};
    case IssueKind::FooterLine:
    case IssueKind::CommentLine:
    case IssueKind::RepeatedHeader:
      return {"record"};
    default:
      return Json::array();
  }
}

Json rows_json(const SourceText& text, const std::vector<RowPlace>& rows) {
  Json list = Json::array();
  std::string scratch;
  for (const RowPlace& row : rows) {
    Json cells = Json::array();
    for (const CellSpan cell : row.cells) {
      cells.push_back(
          replace_invalid_utf8(raw_cell_value(cell_text(text, cell), text.quotes, scratch)));
    }
    list.push_back(std::move(cells));
  }
  return list;
}

std::string text_of(const SourceText& text, const std::vector<RowPlace>& rows) {
  std::string out;
  for (const auto& row : rows_json(text, rows)) {
    if (!out.empty()) out += " / ";
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += " | ";
      out += row[i].get<std::string>();
    }
  }
  return out;
}

Result<RepairRequest> request_from(const State& state, std::uint32_t source, const Json& args) {
  RepairRequest request;
  const std::string name = text_arg(args, "repair");
  const std::optional<RepairKind> kind = find_repair(name);
  if (!kind) return Error{ErrorCode::CannotRepair, name};
  request.kind = *kind;
  const std::uint32_t first = state.table.first_row(SourceId{source}).value;
  const std::uint32_t row = number_arg(args, "row", 0xffffffffU);
  request.line = number_arg(args, "line", 0);
  request.cell = number_arg(args, "cell", 0);
  request.last_cell = number_arg(args, "lastCell", request.cell);
  request.offset = number_arg(args, "offset", 0);
  const std::uint32_t count = state.table.source(SourceId{source}).row_count();
  if (*kind != RepairKind::TakeBack && (row < first || row - first >= count)) {
    return Error{ErrorCode::UnknownRow, text_arg(args, "row").empty() ? std::to_string(row) : name};
  }
  request.row = *kind == RepairKind::TakeBack ? 0 : row - first;
  return request;
}

/// Issues of the rows that change go with them; those behind follow their rows.
void move_issues(ReadReport& report, RepairRows rows, std::uint32_t inserted,
                 std::vector<Issue>& taken) {
  std::vector<Issue> kept;
  for (Issue& issue : report.issues) {
    if (issue.has_row && issue.row.value >= rows.first &&
        issue.row.value < rows.first + rows.count) {
      --report.issue_counts[static_cast<std::size_t>(issue.kind)];
      taken.push_back(std::move(issue));
      continue;
    }
    if (issue.has_row && issue.row.value >= rows.first + rows.count) {
      issue.row = RowId(issue.row.value - rows.count + inserted);
    }
    kept.push_back(std::move(issue));
  }
  report.issues = std::move(kept);
}

/// Puts issues of rows back where they belong in the list, which is in the order of rows.
void insert_issues(ReadReport& report, std::uint32_t row, std::vector<Issue> issues) {
  for (const Issue& issue : issues) {
    ++report.issue_counts[static_cast<std::size_t>(issue.kind)];
  }
  const auto at = std::find_if(report.issues.begin(), report.issues.end(),
                               [row](const Issue& i) { return i.has_row && i.row.value >= row; });
  report.issues.insert(at, std::make_move_iterator(issues.begin()),
                       std::make_move_iterator(issues.end()));
}

/// The same for cells in another encoding.
void move_misfits(std::vector<MisfitCell>& cells, RepairRows rows, std::uint32_t inserted,
                  std::vector<MisfitCell>& taken) {
  std::vector<MisfitCell> kept;
  for (MisfitCell& cell : cells) {
    const bool is_behind = cell.row >= rows.first + rows.count;
    if (is_behind) cell.row = cell.row - rows.count + inserted;
    (cell.row >= rows.first && !is_behind ? taken : kept).push_back(std::move(cell));
  }
  cells = std::move(kept);
}

void insert_misfits(std::vector<MisfitCell>& cells, std::vector<MisfitCell> more) {
  cells.insert(cells.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
  std::stable_sort(cells.begin(), cells.end(),
                   [](const MisfitCell& a, const MisfitCell& b) { return a.row < b.row; });
}

std::vector<Issue> find_ragged(const SourceText& text, RepairRows rows) {
  std::vector<Issue> issues;
  const auto width = static_cast<std::uint32_t>(text.header.size());
  for (std::uint32_t row = rows.first; row < rows.first + rows.count; ++row) {
    const std::uint32_t cells = row_cell_count(text, row);
    if (cells == width) continue;
    Issue issue;
    issue.kind = cells < width ? IssueKind::RaggedShort : IssueKind::RaggedLong;
    issue.has_row = true;
    issue.row = RowId(row);
    issue.line = text.row_lines[row];
    issue.detail = std::to_string(cells) + "/" + std::to_string(width);
    issues.push_back(std::move(issue));
  }
  return issues;
}

/// Makes the repair, or takes it back, everywhere that knows rows by number.
void carry_out(State& state, RepairRecord& record, bool undo) {
  const SourceId source{record.source};
  const Repair& repair = record.repair;
  const RepairRows rows = find_repair_rows(state.table.source(source), repair, undo);
  const auto inserted =
      static_cast<std::uint32_t>(undo ? repair.before.size() : repair.after.size());
  const std::uint32_t first = state.table.first_row(source).value + rows.first;
  ReadReport& report = state.files[record.source].report;
  state.table.change_rows(source, rows.first, rows.count, inserted,
                          [&](SourceText& text) { apply_repair(text, repair, undo); });
  state.review->move_rows({RowId{first}, rows.count, inserted, record.number, undo});
  ++state.row_changes;
  std::vector<MisfitCell>& misfits = state.files[record.source].misfits.cells;
  std::vector<Issue> taken;
  std::vector<MisfitCell> taken_misfits;
  move_issues(report, rows, inserted, taken);
  move_misfits(misfits, rows, inserted, taken_misfits);
  record.made = undo ? 0 : ++state.repairs_made;
  if (undo) {
    for (Issue& issue : record.issues) issue.row = RowId(issue.row.value + rows.first);
    for (MisfitCell& cell : record.misfits) cell.row += rows.first;
    insert_issues(report, rows.first, std::exchange(record.issues, {}));
    insert_misfits(misfits, std::exchange(record.misfits, {}));
  } else {
    for (Issue& issue : taken) issue.row = RowId(issue.row.value - rows.first);
    for (MisfitCell& cell : taken_misfits) cell.row -= rows.first;
    record.issues = std::move(taken);
    record.misfits = std::move(taken_misfits);
    insert_issues(report, rows.first,
                  find_ragged(state.table.source(source), {rows.first, inserted}));
  }
  state.forget_findings();
}

/// Errors: RowDecided when the rows carry decisions or have been repaired again since.
Status check_change(const State& state, const RepairRecord& record, bool undo) {
  const SourceText& text = state.table.source(SourceId{record.source});
  const std::string line = std::to_string(record.repair.line);
  const bool is_covered =
      undo && std::any_of(state.repairs.begin(), state.repairs.end(), [&](const RepairRecord& r) {
        return r.source == record.source && r.made > record.made &&
               is_on_same_text(r.repair, record.repair);
      });
  if (is_covered || !can_apply(text, record.repair, undo)) {
    return Error{ErrorCode::RowDecided, line};
  }
  const RepairRows rows = find_repair_rows(text, record.repair, undo);
  const std::uint32_t first = state.table.first_row(SourceId{record.source}).value + rows.first;
  if (state.review->has_decisions(RowId{first}, rows.count)) {
    return Error{ErrorCode::RowDecided, line};
  }
  return Done{};
}

RepairRecord* find_record(State& state, std::uint32_t entry) {
  for (RepairRecord& record : state.repairs) {
    if (record.entry == entry) return &record;
  }
  return nullptr;
}

}  // namespace

Result<Json> import_report_json(const State& state, const Json& args) {
  const Result<std::uint32_t> source = source_arg(state, args);
  if (!source.ok()) return source.error();
  const SourceText& text = state.table.source(SourceId{source.value()});
  const ReadReport& report = state.files[source.value()].report;
  Json kinds = Json::array();
  for (std::size_t kind = 0; kind < report.issue_counts.size(); ++kind) {
    if (report.issue_counts[kind] == 0) continue;
    const auto listed = std::count_if(
        report.issues.begin(), report.issues.end(),
        [kind](const Issue& issue) { return static_cast<std::size_t>(issue.kind) == kind; });
    kinds.push_back({{"kind", std::string(issue_name(static_cast<IssueKind>(kind)))},
                     {"count", report.issue_counts[kind]},
                     {"listed", listed},
                     {"repairs", repairs_for(static_cast<IssueKind>(kind))}});
  }
  std::uint32_t repaired = 0;
  for (const RepairRecord& record : state.repairs) {
    repaired += record.source == source.value() && record.made > 0 ? 1 : 0;
  }
  const std::uint32_t aside = count_rows_aside(text);
  return Json{{"rowsRead", text.row_count() + aside},
              {"rowsShown", text.row_count()},
              {"rowsAside", aside},
              {"lineCount", report.line_count},
              {"blankLines", report.blank_line_count},
              {"aside", aside_counts_json(text)},
              {"kinds", kinds},
              {"repaired", repaired}};
}

Result<Json> aside_lines_json(const State& state, const Json& args) {
  const Result<std::uint32_t> source = source_arg(state, args);
  if (!source.ok()) return source.error();
  const SourceText& text = state.table.source(SourceId{source.value()});
  const std::string kind = text_arg(args, "kind");
  const std::string search = text_arg(args, "search");
  const std::uint32_t offset = number_arg(args, "offset", 0);
  const std::uint32_t limit = number_arg(args, "limit", 100);
  Json lines = Json::array();
  std::uint32_t seen = 0;
  for (const AsideLine& line : text.aside) {
    if (!kind.empty() && kind != "all" && kind != aside_name(line.kind)) continue;
    if (cell_text(text, {line.begin, line.end}).find(search) == std::string_view::npos) continue;
    if (seen++ < offset || lines.size() >= limit) continue;
    lines.push_back({{"kind", std::string(aside_name(line.kind))},
                     {"line", line.line},
                     {"text", excerpt(text, line.begin, line.end)}});
  }
  return Json{{"total", seen}, {"lines", lines}};
}

Result<Json> issues_json(const State& state, const Json& args) {
  const Result<std::uint32_t> source = source_arg(state, args);
  if (!source.ok()) return source.error();
  const SourceText& text = state.table.source(SourceId{source.value()});
  const std::string kind = text_arg(args, "kind");
  const std::string search = text_arg(args, "search");
  const std::uint32_t offset = number_arg(args, "offset", 0);
  const std::uint32_t limit = number_arg(args, "limit", 100);
  const std::uint32_t first = state.table.first_row(SourceId{source.value()}).value;
  Json list = Json::array();
  std::uint32_t seen = 0;
  for (const Issue& issue : state.files[source.value()].report.issues) {
    if (!kind.empty() && kind != "all" && kind != issue_name(issue.kind)) continue;
    const bool has_row = issue.has_row && issue.row.value < text.row_count();
    const std::string row_text =
        has_row ? excerpt(text, text.row_starts[issue.row.value], text.row_ends[issue.row.value])
                : std::string();
    const std::string detail = replace_invalid_utf8(issue.detail);
    if (!search.empty() && row_text.find(search) == std::string::npos &&
        detail.find(search) == std::string::npos) {
      continue;
    }
    if (seen++ < offset || list.size() >= limit) continue;
    const auto column = static_cast<std::size_t>(issue.column_index);
    const bool is_named = issue.column_index >= 0 && column < text.header.size();
    list.push_back({{"kind", std::string(issue_name(issue.kind))},
                    {"row", has_row ? Json(first + issue.row.value) : Json()},
                    {"line", issue.line},
                    {"column", issue.column_index},
                    {"columnName", is_named ? text.header[column] : std::string()},
                    {"byteOffset", issue.byte_offset},
                    {"detail", detail},
                    {"text", row_text},
                    {"repairs", repairs_for(issue.kind)}});
  }
  return Json{{"total", seen}, {"issues", list}};
}

Result<Json> preview_repair(const State& state, const Json& args) {
  const Result<std::uint32_t> source = source_arg(state, args);
  if (!source.ok()) return source.error();
  const Result<RepairRequest> request = request_from(state, source.value(), args);
  if (!request.ok()) return request.error();
  const SourceText& text = state.table.source(SourceId{source.value()});
  const Result<Repair> repair =
      make_repair(text, state.files[source.value()].read.dialect, request.value());
  if (!repair.ok()) return repair.error();
  return Json{{"line", repair.value().line},
              {"text", excerpt(text, repair.value().begin, repair.value().end)},
              {"before", rows_json(text, repair.value().before)},
              {"after", rows_json(text, repair.value().after)}};
}

namespace {

/// What repairs a row again in the same session as it was then.
std::string request_text(const Json& args) {
  Json request = Json::object();
  for (const char* name : {"source", "repair", "row", "line", "cell", "lastCell", "offset"}) {
    if (args.contains(name)) request[name] = args[name];
  }
  return request.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The entry's id.
Result<std::uint32_t> repair_by(State& state, const Json& args, Stamp stamp) {
  const Result<std::uint32_t> source = source_arg(state, args);
  if (!source.ok()) return source.error();
  const Result<RepairRequest> request = request_from(state, source.value(), args);
  if (!request.ok()) return request.error();
  const SourceText& text = state.table.source(SourceId{source.value()});
  Result<Repair> made =
      make_repair(text, state.files[source.value()].read.dialect, request.value());
  if (!made.ok()) return made.error();
  RepairRecord record;
  record.source = source.value();
  record.repair = std::move(made).value();
  if (Status status = check_change(state, record, false); !status) return status.error();
  record.number = static_cast<std::uint32_t>(state.repairs.size());
  if (record.number >= kMaxRepairs || record.repair.before.size() > kMaxMovedRows ||
      record.repair.after.size() > kMaxMovedRows) {
    return Error{ErrorCode::CannotRepair, "size"};
  }
  RepairNote note;
  note.request = request_text(args);
  note.source = SourceId{record.source};
  note.line = record.repair.line;
  note.before = excerpt(text, record.repair.begin, record.repair.end);
  note.after = text_of(text, record.repair.after);
  const std::string subject = std::string(repair_name(record.repair.kind)) + "@" +
                              state.files[record.source].name + ":" + std::to_string(note.line);
  record.entry = state.review->note_repair(subject, std::move(note), std::move(stamp));
  carry_out(state, record, false);
  const std::uint32_t entry = record.entry;
  state.repairs.push_back(std::move(record));
  return entry;
}

}  // namespace

Result<Json> repair_row(State& state, const Json& args) {
  const Result<std::uint32_t> entry = repair_by(state, args, stamp_arg(args));
  if (!entry.ok()) return entry.error();
  return Json{{"entry", entry.value()},
              {"source", source_info(state, number_arg(args, "source", 0)).value()},
              {"summary", summary_json(state)}};
}

Status repair_again(State& state, const std::string& request, Stamp stamp) {
  const Json args = Json::parse(request, nullptr, false);
  if (!args.is_object()) return Error{ErrorCode::BadRecipe, "repair"};
  const Result<std::uint32_t> entry = repair_by(state, args, std::move(stamp));
  return entry.ok() ? Status(Done{}) : Status(entry.error());
}

void take_back_repairs(State& state) {
  while (true) {
    const auto newest = std::max_element(
        state.repairs.begin(), state.repairs.end(),
        [](const RepairRecord& a, const RepairRecord& b) { return a.made < b.made; });
    if (newest == state.repairs.end() || newest->made == 0) break;
    carry_out(state, *newest, true);
  }
  state.repairs.clear();
}

Status check_take_back(State& state, std::optional<std::uint32_t> entry, bool undo) {
  if (!entry) return Done{};
  const RepairRecord* const record = find_record(state, *entry);
  return record == nullptr ? Status(Done{}) : check_change(state, *record, undo);
}

void follow_take_back(State& state, std::uint32_t entry, bool undo) {
  RepairRecord* const record = find_record(state, entry);
  if (record != nullptr) carry_out(state, *record, undo);
}

}  // namespace spruce
