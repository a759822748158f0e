#include "core/export/table_file.h"

#include "core/csv/writer.h"
#include "core/export/formula.h"

namespace spruce {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

class TableStream : public OutputStream {
 public:
  explicit TableStream(std::shared_ptr<const TableFile> table)
      : table_(std::move(table)), rows_(table_->rows()) {}

  Result<bool> step(std::size_t budget, std::string& out) override {
    const std::size_t limit = out.size() + std::max<std::size_t>(budget, 1);
    if (!header_done_) {
      if (table_->form.bom) out += kBom;
      cells_ = table_->header;
      append_row(out);
      header_done_ = true;
    }
    while (out.size() < limit) {
      if (!rows_->next(cells_)) return true;
      append_row(out);
      ++row_count_;
    }
    return false;
  }

  std::uint32_t row_count() const override { return row_count_; }

 private:
  void append_row(std::string& out) {
    if (table_->form.guard) {
      for (std::string& cell : cells_) {
        if (is_formula(cell)) cell.insert(cell.begin(), '\'');
      }
    }
    views_.assign(cells_.begin(), cells_.end());
    append_rfc4180_row(out, views_);
  }

  std::shared_ptr<const TableFile> table_;
  std::unique_ptr<RowSource> rows_;
  std::vector<std::string> cells_;
  std::vector<std::string_view> views_;
  std::uint32_t row_count_ = 0;
  bool header_done_ = false;
};

}  // namespace

Output make_table_output(const TableFile& table) {
  Output output;
  output.kind = table.kind;
  output.name = table.name;
  output.role = table.role;
  output.source = table.source;
  const auto held = std::make_shared<const TableFile>(table);
  output.open = [held] { return std::make_unique<TableStream>(held); };
  return output;
}

std::size_t row_size(const std::vector<std::string>& cells) {
  std::string row;
  append_rfc4180_row(row, {cells.begin(), cells.end()});
  return row.size();
}

}  // namespace spruce
