// Staleness: what a person says counts as stale, per file, and what that makes of the records. A
// setting of the history (undone, redone, carried by recipes); core/profile/record_age.h counts.
// For the files of core/session only.
#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/base/result.h"
#include "core/profile/record_age.h"

namespace spruce {

struct State;

/// What counts as stale, as a person said it.
struct StaleRule {
  std::int32_t days = kStaleDays;
  std::map<std::string, std::int32_t> files;  ///< by file name: an age of its own
  std::string column;  ///< the date to go by; empty: last activity, modified, created

  bool operator==(const StaleRule&) const = default;
};
/// A century: no age is longer.
inline constexpr std::int32_t kMaxStaleDays = 36525;

/// {"days", "files": {name: days}, "column"}; what is missing is the default. Errors: BadJson.
Result<StaleRule> parse_stale_rule(const nlohmann::json& json);
nlohmann::json stale_rule_json(const StaleRule& rule);

AgeRule age_rule(const State& state, const StaleRule& rule);
/// The ages of records by a rule; reads the days of a chosen column when they are not there yet.
RecordAges make_record_ages(State& state, const StaleRule& rule);
/// After a profile, or when the rule has changed: days of the date columns, and timeliness by them.
void read_days(State& state);

/// {"rule"?}: what a rule (the one in force) makes of the records; see StalenessInfo in
/// web/src/shared/profile-types.ts. Errors: WrongState, BadJson.
Result<nlohmann::json> staleness_json(State& state, const nlohmann::json& args);
/// {"rule", "stamp"}: an entry of the history. Errors: BadJson.
Result<nlohmann::json> set_staleness(State& state, const nlohmann::json& args);

}  // namespace spruce
