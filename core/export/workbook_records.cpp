// The two workbooks that show records: as they stay, with what changed; and those with something
// wrong, to be corrected.
#include <algorithm>

#include "core/export/change_summary.h"
#include "core/export/corrected.h"
#include "core/export/rejects.h"
#include "core/export/workbook.h"

namespace spruce {
namespace {

using ContextPtr = std::shared_ptr<const OutputContext>;

std::string say(std::string_view language, const char* en, const char* zh) {
  return language == "zh" ? zh : en;
}

/// Rows of a source that stay, in order.
class KeptRows {
 public:
  KeptRows(const OutputContext& context, SourceId source)
      : context_(context),
        row_(context.table->first_row(source).value),
        end_(row_ + context.table->source(source).row_count()) {}
  std::optional<RowId> next() {
    while (row_ < end_ && context_.is_merged_away(RowId{row_})) ++row_;
    if (row_ == end_) return std::nullopt;
    return RowId{row_++};
  }

 private:
  const OutputContext& context_;
  std::uint32_t row_, end_;
};

/// The columns of a source's rows by place: its own, then the added ones.
struct Places {
  Places(const OutputContext& context, SourceId source)
      : width(static_cast<std::uint32_t>(context.table->source(source).header.size())) {
    for (std::uint32_t c = 0; c < width; ++c) {
      columns.push_back(context.table->find_session_column(source, c));
    }
    for (const ColumnId column : added_columns(context, source)) columns.emplace_back(column);
  }
  std::uint32_t width;
  std::vector<std::optional<ColumnId>> columns;
};

class CorrectedSheetRows : public StyledRows {
 public:
  CorrectedSheetRows(ContextPtr context, SourceId source)
      : context_(std::move(context)),
        rows_(*context_, source),
        places_(*context_, source),
        values_(corrected_table(context_, source, {}).rows()) {}

  bool next(std::vector<std::string>& cells, std::vector<CellStyle>& styles) override {
    const std::optional<RowId> row = rows_.next();
    if (!row || !values_->next(cells)) return false;
    styles.assign(cells.size(), CellStyle::Plain);
    const std::size_t own = cells.size() - (places_.columns.size() - places_.width);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      // A row longer than the header has cells of no column between its own and the added ones.
      const std::size_t place = i < own ? i : places_.width + (i - own);
      if (i < own && i >= places_.width) continue;
      const std::optional<ColumnId> column = places_.columns[place];
      if (column && context_->table->find_override({*row, *column}) != nullptr) {
        styles[i] = CellStyle::Changed;
      }
    }
    return true;
  }

 private:
  ContextPtr context_;
  KeptRows rows_;
  Places places_;
  std::unique_ptr<RowSource> values_;
};

class ReasonSheetRows : public StyledRows {
 public:
  ReasonSheetRows(ContextPtr context, SourceId source)
      : context_(std::move(context)),
        source_(source),
        rows_(*context_, source),
        places_(*context_, source),
        reasons_(*context_->review) {
    const std::uint32_t first = context_->table->first_row(source).value;
    at_ = static_cast<std::size_t>(std::lower_bound(context_->changed.begin(),
                                                    context_->changed.end(),
                                                    CellRef{RowId{first}, ColumnId{0}}) -
                                   context_->changed.begin());
  }

  bool next(std::vector<std::string>& cells, std::vector<CellStyle>& styles) override {
    const OutputContext& c = *context_;
    if (at_ == c.changed.size()) return false;
    const CellRef cell = c.changed[at_];
    if (!(c.table->source_of(cell.row) == source_)) return false;
    ++at_;
    while (!row_ || row_->value < cell.row.value) {
      row_ = rows_.next();
      ++sheet_row_;
    }
    const Entry* const entry = reasons_.find(cell);
    cells = {cell_name(place_of(cell), sheet_row_),
             std::to_string(c.table->line_of(cell.row)),
             c.keys->record_id(cell.row),
             header_of(c, source_, cell.column),
             std::string(c.table->original(cell.row, cell.column, scratch_)),
             *c.table->find_override(cell),
             entry == nullptr ? std::string()
                              : std::string(entry_kind_name(entry->kind)) + ": " + entry->subject,
             entry == nullptr ? std::string() : entry->stamp.person,
             entry == nullptr ? std::string() : entry->stamp.at};
    styles.assign(cells.size(), CellStyle::Plain);
    return true;
  }

