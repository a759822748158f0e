// Groups: what questions and decisions about duplicate groups share, for the files of core/session
// only.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/session/state.h"

namespace spruce {

/// Errors: WrongState before duplicates were looked for.
Status check_match(const State& state);

/// What is decided of a group as it was found; a decision on other members is none of it.
GroupDecision decision_of(const State& state, const Group& group);

/// Reads {"id", "dropped", "choices", "master"} into a state with its plan. Rows that are no
/// members are refused: UnknownRow; UnknownGroup, WrongState.
Result<GroupState> group_state_arg(State& state, const Json& args, GroupDecision decision);

/// A short name for a group: the first filled name, company or e-mail of its members.
std::string label_of(State& state, const Group& group);

/// Which groups a question is about: {"verdict", "decision", "pattern", "search",
/// "minProbability", "maxProbability"}, all optional; the last is not itself in the band.
class GroupFilter {
 public:
  explicit GroupFilter(const Json& args);
  bool passes(State& state, const Group& group) const;

 private:
  std::string verdict_, decision_, pattern_, search_;
  double at_least_ = 0, below_ = 2;
};

/// Pairs of records by the decisions in force that were made one by one: the lessons. Of groups
/// merged, different or related; two records taken out of one merge are none.
std::vector<PairLabel> decided_pairs(const State& state);
/// What they teach over the last search; nothing before it.
LearntWeights learn_now(const State& state);
/// What was learnt as an object of a recipe, and back. It is untrusted: Errors: BadRecipe.
Json learnt_to_json(const LearntWeights& learnt);
Result<LearntWeights> learnt_from_json(const Json& json);
/// Merged records, for a search that comes after: [(kept, merged)].
std::vector<std::pair<RowId, RowId>> merged_pairs(const State& state);

/// How the members' values look beside each other, for the columns in which they differ:
/// [{"column", "classes", "hints"}]. Members with the same class mean the same (their standard
/// forms are equal); -1 is empty. A hint is the pinyin of a Chinese name or company, else empty.
Json looks_json(const State& state, const std::vector<RowId>& members);

}  // namespace spruce
