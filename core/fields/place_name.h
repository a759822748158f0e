// What city and region columns share: a folded place name ready to compare, Han and Latin.
// Not an address (address.h). Invariant: the key of a Chinese place has no level word (市, 省), its
// pinyin no spaces.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/field.h"

namespace spruce {

/// How two place names relate, best first.
enum class PlaceRelation : std::uint8_t {
  Missing,
  Same,
  OtherScript,
  OneEdit,
  Similar,
  PartOf,
  Different,
};

/// Appends the feature of a place name: nothing when it has no letter. `ids` are 16-bit numbers of
/// a reference table, ascending, that identify the place whatever its name; two features that share
/// one are the same place.
void append_place_name(std::string_view key, std::string_view ids, std::string& out);

/// Cost: a few ns for names that share little.
PlaceRelation relate_place_names(std::string_view a, std::string_view b);

/// The folded name inside a feature.
std::string_view place_name_key(std::string_view feature);
void describe_place_name(std::string_view feature, std::vector<std::string>& out);

/// The comparing key of a city: short Chinese name, or folded words with St, Mt, Ft, N … written
/// out and "city" dropped.
std::string make_city_key(std::string_view text);

/// Pinyin of a Chinese place name without spaces; names with readings of their own included (重庆,
/// 厦门).
std::string place_pinyin(std::string_view han);

/// Reads a place as a value: spaces, width and the case of a name all in capitals or small letters.
StandardValue standardise_place(std::string_view value, std::string_view part);

}  // namespace spruce
