// A constant table kept as text: one entry a line, "key" or "key<TAB>value", sorted by the bytes of
// the key. Invariant: every line ends with '\n'; a table out of order makes look-ups miss (the
// tests check the order).
#pragma once

#include <optional>
#include <string_view>

namespace spruce {

/// The value of `key` (empty when its line has none), or nothing. O(log lines), no allocation.
std::optional<std::string_view> find_line(std::string_view table, std::string_view key);

/// The next line without its end, taken off the front of `rest`; for reading a whole table. Empty
/// at the end.
std::string_view take_line(std::string_view& rest);

/// The next tab-separated cell, taken off the front of `line`.
std::string_view take_cell(std::string_view& line);

}  // namespace spruce
