// Days since 1970-01-01 and back from ISO text, for ages of records. Not a date parser
// (core/fields/date.h reads what people write).
// Invariant: proleptic Gregorian calendar; parse_iso_days accepts only dates that exist.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace spruce {

/// Days from 1970-01-01 to a day of the Gregorian calendar; `month` 1 to 12, `day` 1 to 31. O(1).
std::int32_t days_from_civil(std::int32_t year, std::uint32_t month, std::uint32_t day);

/// Days of the first ten characters "YYYY-MM-DD"; more may follow after 'T' or a space. Nothing for
/// any other text.
std::optional<std::int32_t> parse_iso_days(std::string_view text);

}  // namespace spruce
