// The words every field type speaks: recognise a column, standardise a value, make its match
// feature and keys, compare two features. One file a type (email.h, phone.h, …) implements them;
// core/fields/catalog.h lists them. Nothing here changes a table.
//
// A value's road:  raw text → standardise → {standard form, grade, issues, parts}        (for
// people, profile and fixes)
//                  raw text → append_feature → packed bytes → compare → labelled level   (for
//                  matching; the text is untouched)
//                                            → block keys (64-bit)
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/reference/own_words.h"

namespace spruce {

/// What a column means. The order is the catalogue's; names at the boundary are kebab-case
/// ("person-name"), see catalog.h.
enum class FieldType : std::uint8_t {
  FreeText,
  Email,
  Phone,
  PersonName,
  GivenName,
  FamilyName,
  CompanyName,
  Address,
  City,
  Region,
  PostalCode,
  Country,
  Date,
  Number,
  Url,
  Choice,
  Identifier,
  TaxId,
  Title,
};
inline constexpr std::size_t kFieldTypeCount = 19;

/// How good a value is as a value of its type. Nothing plausible is called wrong.
enum class Grade : std::uint8_t {
  Empty,      ///< no text (or a placeholder such as N/A, 无)
  Valid,      ///< follows the standard of its type
  Plausible,  ///< not provable, but people write it so
  Unlikely,   ///< probably a mistake
  Invalid,    ///< cannot be a value of this type
};

/// How sure a proposed change is, each with its criterion in docs/formats.md.
enum class FixGrade : std::uint8_t {
  Safe,    ///< the same value in another format: no information is added or lost
  Likely,  ///< one reading is far more likely than all others
  Ask,     ///< more than one reading; a person must look
};

/// Something about a value worth telling. `code` is stable ("email.domain-typo"); `detail` is data,
/// never a sentence.
struct ValueIssue {
  std::string_view code;  ///< static storage
  std::string detail;
};

/// A named piece of a parsed value, e.g. {"brand", "远大"}. Names are static.
struct ValuePart {
  std::string_view name;
  std::string text;
};

/// A value read as its type.
struct StandardValue {
  Grade grade = Grade::Empty;
  std::string standard;  ///< the standard form; the input itself when there is nothing to change
  std::vector<ValueIssue> issues;
  std::vector<ValuePart> parts;
  std::string_view rule;  ///< id of the rule that changes input to standard
                          ///< ("phone.international"); empty when equal
  FixGrade fix_grade = FixGrade::Safe;
  std::string moved_title;  ///< honorific or post taken out of a name (先生, Dr), for a title
                            ///< column; else empty
};

enum class DateOrder : std::uint8_t { Unknown, YearFirst, DayFirst, MonthFirst };

/// What the file or row says beyond the value itself.
struct ValueContext {
  std::string country;                        ///< ISO 3166-1 alpha-2, upper case; empty: unknown
  DateOrder date_order = DateOrder::Unknown;  ///< learnt from the column's unambiguous dates
  std::shared_ptr<const OwnWords> words = nullptr;  ///< of the person's own; null: none
};

/// One labelled outcome of comparing two features. Level 0 of every type is "missing" (no
/// evidence).
struct LevelInfo {
  std::string_view name;  ///< "same", "same-sound", "one-edit", … the page shows it in words
  double m;               ///< shipped prior P(level | same entity, both present)
  double
      u;  ///< shipped prior P(level | different entities, both present); replaced by the file's own
  bool related = false;      ///< this level alone says "related" (a branch), not "same"
  bool contradicts = false;  ///< this level alone says two entities: father and son of one name
};
using Level = std::uint8_t;
inline constexpr Level kMissing = 0;

/// A key that brings records together for comparison; equal `hash` = same block. `kind` is a small
/// static id for reports.
struct BlockKey {
  std::uint64_t hash = 0;
  std::uint8_t kind = 0;
};

/// Kinds of block keys, for predicted counts and reports.
enum class KeyKind : std::uint8_t {
  Exact,       ///< the canonical value as a whole
  Sound,       ///< pinyin or another phonetic form
  Brand,       ///< the deciding part of a company name
  Surname,     ///< family name part
  Prefix,      ///< first characters of the folded text
  LastDigits,  ///< tail of a number
  Token,       ///< one rare word
  Initials,    ///< first letters
};

/// The verbs of one field type. All functions are pure and safe on any bytes; cost is per value, so
/// callers cache by distinct value.
struct FieldTypeInfo {
  FieldType type;
  std::string_view name;  ///< "email", "person-name", … also in recipes and --types files

  /// Reads one value. Never fails.
  StandardValue (*standardise)(std::string_view value, const ValueContext& context);

  /// Appends the packed match feature of a value; appends nothing for empty, placeholder or
  /// unusable values (they are no evidence). The layout is private to the type; it is relocatable
  /// bytes, so a feature block can be handed to another worker.
  void (*append_feature)(std::string_view value, const ValueContext& context, std::string& out);

  /// Compares two features into a level of `levels`. Symmetric. An empty feature gives kMissing.
  Level (*compare)(std::string_view a, std::string_view b);

  /// Appends the block keys of a feature.
  void (*append_block_keys)(std::string_view feature, std::vector<BlockKey>& out);

  /// The value that term frequency is counted on (a canonical key: the e-mail, the given+family
  /// name, the brand): two records that agree on a common value weigh less. Points into `feature`.
  /// Empty: no term frequency for this type.
  std::string_view (*frequency_key)(std::string_view feature);

  /// Human-readable keys of a feature ("pinyin:zhang san"), for `spruce value` and tests.
  void (*describe_keys)(std::string_view feature, std::vector<std::string>& out);

  /// Level table; [0] is missing, the last is "different".
  std::span<const LevelInfo> levels;

  /// What two features at level 1 have in common when that is more than the frequency key (the
  /// whole company name, not its brand alone): its own rarity counts then. Points into `feature`.
  /// nullptr: the frequency key says it all.
  std::string_view (*whole_key)(std::string_view feature) = nullptr;
};

}  // namespace spruce
