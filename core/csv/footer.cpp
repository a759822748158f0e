#include "core/csv/footer.h"

#include <algorithm>
#include <string>

#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::uint32_t kRowsLookedAt = 300;
constexpr std::uint32_t kColumnsLookedAt = 200;
constexpr std::uint32_t kMaxFooterRows = 40;
constexpr std::uint32_t kRowsAbove = 50;

// Words that begin a note or a total under a table, lower case.
constexpr std::string_view kTotalWords[] = {
    "total",  "totals", "grand total", "subtotal",      "sub-total",     "sum",
    "summe",  "gesamt", "gesamtsumme", "total general", "total général", "somme",
    "totale", "suma",   "итого",       "всего",         "合计",          "总计",
    "小计",   "共计",   "合計",        "總計",          "小計",          "計"};
constexpr std::string_view kNoteWords[] = {
    "total",        "note",         "source",     "footnote", "remark",   "legend", "copyright",
    "confidential", "generated",    "created by", "exported", "printed",  "report", "end of",
    "data as of",   "last updated", "disclaimer", "*",        "©",        "(c)",    "quelle",
    "stand:",       "hinweis",      "anmerkung",  "fuente",   "nota",     "fonte",  "remarque",
    "注",           "备注",         "说明",       "数据来源", "资料来源", "来源",   "制表",
    "导出",         "打印",         "合计",       "总计",     "共",       "備註",   "說明",
    "資料來源"};
constexpr std::string_view kCountWords[] = {"rows",    "row",    "records", "record",
                                            "entries", "lines",  "results", "行",
                                            "条",      "条记录", "筆",      "datensätze"};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

std::uint32_t count_words(std::string_view text) {
  std::uint32_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool is_space = c == ' ' || c == '\t' || c == '\n';
    if (!is_space && !inside) ++words;
    inside = !is_space;
  }
  return words;
}

// "(83 rows affected)", "83 records", "共 12 条".
bool is_row_count(std::string_view text) {
  const std::string low = lower(text);
  const std::size_t digits = low.find_first_of("0123456789");
  if (digits == std::string::npos || digits > 8) return false;
  std::size_t after = low.find_first_not_of("0123456789,. ", digits);
  if (after == std::string::npos) return false;
  for (const std::string_view word : kCountWords) {
    if (low.compare(after, word.size(), word) == 0) return true;
  }
  return false;
}

class Footer {
 public:
  Footer(const SourceText& source, std::uint32_t columns) : source_(source), columns_(columns) {}

  std::uint32_t count() {
    const std::uint32_t rows = source_.row_count();
    std::uint32_t first = rows;
    while (first > 0 && rows - first < kMaxFooterRows && is_weak(first - 1)) --first;
    if (first == rows || first == 0 || is_sparse_above(first)) return 0;
    shapes_ = find_column_shapes(source_, columns_, first);
    std::uint32_t begin = rows;
    for (std::uint32_t row = rows; row > first; --row) {
      if (is_strong(row - 1)) {
        begin = row - 1;
      } else if (!has_gap_above(row - 1, first)) {
        break;
      }
    }
    for (std::uint32_t row = first; row < begin; ++row) {
      if (has_gap_before(row) && all_after_gap(row, begin)) return rows - row;
    }
    return rows - begin;
  }

 private:
  std::string value(std::uint32_t row, std::uint32_t cell) const {
    const auto span = find_cell(source_, row, cell);
    if (!span) return {};
    std::string scratch;
    return std::string(trim(raw_cell_value(cell_text(source_, *span), source_.quotes, scratch)));
  }

  std::uint32_t count_filled(std::uint32_t row) const {
    std::uint32_t filled = 0;
    for (std::uint32_t i = 0; i < std::min(row_cell_count(source_, row), kColumnsLookedAt); ++i) {
      filled += value(row, i).empty() ? 0 : 1;
    }
    return filled;
  }

  bool is_empty(std::uint32_t row) const { return count_filled(row) == 0; }

  // "Total" and numbers, nothing else.
  bool is_total(std::uint32_t row) const {
    bool has_word = false;
    for (std::uint32_t i = 0; i < std::min(row_cell_count(source_, row), kColumnsLookedAt); ++i) {
      const std::string cell = value(row, i);
      if (cell.empty()) continue;
      if (!has_word) {
        if (!is_total_word(cell)) return false;
        has_word = true;
      } else if (find_cell_shape(cell) != CellShape::Number) {
        return false;
      }
    }
    return has_word;
  }

  // Might be no record: nearly nothing in it, or a total.
  bool is_weak(std::uint32_t row) const {
    const std::uint32_t filled = count_filled(row);
    if (filled <= 1) return true;
    if (filled <= 2 && row_cell_count(source_, row) * 2 <= columns_) return true;
    return is_total(row) || is_apart_note(row);
  }

  // A note with delimiters in it, below a blank line.
  bool is_apart_note(std::uint32_t row) const {
    return row_cell_count(source_, row) < columns_ && has_gap_before(row) &&
           is_note_word(value(row, 0));
  }

  // A lone cell that could be the first cell of a record.
  bool fits_first_column(const std::string& text) const {
    if (shapes_.empty()) return true;
    const ColumnShape& first = shapes_.front();
    if (first.usual != CellShape::Text) return find_cell_shape(text) == first.usual;
    return text.size() <= first.longest && count_words(text) <= first.most_words;
  }

