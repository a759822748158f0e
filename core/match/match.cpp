#include "core/match/match.h"

#include <algorithm>

#include "core/match/estimate.h"
#include "core/match/explain.h"
#include "core/match/match_state.h"
#include "core/match/relation.h"

namespace spruce {

namespace {

constexpr std::uint64_t kRandomPairs = 60'000;
constexpr std::uint64_t kCandidateSample = 120'000;
// Pairs that share few keys are left out of large files: on 100 000 customers two thirds of the
// candidates go, and with them one duplicate in four thousand.
constexpr std::uint64_t kLeastScored = 700'000;
constexpr std::uint64_t kScoredPerRow = 7;
constexpr double kSureOfSilent = 0.7;

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

MatchJob::State::State(const Table& new_table, std::vector<const Dictionary*> new_dictionaries,
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

MatchModel MatchJob::model() const {
  std::vector<ColumnId> columns;
  for (const MatchColumn& column : state_->options.columns) columns.push_back(column.column);
  MatchModel model = make_model(state_->plan, state_->weights, columns);
  model.same_threshold = state_->result.counts.same_threshold;
  model.row_count = state_->features.row_count;
  return model;
}

bool MatchJob::has_firms() const { return state_->plan.firms; }

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
  unlearnt = weights;
  apply_learnt(plan, options.learnt, weights);
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
  if (is_related(plan, weights, levels)) return Verdict::Related;
  if (weight < same_weight || may_be_relatives(plan, weights, levels)) return Verdict::Unsure;
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

}  // namespace spruce
