// Table: every record of the session as text. Per source the immutable decoded bytes of the file
// and the place of every cell in them, plus one overlay of approved edits. It is not responsible
// for reading files (core/csv), for meaning (core/fields) or for history (core/review). Invariants:
// source text never changes after finish(); an override equal to the original is removed, so an
// empty overlay means the file as it came; RowIds are given in the order of loading and never
// reused.
//
// Before you change this: core/csv/writer.cpp copies source text and replaces the spans of edited
// cells only, so a cell's span (with its quotes) and a row's span (with its line ending) must stay
// exact.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/ids.h"
#include "core/table/raw_cell.h"

namespace spruce {

/// The raw bytes of a cell in its source, quotes included.
struct CellSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// A record whose quotes or delimiters had to be guessed. When one of its cells is edited the whole
/// row is written anew.
struct MendedRow {
  std::uint32_t row = 0;
  std::vector<CellSpan> cells;  ///< empty: they lie one delimiter apart like everywhere else
};

/// Why a line is no record.
enum class AsideKind : std::uint8_t {
  Preamble,        ///< above the header: a title, `sep=;`
  Comment,         ///< begins with the comment character
  RepeatedHeader,  ///< the header once more
  OtherTable,      ///< belongs to another table of the same file
  Footer,          ///< below the last record: a note, a total, rows without any value
  Chosen,          ///< set aside by a person
};

/// A line of the file (or a row over several lines) that is no record. Its bytes stay where they
/// are and come back with the file.
struct AsideLine {
  AsideKind kind = AsideKind::Preamble;
  std::uint32_t begin = 0;  ///< byte offset of its first byte
  std::uint32_t end = 0;    ///< one past its last byte, before the line ending
  std::uint32_t line = 0;   ///< physical line, from 1
};

/// A piece of the text whose reading a person has put right: its rows replace the text when the
/// file is written.
struct RepairedSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  ///< before the last line ending
  std::uint32_t first_row = 0;
  std::uint32_t row_count = 0;
};

/// The bytes of one source, decoded to UTF-8, and where its rows and cells lie. Built by
/// core/csv/reader.
///
///   text:        name,phone⏎张三,"138 0013 8000"⏎
///   row_starts:            ^            (byte offsets of records; the header is not a record)
///   cell_starts:           ^    ^       (one per cell, quotes included; a cell ends one delimiter
///   before the next)
///
/// Rows that were put right while reading are listed besides (`mended`): where their cells do not
/// lie one delimiter apart, the list says where they lie.
struct SourceText {
  /// whole decoded file, without BOM; invalid UTF-8 kept as it is in a UTF-8 file
  std::string text;
  /// byte offset of each cell of each record, record after record
  std::vector<std::uint32_t> cell_starts;
  /// index into cell_starts of each record's first cell; one more at the end
  std::vector<std::uint32_t> row_cells;
  std::vector<std::uint32_t> row_starts;  ///< byte offset of each record's first byte
  /// byte offset one past the last cell (before the line ending) of each record
  std::vector<std::uint32_t> row_ends;
  std::vector<std::uint32_t> row_lines;  ///< physical line of each record's first byte, from 1
  /// names as values, made unique only for show (the text is untouched)
  std::vector<std::string> header;
  /// byte offset of each cell of the header; empty: no header
  std::vector<std::uint32_t> header_cells;
  /// one past the header's last cell (before its line ending)
  std::uint32_t header_end = 0;
  /// a header of several rows: the names of all of them, joined; empty when it has one row
  std::vector<std::string> joined_header;
  QuoteRule quotes;
  std::vector<MendedRow> mended;  ///< ascending by row
  std::vector<AsideLine> aside;   ///< lines that are no records, ascending by begin; no blank ones
  std::vector<RepairedSpan> repaired;  ///< ascending by begin; their rows are written anew
  std::uint32_t row_count() const { return static_cast<std::uint32_t>(row_ends.size()); }
};

/// Cells that record `row` has in its file. O(1), O(log mended) when rows were put right.
std::uint32_t row_cell_count(const SourceText& source, std::uint32_t row);
/// What was put right about record `row`, or null.
const MendedRow* find_mended(const SourceText& source, std::uint32_t row);
/// Where cell `file_column` of record `row` lies; nothing when the record has fewer cells. Cost as
/// row_cell_count.
inline std::optional<CellSpan> find_cell(const SourceText& source, std::uint32_t row,
                                         std::uint32_t file_column) {
  const MendedRow* const mended = source.mended.empty() ? nullptr : find_mended(source, row);
  if (mended != nullptr && !mended->cells.empty()) {
    if (file_column >= mended->cells.size()) return std::nullopt;
    return mended->cells[file_column];
  }
  const std::uint32_t first = source.row_cells[row];
  const std::uint32_t after = source.row_cells[row + 1];
  if (file_column >= after - first) return std::nullopt;
  const std::uint32_t cell = first + file_column;
  const bool is_last = cell + 1 == after;
  return CellSpan{source.cell_starts[cell],
                  is_last ? source.row_ends[row] : source.cell_starts[cell + 1] - 1};
}
/// The raw bytes of a span. The view lives as long as the source.
inline std::string_view cell_text(const SourceText& source, CellSpan span) {
  return std::string_view(source.text.data() + span.begin, span.end - span.begin);
}

