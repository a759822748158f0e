// Every row that stays must come back once, in order, with the same cells; nothing else may come
// back.
#include <algorithm>

#include "core/csv/dialect.h"
#include "core/export/aside_rows.h"
#include "core/export/read_back.h"

namespace spruce {
namespace {

bool is_repaired(const SourceText& source, std::uint32_t row) {
  return std::any_of(source.repaired.begin(), source.repaired.end(), [row](const auto& span) {
    return row >= span.first_row && row < span.first_row + span.row_count;
  });
}

class CorrectedReadBack : public ReadBack {
 public:
  CorrectedReadBack(std::shared_ptr<const OutputContext> context, ExpectedFile expected)
      : context_(std::move(context)),
        expected_(std::move(expected)),
        original_(context_->table->source(expected_.source)),
        first_(context_->table->first_row(expected_.source).value) {
    // Room once, for the text and what edits may add to it; more is found when it is needed.
    expected_.read.expected_bytes = original_.text.size() + original_.text.size() / 16 + 4096;
    if (expected_.read.encoding != Encoding::Utf8) expected_.read.expected_bytes = 0;
    reader_.emplace(for_reading_back(expected_.read, expected_.added_columns.size()));
    own_ = static_cast<std::uint32_t>(original_.header.size());
    for (std::uint32_t c = 0; c < own_; ++c) {
      columns_.push_back(context_->table->find_session_column(expected_.source, c));
    }
  }

  void take(std::string_view bytes) override {
    if (!problem_.empty()) return;
    const Status pushed = reader_->push(bytes);
    if (!pushed.ok()) stop(std::string(error_name(pushed.error().code)), 0);
  }

  std::string finish() override {
    if (!problem_.empty()) return problem_;
    const Status finished = reader_->finish();
    if (!finished.ok()) stop(std::string(error_name(finished.error().code)), 0);
    if (problem_.empty()) compare(reader_->take_source());
    reader_.reset();
    return problem_;
  }

  std::uint64_t cell_count() const override { return cells_; }
  std::uint32_t row_count() const override { return rows_; }

 private:
  void stop(const std::string& what, std::uint32_t line) {
    if (!problem_.empty()) return;
    problem_ =
        context_->sources[expected_.source.value].name + ":" + std::to_string(line) + ":" + what;
  }

  void compare(const SourceText& back) {
    AsideRows aside(original_);
    std::uint32_t at = 0;
    for (std::uint32_t i = 0; i < original_.row_count() && problem_.empty(); ++i) {
      if (!aside.pass(original_.row_starts[i], back, at)) {
        return stop("line set aside", aside.line());
      }
      const RowId row{first_ + i};
      if (context_->is_merged_away(row)) continue;
      if (at >= back.row_count()) return stop("missing row", context_->table->line_of(row));
      compare_row(row, back, at++);
      ++rows_;
    }
    if (!problem_.empty()) return;
    if (!aside.pass_rest(back, at)) return stop("line set aside", aside.line());
    if (at != back.row_count()) stop("extra row", back.row_lines[at]);
  }

  bool is_untouched(RowId row) const {
    for (std::uint32_t c = 0; c < context_->table->column_count(); ++c) {
      if (context_->table->find_override({row, ColumnId{c}}) != nullptr) return false;
    }
    return expected_.added_columns.empty();
  }

  // A row whose cells were put right by the rows around it, copied as it stands.
  bool is_copied_mended(RowId row) const {
    const std::uint32_t index = row.value - first_;
    return find_mended(original_, index) != nullptr && !expected_.doubtful_anew &&
           !is_repaired(original_, index) && is_untouched(row);
  }

  std::string_view expected_value(RowId row, std::uint32_t file_column) {
    if (file_column < own_ && columns_[file_column]) {
      return context_->table->value(row, *columns_[file_column], scratch_);
    }
    return context_->table->file_value(row, file_column, scratch_);
  }

  void compare_row(RowId row, const SourceText& back, std::uint32_t at) {
    const std::uint32_t cells = std::max(own_, context_->table->cell_count(row));
    if (is_copied_mended(row)) {
      cells_ += cells;
      const bool is_same =
          is_same_text(row_text(back, at), row_text(original_, row.value - first_));
      if (!is_same) stop("text", context_->table->line_of(row));
      return;
    }
    for (std::uint32_t c = 0; c < cells && problem_.empty(); ++c) {
      compare_cell(row, c, expected_value(row, c), read_cell(back, at, c));
    }
    for (std::size_t k = 0; k < expected_.added_columns.size() && problem_.empty(); ++k) {
      const auto c = cells + static_cast<std::uint32_t>(k);
      const std::string_view want =
          context_->table->value(row, expected_.added_columns[k], scratch_);
      compare_cell(row, c, want, read_cell(back, at, c));
    }
  }

  std::string_view read_cell(const SourceText& back, std::uint32_t row, std::uint32_t column) {
    const std::optional<CellSpan> span = find_cell(back, row, column);
    if (!span) return {};
    return raw_cell_value(cell_text(back, *span), back.quotes, back_scratch_);
  }

  void compare_cell(RowId row, std::uint32_t column, std::string_view want, std::string_view got) {
    ++cells_;
    if (is_same_text(got, want)) return;
    stop("column " + std::to_string(column + 1), context_->table->line_of(row));
  }

  std::shared_ptr<const OutputContext> context_;
  ExpectedFile expected_;
  const SourceText& original_;
  std::uint32_t first_;
  std::uint32_t own_ = 0;
  std::vector<std::optional<ColumnId>> columns_;  // by place in the file
  std::optional<CsvReader> reader_;
  std::string problem_, scratch_, back_scratch_;
  std::uint64_t cells_ = 0;
  std::uint32_t rows_ = 0;
};

}  // namespace

ReadOptions for_reading_back(ReadOptions read, std::size_t added_columns) {
  read.dialect = without_guesses(read.dialect);
  if (read.dialect.usual_cells > 0) {
    read.dialect.usual_cells += static_cast<std::uint32_t>(added_columns);
  }
  return read;
}

std::unique_ptr<ReadBack> read_corrected_back(std::shared_ptr<const OutputContext> context,
                                              ExpectedFile expected) {
  return std::make_unique<CorrectedReadBack>(std::move(context), std::move(expected));
}

}  // namespace spruce
