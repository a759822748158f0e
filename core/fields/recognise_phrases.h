// A column name cut into known phrases, language by language, and read as one concept. Not about
// field types or data (recognise_header.h, recognise_data.h). Invariant: each language reads the
// whole name for itself, with English words allowed in all; the readings compete by how much of
// the name they understand.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/recognise_concepts.h"

namespace spruce {

/// One reading of a name.
struct NameReading {
  Concept meaning = Concept::Noise;
  std::string place;            ///< as ConceptReading::place
  std::uint64_t languages = 0;  ///< those that read it so: a bit an index into header_languages()
  double fit = 0;               ///< share of the letters understood, less for guesses; 0 to 1
  bool whole = false;           ///< every letter is understood, and nothing was guessed
  bool is_phrase = false;       ///< one phrase of a list, not several put together
  bool sure = true;             ///< false: the words may mean something else in that language
};

/// Share of each language in the names of one file, by index into header_languages(); empty: not
/// known.
using LanguageShares = std::vector<double>;

/// The readings of a name, best first; empty when no word of it is known. `words` are folded and
/// without digits. About 30 µs.
std::vector<NameReading> read_name(const std::vector<std::string>& words,
                                   const LanguageShares& shares);

}  // namespace spruce
