#include "core/csv/aside.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "core/csv/footer.h"
#include "core/csv/header_guess.h"
#include "core/csv/issue_log.h"
#include "core/csv/mend.h"

namespace spruce {
namespace {

constexpr std::uint32_t kMaxTriedRows = 2000;  // rows written otherwise; table starts looked at
constexpr std::uint32_t kMinTableRows = 3;     // a header and two records
constexpr char kOtherDelimiters[] = {';', '\t', '|', ',', ' '};

class Aside {
 public:
  Aside(SourceText& source, ReadReport& report, const Dialect& dialect, const FileOffset& offset)
      : source_(source),
        report_(report),
        dialect_(dialect),
        offset_(offset),
        width_(static_cast<std::uint32_t>(source.header.size())),
        usual_(dialect.usual_cells > 0 ? dialect.usual_cells : width_) {}

  void run() {
    if (dialect_.finds_tables) {
      mark_repeated_headers();
      mark_other_tables();
      split_other_rows();
    }
    mark_footer();
    for (std::uint32_t row = 0; row < kinds_.size(); ++row) {
      if (is_marked(row)) forget_ragged(row, cells_of(row));
    }
    erase_stale_issues();
    if (!kinds_.empty()) take_out();
    report_.issues.insert(report_.issues.end(), std::make_move_iterator(told_.begin()),
                          std::make_move_iterator(told_.end()));
  }

 private:
  std::uint32_t cells_of(std::uint32_t row) const { return row_cell_count(source_, row); }

  std::string_view value(std::uint32_t row, std::uint32_t cell, std::string& scratch) const {
    const auto span = find_cell(source_, row, cell);
    return span ? raw_cell_value(cell_text(source_, *span), source_.quotes, scratch)
                : std::string_view();
  }

  std::string_view text_of(std::uint32_t row) const {
    return cell_text(source_, {source_.row_starts[row], source_.row_ends[row]});
  }

  bool is_marked(std::uint32_t row) const { return !kinds_.empty() && kinds_[row] != 0; }

  void mark(std::uint32_t row, AsideKind kind) {
    if (kinds_.empty()) kinds_.assign(source_.row_count(), 0);
    kinds_[row] = static_cast<std::uint8_t>(kind) + 1;
  }

  void tell(IssueKind kind, std::uint32_t row, std::string detail) {
    std::uint32_t& count = report_.issue_counts[static_cast<std::size_t>(kind)];
    if (++count > kMaxIssuesPerKind) return;
    Issue issue;
    issue.kind = kind;
    issue.line = source_.row_lines[row];
    issue.byte_offset = offset_(source_.row_starts[row]);
    issue.detail = std::move(detail);
    told_.push_back(std::move(issue));
  }

  std::uint32_t names_shared(std::uint32_t row) const {
    std::uint32_t shared = 0;
    std::string a;
    std::string b;
    const auto names = static_cast<std::uint32_t>(source_.header_cells.size());
    for (std::uint32_t i = 0; i < std::min(cells_of(row), names); ++i) {
      const std::string_view name = header_text(source_, i, a);
      shared += !name.empty() && name == value(row, i, b) ? 1 : 0;
    }
    return shared;
  }

  // Cells are dropped from, not added to, on their way to a value: only padding, quotes and escapes
  // may stand before its first byte. 0: that byte says nothing.
  char telling_byte(std::string_view name) const {
    const bool tells = !name.empty() && !is_dropped(name.front());
    return tells ? name.front() : '\0';
  }
  bool is_dropped(char c) const {
    return is_cell_padding(c) || c == source_.quotes.quote || c == source_.quotes.escape ||
           (dialect_.delimiter_repeats && c == dialect_.delimiter);
  }
  bool may_begin_with(std::uint32_t row, char byte) const {
    std::uint32_t at = source_.row_starts[row];
    while (at < source_.row_ends[row] && is_dropped(source_.text[at])) ++at;
    return byte == '\0' || (at < source_.row_ends[row] && source_.text[at] == byte);
  }

  void mark_repeated_headers() {
    const auto names = static_cast<std::uint32_t>(source_.header_cells.size());
    if (names < 2 || !source_.joined_header.empty()) return;
    std::string a;
    std::string b;
    const char telling = telling_byte(header_text(source_, 0, b));
    for (std::uint32_t row = 0; row < source_.row_count(); ++row) {
      if (!may_begin_with(row, telling) || cells_of(row) != names) continue;
      if (value(row, 0, a) != header_text(source_, 0, b)) continue;
      bool same = true;
      for (std::uint32_t i = 1; i < names && same; ++i) {
        same = value(row, i, a) == header_text(source_, i, b);
      }
      if (!same || names_shared(row) < 2) continue;
      mark(row, AsideKind::RepeatedHeader);
      tell(IssueKind::RepeatedHeader, row, issue_excerpt(text_of(row)));
    }
  }

