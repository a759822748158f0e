// The time of day inside a date: where it is, its 24-hour form, and the zone behind it. Not the
// date itself (date_read.cpp).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

enum class HalfDay : std::uint8_t { None, Morning, Afternoon };

/// Where hh:mm, h时, 14h30 or "14.30 Uhr" starts in `text`; npos without a time.
std::size_t find_clock(std::string_view text);

/// Takes 上午, 下午, 오후 … off the end of the text before a time.
HalfDay take_half_day_before(std::string_view& text);

/// Takes a time of day off the front of `text`: hh:mm[:ss[.fff]], 14时30分05秒, 14h30, with AM or
/// PM behind it. Writes "hh:mm[:ss[.fff]]" in 24 hours. False when it is no time of day.
bool take_clock(std::string_view& text, HalfDay half, std::string& out);

/// Takes the zone off the front of what stands behind a time (Z, +01:00, UTC, CST; with its blank,
/// as written). "GMT+0800 (China Standard Time)", as JavaScript prints it, gives "+08:00". Empty:
/// there is none.
std::string take_zone(std::string_view& behind);

}  // namespace spruce
