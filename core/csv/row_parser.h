// RowParser: finds rows and cells in decoded text that grows at its end. It stops and goes on at
// any byte, and never looks past the text it has. Not responsible for bytes (reader.cpp decodes and
// checks them) or for what a raw cell means (core/table/raw_cell.h).
//
// The grammar, where RFC 4180 is silent:
//  - A row ends at LF or CRs + LF. A CR alone ends a row when the dialect says CR; else it is text
//    of its cell, unless the row turns out too long and its last expected cell holds the CR: then
//    the row ended there.
//  - A quote opens a cell only after nothing or spaces. Its partner must be followed by spaces,
//    then a delimiter or a row end. If it is not, or if no partner comes before the end, the row is
//    damaged: its line is mended (mend.h) to the usual number of cells. When that fails and a quote
//    stays open, the lines after it are tried with it, until one of them is a full row by itself.
//  - A quoted cell over several lines that are full rows by themselves was a stray quote: the row
//    is mended likewise.
//  - A row with a stray quote and too few or too many cells is mended too.
//
// Invariants: reading again starts inside the current row, so finished rows never change; what is
// decided at a place depends on the text before it only; the text between an opening quote and the
// place where its reading failed holds no other opening quote whose reading could fail later, and
// trying further lines has a budget, so the whole is linear.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/csv/byte_offsets.h"
#include "core/csv/byte_scan.h"
#include "core/csv/issue_log.h"
#include "core/csv/mend.h"
#include "core/csv/reader.h"

namespace spruce {

/// Bytes of one cell that are not text in the encoding.
struct UndecodedRun {
  std::uint32_t text_offset = 0;
  std::uint64_t byte_offset = 0;  ///< in the file, BOM counted
  std::string bytes;              ///< the first of them
};

class RowParser {
 public:
  /// The text in `out` must always have ByteScan::kBlock bytes more than are parsed.
  RowParser(const Dialect& dialect, SourceText& out, ReadReport& report, IssueLog& log,
            ByteOffsets& offsets);

  /// Parses up to `limit`. `expected_size` is the size that the text will have, 0 when unknown.
  Status parse(std::uint32_t limit, std::uint32_t expected_size,
               const std::vector<Irregular>& irregulars);
  /// The text ends at `limit`, which must have been parsed. Closes the last row.
  Status finish(std::uint32_t limit, const std::vector<Irregular>& irregulars);

  /// Must be told before the text around it is parsed, in ascending order.
  void add_undecoded(UndecodedRun run);

  bool has_first_row() const { return has_first_row_; }

 private:
  enum class Mode : std::uint8_t { Preamble, Plain, PlainStray, Quoted, AfterQuote, Damaged };
  struct CellIssue {
    IssueKind kind = IssueKind::StrayQuote;
    std::uint32_t cell = 0;
    std::uint32_t line = 0;
  };
  struct QuotedCell {
    std::uint32_t cell = 0;
    std::uint32_t quote = 0;
    std::uint32_t line = 0;
  };
  /// A damaged row: read from one cell on, its line first, then with the lines after it.
  struct Damage {
    std::uint32_t cell = 0;       // from this cell on
    std::uint32_t begin = 0;      // where it begins
    std::uint32_t line = 0;       // and its line
    std::uint32_t tried = 0;      // further lines
    std::uint32_t last_end = 0;   // the line ending that was seen last
    std::uint32_t first_end = 0;  // the line ending of its own line
    MendedLine first;             // its own line
  };
  struct Endings {
    std::uint32_t lf = 0;
    std::uint32_t crlf = 0;
    std::uint32_t cr = 0;
  };

  void run(std::uint32_t limit);
  bool on_event(std::uint32_t at);
  bool on_plain(std::uint32_t at, char c);
  bool on_quoted(std::uint32_t at, char c);
  bool on_after_quote(std::uint32_t at, char c);
  bool on_preamble(std::uint32_t at, char c);
  bool on_damaged(std::uint32_t at, char c);
  void on_closed();
  bool is_escaped(std::uint32_t at) const;
  bool is_comment() const;
  bool is_padding(std::uint32_t begin, std::uint32_t end) const;
  std::uint32_t trim_cr(std::uint32_t begin, std::uint32_t end) const;

