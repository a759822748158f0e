// Rule words: what a rule asks for and what is wrong with a record that breaks it, as sentences in
// both languages, so that the page, the command line and a report say the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/rules/data_dictionary.h"

namespace spruce {

/// "“Email” is always filled." `language` "en" or "zh".
std::string rule_sentence(const Rule& rule, std::string_view language);

/// A record that breaks a rule, as it is told.
struct Breach {
  std::vector<std::string> values;  ///< of Rule::fields
  std::vector<std::string> others;  ///< of Rule::others
  std::string usual;                ///< of Dependency: the value that the others have
  std::uint32_t usual_rows = 0;     ///< how many have it
};

/// "“Province” is Hunan, but with “City” Guangzhou 812 records have Guangdong."
std::string breach_sentence(const Rule& rule, const Breach& breach, std::string_view language);

}  // namespace spruce
