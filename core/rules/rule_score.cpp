#include "core/rules/rule_score.h"

#include "core/profile/scores.h"

namespace spruce {

TableProfile apply_rules(const TableProfile& profile, const RuleResults& results) {
  TableProfile out = profile;
  for (ColumnProfile& column : out.columns) {
    const std::uint32_t c = column.column.value;
    const bool has_rule = c < results.checked_cells.size() && results.checked_cells[c] > 0;
    if (!has_rule || column.consistency < 0) continue;
    const std::uint32_t rows = results.checked_cells[c];
    column.consistency *= static_cast<double>(rows - results.broken_cells[c]) / rows;
  }
  score_table(out);
  return out;
}

}  // namespace spruce
