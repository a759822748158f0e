// Values that stand for "nothing": N/A, null, 无, test, asdf, 1111111, test@test.com.
// Not about a type: each type asks here first. Invariant: a placeholder is never evidence for a
// match.
#pragma once

#include <cstdint>
#include <string_view>

namespace spruce {

enum class PlaceholderKind : std::uint8_t {
  None,    ///< a value
  Blank,   ///< says that there is none: n/a, null, 无, ---
  Filler,  ///< typed to get past a required field: test, asdf, 123456, 测试, test@test.com
};

/// Which one `value` is; spaces at the ends and ASCII case do not matter. Values over 40 bytes are
/// None. No allocation.
PlaceholderKind placeholder_kind(std::string_view value);

/// Blank or Filler.
inline bool is_placeholder(std::string_view value) {
  return placeholder_kind(value) != PlaceholderKind::None;
}

/// Blank only: for types whose real values may be "test" or 1111111 (numbers, lists of choices,
/// notes).
inline bool is_blank_word(std::string_view value) {
  return placeholder_kind(value) == PlaceholderKind::Blank;
}

}  // namespace spruce
