// City and postal code inside a whole address, for files that hold one address in one column and
// another in five. Not a parser of streets (address_parse.h). Invariant: only text of the value, or
// the full name of the Chinese city that its divisions name.
#pragma once

#include <string>
#include <string_view>

namespace spruce {

struct AddressPlace {
  std::string city;    ///< empty: not told
  std::string postal;  ///< empty: not told
};

/// Reads a raw cell. Cost: linear.
AddressPlace read_address_place(std::string_view value);

}  // namespace spruce
