// Rule score: what the rules of a data dictionary add to the scores of a profile. Counts alone, so
// that anyone can redo them (docs/dictionary.md prints the formula).
#pragma once

#include "core/profile/profile.h"
#include "core/rules/rule_check.h"

namespace spruce {

/// Consistency of each column with rules becomes
///   100 x (cells in standard form / filled cells) x (rows that keep all its rules / rows)
/// and the scores of the file follow. A column of empty cells has no consistency and stays so.
TableProfile apply_rules(const TableProfile& profile, const RuleResults& results);

}  // namespace spruce
