#include "core/csv/repair.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "core/csv/mend.h"

namespace spruce {
namespace {

constexpr std::array<std::string_view, 10> kNames{"join",    "split", "merge-cells", "split-cell",
                                                  "unquote", "plain", "pad",         "cut",
                                                  "aside",   "record"};

using Rows = std::vector<RowPlace>;

Error cannot(std::string what) { return Error{ErrorCode::CannotRepair, std::move(what)}; }

bool is_same_row(const RowPlace& a, const RowPlace& b) {
  const auto same = [](CellSpan x, CellSpan y) { return x.begin == y.begin && x.end == y.end; };
  return a.begin == b.begin && a.end == b.end &&
         std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(), b.cells.end(), same);
}

/// One request on one source.
class Maker {
 public:
  Maker(const SourceText& source, const Dialect& dialect, const RepairRequest& request)
      : source_(source),
        request_(request),
        width_(dialect.usual_cells > 0 ? dialect.usual_cells
                                       : static_cast<std::uint32_t>(source.header.size())) {}

  Result<Repair> run() {
    if (request_.kind == RepairKind::TakeBack) return take_back();
    if (request_.row >= source_.row_count()) {
      return Error{ErrorCode::UnknownRow, std::to_string(request_.row)};
    }
    const std::uint32_t count = request_.kind == RepairKind::Join ? 2 : 1;
    if (request_.row + count > source_.row_count()) return cannot("last row");
    first_ = request_.row;
    count_ = count;
    repair_.kind = request_.kind;
    repair_.line = source_.row_lines[first_];
    repair_.is_written_anew = request_.kind != RepairKind::SetAside;
    if (auto error = cover_earlier_repairs()) return *std::move(error);
    repair_.before = copy_rows(source_, first_, count_);
    Result<Rows> rows = make_rows();
    if (!rows.ok()) return rows.error();
    put_rows(std::move(rows).value());
    const bool same = repair_.aside_after.empty() &&
                      std::equal(repair_.before.begin(), repair_.before.end(),
                                 repair_.after.begin(), repair_.after.end(), is_same_row);
    if (same) return cannot("nothing changes");
    return std::move(repair_);
  }

 private:
  std::string_view text(CellSpan span) const { return cell_text(source_, span); }

  RowPlace row() const { return copy_rows(source_, request_.row, 1).front(); }

  Result<Rows> make_rows() {
    switch (request_.kind) {
      case RepairKind::Join:
        return join();
      case RepairKind::Split:
        return split();
      case RepairKind::MergeCells:
        return merge_cells();
      case RepairKind::SplitCell:
        return split_cell();
      case RepairKind::Unquote:
        return unquote();
      case RepairKind::Plain:
        return read_plain();
      case RepairKind::Pad:
        return pad();
      case RepairKind::Cut:
        return cut();
      case RepairKind::SetAside:
        return set_aside();
      case RepairKind::TakeBack:
        break;
    }
    return cannot("kind");
  }

  // A row that an earlier repair has made stands with its siblings for one piece of text.
  std::optional<Error> cover_earlier_repairs() {
    std::uint32_t begin = first_;
    std::uint32_t end = first_ + count_;
    for (const RepairedSpan& span : source_.repaired) {
      const bool apart =
          span.first_row >= first_ + count_ || span.first_row + span.row_count <= first_;
      if (apart) continue;
      if (request_.kind == RepairKind::SetAside) return cannot("repaired row");
      begin = std::min(begin, span.first_row);
      end = std::max(end, span.first_row + span.row_count);
      repair_.repaired_before.push_back(span);
    }
    first_ = begin;
    count_ = end - begin;
    repair_.begin = source_.row_starts[first_];
    repair_.end = source_.row_ends[first_ + count_ - 1];
    for (const RepairedSpan& span : repair_.repaired_before) {
      repair_.begin = std::min(repair_.begin, span.begin);
      repair_.end = std::max(repair_.end, span.end);
    }
    for (const AsideLine& line : source_.aside) {
      if (line.begin >= repair_.begin && line.begin < repair_.end) return cannot("line set aside");
    }
    return std::nullopt;
  }

