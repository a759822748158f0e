#include "core/export/corrected.h"

#include <algorithm>

namespace spruce {
namespace {

ReadOptions written_as(const OutputContext& context, const OutputOptions& options,
                       SourceId source) {
  ReadOptions read = context.sources[source.value].read;
  if (options.has_encoding) {
    read.encoding = options.encoding;
    read.bom_bytes = options.bom ? 3 : 0;
  }
  read.expected_bytes = 0;
  return read;
}

class CsvWriterStream : public OutputStream {
 public:
  CsvWriterStream(const Table& table, SourceId source, WriteOptions options, std::uint32_t rows)
      : writer_(table, source, std::move(options)), rows_(rows) {}
  Result<bool> step(std::size_t budget, std::string& out) override {
    return writer_.step(budget, out);
  }
  std::uint32_t row_count() const override { return rows_; }

 private:
  CsvWriter writer_;
  std::uint32_t rows_;
};

std::vector<bool> dropped_rows(const OutputContext& context, SourceId source) {
  const std::uint32_t first = context.table->first_row(source).value;
  const auto begin = context.merged_away.begin() + first;
  return {begin, begin + context.table->source(source).row_count()};
}

/// Every row that stays, with its own number of cells, then the added columns.
class CorrectedRows : public RowSource {
 public:
  CorrectedRows(std::shared_ptr<const OutputContext> context, SourceId source)
      : context_(std::move(context)),
        source_(source),
        added_(spruce::added_columns(*context_, source)),
        width_(static_cast<std::uint32_t>(context_->table->source(source).header.size())),
        row_(context_->table->first_row(source).value),
        end_(row_ + context_->table->source(source).row_count()) {}

  bool next(std::vector<std::string>& cells) override {
    while (row_ < end_ && context_->is_merged_away(RowId{row_})) ++row_;
    if (row_ == end_) return false;
    const Table& table = *context_->table;
    const RowId row{row_++};
    const std::uint32_t own = std::max(width_, table.cell_count(row));
    cells.resize(own + added_.size());
    for (std::uint32_t c = 0; c < own; ++c) {
      const auto column = table.find_session_column(source_, c);
      cells[c] = column ? table.value(row, *column, scratch_) : table.file_value(row, c, scratch_);
    }
    for (std::size_t k = 0; k < added_.size(); ++k) {
      cells[own + k] = table.value(row, added_[k], scratch_);
    }
    return true;
  }

 private:
  std::shared_ptr<const OutputContext> context_;
  SourceId source_;
  std::vector<ColumnId> added_;
  std::uint32_t width_, row_, end_;
  std::string scratch_;
};

void open_from(CorrectedFile& file, std::shared_ptr<const OutputContext> context) {
  file.output.open = [context = std::move(context), options = file.options,
                      expected = file.expected] {
    return open_corrected(*context, options, expected, nullptr);
  };
}

}  // namespace

std::unique_ptr<OutputStream> open_corrected(const OutputContext& context,
                                             const OutputOptions& options,
                                             const ExpectedFile& expected,
                                             std::vector<Replaced>* replaced) {
  WriteOptions write;
  write.read = expected.read;
  if (!options.has_encoding) write.irregulars = context.sources[expected.source.value].irregulars;
  write.dropped_rows = dropped_rows(context, expected.source);
  write.added_columns = expected.added_columns;
  write.writes_doubtful_anew = expected.doubtful_anew;
  write.replaced = replaced;
  for (const ColumnId column : write.added_columns) {
    write.added_names.push_back(context.table->column_name(column));
  }
  const auto kept = std::count(write.dropped_rows.begin(), write.dropped_rows.end(), false);
  return std::make_unique<CsvWriterStream>(*context.table, expected.source, std::move(write),
                                           static_cast<std::uint32_t>(kept));
}

std::string name_with(const std::string& name, std::string_view insert) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string::npos || dot == 0) return name + std::string(insert) + ".csv";
  return name.substr(0, dot) + std::string(insert) + name.substr(dot);
}

CorrectedFile make_corrected(std::shared_ptr<const OutputContext> context,
                             const OutputOptions& options, SourceId source) {
  CorrectedFile file;
  file.options = options;
  file.expected.source = source;
  file.expected.read = written_as(*context, options, source);
  file.expected.added_columns = added_columns(*context, source);
  file.output.kind = OutputKind::Corrected;
  file.output.name = name_with(context->sources[source.value].base_name(), "-clean");
  file.output.role = "corrected";
  file.output.source = static_cast<std::int32_t>(source.value);
  open_from(file, std::move(context));
  return file;
}

void write_doubtful_anew(CorrectedFile& file, std::shared_ptr<const OutputContext> context) {
  file.expected.doubtful_anew = true;
  open_from(file, std::move(context));
}

TableFile corrected_table(std::shared_ptr<const OutputContext> context, SourceId source,
                          std::string name) {
  TableFile table;
  table.kind = OutputKind::Excel;
  table.name = std::move(name);
  table.source = static_cast<std::int32_t>(source.value);
  const auto width = static_cast<std::uint32_t>(context->table->source(source).header.size());
  for (std::uint32_t c = 0; c < width; ++c) {
    table.header.push_back(context->table->source(source).header[c]);
  }
  for (const ColumnId column : added_columns(*context, source)) {
    table.header.push_back(context->table->column_name(column));
  }
  table.rows = [context, source] { return std::make_unique<CorrectedRows>(context, source); };
  return table;
}

std::unique_ptr<OutputStream> open_original(const OutputContext& context, SourceId source) {
  WriteOptions write;
  write.read = context.sources[source.value].read;
  write.read.expected_bytes = 0;
  write.irregulars = context.sources[source.value].irregulars;
  write.ignores_edits = true;
  const std::uint32_t rows = context.table->source(source).row_count();
  return std::make_unique<CsvWriterStream>(*context.table, source, std::move(write), rows);
}

}  // namespace spruce
