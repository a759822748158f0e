// Settings: what of the history changes how the session works rather than a cell. Each has a name
// in the recipe and one place that makes it hold. For the files of core/session only.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/review/decisions.h"

namespace spruce {

struct State;

inline constexpr const char* kStaleSetting = "stale";
inline constexpr const char* kWordsSetting = "words";
inline constexpr const char* kSegmentsSetting = "segments";

/// Makes the settings in force hold, after any entry came or went. Forgets findings that rest on
/// one that changed. O(entries) when nothing changed.
void follow_settings(State& state);
/// Those in force, for a recipe: {name: value}; empty when all are the default.
std::string settings_text(const State& state);
/// Takes the settings of a recipe: one entry each. `stale` gets "setting:name" of what cannot be
/// read. Returns how many were taken.
std::uint32_t apply_settings(State& state, const std::string& settings_json, const Stamp& stamp,
                             std::vector<std::string>& stale);

}  // namespace spruce
