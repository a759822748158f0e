#include "core/session/rule_breaches.h"

#include "core/text/utf8.h"

namespace spruce {
namespace {

std::vector<std::string> values_of(const Table& table, const std::vector<ColumnId>& columns,
                                   RowId row) {
  std::vector<std::string> values;
  std::string scratch;
  for (const ColumnId column : columns) {
    values.push_back(replace_invalid_utf8(table.value(row, column, scratch)));
  }
  return values;
}

}  // namespace

BreachTeller::BreachTeller(const State& state, const RuleCheckInput& input, const Rule& rule,
                           const RuleResult& result)
    : state_(&state), rule_(&rule), result_(&result) {
  const bool learns = rule.kind == RuleKind::Dependency && result.broken > 0;
  if (!learns) return;
  learnt_ = std::make_unique<LearntDependency>(input, result.others, result.columns.front());
}

Json BreachTeller::tell(RowId row) const {
  const Table& table = state_->table;
  Breach breach;
  breach.values = values_of(table, result_->columns, row);
  breach.others = values_of(table, result_->others, row);
  if (learnt_) {
    if (const auto usual = learnt_->usual(row)) {
      breach.usual = replace_invalid_utf8(usual->value);
      breach.usual_rows = usual->with;
    }
  }
  Json columns = Json::array();
  for (const ColumnId column : result_->columns) columns.push_back(column.value);
  return {{"row", row.value},
          {"source", table.source_of(row).value},
          {"line", table.line_of(row)},
          {"columns", columns},
          {"values", breach.values},
          {"others", breach.others},
          {"usual", learnt_ ? Json(breach.usual) : Json()},
          {"sentence",
           {{"en", breach_sentence(*rule_, breach, "en")},
            {"zh", breach_sentence(*rule_, breach, "zh")}}}};
}

Json BreachTeller::breaches(std::uint32_t offset, std::uint32_t limit) const {
  Json list = Json::array();
  std::uint32_t seen = 0;
  const std::vector<bool>& rows = result_->broken_rows;
  for (std::uint32_t row = 0; row < rows.size() && list.size() < limit; ++row) {
    if (rows[row] && seen++ >= offset) list.push_back(tell(RowId{row}));
  }
  return list;
}

}  // namespace spruce
