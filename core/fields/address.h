// Postal addresses and pieces of them (street line, house number, second line). Parsing is
// address_parse.h, comparing address_compare.cpp. Cities and regions in columns of their own:
// city.h, region.h. Invariant: only spaces, width and punctuation are ever proposed; omitted
// divisions are told, not written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/fields/field.h"

namespace spruce {

/// The verbs of address columns. Static storage.
const FieldTypeInfo& address_field();

/// Feature verbs, in address_compare.cpp.
void append_address(std::string_view value, const ValueContext& context, std::string& out);
Level compare_addresses(std::string_view a, std::string_view b);
void append_address_keys(std::string_view feature, std::vector<BlockKey>& out);
std::string_view address_frequency_key(std::string_view feature);
void describe_address(std::string_view feature, std::vector<std::string>& out);

/// Levels, best first after missing; address.cpp names them and holds their priors.
enum class AddressLevel : std::uint8_t {
  Missing,
  Same,
  SamePlace,
  OtherUnit,
  NearStreet,
  OneEdit,
  Similar,
  SameStreet,
  FairlySimilar,
  OtherNumber,
  Different,
};

}  // namespace spruce
