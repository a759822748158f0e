#include "core/match/combine.h"

#include <algorithm>
#include <string_view>

namespace spruce {

namespace {

/// True when i speaks before j: the stronger one, ties by position.
bool is_before(const FieldValues& values, std::size_t i, std::size_t j) {
  return values[i] > values[j] || (values[i] == values[j] && i < j);
}

double agreement_share(const MatchPlan& plan, const Weights& weights, const FieldValues& values,
                       std::size_t j) {
  double share = 1;
  for (std::size_t i = 0; i < plan.fields.size(); ++i) {
    if (i == j || values[i] <= 0 || !plan.fields[i].clustered) continue;
    if (is_before(values, i, j)) share = std::min(share, weights.keep[j][i]);
  }
  return share;
}

bool has_stronger_doubt(const MatchPlan& plan, const FieldValues& values, std::size_t j) {
  for (std::size_t i = 0; i < plan.fields.size(); ++i) {
    if (i == j || values[i] >= 0 || !plan.fields[i].clustered) continue;
    if (values[i] < values[j] || (values[i] == values[j] && i < j)) return true;
  }
  return false;
}

/// Levels that follow from agreement in another field.
struct DerivedLevel {
  FieldType type;
  std::string_view level;
  FieldType from[4];
};
constexpr DerivedLevel kDerivedLevels[] = {
    {FieldType::Email,
     "same-local-other-domain",
     {FieldType::PersonName, FieldType::GivenName, FieldType::FamilyName, FieldType::PersonName}},
    {FieldType::Email,
     "same-domain",
     {FieldType::CompanyName, FieldType::Url, FieldType::Phone, FieldType::Address}},
    {FieldType::Email,
     "same-shared",
     {FieldType::CompanyName, FieldType::Url, FieldType::Phone, FieldType::Address}}};

bool is_derived(const MatchPlan& plan, const FieldValues& values, std::size_t j,
                std::string_view level) {
  for (const DerivedLevel& derived : kDerivedLevels) {
    if (derived.type != plan.fields[j].type || derived.level != level) continue;
    for (std::size_t i = 0; i < plan.fields.size(); ++i) {
      if (values[i] <= 0) continue;
      for (const FieldType from : derived.from) {
        if (plan.fields[i].type == from) return true;
      }
    }
  }
  return false;
}

}  // namespace

void discount_clusters(const MatchPlan& plan, const Weights& weights, const LevelPattern& levels,
                       FieldValues& values) {
  const FieldValues before = values;
  for (std::size_t j = 0; j < plan.fields.size(); ++j) {
    const CompareField& field = plan.fields[j];
    if (!field.clustered || before[j] == 0) continue;
    if (before[j] < 0) {
      if (has_stronger_doubt(plan, before, j)) values[j] *= kRepeatedDoubt;
      continue;
    }
    values[j] *= agreement_share(plan, weights, before, j);
    if (levels[j] > 1 && is_derived(plan, before, j, field.info->levels[levels[j]].name)) {
      values[j] *= kDerivedShare;
    }
  }
}

}  // namespace spruce
