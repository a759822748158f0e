// The last stage of a match job: the threshold of "same", groups, what is expected wrong and
// missed, and the lists of the result. The stages before: match.cpp.
#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include "core/match/estimate.h"
#include "core/match/explain.h"
#include "core/match/match_state.h"
#include "core/match/relation.h"

namespace spruce {

namespace {

constexpr std::size_t kMostCheckedMembers = 24;  // of a group, for contradictions
constexpr std::size_t kMostClosedMembers = 50;   // of a group whose missing pairs are listed
constexpr std::size_t kUnitsALink = 4;
constexpr std::uint32_t kBins = 50;
constexpr std::size_t kSampledCompares = 600'000;

}  // namespace

/// What two records say of each other when groups are made.
PairVoice MatchJob::State::hear(std::uint32_t left, std::uint32_t right) {
  const PairScore score = scorer->score(left, right);
  const LevelPattern& levels = score.compared.levels;
  PairVoice voice{score.weight};
  if (!find_contradictions(plan, weights, levels).empty() ||
      is_within_list(plan, weights, levels)) {
    voice.weight = -std::numeric_limits<double>::infinity();
  }
  voice.other_person = may_be_relatives(plan, weights, levels);
  const std::int32_t name = pattern_name(plan, levels);
  voice.same_name = name >= 0 && levels[static_cast<std::size_t>(name)] == 1;
  return voice;
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

/// Pairs say what the groups say: the members of a group of the same vouch for each other, and a
/// pair whose records ended up apart (another fits better, a member contradicts) is for a person to
/// look at.
void MatchJob::State::settle_verdicts() {
  std::vector<std::uint32_t> group_of(features.row_count, 0);
  for (std::uint32_t i = 0; i < clusters.size(); ++i) {
    if (clusters[i].verdict != Verdict::Same) continue;
    for (const std::uint32_t row : clusters[i].members) group_of[row] = i + 1;
  }
  for (ShownPair& pair : shown) {
    if (pair.forced) continue;
    const LevelPattern& levels = patterns[pair.pattern];
    const bool is_together =
        group_of[pair.left] != 0 && group_of[pair.left] == group_of[pair.right];
    if (!is_together) {
      if (pair.verdict == Verdict::Same) pair.verdict = Verdict::Unsure;
    } else if (!is_related(plan, weights, levels) &&
               find_contradictions(plan, weights, levels).empty()) {
      pair.verdict = Verdict::Same;
    }
  }
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
    const std::size_t wanted = std::max<std::size_t>(1, kSampledCompares / std::max(1U, rows));
    sample_rows.resize(std::min(sample_rows.size(), wanted));
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

namespace {

/// Rows of shown pairs that say the same get different numbers, in the order of all their cells,
/// columns that are no evidence included: a decision may concern one of them alone, and then it
/// matters which comes first.
void part_equals(const Table& table, const std::vector<ShownPair>& shown,
                 std::vector<std::uint64_t>& content) {
  struct Placed {
    std::uint64_t content;
    std::uint64_t cells;
    std::uint32_t row;
    auto key() const { return std::tuple(content, cells, row); }
  };
  std::vector<std::uint32_t> rows;
  for (const ShownPair& pair : shown) rows.insert(rows.end(), {pair.left, pair.right});
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  std::vector<Placed> placed;
  for (const std::uint32_t row : rows) placed.push_back({content[row], 0, row});
  const auto by_key = [](const Placed& a, const Placed& b) { return a.key() < b.key(); };
  std::sort(placed.begin(), placed.end(), by_key);
  for (auto at = placed.begin(); at != placed.end();) {
    const auto end = std::find_if(
        at, placed.end(), [&](const Placed& other) { return other.content != at->content; });
    if (end - at > 1) {
      for (auto row = at; row != end; ++row) row->cells = content_id_of(table, {RowId{row->row}});
      std::sort(at, end, by_key);
      for (auto row = at; row != end; ++row)
        content[row->row] += static_cast<std::uint64_t>(row - at);
    }
    at = end;
  }
}

}  // namespace

void MatchJob::State::start_groups() {
  choose_threshold();
  std::sort(shown.begin(), shown.end(), [](const ShownPair& a, const ShownPair& b) {
    return RowPair(a.left, a.right) < RowPair(b.left, b.right);
  });
  scored_shown = shown.size();
  GroupingInput input;
  input.content = features.content;
  part_equals(*table, shown, input.content);
  input.apart = apart;
  for (const ShownPair& pair : shown) {
    input.links.push_back({pair.left, pair.right, pair.weight, pair.verdict, pair.pattern,
                           pair.forced, has_ambiguous_name(plan, patterns[pair.pattern])});
  }
  input.weigh = [this](std::uint32_t a, std::uint32_t b) { return hear(a, b); };
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
  settle_verdicts();
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
