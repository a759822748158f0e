// The inside of a match job: what its stages hand to each other. match.cpp runs the stages up to
// the scores, match_groups.cpp what comes after; nobody else includes this. Invariant: a stage
// reads only what the stages before it have finished.
#pragma once

#include <optional>
#include <unordered_map>

#include "core/match/blocking.h"
#include "core/match/groups.h"
#include "core/match/sampling.h"
#include "core/match/score.h"

namespace spruce {

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

/// A pair exactly at the threshold is above it, whatever the last digit of a logarithm.
inline constexpr double kRounding = 1e-9;

struct MatchJob::State {
  State(const Table& new_table, std::vector<const Dictionary*> new_dictionaries,
        MatchOptions new_options);

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
  void settle_verdicts();
  void estimate_errors();

  void keep(std::uint32_t left, std::uint32_t right, const PairScore& score, bool forced);
  Verdict judge(double weight, const LevelPattern& levels) const;
  PairVoice hear(std::uint32_t left, std::uint32_t right);
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

}  // namespace spruce
