// Names and codes that divisions of China had and have no more (崇文区, 110103; 莱芜市): for old
// addresses and id cards. Facts only. Not the divisions of today (divisions.h). Source and date:
// former_divisions_data.cpp.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace spruce {

/// Appends the codes (GB/T 2260) that a division of this full name had. Simplified characters.
/// O(log n).
void find_former_divisions(std::string_view name, std::vector<std::uint32_t>& codes);

/// The name a code of six digits had; empty when it never was one, or still is one. O(table), about
/// 10 µs: for single look-ups. Static storage.
std::string_view find_former_division(std::string_view code);

/// The table as text, for tests.
std::string_view former_division_table();

}  // namespace spruce
