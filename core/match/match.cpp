#include "core/match/match.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <unordered_map>

#include "core/match/blocking.h"
#include "core/match/estimate.h"
#include "core/match/explain.h"
#include "core/match/groups.h"
#include "core/match/relation.h"
#include "core/match/sampling.h"
#include "core/match/score.h"

namespace spruce {

namespace {

constexpr std::uint64_t kRandomPairs = 60'000;
constexpr std::uint64_t kCandidateSample = 120'000;
constexpr std::size_t kMostCheckedMembers = 24;  // of a group, for contradictions
constexpr std::size_t kMostClosedMembers = 50;   // of a group whose missing pairs are listed
constexpr std::size_t kUnitsALink = 4;
// Pairs that share few keys are left out of large files: on 100 000 customers two thirds of the
// candidates go, and with them one duplicate in four thousand.
constexpr std::uint64_t kLeastScored = 700'000;
constexpr std::uint64_t kScoredPerRow = 7;
constexpr std::uint32_t kBins = 50;
constexpr std::uint64_t kSampledCompares = 600'000;
constexpr double kSureOfSilent = 0.7;
constexpr double kRounding = 1e-9;  // a pair exactly at the threshold is above it

/// A pair at or above the show threshold.
struct ShownPair {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  double weight = 0;
  std::uint32_t pattern = 0;  // index into the level patterns
  Verdict verdict = Verdict::Unsure;
  bool forced = false;
};

using RowPair = std::pair<std::uint32_t, std::uint32_t>;

/// Remembered decisions as row numbers, lower first, sorted; rows that do not exist are left out.
std::vector<RowPair> row_pairs(const std::vector<std::pair<RowId, RowId>>& decisions,
                               std::uint32_t row_count) {
  std::vector<RowPair> pairs;
  for (const auto& [a, b] : decisions) {
    const RowPair pair(std::min(a, b).value, std::max(a, b).value);
    if (pair.first != pair.second && pair.second < row_count) pairs.push_back(pair);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace

std::string_view verdict_name(Verdict verdict) {
  switch (verdict) {
    case Verdict::Same:
      return "same";
    case Verdict::Related:
      return "related";
    case Verdict::Unsure:
      return "unsure";
  }
  return "unsure";
}

std::string_view stage_name(MatchStage stage) {
  switch (stage) {
    case MatchStage::Features:
      return "features";
    case MatchStage::Blocks:
      return "blocks";
    case MatchStage::Weights:
      return "weights";
    case MatchStage::Scores:
      return "scores";
    case MatchStage::Groups:
      return "groups";
    case MatchStage::Done:
      return "done";
  }
  return "done";
}

struct MatchJob::State {
  State(const Table& new_table, std::vector<const Dictionary*> new_dictionaries,
        MatchOptions new_options)
      : table(&new_table),
        dictionaries(std::move(new_dictionaries)),
        options(std::move(new_options)),
        plan(make_plan(new_table, dictionaries, options)) {
    builder.emplace(new_table, dictionaries, options, plan);
    apart = row_pairs(options.must_not_match, new_table.row_count());
    together = row_pairs(options.must_match, new_table.row_count());
    // The later "no" is the careful one: a pair in both lists stays apart.
    together.erase(std::remove_if(together.begin(), together.end(),
                                  [&](const RowPair& pair) {
                                    return std::binary_search(apart.begin(), apart.end(), pair);
                                  }),
                   together.end());
  }

  void step_features(std::uint32_t budget);
  void step_blocks();
  void step_weights(std::uint32_t budget);
  void learn_weights();
  void step_scores(std::uint32_t budget);
  void step_groups(std::uint32_t budget);
  void start_groups();
  void finish_groups(std::uint32_t budget);
  void choose_threshold();
  void sample_missed(std::uint32_t budget);
  void estimate_errors();

  void keep(std::uint32_t left, std::uint32_t right, const PairScore& score, bool forced);
  Verdict judge(double weight, const LevelPattern& levels) const;
  double cross_weight(std::uint32_t left, std::uint32_t right);
  std::vector<std::string> contradictions_of(const std::vector<std::uint32_t>& members);
  std::vector<std::uint32_t> name_patterns();
  void list_pairs(const std::vector<std::uint32_t>& named);
  void list_group(const Cluster& cluster);
  void close_group(const Cluster& cluster);
  void sort_groups(const std::vector<std::uint32_t>& named);
  MatchProgress progress() const;

  const Table* table;
  std::vector<const Dictionary*> dictionaries;
  MatchOptions options;
  MatchPlan plan;
  std::vector<RowPair> apart;     // remembered "not a duplicate", sorted
  std::vector<RowPair> together;  // remembered "same", sorted
  MatchStage stage = MatchStage::Features;
  std::optional<FeatureBuilder> builder;
  FeatureBlock features;
  std::optional<Blocker> blocker;
  std::optional<BlockSet> blocks;
  std::optional<PairComparer> comparer;
  std::optional<RandomPairs> random;
  std::optional<PairWalk> walk;     // of the sample
  std::optional<RowWalk> row_walk;  // of all candidates
  std::uint32_t stride = 1;
  PatternCounts candidates;
  std::optional<WeightSample> sample;
  int learnt_rounds = 0;
  Weights weights;
  std::optional<PairScorer> scorer;
  double least_weight = 0;
  double same_weight = 0;
  std::optional<ClusterJob> grouping;
  std::vector<Cluster> clusters;
  bool is_grouped = false;
  std::size_t next_cluster = 0;
  std::vector<std::uint32_t> sample_rows;  // compared with all others for the estimate
  std::size_t sampled = 0;
  double missed_in_sample = 0;
  std::size_t scored_shown =
      0;  // of `shown`, sorted by rows; pairs that close groups come after them
  std::vector<ShownPair> shown;
  std::vector<LevelPattern> patterns;
  std::unordered_map<LevelPattern, std::uint32_t, LevelPatternHash> pattern_index;
  MatchResult result;
};

MatchJob::MatchJob(const Table& table, std::vector<const Dictionary*> dictionaries,
                   MatchOptions options)
    : state_(std::make_unique<State>(table, std::move(dictionaries), std::move(options))) {}
MatchJob::~MatchJob() = default;
MatchJob::MatchJob(MatchJob&&) noexcept = default;
MatchJob& MatchJob::operator=(MatchJob&&) noexcept = default;

MatchProgress MatchJob::step(std::uint32_t budget) {
  State& state = *state_;
  const std::uint32_t units = std::max<std::uint32_t>(1, budget);
  switch (state.stage) {
    case MatchStage::Features:
      state.step_features(units);
      break;
    case MatchStage::Blocks:
      state.step_blocks();
      break;
    case MatchStage::Weights:
      state.step_weights(units);
      break;
    case MatchStage::Scores:
      state.step_scores(units);
      break;
    case MatchStage::Groups:
      state.step_groups(units);
      break;
    case MatchStage::Done:
      break;
  }
  return state.progress();
}

const MatchResult& MatchJob::result() const { return state_->result; }

std::vector<Evidence> MatchJob::explain(RowId left, RowId right) const {
  const PairScore score = state_->scorer->score(left.value, right.value);
  return explain_score(state_->plan, state_->weights, score);
}

double MatchJob::probability(RowId left, RowId right) const {
  return probability_of(state_->scorer->score(left.value, right.value).weight);
}

MatchProgress MatchJob::State::progress() const {
  MatchProgress now;
  now.stage = stage;
  switch (stage) {
    case MatchStage::Features:
      now.done = builder->done_values();
      now.total = builder->total_values();
      break;
    case MatchStage::Blocks:
      now.done = blocker->done_passes();
      now.total = blocker->total_passes();
      break;
    case MatchStage::Weights:
      now.done = random->counts().total() + candidates.total();
      now.total = kRandomPairs + std::min(kCandidateSample, result.counts.predicted_pairs);
      break;
    case MatchStage::Scores:
      now.done = row_walk->visited();
      now.total = blocks->pair_count();
      break;
    case MatchStage::Groups:
      now.done = next_cluster;
      now.total = clusters.size();
      break;
    case MatchStage::Done:
      break;
  }
  return now;
}

void MatchJob::State::step_features(std::uint32_t budget) {
  if (!builder->step(budget)) return;
  features = builder->take();
  for (const std::uint64_t content : features.content) {
    result.counts.skipped_rows += content == 0 ? 1 : 0;
  }
  blocker.emplace(plan, features, options.max_pairs);
  stage = MatchStage::Blocks;
}

void MatchJob::State::step_blocks() {
  if (!blocker->step()) return;
  blocks.emplace(blocker->take());
  result.counts.predicted_pairs = blocks->pair_count();
  result.counts.refined_blocks = blocker->refined_blocks();
  blocker.reset();
  // From here on rows are read from their cells.
  for (FeatureColumn& column : features.columns) {
    for (std::vector<std::uint32_t>& ids : column.row_ids) std::vector<std::uint32_t>().swap(ids);
  }
  comparer.emplace(plan, features);
  random.emplace(features, kRandomPairs);
  stride = static_cast<std::uint32_t>(blocks->pair_count() / kCandidateSample + 1);
  walk.emplace(*blocks, stride);
  stage = MatchStage::Weights;
}

void MatchJob::State::step_weights(std::uint32_t budget) {
  if (sample) return learn_weights();
  if (!random->step(*comparer, budget)) return;
  ComparedPair pair;
  std::uint32_t left = 0, right = 0;
  for (std::uint32_t i = 0; i < budget; ++i) {
    if (walk->next(left, right)) {
      comparer->compare(left, right, pair);
      candidates.add(pair.levels);
      continue;
    }
    sample.emplace();
    sample->random = random->counts().sorted();
    sample->candidates = candidates.sorted();
    sample->candidate_scale = stride;
    sample->total_pairs = random->total_pairs();
    sample->row_count = random->usable_rows();
    weights = prior_weights(plan, sample->row_count, sample->total_pairs);
    return;
  }
}

/// One round a step; after the last, scoring begins.
void MatchJob::State::learn_weights() {
  if (learnt_rounds++ < kWeightRounds) return refine_weights(plan, *sample, weights);
  sample.reset();
  scorer.emplace(plan, features, weights);
  comparer.reset();
  least_weight = weight_of(options.show_threshold);
  same_weight = weight_of(options.same_threshold > 0 ? options.same_threshold : kMostSame);
  walk.reset();
  const std::uint64_t wanted =
      std::max(kLeastScored, kScoredPerRow * std::uint64_t{table->row_count()});
  row_walk.emplace(*blocks, choose_least_rank(*blocks, features.content, wanted));
  stage = MatchStage::Scores;
}

Verdict MatchJob::State::judge(double weight, const LevelPattern& levels) const {
  if (is_related(plan, levels)) return Verdict::Related;
  if (weight < same_weight) return Verdict::Unsure;
  // Somebody of this household, but who? A person must look.
  const bool is_capped = weight >= weights.most_silent - kRounding && is_silent(plan, levels);
  if (is_capped && weights.most_silent < weight_of(kSureOfSilent)) return Verdict::Unsure;
  const auto contradictions = find_contradictions(plan, weights, levels);
  return contradictions.empty() ? Verdict::Same : Verdict::Unsure;
}

void MatchJob::State::keep(std::uint32_t left, std::uint32_t right, const PairScore& score,
                           bool forced) {
  const LevelPattern& levels = score.compared.levels;
  const auto [at, is_new] =
      pattern_index.emplace(levels, static_cast<std::uint32_t>(patterns.size()));
  if (is_new) patterns.push_back(levels);
  const Verdict verdict = forced ? Verdict::Same : judge(score.weight, levels);
  shown.push_back({left, right, score.weight, at->second, verdict, forced});
}

void MatchJob::State::step_scores(std::uint32_t budget) {
  std::uint32_t left = 0, right = 0;
  for (std::uint32_t i = 0; i < budget; ++i) {
    if (!row_walk->next(left, right)) {
      for (const auto& [low, high] : together) keep(low, high, scorer->score(low, high), true);
      row_walk.reset();
      blocks.reset();
      stage = MatchStage::Groups;
      return;
    }
    ++result.counts.scored_pairs;
    const PairScore score = scorer->score_above(left, right, least_weight);
    if (!score.complete || score.weight < least_weight) continue;
    const RowPair pair(left, right);
    const bool decided = std::binary_search(apart.begin(), apart.end(), pair) ||
                         std::binary_search(together.begin(), together.end(), pair);
    if (!decided) keep(left, right, score, false);
  }
}

double MatchJob::State::cross_weight(std::uint32_t left, std::uint32_t right) {
  const PairScore score = scorer->score(left, right);
  const LevelPattern& levels = score.compared.levels;
  if (!find_contradictions(plan, weights, levels).empty() ||
      is_within_list(plan, weights, levels)) {
    return -std::numeric_limits<double>::infinity();
  }
  return score.weight;
}

std::vector<std::string> MatchJob::State::contradictions_of(
    const std::vector<std::uint32_t>& members) {
  std::vector<std::uint32_t> checked = members;
  std::sort(checked.begin(), checked.end(), [&](std::uint32_t a, std::uint32_t b) {
    return features.content[a] < features.content[b];
  });
  if (checked.size() > kMostCheckedMembers) checked.resize(kMostCheckedMembers);
  std::vector<bool> found(plan.fields.size(), false);
  for (std::size_t i = 0; i < checked.size(); ++i) {
    for (std::size_t j = i + 1; j < checked.size(); ++j) {
      const PairScore score = scorer->score(checked[i], checked[j]);
      for (const std::uint32_t f : find_contradictions(plan, weights, score.compared.levels)) {
        found[f] = true;
      }
    }
  }
  std::vector<std::string> names;
  for (std::size_t f = 0; f < found.size(); ++f) {
    if (found[f]) names.emplace_back(field_name(plan.fields[f]));
  }
  return names;
}

std::vector<std::uint32_t> MatchJob::State::name_patterns() {
  std::map<std::string, std::uint32_t> by_name;
  std::vector<std::string> names;
  for (const LevelPattern& levels : patterns) {
    names.push_back(describe_pattern(plan, weights, levels));
    by_name.emplace(names.back(), 0);
  }
  for (auto& [name, index] : by_name) {
    index = static_cast<std::uint32_t>(result.patterns.size());
    result.patterns.push_back(name);
  }
  std::vector<std::uint32_t> named;
  for (const std::string& name : names) named.push_back(by_name[name]);
  return named;
}

void MatchJob::State::list_pairs(const std::vector<std::uint32_t>& named) {
  result.histogram.assign(kBins, 0);
  for (const ShownPair& pair : shown) {
    const double probability = pair.forced ? 1 : probability_of(pair.weight);
    result.pairs.push_back({RowId{pair.left}, RowId{pair.right}, static_cast<float>(probability),
                            pair.verdict, named[pair.pattern]});
    const auto bin = static_cast<std::uint32_t>(probability * kBins);
    ++result.histogram[std::min(bin, kBins - 1)];
  }
  std::sort(result.pairs.begin(), result.pairs.end(), [](const ScoredPair& a, const ScoredPair& b) {
    if (a.probability != b.probability) return a.probability > b.probability;
    return a.left != b.left ? a.left < b.left : a.right < b.right;
  });
  result.counts.shown_pairs = shown.size();
}

void MatchJob::State::list_group(const Cluster& cluster) {
  Group group;
  for (const std::uint32_t row : cluster.members) group.members.push_back(RowId{row});
  for (const std::uint32_t row : cluster.near) group.near.push_back(RowId{row});
  group.verdict = cluster.verdict;
  group.probability = probability_of(cluster.weakest);
  group.pattern = cluster.pattern;
  group.content_id = content_id_of(*table, group.members);
  group.contradictions = contradictions_of(cluster.members);
  result.groups.push_back(std::move(group));
}

/// The pairs of a group of the same that are not shown yet: its members vouch for each other, so
/// they are the same too, with the probability that their own values give.
void MatchJob::State::close_group(const Cluster& cluster) {
  const std::vector<std::uint32_t>& rows = cluster.members;
  if (cluster.verdict != Verdict::Same || rows.size() > kMostClosedMembers) return;
  const auto scored_end = shown.begin() + static_cast<std::ptrdiff_t>(scored_shown);
  std::vector<RowPair> missing;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = i + 1; j < rows.size(); ++j) {
      const auto at = std::lower_bound(shown.begin(), scored_end, RowPair(rows[i], rows[j]),
                                       [](const ShownPair& pair, const RowPair& wanted) {
                                         return RowPair(pair.left, pair.right) < wanted;
                                       });
      const bool is_shown = at != scored_end && at->left == rows[i] && at->right == rows[j];
      if (!is_shown) missing.emplace_back(rows[i], rows[j]);
    }
  }
  for (const auto& [left, right] : missing) {
    const PairScore score = scorer->score(left, right);
    keep(left, right, score, false);
    ShownPair& pair = shown.back();
    const LevelPattern& levels = score.compared.levels;
    if (pair.verdict == Verdict::Unsure && find_contradictions(plan, weights, levels).empty()) {
      pair.verdict = Verdict::Same;
    }
  }
}

void MatchJob::State::sort_groups(const std::vector<std::uint32_t>& named) {
  for (Group& group : result.groups) group.pattern = named[group.pattern];
  const auto risk = [](Verdict verdict) {
    return verdict == Verdict::Unsure ? 0 : verdict == Verdict::Related ? 1 : 2;
  };
  std::sort(result.groups.begin(), result.groups.end(), [&](const Group& a, const Group& b) {
    if (a.verdict != b.verdict) return risk(a.verdict) < risk(b.verdict);
    if (a.contradictions.empty() != b.contradictions.empty()) return !a.contradictions.empty();
    if (a.probability != b.probability) return a.probability < b.probability;
    if (a.content_id != b.content_id) return a.content_id < b.content_id;
    return a.members < b.members;
  });
}

/// Verdicts were given by the highest threshold that the file may choose; now all scores are known.
void MatchJob::State::choose_threshold() {
  result.counts.same_threshold = options.same_threshold;
  if (options.same_threshold > 0) return;
  std::vector<double> probabilities;
  for (const ShownPair& pair : shown) {
    const bool may_be_same =
        judge(std::max(pair.weight, same_weight), patterns[pair.pattern]) == Verdict::Same;
    if (may_be_same && !pair.forced) probabilities.push_back(probability_of(pair.weight));
  }
  result.counts.same_threshold = choose_same_threshold(std::move(probabilities));
  same_weight = weight_of(result.counts.same_threshold) - kRounding;
  for (ShownPair& pair : shown) {
    if (!pair.forced) pair.verdict = judge(pair.weight, patterns[pair.pattern]);
  }
}

/// Compares some rows, chosen by content, with all others: what no block brought together.
void MatchJob::State::sample_missed(std::uint32_t budget) {
  const std::uint32_t rows = features.row_count;
  if (sample_rows.empty() && sampled == 0) {
    for (std::uint32_t row = 0; row < rows; ++row) {
      if (features.content[row] != 0) sample_rows.push_back(row);
    }
    std::sort(sample_rows.begin(), sample_rows.end(), [&](std::uint32_t a, std::uint32_t b) {
      return features.content[a] < features.content[b];
    });
    const std::uint64_t wanted = kSampledCompares / std::max(1U, rows);
    sample_rows.resize(
        std::min<std::size_t>(sample_rows.size(), std::max<std::uint64_t>(1, wanted)));
  }
  const auto scored_end = shown.begin() + static_cast<std::ptrdiff_t>(scored_shown);
  for (std::uint64_t spent = 0; spent < budget && sampled < sample_rows.size(); ++sampled) {
    for (std::uint32_t other = 0; other < rows; ++other, ++spent) {
      const RowPair pair = std::minmax(sample_rows[sampled], other);
      if (pair.first == pair.second || features.content[other] == 0) continue;
      const PairScore score = scorer->score_above(pair.first, pair.second, least_weight);
      if (!score.complete || score.weight < least_weight) continue;
      if (judge(score.weight, score.compared.levels) == Verdict::Related) continue;
      const bool is_found =
          std::binary_search(shown.begin(), scored_end, ShownPair{pair.first, pair.second},
                             [](const ShownPair& a, const ShownPair& b) {
                               return RowPair(a.left, a.right) < RowPair(b.left, b.right);
                             });
      if (!is_found) missed_in_sample += probability_of(score.weight);
    }
  }
}

void MatchJob::State::estimate_errors() {
  double wrong = 0, wrong_spread = 0, missed = 0, missed_spread = 0;
  for (std::size_t i = 0; i < scored_shown; ++i) {
    const ShownPair& pair = shown[i];
    if (pair.forced || pair.verdict == Verdict::Related) continue;
    const double p = probability_of(pair.weight);
    (pair.verdict == Verdict::Same ? wrong : missed) += pair.verdict == Verdict::Same ? 1 - p : p;
    (pair.verdict == Verdict::Same ? wrong_spread : missed_spread) += p * (1 - p);
  }
  MatchCounts& counts = result.counts;
  counts.expected_wrong = estimate_sum(wrong, wrong_spread);
  counts.sampled_rows = static_cast<std::uint32_t>(sample_rows.size());
  // A pair is met from either of its rows.
  const double rows = static_cast<double>(features.row_count);
  const double scale = rows / std::max(1.0, 2.0 * counts.sampled_rows);
  counts.missed_by_blocks = estimate_sample(missed_in_sample, std::max(0.5, scale));
  counts.expected_missed =
      add_estimates(estimate_sum(missed, missed_spread), counts.missed_by_blocks);
}

void MatchJob::State::start_groups() {
  choose_threshold();
  std::sort(shown.begin(), shown.end(), [](const ShownPair& a, const ShownPair& b) {
    return RowPair(a.left, a.right) < RowPair(b.left, b.right);
  });
  scored_shown = shown.size();
  GroupingInput input;
  input.content = features.content;
  input.apart = apart;
  for (const ShownPair& pair : shown) {
    input.links.push_back(
        {pair.left, pair.right, pair.weight, pair.verdict, pair.pattern, pair.forced});
  }
  input.weigh = [this](std::uint32_t a, std::uint32_t b) { return cross_weight(a, b); };
  grouping.emplace(std::move(input));
}

void MatchJob::State::step_groups(std::uint32_t budget) {
  if (!is_grouped) {
    if (!grouping) return start_groups();
    if (!grouping->step(budget / kUnitsALink + 1)) return;
    clusters = grouping->take();
    grouping.reset();
    is_grouped = true;
  }
  for (std::size_t spent = 0; spent < budget; ++next_cluster) {
    if (next_cluster == clusters.size()) return finish_groups(budget);
    const Cluster& cluster = clusters[next_cluster];
    list_group(cluster);
    close_group(cluster);
    spent += std::min(cluster.members.size(), kMostClosedMembers) * cluster.members.size();
  }
}

void MatchJob::State::finish_groups(std::uint32_t budget) {
  sample_missed(budget);
  if (sampled < sample_rows.size()) return;
  estimate_errors();
  const std::vector<std::uint32_t> named = name_patterns();
  sort_groups(named);
  list_pairs(named);
  clusters.clear();
  shown.clear();
  shown.shrink_to_fit();
  stage = MatchStage::Done;
}

}  // namespace spruce
