// Names typed in capitals or in small letters alone, written as names are: McDonald, O'Neil, van
// der Berg, PhD. A name that mixes cases is left alone: its writer knew. Invariant: repairing twice
// gives the same as once.
#pragma once

#include <string>
#include <string_view>

namespace spruce {

/// Which column the words stand in: particles open a family name in small letters, but begin a full
/// name in capitals.
enum class NameCase { FullName, GivenName, FamilyName };

/// The name in usual case, or the name itself when its case says something or it has none (Han).
std::string repair_name_case(std::string_view name, NameCase where);

}  // namespace spruce
