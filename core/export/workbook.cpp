#include "core/export/workbook.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::uint32_t kNarrow = 8, kWide = 48;

std::string say(std::string_view language, const char* en, const char* zh) {
  return language == "zh" ? zh : en;
}

/// A cell that Excel cannot hold whole.
struct CutCell {
  std::string sheet, cell, length;
};

class WorkbookStream : public OutputStream {
 public:
  explicit WorkbookStream(std::shared_ptr<const Workbook> workbook)
      : workbook_(std::move(workbook)) {}

  Result<bool> step(std::size_t budget, std::string& out) override {
    const std::size_t limit = out.size() + std::max<std::size_t>(budget, 1);
    // Packed bytes come late and in lumps, so rows are counted as well: a step must end.
    for (std::uint32_t rows = 0; out.size() < limit && rows < kRowsAtOnce; ++rows) {
      if (!rows_ && !open_sheet(out)) {
        add_cut_sheet(out);
        writer_.finish(out);
        return true;
      }
      if (rows_->next(cells_, styles_)) {
        write_row(out);
        if (sheet_ == 0) ++row_count_;
      } else {
        rows_.reset();
        ++sheet_;
      }
    }
    return false;
  }
  std::uint32_t row_count() const override { return row_count_; }

 private:
  static constexpr std::uint32_t kRowsAtOnce = 2000;

  bool open_sheet(std::string& out) {
    if (sheet_ == workbook_->sheets.size()) return false;
    const Sheet& sheet = workbook_->sheets[sheet_];
    std::vector<std::uint32_t> widths;
    for (const std::string& name : sheet.header) {
      const auto size = static_cast<std::uint32_t>(name.size()) + 4;
      widths.push_back(std::clamp(size * 2, kNarrow, kWide));
    }
    writer_.begin_sheet(sheet.name, widths, out);
    sheet_row_ = 0;
    cells_ = sheet.header;
    styles_.assign(cells_.size(), CellStyle::Header);
    write_row(out);
    rows_ = sheet.rows();
    return true;
  }

  void write_row(std::string& out) {
    ++sheet_row_;
    row_.clear();
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const bool is_cut = cut_cell(cells_[i]).size() < cells_[i].size();
      row_.push_back({cells_[i], is_cut ? CellStyle::Attention : styles_[i]});
      if (is_cut) {
        cut_.push_back({workbook_->sheets[sheet_].name, cell_name(i, sheet_row_),
                        std::to_string(cells_[i].size())});
      }
    }
    writer_.add_row(row_, out);
  }

  void add_cut_sheet(std::string& out) {
    if (cut_.empty()) return;
    const std::string_view language = workbook_->language;
    writer_.begin_sheet(say(language, "Cut cells", "被截短的单元格"), {24, 12, 12, 60}, out);
    const std::string what = say(language, "Longer than Excel takes; whole in the CSV file",
                                 "超过 Excel 单元格长度上限；完整内容见 CSV 文件");
    const std::vector<std::string> header{
        say(language, "Sheet", "工作表"), say(language, "Cell", "单元格"),
        say(language, "Bytes", "字节数"), say(language, "What", "说明")};
    row_.clear();
    for (const std::string& name : header) row_.push_back({name, CellStyle::Header});
    writer_.add_row(row_, out);
    for (const CutCell& cell : cut_) {
      writer_.add_row({{cell.sheet}, {cell.cell}, {cell.length}, {what}}, out);
    }
  }

  std::shared_ptr<const Workbook> workbook_;
  XlsxWriter writer_;
  std::unique_ptr<StyledRows> rows_;
  std::size_t sheet_ = 0;
  std::uint32_t sheet_row_ = 0;
  std::uint32_t row_count_ = 0;
  std::vector<std::string> cells_;
  std::vector<CellStyle> styles_;
  std::vector<SheetCell> row_;
  std::vector<CutCell> cut_;
};

/// Holds the packed bytes, a tenth of the text, until the end.
class WorkbookReadBack : public ReadBack {
 public:
  explicit WorkbookReadBack(Workbook workbook) : workbook_(std::move(workbook)) {}
  void take(std::string_view bytes) override { bytes_ += bytes; }

