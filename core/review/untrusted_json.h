// JSON that comes from outside (recipes, rule libraries): parsed only when it is no attack. What it
// means is for whoever asked.
// Invariant: no name of the result changes what objects are in other languages.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace spruce {

inline constexpr int kMaxUntrustedDepth = 32;

/// Parses a text. Errors: BadJson (detail: `what`, or "nesting" of more than kMaxUntrustedDepth);
/// BadRecipe (detail: the name) for __proto__, constructor and prototype.
Result<nlohmann::ordered_json> parse_untrusted(std::string_view text, const std::string& what);

}  // namespace spruce
