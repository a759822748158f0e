// Relation: what the levels of a pair say beyond "how likely the same": a branch, a household,
// colleagues, a contradiction. Pure functions of the levels and the learnt weights.
#pragma once

#include <cstdint>
#include <vector>

#include "core/match/weights.h"

namespace spruce {

/// True when the people's names differ: the given names (a household), the family names
/// (colleagues), or the whole names (one family name in common does not make them one). Where the
/// file has no relatives (Weights::has_relatives), all parts must differ.
bool is_other_person(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern);

/// The name field that a pair has on both sides: the given name where there are both parts, else
/// the whole name; -1: none.
std::int32_t pattern_name(const MatchPlan& plan, const LevelPattern& pattern);

/// What two records of one family name and two given names may be, or one person whose given name
/// was spoilt.
enum class Kinship : std::uint8_t {
  None,   ///< the names do not say so, or a personal number agrees
  Home,   ///< a home, a phone or a firm agrees, nothing of their own
  Twins,  ///< a birthday or a mailbox agrees, which twins and couples share
};
Kinship kinship_of(const MatchPlan& plan, const LevelPattern& pattern);

/// True when a birthday or an e-mail agrees and no personal number does, whatever the names.
bool has_twin_ties(const MatchPlan& plan, const LevelPattern& pattern);

/// True when they are as likely relatives as one, in this file (Weights::has_relatives, has_twins).
bool may_be_relatives(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern);

/// True when the names fit several people of one family: a nickname, an initial, a part of the
/// name, or no given name on one side.
bool has_ambiguous_name(const MatchPlan& plan, const LevelPattern& pattern);

/// True when the pair shows two entities that belong together: a level that says "related" (a
/// branch), or two people who share a home, an office, a phone or a family name while their own
/// names differ and nothing of their own agrees.
bool is_related(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern);

/// True when a level alone says "related", whatever else agrees: a branch.
bool has_related_level(const MatchPlan& plan, const LevelPattern& pattern);

/// True when a level alone says "two entities": father and son of one name.
bool has_contradicting_level(const MatchPlan& plan, const LevelPattern& pattern);

/// Fields that contradict one entity: such a level, and strict fields at "different" (two tax ids,
/// two birthdays, two passport numbers) where this file's own matches hardly ever differ. Indices
/// into plan.fields.
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
