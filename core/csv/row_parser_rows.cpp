// The end of a row in RowParser: is it a row, one row, a full row; and what is to be said about it.
#include <algorithm>
#include <cstring>

#include "core/base/assert.h"
#include "core/csv/header_names.h"
#include "core/csv/row_parser.h"

namespace spruce {
namespace {

constexpr char kOtherDelimiters[] = {',', ';', '\t', '|', ' '};

std::uint32_t count_bytes(const char* text, std::uint32_t begin, std::uint32_t end, char wanted) {
  return static_cast<std::uint32_t>(std::count(text + begin, text + end, wanted));
}

}  // namespace

void RowParser::start_row(std::uint32_t at) {
  row_start_ = at;
  row_line_ = line_;
  row_first_ = cells_;
  push_cell(at);
  mode_ = Mode::Plain;
  looked_at_long_row_ = false;
  row_has_nul_ = false;
  row_is_mended_ = false;
  row_multi_line_.clear();
  row_issues_.clear();
  row_spans_.clear();
}

// `at` is the LF or CR that ends the row. False when the row is read again.
bool RowParser::end_row(std::uint32_t at) {
  const bool is_cr = text_[at] == '\r';
  const std::uint32_t end = is_cr ? at : trim_cr(out_->cell_starts[cells_ - 1], at);
  drop_empty_last_cell(end);
  if (!accept_row(end)) return false;
  ++(is_cr ? endings_.cr : end < at ? endings_.crlf : endings_.lf);
  ++line_;
  start_row(at + 1);
  return true;
}

// Where delimiters repeat, those at the end of a line part nothing.
void RowParser::drop_empty_last_cell(std::uint32_t end) {
  const bool is_empty = out_->cell_starts[cells_ - 1] >= end;
  if (dialect_.delimiter_repeats && is_empty && row_cell_count() > 1) --cells_;
}

// Takes the row that ends at `end`: its cells stay when it is a record. False when it is read
// again.
bool RowParser::accept_row(std::uint32_t end) {
  const std::uint32_t count = row_cell_count();
  const bool comment = end > row_start_ && is_comment();
  const bool blank =
      count == 1 && (end == row_start_ || (expected_cells_ != 1 && is_padding(row_start_, end)));
  if (!blank && !comment) {
    if (count > row_limit_ && !looked_at_long_row_ && !row_is_mended_ && split_at_cr()) {
      return false;
    }
    if (too_many_columns_) return false;
    if (reread_swallowed_rows(end)) return false;
    mend_stray_row(end);
  }
  if (!blank && !comment && (has_first_row_ || !dialect_.has_header())) {
    if (!has_first_row_) read_header(end);
    record_row(end);
    return true;
  }
  if (comment) {
    set_aside(AsideKind::Comment, end);
    if (Issue* issue = add_issue(IssueKind::CommentLine, row_start_, false)) {
      issue->detail = issue_excerpt(std::string_view(text_ + row_start_, end - row_start_));
    }
    row_issues_.clear();
  } else if (blank) {
    if (report_->blank_line_count++ == 0) first_blank_line_ = row_line_;
  } else {
    read_header(end);
    report_->multi_line_cell_count += static_cast<std::uint32_t>(row_multi_line_.size());
  }
  flush_cell_issues(end, false);
  flush_nuls(end, false);
  flush_undecoded(end, false);
  cells_ = row_first_;
  return true;
}

void RowParser::set_aside(AsideKind kind, std::uint32_t end) {
  if (end > row_start_) out_->aside.push_back({kind, row_start_, end, row_line_});
}

// A header written with another delimiter than the records, as some exports do.
void RowParser::split_header(std::uint32_t end) {
  const std::string_view text(text_ + row_start_, end - row_start_);
  for (const char delimiter : kOtherDelimiters) {
    if (delimiter == dialect_.delimiter) continue;
    QuoteRule rule = out_->quotes;
    rule.delimiter = delimiter;
    const MendedLine line = mend_line(text, rule, dialect_.usual_cells);
    if (line.cells.size() != dialect_.usual_cells || line.parts_touch) continue;
    if (Issue* issue = add_issue(IssueKind::OtherDelimiter, row_start_, false)) {
      issue->detail = issue_excerpt(text);
    }
    cells_ = row_first_;
    out_->cell_starts.resize(
        std::max<std::size_t>(out_->cell_starts.size(), cells_ + line.cells.size() + 128));
    for (const CellSpan cell : line.cells) push_cell(row_start_ + cell.begin);
    return;
  }
}

// The first row: names of the columns, or only how many there are.
void RowParser::read_header(std::uint32_t end) {
  if (dialect_.has_header() && row_cell_count() == 1 && dialect_.usual_cells >= 3) {
    split_header(end);
  }
  const std::uint32_t count = row_cell_count();
  expected_cells_ = std::max({expected_cells_, count, dialect_.usual_cells});
  if (!dialect_.has_header()) {
    expected_cells_ = std::max(count, dialect_.usual_cells);
    out_->header = make_column_names(expected_cells_);
  } else {
    join_header(end);
    if (header_rows_.size() < dialect_.header_rows) return;
  }
  has_first_row_ = true;
  row_limit_ = expected_cells_;
}

// Adds a row to the header; with its last row the columns get their names.
void RowParser::join_header(std::uint32_t end) {
  const std::uint32_t count = row_cell_count();
  const std::uint32_t* const first = out_->cell_starts.data() + row_first_;
  out_->header_cells.assign(first, first + count);
  out_->header_end = end;
  std::string scratch;
  header_rows_.emplace_back();
  for (std::uint32_t cell = 0; cell < count; ++cell) {
    header_rows_.back().emplace_back(header_text(*out_, cell, scratch));
  }
  if (header_rows_.size() < dialect_.header_rows) return;
  std::vector<std::string> names = join_header_rows(header_rows_);
  if (header_rows_.size() > 1) out_->joined_header = names;
  names.resize(expected_cells_);
  std::vector<HeaderIssue> issues;
  out_->header = make_header_names(std::move(names), issues);
  for (const HeaderIssue& found : issues) {
    const std::uint32_t begin =
        found.column_index < count ? out_->cell_starts[row_first_ + found.column_index] : end;
    if (Issue* issue = add_issue(found.kind, begin, false)) {
      issue->column_index = static_cast<std::int32_t>(found.column_index);
      issue->detail = issue_excerpt(found.name);
    }
  }
}

// A row with too many cells whose last expected cell holds a CR outside quotes ended at that CR (a
// file that mixes its line endings). The answer depends on the first expected cells only, so it
// does not matter how early it is asked.
bool RowParser::split_at_cr() {
  looked_at_long_row_ = true;
  if (!has_first_row_) {
    too_many_columns_ = true;
    return false;
  }
  if (mode_ == Mode::Damaged || expected_cells_ < 2 || dialect_.line_ending == LineEnding::Cr)
    return false;
  const std::uint32_t begin = out_->cell_starts[row_first_ + expected_cells_ - 1];
  const std::uint32_t end = out_->cell_starts[row_first_ + expected_cells_] - 1;
  const std::string_view raw(text_ + begin, end - begin);
  const std::size_t found = raw.find('\r');
  if (found == std::string_view::npos || parse_raw_cell(raw, out_->quotes).quoted) return false;
  const std::uint32_t cr = begin + static_cast<std::uint32_t>(found);
  std::uint32_t next = cr + 1;
  while (next < end && text_[next] == '\r') ++next;
  const auto is_later = [this](const auto& other) { return other.cell >= expected_cells_; };
  row_issues_.erase(std::remove_if(row_issues_.begin(), row_issues_.end(), is_later),
                    row_issues_.end());
  row_multi_line_.erase(std::remove_if(row_multi_line_.begin(), row_multi_line_.end(), is_later),
                        row_multi_line_.end());
  cells_ = row_first_ + expected_cells_;
  line_ = row_line_ + count_bytes(text_, row_start_, cr, '\n') + (next - cr);
  record_row(cr);
  endings_.cr += next - cr;
  report_->blank_line_count += next - cr - 1;
  if (first_blank_line_ == 0 && next - cr > 1) first_blank_line_ = line_ - (next - cr - 1);
  start_row(next);
  at_ = next;
  return true;
}

void RowParser::record_row(std::uint32_t end) {
  const std::uint32_t count = row_cell_count();
  out_->row_starts.push_back(row_start_);
  out_->row_ends.push_back(end);
  out_->row_lines.push_back(row_line_);
  out_->row_cells.push_back(cells_);
  if (row_is_mended_) out_->mended.push_back({out_->row_count() - 1, std::move(row_spans_)});
  report_->multi_line_cell_count += static_cast<std::uint32_t>(row_multi_line_.size());
  if (count != expected_cells_) {
    ++report_->ragged_row_count;
    const IssueKind kind = count < expected_cells_ ? IssueKind::RaggedShort : IssueKind::RaggedLong;
    if (Issue* issue = add_issue(kind, row_start_, true)) {
      issue->detail = std::to_string(count) + "/" + std::to_string(expected_cells_);
    }
  }
  flush_cell_issues(end, true);
  flush_nuls(end, true);
  flush_undecoded(end, true);
}

// What is odd about a mended cell: a quote that is text, or never closes. Nothing for most.
std::optional<IssueKind> RowParser::find_quote_issue(std::string_view raw) const {
  const RawCell cell = parse_raw_cell(raw, out_->quotes);
  if (cell.quoted) return cell.loose ? std::optional(IssueKind::StrayQuote) : std::nullopt;
  const std::size_t first = raw.find(dialect_.quote);
  if (first == std::string_view::npos) return std::nullopt;
  const bool opens = is_padding(static_cast<std::uint32_t>(raw.data() - text_),
                                static_cast<std::uint32_t>(raw.data() - text_ + first));
  const bool alone = raw.find(dialect_.quote, first + 1) == std::string_view::npos;
  return opens && alone ? IssueKind::UnclosedQuote : IssueKind::StrayQuote;
}

void RowParser::flush_cell_issues(std::uint32_t end, bool is_record) {
  const MendedRow* const mended =
      is_record && row_is_mended_ ? find_mended(*out_, out_->row_count() - 1) : nullptr;
  const bool has_spans = mended != nullptr && !mended->cells.empty();
  if (has_spans) {
    if (Issue* issue = add_issue(IssueKind::LostDelimiter, row_start_, true)) {
      issue->detail = issue_excerpt(std::string_view(text_ + row_start_, end - row_start_));
    }
  }
  for (const CellIssue& found : row_issues_) {
    const std::uint32_t begin = out_->cell_starts[row_first_ + found.cell];
    const std::uint32_t size =
        (has_spans ? mended->cells[found.cell].end : cell_end(found.cell, end)) - begin;
    const std::string_view raw(text_ + begin, size);
    IssueKind kind = found.kind;
    if (row_is_mended_ && kind == IssueKind::StrayQuote) {
      const auto quote_issue = find_quote_issue(raw);
      if (!quote_issue) continue;
      kind = *quote_issue;
    }
    Issue* issue = add_issue(kind, begin, is_record);
    if (issue == nullptr) continue;
    issue->column_index = static_cast<std::int32_t>(found.cell);
    issue->line = found.line;
    if (kind == IssueKind::LongCell) {
      const std::uint32_t lines = count_bytes(text_, begin, begin + size, '\n') + 1;
      issue->detail = "bytes:" + std::to_string(size) + ",lines:" + std::to_string(lines);
    } else {
      issue->detail = issue_excerpt(raw);
    }
  }
}

void RowParser::flush_nuls(std::uint32_t end, bool is_record) {
  if (!row_has_nul_) return;
  const std::uint32_t count = count_bytes(text_, row_start_, end, '\0');
  if (count == 0) return;  // they stood in text that another row has taken
  const auto first = std::string_view(text_ + row_start_, end - row_start_).find('\0');
  const std::uint32_t offset = row_start_ + static_cast<std::uint32_t>(first);
  if (Issue* issue = add_issue(IssueKind::NulByte, offset, is_record)) {
    issue->detail = std::to_string(count);
  }
}

void RowParser::flush_undecoded(std::uint32_t end, bool is_record) {
  const std::uint32_t* const cells_begin = out_->cell_starts.data() + row_first_;
  const std::uint32_t* const cells_end = out_->cell_starts.data() + cells_;
  std::uint32_t line = row_line_;
  std::uint32_t counted = row_start_;
  for (; next_undecoded_ < undecoded_.size(); ++next_undecoded_) {
    const UndecodedRun& found = undecoded_[next_undecoded_];
    if (found.text_offset >= end) return;
    Issue* issue = log_->add(IssueKind::UndecodableByte);
    if (issue == nullptr) continue;
    issue->has_row = is_record;
    if (is_record) issue->row = RowId(out_->row_count() - 1);
    line += count_bytes(text_, counted, found.text_offset, '\n');
    counted = found.text_offset;
    issue->line = line;
    if (mode_ != Mode::Preamble) {
      const auto after = std::upper_bound(cells_begin, cells_end, found.text_offset);
      issue->column_index = static_cast<std::int32_t>(after - cells_begin) - 1;
    }
    issue->byte_offset = found.byte_offset;
    issue->detail = hex_bytes(found.bytes);
  }
}

Issue* RowParser::add_issue(IssueKind kind, std::uint32_t offset, bool is_record) {
  Issue* issue = log_->add(kind);
  if (issue == nullptr) return nullptr;
  issue->has_row = is_record;
  if (is_record) issue->row = RowId(out_->row_count() - 1);
  issue->line = row_line_;
  issue->byte_offset = offsets_->file_offset(out_->text, offset, *irregulars_);
  return issue;
}

void RowParser::report_file_issues() {
  const int kinds = (endings_.lf > 0) + (endings_.crlf > 0) + (endings_.cr > 0);
  if (kinds > 1) {
    Issue* issue = log_->add(IssueKind::MixedLineEnding);
    issue->detail = "lf:" + std::to_string(endings_.lf) + ",crlf:" + std::to_string(endings_.crlf) +
                    ",cr:" + std::to_string(endings_.cr);
  }
  if (report_->blank_line_count > 0) {
    Issue* issue = log_->add(IssueKind::BlankLine);
    issue->line = first_blank_line_;
    issue->detail = std::to_string(report_->blank_line_count);
  }
  if (dialect_.preamble_lines > 0) {
    Issue* issue = log_->add(IssueKind::PreambleLine);
    issue->line = 1;
    issue->detail = std::to_string(dialect_.preamble_lines);
  }
  if (has_first_row_ && out_->row_count() == 0) log_->add(IssueKind::HeaderOnly);
  if (expected_cells_ == 1) log_->add(IssueKind::OneColumn);
}

std::uint32_t RowParser::cell_end(std::uint32_t cell, std::uint32_t row_end) const {
  return cell + 1 == row_cell_count() ? row_end : out_->cell_starts[row_first_ + cell + 1] - 1;
}

}  // namespace spruce