  // The rows asked for, among those that only come along.
  void put_rows(Rows rows) {
    const std::uint32_t asked = request_.kind == RepairKind::Join ? 2 : 1;
    for (std::uint32_t i = 0; i < count_; ++i) {
      const std::uint32_t at = first_ + i;
      if (at == request_.row) {
        for (RowPlace& place : rows) repair_.after.push_back(std::move(place));
      } else if (at < request_.row || at >= request_.row + asked) {
        repair_.after.push_back(repair_.before[i]);
      }
    }
  }

  static RowPlace make_row(std::vector<CellSpan> cells, std::uint32_t begin, std::uint32_t end,
                           std::uint32_t line) {
    return RowPlace{begin, end, line, std::move(cells), true};
  }

  Result<Rows> join() const {
    const Rows rows = copy_rows(source_, request_.row, 2);
    const std::size_t both = rows[0].cells.size() + rows[1].cells.size();
    std::vector<CellSpan> cells = rows[0].cells;
    if (both == width_) {  // the line broke at a delimiter
      cells.insert(cells.end(), rows[1].cells.begin(), rows[1].cells.end());
    } else {
      const CellSpan span{rows[0].begin, rows[1].end};
      cells = mend_line(text(span), source_.quotes, width_).cells;
      for (CellSpan& cell : cells) {
        cell.begin += span.begin;
        cell.end += span.begin;
      }
    }
    return Rows{make_row(std::move(cells), rows[0].begin, rows[1].end, rows[0].line)};
  }

  // The cell and the place in it, checked: not inside quotes, not inside a character.
  Result<CellSpan> find_place(std::uint32_t& at) const {
    const auto span = find_cell(source_, request_.row, request_.cell);
    if (!span) return cannot("cell " + std::to_string(request_.cell + 1));
    at = span->begin + request_.offset;
    if (at > span->end) return cannot("place " + std::to_string(request_.offset));
    const bool inside_character =
        at < span->end && (static_cast<unsigned char>(source_.text[at]) & 0xc0U) == 0x80U;
    const RawCell cell = parse_raw_cell(text(*span), source_.quotes);
    if (inside_character || (request_.offset > 0 && cell.quoted && !cell.loose)) {
      return cannot("place " + std::to_string(request_.offset));
    }
    return *span;
  }

  Result<Rows> split() const {
    std::uint32_t at = 0;
    const Result<CellSpan> span = find_place(at);
    if (!span.ok()) return span.error();
    const RowPlace whole = row();
    if (request_.cell == 0 && request_.offset == 0) return cannot("first cell");
    const auto first = whole.cells.begin();
    const auto middle = first + request_.cell;
    std::vector<CellSpan> left(first, middle);
    std::vector<CellSpan> right(middle, whole.cells.end());
    if (request_.offset > 0) {
      left.push_back({span.value().begin, at});
      right.front().begin = at;
    }
    const std::string_view before = text({whole.begin, right.front().begin});
    const auto lines = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
    const std::uint32_t left_end = left.back().end;
    const std::uint32_t right_begin = right.front().begin;
    return Rows{make_row(std::move(left), whole.begin, left_end, whole.line),
                make_row(std::move(right), right_begin, whole.end, whole.line + lines)};
  }

  // Without the stray quotes at its ends.
  CellSpan without_stray_quotes(CellSpan span) const {
    if (parse_raw_cell(text(span), source_.quotes).quoted) return span;
    CellSpan inner = span;
    while (inner.begin < inner.end && is_cell_padding(source_.text[inner.begin])) ++inner.begin;
    while (inner.end > inner.begin && is_cell_padding(source_.text[inner.end - 1])) --inner.end;
    const char quote = source_.quotes.quote;
    const bool opens = inner.begin < inner.end && source_.text[inner.begin] == quote;
    const bool closes = inner.begin < inner.end && source_.text[inner.end - 1] == quote;
    if (opens) ++inner.begin;
    if (closes && inner.end > inner.begin) --inner.end;
    return opens || closes ? inner : span;
  }

