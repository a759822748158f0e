// The built-in tables that a person can add to or take out of, as they are listed: how many
// entries, where from, of what date, under what licence. Facts about tables; the tables are beside
// this file.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/reference/own_words.h"

namespace spruce {

struct ReferenceTable {
  WordList list;
  std::string_view name;      ///< at the boundary: "surnames", "legal-forms", …
  std::size_t count = 0;      ///< entries built in
  std::string_view source;    ///< who says so
  std::string_view date;      ///< ISO date, or month, of the data
  std::string_view licence;   ///< of the source
  bool has_values = false;    ///< an entry has two parts: abbreviation and word, nickname and name
  bool can_take_out = false;  ///< built-in entries can be told not to count
};

/// In the order of WordList. O(bytes of the tables), once a call.
std::span<const ReferenceTable> reference_tables();

}  // namespace spruce
