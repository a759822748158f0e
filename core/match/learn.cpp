#include "core/match/learn.h"

#include <algorithm>
#include <cmath>

#include "core/match/relation.h"

namespace spruce {

namespace {

constexpr double kLog2 = 0.69314718055994531;
constexpr double kLevelSpread = 1.2;  // bits: how far a level is believed to be off
constexpr double kPriorSpread = 1;    // bits: the same for all pairs together
constexpr int kMostRounds = 20;
constexpr double kSettled = 1e-6;
constexpr double kLeastShift = 0.01;  // bits; less is not worth keeping
constexpr std::size_t kFewestRefuted = 3;
constexpr double kRuleDoubt = 0.35;  // a rule decides where the weights say "same"

/// One unknown of the model: a level of a field.
struct Unknown {
  std::uint32_t field;
  Level level;
};

/// Unknowns in the order of fields and levels, and where each is.
struct Unknowns {
  std::vector<Unknown> list;
  std::vector<std::array<std::int32_t, kMaxLevels>> index;  // [field][level], -1: not seen
};

Unknowns find_unknowns(const MatchPlan& plan, const std::vector<LabelledPattern>& labels) {
  Unknowns unknowns;
  unknowns.index.resize(plan.fields.size());
  for (std::uint32_t f = 0; f < plan.fields.size(); ++f) {
    unknowns.index[f].fill(-1);
    for (Level level = 1; level < plan.fields[f].level_count; ++level) {
      const bool is_seen = std::any_of(labels.begin(), labels.end(),
                                       [&](const auto& label) { return label.levels[f] == level; });
      if (!is_seen) continue;
      unknowns.index[f][level] = static_cast<std::int32_t>(unknowns.list.size());
      unknowns.list.push_back({f, level});
    }
  }
  return unknowns;
}

/// The unknowns that a pair shows; the last one, of all pairs, is always there.
std::vector<std::size_t> shown_by(const Unknowns& unknowns, const LevelPattern& levels) {
  std::vector<std::size_t> shown;
  for (std::size_t f = 0; f < unknowns.index.size(); ++f) {
    const std::int32_t at = unknowns.index[f][levels[f]];
    if (at >= 0) shown.push_back(static_cast<std::size_t>(at));
  }
  shown.push_back(unknowns.list.size());
  return shown;
}

/// Solves A x = b for a symmetric positive matrix of rows, in place of both (Cholesky).
void solve(std::vector<std::vector<double>>& a, std::vector<double>& b) {
  const std::size_t count = b.size();
  for (std::size_t j = 0; j < count; ++j) {
    for (std::size_t k = 0; k < j; ++k) a[j][j] -= a[j][k] * a[j][k];
    a[j][j] = std::sqrt(std::max(a[j][j], 1e-12));
    for (std::size_t i = j + 1; i < count; ++i) {
      for (std::size_t k = 0; k < j; ++k) a[i][j] -= a[i][k] * a[j][k];
      a[i][j] /= a[j][j];
    }
  }
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t k = 0; k < i; ++k) b[i] -= a[i][k] * b[k];
    b[i] /= a[i][i];
  }
  for (std::size_t i = count; i-- > 0;) {
    for (std::size_t k = i + 1; k < count; ++k) b[i] -= a[k][i] * b[k];
    b[i] /= a[i][i];
  }
}

/// One Newton step of the model; gives the largest change, in bits.
double improve(const std::vector<LabelledPattern>& labels,
               const std::vector<std::vector<std::size_t>>& shown, double reach,
               std::vector<double>& bits) {
  const std::size_t count = bits.size();
  std::vector<std::vector<double>> curvature(count, std::vector<double>(count, 0.0));
  std::vector<double> slope(count, 0.0);
  for (std::size_t u = 0; u < count; ++u) {
    const double spread = u + 1 == count ? kPriorSpread : kLevelSpread;
    curvature[u][u] = 1 / (spread * spread);
    slope[u] = -bits[u] / (spread * spread);
  }
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const double share = reach_of_learning(labels[i].weight, reach);
    double weight = labels[i].weight;
    for (const std::size_t u : shown[i]) weight += share * bits[u];
    const double p = probability_of(weight);
    const double error = (labels[i].same ? 1 : 0) - p;
    for (const std::size_t u : shown[i]) {
      slope[u] += labels[i].share * kLog2 * share * error;
      for (const std::size_t v : shown[i]) {
        curvature[u][v] += labels[i].share * kLog2 * kLog2 * share * share * p * (1 - p);
      }
    }
  }
  solve(curvature, slope);
  double largest = 0;
  for (std::size_t u = 0; u < count; ++u) {
    const double step = std::clamp(slope[u], -3.0, 3.0);
    bits[u] += step;
    largest = std::max(largest, std::abs(step));
  }
  return largest;
}

/// The same for the same labels, in whatever order they came.
std::vector<LabelledPattern> in_order(std::vector<LabelledPattern> labels) {
  std::sort(labels.begin(), labels.end(), [](const LabelledPattern& a, const LabelledPattern& b) {
    if (a.levels != b.levels) return a.levels < b.levels;
    return a.weight != b.weight ? a.weight < b.weight : a.same < b.same;
  });
  return labels;
}

