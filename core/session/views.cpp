// Views: which rows are shown, and the packed blocks that carry them. Layout:
// web/src/shared/packed-rows.ts.
#include <algorithm>
#include <cstring>

#include "core/session/row_filter.h"
#include "core/session/row_order.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::uint32_t kMagic = 0x31525053;  // "SPR1"
constexpr std::size_t kMaxCellBytes = 4096;
constexpr std::size_t kMaxViews = 8;
constexpr std::uint32_t kMaxBlockRows = 4096;
constexpr std::uint8_t kEdited = 1, kProposed = 2, kMissingCell = 4, kMerged = 8;

void append_u32(std::string& out, std::uint32_t value) {
  char bytes[4];
  std::memcpy(bytes, &value, 4);  // wasm and every native target here are little-endian
  out.append(bytes, 4);
}

/// A cell as the grid shows it: valid UTF-8, cut when very long.
void append_shown(std::string& out, std::string_view cell) {
  if (cell.size() > kMaxCellBytes) {
    std::size_t end = kMaxCellBytes;
    while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0U) == 0x80U) --end;
    append_shown(out, cell.substr(0, end));
    out += "…";
    return;
  }
  if (is_valid_utf8(cell)) {
    out += cell;
  } else {
    out += replace_invalid_utf8(cell);
  }
}

/// The parts of a block of rows, in the making.
struct Block {
  std::string ids, lines, states, ends, text;

  void add_row(std::uint32_t id, std::uint32_t line) {
    append_u32(ids, id);
    append_u32(lines, line);
  }
  void add_cell(std::string_view value, std::uint8_t state) {
    states.push_back(static_cast<char>(state));
    append_shown(text, value);
    append_u32(ends, static_cast<std::uint32_t>(text.size()));
  }
  void finish(std::size_t column_count, std::string& out) {
    states.resize((states.size() + 3) / 4 * 4);
    out.clear();
    append_u32(out, kMagic);
    append_u32(out, static_cast<std::uint32_t>(ids.size() / 4));
    append_u32(out, static_cast<std::uint32_t>(column_count));
    append_u32(out, static_cast<std::uint32_t>(text.size()));
    out += ids + lines + states + ends + text;
  }
};

std::uint8_t cell_state(const State& state, RowId row, ColumnId column, bool is_merged) {
  std::uint8_t bits = is_merged ? kMerged : 0;
  if (state.table.find_override({row, column}) != nullptr) bits |= kEdited;
  const std::uint32_t c = column.value;
  if (c < state.has_fix.size() && !state.has_fix[c].empty() &&
      state.has_fix[c][state.dictionaries[c].ids[row.value]] &&
      state.review->decision_of({row, column}) == CellDecision::Undecided) {
    bits |= kProposed;
  }
  if (!state.table.is_virtual(column) && !state.table.span(row, column)) bits |= kMissingCell;
  return bits;
}

}  // namespace

Result<Json> open_view(State& state, const Json& args) {
  const auto filters = args.find("filters");
  if (filters == args.end() || !filters->is_array()) return Error{ErrorCode::BadJson, "filters"};
  std::vector<RowTest> tests;
  for (const Json& filter : *filters) {
    Result<RowTest> test = make_row_test(state, filter);
    if (!test.ok()) return test.error();
    tests.push_back(std::move(test).value());
  }
  const auto sort = args.find("sort");
  const bool is_sorted = sort != args.end() && sort->is_object();
  const ColumnId by{is_sorted ? number_arg(*sort, "column", 0xffffffffU) : 0};
  if (is_sorted && by.value >= state.table.column_count()) {
    return Error{ErrorCode::UnknownColumn, std::to_string(by.value)};
  }
  if (tests.empty() && !is_sorted) {
    return Json{{"view", 0}, {"count", state.table.row_count()}};
  }
  RowView view;
  view.id = state.next_view++;
  for (std::uint32_t row = 0; row < state.table.row_count(); ++row) {
    const bool shows = std::all_of(tests.begin(), tests.end(),
                                   [&](const RowTest& test) { return test(RowId{row}); });
    if (shows) view.rows.emplace_back(RowId{row});
  }
  if (is_sorted) sort_rows(state, by, flag_arg(*sort, "descending", false), view.rows);
  const std::size_t count = view.rows.size();
  state.views.push_back(std::move(view));
  if (state.views.size() > kMaxViews) state.views.pop_front();
  return Json{{"view", state.views.back().id}, {"count", count}};
}