/// Rows that were read and are no records: everything set aside but lines above the header and
/// comments.
std::uint32_t count_rows_aside(const SourceText& source);

/// The name of a column as it stands in the header of the file (unquoted, not made unique); empty
/// without a header.
std::string_view header_text(const SourceText& source, std::uint32_t file_column,
                             std::string& scratch);

/// All records of all sources under one list of columns. Reading a value is O(1); no value is
/// copied unless its quotes hold doubled quotes or an edit covers it.
class Table {
 public:
  /// Appends a finished source. `column_of` maps each column of the file to a column of the session
  /// (npos32: extra, shown nowhere). Cost: O(1) besides moving. Returns the id of the source.
  SourceId add_source(SourceText source, std::vector<ColumnId> columns_of_file);

  /// Gives a source another mapping; edits of cells that move are the caller's to take back first.
  /// RowIds stay. O(columns).
  void remap_source(SourceId source, std::vector<ColumnId> columns_of_file);
  /// The session column of each column of a source's file.
  const std::vector<ColumnId>& columns_of(SourceId source) const;
  /// Some file has the column, or it is virtual; one that a mapping left behind has only empty
  /// cells.
  bool is_fed(ColumnId column) const;
  /// Records of files that lack the column: their cells are not empty, they are not there. 0 for a
  /// virtual column. O(sources).
  std::uint32_t absent_rows(ColumnId column) const;
  /// The record's file has the column (or the column is virtual). O(log sources).
  bool has_cell(RowId row, ColumnId column) const;
  /// Changes the list of records of a source (never its text): `change` gets the source, and says
  /// afterwards that `removed` records from `first` on have become `inserted` ones. Edits of
  /// records behind them move along, and so do the ids of all records behind; edits of the removed
  /// ones must not exist. Cost O(records + edits).
  void change_rows(SourceId source, std::uint32_t first, std::uint32_t removed,
                   std::uint32_t inserted, const std::function<void(SourceText&)>& change);

  /// Adds a column to the session; name as shown. Existing sources have no such column until
  /// mapped.
  ColumnId add_column(std::string name);
  /// Adds a column that exists in no file (for titles moved out of names, "related to", …): its
  /// cells are edits only.
  ColumnId add_virtual_column(std::string name);

  std::uint32_t source_count() const;
  std::uint32_t column_count() const;
  std::uint32_t row_count() const;  ///< over all sources
  const std::string& column_name(ColumnId column) const;
  bool is_virtual(ColumnId column) const;
  const SourceText& source(SourceId source) const;
  /// Moves a source's text out, to build another table from it; this table is not to be used any
  /// more.
  SourceText take_source(SourceId source);
  SourceId source_of(RowId row) const;  ///< O(log sources)
  RowId first_row(SourceId source) const;
  /// Index of a session column in a source's file, or -1 when that file lacks it.
  std::int32_t file_column(SourceId source, ColumnId column) const;
  /// The session column that a file's column feeds.
  std::optional<ColumnId> find_session_column(SourceId source, std::uint32_t file_column) const;
  std::optional<ColumnId> find_column(std::string_view name) const;
  /// Cells that the record has in its file (ragged rows have fewer or more than the header).
  std::uint32_t cell_count(RowId row) const;
  std::uint32_t line_of(RowId row) const;  ///< physical line in its file, from 1

  /// The value as imported (unquoted, unescaped). Empty when the file lacks the cell. The view
  /// lives as long as the table, or until `scratch` changes when unescaping was needed.
  std::string_view original(RowId row, ColumnId column, std::string& scratch) const;
  /// The value with approved edits applied. Lifetime as original(), and until the cell's edit
  /// changes.
  std::string_view value(RowId row, ColumnId column, std::string& scratch) const;
  /// Where the cell lies in its source text; nothing when the file lacks it.
  std::optional<CellSpan> span(RowId row, ColumnId column) const;
  /// Like original() by position in the file, for cells beyond the header too.
  std::string_view file_value(RowId row, std::uint32_t file_column, std::string& scratch) const;

  /// Sets or (nullopt, or equal to the original) removes the edit of a cell. Returns the edit that
  /// was there before.
  std::optional<std::string> set_override(CellRef cell, std::optional<std::string> text);
  const std::string* find_override(CellRef cell) const;
  std::size_t override_count() const;
  /// Edited cells in row-major order. Cost: sorts.
  std::vector<CellRef> overridden_cells() const;

 private:
  struct Source {
    SourceText text;
    std::vector<ColumnId> columns_of_file;
    std::vector<std::int32_t> file_of_column;  // indexed by session column
    std::uint32_t first_row = 0;
  };
  std::vector<Source> sources_;
  std::vector<std::string> column_names_;
  std::vector<bool> virtual_columns_;
  std::unordered_map<std::uint64_t, std::string> overrides_;  // row << 32 | column
};

/// `ColumnId` meaning "no session column" in a source's mapping.
inline constexpr ColumnId kNoColumn{0xffffffffU};

}  // namespace spruce
