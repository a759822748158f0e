// Traditional → simplified Han, character by character, for matching. Not a converter of words (it
// does not choose among 后/後 by context; the simplified side is nearly always one). Facts:
// core/text/simplify_data.cpp. Invariant: simplify(simplify(c)) == simplify(c).
#pragma once

#include <string>
#include <string_view>

namespace spruce {

/// The simplified form, or `c` itself. O(1), one table look-up.
char32_t simplify(char32_t c);

/// Each character simplified; everything else, invalid bytes included, stays as it is.
std::string to_simplified(std::string_view text);

}  // namespace spruce
