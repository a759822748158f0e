#include "core/match/score.h"

#include <algorithm>
#include <cmath>

namespace spruce {

namespace {

constexpr std::size_t kMemorySize = 1U << 16;
constexpr double kMostRarity = 4;       // a rare value adds at most this many bits …
constexpr double kLeastAgreement = 0.5; // … and a common one still speaks this much for the pair

std::uint32_t bit(std::int32_t field) { return field < 0 ? 0U : 1U << field; }

}  // namespace

PairComparer::PairComparer(const MatchPlan& plan, const FeatureBlock& features)
    : plan_(&plan), features_(&features), memory_(kMemorySize) {
  for (std::size_t f = 0; f < plan.fields.size(); ++f) {
    first_[f + 1] = first_[f] + static_cast<std::uint32_t>(features.columns[f].row_ids.size());
  }
}

Level PairComparer::compare_ids(std::size_t field, std::uint32_t a, std::uint32_t b) {
  const FeatureColumn& column = features_->columns[field];
  if (a == b) return column.self_levels[a];
  if (a > b) std::swap(a, b);
  // 28 bits an id: dictionaries beyond 268 million values do not fit in 32-bit memory.
  const std::uint64_t key = (std::uint64_t{field} << 60) ^ (std::uint64_t{a} << 28) ^ b;
  const std::uint64_t slot = (key * 0x9e3779b97f4a7c15ULL) >> 48;
  Remembered& remembered = memory_[static_cast<std::size_t>(slot) & (kMemorySize - 1)];
  if (remembered.key == key) return remembered.level;
  const CompareField& plan_field = plan_->fields[field];
  Level level = plan_field.info->compare(column.feature(a), column.feature(b));
  if (level >= plan_field.level_count) level = kMissing;
  remembered = {key, level};
  return level;
}

void PairComparer::compare_field(std::size_t field, std::uint32_t a, std::uint32_t b,
                                 ComparedPair& out) {
  const auto& rank = plan_->fields[field].rank;
  const std::uint32_t* left = features_->row(a);
  const std::uint32_t* right = features_->row(b);
  Level best = kMissing;
  std::uint32_t best_left = 0, best_right = 0;
  for (std::uint32_t i = first_[field]; i < first_[field + 1]; ++i) {
    if (left[i] == 0) continue;
    for (std::uint32_t j = first_[field]; j < first_[field + 1]; ++j) {
      if (right[j] == 0) continue;
      const Level level = compare_ids(field, left[i], right[j]);
      if (rank[level] >= rank[best]) continue;
      best = level;
      best_left = left[i];
      best_right = right[j];
    }
  }
  out.levels[field] = best;
  out.left[field] = best_left;
  out.right[field] = best_right;
}

std::uint32_t PairComparer::compare_cheap(std::uint32_t a, std::uint32_t b, ComparedPair& out) {
  const std::uint32_t* left = features_->row(a);
  const std::uint32_t* right = features_->row(b);
  std::uint32_t open = 0;
  for (std::size_t f = 0; f < plan_->fields.size(); ++f) {
    std::uint32_t any_left = 0, any_right = 0, common = 0;
    for (std::uint32_t i = first_[f]; i < first_[f + 1]; ++i) {
      any_left |= left[i];
      any_right |= right[i];
      if (left[i] == 0) continue;
      for (std::uint32_t j = first_[f]; j < first_[f + 1]; ++j) {
        if (right[j] == left[i] && features_->columns[f].self_levels[left[i]] == 1) {
          common = left[i];
        }
      }
    }
    out.levels[f] = common != 0 ? Level{1} : kMissing;
    out.left[f] = out.right[f] = common;
    if (common == 0 && any_left != 0 && any_right != 0) open |= 1U << f;
  }
  return open;
}

void PairComparer::compare_names(std::uint32_t a, std::uint32_t b, std::uint32_t open,
                                 ComparedPair& out) {
  const auto compare_open = [&](std::int32_t field) {
    if ((open & bit(field)) != 0) compare_field(static_cast<std::size_t>(field), a, b, out);
  };
  compare_open(plan_->given);
  compare_open(plan_->family);
  if (plan_->given < 0 || plan_->family < 0 || plan_->full < 0) return compare_open(plan_->full);
  const auto given = static_cast<std::size_t>(plan_->given);
  const auto family = static_cast<std::size_t>(plan_->family);
  const auto full = static_cast<std::size_t>(plan_->full);
  const auto is_last = [&](std::size_t f) { return plan_->fields[f].is_last(out.levels[f]); };
  const auto drop = [&](std::size_t f) {
    out.levels[f] = kMissing;
    out.left[f] = out.right[f] = 0;
  };
  const bool parts_missing = out.levels[given] == kMissing || out.levels[family] == kMissing;
  const bool parts_differ = is_last(given) && is_last(family);
  if (parts_missing || parts_differ) compare_open(plan_->full);
  // One part missing: the whole name knows more. Swapped: the parts differ straight, the whole agrees.
  const bool whole_agrees = plan_->fields[full].is_agreement(out.levels[full]);
  if (out.levels[full] != kMissing && (parts_missing || (parts_differ && whole_agrees))) {
    drop(given);
    drop(family);
  } else {
    drop(full);
  }
}

void PairComparer::compare(std::uint32_t a, std::uint32_t b, ComparedPair& out) {
  const std::uint32_t open = compare_cheap(a, b, out);
  const std::uint32_t names = bit(plan_->given) | bit(plan_->family) | bit(plan_->full);
  compare_names(a, b, open, out);
  for (std::size_t f = 0; f < plan_->fields.size(); ++f) {
    if (((open & ~names) >> f & 1U) != 0) compare_field(f, a, b, out);
  }
}

PairScorer::PairScorer(const MatchPlan& plan, const FeatureBlock& features, const Weights& weights)
    : plan_(&plan), features_(&features), weights_(&weights), comparer_(plan, features) {
  for (std::size_t f = 0; f < plan.fields.size(); ++f) {
    const FeatureColumn& column = features.columns[f];
    std::vector<float> rarity(column.class_rows.size(), 0.0F);
    const double u = weights.fields[f].u[1];
    const double filled = std::max<double>(1, column.filled_rows);
    const double own = 1 + std::max(1.0, weights.matches_per_row);
    const auto& level_weights = weights.fields[f].weight;
    double most = std::max(0.0, *std::max_element(level_weights.begin(), level_weights.end()));
    for (std::size_t c = 1; c < rarity.size(); ++c) {
      const double others = std::max(0.0, column.class_rows[c] - own);
      const double rate = std::max(others / filled, u * std::exp2(-kMostRarity));
      rarity[c] = static_cast<float>(std::log2(u / rate));
    }
    if (rarity.size() > 1) most += kMostRarity;
    most_.push_back(most);
    rarity_.push_back(std::move(rarity));
    order_.push_back(f);
  }
  std::stable_sort(order_.begin(), order_.end(), [&](std::size_t x, std::size_t y) {
    const auto reach = [&](std::size_t f) {
      const auto& level_weights = weights.fields[f].weight;
      return most_[f] - *std::min_element(level_weights.begin(), level_weights.end());
    };
    return reach(x) > reach(y);
  });
}

double PairScorer::field_weight(std::size_t field, const ComparedPair& pair) const {
  const Level level = pair.levels[field];
  const double weight = weights_->fields[field].weight[level];
  if (level == kMissing || weight <= 0) return weight;
  const FeatureColumn& column = features_->columns[field];
  const std::uint32_t left = column.frequency_class[pair.left[field]];
  const std::uint32_t right = column.frequency_class[pair.right[field]];
  if (left == 0 || right == 0) return weight;
  double rarity = std::min<double>(rarity_[field][left], rarity_[field][right]);
  // Near but not equal: a common name is near to many; a rare one gains nothing.
  if (left != right) rarity = std::min(0.0, rarity / 2);
  if (left == right && level != 1) rarity = std::min(rarity, 1.0);
  return std::max(weight + rarity, std::min(weight, kLeastAgreement));
}

void PairScorer::weigh(PairScore& score) const {
  for (std::size_t f = 0; f < plan_->fields.size(); ++f) {
    score.values[f] = field_weight(f, score.compared);
  }
  discount_clusters(*plan_, *weights_, score.compared.levels, score.values);
  score.weight = weights_->prior_weight;
  for (std::size_t f = 0; f < plan_->fields.size(); ++f) score.weight += score.values[f];
  score.complete = true;
}

PairScore PairScorer::score(std::uint32_t a, std::uint32_t b) {
  PairScore result;
  comparer_.compare(a, b, result.compared);
  weigh(result);
  return result;
}

double PairScorer::most_of_names() const {
  const auto most = [&](std::int32_t field) {
    return field < 0 ? 0.0 : most_[static_cast<std::size_t>(field)];
  };
  return std::max(most(plan_->given) + most(plan_->family), most(plan_->full));
}

PairScore PairScorer::score_above(std::uint32_t a, std::uint32_t b, double least_weight) {
  PairScore result;
  ComparedPair& pair = result.compared;
  const std::uint32_t open = comparer_.compare_cheap(a, b, pair);
  const std::uint32_t names = bit(plan_->given) | bit(plan_->family) | bit(plan_->full);
  bool names_open = names != 0;
  double reach = weights_->prior_weight + (names_open ? most_of_names() : 0.0);
  for (std::size_t f = 0; f < plan_->fields.size(); ++f) {
    if ((names >> f & 1U) != 0) continue;
    reach += (open >> f & 1U) != 0 ? most_[f] : std::max(0.0, field_weight(f, pair));
  }
  // Discounts can weaken disagreements to this share, no further; agreements only fall.
  double doubt = 0;
  const auto learn = [&](std::size_t f) {
    const double value = field_weight(f, pair);
    reach += std::max(0.0, value);
    doubt += std::min(0.0, value) * kRepeatedDoubt;
  };
  for (const std::size_t f : order_) {
    const bool is_name_field = (names >> f & 1U) != 0;
    if (is_name_field ? !names_open : (open >> f & 1U) == 0) continue;
    if (reach + doubt < least_weight) return result;
    if (is_name_field) {
      comparer_.compare_names(a, b, open, pair);
      names_open = false;
      reach -= most_of_names();
      for (std::size_t n = 0; n < plan_->fields.size(); ++n) {
        if ((names >> n & 1U) != 0) learn(n);
      }
    } else {
      comparer_.compare_field(f, a, b, pair);
      reach -= most_[f];
      learn(f);
    }
  }
  weigh(result);
  return result;
}

}  // namespace spruce
