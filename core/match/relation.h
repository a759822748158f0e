// Relation: what the levels of a pair say beyond "how likely the same": a branch, a household,
// colleagues, a contradiction. Pure functions of the levels and the learnt weights.
#pragma once

#include <cstdint>
#include <vector>

#include "core/match/weights.h"

namespace spruce {

/// True when the pair shows two entities that belong together: a level that says "related" (a
/// branch), or two people who share a home, an office, a phone or a family name while their own
/// names differ and nothing of their own agrees.
bool is_related(const MatchPlan& plan, const LevelPattern& pattern);

/// True when a level alone says "related", whatever else agrees: a branch.
bool has_related_level(const MatchPlan& plan, const LevelPattern& pattern);

/// Fields that contradict one entity: strict fields at "different" (two tax ids, two birthdays, two
/// passport numbers) where this file's own matches hardly ever differ. Indices into plan.fields.
std::vector<std::uint32_t> find_contradictions(const MatchPlan& plan, const Weights& weights,
                                               const LevelPattern& pattern);

/// True when both records are of one list that holds no entity twice.
bool is_within_list(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern);

/// True when the pair cannot tell members of one household apart: no given name on one side and
/// nothing of their own (birthday, number, own e-mail) agrees.
bool is_silent(const MatchPlan& plan, const LevelPattern& pattern);

/// Share of true matches that may differ in a field which still counts as strict.
inline constexpr double kStrictDifference = 0.03;

}  // namespace spruce