  bool has_gap_before(std::uint32_t row) const {
    if (row == 0) return false;
    const std::uint32_t end = source_.row_ends[row - 1];
    if (source_.row_starts[row] - end < 2) return false;
    const auto between = std::string_view(source_.text).substr(end, source_.row_starts[row] - end);
    const char mark = dialect_.line_ending == LineEnding::Cr ? '\r' : '\n';
    return std::count(between.begin(), between.end(), mark) > 1;
  }

  // Rows from `row` on with the same number of cells.
  std::uint32_t run_length(std::uint32_t row) const {
    std::uint32_t end = row + 1;
    while (end < source_.row_count() && cells_of(end) == cells_of(row)) ++end;
    return end - row;
  }

  // A row that begins another table: names in all its cells, and rows like it below.
  bool begins_table(std::uint32_t row, bool gap) const {
    const std::uint32_t cells = cells_of(row);
    if (cells < 2 || run_length(row) < kMinTableRows) return false;
    if (!has_header_look(source_, row)) return false;
    const std::uint32_t shared = names_shared(row);
    if (cells != usual_ && shared * 2 >= std::min(cells, width_)) return true;
    return gap && shared * 2 < cells && is_header_by_shapes(source_, row);
  }

  void mark_other_tables() {
    std::uint32_t tried = 0;
    for (std::uint32_t row = 1; row < source_.row_count() && tried < kMaxTriedRows; ++row) {
      if (is_marked(row)) continue;
      const bool turns = cells_of(row) != usual_ && cells_of(row) != cells_of(row - 1);
      const bool gap = has_gap_before(row);
      if (!turns && !gap) continue;
      ++tried;
      if (!begins_table(row, gap)) continue;
      mark_table(row);
      return;
    }
  }

  // Everything from here on belongs to other tables.
  void mark_table(std::uint32_t first) {
    tell(IssueKind::OtherTable, first,
         std::to_string(source_.row_count() - first) + "/" + std::to_string(cells_of(first)));
    for (std::uint32_t row = first; row < source_.row_count(); ++row) {
      mark(row, AsideKind::OtherTable);
    }
  }

  // A row of one cell that another delimiter splits into a record.
  void split_other_rows() {
    if (usual_ < 3) return;
    std::vector<ColumnShape> shapes;
    std::uint32_t tried = 0;
    for (std::uint32_t row = 0; row < source_.row_count() && tried < kMaxTriedRows; ++row) {
      if (cells_of(row) != 1 || is_marked(row)) continue;
      ++tried;
      if (shapes.empty()) shapes = find_column_shapes(source_, usual_, source_.row_count());
      for (const char delimiter : kOtherDelimiters) {
        if (delimiter != dialect_.delimiter && split_row(row, delimiter, shapes)) break;
      }
    }
  }

  bool split_row(std::uint32_t row, char delimiter, const std::vector<ColumnShape>& shapes) {
    QuoteRule rule = source_.quotes;
    rule.delimiter = delimiter;
    const std::string_view text = text_of(row);
    if (text.find(delimiter) == std::string_view::npos) return false;
    MendedLine line = mend_line(text, rule, usual_);
    if (line.cells.size() != usual_ || line.parts_touch || line.has_open_quote) return false;
    if (!fits_columns(text, line.cells, shapes, delimiter == ' ')) return false;
    for (CellSpan& cell : line.cells) {
      cell.begin += source_.row_starts[row];
      cell.end += source_.row_starts[row];
    }
    const auto at = std::lower_bound(source_.mended.begin(), source_.mended.end(), row,
                                     [](const MendedRow& m, std::uint32_t r) { return m.row < r; });
    if (at != source_.mended.end() && at->row == row) {
      at->cells = std::move(line.cells);
    } else {
      source_.mended.insert(at, {row, std::move(line.cells)});
    }
    forget_ragged(row, 1);
    tell(IssueKind::OtherDelimiter, row, issue_excerpt(text_of(row)));
    told_.back().has_row = true;
    told_.back().row = RowId(row);
    return true;
  }

  // The cells look like those of their columns; words of a sentence split at spaces do not.
  bool fits_columns(std::string_view text, const std::vector<CellSpan>& cells,
                    const std::vector<ColumnShape>& shapes, bool strictly) const {
    std::uint32_t fitting = 0;
    std::uint32_t other = 0;
    std::string scratch;
    for (std::size_t i = 0; i < std::min(cells.size(), shapes.size()); ++i) {
      if (shapes[i].usual == CellShape::Text || shapes[i].filled == 0) continue;
      const std::string_view raw = text.substr(cells[i].begin, cells[i].end - cells[i].begin);
      const CellShape found = find_cell_shape(raw_cell_value(raw, source_.quotes, scratch));
      if (found == CellShape::Empty) continue;
      ++(found == shapes[i].usual ? fitting : other);
    }
    return strictly ? fitting >= 2 && other * 3 <= fitting : other <= fitting;
  }

