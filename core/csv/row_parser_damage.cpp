// Damaged rows in RowParser: which lines belong to them, and what mending makes of them.
#include <algorithm>

#include "core/csv/row_parser.h"

namespace spruce {
namespace {

constexpr std::uint32_t kMaxFurtherLines = 50;
constexpr std::uint32_t kMaxDamageBytes = 64U << 10U;
// Reading again is worth a few times the text, whatever a hostile file makes of it.
constexpr std::uint64_t kRereadSlack = 4U << 20U;
// Fewer delimiters inside the quotes than this may be the commas of a letter ("Dear Ann,⏎thanks").
constexpr std::uint32_t kSwallowedDelimiters = 3;
constexpr std::uint32_t kSwallowedLines = 2;
constexpr std::uint32_t kSwallowedLinesOfTwo = 5;  // a comma in every line is not rare in prose

}  // namespace

void RowParser::forget_cells_from(std::uint32_t cell) {
  const auto is_later = [cell](const auto& other) { return other.cell >= cell; };
  row_issues_.erase(std::remove_if(row_issues_.begin(), row_issues_.end(), is_later),
                    row_issues_.end());
  row_multi_line_.erase(std::remove_if(row_multi_line_.begin(), row_multi_line_.end(), is_later),
                        row_multi_line_.end());
}

// Reads on from the opening quote of `cell` to the end of its line.
void RowParser::start_damage(QuotedCell cell) {
  forget_cells_from(cell.cell);
  damage_ = Damage();
  damage_.cell = cell.cell;
  damage_.begin = out_->cell_starts[row_first_ + cell.cell];
  damage_.line = cell.line;
  cells_ = row_first_ + cell.cell + 1;
  if (line_ != cell.line || mode_ != Mode::AfterQuote) at_ = cell.quote + 1;
  line_ = cell.line;
  looked_at_long_row_ = false;
  mode_ = Mode::Damaged;
}

MendedLine RowParser::mend_from_damage(std::uint32_t end) const {
  const std::string_view text(text_ + damage_.begin, end - damage_.begin);
  const std::uint32_t usual = usual_cells();
  const std::uint32_t expected = usual > damage_.cell ? usual - damage_.cell : 0;
  return mend_line(text, out_->quotes, expected);
}

// At each line ending of a damaged row. False when text must be scanned again.
bool RowParser::on_damaged(std::uint32_t at, char c) {
  if (c != '\n' && c != '\r') return true;
  if (c == '\n' && damage_.first_end > 0 && at == damage_.last_end + 1 && text_[at - 1] == '\r' &&
      dialect_.line_ending == LineEnding::Cr) {
    damage_.last_end = at;  // completes a CR LF
    return true;
  }
  const std::uint32_t end = c == '\r' ? at : trim_cr(damage_.begin, at);
  if (damage_.first_end == 0) {
    MendedLine line = mend_from_damage(end);
    if (!may_try_further(line, end)) {
      take_mended(line, end);
      return end_row(at);
    }
    damage_.first = std::move(line);
    damage_.first_end = damage_.last_end = at;
    ++line_;
    return true;
  }
  const bool too_far = ++damage_.tried > kMaxFurtherLines || end - damage_.begin > kMaxDamageBytes;
  reread_bytes_ += end - damage_.begin;
  if (too_far || is_full_row(damage_.last_end + 1, end)) return take_first_line();
  const MendedLine line = mend_from_damage(end);
  const bool is_strained = line.has_open_quote || (line.parts_touch && damage_.first.parts_touch);
  if (damage_.cell + line.cells.size() == usual_cells() && !is_strained) {
    take_mended(line, end);
    return end_row(at);
  }
  damage_.last_end = at;
  ++line_;
  return true;
}

// A line that mends to the usual number of cells is a row. One with a quote left open may go on,
// and so may one that only has them when a delimiter was lost.
bool RowParser::may_try_further(const MendedLine& line, std::uint32_t end) {
  if (usual_cells() < 2 || !(line.has_open_quote || line.parts_touch)) return false;
  if (damage_.cell + line.cells.size() == usual_cells() && !line.parts_touch) return false;
  return reread_bytes_ <= kRereadSlack + 2 * std::uint64_t{end};
}

bool RowParser::is_full_row(std::uint32_t begin, std::uint32_t end) const {
  const std::string_view text(text_ + begin, end - begin);
  const MendedLine line = mend_line(text, out_->quotes, 0);
  return line.cells.size() == usual_cells() && !line.has_open_quote;
}

// The lines after it did not help: the row is its own line. Always false: they are read anew.
bool RowParser::take_first_line() {
  const std::uint32_t at = damage_.first_end;
  line_ = damage_.line;
  at_ = at + 1;
  const std::uint32_t end = text_[at] == '\r' ? at : trim_cr(damage_.begin, at);
  const MendedLine line = std::move(damage_.first);
  take_mended(line, end);
  end_row(at);
  return false;
}

// Makes the mended cells the cells of the row, which ends at `end`.
void RowParser::take_mended(const MendedLine& line, std::uint32_t end) {
  mode_ = Mode::PlainStray;
  row_is_mended_ = true;
  cells_ = row_first_ + damage_.cell;
  const std::size_t needed = cells_ + line.cells.size() + ByteScan::kBlock + 8;
  if (out_->cell_starts.size() < needed) out_->cell_starts.resize(needed + needed / 8);
  std::uint32_t line_number = damage_.line;
  std::uint32_t counted = damage_.begin;
  for (const CellSpan cell : line.cells) {
    const std::uint32_t begin = damage_.begin + cell.begin;
    line_number += static_cast<std::uint32_t>(std::count(text_ + counted, text_ + begin, '\n'));
    counted = begin;
    push_cell(begin);
    note_mended(row_cell_count() - 1, line_number);
    const std::string_view raw(text_ + begin, cell.end - cell.begin);
    if (raw.find('\n') != std::string_view::npos) {
      row_multi_line_.push_back({row_cell_count() - 1, begin, line_number});
    }
  }
  if (!line.parts_touch) return;
  for (std::uint32_t cell = 0; cell < damage_.cell; ++cell) {
    row_spans_.push_back(
        {out_->cell_starts[row_first_ + cell], out_->cell_starts[row_first_ + cell + 1] - 1});
  }
  for (const CellSpan cell : line.cells) {
    row_spans_.push_back({damage_.begin + cell.begin, damage_.begin + cell.end});
  }
  row_spans_.back().end = end;
}

// The oddity of a mended cell is told once the row ends, when its text is known (see
// flush_cell_issues).
void RowParser::note_mended(std::uint32_t cell, std::uint32_t line) {
  row_issues_.push_back({IssueKind::StrayQuote, cell, line});
}

// A row with stray quotes in plain cells and the wrong number of cells: perhaps a delimiter was
// lost. True when it now has the usual number.
bool RowParser::mend_stray_row(std::uint32_t end) {
  if (row_is_mended_ || row_issues_.empty() || usual_cells() < 3) return false;
  if (row_cell_count() == usual_cells() || end - row_start_ > kMaxDamageBytes) return false;
  if (!row_multi_line_.empty()) return false;
  const MendedLine line = mend_line(std::string_view(text_ + row_start_, end - row_start_),
                                    out_->quotes, usual_cells());
  if (line.cells.size() != usual_cells()) return false;
  forget_cells_from(0);
  damage_ = Damage();
  damage_.begin = row_start_;
  damage_.line = row_line_;
  take_mended(line, end);
  return true;
}

// A row with one quoted cell over several lines that are full rows by themselves: the quote was a
// stray one.
bool RowParser::reread_swallowed_rows(std::uint32_t end) {
  if (row_multi_line_.empty() || row_is_mended_ || usual_cells() < 2) return false;
  reread_bytes_ += end - row_start_;
  if (reread_bytes_ > kRereadSlack + 2 * std::uint64_t{end}) return false;
  for (const QuotedCell& cell : row_multi_line_) {
    const CellLines lines = look_into(cell, end);
    if (!swallows_rows(lines)) {
      if (lines.all_are_rows) {
        row_issues_.push_back({IssueKind::SwallowedRows, cell.cell, cell.line});
      }
      continue;
    }
    mode_ = Mode::Quoted;
    start_damage(QuotedCell(cell));
    return true;
  }
  return false;
}

// The lines of a cell, the first and the last with what stands before and after it.
RowParser::CellLines RowParser::look_into(const QuotedCell& cell, std::uint32_t end) const {
  const std::uint32_t usual = usual_cells();
  const std::uint32_t quoted_end = cell_end(cell.cell, end);
  std::uint32_t count = cell.cell + 1;
  CellLines lines;
  bool first_is_full = false;
  for (std::uint32_t at = cell.quote; at < quoted_end; ++at) {
    const char c = text_[at];
    if (c == dialect_.delimiter) {
      ++count;
      ++lines.delimiters;
    } else if (c == '\n' ||
               (c == '\r' && dialect_.line_ending == LineEnding::Cr && text_[at + 1] != '\n')) {
      if (lines.breaks == 0) first_is_full = count == usual;
      if (lines.breaks > 0 && count != usual) return {};
      ++lines.breaks;
      count = 1;
    }
  }
  const bool last_is_full = count + row_cell_count() - cell.cell - 1 == usual;
  lines.all_are_rows = lines.breaks > 0 && usual >= 3 && first_is_full && last_is_full &&
                       lines.delimiters >= kSwallowedDelimiters;
  return lines;
}

// In a ragged row: all lines are full rows. In any row: so are many lines inside. Else a few lines
// that are rows may be what was meant; they are told.
bool RowParser::swallows_rows(const CellLines& lines) const {
  const std::uint32_t usual = usual_cells();
  if (lines.breaks == 0) return false;
  if (lines.breaks - 1 >= (usual == 2 ? kSwallowedLinesOfTwo : kSwallowedLines)) return true;
  return row_cell_count() != usual && lines.all_are_rows;
}

}  // namespace spruce