  bool end_row(std::uint32_t at);
  void drop_empty_last_cell(std::uint32_t end);
  bool accept_row(std::uint32_t end);
  bool split_at_cr();
  bool reread_swallowed_rows(std::uint32_t end);
  struct CellLines {
    std::uint32_t breaks = 0;  // 0: one of the lines inside is no full row
    std::uint32_t delimiters = 0;
    bool all_are_rows = false;
  };
  CellLines look_into(const QuotedCell& cell, std::uint32_t end) const;
  bool swallows_rows(const CellLines& lines) const;
  void start_damage(QuotedCell cell);
  void forget_cells_from(std::uint32_t cell);
  MendedLine mend_from_damage(std::uint32_t end) const;
  bool is_full_row(std::uint32_t begin, std::uint32_t end) const;
  bool may_try_further(const MendedLine& line, std::uint32_t end);
  void take_mended(const MendedLine& line, std::uint32_t end);
  bool take_first_line();
  bool mend_stray_row(std::uint32_t end);
  void note_mended(std::uint32_t cell, std::uint32_t line);
  void split_header(std::uint32_t end);
  void start_row(std::uint32_t at);
  void read_header(std::uint32_t end);
  void join_header(std::uint32_t end);
  void set_aside(AsideKind kind, std::uint32_t end);
  void record_row(std::uint32_t end);
  std::optional<IssueKind> find_quote_issue(std::string_view raw) const;
  void flush_cell_issues(std::uint32_t end, bool is_record);
  void flush_undecoded(std::uint32_t end, bool is_record);
  void flush_nuls(std::uint32_t end, bool is_record);
  Issue* add_issue(IssueKind kind, std::uint32_t offset, bool is_record);
  void report_file_issues();
  void ensure_cells();

  std::uint32_t row_cell_count() const { return cells_ - row_first_; }
  std::uint32_t cell_end(std::uint32_t cell, std::uint32_t row_end) const;
  void push_cell(std::uint32_t at) { out_->cell_starts[cells_++] = at; }
  std::uint32_t usual_cells() const {
    return dialect_.usual_cells > 0 ? dialect_.usual_cells : expected_cells_;
  }

  Dialect dialect_;
  SourceText* out_;
  ReadReport* report_;
  IssueLog* log_;
  ByteOffsets* offsets_;
  ByteScan scan_;
  const std::vector<Irregular>* irregulars_ = nullptr;
  const char* text_ = nullptr;
  std::uint32_t expected_size_ = 0;

  Mode mode_ = Mode::Plain;
  std::uint32_t at_ = 0;     // everything before is parsed
  std::uint32_t cells_ = 0;  // used part of cell_starts
  std::uint32_t line_ = 1;
  std::uint32_t row_start_ = 0;
  std::uint32_t row_line_ = 1;
  std::uint32_t row_first_ = 0;  // index of the row's first cell
  std::uint32_t row_limit_;      // cells after which a row needs a look
  std::uint32_t expected_cells_ = 0;
  bool looked_at_long_row_ = false;
  bool row_has_nul_ = false;
  bool has_first_row_ = false;
  bool too_many_columns_ = false;
  QuotedCell open_;          // the cell being read in Quoted and AfterQuote
  std::uint32_t close_ = 0;  // its closing quote in AfterQuote
  Damage damage_;
  bool row_is_mended_ = false;
  std::vector<CellSpan> row_spans_;  // when the mended cells do not lie one delimiter apart
  std::vector<std::vector<std::string>> header_rows_;  // read so far, when the header has several
  std::vector<QuotedCell> row_multi_line_;
  std::vector<CellIssue> row_issues_;
  std::vector<UndecodedRun> undecoded_;
  std::size_t next_undecoded_ = 0;
  std::uint32_t preamble_left_ = 0;
  std::uint32_t first_blank_line_ = 0;
  std::uint64_t reread_bytes_ = 0;  // spent of the budget for reading again
  Endings endings_;
};

}  // namespace spruce