Result<Json> record_json(const State& state, const Json& args) {
  const std::uint32_t row = number_arg(args, "row", 0xffffffffU);
  if (row >= state.table.row_count()) return Error{ErrorCode::UnknownRow, std::to_string(row)};
  Json original = Json::array();
  Json current = Json::array();
  std::string scratch;
  for (std::uint32_t c = 0; c < state.table.column_count(); ++c) {
    original.push_back(
        replace_invalid_utf8(state.table.original(RowId{row}, ColumnId{c}, scratch)));
    current.push_back(replace_invalid_utf8(state.table.value(RowId{row}, ColumnId{c}, scratch)));
  }
  return Json{{"line", state.table.line_of(RowId{row})},
              {"source", state.table.source_of(RowId{row}).value},
              {"original", original},
              {"current", current}};
}

Status pack_rows(State& state, const Json& args, std::string& block) {
  const std::uint32_t view_id = number_arg(args, "view", 0);
  const auto view = std::find_if(state.views.begin(), state.views.end(),
                                 [&](const RowView& v) { return v.id == view_id; });
  if (view_id != 0 && view == state.views.end()) {
    return Error{ErrorCode::WrongState, "view " + std::to_string(view_id)};
  }
  const std::uint32_t total =
      view_id == 0 ? state.table.row_count() : static_cast<std::uint32_t>(view->rows.size());
  const std::uint32_t first = std::min(number_arg(args, "first", 0), total);
  const std::uint32_t count =
      std::min({number_arg(args, "count", 0), total - first, kMaxBlockRows});
  std::vector<ColumnId> columns;
  for (const RowId id : rows_arg(args, "columns")) {
    if (id.value >= state.table.column_count()) {
      return Error{ErrorCode::UnknownColumn, std::to_string(id.value)};
    }
    columns.emplace_back(ColumnId{id.value});
  }
  std::vector<RowId> rows;
  for (std::uint32_t i = 0; i < count; ++i) {
    rows.push_back(view_id == 0 ? RowId{first + i} : view->rows[first + i]);
  }
  Block parts;
  std::string scratch;
  for (const RowId row : rows) {
    const bool is_merged = state.review->merged_into(row).has_value();
    parts.add_row(row.value, state.table.line_of(row));
    for (const ColumnId column : columns) {
      parts.add_cell(state.table.value(row, column, scratch),
                     cell_state(state, row, column, is_merged));
    }
  }
  parts.finish(columns.size(), block);
  return Done{};
}

Json arriving_json(const State& state) {
  if (!state.pending) return Json();
  const FileIntake& intake = state.pending->intake;
  const SourceText* source = intake.source_so_far();
  if (source == nullptr || intake.row_count() == 0) return Json();
  Json header = Json::array();
  for (const std::string& name : source->header) header.push_back(replace_invalid_utf8(name));
  return Json{{"name", state.pending->file.name},
              {"header", std::move(header)},
              {"rowCount", intake.row_count()}};
}

Status pack_arriving(const State& state, const Json& args, std::string& block) {
  const SourceText* source = state.pending ? state.pending->intake.source_so_far() : nullptr;
  if (source == nullptr) return Error{ErrorCode::WrongState, "beginFile"};
  const std::uint32_t total = state.pending->intake.row_count();
  const std::uint32_t first = std::min(number_arg(args, "first", 0), total);
  const std::uint32_t count =
      std::min({number_arg(args, "count", 0), total - first, kMaxBlockRows});
  const auto columns = static_cast<std::uint32_t>(source->header.size());
  Block parts;
  std::string scratch;
  for (std::uint32_t row = first; row < first + count; ++row) {
    parts.add_row(row, source->row_lines[row]);
    for (std::uint32_t c = 0; c < columns; ++c) {
      const std::optional<CellSpan> span = find_cell(*source, row, c);
      if (span) {
        parts.add_cell(raw_cell_value(cell_text(*source, *span), source->quotes, scratch), 0);
      } else {
        parts.add_cell({}, kMissingCell);
      }
    }
  }
  parts.finish(columns, block);
  return Done{};
}

}  // namespace spruce