 private:
  std::size_t place_of(CellRef cell) const {
    const std::uint32_t own = std::max(places_.width, context_->table->cell_count(cell.row));
    for (std::size_t i = 0; i < places_.columns.size(); ++i) {
      if (places_.columns[i] == cell.column) return i < places_.width ? i : own + i - places_.width;
    }
    return 0;
  }

  ContextPtr context_;
  SourceId source_;
  KeptRows rows_;
  Places places_;
  ChangeReasons reasons_;
  std::size_t at_ = 0;
  std::optional<RowId> row_;
  std::uint32_t sheet_row_ = 1;  // the header
  std::string scratch_;
};

class RejectSheetRows : public StyledRows {
 public:
  RejectSheetRows(ContextPtr context, SourceId source)
      : context_(std::move(context)),
        source_(source),
        rows_(*context_, source),
        finder_(context_),
        width_(static_cast<std::uint32_t>(context_->table->source(source).header.size())) {}

  bool next(std::vector<std::string>& cells, std::vector<CellStyle>& styles) override {
    for (std::optional<RowId> row = rows_.next(); row; row = rows_.next()) {
      if (put(*row, cells, styles)) return true;
    }
    return false;
  }

 private:
  bool put(RowId row, std::vector<std::string>& cells, std::vector<CellStyle>& styles) {
    const OutputContext& c = *context_;
    std::string why;
    styles.assign(width_ + 4, CellStyle::Plain);
    for (std::uint32_t i = 0; i < width_; ++i) {
      const auto column = c.table->find_session_column(source_, i);
      const std::string reason = column ? finder_.find(row, *column) : std::string();
      if (reason.empty()) continue;
      styles[3 + i] = CellStyle::Attention;
      if (!why.empty()) why += "\n";
      why += c.table->source(source_).header[i] + ": " + reason;
    }
    if (why.empty()) return false;
    cells.resize(width_ + 4);
    cells[0] = c.file_of(row);
    cells[1] = std::to_string(c.table->line_of(row));
    cells[2] = c.keys->record_id(row);
    for (std::uint32_t i = 0; i < width_; ++i) {
      const auto column = c.table->find_session_column(source_, i);
      cells[3 + i] =
          column ? c.table->value(row, *column, scratch_) : c.table->file_value(row, i, scratch_);
    }
    cells.back() = why;
    return true;
  }

  ContextPtr context_;
  SourceId source_;
  KeptRows rows_;
  RejectFinder finder_;
  std::uint32_t width_;
  std::string scratch_;
};

}  // namespace

Workbook corrected_workbook(const ContextPtr& context, SourceId source, std::string_view language) {
  Workbook workbook;
  workbook.kind = OutputKind::Excel;
  workbook.name = context->stem_of(source) + "-excel.xlsx";
  workbook.role = "excel-xlsx";
  workbook.source = static_cast<std::int32_t>(source.value);
  workbook.language = language;
  workbook.sheets.push_back(
      {context->stem_of(source), corrected_table(context, source, {}).header,
       [context, source] { return std::make_unique<CorrectedSheetRows>(context, source); }});
  workbook.sheets.push_back(
      {say(language, "Reasons", "修改原因"),
       {say(language, "Cell", "单元格"), say(language, "Line", "原文件行"),
        say(language, "Record id", "记录编号"), say(language, "Column", "列"),
        say(language, "Before", "修改前"), say(language, "After", "修改后"),
        say(language, "Why", "原因"), say(language, "Who", "人员"), say(language, "When", "时间")},
       [context, source] { return std::make_unique<ReasonSheetRows>(context, source); }});
  return workbook;
}

Workbook rejects_workbook(const ContextPtr& context, std::string_view language) {
  Workbook workbook;
  workbook.kind = OutputKind::Rejects;
  workbook.name = "rejects.xlsx";
  workbook.role = "rejects-xlsx";
  workbook.language = language;
  for (std::uint32_t s = 0; s < context->sources.size(); ++s) {
    const SourceId source{s};
    std::vector<std::string> header{"file", "line", "record_id"};
    const std::vector<std::string>& own = context->table->source(source).header;
    header.insert(header.end(), own.begin(), own.end());
    header.emplace_back("reason");
    workbook.sheets.push_back({context->stem_of(source), std::move(header), [context, source] {
                                 return std::make_unique<RejectSheetRows>(context, source);
                               }});
  }
  return workbook;
}

}  // namespace spruce