  void forget_ragged(std::uint32_t row, std::uint32_t cells) {
    if (cells == width_) return;
    --report_.ragged_row_count;
    const IssueKind kind = cells < width_ ? IssueKind::RaggedShort : IssueKind::RaggedLong;
    --report_.issue_counts[static_cast<std::size_t>(kind)];
    no_longer_ragged_.push_back(row);
  }

  void mark_footer() {
    std::uint32_t rows = source_.row_count();
    while (rows > 0 && is_marked(rows - 1)) --rows;
    std::uint32_t count = 0;
    if (dialect_.footer_rows >= 0) {
      count = std::min(static_cast<std::uint32_t>(dialect_.footer_rows), rows);
    } else if (rows == source_.row_count()) {
      count = count_footer_rows(source_, usual_);
    }
    for (std::uint32_t row = rows - count; row < rows; ++row) {
      mark(row, AsideKind::Footer);
      tell(IssueKind::FooterLine, row, issue_excerpt(text_of(row)));
    }
  }

  void take_out() {
    std::vector<std::uint32_t> new_index(source_.row_count(), kGone);
    std::uint32_t kept = 0;
    std::uint32_t cells = 0;
    for (std::uint32_t row = 0; row < source_.row_count(); ++row) {
      if (is_marked(row)) {
        source_.aside.push_back({static_cast<AsideKind>(kinds_[row] - 1), source_.row_starts[row],
                                 source_.row_ends[row], source_.row_lines[row]});
        continue;
      }
      new_index[row] = kept;
      move_row(row, kept, cells);
      ++kept;
    }
    source_.row_starts.resize(kept);
    source_.row_ends.resize(kept);
    source_.row_lines.resize(kept);
    source_.row_cells.resize(kept + 1);
    source_.row_cells[kept] = cells;
    source_.cell_starts.resize(cells);
    std::sort(source_.aside.begin(), source_.aside.end(),
              [](const AsideLine& a, const AsideLine& b) { return a.begin < b.begin; });
    renumber(new_index);
  }

  // Rows only move up, so nothing is overwritten before it is read.
  void move_row(std::uint32_t row, std::uint32_t to, std::uint32_t& cells) {
    const std::uint32_t begin = source_.row_cells[row];
    const std::uint32_t end = source_.row_cells[row + 1];
    std::copy(source_.cell_starts.begin() + begin, source_.cell_starts.begin() + end,
              source_.cell_starts.begin() + cells);
    source_.row_starts[to] = source_.row_starts[row];
    source_.row_ends[to] = source_.row_ends[row];
    source_.row_lines[to] = source_.row_lines[row];
    source_.row_cells[to] = cells;
    cells += end - begin;
  }

  void renumber(const std::vector<std::uint32_t>& new_index) {
    std::vector<MendedRow> mended;
    for (MendedRow& row : source_.mended) {
      if (new_index[row.row] == kGone) continue;
      row.row = new_index[row.row];
      mended.push_back(std::move(row));
    }
    source_.mended = std::move(mended);
    for (std::vector<Issue>* issues : {&report_.issues, &told_}) {
      for (Issue& issue : *issues) {
        if (!issue.has_row) continue;
        const std::uint32_t to = new_index[issue.row.value];
        issue.has_row = to != kGone;
        if (to != kGone) issue.row = RowId(to);
      }
    }
  }

  // Ragged issues of rows that are no records, or whole now.
  void erase_stale_issues() {
    std::sort(no_longer_ragged_.begin(), no_longer_ragged_.end());
    const auto is_stale = [this](const Issue& issue) {
      if (issue.kind != IssueKind::RaggedShort && issue.kind != IssueKind::RaggedLong) return false;
      return issue.has_row && std::binary_search(no_longer_ragged_.begin(), no_longer_ragged_.end(),
                                                 issue.row.value);
    };
    report_.issues.erase(std::remove_if(report_.issues.begin(), report_.issues.end(), is_stale),
                         report_.issues.end());
  }

  static constexpr std::uint32_t kGone = 0xffffffffU;
  SourceText& source_;
  ReadReport& report_;
  const Dialect& dialect_;
  const FileOffset& offset_;
  std::uint32_t width_;
  std::uint32_t usual_;
  std::vector<std::uint8_t> kinds_;  // AsideKind + 1 a row; empty: none
  std::vector<Issue> told_;
  std::vector<std::uint32_t> no_longer_ragged_;
};

}  // namespace

void set_rows_aside(SourceText& source, ReadReport& report, const Dialect& dialect,
                    const FileOffset& file_offset) {
  Aside(source, report, dialect, file_offset).run();
}

}  // namespace spruce
