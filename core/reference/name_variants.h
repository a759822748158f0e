// Given names in the forms that one person's papers show: romanised in several ways (Mohammed,
// Muhammad; Dmitry, Dmytro), short forms that the English list of nicknames.h lacks (Kate of
// Catherine, Sepp of Josef). Invariant: as for nicknames.h, whose numbers stay below kFirstVariant.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

inline constexpr std::uint16_t kFirstVariant = 0x8000;

/// Appends the classes of a given name (lower-case ASCII) as numbers of 16 bits each, ascending;
/// nothing when it is unknown.
void append_name_variants(std::string_view name, std::string& out);

/// The whole table, one name a line with the names it may stand for; for tests.
std::string_view name_variant_table();

}  // namespace spruce
