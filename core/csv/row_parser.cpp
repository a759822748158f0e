// The state machine of RowParser: from marked bytes to cells. What happens at the end of a row is
// in row_parser_rows.cpp.
#include "core/csv/row_parser.h"

#include <algorithm>
#include <cstring>

#include "core/base/assert.h"

namespace spruce {
namespace {

constexpr std::uint32_t kLongCellBytes = 1U << 20U;
constexpr std::uint32_t kLongCellLines = 1000;
constexpr std::uint32_t kEstimateAfter = 1U << 20U;  // bytes parsed before densities are trusted

std::uint32_t lowest_bit(std::uint64_t mask) {
  return static_cast<std::uint32_t>(__builtin_ctzll(mask));
}

}  // namespace

RowParser::RowParser(const Dialect& dialect, SourceText& out, ReadReport& report, IssueLog& log,
                     ByteOffsets& offsets)
    : dialect_(dialect),
      out_(&out),
      report_(&report),
      log_(&log),
      offsets_(&offsets),
      scan_(dialect.delimiter, dialect.quote, dialect.line_ending == LineEnding::Cr),
      row_limit_(kMaxColumns),
      preamble_left_(dialect.preamble_lines) {
  out_->quotes = {dialect.quote, dialect.escape, dialect.delimiter, dialect.space_after_delimiter,
                  dialect.delimiter_repeats};
  out_->row_cells.assign(1, 0);
  ensure_cells();
  start_row(0);
  if (preamble_left_ > 0) mode_ = Mode::Preamble;
}

Status RowParser::parse(std::uint32_t limit, std::uint32_t expected_size,
                        const std::vector<Irregular>& irregulars) {
  irregulars_ = &irregulars;
  text_ = out_->text.data();
  expected_size_ = expected_size;
  run(limit);
  if (too_many_columns_) {
    return Error{ErrorCode::TooManyColumns, "> " + std::to_string(kMaxColumns)};
  }
  return Done{};
}

void RowParser::run(std::uint32_t limit) {
  while (at_ < limit && !too_many_columns_) {
    ensure_cells();
    std::uint64_t mask = scan_.mask(text_ + at_);
    const std::uint32_t base = at_;
    const std::uint32_t size = std::min(limit - base, ByteScan::kBlock);
    if (size < ByteScan::kBlock) mask &= (std::uint64_t{1} << size) - 1;
    at_ = base + size;  // a rereading sets it back
    std::uint32_t* starts = out_->cell_starts.data();
    std::uint32_t cells = cells_;
    const bool is_simple = dialect_.escape == '\0' && !dialect_.delimiter_repeats;
    for (; mask != 0; mask &= mask - 1) {
      const std::uint32_t at = base + lowest_bit(mask);
      if (mode_ == Mode::Plain && text_[at] == dialect_.delimiter && is_simple) {
        starts[cells++] = at + 1;
        continue;
      }
      cells_ = cells;
      const bool goes_on = on_event(at);
      cells = cells_;
      starts = out_->cell_starts.data();
      if (!goes_on) break;
    }
    cells_ = cells;
    if (row_cell_count() > row_limit_ && !looked_at_long_row_) split_at_cr();
  }
}

// False when the text must be scanned again from `at_`.
bool RowParser::on_event(std::uint32_t at) {
  const char c = text_[at];
  if (c == '\0') {
    row_has_nul_ = true;
    return true;
  }
  switch (mode_) {
    case Mode::Preamble:
      return on_preamble(at, c);
    case Mode::Plain:
    case Mode::PlainStray:
      return on_plain(at, c);
    case Mode::Quoted:
      return on_quoted(at, c);
    case Mode::AfterQuote:
      return on_after_quote(at, c);
    case Mode::Damaged:
      return on_damaged(at, c);
  }
  return true;
}

bool RowParser::on_plain(std::uint32_t at, char c) {
  if (c == dialect_.delimiter) {
    if (is_escaped(at)) return true;
    if (dialect_.delimiter_repeats && at == out_->cell_starts[cells_ - 1]) {
      out_->cell_starts[cells_ - 1] = at + 1;
      return true;
    }
    push_cell(at + 1);
    mode_ = Mode::Plain;
    return true;
  }
  if (c == '\n' || c == '\r') {
    if (c == '\n' && is_escaped(at)) {
      ++line_;
      return true;
    }
    const bool completes_crlf = c == '\n' && at == row_start_ && at > 0 && text_[at - 1] == '\r';
    if (!completes_crlf) return end_row(at);
    --endings_.cr;  // only a CR dialect gets here: the CR has ended the row
    ++endings_.crlf;
    row_start_ = at + 1;
    out_->cell_starts[row_first_] = at + 1;
    return true;
  }
  if (mode_ == Mode::PlainStray || is_comment() || is_escaped(at)) return true;
  const std::uint32_t cell = row_cell_count() - 1;
  if (is_padding(out_->cell_starts[cells_ - 1], at)) {
    open_ = {cell, at, line_};
    mode_ = Mode::Quoted;
  } else {
    row_issues_.push_back({IssueKind::StrayQuote, cell, line_});
    mode_ = Mode::PlainStray;
  }
  return true;
}

bool RowParser::on_quoted(std::uint32_t at, char c) {
  if (c == dialect_.quote) {
    if (is_escaped(at)) return true;
    close_ = at;
    mode_ = Mode::AfterQuote;
  } else if (c == '\r' ||
             (c == '\n' && !(dialect_.line_ending == LineEnding::Cr && text_[at - 1] == '\r'))) {
    ++line_;
  }
  return true;
}

bool RowParser::on_after_quote(std::uint32_t at, char c) {
  if (c == dialect_.quote && at == close_ + 1) {
    mode_ = Mode::Quoted;
    return true;
  }
  const std::uint32_t end = c == '\n' ? trim_cr(close_ + 1, at) : at;
  if (c == dialect_.quote || !is_padding(close_ + 1, end)) {
    const bool goes_back = line_ != open_.line;
    start_damage(open_);
    return goes_back ? false : on_damaged(at, c);
  }
  on_closed();
  return on_plain(at, c);
}

bool RowParser::on_preamble(std::uint32_t at, char c) {
  if (c != '\n' && c != '\r') return true;
  const bool completes_crlf = c == '\n' && at == row_start_ && at > 0 && text_[at - 1] == '\r';
  if (completes_crlf && dialect_.line_ending == LineEnding::Cr) {
    row_start_ = at + 1;
    return true;
  }
  flush_nuls(at, false);
  flush_undecoded(at, false);
  const std::uint32_t end = c == '\r' ? at : trim_cr(row_start_, at);
  ++(c == '\r' ? endings_.cr : end < at ? endings_.crlf : endings_.lf);
  set_aside(AsideKind::Preamble, end);
  ++line_;
  cells_ = row_first_;
  start_row(at + 1);
  if (--preamble_left_ > 0) mode_ = Mode::Preamble;
  return true;
}

void RowParser::on_closed() {
  if (line_ != open_.line) row_multi_line_.push_back(open_);
  if (close_ - open_.quote > kLongCellBytes || line_ - open_.line > kLongCellLines) {
    row_issues_.push_back({IssueKind::LongCell, open_.cell, open_.line});
  }
  mode_ = Mode::Plain;
}

Status RowParser::finish(std::uint32_t limit, const std::vector<Irregular>& irregulars) {
  irregulars_ = &irregulars;
  text_ = out_->text.data();
  while (true) {
    run(limit);
    if (too_many_columns_) {
      return Error{ErrorCode::TooManyColumns, "> " + std::to_string(kMaxColumns)};
    }
    if (mode_ == Mode::AfterQuote && is_padding(close_ + 1, trim_cr(close_ + 1, limit))) {
      on_closed();
    }
    if (mode_ == Mode::Quoted || mode_ == Mode::AfterQuote) {
      start_damage(open_);
      continue;
    }
    if (mode_ == Mode::Damaged) {
      if (damage_.first_end > 0) {
        take_first_line();
        continue;
      }
      const std::uint32_t end = trim_cr(damage_.begin, limit);
      take_mended(mend_from_damage(end), end);
    }
    report_->line_count = row_start_ == limit ? line_ - 1 : line_;
    if (row_start_ == limit) break;
    if (mode_ == Mode::Preamble) {
      flush_nuls(limit, false);
      flush_undecoded(limit, false);
      set_aside(AsideKind::Preamble, trim_cr(row_start_, limit));
      break;
    }
    const std::uint32_t end = trim_cr(out_->cell_starts[cells_ - 1], limit);
    drop_empty_last_cell(end);
    if (!accept_row(end)) continue;
    if (end < limit) ++endings_.cr;
    row_first_ = cells_;
    break;
  }
  cells_ = row_first_;
  report_file_issues();
  out_->cell_starts.resize(cells_);
  return Done{};
}

void RowParser::add_undecoded(UndecodedRun run) {
  if (next_undecoded_ == undecoded_.size()) {
    undecoded_.clear();
    next_undecoded_ = 0;
  }
  undecoded_.push_back(std::move(run));
}

// An odd number of escapes stands before it, within its cell.
bool RowParser::is_escaped(std::uint32_t at) const {
  if (dialect_.escape == '\0') return false;
  const std::uint32_t begin =
      mode_ == Mode::Quoted ? open_.quote + 1 : out_->cell_starts[cells_ - 1];
  std::uint32_t slashes = 0;
  while (at - slashes > begin && text_[at - slashes - 1] == dialect_.escape) ++slashes;
  return slashes % 2 == 1;
}

bool RowParser::is_comment() const {
  return dialect_.comment != '\0' && text_[row_start_] == dialect_.comment;
}

bool RowParser::is_padding(std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t at = begin; at < end; ++at) {
    if (!is_cell_padding(text_[at])) return false;
  }
  return true;
}