  std::string finish() override {
    const bool read = read_xlsx(bytes_, [this](std::size_t, const std::vector<std::string>& cells) {
      return check(cells);
    });
    if (problem_.empty() && !read) problem_ = "not a workbook";
    if (problem_.empty() && sheet_ < workbook_.sheets.size() && !next_sheet_is_due()) {
      problem_ = "missing row";
    }
    return problem_.empty() ? problem_
                            : workbook_.name + ":" + std::to_string(line_) + ":" + problem_;
  }
  std::uint64_t cell_count() const override { return cells_checked_; }
  std::uint32_t row_count() const override { return rows_; }

 private:
  /// The rows read come one after the other over all sheets; a further sheet of one table (past
  /// Excel's rows) begins with its header again.
  bool check(const std::vector<std::string>& cells) {
    ++line_;
    if (sheet_ == workbook_.sheets.size()) return true;  // the list of cut cells
    if (!expected_) {
      want_ = workbook_.sheets[sheet_].header;
      expected_ = workbook_.sheets[sheet_].rows();
    } else if (is_header_again(cells)) {
      return true;
    } else if (!expected_->next(want_, styles_)) {
      expected_.reset();
      ++sheet_;
      line_ = 0;
      return check(cells);
    } else if (sheet_ == 0) {
      ++rows_;
    }
    return compare(cells);
  }

  bool is_header_again(const std::vector<std::string>& cells) const {
    return line_ > 1 && (line_ - 1) % kMaxSheetRows == 0 &&
           cells == workbook_.sheets[sheet_].header;
  }

  bool compare(const std::vector<std::string>& cells) {
    while (!want_.empty() && want_.back().empty())
      want_.pop_back();  // blanks at the end are not there
    std::size_t size = cells.size();
    while (size > 0 && cells[size - 1].empty()) --size;
    if (size != std::min<std::size_t>(want_.size(), kMaxSheetColumns)) problem_ = "row length";
    for (std::size_t i = 0; i < size && problem_.empty(); ++i) {
      ++cells_checked_;
      const std::string_view want = cut_cell(want_[i]);
      const bool same = want == cells[i] || replace_invalid_utf8(want) == cells[i];
      if (!same) problem_ = "column " + std::to_string(i + 1);
    }
    return problem_.empty();
  }

  bool next_sheet_is_due() {
    if (!expected_) return false;
    if (expected_->next(want_, styles_)) return false;
    return sheet_ + 1 == workbook_.sheets.size();
  }

  Workbook workbook_;
  std::string bytes_, problem_;
  std::size_t sheet_ = 0;
  std::unique_ptr<StyledRows> expected_;
  std::vector<std::string> want_;
  std::vector<CellStyle> styles_;
  std::uint32_t line_ = 0;
  std::uint32_t rows_ = 0;
  std::uint64_t cells_checked_ = 0;
};

class PlainRows : public StyledRows {
 public:
  explicit PlainRows(std::unique_ptr<RowSource> rows) : rows_(std::move(rows)) {}
  bool next(std::vector<std::string>& cells, std::vector<CellStyle>& styles) override {
    if (!rows_->next(cells)) return false;
    styles.assign(cells.size(), CellStyle::Plain);
    return true;
  }

 private:
  std::unique_ptr<RowSource> rows_;
};

}  // namespace

Output make_workbook_output(const Workbook& workbook) {
  Output output;
  output.kind = workbook.kind;
  output.name = workbook.name;
  output.role = workbook.role;
  output.source = workbook.source;
  const auto held = std::make_shared<const Workbook>(workbook);
  output.open = [held] { return std::make_unique<WorkbookStream>(held); };
  return output;
}

std::unique_ptr<ReadBack> read_workbook_back(const Workbook& workbook) {
  return std::make_unique<WorkbookReadBack>(workbook);
}

Workbook workbook_of(const TableFile& table) {
  Workbook workbook;
  workbook.kind = table.kind;
  const std::size_t dot = table.name.rfind('.');
  const std::string stem = table.name.substr(0, dot);
  workbook.name = stem + ".xlsx";
  workbook.role = table.role + "-xlsx";
  workbook.source = table.source;
  workbook.sheets.push_back(
      {stem, table.header, [rows = table.rows] { return std::make_unique<PlainRows>(rows()); }});
  return workbook;
}

}  // namespace spruce
