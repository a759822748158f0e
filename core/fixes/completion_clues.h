// Clues: what one cell of a record says of an empty one beside it. A table clue knows it from a
// reference table or from the value's own parts; a file clue only gives the key by which other
// records of the file are asked. How far a clue is to be trusted is measured, in completion.cpp.
// Invariant: a clue never makes a value up: no key, no proposal.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

/// What a table clue says.
struct ClueAnswer {
  std::string key;   ///< as target_key() makes it of `text`; empty: it says nothing
  std::string text;  ///< for columns in which no record writes it yet
};

struct Clue {
  std::string_view rule;  ///< "complete.region-city"; of the groups
  FieldType target;
  FieldType from;
  /// One of the two. `read` answers; `key` gives what records are to have in common (empty: none).
  ClueAnswer (*read)(std::string_view value, const ValueContext& context);
  std::string (*key)(std::string_view value);
};

/// All clues, the better one of a target first. Static storage.
std::span<const Clue> completion_clues();

/// What two values of a target must have in common to be one: the country code, the short name of
/// a city. Empty for an empty value. Some µs.
std::string target_key(FieldType type, std::string_view value, const ValueContext& context);

/// `text`, which stands for `key`, as a column whose most frequent value is `usual` would write it:
/// a code among codes, a Chinese name among Chinese ones. Empty when that is not known.
std::string write_like(FieldType type, const std::string& key, const std::string& text,
                       std::string_view usual);

/// "acme.com" of an address at a firm's own domain; empty for public and throw-away mail and for
/// cells with several addresses.
std::string firm_domain(std::string_view email);

}  // namespace spruce
