// Asking and learning, after a match job is done: which pairs to ask a person about, and what the
// answers teach. The model itself: learn.h.
#include <algorithm>
#include <map>

#include "core/match/match_state.h"

namespace spruce {

namespace {

constexpr float kSure = 0.9F;
constexpr std::size_t kMostAnchors = 400;
constexpr double kAnchorShare = 0.25;

/// The shown pairs of one evidence pattern, and what asking about one of them is worth.
struct Topic {
  std::vector<std::uint32_t> pairs;  // indices into MatchResult::pairs, by probability
  double doubt = 0;                  // sum over its pairs
  std::uint32_t asked = 0;
  double worth() const { return doubt / ((asked + 1.0) * (asked + 1.0)); }
};

/// The pairs of a topic from its middle outwards: the next to ask.
std::uint32_t next_pair(Topic& topic) {
  const std::size_t middle = topic.pairs.size() / 2;
  const std::uint32_t pair = topic.pairs[middle];
  topic.pairs.erase(topic.pairs.begin() + static_cast<std::ptrdiff_t>(middle));
  return pair;
}

}  // namespace

LearntWeights MatchJob::learn(const std::vector<PairLabel>& labels) const {
  PairScorer scorer(state_->plan, state_->features, state_->unlearnt);
  std::vector<LabelledPattern> patterns;
  for (const PairLabel& label : labels) {
    if (label.left == label.right || label.left.value >= state_->features.row_count ||
        label.right.value >= state_->features.row_count) {
      continue;
    }
    const PairScore score = scorer.score(label.left.value, label.right.value);
    patterns.push_back({score.compared.levels, score.weight, label.same});
  }
  // Sure pairs, evenly from the list.
  std::size_t sure = 0;
  const std::vector<ScoredPair>& pairs = state_->result.pairs;
  while (sure < pairs.size() && pairs[sure].probability >= kSure) ++sure;
  const std::size_t stride = sure / kMostAnchors + 1;
  for (std::size_t i = 0; i < sure; i += stride) {
    const PairScore score = scorer.score(pairs[i].left.value, pairs[i].right.value);
    if (probability_of(score.weight) < kSure) continue;
    patterns.push_back({score.compared.levels, score.weight, true, kAnchorShare});
  }
  return learn_weights_from(state_->plan, patterns);
}

std::vector<std::pair<RowId, RowId>> MatchJob::questions(std::size_t count) const {
  const MatchResult& result = state_->result;
  std::map<std::uint32_t, Topic> by_pattern;
  for (std::uint32_t i = 0; i < result.pairs.size(); ++i) {
    const ScoredPair& pair = result.pairs[i];
    const PairScore score = state_->scorer->score(pair.left.value, pair.right.value);
    const double doubt =
        doubt_of(state_->plan, state_->weights, score.compared.levels, score.weight);
    if (doubt <= 0) continue;
    Topic& topic = by_pattern[pair.pattern];
    topic.pairs.push_back(i);
    topic.doubt += doubt;
  }
  std::vector<Topic> topics;
  for (auto& [pattern, topic] : by_pattern) topics.push_back(std::move(topic));
  std::vector<std::pair<RowId, RowId>> questions;
  while (questions.size() < count) {
    const auto best =
        std::max_element(topics.begin(), topics.end(),
                         [](const Topic& a, const Topic& b) { return a.worth() < b.worth(); });
    if (best == topics.end() || best->worth() <= 0) break;
    const ScoredPair& pair = result.pairs[next_pair(*best)];
    questions.emplace_back(pair.left, pair.right);
    ++best->asked;
    if (best->pairs.empty()) best->doubt = 0;
  }
  return questions;
}

}  // namespace spruce
