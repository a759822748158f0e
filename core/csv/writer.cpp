#include "core/csv/writer.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/assert.h"
#include "core/csv/issue_log.h"
#include "core/csv/row_bytes.h"
#include "core/table/raw_cell.h"

namespace spruce {
namespace {

/// An approved value for one cell of the file.
struct CellEdit {
  std::uint32_t row = 0;  // in the source
  std::uint32_t file_column = 0;
  RowId row_id;
  ColumnId column;
};

}  // namespace

struct CsvWriter::State {
  State(const Table& from, SourceId id, WriteOptions how)
      : table(from), source_id(id), source(from.source(id)), options(std::move(how)) {}

  void prepare();
  void collect_edits();
  const std::string* new_text(CellRef cell) const;
  std::uint32_t find_text_end() const;
  std::optional<Error> check_values() const;
  std::optional<Error> check_rewritten_rows() const;
  std::optional<Error> check_value(std::string_view value) const;
  bool is_dropped(std::uint32_t row) const {
    return row < options.dropped_rows.size() && options.dropped_rows[row];
  }
  std::uint32_t find_next_change() const;
  std::uint32_t find_next_doubtful() const;
  bool write_some(std::size_t limit, std::string& out);
  bool copy_until(std::uint32_t end, std::size_t limit, std::string& out);
  void copy(std::uint32_t end, std::string& out);
  void append_encoded(std::string& out);
  void write_header(std::string& out);
  void write_row(std::string& out);
  void write_cells_in_place(std::uint32_t row, std::string& out);
  void write_anew(std::uint32_t row, std::string& out);
  void write_cell_anew(std::uint32_t row, std::uint32_t file_column, bool alone, std::string& out);
  void write_repaired(const RepairedSpan& span, std::string& out);
  bool is_next_edited(std::uint32_t row) const {
    return next_edit < edits.size() && edits[next_edit].row == row;
  }
  void append_line_ending(std::string& out);
  void append_delimiters(std::uint32_t count);
  void put_cell(std::string_view value, std::uint32_t file_column, bool was_quoted, bool alone);
  void add_columns(std::uint32_t count, RowId row);
  void note(std::size_t from, const std::string& out, std::uint32_t begin, std::uint32_t end);
  const Dialect& dialect() const { return options.read.dialect; }

