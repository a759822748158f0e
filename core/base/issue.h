// Issue: something wrong with a cell, a row or a file, recorded while reading; work goes on and the
// bytes are kept. Values get their own, per-type issues when they are standardised
// (core/fields/field.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/ids.h"

namespace spruce {

enum class IssueKind : std::uint8_t {
  RaggedShort,      ///< fewer cells than the header; detail: "found/expected"
  RaggedLong,       ///< more cells than the header; detail: "found/expected"
  StrayQuote,       ///< a quote inside an unquoted cell, or text after a closing quote
  UnclosedQuote,    ///< a quote that opens a cell and never closes: read as text instead
  LongCell,         ///< a cell that is very long or spans very many lines
  NulByte,          ///< NUL bytes; detail: how many in the row
  UndecodableByte,  ///< bytes that are not valid in the encoding; detail: the bytes in hex
  MixedLineEnding,  ///< the file mixes line endings; detail: the counts
  BlankHeader,      ///< a column without a name
  DuplicateHeader,  ///< a column name used before; detail: the name
  BlankLine,        ///< lines without any text; detail: how many
  PreambleLine,     ///< lines before the header that are not records; detail: how many
  NoRecordId,       ///< no column identifies the records
  HeaderOnly,       ///< a header and no records
  OneColumn,        ///< a single column: the delimiter may be wrong
  CommentLine,      ///< a line that begins with the comment character; detail: its text
  FooterLine,       ///< a row below the records that is none; detail: its text
  RepeatedHeader,   ///< the header once more between the records; detail: its text
  OtherTable,       ///< rows of another table in the same file; detail: "rows/columns"
  LostDelimiter,    ///< two cells with no delimiter between them, parted at a quote; detail: both
  OtherDelimiter,   ///< a row written with another delimiter; detail: its text
  // Of sources converted from another format (wasm/formats); the detail begins with the cell.
  ShownValue,     ///< the sheet shows less than the cell holds; detail: "C5: shown ← held"
  ErrorValue,     ///< an error instead of a value (#N/A)
  MissingResult,  ///< a formula whose result is not in the file
  MergedCells,    ///< one value over several cells; it stands in the first
  HiddenRow,      ///< a row that the sheet hides
  HiddenColumn,   ///< a column that the sheet hides
  BrokenRecord,   ///< a card or JSON line that could not be read whole
  LeftOut,        ///< pictures and other parts that are no table cells
  SwallowedRows,  ///< a quoted cell whose lines would each be a whole row; detail: the value
  MixedEncoding,  ///< a cell in another encoding; detail: bytes, encoding, text, parted by tabs
};
inline constexpr std::size_t kIssueKindCount =
    static_cast<std::size_t>(IssueKind::MixedEncoding) + 1;

/// One oddity met while reading. `row` counts from 0 over the session; file-level issues have
/// has_row false.
struct Issue {
  IssueKind kind = IssueKind::RaggedShort;
  SourceId source;
  bool has_row = false;
  RowId row;                       ///< meaningful when has_row
  std::uint32_t line = 0;          ///< physical line in the file, from 1 (0: the whole file)
  std::int32_t column_index = -1;  ///< column in the file, from 0 (-1: the whole row)
  std::uint64_t byte_offset = 0;   ///< in the file as it was given
  std::string detail;              ///< numbers or the offending text, cut to 200 bytes
};

/// The name that crosses the boundary, e.g. "ragged-short".
std::string_view issue_name(IssueKind kind);

}  // namespace spruce
