// Merge map, losing values, rollback and kit, each a walk over the decisions in force.
#include "core/export/tables.h"

#include <algorithm>
#include <cstdio>
#include <map>

namespace spruce {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

/// Collects rows of text and counts them.
class Sheet {
 public:
  Sheet(OutputKind kind, std::string name, std::string role) {
    output_.kind = kind;
    output_.name = std::move(name);
    output_.role = std::move(role);
    output_.bytes = kBom;
  }
  void header(const std::vector<std::string_view>& cells) {
    append_rfc4180_row(output_.bytes, cells);
  }
  void row(const std::vector<std::string>& cells) {
    const std::vector<std::string_view> views(cells.begin(), cells.end());
    append_rfc4180_row(output_.bytes, views);
    ++output_.row_count;
  }
  void set_source(SourceId source) { output_.source = static_cast<std::int32_t>(source.value); }
  Output take() { return std::move(output_); }
  Output take_unless_empty() {
    if (output_.row_count == 0) output_.bytes.clear();
    return std::move(output_);
  }

 private:
  Output output_;
};

std::string format_probability(double probability) {
  std::array<char, 16> text{};
  (void)std::snprintf(text.data(), text.size(), "%.4f", probability);
  return text.data();
}

const std::string& file_of(const OutputContext& context, RowId row) {
  return context.sources[context.table->source_of(row).value].name;
}
std::string line_of(const OutputContext& context, RowId row) {
  return std::to_string(context.table->line_of(row));
}

bool is_merged_away(const OutputContext& context, RowId row) {
  return context.review->merged_into(row).has_value();
}

std::vector<CellRef> changed_cells(const OutputContext& context) {
  std::vector<CellRef> cells = context.table->overridden_cells();
  cells.erase(std::remove_if(cells.begin(), cells.end(),
                             [&](CellRef cell) { return is_merged_away(context, cell.row); }),
              cells.end());
  return cells;
}

std::string stem_of(const std::string& name) {
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

void add_map_row(const OutputContext& context, Sheet& sheet, const GroupState& state, RowId row,
                 RowId kept) {
  sheet.row({std::string(group_decision_name(state.decision)), file_of(context, row),
             line_of(context, row), context.keys->record_id(row), file_of(context, kept),
             line_of(context, kept), context.keys->record_id(kept),
             format_probability(state.probability), state.pattern});
}

std::optional<ColumnId> id_column_of(const OutputContext& context, SourceId source) {
  for (const MatchColumn& column : context.columns) {
    if (column.role == ColumnRole::RecordId &&
        context.table->file_column(source, column.column) >= 0) {
      return column.column;
    }
  }
  return std::nullopt;
}

}  // namespace

Output make_merge_map(const OutputContext& context) {
  Sheet sheet(OutputKind::MergeMap, "merge-map.csv", "merge-map");
  sheet.header({"decision", "old_file", "old_line", "old_record_id", "kept_file", "kept_line",
                "kept_record_id", "probability", "evidence"});
  for (const auto& [first, state] : context.review->groups()) {
    const std::vector<RowId> kept = state.kept_members();
    if (kept.size() < 2) continue;
    if (state.decision == GroupDecision::Merged) {
      for (const RowId row : kept) {
        if (row != state.plan.master) add_map_row(context, sheet, state, row, state.plan.master);
      }
    } else if (state.decision == GroupDecision::Related) {
      for (std::size_t i = 1; i < kept.size(); ++i) {
        add_map_row(context, sheet, state, kept[i], kept.front());
      }
    }
  }
  return sheet.take();
}

Output make_losing_values(const OutputContext& context) {
  Sheet sheet(OutputKind::MergeMap, "merge-losing-values.csv", "merge-losing-values");
  sheet.header({"kept_record_id", "kept_file", "kept_line", "column", "kept_value", "losing_value",
                "losing_record_id", "losing_file", "losing_line", "rule"});
  for (const auto& [first, state] : context.review->groups()) {
    if (state.decision != GroupDecision::Merged) continue;
    const RowId kept = state.plan.master;
    for (const MergedCell& cell : state.plan.cells) {
      for (const LosingValue& lost : cell.losing) {
        sheet.row({context.keys->record_id(kept), file_of(context, kept), line_of(context, kept),
                   context.table->column_name(cell.column), cell.value, lost.text,
                   context.keys->record_id(lost.row), file_of(context, lost.row),
                   line_of(context, lost.row), std::string(survivor_rule_name(cell.rule))});
      }
    }
  }
  return sheet.take();
}

Output make_rollback_cells(const OutputContext& context) {
  Sheet sheet(OutputKind::Rollback, "rollback.csv", "rollback");
  sheet.header({"file", "line", "record_id", "column", "original", "now"});
  std::string scratch;
  for (const CellRef cell : changed_cells(context)) {
    sheet.row({file_of(context, cell.row), line_of(context, cell.row),
               context.keys->record_id(cell.row), context.table->column_name(cell.column),
               std::string(context.table->original(cell.row, cell.column, scratch)),
               *context.table->find_override(cell)});
  }
  return sheet.take();
}

Output make_removed_records(const OutputContext& context, SourceId source) {
  Sheet sheet(OutputKind::Rollback,
              stem_of(context.sources[source.value].base_name()) + "-removed-records.csv",
              "removed-records");
  sheet.set_source(source);
  const SourceText& text = context.table->source(source);
  sheet.header(std::vector<std::string_view>(text.header.begin(), text.header.end()));
  const std::uint32_t first = context.table->first_row(source).value;
  std::string scratch;
  for (std::uint32_t i = 0; i < text.row_count(); ++i) {
    const RowId row{first + i};
    if (!is_merged_away(context, row)) continue;
    std::vector<std::string> cells;
    for (std::uint32_t c = 0; c < context.table->cell_count(row); ++c) {
      cells.emplace_back(context.table->file_value(row, c, scratch));
    }
    sheet.row(cells);
  }
  return sheet.take_unless_empty();
}

Output make_kit_update(const OutputContext& context, SourceId source) {
  Sheet sheet(OutputKind::Kit, stem_of(context.sources[source.value].base_name()) + "-update.csv",
              "kit-update");
  sheet.set_source(source);
  const std::optional<ColumnId> id = id_column_of(context, source);
  if (!id) return sheet.take_unless_empty();
  std::map<std::uint32_t, std::vector<CellRef>> by_row;
  std::vector<ColumnId> columns;
  for (const CellRef cell : changed_cells(context)) {
    if (!(context.table->source_of(cell.row) == source) || cell.column == *id) continue;
    by_row[cell.row.value].push_back(cell);
    columns.push_back(cell.column);
  }
  std::sort(columns.begin(), columns.end());
  columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
  std::vector<std::string_view> header{context.table->column_name(*id)};
  for (const ColumnId column : columns) header.push_back(context.table->column_name(column));
  sheet.header(header);
  std::string scratch;
  for (const auto& [raw_row, cells] : by_row) {
    const RowId row{raw_row};
    const std::string record_id = context.keys->record_id(row);
    if (record_id.empty()) continue;
    // Columns that did not change in this row carry the value it has: an importer that reads a
    // blank as "erase" does no harm.
    std::vector<std::string> out{record_id};
    for (const ColumnId column : columns) {
      out.emplace_back(context.table->value(row, column, scratch));
    }
    sheet.row(out);
  }
  return sheet.take_unless_empty();
}

Output make_kit_delete(const OutputContext& context, SourceId source) {
  Sheet sheet(OutputKind::Kit, stem_of(context.sources[source.value].base_name()) + "-delete.csv",
              "kit-delete");
  sheet.set_source(source);
  const std::optional<ColumnId> id = id_column_of(context, source);
  if (!id) return sheet.take_unless_empty();
  sheet.header({context.table->column_name(*id), "merged_into", "merged_into_file"});
  const std::uint32_t first = context.table->first_row(source).value;
  const std::uint32_t count = context.table->source(source).row_count();
  for (std::uint32_t row = first; row < first + count; ++row) {
    const std::optional<RowId> kept = context.review->merged_into(RowId{row});
    const std::string record_id = kept ? context.keys->record_id(RowId{row}) : std::string();
    if (record_id.empty()) continue;
    sheet.row({record_id, context.keys->record_id(*kept), file_of(context, *kept)});
  }
  return sheet.take_unless_empty();
}

}  // namespace spruce
