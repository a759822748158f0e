// Teach by fixing: from edits that a person made by hand, the rule that would have made them.
// Programming by example over the steps of own rules: candidates are derived from the edits, each
// must give every edit exactly, the simplest is offered. Nothing is applied; the person is asked.
// Invariant: deterministic, and independent of the order of the edits.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/fixes/own_rule.h"

namespace spruce {

/// One cell that was edited by hand.
struct Lesson {
  std::string before;
  std::string after;
};

inline constexpr std::size_t kLeastLessons = 3;
inline constexpr std::size_t kMostLessons = 12;

/// A rule without id, name and column: its condition and its steps.
struct TaughtRule {
  RuleCondition when;
  std::vector<RuleStep> steps;
};

/// All rules that give every lesson, the simplest first; the last only repeats the lessons. Empty
/// for fewer than kLeastLessons. `refused` are changes that the person said no to: a rule that
/// makes one is left out. Cost: some 100 candidates, each run once a lesson.
std::vector<TaughtRule> find_taught_rules(const std::vector<Lesson>& lessons,
                                          const std::vector<Lesson>& refused);

}  // namespace spruce
