// Learning in the session: which decisions of the person are lessons, and what was learnt from
// them. Decisions made one by one are; those made for many groups at once were not looked at and
// are none. What they teach: core/match/learn.h.
#include <algorithm>
#include <set>

#include "core/fields/catalog.h"
#include "core/session/groups.h"

namespace spruce {
namespace {

/// An entry about more groups than this was made for many at once.
constexpr std::size_t kMostAtOnce = 4;
/// Of one group; more say nothing new.
constexpr std::size_t kMostMembers = 8;

/// Groups by their lowest member whose decision in force came alone.
std::set<std::uint32_t> decided_alone(const Review& review) {
  std::set<std::uint32_t> alone;
  for (const Entry& entry : review.entries()) {
    if (entry.undone || entry.kind == EntryKind::Recipe) continue;
    for (const GroupState& group : entry.groups) {
      if (group.members.empty()) continue;
      const std::uint32_t first = group.members.front().value;
      if (entry.groups.size() <= kMostAtOnce) {
        alone.insert(first);
      } else {
        alone.erase(first);
      }
    }
  }
  return alone;
}

bool is_dropped(const GroupState& group, RowId row) {
  return std::find(group.dropped.begin(), group.dropped.end(), row) != group.dropped.end();
}

void add_labels(const GroupState& group, std::vector<PairLabel>& labels) {
  const std::size_t count = std::min(group.members.size(), kMostMembers);
  const bool is_merged = group.decision == GroupDecision::Merged;
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t j = i + 1; j < count; ++j) {
      const RowId left = group.members[i], right = group.members[j];
      // Two records that were both taken out may yet be one.
      if (is_merged && is_dropped(group, left) && is_dropped(group, right)) continue;
      const bool is_split = j < group.parts.size() && group.parts[i] != group.parts[j];
      const bool is_apart = is_split || is_dropped(group, left) != is_dropped(group, right);
      labels.push_back({left, right, is_merged && !is_apart});
    }
  }
}

Json shifts_json(const LearntWeights& learnt) {
  Json shifts = Json::array();
  for (const LearntShift& shift : learnt.shifts) {
    shifts.push_back({{"field", std::string(field_type(shift.type).name)},
                      {"place", shift.place},
                      {"level", shift.level},
                      {"bits", shift.bits}});
  }
  return shifts;
}

}  // namespace

std::vector<PairLabel> decided_pairs(const State& state) {
  std::vector<PairLabel> labels;
  if (!state.review) return labels;
  const std::set<std::uint32_t> alone = decided_alone(*state.review);
  for (const auto& [first, group] : state.review->groups()) {
    const bool is_lesson = group.decision == GroupDecision::Merged ||
                           group.decision == GroupDecision::Different ||
                           group.decision == GroupDecision::Related;
    if (is_lesson && alone.count(first) > 0) add_labels(group, labels);
  }
  return labels;
}

LearntWeights learn_now(const State& state) {
  return state.match ? state.match->learn(decided_pairs(state)) : LearntWeights{};
}

std::vector<std::pair<RowId, RowId>> merged_pairs(const State& state) {
  std::vector<std::pair<RowId, RowId>> pairs;
  for (const auto& [first, group] : state.review->groups()) {
    if (group.decision != GroupDecision::Merged) continue;
    for (const RowId row : group.plan.members) {
      if (row != group.plan.master) pairs.emplace_back(group.plan.master, row);
    }
  }
  return pairs;
}

Json learning_json(const State& state) {
  const LearntWeights& learnt = state.learnt;
  const auto flag = [](const std::optional<bool>& value) { return value ? Json(*value) : Json(); };
  return {{"lessons", decided_pairs(state).size()},
          {"learntFrom", learnt.labels},
          {"allPairs", learnt.all_pairs},
          {"shifts", shifts_json(learnt)},
          {"hasRelatives", flag(learnt.has_relatives)},
          {"hasTwins", flag(learnt.has_twins)}};
}

}  // namespace spruce
