#include "core/match/model.h"

#include <algorithm>
#include <cmath>

#include "core/match/plan.h"
#include "core/match/weights.h"

namespace spruce {

namespace {

constexpr double kLeastU = 1e-9;
constexpr double kMostM = 0.999999;

/// m and u whose ratio is the weight; where m would pass 1, both are lowered.
ModelLevel model_level(std::string_view name, double u, double weight) {
  ModelLevel level{name, 0, std::max(u, kLeastU)};
  level.m = level.u * std::exp2(weight);
  if (level.m > kMostM) level = {name, kMostM, kMostM * std::exp2(-weight)};
  return level;
}

double news_of(const MatchPlan& plan, const Weights& weights, std::size_t j) {
  double news = 1;
  if (!plan.fields[j].clustered) return news;
  const double own = weights.fields[j].weight[1];
  for (std::size_t i = 0; i < plan.fields.size(); ++i) {
    if (i == j || !plan.fields[i].clustered) continue;
    const double other = weights.fields[i].weight[1];
    if (other > own || (other == own && i < j)) news = std::min(news, weights.keep[j][i]);
  }
  return news;
}

bool is_told_by_parts(const MatchPlan& plan, std::size_t f) {
  return static_cast<std::int32_t>(f) == plan.full && plan.given >= 0 && plan.family >= 0;
}

}  // namespace

MatchModel make_model(const MatchPlan& plan, const Weights& weights,
                      const std::vector<ColumnId>& columns) {
  MatchModel model;
  model.match_rate = weights.lambda;
  for (std::size_t f = 0; f < plan.fields.size(); ++f) {
    const CompareField& field = plan.fields[f];
    const bool is_silent = field.only_list && !weights.fields[f].exclusive;
    if (is_silent || field.members.empty() || is_told_by_parts(plan, f)) continue;
    ModelField out;
    out.type = field.type;
    out.term_frequency = field.info->frequency_key != nullptr;
    out.gives_keys = field.gives_keys;
    out.news = news_of(plan, weights, f);
    for (const std::uint32_t member : field.members) out.columns.push_back(columns[member]);
    for (std::uint8_t level = 1; level < field.level_count; ++level) {
      double weight = weights.fields[f].weight[level];
      if (!weights.shift.empty()) weight += weights.shift[f][level];
      out.levels.push_back(
          model_level(field.info->levels[level].name, weights.fields[f].u[level], weight));
    }
    model.fields.push_back(std::move(out));
  }
  return model;
}

}  // namespace spruce
