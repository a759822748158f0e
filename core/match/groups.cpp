#include "core/match/groups.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

namespace spruce {

namespace {

constexpr double kClippedWeight = 8;  // one pair counts at most this much in the mean of a join
constexpr double kContradiction = -30;

std::uint64_t pair_key(std::uint32_t a, std::uint32_t b) {
  return a < b ? (std::uint64_t{a} << 32) | b : (std::uint64_t{b} << 32) | a;
}

}  // namespace

/// The sets of rows while links are looked at, strongest first: links of the same, then the others.
class Grouper {
 public:
  explicit Grouper(GroupingInput& input) : input_(input) {
    const std::size_t rows = input.content.size();
    sets_.resize(rows);
    set_of_.resize(rows);
    for (std::uint32_t row = 0; row < rows; ++row) set_of_[row] = row;
    for (const auto& [a, b] : input.apart) {
      apart_.insert(pair_key(a, b));
      apart_of_.push_back({a, b});
      apart_of_.push_back({b, a});
    }
    std::sort(apart_of_.begin(), apart_of_.end());
    sort_links();
    for (std::uint32_t i = 0; i < input_.links.size(); ++i) {
      const Link& link = input_.links[i];
      if (!link.ambiguous || link.verdict != Verdict::Same) continue;
      ambiguous_of_.push_back({link.left, i});
      ambiguous_of_.push_back({link.right, i});
    }
    std::sort(ambiguous_of_.begin(), ambiguous_of_.end());
  }

  bool step(std::size_t links) {
    const std::size_t count = input_.links.size();
    const std::size_t end = std::min(links, 2 * count - next_) + next_;
    for (; next_ < end; ++next_) {
      const Link& link = input_.links[next_ % count];
      const bool is_same = link.verdict == Verdict::Same || link.forced;
      if (next_ < count && is_same) join(link, Verdict::Same);
      if (next_ >= count && !is_same) join_single(link);
    }
    return next_ == 2 * count;
  }

  std::vector<Cluster> collect() {
    std::vector<Cluster> result;
    for (std::uint32_t id = 0; id < sets_.size(); ++id) {
      Set& set = sets_[id];
      if (set.members.size() < 2) continue;
      Cluster cluster;
      std::sort(set.members.begin(), set.members.end());
      for (const std::uint32_t row : set.near) {
        if (set_of_[row] != id) cluster.near.push_back(row);
      }
      cluster.near = limited_near(std::move(cluster.near));
      cluster.members = std::move(set.members);
      cluster.verdict = set.verdict;
      cluster.weakest = set.weakest;
      cluster.pattern = set.pattern;
      result.push_back(std::move(cluster));
    }
    return result;
  }

 private:
  struct Set {
    std::vector<std::uint32_t> members;   // empty: the row alone
    std::vector<std::uint32_t> speakers;  // at most kSpeakers of them
    Verdict verdict = Verdict::Same;
    double weakest = 0;
    std::uint32_t pattern = 0;
    std::vector<std::uint32_t> near;
  };

  void sort_links() {
    const std::vector<std::uint64_t>& content = input_.content;
    const auto key = [&](const Link& link) {
      const std::uint64_t a = content[link.left];
      const std::uint64_t b = content[link.right];
      return std::pair(std::min(a, b), std::max(a, b));
    };
    std::sort(input_.links.begin(), input_.links.end(), [&](const Link& x, const Link& y) {
      if (x.forced != y.forced) return x.forced;
      if (x.weight != y.weight) return x.weight > y.weight;
      const auto a = key(x), b = key(y);
      if (a != b) return a < b;
      return std::pair(x.left, x.right) < std::pair(y.left, y.right);
    });
  }

  std::size_t size_of(std::uint32_t set) const {
    return std::max<std::size_t>(1, sets_[set].members.size());
  }

  /// True when a remembered "no" lies between the two sets. Walks the smaller one.
  bool must_stay_apart(std::uint32_t left, std::uint32_t right) const {
    if (apart_.empty()) return false;
    if (size_of(left) > size_of(right)) std::swap(left, right);
    const auto is_barred = [&](std::uint32_t row) {
      auto at = std::lower_bound(apart_of_.begin(), apart_of_.end(), std::pair(row, 0U));
      for (; at != apart_of_.end() && at->first == row; ++at) {
        if (set_of_[at->second] == right) return true;
      }
      return false;
    };
    const std::vector<std::uint32_t>& members = sets_[left].members;
    return members.empty() ? is_barred(left)
                           : std::any_of(members.begin(), members.end(), is_barred);
  }

  bool is_before(std::uint32_t a, std::uint32_t b) const {
    const std::uint64_t x = input_.content[a], y = input_.content[b];
    return x != y ? x < y : a < b;
  }

  /// The members that speak for a set: the first by content, so that the choice does not depend on
  /// row order.
  std::vector<std::uint32_t> speakers_of(std::uint32_t set) const {
    return sets_[set].members.empty() ? std::vector<std::uint32_t>{set} : sets_[set].speakers;
  }