/// What the labels say of people who share something and differ in the given name; nothing when
/// they are few or divided.
std::optional<bool> judge_kin(const MatchPlan& plan, const std::vector<LabelledPattern>& labels,
                              Kinship kinship) {
  double one = 0, two = 0;
  for (const LabelledPattern& label : labels) {
    if (label.share < 1 || kinship_of(plan, label.levels) != kinship) continue;
    (label.same ? one : two) += 1;
  }
  if (one + two < kFewestKinLabels) return std::nullopt;
  if (one >= kClearKinShare * (one + two)) return false;
  if (two >= kClearKinShare * (one + two)) return true;
  return std::nullopt;
}

/// How far decisions reach: as far as they contradict the weights. That a person refuses what was
/// sure says that sure pairs are not.
double reach_of(const std::vector<LabelledPattern>& labels) {
  std::vector<double> refuted;
  for (const LabelledPattern& label : labels) {
    const bool was_same = label.weight > 0;
    if (label.share == 1 && label.same != was_same) refuted.push_back(std::abs(label.weight));
  }
  if (refuted.size() < kFewestRefuted) return kUsualReach;
  std::sort(refuted.begin(), refuted.end());
  return std::max(kUsualReach, refuted[refuted.size() * 3 / 4]);
}

/// Which of the fields of its type a field is.
std::uint32_t place_among_type(const MatchPlan& plan, std::uint32_t field) {
  std::uint32_t place = 0;
  for (std::uint32_t f = 0; f < field; ++f) {
    place += plan.fields[f].type == plan.fields[field].type ? 1 : 0;
  }
  return place;
}

}  // namespace

LearntWeights learn_weights_from(const MatchPlan& plan, const std::vector<LabelledPattern>& given) {
  LearntWeights learnt;
  learnt.labels = static_cast<std::uint32_t>(std::count_if(
      given.begin(), given.end(), [](const LabelledPattern& label) { return label.share == 1; }));
  if (learnt.labels == 0) return learnt;
  std::vector<LabelledPattern> labels = in_order(given);
  learnt.has_relatives = judge_kin(plan, labels, Kinship::Home);
  learnt.has_twins = judge_kin(plan, labels, Kinship::Twins);
  // A rule decides these, not their weight.
  labels.erase(std::remove_if(labels.begin(), labels.end(),
                              [&](const LabelledPattern& label) {
                                return kinship_of(plan, label.levels) != Kinship::None;
                              }),
               labels.end());
  learnt.reach = reach_of(labels);
  const Unknowns unknowns = find_unknowns(plan, labels);
  std::vector<std::vector<std::size_t>> shown;
  for (const LabelledPattern& label : labels) shown.push_back(shown_by(unknowns, label.levels));
  std::vector<double> bits(unknowns.list.size() + 1, 0.0);
  for (int round = 0; round < kMostRounds; ++round) {
    if (improve(labels, shown, learnt.reach, bits) < kSettled) break;
  }
  for (std::size_t u = 0; u < unknowns.list.size(); ++u) {
    const auto [f, level] = unknowns.list[u];
    if (std::abs(bits[u]) < kLeastShift) continue;
    learnt.shifts.push_back({plan.fields[f].type, place_among_type(plan, f),
                             std::string(plan.fields[f].info->levels[level].name), bits[u]});
  }
  learnt.all_pairs = bits.back();
  return learnt;
}

void apply_learnt(const MatchPlan& plan, const LearntWeights& learnt, Weights& weights) {
  weights.shift.assign(plan.fields.size(), {});
  for (const LearntShift& shift : learnt.shifts) {
    for (std::uint32_t f = 0; f < plan.fields.size(); ++f) {
      const CompareField& plan_field = plan.fields[f];
      if (plan_field.type != shift.type || place_among_type(plan, f) != shift.place) continue;
      for (Level level = 1; level < plan_field.level_count; ++level) {
        if (plan_field.info->levels[level].name != shift.level) continue;
        weights.shift[f][level] += shift.bits;
      }
    }
  }
  weights.shift_all = learnt.all_pairs;
  weights.shift_reach = learnt.reach;
  weights.most_shift = std::max(0.0, learnt.all_pairs);
  for (const auto& levels : weights.shift) {
    weights.most_shift += std::max(0.0, *std::max_element(levels.begin(), levels.end()));
  }
  if (learnt.has_relatives) weights.has_relatives = *learnt.has_relatives;
  if (learnt.has_twins) weights.has_twins = *learnt.has_twins;
}

double doubt_of(const MatchPlan& plan, const Weights& weights, const LevelPattern& levels,
                double weight) {
  if (has_related_level(plan, levels) || !find_contradictions(plan, weights, levels).empty()) {
    return 0;
  }
  const double p = probability_of(weight);
  const bool is_ruled =
      is_related(plan, weights, levels) || may_be_relatives(plan, weights, levels);
  return is_ruled ? kRuleDoubt * p : std::min(p, 1 - p);
}

}  // namespace spruce
