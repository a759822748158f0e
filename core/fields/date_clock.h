// The time of day inside a date: where it is, and its 24-hour form. Not the date itself
// (date_read.cpp).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

enum class HalfDay : std::uint8_t { None, Morning, Afternoon };

/// Where hh:mm or h时 starts in `text`; npos without a time.
std::size_t find_clock(std::string_view text);

/// Takes 上午, 下午 … off the end of the text before a time.
HalfDay take_half_day_before(std::string_view& text);

/// Takes a time of day off the front of `text`: hh:mm[:ss[.fff]], 14时30分05秒, with AM or PM
/// behind it. Writes "hh:mm[:ss[.fff]]" in 24 hours. False when it is no time of day.
bool take_clock(std::string_view& text, HalfDay half, std::string& out);

/// What may stand behind a time: `zone` (Z, +01:00, UTC, CST; with its blank, as written), and the
/// year of "Mon Sep 28 00:00:00 IST 2009". False for anything else.
bool split_zone(std::string_view behind, std::string_view& zone, std::string_view& year);

}  // namespace spruce
