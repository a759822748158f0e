// Breach teller: the records that break one rule, with their values and a sentence each, for the
// files of core/session only.
#pragma once

#include <memory>
#include <vector>

#include "core/rules/dependency.h"
#include "core/rules/rule_check.h"
#include "core/rules/rule_words.h"
#include "core/session/state.h"

namespace spruce {

class BreachTeller {
 public:
  /// All must outlive the teller. Cost: of a dependency what it learns from all rows, else none.
  BreachTeller(const State& state, const RuleCheckInput& input, const Rule& rule,
               const RuleResult& result);
  /// RuleBreach objects in row order. O(rows).
  Json breaches(std::uint32_t offset, std::uint32_t limit) const;

 private:
  Json tell(RowId row) const;
  const State* state_;
  const Rule* rule_;
  const RuleResult* result_;
  std::unique_ptr<LearntDependency> learnt_;
};

}  // namespace spruce
