// Corrections: a rejects file that someone corrected in a spreadsheet comes back. Records are found
// by file and line, or by record id; cells that differ from what they hold now become one entry of
// edits. Two forms are read: rejects.csv (column and value in cells) and the sheet of the rejects
// workbook saved as CSV (whole records).
#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "core/session/state.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

/// A line of the corrected file by header name.
class Lines {
 public:
  explicit Lines(const SourceText& text) : text_(text) {
    std::string scratch;
    for (std::uint32_t c = 0; c < text.header_cells.size(); ++c) {
      columns_.emplace(std::string(header_text(text, c, scratch)), c);
    }
  }
  std::optional<std::uint32_t> find(const std::string& name) const {
    const auto at = columns_.find(name);
    if (at == columns_.end()) return std::nullopt;
    return at->second;
  }
  std::string value(std::uint32_t row, std::uint32_t column) const {
    std::string scratch;
    const auto span = find_cell(text_, row, column);
    if (!span) return {};
    return std::string(raw_cell_value(cell_text(text_, *span), text_.quotes, scratch));
  }
  std::uint32_t count() const { return text_.row_count(); }

 private:
  const SourceText& text_;
  std::unordered_map<std::string, std::uint32_t> columns_;
};

class Corrector {
 public:
  Corrector(State& state, const Lines& lines) : state_(state), lines_(lines) {
    context_ = make_output_context(state);
  }

  Result<Json> run(const Stamp& stamp) {
    const auto file = lines_.find("file");
    const auto line = lines_.find("line");
    if (!file || !line) return Error{ErrorCode::UnknownColumn, file ? "line" : "file"};
    const auto column = lines_.find("column");
    const auto value = lines_.find("value");
    const bool is_list = column && value;
    for (std::uint32_t row = 0; row < lines_.count(); ++row) {
      const std::optional<RowId> record =
          find_record(lines_.value(row, *file), lines_.value(row, *line), id_of(row));
      if (!record) {
        unknown_.push_back(lines_.value(row, *file) + ":" + lines_.value(row, *line));
      } else if (is_list) {
        take(*record, lines_.value(row, *column), lines_.value(row, *value));
      } else {
        take_record(*record, row);
      }
    }
    const std::size_t edits = actions_.size();
    if (edits > 0) {
      state_.review->apply(EntryKind::CellEdit, "corrections", std::move(actions_), {}, stamp);
      state_.follow_marks();
    }
    return Json{{"applied", edits}, {"unchanged", unchanged_}, {"unknown", unknown_}};
  }

 private:
  std::string id_of(std::uint32_t row) const {
    const auto id = lines_.find("record_id");
    return id ? lines_.value(row, *id) : std::string();
  }

  /// By line when the id agrees or there is none; else by the id alone.
  std::optional<RowId> find_record(const std::string& file, const std::string& line_text,
                                   const std::string& id) {
    std::uint32_t line = 0;
    (void)std::from_chars(line_text.data(), line_text.data() + line_text.size(), line);
    for (std::uint32_t s = 0; s < state_.files.size(); ++s) {
      if (state_.files[s].name != file) continue;
      const std::vector<std::uint32_t>& starts = state_.table.source(SourceId{s}).row_lines;
      // Several records begin on one line where a person has parted them.
      const auto [at, end] = std::equal_range(starts.begin(), starts.end(), line);
      const std::uint32_t first = state_.table.first_row(SourceId{s}).value;
      for (auto found = at; found != end; ++found) {
        const RowId row{first + static_cast<std::uint32_t>(found - starts.begin())};
        if (state_.record_keys().record_id(row) == id) return row;
      }
    }
    return std::nullopt;
  }

  const std::unordered_map<std::string, ColumnId>& columns_of(SourceId source) {
    auto& names = columns_[source.value];
    if (!names.empty()) return names;
    for (std::uint32_t c = 0; c < state_.table.column_count(); ++c) {
      names.emplace(header_of(*context_, source, ColumnId{c}), ColumnId{c});
    }
    return names;
  }

  void take_record(RowId record, std::uint32_t row) {
    for (const auto& [name, column] : columns_of(state_.table.source_of(record))) {
      const auto place = lines_.find(name);
      if (place) put(record, column, lines_.value(row, *place));
    }
  }

  void take(RowId record, const std::string& name, const std::string& value) {
    const auto& names = columns_of(state_.table.source_of(record));
    const auto column = names.find(name);
    if (column == names.end()) {
      unknown_.push_back(name);
      return;
    }
    put(record, column->second, value);
  }

  void put(RowId record, ColumnId column, const std::string& value) {
    std::string scratch;
    const std::string_view now = state_.table.value(record, column, scratch);
    // What a spreadsheet cannot carry comes back as it was shown; that is no correction.
    const bool same = now == value || replace_invalid_utf8(now) == value;
    if (same || context_->is_merged_away(record)) {
      ++unchanged_;
      return;
    }
    actions_.push_back({{record, column}, CellDecision::Edited, value});
  }

  State& state_;
  const Lines& lines_;
  std::shared_ptr<const OutputContext> context_;
  std::unordered_map<std::uint32_t, std::unordered_map<std::string, ColumnId>> columns_;
  std::vector<CellAction> actions_;
  std::uint32_t unchanged_ = 0;
  std::vector<std::string> unknown_;
};

}  // namespace

Result<Json> apply_corrections(State& state, const SourceText& text, const Stamp& stamp) {
  if (state.files.empty()) return Error{ErrorCode::WrongState, "files"};
  const Lines lines(text);
  return Corrector(state, lines).run(stamp);
}

}  // namespace spruce
