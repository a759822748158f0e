// One part of a person's name as it is compared: the feature of given-name and family-name columns,
// and the parts inside a person-name feature. The layout is the same for both columns, so their
// features may be compared with each other. Invariant: relate_name_parts is symmetric, and Same
// only for texts that fold alike.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/field.h"

namespace spruce {

enum class NamePartKind { Given, Family };

/// How two parts relate, best first.
enum class NameRelation : std::uint8_t {
  Missing,
  Same,
  Nickname,
  OneEdit,
  Similar,
  FairlySimilar,
  SameSound,
  PartOf,
  Initial,
  OtherGeneration,  ///< Sr and Jr, I and II: otherwise alike
  Different,
};

/// A part ready to compare; views point into a feature.
struct NamePartView {
  std::uint64_t bigrams = 0;
  std::uint32_t hash = 0;     ///< of `text`
  std::uint32_t compact = 0;  ///< of its letters without spaces, or of the pinyin of Han characters
  std::uint32_t sound = 0;    ///< of the skeleton; 0: none
  std::uint8_t length = 0;    ///< characters
  bool is_han = false;
  std::string_view text;
  std::string_view classes;     ///< nickname classes, 16 bits each
  std::uint8_t generation = 0;  ///< 1 for Sr, 2 for Jr …; not in `text`
};

/// Cost: a few ns for parts that share little, an edit distance otherwise.
NameRelation relate_name_parts(const NamePartView& a, const NamePartView& b);

/// Appends the feature of a name part (nothing for text without letters). `text` is a raw value.
/// `words`: nicknames of the person's own; may be null.
void append_name_part(std::string_view text, NamePartKind kind, std::string& out,
                      const OwnWords* words = nullptr);

/// Reads a feature back. An empty feature gives length 0.
NamePartView read_name_part(std::string_view feature);

/// Fills the hashes of a folded part; `view.text` is `folded`, `classes` is scratch for the
/// nickname classes.
NamePartView make_name_part(std::string_view folded, NamePartKind kind, std::string& classes,
                            const OwnWords* words = nullptr);

void append_name_part_keys(std::string_view feature, std::vector<BlockKey>& out);
void describe_name_part(std::string_view feature, std::vector<std::string>& out);

}  // namespace spruce
