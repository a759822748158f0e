// Draft: a data dictionary to begin with, as the file shows itself, and rules that it keeps so far.
// The draft says only what each column is; every rule is a proposal with its evidence, which a
// person takes or leaves. Nothing is imposed.
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/rules/rule_check.h"

namespace spruce {

/// A rule that could stand in the dictionary.
struct RuleProposal {
  std::string field;  ///< of a constraint; empty: a rule of the table
  std::string name;   ///< property: "required", "enum", "uniqueKeys", "foreignKeys", "spruce:rules"
  std::string value;  ///< of the property (an item of the list for the last three), as JSON
  std::uint32_t rows = 0;     ///< that the rule says something of
  std::uint32_t broken = 0;   ///< that break it now
  std::string_view evidence;  ///< "always-filled", "never-twice", "few-values", "dependency",
                              ///< "dates", "phone-country", "parent"
};

/// The columns that files feed, with type, format and what they mean to Spruce. Cost: the distinct
/// values of date columns, at most 2 000 a column.
nlohmann::ordered_json draft_dictionary(const RuleCheckInput& input);

/// Rules that most rows keep, in the order of columns, then of the table. `profile` is of the same
/// table. Cost as find_dependencies.
std::vector<RuleProposal> propose_rules(const RuleCheckInput& input, const TableProfile& profile);

}  // namespace spruce