  const Table& table;
  SourceId source_id;
  const SourceText& source;
  WriteOptions options;
  std::optional<Encoder> encoder;  // none for UTF-8
  const std::vector<Irregular> no_irregulars;
  std::vector<CellEdit> edits;  // by row and place in the file
  std::size_t next_edit = 0;
  std::size_t next_repair = 0;
  std::uint32_t next_row = 0;
  std::uint32_t cursor = 0;      // text before it is written or left out
  std::uint32_t text_end = 0;    // nothing after it is written
  std::string fresh;             // new text on its way to the encoder
  std::uint64_t written = 0;     // bytes of the steps before
  std::uint64_t out_offset = 0;  // of the caller's buffer in the output; may wrap below zero
  bool prepared = false;
  bool header_done = false;
  std::optional<Error> failed;
};

void CsvWriter::State::prepare() {
  prepared = true;
  if (options.read.encoding != Encoding::Utf8) encoder.emplace(options.read.encoding);
  if (options.ignores_edits) next_repair = source.repaired.size();
  collect_edits();
  text_end = find_text_end();
  header_done = options.added_columns.empty() || source.header_cells.empty();
}

// The new text of a cell; nullptr: it stays as it is.
const std::string* CsvWriter::State::new_text(CellRef cell) const {
  if (options.over) {
    const auto at = options.over->find(std::uint64_t{cell.row.value} << 32U | cell.column.value);
    if (at != options.over->end()) return &at->second;
  }
  return options.ignores_edits ? nullptr : table.find_override(cell);
}

void CsvWriter::State::collect_edits() {
  const std::uint32_t first = table.first_row(source_id).value;
  std::vector<CellRef> cells;
  if (!options.ignores_edits) cells = table.overridden_cells();
  if (options.over) {
    for (const auto& [key, text] : *options.over) {
      const CellRef cell{RowId(static_cast<std::uint32_t>(key >> 32U)),
                         ColumnId(static_cast<std::uint32_t>(key))};
      if (options.ignores_edits || table.find_override(cell) == nullptr) cells.push_back(cell);
    }
  }
  for (const CellRef& cell : cells) {
    if (cell.row.value < first || cell.row.value - first >= source.row_count()) continue;
    const std::int32_t place = table.file_column(source_id, cell.column);
    if (place < 0 || is_dropped(cell.row.value - first)) continue;
    edits.push_back(
        {cell.row.value - first, static_cast<std::uint32_t>(place), cell.row, cell.column});
  }
  std::sort(edits.begin(), edits.end(), [](const CellEdit& a, const CellEdit& b) {
    return a.row != b.row ? a.row < b.row : a.file_column < b.file_column;
  });
}

// A file whose last line has no line ending gets none when that row is dropped: the line before
// gives up its own.
std::uint32_t CsvWriter::State::find_text_end() const {
  const auto size = static_cast<std::uint32_t>(source.text.size());
  if (source.row_count() == 0) return size;
  std::uint32_t row = source.row_count() - 1;
  if (!is_dropped(row) || source.row_ends[row] != size) return size;
  const LineEnding usual = dialect().line_ending;
  while (row > 0 && is_dropped(row - 1)) {
    const std::uint32_t end = source.row_ends[row - 1];
    if (end + ending_size(source.text, end, usual) != source.row_starts[row]) break;
    --row;
  }
  const std::uint32_t begin = source.row_starts[row];
  return begin - ending_size_before(source.text, begin, usual);
}

std::optional<Error> CsvWriter::State::check_values() const {
  for (const CellEdit& edit : edits) {
    const std::string* value = new_text({edit.row_id, edit.column});
    if (value == nullptr) continue;
    if (auto error = check_value(*value)) return error;
  }
  for (const std::string& name : options.added_names) {
    if (auto error = check_value(name)) return error;
  }
  if (auto error = check_rewritten_rows()) return error;
  if (options.added_columns.empty()) return std::nullopt;
  std::string scratch;
  for (std::uint32_t row = 0; row < source.row_count(); ++row) {
    const RowId id(table.first_row(source_id).value + row);
    for (const ColumnId column : options.added_columns) {
      if (is_dropped(row)) continue;
      if (auto error = check_value(table.value(id, column, scratch))) return error;
    }
  }
  return std::nullopt;
}

// Rows written anew hold cells that nobody edited.
std::optional<Error> CsvWriter::State::check_rewritten_rows() const {
  const auto check_row = [this](std::uint32_t row) -> std::optional<Error> {
    std::string scratch;
    for (std::uint32_t i = 0; i < row_cell_count(source, row); ++i) {
      const std::string_view raw = cell_text(source, *find_cell(source, row, i));
      if (is_safe_raw(raw, source.quotes)) continue;
      if (auto error = check_value(raw_cell_value(raw, source.quotes, scratch))) return error;
    }
    return std::nullopt;
  };
  for (const CellEdit& edit : edits) {
    if (find_mended(source, edit.row) == nullptr) continue;
    if (auto error = check_row(edit.row)) return error;
  }
  for (std::uint32_t row = 0; options.writes_doubtful_anew && row < source.row_count(); ++row) {
    if (!has_doubtful_quotes(source, row)) continue;
    if (auto error = check_row(row)) return error;
  }
  for (std::size_t i = next_repair; i < source.repaired.size(); ++i) {
    const RepairedSpan& span = source.repaired[i];
    for (std::uint32_t row = span.first_row; row < span.first_row + span.row_count; ++row) {
      if (auto error = check_row(row)) return error;
    }
  }
  return std::nullopt;
}

std::optional<Error> CsvWriter::State::check_value(std::string_view value) const {
  std::string encoded;
  const bool fits = !encoder || value.empty() || encoder->encode(value, encoded);
  const bool needs_missing_quote =
      dialect().quote == '\0' && dialect().escape == '\0' && needs_quotes(value, dialect(), false);
  if (fits && !needs_missing_quote) return std::nullopt;
  return Error{ErrorCode::CannotEncode,
               issue_excerpt(value) + ", " + std::string(encoding_name(options.read.encoding))};
}

std::uint32_t CsvWriter::State::find_next_doubtful() const {
  std::uint32_t row = next_row;
  while (row < source.row_count() && !has_doubtful_quotes(source, row)) ++row;
  return row;
}

// The next row that is not written as it stands; row_count() when there is none.
std::uint32_t CsvWriter::State::find_next_change() const {
  const std::uint32_t count = source.row_count();
  if (!options.added_columns.empty()) return next_row;
  std::uint32_t edited = count;
  if (next_edit < edits.size()) edited = edits[next_edit].row;
  if (next_repair < source.repaired.size()) {
    edited = std::min(edited, source.repaired[next_repair].first_row);
  }
  if (options.writes_doubtful_anew) edited = std::min(edited, find_next_doubtful());
  const auto dropped_end = std::min<std::size_t>(edited, options.dropped_rows.size());
  for (std::size_t row = next_row; row < dropped_end; ++row) {
    if (options.dropped_rows[row]) return static_cast<std::uint32_t>(row);
  }
  return edited;
}

// True when all is written.
bool CsvWriter::State::write_some(std::size_t limit, std::string& out) {
  if (!header_done) {
    if (!copy_until(source.header_end, limit, out)) return false;
    write_header(out);
  }
  while (out.size() < limit) {
    const std::uint32_t row = find_next_change();
    if (next_repair < source.repaired.size() && source.repaired[next_repair].first_row <= row) {
      const RepairedSpan& span = source.repaired[next_repair];
      if (!copy_until(span.begin, limit, out)) return false;
      write_repaired(span, out);
      ++next_repair;
      continue;
    }
    const bool at_end = row >= source.row_count() || source.row_starts[row] > text_end;
    if (at_end) return copy_until(text_end, limit, out);
    next_row = row;
    if (!copy_until(source.row_starts[row], limit, out)) return false;
    write_row(out);
    ++next_row;
  }
  return false;
}

// Copies text up to `end`, or to a place about where the budget ends at which no character or odd
// byte form is cut.
bool CsvWriter::State::copy_until(std::uint32_t end, std::size_t limit, std::string& out) {
  while (cursor < end) {
    if (out.size() >= limit || failed) return false;
    std::uint32_t stop = end;
    const std::size_t room = limit - out.size();
    if (end - cursor > room) {
      stop = cursor + static_cast<std::uint32_t>(room);
      if (encoder) {
        const char marks[] = {'\n', dialect().delimiter};
        const std::size_t mark =
            std::string_view(source.text).substr(0, end).find_first_of({marks, 2}, stop);
        stop = mark == std::string_view::npos ? end : static_cast<std::uint32_t>(mark) + 1;
      }
    }
    copy(stop, out);
  }
  return !failed;
}

void CsvWriter::State::copy(std::uint32_t end, std::string& out) {
  if (end <= cursor) return;
  const std::string_view text = std::string_view(source.text).substr(cursor, end - cursor);
  if (!encoder) {
    out.append(text);
  } else {
    const auto& odd = options.irregulars != nullptr ? *options.irregulars : no_irregulars;
    std::size_t bad = 0;
    if (!encoder->encode_original(text, cursor, odd, out, &bad)) {
      failed =
          Error{ErrorCode::CannotEncode, issue_excerpt(text.substr(bad)) + ", " +
                                             std::string(encoding_name(options.read.encoding))};
    }
  }
  cursor = end;
}

void CsvWriter::State::append_encoded(std::string& out) {
  if (encoder) {
    const bool fits = encoder->encode(fresh, out);
    SPRUCE_ASSERT(fits);  // check_values has seen every value
    static_cast<void>(fits);
  } else {
    out.append(fresh);
  }
  fresh.clear();
}

void CsvWriter::State::append_line_ending(std::string& out) {
  constexpr std::string_view kEndings[] = {"\n", "\r\n", "\r"};
  fresh.append(kEndings[static_cast<std::size_t>(dialect().line_ending)]);
  append_encoded(out);
}

void CsvWriter::State::append_delimiters(std::uint32_t count) {
  for (; count > 0; --count) {
    fresh.push_back(dialect().delimiter);
    if (dialect().space_after_delimiter) fresh.push_back(' ');
  }
}

void CsvWriter::State::put_cell(std::string_view value, std::uint32_t file_column, bool was_quoted,
                                bool alone) {
  const bool is_like_comment = file_column == 0 && dialect().comment != '\0' && !value.empty() &&
                               value[0] == dialect().comment;
  append_cell(fresh, value, dialect(),
              was_quoted || is_like_comment || needs_quotes(value, dialect(), alone));
}

// What was written since `from` stands for source text [begin, end).
void CsvWriter::State::note(std::size_t from, const std::string& out, std::uint32_t begin,
                            std::uint32_t end) {
  if (options.replaced == nullptr) return;
  const auto size = static_cast<std::uint32_t>(out.size() - from);
  options.replaced->push_back({out_offset + from, size, begin, end});
}

void CsvWriter::State::write_header(std::string& out) {
  const std::size_t from = out.size();
  const auto width = static_cast<std::uint32_t>(source.header.size());
  const auto named = static_cast<std::uint32_t>(source.header_cells.size());
  if (named < width) append_delimiters(width - named);
  for (const std::string& name : options.added_names) {
    append_delimiters(1);
    put_cell(name, width, false, false);
  }
  append_encoded(out);
  note(from, out, cursor, cursor);
  header_done = true;
}

// Writes the row that begins at the cursor, without its line ending (unless it is dropped: then
// that goes too).
void CsvWriter::State::write_row(std::string& out) {
  const std::uint32_t row = next_row;
  const std::uint32_t end = source.row_ends[row];
  if (is_dropped(row)) {
    const std::uint32_t begin = cursor;
    cursor = end + ending_size(source.text, end, dialect().line_ending);
    note(out.size(), out, begin, cursor);
  } else if ((options.writes_doubtful_anew && has_doubtful_quotes(source, row)) ||
             (find_mended(source, row) != nullptr &&
              (is_next_edited(row) || !options.added_columns.empty()))) {
    const std::size_t from = out.size();
    const std::uint32_t begin = cursor;
    write_anew(row, out);
    cursor = end;
    note(from, out, begin, cursor);
  } else {
    write_cells_in_place(row, out);
  }
}

void CsvWriter::State::write_cells_in_place(std::uint32_t row, std::string& out) {
  const std::uint32_t end = source.row_ends[row];
  std::uint32_t count = row_cell_count(source, row);
  for (; is_next_edited(row); ++next_edit) {
    const CellEdit& edit = edits[next_edit];
    const std::string* value = new_text({edit.row_id, edit.column});
    if (value == nullptr) continue;
    const auto span = find_cell(source, row, edit.file_column);
    copy(span ? span->begin : end, out);
    const std::size_t from = out.size();
    const std::uint32_t begin = cursor;
    if (span) {
      const std::string_view raw = cell_text(source, *span);
      const bool was_quoted = parse_raw_cell(raw, source.quotes).quoted;
      if (dialect().space_after_delimiter && !raw.empty() && raw[0] == ' ') fresh.push_back(' ');
      put_cell(*value, edit.file_column, was_quoted, count == 1 && options.added_columns.empty());
      cursor = span->end;
    } else {
      append_delimiters(edit.file_column - count + 1);
      put_cell(*value, edit.file_column, false, false);
      count = edit.file_column + 1;
    }
    append_encoded(out);
    note(from, out, begin, cursor);
  }
  if (options.added_columns.empty()) return;
  copy(end, out);
  const std::size_t from = out.size();
  add_columns(count, RowId(table.first_row(source_id).value + row));
  append_encoded(out);
  note(from, out, cursor, cursor);
}

// All cells of a row whose own text cannot be trusted to read the same beside an edit.
void CsvWriter::State::write_anew(std::uint32_t row, std::string& out) {
  std::uint32_t count = row_cell_count(source, row);
  for (std::size_t i = next_edit; i < edits.size() && edits[i].row == row; ++i) {
    count = std::max(count, edits[i].file_column + 1);
  }
  for (std::uint32_t i = 0; i < count; ++i) {
    if (i > 0) append_delimiters(1);
    write_cell_anew(row, i, count == 1 && options.added_columns.empty(), out);
  }
  append_encoded(out);
  while (is_next_edited(row)) ++next_edit;
  if (options.added_columns.empty()) return;
  add_columns(count, RowId(table.first_row(source_id).value + row));
  append_encoded(out);
}

void CsvWriter::State::write_cell_anew(std::uint32_t row, std::uint32_t file_column, bool alone,
                                       std::string& out) {
  while (is_next_edited(row) && edits[next_edit].file_column < file_column) ++next_edit;
  const auto span = find_cell(source, row, file_column);
  const std::string_view raw = span ? cell_text(source, *span) : std::string_view();
  const RawCell cell = parse_raw_cell(raw, source.quotes);
  if (is_next_edited(row) && edits[next_edit].file_column == file_column) {
    const std::string* value = new_text({edits[next_edit].row_id, edits[next_edit].column});
    if (value != nullptr) return put_cell(*value, file_column, cell.quoted, alone);
  }
  if (!span) return;
  if (is_safe_raw(raw, source.quotes) && !(alone && raw.empty())) {
    append_encoded(out);
    cursor = span->begin + (cell.quoted ? 0 : cell.begin);
    copy(span->end, out);
    return;
  }
  std::string scratch;
  put_cell(raw_cell_value(raw, source.quotes, scratch), file_column, cell.quoted, alone);
}

// The rows that stand for a repaired piece of the text; the piece's last line ending stays.
void CsvWriter::State::write_repaired(const RepairedSpan& span, std::string& out) {
  const std::size_t from = out.size();
  const std::uint32_t begin = cursor;
  bool is_first = true;
  for (next_row = span.first_row; next_row < span.first_row + span.row_count; ++next_row) {
    if (is_dropped(next_row)) continue;
    if (!is_first) append_line_ending(out);
    is_first = false;
    while (next_edit < edits.size() && edits[next_edit].row < next_row) ++next_edit;
    write_anew(next_row, out);
  }
  cursor = span.end;
  if (is_first) cursor += ending_size(source.text, span.end, dialect().line_ending);
  note(from, out, begin, cursor);
}

// Short rows are filled up first, so that the new values stand under their names.
void CsvWriter::State::add_columns(std::uint32_t count, RowId row) {
  const auto width = static_cast<std::uint32_t>(source.header.size());
  if (count < width) append_delimiters(width - count);
  std::string scratch;
  for (const ColumnId column : options.added_columns) {
    append_delimiters(1);
    const std::string* const text = new_text({row, column});
    put_cell(text != nullptr ? *text : table.value(row, column, scratch), width, false, false);
  }
}

CsvWriter::CsvWriter(const Table& table, SourceId source, WriteOptions options)
    : state_(new State(table, source, std::move(options))) {}
CsvWriter::~CsvWriter() { delete state_; }
CsvWriter::CsvWriter(CsvWriter&& other) noexcept : state_(std::exchange(other.state_, nullptr)) {}
CsvWriter& CsvWriter::operator=(CsvWriter&& other) noexcept {
  std::swap(state_, other.state_);
  return *this;
}

Result<bool> CsvWriter::step(std::size_t budget_bytes, std::string& out) {
  State& state = *state_;
  const std::size_t before = out.size();
  state.out_offset = state.written - before;
  if (!state.prepared) {
    state.prepare();
    state.failed = state.check_values();
    if (!state.failed && state.options.read.bom_bytes > 0) {
      const ReadOptions& read = state.options.read;
      out.append(read.odd_bom.empty() ? bom_bytes(read.encoding) : std::string_view(read.odd_bom));
    }
  }
  bool done = false;
  if (!state.failed) done = state.write_some(before + std::max<std::size_t>(budget_bytes, 1), out);
  state.written += out.size() - before;
  const auto text_size = static_cast<std::uint32_t>(state.source.text.size());
  if (done && state.cursor < text_size) state.note(out.size(), out, state.cursor, text_size);
  if (!state.failed) return done;
  out.resize(before);
  return *state.failed;
}

}  // namespace spruce
