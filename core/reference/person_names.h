// Small words inside Latin names and how names in capitals are written properly.
// Facts only. Source: general usage of en, de, nl, fr, es, pt, it, ar names; 2026-11-23.
#pragma once

#include <string_view>

namespace spruce {

/// Folded particle that belongs to the family name: van, von, de, der, la, bin, al …
bool is_name_particle(std::string_view folded);

/// The usual spelling of a folded family name with capitals inside ("mcdonald" → "McDonald",
/// "macarthur"); empty: no rule.
std::string_view usual_name_case(std::string_view folded);

}  // namespace spruce
