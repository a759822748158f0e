// Usual given and family names in Latin letters, to tell what a column holds. Not for splitting or
// matching names. Source: common knowledge of the most usual names in en, de, fr, es, it, pt, pl,
// ru, nl, sv (census and registry lists of the 2010s); 2026-11.
#pragma once

#include <string_view>

namespace spruce {

/// `folded`: lower case, without diacritics. O(log n).
bool is_usual_given_name(std::string_view folded);
bool is_usual_family_name(std::string_view folded);

}  // namespace spruce
