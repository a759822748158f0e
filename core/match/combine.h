// Combining: the weights of a pair's fields into one, without counting twice what they say
// together. Address, city, region and postal code agree together; so do company, web site,
// switchboard and office address of two colleagues; and an e-mail's local part is made from the
// name.
#pragma once

#include <array>

#include "core/match/weights.h"

namespace spruce {

using FieldValues = std::array<double, kMaxFields>;

/// Lowers the weights of fields that say again what a stronger clustered field says, in place.
/// Agreement: times the measured share that is news (Weights::keep). Disagreement after the
/// strongest: times kRepeatedDoubt.
void discount_clusters(const MatchPlan& plan, const Weights& weights, const LevelPattern& levels,
                       FieldValues& values);

inline constexpr double kRepeatedDoubt = 0.6;
/// What a part of an e-mail address adds when the name or the firm it is made from agrees anyway.
inline constexpr double kDerivedShare = 0.25;

}  // namespace spruce