// Where the carriage returns before `end` begin. In a CR dialect each of them has ended a row
// already.
std::uint32_t RowParser::trim_cr(std::uint32_t begin, std::uint32_t end) const {
  if (dialect_.line_ending == LineEnding::Cr) return end;
  while (end > begin && text_[end - 1] == '\r') --end;
  return end;
}

// Room for one more block, by the density so far once that is known, so that the vector is not
// doubled near its end.
void RowParser::ensure_cells() {
  std::vector<std::uint32_t>& starts = out_->cell_starts;
  if (starts.size() >= cells_ + ByteScan::kBlock + 8) return;
  std::size_t size = starts.size() + std::max<std::size_t>(starts.size() / 8, 4096);
  if (at_ < kEstimateAfter) size = std::max(size, starts.size() * 2);
  if (at_ >= kEstimateAfter && expected_size_ > at_) {
    const double scale = 1.02 * expected_size_ / at_;
    size = std::max(size, static_cast<std::size_t>(cells_ * scale) + 1024);
    const auto rows = static_cast<std::size_t>(out_->row_count() * scale) + 64;
    for (auto* list : {&out_->row_cells, &out_->row_starts, &out_->row_ends, &out_->row_lines}) {
      list->reserve(rows);
    }
  }
  starts.resize(size);
}

}  // namespace spruce
