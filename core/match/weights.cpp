#include "core/match/weights.h"

#include <algorithm>
#include <cmath>

#include "core/match/combine.h"
#include "core/match/relation.h"

namespace spruce {

namespace {

constexpr double kMaxWeight = 22;
constexpr double kMinWeight = -10;
constexpr double kPriorRandomPairs = 50;  // pseudo-pairs behind the shipped u
constexpr double kLeastRate = 1e-7;
constexpr double kFirstMatchesPerRow = 0.1;  // before anything is known
constexpr double kMostMatchesPerRow = 8;
constexpr double kLeastMatchesPerRow = 0.004;
constexpr double kFewestLinks = 20;   // expected matches before a column is believed to name lists
constexpr double kMostWithin = 0.03;  // of them within one list
constexpr double kLeastWithin = 0.1;  // of other pairs
// Households at one address teach that birthdays may differ. That two strict values of one entity
// differ is believed only where much else says "one entity" anyway, and only over many such pairs.
constexpr double kStrictStrength = 600;     // pseudo-pairs behind the shipped rate of "different"
constexpr double kSureWithout = 6.63;       // log2 odds of .99 without the strict field itself
constexpr double kDifferingOfSpoilt = 0.3;  // spoilt names that have nothing in common any more
constexpr double kSpoiltShare = 0.5;        // of what looks like relatives
constexpr double kSmoothing = 10;  // pseudo-pairs behind the shipped shares of correlated fields

bool is_place(FieldType type) {
  return type == FieldType::Address || type == FieldType::City || type == FieldType::Region ||
         type == FieldType::PostalCode || type == FieldType::Country;
}

/// Share of news in `then` when `given` agrees, before anything is measured.
double default_keep(FieldType then, FieldType given) {
  if (then == FieldType::Email) return 1;
  if (is_place(then) && is_place(given)) {
    if (given == FieldType::Region || given == FieldType::Country) return 0.8;
    if (then == FieldType::Address) return 0.9;
    if (then == FieldType::PostalCode) return given == FieldType::Address ? 0.4 : 0.6;
    return 0.25;
  }
  if (then == FieldType::Url || given == FieldType::Url || given == FieldType::Email) return 0.5;
  if (is_place(then))
    return then == FieldType::Address || then == FieldType::PostalCode ? 0.8 : 0.6;
  return 0.8;
}

void set_default_keep(const MatchPlan& plan, Weights& weights) {
  for (auto& row : weights.keep) row.fill(1);
  for (std::size_t j = 0; j < plan.fields.size(); ++j) {
    for (std::size_t i = 0; i < plan.fields.size(); ++i) {
      if (i == j || !plan.fields[i].clustered || !plan.fields[j].clustered) continue;
      weights.keep[j][i] = default_keep(plan.fields[j].type, plan.fields[i].type);
    }
  }
}

void set_prior(Weights& weights, double lambda) {
  weights.lambda = std::clamp(lambda, 1e-12, 0.5);
  weights.prior_weight = std::log2(weights.lambda / (1 - weights.lambda));
}

/// Weights that do not rise from a level to one that the shipped priors hold worse: neighbours in
/// that order that are the wrong way round share their mean.
void make_monotone(const CompareField& plan_field, FieldWeights& field) {
  struct Pool {
    double weight;
    double mass;
    std::uint32_t levels;
  };
  const std::uint32_t count = plan_field.level_count;
  std::vector<Level> order(count - 1U);
  for (Level level = 1; level < count; ++level) order[plan_field.rank[level]] = level;
  std::vector<Pool> pools;
  for (const Level level : order) {
    const double raw = std::log2(field.m[level] / field.u[level]);
    pools.push_back(
        {std::clamp(raw, plan_field.least_weight, kMaxWeight), field.m[level] + field.u[level], 1});
    while (pools.size() > 1 && pools[pools.size() - 2].weight < pools.back().weight) {
      const Pool last = pools.back();
      pools.pop_back();
      Pool& pool = pools.back();
      const double mass = pool.mass + last.mass;
      pool.weight = (pool.weight * pool.mass + last.weight * last.mass) / mass;
      pool.mass = mass;
      pool.levels += last.levels;
    }
  }
  std::size_t at = 0;
  for (const Pool& pool : pools) {
    for (std::uint32_t i = 0; i < pool.levels; ++i) field.weight[order[at++]] = pool.weight;
  }
}

/// The shipped rate of a level among matches, as far as the plan believes it.
double shipped_m(const CompareField& field, std::uint32_t level) {
  const LevelInfo& info = field.info->levels[level];
  return field.prior_trust * info.m + (1 - field.prior_trust) * info.u;
}

void normalise(std::array<double, kMaxLevels>& rates, std::uint32_t count) {
  double total = 0;
  for (std::uint32_t level = 1; level < count; ++level) {
    rates[level] = std::max(rates[level], kLeastRate);
    total += rates[level];
  }
  for (std::uint32_t level = 1; level < count; ++level) rates[level] /= total;
}

/// Sums of one EM round for one field.
struct FieldSums {
  std::array<double, kMaxLevels> match{};            // expected matches among the candidates
  std::array<double, kMaxLevels> random_other{};     // expected non-matches among the random pairs
  std::array<double, kMaxLevels> candidate_other{};  // … among the candidates
  double links = 0;         // matches that are more likely than not, with a value on both sides …
  double links_within = 0;  // … and of those with one value: what the doubtful mass says is no sign
  double sure = 0;          // matches that are sure without this field, with a value on both sides
  double sure_last = 0;     // … at "different"
  double settled_match =
      0;  // pairs whose names were settled by the parts, not by this field (the whole name)
  double settled_other = 0;
};

struct RoundSums {
  std::vector<FieldSums> fields;
  double matches = 0;
  double relatives = 0;
  double twins = 0;
  double twin_matches = 0;  // matches with a birthday or an e-mail in common
  // Non-matching random pairs in which both fields agree, and in which the first agrees and the
  // second is present.
  std::array<std::array<double, kMaxFields>, kMaxFields> both{};
  std::array<std::array<double, kMaxFields>, kMaxFields> first{};
};

bool is_no_match(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern) {
  return is_related(plan, weights, pattern) || has_contradicting_level(plan, pattern);
}

double match_probability(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern,
                         double weight) {
  if (is_no_match(plan, weights, pattern)) return 0;
  const bool is_capped = weight > weights.most_silent && is_silent(plan, pattern);
  return probability_of(is_capped ? weights.most_silent : weight);
}

/// How sure a pair whose given names differ would be one entity if nobody knew them.
double nameless_probability(const MatchPlan& plan, const Weights& weights,
                            const LevelPattern& pattern) {
  const auto name = static_cast<std::size_t>(pattern_name(plan, pattern));
  const double known = weights.fields[name].weight[pattern[name]];
  return probability_of(pattern_weight(plan, weights, pattern) - known);
}

/// Counts what looks like relatives, and the matches that twins are told from.
void add_kin(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern,
             double matches, double pairs, RoundSums& sums) {
  if (has_twin_ties(plan, pattern)) sums.twin_matches += matches;
  const Kinship kinship = kinship_of(plan, pattern);
  if (kinship == Kinship::None) return;
  (kinship == Kinship::Home ? sums.relatives : sums.twins) +=
      nameless_probability(plan, weights, pattern) * pairs;
}

void add_agreements(const MatchPlan& plan, const LevelPattern& pattern, double count,
                    RoundSums& sums) {
  for (std::size_t i = 0; i < plan.fields.size(); ++i) {
    if (!plan.fields[i].clustered || pattern[i] != 1) continue;
    for (std::size_t j = 0; j < plan.fields.size(); ++j) {
      if (i == j || !plan.fields[j].clustered || pattern[j] == kMissing) continue;
      sums.first[j][i] += count;
      if (pattern[j] == 1) sums.both[j][i] += count;
    }
  }
}

/// The whole name is looked at only where the parts do not settle the matter. Counting its levels
/// among those pairs alone would make every agreement look expected; so the settled pairs count
/// too, as outcomes with no level of it.
bool is_settled_by_parts(const MatchPlan& plan, const LevelPattern& pattern) {
  if (plan.full < 0 || plan.given < 0 || plan.family < 0) return false;
  return pattern[static_cast<std::size_t>(plan.full)] == kMissing &&
         pattern[static_cast<std::size_t>(plan.given)] != kMissing &&
         pattern[static_cast<std::size_t>(plan.family)] != kMissing;
}

/// What a pair that is a match anyway says about its strict fields.
void add_sure(const MatchPlan& plan, const Weights& weights, const CountedPattern& counted,
              double weight, double p, RoundSums& sums) {
  for (std::size_t f = 0; f < plan.fields.size(); ++f) {
    const Level level = counted.pattern[f];
    if (!plan.fields[f].strict || level == kMissing) continue;
    if (weight - weights.fields[f].weight[level] < kSureWithout) continue;
    if (is_other_person(plan, weights, counted.pattern)) continue;
    const double matches = p * static_cast<double>(counted.count);
    sums.fields[f].sure += matches;
    if (plan.fields[f].is_last(level)) sums.fields[f].sure_last += matches;
  }
}

RoundSums expect(const MatchPlan& plan, const Weights& weights, const WeightSample& sample) {
  RoundSums sums;
  sums.fields.resize(plan.fields.size());
  for (const CountedPattern& counted : sample.candidates) {
    const double weight = pattern_weight(plan, weights, counted.pattern);
    const double p = match_probability(plan, weights, counted.pattern, weight);
    const double count = static_cast<double>(counted.count);
    if (p > 0) add_sure(plan, weights, counted, weight, p, sums);
    sums.matches += p * count * sample.candidate_scale;
    const double pairs = count * sample.candidate_scale;
    add_kin(plan, weights, counted.pattern, p * pairs, pairs, sums);
    for (std::size_t f = 0; f < plan.fields.size(); ++f) {
      sums.fields[f].match[counted.pattern[f]] += p * count;
      if (p > 0.5 && counted.pattern[f] != kMissing) {
        sums.fields[f].links += p * count;
        if (counted.pattern[f] == 1) sums.fields[f].links_within += p * count;
      }
      sums.fields[f].candidate_other[counted.pattern[f]] +=
          (1 - p) * count * sample.candidate_scale;
    }
    if (is_settled_by_parts(plan, counted.pattern)) {
      sums.fields[static_cast<std::size_t>(plan.full)].settled_match += p * count;
    }
  }
  for (const CountedPattern& counted : sample.random) {
    const double weight = pattern_weight(plan, weights, counted.pattern);
    const double p = match_probability(plan, weights, counted.pattern, weight);
    const double count = static_cast<double>(counted.count) * (1 - p);
    for (std::size_t f = 0; f < plan.fields.size(); ++f) {
      sums.fields[f].random_other[counted.pattern[f]] += count;
    }
    add_agreements(plan, counted.pattern, count, sums);
    if (is_settled_by_parts(plan, counted.pattern)) {
      sums.fields[static_cast<std::size_t>(plan.full)].settled_other += count;
    }
  }
  return sums;
}

/// Whether nearly all matches so far lie across the values of the field though chance would put
/// many within: lists without duplicates, linked to each other.
bool is_exclusive(const FieldSums& sums, double same_by_chance) {
  if (sums.links < kFewestLinks || same_by_chance < kLeastWithin) return false;
  return sums.links_within < kMostWithin * sums.links;
}

void update_list(const CompareField& plan_field, const FieldSums& sums, FieldWeights& field) {
  double others = 0;
  for (std::uint32_t level = 1; level < plan_field.level_count; ++level) {
    others += sums.random_other[level];
  }
  const double within = (sums.random_other[1] + 1) / (others + 2);
  field.exclusive = is_exclusive(sums, within);
  if (!field.exclusive) {
    if (plan_field.only_list) field.weight.fill(0);
    return;
  }
  const double rate = (sums.links_within + 0.5) / (sums.links + 1);
  field.weight[1] = std::clamp(std::log2(rate / within), kMinWeight, 0.0);
  for (std::uint32_t level = 2; level < plan_field.level_count; ++level) {
    field.weight[level] = std::log2((1 - rate) / (1 - within));
  }
}

/// Holds m of "different" near its prior; the other levels share the rest.
void hold_strict(const CompareField& plan_field, const FieldSums& sums, FieldWeights& field) {
  const std::uint32_t last = plan_field.level_count - 1U;
  const double held = (sums.sure_last + kStrictStrength * shipped_m(plan_field, last)) /
                      (sums.sure + kStrictStrength);
  const double rest = std::max(kLeastRate, 1 - field.m[last]);
  for (std::uint32_t level = 1; level < last; ++level) field.m[level] *= (1 - held) / rest;
  field.m[last] = held;
}

void update_field(const CompareField& plan_field, const FieldSums& sums, double pairs_a_random_pair,
                  FieldWeights& field) {
  const std::uint32_t count = plan_field.level_count;
  double matches = sums.settled_match, others = sums.settled_other;
  for (std::uint32_t level = 1; level < count; ++level) {
    matches += sums.match[level];
    others += sums.random_other[level];
  }
  for (std::uint32_t level = 1; level < count; ++level) {
    const LevelInfo& info = plan_field.info->levels[level];
    field.m[level] =
        (sums.match[level] + plan_field.prior_strength * shipped_m(plan_field, level)) /
        (matches + plan_field.prior_strength);
    const double random_rate =
        (sums.random_other[level] + kPriorRandomPairs * info.u) / (others + kPriorRandomPairs);
    // Candidates hold nearly all pairs that agree well, which random pairs are too few to show.
    const double present = std::max(1.0, others * pairs_a_random_pair);
    field.u[level] = std::max(random_rate, sums.candidate_other[level] / present);
  }
  if (plan_field.strict) hold_strict(plan_field, sums, field);
  if (sums.settled_other == 0) {
    normalise(field.m, count);
    normalise(field.u, count);
  }
  for (std::uint32_t level = 1; level < count; ++level) {
    field.m[level] = std::max(field.m[level], kLeastRate);
    field.u[level] = std::max(field.u[level], kLeastRate);
  }
  make_monotone(plan_field, field);
  if (plan_field.may_be_list) update_list(plan_field, sums, field);
}

/// Spoilt names look like relatives. How many of them to expect shows in the family names of the
/// matches (in the whole names, where there are no parts): those are spoilt as given names are, and
/// relatives share them. Where that explains most of what looks like relatives, there are none.
void judge_relatives(const MatchPlan& plan, const RoundSums& sums, Weights& weights) {
  const std::int32_t name = plan.family >= 0 && plan.given >= 0 ? plan.family : plan.full;
  if (name < 0) return;
  const CompareField& plan_field = plan.fields[static_cast<std::size_t>(name)];
  const FieldWeights& field = weights.fields[static_cast<std::size_t>(name)];
  double spoilt = 0;
  for (std::uint32_t level = 2; level + 1U < plan_field.level_count; ++level) {
    if (plan_field.is_agreement(static_cast<Level>(level))) spoilt += field.m[level];
  }
  const double differing =
      std::max(field.m[plan_field.level_count - 1U], kDifferingOfSpoilt * spoilt);
  // A margin, so that the rounds do not go back and forth.
  const auto is_explained = [&](double matches, double kin, bool had_kin) {
    return matches * differing >= (had_kin ? kSpoiltShare : kSpoiltShare / 2) * (kin + 1);
  };
  weights.has_relatives = !is_explained(sums.matches, sums.relatives, weights.has_relatives);
  weights.has_twins =
      weights.has_relatives && !is_explained(sums.twin_matches, sums.twins, weights.has_twins);
}

void update_keep(const MatchPlan& plan, const RoundSums& sums, Weights& weights) {
  for (std::size_t j = 0; j < plan.fields.size(); ++j) {
    for (std::size_t i = 0; i < plan.fields.size(); ++i) {
      if (i == j || !plan.fields[i].clustered || !plan.fields[j].clustered) continue;
      const double alone = std::log2(weights.fields[j].u[1]);
      if (alone > -0.01) continue;
      const double shipped = default_keep(plan.fields[j].type, plan.fields[i].type);
      const double together = (sums.both[j][i] + kSmoothing * std::exp2(alone * shipped)) /
                              (sums.first[j][i] + kSmoothing);
      weights.keep[j][i] = std::clamp(std::log2(together) / alone, 0.05, 1.0);
    }
  }
}

}  // namespace

double probability_of(double weight) {
  return 1 / (1 + std::exp2(-std::clamp(weight, -60.0, 60.0)));
}

double reach_of_learning(double weight, double reach) {
  return std::exp2(-(weight / reach) * (weight / reach));
}

double weight_of(double probability) {
  const double p = std::clamp(probability, 1e-9, 1 - 1e-9);
  return std::log2(p / (1 - p));
}

double pattern_weight(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern) {
  FieldValues values{};
  for (std::size_t f = 0; f < plan.fields.size(); ++f)
    values[f] = weights.fields[f].weight[pattern[f]];
  discount_clusters(plan, weights, pattern, values);
  double total = weights.prior_weight;
  for (std::size_t f = 0; f < plan.fields.size(); ++f) total += values[f];
  return total;
}

Weights prior_weights(const MatchPlan& plan, std::uint32_t row_count, double total_pairs) {
  Weights weights;
  weights.fields.resize(plan.fields.size());
  for (std::size_t f = 0; f < plan.fields.size(); ++f) {
    const CompareField& plan_field = plan.fields[f];
    FieldWeights& field = weights.fields[f];
    for (std::uint32_t level = 1; level < plan_field.level_count; ++level) {
      field.m[level] = shipped_m(plan_field, level);
      field.u[level] = plan_field.info->levels[level].u;
    }
    normalise(field.m, plan_field.level_count);
    normalise(field.u, plan_field.level_count);
    make_monotone(plan_field, field);
    if (plan_field.only_list) field.weight.fill(0);
  }
  set_default_keep(plan, weights);
  weights.matches_per_row = kFirstMatchesPerRow;
  set_prior(weights, kFirstMatchesPerRow * row_count / std::max(1.0, total_pairs));
  return weights;
}

void refine_weights(const MatchPlan& plan, const WeightSample& sample, Weights& weights) {
  double random_pairs = 0;
  for (const CountedPattern& counted : sample.random)
    random_pairs += static_cast<double>(counted.count);
  if (random_pairs < 1 || sample.row_count < 2) return;
  const double scale = sample.total_pairs / random_pairs;
  const RoundSums sums = expect(plan, weights, sample);
  for (std::size_t f = 0; f < plan.fields.size(); ++f) {
    update_field(plan.fields[f], sums.fields[f], scale, weights.fields[f]);
  }
  update_keep(plan, sums, weights);
  judge_relatives(plan, sums, weights);
  const double households = sums.relatives + 0.02 * sums.matches + 1;
  weights.most_silent = std::clamp(std::log2((sums.matches + 1) / households), -3.0, 6.0);
  const double rows = sample.row_count;
  const double matches =
      std::clamp(sums.matches, kLeastMatchesPerRow * rows, kMostMatchesPerRow * rows);
  weights.matches_per_row = 2 * matches / rows;
  set_prior(weights, matches / sample.total_pairs);
}

Weights estimate_weights(const MatchPlan& plan, const WeightSample& sample) {
  Weights weights = prior_weights(plan, sample.row_count, sample.total_pairs);
  for (int round = 0; round < kWeightRounds; ++round) refine_weights(plan, sample, weights);
  return weights;
}

}  // namespace spruce
