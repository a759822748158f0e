// A small session for tests of core/export: a table from CSV with types and roles by header, a
// review, and a prepared context.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/export/output.h"
#include "tests/support/small_table.h"

namespace spruce::test {

struct TypeAndRole {
  FieldType type = FieldType::FreeText;
  ColumnRole role = ColumnRole::None;
};

class ExportFixture {
 public:
  /// Columns not named in `types` are free text.
  ExportFixture(std::string_view csv, const std::map<std::string, TypeAndRole>& types)
      : review_(table_) {
    fill_table(table_, csv);
    for (std::uint32_t c = 0; c < table_.column_count(); ++c) {
      MatchColumn column;
      column.column = ColumnId{c};
      const auto known = types.find(table_.column_name(ColumnId{c}));
      if (known != types.end()) {
        column.type = known->second.type;
        column.role = known->second.role;
      } else {
        column.type = FieldType::FreeText;
      }
      columns_.push_back(column);
    }
    keys_ = std::make_unique<RecordKeys>(table_, columns_);
  }

  void edit(std::uint32_t row, std::uint32_t column, const std::string& text) {
    review_.apply(EntryKind::CellEdit, "edit",
                  {{{RowId{row}, ColumnId{column}}, CellDecision::Edited, text}}, {}, {});
  }
  /// Merges rows; the first one is kept.
  void merge(const std::vector<std::uint32_t>& rows) {
    GroupState group;
    group.decision = GroupDecision::Merged;
    for (const std::uint32_t row : rows) group.members.emplace_back(RowId{row});
    std::sort(group.members.begin(), group.members.end());
    group.plan = make_merge_plan(table_, columns_, group.members, {}, RowId{rows.front()}, {});
    std::vector<CellAction> cells;
    for (const MergedCell& cell : group.plan.cells) {
      if (!cell.changes_master) continue;
      cells.push_back({{group.plan.master, cell.column}, CellDecision::Accepted, cell.value});
    }
    review_.apply(EntryKind::GroupMerge, "p", std::move(cells), {group}, {});
  }
  std::shared_ptr<const OutputContext> context(const std::string& name = "in.csv") {
    auto context = std::make_shared<OutputContext>();
    context->table = &table_;
    context->review = &review_;
    context->columns = columns_;
    context->keys = keys_.get();
    context->sources.push_back({name, {}, nullptr, {}, 0, 0, {}});
    context->prepare();
    return context;
  }
  Table& table() { return table_; }

 private:
  Table table_;
  Review review_;
  std::vector<MatchColumn> columns_;
  std::unique_ptr<RecordKeys> keys_;
};

/// All bytes of a stream, made in parts of `budget`.
inline std::string drain(OutputStream& stream, std::size_t budget = 64) {
  std::string bytes;
  for (int i = 0; i < 10'000'000; ++i) {
    const Result<bool> done = stream.step(budget, bytes);
    REQUIRE(done.ok());
    if (done.value()) return bytes;
  }
  FAIL("a stream that never ends");
  return bytes;
}

}  // namespace spruce::test
