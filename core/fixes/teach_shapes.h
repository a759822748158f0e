// What two texts have to do with each other: where they differ, how one is put together from parts
// or runs of the other. For teach.cpp alone.
// Invariant: what is returned gives `after` from `before`, or there is none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace spruce {

/// The one stretch in which two texts differ: what stands there before and after. `by_word`:
/// widened to whole words. Nothing when they are equal.
std::optional<std::pair<std::string, std::string>> find_difference(const std::string& before,
                                                                   const std::string& after,
                                                                   bool by_word);

/// `after` as a RuleStep::Parts template over the parts of `before`: "{2} {1}". `from_end` counts
/// the last part as {-1}. Nothing when no part is in it.
std::optional<std::string> arrange_as(const std::string& before, const std::string& after,
                                      std::string_view separator, bool from_end);

/// A pattern that takes a text apart into its runs of digits, letters, Han characters and other
/// signs: "^([0-9]+)(-)([0-9]+)$". Nothing for texts of more than kMaxPatternGroups runs.
std::optional<std::string> pattern_of_runs(const std::string& text);
/// `after` as a replacement over the groups of that pattern: "($1) $3".
std::optional<std::string> arrange_runs(const std::string& before, const std::string& after);

}  // namespace spruce
