#include "core/match/score.h"

#include <algorithm>
#include <cmath>

#include "core/match/relation.h"

namespace spruce {

namespace {

constexpr std::size_t kMemorySize = 1U << 16;
constexpr std::size_t kLeastMemory = 1U << 8;
constexpr double kMostRarity = 4;        // a rare value adds at most this many bits …
constexpr double kLeastAgreement = 0.5;  // … and a common one still speaks this much for the pair

constexpr double kTellingCount = 6;  // records behind a rate of its own
constexpr double kSlack = 1e-6;      // sums in another order differ in their last digits

std::uint32_t bit(std::int32_t field) { return field < 0 ? 0U : 1U << field; }

/// A power of two: a small file has few pairs to remember.
std::size_t memory_size(std::uint32_t rows) {
  std::size_t size = kLeastMemory;
  while (size < kMemorySize && size < std::size_t{rows} * rows) size *= 2;
  return size;
}

}  // namespace

PairComparer::PairComparer(const MatchPlan& plan, const FeatureBlock& features)
    : plan_(&plan), features_(&features), memory_(memory_size(features.row_count)) {
  for (std::size_t f = 0; f < plan.fields.size(); ++f) {
    first_[f + 1] = first_[f] + static_cast<std::uint32_t>(features.columns[f].row_ids.size());
  }
}

Level PairComparer::compare_ids(std::size_t field, std::uint32_t a, std::uint32_t b) {
  const FeatureColumn& column = features_->columns[field];
  if (a == b) return column.self_levels[a];
  if (a > b) std::swap(a, b);
  // 28 bits an id: dictionaries beyond 268 million values do not fit in 32-bit memory.
  const std::uint64_t key = (std::uint64_t{field} << 56) ^ (std::uint64_t{a} << 28) ^ b;
  const std::uint64_t slot = (key * 0x9e3779b97f4a7c15ULL) >> 48;
  Remembered& remembered = memory_[static_cast<std::size_t>(slot) & (memory_.size() - 1)];
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
  const FeatureCell* left = features_->row(a);
  const FeatureCell* right = features_->row(b);
  Level best = kMissing;
  std::uint32_t best_left = 0, best_right = 0;
  for (std::uint32_t i = first_[field]; i < first_[field + 1]; ++i) {
    if (left[i].id == 0) continue;
    for (std::uint32_t j = first_[field]; j < first_[field + 1]; ++j) {
      if (right[j].id == 0) continue;
      const Level level = compare_ids(field, left[i].id, right[j].id);
      if (rank[level] >= rank[best]) continue;
      best = level;
      const FeatureColumn& column = features_->columns[field];
      best_left = level == 1 ? column.class_at_same(left[i].id) : left[i].frequency_class;
      best_right = level == 1 ? column.class_at_same(right[j].id) : right[j].frequency_class;
    }
  }
  out.levels[field] = best;
  out.left[field] = best_left;
  out.right[field] = best_right;
}

PairComparer::OpenFields PairComparer::compare_cheap(std::uint32_t a, std::uint32_t b,
                                                     ComparedPair& out) {
  const FeatureCell* left = features_->row(a);
  const FeatureCell* right = features_->row(b);
  OpenFields result;
  for (std::size_t f = 0; f < plan_->fields.size(); ++f) {
    std::uint32_t any_left = 0, any_right = 0, common_class = 0;
    bool common = false, kindred = false;
    for (std::uint32_t i = first_[f]; i < first_[f + 1]; ++i) {
      any_left |= left[i].id;
      any_right |= right[i].id;
      if (left[i].id == 0) continue;
      for (std::uint32_t j = first_[f]; j < first_[f + 1]; ++j) {
        kindred |=
            left[i].frequency_class != 0 && left[i].frequency_class == right[j].frequency_class;
        if (right[j].id != left[i].id) continue;
        if (features_->columns[f].self_levels[left[i].id] != 1) continue;
        common = true;
        common_class = features_->columns[f].class_at_same(left[i].id);
      }
    }
    out.levels[f] = common ? Level{1} : kMissing;
    out.left[f] = out.right[f] = common_class;
    if (common || any_left == 0 || any_right == 0) continue;
    result.open |= 1U << f;
    if (kindred) result.kindred |= 1U << f;
  }
  return result;
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
  // One part missing: the whole name knows more. Swapped: the parts differ straight, the whole
  // agrees.
  const bool whole_agrees = plan_->fields[full].is_agreement(out.levels[full]);
  if (out.levels[full] != kMissing && (parts_missing || (parts_differ && whole_agrees))) {
    drop(given);
    drop(family);
  } else {
    drop(full);
  }
}

void PairComparer::compare(std::uint32_t a, std::uint32_t b, ComparedPair& out) {
  const std::uint32_t open = compare_cheap(a, b, out).open;
  const std::uint32_t names = bit(plan_->given) | bit(plan_->family) | bit(plan_->full);
  compare_names(a, b, open, out);
  for (std::size_t f = 0; f < plan_->fields.size(); ++f) {
    if (((open & ~names) >> f & 1U) != 0) compare_field(f, a, b, out);
  }
}

PairScorer::PairScorer(const MatchPlan& plan, const FeatureBlock& features, const Weights& weights)
    : plan_(&plan), weights_(&weights), comparer_(plan, features) {
  for (std::size_t f = 0; f < plan.fields.size(); ++f) {
    const FeatureColumn& column = features.columns[f];
    std::vector<float> rarity(column.class_rows.size(), 0.0F);
    const double u = weights.fields[f].u[1];
    const double filled = std::max<double>(1, column.filled_rows);
    const double own = 1 + std::max(1.0, weights.matches_per_row);
    // Whole names are nearly unique: a larger count is a larger entity rather than a coincidence.
    const std::uint32_t first_whole =
        column.whole_class.empty()
            ? static_cast<std::uint32_t>(rarity.size())
            : 1 + *std::max_element(column.frequency_class.begin(), column.frequency_class.end());
    const auto& level_weights = weights.fields[f].weight;
    double most = std::max(0.0, *std::max_element(level_weights.begin(), level_weights.end()));
    for (std::size_t c = 1; c < rarity.size(); ++c) {
      const bool is_whole = c >= first_whole;
      const double expected = is_whole ? 2 * own : own;
      const double others = std::max(0.0, column.class_rows[c] - expected);
      // One record of prior, spread as the field is on the whole: a birthday that nobody shares is
      // not rare, there are as many birthdays as records.
      const double mean =
          is_whole || others >= kTellingCount ? others / filled : (others + 1) / (filled + 1 / u);
      const double rate = std::max(mean, u * std::exp2(-kMostRarity));
      rarity[c] = static_cast<float>(std::log2(u / rate));
    }
    most_plain_.push_back(most);
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
  const std::uint32_t left = pair.left[field];
  const std::uint32_t right = pair.right[field];
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
  if (score.weight > weights_->most_silent && is_silent(*plan_, score.compared.levels)) {
    // What is too much is taken from the strongest field, so that the parts still add up.
    const auto end = score.values.begin() + static_cast<std::ptrdiff_t>(plan_->fields.size());
    *std::max_element(score.values.begin(), end) -= score.weight - weights_->most_silent;
    score.weight = weights_->most_silent;
  }
  if (!weights_->shift.empty()) shift_by_learning(score);
  score.complete = true;
}

void PairScorer::shift_by_learning(PairScore& score) const {
  const double reach = reach_of_learning(score.weight, weights_->shift_reach);
  score.weight += reach * weights_->shift_all;
  for (std::size_t f = 0; f < plan_->fields.size(); ++f) {
    const double bits = reach * weights_->shift[f][score.compared.levels[f]];
    score.values[f] += bits;
    score.weight += bits;
  }
}

PairScore PairScorer::score(std::uint32_t a, std::uint32_t b) {
  PairScore result;
  comparer_.compare(a, b, result.compared);
  weigh(result);
  return result;
}

/// The most a field can add after compare_cheap().
double PairScorer::most_of(std::size_t field, const PairComparer::OpenFields& fields,
                           const ComparedPair& pair) const {
  if ((fields.open >> field & 1U) == 0) return std::max(0.0, field_weight(field, pair));
  return (fields.kindred >> field & 1U) != 0 ? most_[field] : most_plain_[field];
}

double PairScorer::most_of_names(const PairComparer::OpenFields& fields,
                                 const ComparedPair& pair) const {
  const auto most = [&](std::int32_t field) {
    return field < 0 ? 0.0 : most_of(static_cast<std::size_t>(field), fields, pair);
  };
  return std::max(most(plan_->given) + most(plan_->family), most(plan_->full));
}

PairScore PairScorer::score_above(std::uint32_t a, std::uint32_t b, double least_weight) {
  PairScore result;
  least_weight -= weights_->most_shift;
  ComparedPair& pair = result.compared;
  const PairComparer::OpenFields fields = comparer_.compare_cheap(a, b, pair);
  const std::uint32_t names = bit(plan_->given) | bit(plan_->family) | bit(plan_->full);
  bool names_open = names != 0;
  const double most_names = names_open ? most_of_names(fields, pair) : 0.0;
  double reach = weights_->prior_weight + most_names;
  for (std::size_t f = 0; f < plan_->fields.size(); ++f) {
    if ((names >> f & 1U) == 0) reach += most_of(f, fields, pair);
  }
  // Agreements only fall by discounts. Of the disagreements of clustered fields all but the
  // strongest may weaken to a share.
  double strongest_doubt = 0;
  const auto learn = [&](std::size_t f) {
    const double value = field_weight(f, pair);
    if (value >= 0 || !plan_->fields[f].clustered) {
      reach += value;
      return;
    }
    reach += value * kRepeatedDoubt;
    strongest_doubt = std::min(strongest_doubt, value * (1 - kRepeatedDoubt));
  };
  for (const std::size_t f : order_) {
    const bool is_name_field = (names >> f & 1U) != 0;
    if (is_name_field ? !names_open : (fields.open >> f & 1U) == 0) continue;
    if (reach + strongest_doubt + kSlack < least_weight) return result;
    if (is_name_field) {
      comparer_.compare_names(a, b, fields.open, pair);
      names_open = false;
      reach -= most_names;
      for (std::size_t n = 0; n < plan_->fields.size(); ++n) {
        if ((names >> n & 1U) != 0) learn(n);
      }
    } else {
      reach -= most_of(f, fields, pair);
      comparer_.compare_field(f, a, b, pair);
      learn(f);
    }
  }
  weigh(result);
  return result;
}

}  // namespace spruce
