// Our own tables are read in the parts they come in: a part ends at a row, so memory stays small; a
// part that does not would show as a wrong row.
#include "core/export/read_back.h"

#include "core/csv/dialect.h"
#include "core/export/formula.h"

namespace spruce {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

class TableReadBack : public ReadBack {
 public:
  TableReadBack(std::string name, std::unique_ptr<RowCheck> check)
      : name_(std::move(name)), check_(std::move(check)) {}

  void take(std::string_view bytes) override {
    if (!problem_.empty() || bytes.empty()) return;
    if (is_first_ && bytes.substr(0, kBom.size()) == kBom) bytes.remove_prefix(kBom.size());
    is_first_ = false;
    ReadOptions options;
    options.dialect = without_guesses(options.dialect);
    options.dialect.header_rows = 0;
    CsvReader reader(options);
    const Status pushed = reader.push(bytes);
    const Status finished = pushed.ok() ? reader.finish() : pushed;
    if (!finished.ok()) return stop(std::string(error_name(finished.error().code)));
    read_rows(reader.source());
  }

  std::string finish() override {
    if (problem_.empty()) {
      const std::string missing = check_->finish();
      if (!missing.empty()) stop(missing);
    }
    return problem_;
  }
  std::uint64_t cell_count() const override { return cells_; }
  std::uint32_t row_count() const override { return rows_ > 0 ? rows_ - 1 : 0; }

 private:
  void stop(const std::string& what) {
    problem_ = name_ + ":" + std::to_string(rows_ + 1) + ":" + what;
  }

  void read_rows(const SourceText& text) {
    std::vector<std::string_view> cells;
    std::vector<std::string> scratches;
    for (std::uint32_t row = 0; row < text.row_count() && problem_.empty(); ++row) {
      const std::uint32_t count = text.row_cells[row + 1] - text.row_cells[row];
      if (scratches.size() < count) scratches.resize(count);
      cells.clear();
      for (std::uint32_t c = 0; c < count; ++c) {
        const std::string_view raw = cell_text(text, *find_cell(text, row, c));
        cells.push_back(raw_cell_value(raw, text.quotes, scratches[c]));
      }
      const std::string wrong = check_->take(cells);
      if (!wrong.empty()) stop(wrong);
      cells_ += count;
      ++rows_;
    }
  }

  std::string name_;
  std::unique_ptr<RowCheck> check_;
  std::string problem_;
  std::uint64_t cells_ = 0;
  std::uint32_t rows_ = 0;  // header included
  bool is_first_ = true;
};

class ExpectRows : public RowCheck {
 public:
  explicit ExpectRows(const TableFile& table)
      : want_(table.header), rows_(table.rows()), guarded_(table.form.guard) {}

  std::string take(const std::vector<std::string_view>& cells) override {
    if (!is_header_ && !rows_->next(want_)) return "extra row";
    is_header_ = false;
    if (cells.size() != want_.size()) return "row length";
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool same = guarded_ ? guard_formula(want_[i]) == cells[i] : want_[i] == cells[i];
      if (!same) return "column " + std::to_string(i + 1);
    }
    return {};
  }
  std::string finish() override { return rows_->next(want_) ? "missing row" : std::string(); }

 private:
  std::vector<std::string> want_;
  std::unique_ptr<RowSource> rows_;
  bool guarded_;
  bool is_header_ = true;
};

}  // namespace

std::unique_ptr<ReadBack> read_table_back(std::string name, std::unique_ptr<RowCheck> check) {
  return std::make_unique<TableReadBack>(std::move(name), std::move(check));
}

std::unique_ptr<RowCheck> expect_rows(const TableFile& table) {
  return std::make_unique<ExpectRows>(table);
}

}  // namespace spruce