  Result<Rows> merge_cells() const {
    RowPlace whole = row();
    if (request_.last_cell <= request_.cell || request_.last_cell >= whole.cells.size()) {
      return cannot("cell " + std::to_string(request_.last_cell + 1));
    }
    const auto first = whole.cells.begin() + request_.cell;
    const auto last = whole.cells.begin() + request_.last_cell;
    const CellSpan merged = without_stray_quotes({first->begin, last->end});
    whole.cells.erase(first + 1, last + 1);
    whole.cells[request_.cell] = merged;
    return Rows{make_row(std::move(whole.cells), whole.begin, whole.end, whole.line)};
  }

  Result<Rows> split_cell() const {
    std::uint32_t at = 0;
    const Result<CellSpan> span = find_place(at);
    if (!span.ok()) return span.error();
    if (at == span.value().begin || at == span.value().end) return cannot("place");
    RowPlace whole = row();
    whole.cells[request_.cell].end = at;
    whole.cells.insert(whole.cells.begin() + request_.cell + 1, {at, span.value().end});
    return Rows{make_row(std::move(whole.cells), whole.begin, whole.end, whole.line)};
  }

  Result<Rows> unquote() const {
    RowPlace whole = row();
    if (request_.cell >= whole.cells.size()) return cannot("cell");
    const CellSpan old = whole.cells[request_.cell];
    const CellSpan inner = without_stray_quotes(old);
    if (inner.begin == old.begin && inner.end == old.end) return cannot("no stray quote");
    whole.cells[request_.cell] = inner;
    return Rows{make_row(std::move(whole.cells), whole.begin, whole.end, whole.line)};
  }

  Result<Rows> read_plain() const {
    const RowPlace whole = row();
    QuoteRule rule = source_.quotes;
    rule.quote = '\0';
    Rows rows;
    std::uint32_t line = whole.line;
    for (std::uint32_t begin = whole.begin; begin <= whole.end; ++line) {
      std::uint32_t end = begin;
      while (end < whole.end && source_.text[end] != '\n' && source_.text[end] != '\r') ++end;
      if (end > begin) {
        std::vector<CellSpan> cells = mend_line(text({begin, end}), rule, 0).cells;
        for (CellSpan& cell : cells) {
          cell.begin += begin;
          cell.end += begin;
        }
        rows.push_back(make_row(std::move(cells), begin, end, line));
      }
      begin = end + 1;
      if (begin < whole.end && source_.text[end] == '\r' && source_.text[begin] == '\n') ++begin;
    }
    return rows;
  }

  Result<Rows> pad() const {
    RowPlace whole = row();
    if (whole.cells.size() >= width_) return cannot("no missing cell");
    whole.cells.resize(width_, CellSpan{whole.end, whole.end});
    return Rows{make_row(std::move(whole.cells), whole.begin, whole.end, whole.line)};
  }

  Result<Rows> cut() const {
    RowPlace whole = row();
    if (whole.cells.size() <= width_) return cannot("no surplus cell");
    std::string scratch;
    for (std::size_t i = width_; i < whole.cells.size(); ++i) {
      const std::string_view value = raw_cell_value(text(whole.cells[i]), source_.quotes, scratch);
      if (value.find_first_not_of(" \t") != std::string_view::npos) {
        return cannot("cell " + std::to_string(i + 1) + ": " + std::string(value));
      }
    }
    whole.cells.resize(width_);
    return Rows{make_row(std::move(whole.cells), whole.begin, whole.end, whole.line)};
  }

  Result<Rows> set_aside() {
    const RowPlace whole = row();
    repair_.aside_after.push_back({AsideKind::Chosen, whole.begin, whole.end, whole.line});
    return Rows{};
  }

  Result<Repair> take_back() {
    const auto found = std::find_if(source_.aside.begin(), source_.aside.end(),
                                    [this](const AsideLine& l) { return l.line == request_.line; });
    if (found == source_.aside.end()) {
      return Error{ErrorCode::UnknownRow, std::to_string(request_.line)};
    }
    if (found->kind == AsideKind::Preamble) return cannot("line above the header");
    repair_.kind = RepairKind::TakeBack;
    repair_.begin = found->begin;
    repair_.end = found->end;
    repair_.line = found->line;
    repair_.is_written_anew = found->kind == AsideKind::Comment;
    repair_.aside_before.push_back(*found);
    MendedLine mended = mend_line(text({found->begin, found->end}), source_.quotes, width_);
    for (CellSpan& cell : mended.cells) {
      cell.begin += found->begin;
      cell.end += found->begin;
    }
    repair_.after.push_back(
        make_row(std::move(mended.cells), found->begin, found->end, found->line));
    return std::move(repair_);
  }