  static bool is_note_word(const std::string& text) {
    const std::string low = lower(text);
    for (const std::string_view word : kNoteWords) {
      if (low.compare(0, word.size(), word) != 0) continue;
      const char next = low.size() > word.size() ? low[word.size()] : ' ';
      const bool goes_on = (next >= 'a' && next <= 'z') || (next >= '0' && next <= '9');
      if (!goes_on || word.size() < 3) return true;
    }
    return false;
  }

  bool is_note(const std::string& text) const {
    if (is_row_count(text) || is_note_word(text)) return true;
    return count_words(text) >= 5 && !fits_first_column(text);
  }

  // Surely no record.
  bool is_strong(std::uint32_t row) const {
    const std::uint32_t filled = count_filled(row);
    if (filled == 0) return true;
    if (is_total(row) || is_apart_note(row)) return true;
    if (filled > 1) return false;
    const std::string text = value(row, 0);
    if (text.empty() || columns_ < 3) return false;
    if (is_note(text)) return true;
    const bool is_typed = !shapes_.empty() && shapes_.front().usual != CellShape::Text;
    return is_typed && find_cell_shape(text) == CellShape::Text && count_words(text) >= 2;
  }

  bool has_gap_before(std::uint32_t row) const {
    if (row == 0) return false;
    if (is_empty(row) || is_empty(row - 1)) return true;
    const std::uint32_t end = source_.row_ends[row - 1];
    const auto between = std::string_view(source_.text).substr(end, source_.row_starts[row] - end);
    return std::count(between.begin(), between.end(), '\n') > 1 ||
           (std::count(between.begin(), between.end(), '\n') == 0 &&
            std::count(between.begin(), between.end(), '\r') > 1);
  }

  bool has_gap_above(std::uint32_t row, std::uint32_t first) const {
    for (std::uint32_t at = row; at >= first && at > 0; --at) {
      if (has_gap_before(at)) return true;
    }
    return false;
  }

  // What stands apart from the records and does not look like one.
  bool all_after_gap(std::uint32_t row, std::uint32_t end) const {
    for (std::uint32_t at = row; at < end; ++at) {
      if (is_strong(at)) continue;
      const std::string text = value(at, 0);
      const bool is_typed = !shapes_.empty() && shapes_.front().usual != CellShape::Text;
      if (columns_ < 3 || text.empty() || (is_typed && fits_first_column(text))) return false;
      if (row_cell_count(source_, at) >= columns_ && fits_first_column(text)) return false;
    }
    return true;
  }

  // Where most rows are nearly empty, such a row says nothing.
  bool is_sparse_above(std::uint32_t first) const {
    const std::uint32_t from = first > kRowsAbove ? first - kRowsAbove : 0;
    std::uint32_t weak = 0;
    for (std::uint32_t row = from; row < first; ++row) {
      weak += !is_empty(row) && is_weak(row) ? 1 : 0;
    }
    return weak * 5 > first - from;
  }

  const SourceText& source_;
  std::uint32_t columns_;
  std::vector<ColumnShape> shapes_;
};

}  // namespace

bool is_total_word(std::string_view value) {
  std::string low = lower(trim(value));
  while (!low.empty() && (low.back() == ':' || low.back() == ' ')) low.pop_back();
  if (low.size() > 3 && low.compare(low.size() - 3, 3, "：") == 0) low.resize(low.size() - 3);
  return std::find(std::begin(kTotalWords), std::end(kTotalWords), low) != std::end(kTotalWords);
}

std::vector<ColumnShape> find_column_shapes(const SourceText& source, std::uint32_t columns,
                                            std::uint32_t rows) {
  std::vector<ColumnShape> shapes(std::min(columns, kColumnsLookedAt));
  const std::uint32_t stride = std::max<std::uint32_t>(1, rows / kRowsLookedAt);
  std::string scratch;
  for (std::size_t column = 0; column < shapes.size(); ++column) {
    std::uint32_t counts[kCellShapeCount] = {};
    ColumnShape& shape = shapes[column];
    for (std::uint32_t row = 0; row < rows; row += stride) {
      const auto span = find_cell(source, row, static_cast<std::uint32_t>(column));
      if (!span) continue;
      const std::string_view value =
          raw_cell_value(cell_text(source, *span), source.quotes, scratch);
      const CellShape found = find_cell_shape(value);
      if (found == CellShape::Empty) continue;
      ++shape.filled;
      ++counts[static_cast<std::size_t>(found)];
      shape.longest = std::max(shape.longest, static_cast<std::uint32_t>(value.size()));
      shape.most_words = std::max(shape.most_words, count_words(value));
    }
    for (std::size_t kind = 0; kind < kCellShapeCount; ++kind) {
      if (shape.filled > 0 && counts[kind] * 5 >= shape.filled * 4) {
        shape.usual = static_cast<CellShape>(kind);
      }
    }
  }
  return shapes;
}

std::uint32_t count_footer_rows(const SourceText& source, std::uint32_t columns) {
  if (columns < 2 || source.row_count() < 2) return 0;
  return Footer(source, columns).count();
}

}  // namespace spruce
