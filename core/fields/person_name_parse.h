// A person's name split into its parts, for Latin, Chinese and mixed writing. Nothing is invented:
// every part is text of the value. Not a decision about case or order to propose: that is
// person_name.cpp. Invariant: parsing the same text gives the same parts; titles and bracketed
// notes are parts, never lost.
#pragma once

#include <string>
#include <string_view>

#include "core/reference/own_words.h"

namespace spruce {

enum class NameScript { Latin, Han, Other };

/// Parts are as written (cleaned of spaces); empty when absent.
struct PersonName {
  NameScript script = NameScript::Other;
  std::string family;
  std::string given;
  std::string middle;
  std::string particle;  ///< of the family name, also inside `family` ("van der")
  std::string title;     ///< 先生, Dr
  std::string suffix;    ///< Jr, III, PhD
  std::string
      generation;        ///< the generation that the suffix names, "2" for Jr and II, for comparing
  std::string nickname;  ///< in quotes or brackets
  std::string partner_given;     ///< of the second person in "Susan and Mark Stevens"
  std::string partner_middle;    ///< likewise
  std::string alias;             ///< the same person's name in the other script
  std::string note;              ///< other bracketed text
  std::string whole;             ///< the name without title and notes, words in the order written
  bool family_first = false;     ///< written family name first
  bool has_comma_order = false;  ///< "Last, First"
  bool is_surname_only = false;  ///< 张总, 王女士: the given name is unknown
  bool is_two_people = false;    ///< "John and Mary Smith"
};

/// Splits a cleaned value (core/fields/text_rules). `words`: surnames of the person's own; may be
/// null. Cost: linear; values over 300 bytes are not
/// split.
PersonName parse_person_name(std::string_view text, const OwnWords* words = nullptr);

PersonName parse_latin_name(std::string_view text);
PersonName parse_chinese_name(std::string_view text, const OwnWords* words);
/// Japanese and Korean names, and those of scripts that are only split at blanks.
PersonName parse_eastern_name(std::string_view text);

/// True for characters that can only be a Japanese name: 田中太郎, 山田 花子; not 高木森.
bool is_japanese_name(std::string_view text);

/// The folded form names are compared in: fold_text without apostrophes, letters of Cyrillic and
/// Greek as Latin, and ue, oe, ae, aa between consonants as one vowel (Müller, Mueller).
std::string fold_name(std::string_view text);

}  // namespace spruce
