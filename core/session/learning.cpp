// Learning in the session: which decisions of the person are lessons, and what was learnt from
// them. Decisions made one by one are; those made for many groups at once were not looked at and
// are none. What they teach: core/match/learn.h.
#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "core/fields/catalog.h"
#include "core/session/groups.h"

namespace spruce {
namespace {

/// An entry about more groups than this was made for many at once.
constexpr std::size_t kMostAtOnce = 4;
/// Of one group; more say nothing new.
constexpr std::size_t kMostMembers = 8;

/// Of what a recipe says was learnt.
constexpr double kMostBits = 60;
constexpr std::size_t kMostShifts = 1000;

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

Json learnt_to_json(const LearntWeights& learnt) {
  Json out{{"lessons", learnt.labels},
           {"allPairs", learnt.all_pairs},
           {"reach", learnt.reach},
           {"shifts", shifts_json(learnt)}};
  if (learnt.has_relatives) out["hasRelatives"] = *learnt.has_relatives;
  if (learnt.has_twins) out["hasTwins"] = *learnt.has_twins;
  return out;
}

Result<LearntWeights> learnt_from_json(const Json& json) {
  const Error refused{ErrorCode::BadRecipe, "learnt"};
  if (!json.is_object()) return refused;
  const auto bits_of = [&](const Json& object, const char* name) -> std::optional<double> {
    const auto at = object.find(name);
    if (at == object.end() || !at->is_number()) return std::nullopt;
    const double bits = at->get<double>();
    return std::abs(bits) <= kMostBits ? std::optional<double>(bits) : std::nullopt;
  };
  const auto flag_of = [&](const char* name) -> std::optional<bool> {
    const auto at = json.find(name);
    return at != json.end() && at->is_boolean() ? std::optional<bool>(at->get<bool>())
                                                : std::nullopt;
  };
  LearntWeights learnt;
  const std::optional<double> all = bits_of(json, "allPairs"), reach = bits_of(json, "reach");
  const auto shifts = json.find("shifts");
  if (!all || !reach || *reach < 1 || shifts == json.end() || !shifts->is_array()) return refused;
  if (shifts->size() > kMostShifts) return refused;
  learnt.labels = number_arg(json, "lessons", 0);
  learnt.all_pairs = *all;
  learnt.reach = *reach;
  learnt.has_relatives = flag_of("hasRelatives");
  learnt.has_twins = flag_of("hasTwins");
  for (const Json& item : *shifts) {
    if (!item.is_object()) return refused;
    const std::optional<FieldType> type = find_field_type(text_arg(item, "field"));
    const std::optional<double> bits = bits_of(item, "bits");
    if (!type || !bits) return refused;
    learnt.shifts.push_back({*type, number_arg(item, "place", 0), text_arg(item, "level"), *bits});
  }
  return learnt;
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