  /// Whether the members of two sets speak, on average, for one entity, and none contradicts. Two
  /// people of one household by their names keep sets apart too, unless one of the two bears the
  /// same name as somebody on the other side: then it is the other who was written wrongly there.
  bool agree(std::uint32_t left, std::uint32_t right) const {
    if (size_of(left) == 1 && size_of(right) == 1) return true;
    const std::vector<std::uint32_t> x = speakers_of(left), y = speakers_of(right);
    std::array<bool, kSpeakers> left_known{}, right_known{};
    std::vector<std::pair<std::size_t, std::size_t>> others;
    double total = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
      for (std::size_t j = 0; j < y.size(); ++j) {
        const PairVoice voice = input_.weigh(x[i], y[j]);
        if (voice.weight <= kContradiction) return false;
        total += std::clamp(voice.weight, -kClippedWeight, kClippedWeight);
        if (voice.other_person) others.emplace_back(i, j);
        if (voice.same_name) left_known[i] = right_known[j] = true;
      }
    }
    const bool is_barred = std::any_of(others.begin(), others.end(), [&](const auto& pair) {
      return !left_known[pair.first] && !right_known[pair.second];
    });
    return !is_barred && total > 0;
  }

  /// Whether `row`, which the link ties to `other`, fits another person as well.
  bool fits_another(std::uint32_t row, std::uint32_t other, double weight) const {
    auto at = std::lower_bound(ambiguous_of_.begin(), ambiguous_of_.end(), std::pair(row, 0U));
    for (; at != ambiguous_of_.end() && at->first == row; ++at) {
      const Link& rival = input_.links[at->second];
      const std::uint32_t third = rival.left == row ? rival.right : rival.left;
      if (third == other || rival.weight < weight - kFitsAsWell) continue;
      if (set_of_[third] == set_of_[other]) continue;
      const PairVoice voice = input_.weigh(other, third);
      if (voice.other_person || voice.weight <= kContradiction) return true;
    }
    return false;
  }

  bool is_torn(const Link& link) const {
    return link.ambiguous && (fits_another(link.left, link.right, link.weight) ||
                              fits_another(link.right, link.left, link.weight));
  }

  void join(const Link& link, Verdict verdict) {
    const std::uint32_t left = set_of_[link.left];
    const std::uint32_t right = set_of_[link.right];
    if (left == right) return;
    const bool may_join = link.forced || (!is_torn(link) && agree(left, right));
    if (must_stay_apart(left, right) || !may_join) {
      note_near(link);
      return;
    }
    merge_sets(left, right, link, verdict);
  }

  void merge_sets(std::uint32_t left, std::uint32_t right, const Link& link, Verdict verdict) {
    if (size_of(left) < size_of(right)) std::swap(left, right);
    Set& into = sets_[left];
    Set& from = sets_[right];
    const double weight = link.forced ? std::max(link.weight, kClippedWeight) : link.weight;
    if (into.members.empty() || weight <= into.weakest) {
      into.weakest = weight;
      into.pattern = link.pattern;
    }
    if (!from.members.empty() && from.weakest < into.weakest) {
      into.weakest = from.weakest;
      into.pattern = from.pattern;
    }
    for (const std::uint32_t set : {left, right}) {
      if (sets_[set].members.empty()) sets_[set].members = sets_[set].speakers = {set};
    }
    for (const std::uint32_t row : from.members) set_of_[row] = left;
    into.verdict = verdict;
    into.members.insert(into.members.end(), from.members.begin(), from.members.end());
    into.near.insert(into.near.end(), from.near.begin(), from.near.end());
    into.speakers.insert(into.speakers.end(), from.speakers.begin(), from.speakers.end());
    std::sort(into.speakers.begin(), into.speakers.end(),
              [&](std::uint32_t a, std::uint32_t b) { return is_before(a, b); });
    if (into.speakers.size() > kSpeakers) into.speakers.resize(kSpeakers);
    from = Set{};
  }

  /// Unsure and related links join what is not in a group of the same yet; a sure group stays pure.
  void join_single(const Link& link) {
    const std::uint32_t left = set_of_[link.left];
    const std::uint32_t right = set_of_[link.right];
    if (left == right) return;
    const auto is_open = [&](std::uint32_t set) {
      return sets_[set].members.empty() || sets_[set].verdict == link.verdict;
    };
    if (!is_open(left) || !is_open(right) || must_stay_apart(left, right) || !agree(left, right)) {
      note_near(link);
      return;
    }
    merge_sets(left, right, link, link.verdict);
  }

  void note_near(const Link& link) {
    if (apart_.count(pair_key(link.left, link.right)) != 0) return;
    sets_[set_of_[link.left]].near.push_back(link.right);
    sets_[set_of_[link.right]].near.push_back(link.left);
  }

  std::vector<std::uint32_t> limited_near(std::vector<std::uint32_t> rows) const {
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.size() > kMaxNear) {
      std::sort(rows.begin(), rows.end(),
                [&](std::uint32_t a, std::uint32_t b) { return is_before(a, b); });
      rows.resize(kMaxNear);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
  }

  GroupingInput& input_;
  std::size_t next_ = 0;  // of the links, which are walked twice
  std::vector<Set> sets_;
  std::vector<std::uint32_t> set_of_;
  std::unordered_set<std::uint64_t> apart_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> apart_of_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ambiguous_of_;  // row, index of a link
};

ClusterJob::ClusterJob(GroupingInput input)
    : input_(std::make_unique<GroupingInput>(std::move(input))),
      grouper_(std::make_unique<Grouper>(*input_)) {}
ClusterJob::~ClusterJob() = default;
bool ClusterJob::step(std::size_t links) { return grouper_->step(links); }
std::vector<Cluster> ClusterJob::take() { return grouper_->collect(); }

std::vector<Cluster> make_clusters(GroupingInput input) {
  ClusterJob job(std::move(input));
  while (!job.step(1'000'000)) {}
  return job.take();
}

}  // namespace spruce
