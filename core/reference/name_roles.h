// What a word in Latin letters usually is in a person's name: a given name, a family name, or
// either. Facts only; how a name is split is core/fields/person_name_latin. Source and date:
// name_roles_data.cpp.
#pragma once

#include <cstdint>
#include <string_view>

namespace spruce {

enum class NameRole : std::uint8_t {
  Unknown,
  Given,         ///< at least four times as often a given name
  MostlyGiven,   ///< either, the given name more often
  MostlyFamily,  ///< either, the family name more often
  Family,        ///< at least four times as often a family name
  IberianFamily  ///< a family name of Spain, Portugal and their America, where people bear two
};

/// `folded` by core/text fold_text, without blanks. O(log words), no allocation.
NameRole find_name_role(std::string_view folded);

inline bool is_given_role(NameRole role) {
  return role == NameRole::Given || role == NameRole::MostlyGiven;
}
inline bool is_family_role(NameRole role) {
  return role == NameRole::Family || role == NameRole::MostlyFamily ||
         role == NameRole::IberianFamily;
}

}  // namespace spruce
