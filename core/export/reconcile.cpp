// Every row that stays must come back once, in order, with the same cells; nothing else may come
// back.
#include "core/export/reconcile.h"

#include "core/text/encoding.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

bool is_repaired(const SourceText& source, std::uint32_t row) {
  for (const RepairedSpan& span : source.repaired) {
    if (row >= span.first_row && row < span.first_row + span.row_count) return true;
  }
  return false;
}

class Comparison {
 public:
  Comparison(const OutputContext& context, const ExpectedFile& expected)
      : context_(context), expected_(expected) {}

  Reconciled run(std::string_view bytes) {
    ReadOptions read = expected_.read;
    read.dialect = without_guesses(read.dialect);
    if (read.dialect.usual_cells > 0) {
      read.dialect.usual_cells += static_cast<std::uint32_t>(expected_.added_columns.size());
    }
    CsvReader reader(read);
    const Status pushed = reader.push(bytes);
    const Status finished = pushed.ok() ? reader.finish() : pushed;
    const std::uint32_t first = context_.table->first_row(expected_.source).value;
    const SourceText& original = context_.table->source(expected_.source);
    if (!finished.ok()) return stop(std::string(error_name(finished.error().code)), 0);
    ColumnMap identity;
    for (std::uint32_t c = 0; c < reader.source().header.size(); ++c) {
      identity.push_back(read_back_.add_column(reader.source().header[c]));
    }
    source_ = read_back_.add_source(reader.take_source(), identity);
    std::uint32_t at = 0;
    std::size_t aside = 0;
    for (std::uint32_t i = 0; i < original.row_count(); ++i) {
      if (!pass_aside(original, aside, original.row_starts[i], at)) return found_;
      const RowId row{first + i};
      if (context_.review->merged_into(row)) continue;
      if (at >= read_back_.row_count()) return stop("missing row", context_.table->line_of(row));
      if (!compare_row(row, RowId{at})) return found_;
      ++at;
      ++found_.rows;
    }
    const auto text_end = static_cast<std::uint32_t>(original.text.size()) + 1;
    if (!pass_aside(original, aside, text_end, at)) return found_;
    if (at != read_back_.row_count()) return stop("extra row", read_back_.line_of(RowId{at}));
    return found_;
  }

 private:
  using ColumnMap = std::vector<ColumnId>;

  // The rows set aside that stand before `until` must have come back as they were. Lines above the
  // header and comments are no rows for the reader either; a guarded file holds records only.
  bool pass_aside(const SourceText& original, std::size_t& next, std::uint32_t until,
                  std::uint32_t& at) {
    for (; next < original.aside.size() && original.aside[next].begin < until; ++next) {
      const AsideLine& line = original.aside[next];
      if (line.kind == AsideKind::Preamble || line.kind == AsideKind::Comment) continue;
      if (expected_.guarded) continue;
      if (at >= read_back_.row_count() ||
          !is_same_text(row_text(at), cell_text(original, {line.begin, line.end}))) {
        stop("line set aside", line.line);
        return false;
      }
      ++at;
    }
    return true;
  }

  std::string_view row_text(std::uint32_t row) const {
    const SourceText& source = read_back_.source(source_);
    return cell_text(source, {source.row_starts[row], source.row_ends[row]});
  }

  // A file that changes its encoding cannot carry bytes that never were text: they come back as
  // U+FFFD.
  static bool is_same_text(std::string_view got, std::string_view want) {
    return want == got || (!is_valid_utf8(want) && replace_invalid_utf8(want) == got);
  }

  bool is_untouched(RowId row) const {
    for (std::uint32_t c = 0; c < context_.table->column_count(); ++c) {
      if (context_.table->find_override({row, ColumnId{c}}) != nullptr) return false;
    }
    return expected_.added_columns.empty() && !expected_.guarded;
  }

  Reconciled stop(const std::string& what, std::uint32_t line) {
    found_.problem =
        context_.sources[expected_.source.value].name + ":" + std::to_string(line) + ":" + what;
    return found_;
  }

  std::string_view expected_value(RowId row, std::uint32_t file_column) {
    const auto column = context_.table->find_session_column(expected_.source, file_column);
    if (!column) return context_.table->file_value(row, file_column, scratch_);
    return context_.table->value(row, *column, scratch_);
  }

  bool compare_cell(RowId row, std::uint32_t file_column, std::string_view want,
                    std::string_view got) {
    ++found_.cells;
    if (expected_.guarded) {
      guarded_ = guard_formula(want);
      want = guarded_;
    }
    if (is_same_text(got, want)) return true;
    stop("column " + std::to_string(file_column + 1), context_.table->line_of(row));
    return false;
  }

  bool compare_row(RowId row, RowId back) {
    const auto own =
        static_cast<std::uint32_t>(context_.table->source(expected_.source).header.size());
    const std::uint32_t cells = std::max(own, context_.table->cell_count(row));
    const SourceText& original = context_.table->source(expected_.source);
    const std::uint32_t index = row.value - context_.table->first_row(expected_.source).value;
    if (find_mended(original, index) != nullptr && is_untouched(row) &&
        !is_repaired(original, index) && !expected_.doubtful_anew) {
      // Its cells were put right by the rows around it: its text must be the same.
      found_.cells += cells;
      const CellSpan span{original.row_starts[index], original.row_ends[index]};
      if (is_same_text(row_text(back.value), cell_text(original, span))) return true;
      stop("text", context_.table->line_of(row));
      return false;
    }
    for (std::uint32_t c = 0; c < cells; ++c) {
      const std::string_view got = read_back_.file_value(back, c, back_scratch_);
      if (!compare_cell(row, c, expected_value(row, c), got)) return false;
    }
    for (std::size_t k = 0; k < expected_.added_columns.size(); ++k) {
      const auto at = cells + static_cast<std::uint32_t>(k);
      const std::string_view want =
          context_.table->value(row, expected_.added_columns[k], scratch_);
      if (!compare_cell(row, at, want, read_back_.file_value(back, at, back_scratch_))) {
        return false;
      }
    }
    return true;
  }

  const OutputContext& context_;
  const ExpectedFile& expected_;
  Table read_back_;
  SourceId source_;
  Reconciled found_;
  std::string scratch_, back_scratch_, guarded_;
};

}  // namespace

Reconciled reconcile(const OutputContext& context, const ExpectedFile& expected,
                     std::string_view bytes) {
  return Comparison(context, expected).run(bytes);
}

}  // namespace spruce
