// Segments of a session: the rule as a setting of the history, the counts it gives, and the column
// that is added to the records when a person wants it. For the files of core/session only.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/base/result.h"
#include "core/profile/segments.h"
#include "core/review/decisions.h"

namespace spruce {

struct State;

/// {"rule"?}: the rule (the one in force), and how many records it puts where; see SegmentsInfo in
/// web/src/shared/profile-types.ts. Errors: WrongState, BadJson.
Result<nlohmann::json> segments_json(State& state, const nlohmann::json& args);
/// {"rule", "stamp"}: an entry of the history.
Result<nlohmann::json> set_segments(State& state, const nlohmann::json& args);
/// {"on", "labels": {segment: text}, "stamp"}: writes the column, or takes it away; an entry of the
/// history.
Result<nlohmann::json> put_segments(State& state, const nlohmann::json& args);
/// Whether a setting can be read. Errors: BadJson.
Result<nlohmann::json> check_segment_rule(const nlohmann::json& json);

/// Which segment each record is in, by the rule in force; for filters.
Segments segments_in_force(const State& state);

}  // namespace spruce
