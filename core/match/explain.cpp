#include "core/match/explain.h"

#include <cmath>

namespace spruce {

std::string_view field_name(const CompareField& field) { return field.info->name; }

std::vector<Evidence> explain_score(const MatchPlan& plan, const Weights& weights,
                                    const PairScore& score) {
  std::vector<Evidence> rows;
  // What was learnt of all pairs together is part of where they start.
  double start = score.weight;
  for (std::size_t f = 0; f < plan.fields.size(); ++f) start -= score.values[f];
  rows.push_back({"prior", ColumnId{}, "prior", start});
  for (std::size_t f = 0; f < plan.fields.size(); ++f) {
    const Level level = score.compared.levels[f];
    if (level == kMissing) continue;
    const CompareField& field = plan.fields[f];
    if (field.only_list && !weights.fields[f].exclusive) continue;
    rows.push_back(
        {field_name(field), field.column, field.info->levels[level].name, score.values[f]});
  }
  return rows;
}

std::string describe_pattern(const MatchPlan& plan, const Weights& weights,
                             const LevelPattern& levels) {
  std::string text;
  for (std::size_t f = 0; f < plan.fields.size(); ++f) {
    if (levels[f] == kMissing) continue;
    if (std::abs(weights.fields[f].weight[levels[f]]) < kWorthAWord) continue;
    if (!text.empty()) text += ' ';
    text.append(field_name(plan.fields[f]));
    text += ':';
    text.append(plan.fields[f].info->levels[levels[f]].name);
  }
  return text;
}

}  // namespace spruce
