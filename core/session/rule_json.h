// Own rules as JSON: the library that a person saves and shares, and one rule as the page's form
// sends it. What a rule means: core/fixes/own_rule.h.
// Invariant: what is read back from what was written is the same; whatever is not known is refused.
//
//   {"spruce": "rules", "version": 1, "rules": [{"id", "name", "on", "column" or "type", "when",
//   "do"}]} when: {"all": [when…]}, {"any": [when…]} or {"test", "column", "text", "list", "grade",
//         "ignoreCase", "not"};   do: [{"do", "text", "with", "ignoreCase", "table": [[from,
//         to]…]}]
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/fixes/own_rule.h"

namespace spruce {

inline constexpr int kRulesVersion = 1;
inline constexpr std::size_t kMaxRulesBytes = 4U * 1024U * 1024U;

nlohmann::json rule_to_json(const OwnRule& rule);
/// Errors: BadRule (detail: the rule and the place in it).
Result<OwnRule> rule_from_json(const nlohmann::json& json);

nlohmann::json rules_to_json(const OwnRuleSet& rules);
/// Errors: likewise; NewerRules.
Result<OwnRuleSet> rules_from_json(const nlohmann::json& json);

std::string format_rules(const OwnRuleSet& rules);
/// Of untrusted text. Errors: likewise; TooLarge, BadJson; BadRecipe for names that only an
/// attacker writes.
Result<OwnRuleSet> parse_rules(std::string_view text);

}  // namespace spruce
