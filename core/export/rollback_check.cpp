// The rollback is read without a look at how it was written: each line must name, by file, line and
// column, a cell that did change, with what it was and what it is; lines ascend, so none comes
// twice; their number is the number of changed cells, so none is missing.
#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "core/export/tables.h"

namespace spruce {
namespace {

class RollbackCheck : public RowCheck {
 public:
  explicit RollbackCheck(ContextPtr context) : context_(std::move(context)) {
    columns_.resize(context_->sources.size());
    for (std::uint32_t s = 0; s < columns_.size(); ++s) {
      for (std::uint32_t c = 0; c < context_->table->column_count(); ++c) {
        columns_[s].emplace(header_of(*context_, SourceId{s}, ColumnId{c}), ColumnId{c});
      }
    }
  }

  std::string take(const std::vector<std::string_view>& cells) override {
    if (cells.size() != 6) return "row length";
    if (is_header_) {
      is_header_ = false;
      return {};
    }
    std::optional<RowId> row = find_row(cells[0], cells[1]);
    if (!row) return "no such record";
    const auto& names = columns_[context_->table->source_of(*row).value];
    const auto column = names.find(std::string(cells[3]));
    if (column == names.end()) return "no such column";
    row = pass_line(*row, column->second, cells);
    if (context_->review->merged_into(*row)) return "record is merged away";
    const CellRef cell{*row, column->second};
    if (count_ > 0 && !(last_ < cell)) return "out of order";
    if (context_->table->original(cell.row, cell.column, scratch_) != cells[4]) return "original";
    if (context_->table->value(cell.row, cell.column, scratch_) != cells[5]) return "now";
    if (cells[4] == cells[5]) return "not a change";
    last_ = cell;
    ++count_;
    return {};
  }

  std::string finish() override {
    std::size_t changed = 0;
    for (const CellRef cell : context_->table->overridden_cells()) {
      if (!context_->review->merged_into(cell.row)) ++changed;
    }
    return changed == count_ ? std::string() : "missing row";
  }

 private:
  std::optional<RowId> find_row(std::string_view file, std::string_view line_text) const {
    std::uint32_t line = 0;
    (void)std::from_chars(line_text.data(), line_text.data() + line_text.size(), line);
    for (std::uint32_t s = 0; s < context_->sources.size(); ++s) {
      if (context_->sources[s].name != file) continue;
      const std::vector<std::uint32_t>& lines = context_->table->source(SourceId{s}).row_lines;
      const auto at = std::lower_bound(lines.begin(), lines.end(), line);
      if (at == lines.end() || *at != line) continue;
      const std::uint32_t first = context_->table->first_row(SourceId{s}).value;
      const auto end = std::upper_bound(at, lines.end(), line);
      const RowId row{first + static_cast<std::uint32_t>(at - lines.begin())};
      const RowId last{first + static_cast<std::uint32_t>(end - lines.begin()) - 1};
      // Files of one name: the lines of the first come first.
      if (count_ == 0 || !(last < last_.row)) return row;
    }
    return std::nullopt;
  }

  // Several records may begin on one line, where a person has parted them: the first that fits.
  RowId pass_line(RowId first, ColumnId column, const std::vector<std::string_view>& cells) {
    const Table& table = *context_->table;
    for (RowId row = first; row.value < table.row_count(); ++row.value) {
      const bool is_same_line = table.source_of(row) == table.source_of(first) &&
                                table.line_of(row) == table.line_of(first);
      if (!is_same_line) break;
      const bool is_passed = count_ > 0 && !(last_ < CellRef{row, column});
      if (is_passed || context_->review->merged_into(row)) continue;
      const bool fits = table.original(row, column, scratch_) == cells[4];
      if (fits && table.value(row, column, scratch_) == cells[5]) return row;
    }
    return first;
  }

  ContextPtr context_;
  std::vector<std::unordered_map<std::string, ColumnId>> columns_;  // by source: name in its file
  CellRef last_;
  std::size_t count_ = 0;
  bool is_header_ = true;
  std::string scratch_;
};

}  // namespace

std::unique_ptr<RowCheck> check_rollback(const ContextPtr& context) {
  return std::make_unique<RollbackCheck>(context);
}

}  // namespace spruce
