// English given names and their nicknames: Bob, Rob and Robert share a class.
// Facts only. Source and date: nicknames_data.h. Invariant: class ids are stable within one build,
// never stored in files.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace spruce {

/// Classes of a given name (lower-case ASCII), ascending; empty when unknown. Static storage. O(log
/// n).
std::span<const std::uint16_t> nickname_classes(std::string_view name);

}  // namespace spruce
