// Explaining: a scored pair in words the page can translate: evidence rows for the waterfall, and
// the evidence pattern.
#pragma once

#include <string>
#include <vector>

#include "core/match/match.h"
#include "core/match/score.h"

namespace spruce {

/// "prior" first, then each field with a value on both sides; the weights add up to the pair's log2
/// odds.
std::vector<Evidence> explain_score(const MatchPlan& plan, const Weights& weights,
                                    const PairScore& score);

/// "phone:same person-name:one-edit": the fields that speak clearly for or against, in plan order.
/// Pairs with one pattern ask a person to believe the same thing.
std::string describe_pattern(const MatchPlan& plan, const Weights& weights,
                             const LevelPattern& levels);

/// A field's name: its type's, or "birthday" for a date of birth.
std::string_view field_name(const CompareField& field);

/// Bits below which a level is not worth a word in the pattern.
inline constexpr double kWorthAWord = 1;

}  // namespace spruce
