// The packed match feature of a full name: one variant a writing (张三 (Zhang San) has two), each a
// header of fixed size for quick rejection and a few texts. Private to person_name_*.cpp.
// Invariant: the feature depends on the name's parts alone, not on titles, order or case.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/feature.h"
#include "core/fields/field.h"
#include "core/fields/name_part.h"

namespace spruce {

/// First part of a variant.
struct NameHeader {
  std::uint64_t family_bigrams;
  std::uint64_t given_bigrams;
  std::uint64_t roman_mask;    ///< one bit a romanised key, coarse ones included
  std::uint32_t ordered_hash;  ///< given middle family
  std::uint32_t sorted_hash;   ///< all words, sorted
  std::uint32_t family_hash;
  std::uint32_t given_hash;
  std::uint32_t family_compact;
  std::uint32_t given_compact;
  std::uint32_t family_sound;
  std::uint32_t given_sound;
  std::uint8_t family_length;
  std::uint8_t given_length;
  std::uint8_t is_han;
  std::uint8_t is_last;        ///< no further variant
  std::uint8_t roman_certain;  ///< its romanised keys are pinyin, not a guess
  std::uint8_t unused[3];
};

/// The other parts of a variant, in the order written. Views point into the feature.
struct NameTexts {
  std::string_view ordered;  ///< folded "given middle family"
  std::string_view family;
  std::string_view given;
  std::string_view middle;
  std::string_view generation;
  std::string_view classes;  ///< nickname classes of the given name, 16 bits each
  std::string_view roman;    ///< hashes of "zhang san" keys, ascending, 32 bits each
  std::string_view coarse;   ///< hashes of the Wade-Giles-proof keys, likewise
  std::string_view sound;    ///< the first "zhang san" key as text
};

NameTexts read_name_texts(FeatureReader& reader);

/// Field verbs (core/fields/field.h).
void append_person_name(std::string_view value, const ValueContext& context, std::string& out);
Level compare_person_names(std::string_view a, std::string_view b);
void append_person_name_keys(std::string_view feature, std::vector<BlockKey>& out);
std::string_view person_name_frequency_key(std::string_view feature);
void describe_person_name(std::string_view feature, std::vector<std::string>& out);

/// Levels of person names, best first after missing; person_name.cpp names them and holds their
/// priors.
enum class NameLevel : std::uint8_t {
  Missing,
  Same,
  OtherOrder,
  PartOmitted,
  Nickname,
  Initial,
  OtherScript,
  OneEdit,
  Similar,
  SameSound,
  SameFamily,
  SameGiven,
  OtherGeneration,
  Different,
};

}  // namespace spruce