  const SourceText& source_;
  const RepairRequest& request_;
  std::uint32_t width_;
  std::uint32_t first_ = 0;
  std::uint32_t count_ = 0;
  Repair repair_;
};

bool is_same_line(const AsideLine& a, const AsideLine& b) {
  return a.begin == b.begin && a.end == b.end && a.kind == b.kind;
}

void exchange_aside(SourceText& source, const std::vector<AsideLine>& gone,
                    const std::vector<AsideLine>& come) {
  for (const AsideLine& line : gone) {
    const auto at = std::find_if(source.aside.begin(), source.aside.end(),
                                 [&](const AsideLine& other) { return is_same_line(other, line); });
    if (at != source.aside.end()) source.aside.erase(at);
  }
  for (const AsideLine& line : come) {
    const auto at =
        std::lower_bound(source.aside.begin(), source.aside.end(), line,
                         [](const AsideLine& a, const AsideLine& b) { return a.begin < b.begin; });
    source.aside.insert(at, line);
  }
}

}  // namespace

std::string_view repair_name(RepairKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::optional<RepairKind> find_repair(std::string_view name) {
  const auto* const at = std::find(kNames.begin(), kNames.end(), name);
  if (at == kNames.end()) return std::nullopt;
  return static_cast<RepairKind>(at - kNames.begin());
}

Result<Repair> make_repair(const SourceText& source, const Dialect& dialect,
                           const RepairRequest& request) {
  return Maker(source, dialect, request).run();
}

RepairRows find_repair_rows(const SourceText& source, const Repair& repair, bool undo) {
  const std::size_t count = undo ? repair.after.size() : repair.before.size();
  return {find_row_at(source, repair.begin), static_cast<std::uint32_t>(count)};
}

bool can_apply(const SourceText& source, const Repair& repair, bool undo) {
  const RepairRows rows = find_repair_rows(source, repair, undo);
  const std::vector<RowPlace>& wanted = undo ? repair.after : repair.before;
  if (rows.first + rows.count > source.row_count()) return false;
  const std::vector<RowPlace> found = copy_rows(source, rows.first, rows.count);
  if (!std::equal(found.begin(), found.end(), wanted.begin(), wanted.end(), is_same_row)) {
    return false;
  }
  const bool is_last = rows.first + rows.count == source.row_count();
  if (!is_last && source.row_starts[rows.first + rows.count] < repair.end) return false;
  const std::vector<AsideLine>& aside = undo ? repair.aside_after : repair.aside_before;
  return std::all_of(aside.begin(), aside.end(), [&source](const AsideLine& line) {
    return std::any_of(source.aside.begin(), source.aside.end(),
                       [&line](const AsideLine& other) { return is_same_line(other, line); });
  });
}

bool is_on_same_text(const Repair& a, const Repair& b) {
  return a.begin == b.begin || (a.begin < b.end && b.begin < a.end);
}

void apply_repair(SourceText& source, const Repair& repair, bool undo) {
  const RepairRows rows = find_repair_rows(source, repair, undo);
  auto& spans = source.repaired;
  spans.erase(std::remove_if(spans.begin(), spans.end(),
                             [&repair](const RepairedSpan& span) {
                               return span.begin >= repair.begin && span.end <= repair.end;
                             }),
              spans.end());
  replace_rows(source, rows.first, rows.count, undo ? repair.before : repair.after);
  if (undo) {
    exchange_aside(source, repair.aside_after, repair.aside_before);
    for (RepairedSpan span : repair.repaired_before) {
      span.first_row = find_row_at(source, span.begin);
      spans.push_back(span);
    }
  } else {
    exchange_aside(source, repair.aside_before, repair.aside_after);
    if (repair.is_written_anew) {
      spans.push_back(
          {repair.begin, repair.end, rows.first, static_cast<std::uint32_t>(repair.after.size())});
    }
  }
  std::sort(spans.begin(), spans.end(),
            [](const RepairedSpan& a, const RepairedSpan& b) { return a.begin < b.begin; });
}

}  // namespace spruce
