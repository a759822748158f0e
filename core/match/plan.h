// Plan: which columns are compared with which, as what, and which say the same thing twice. It
// looks at column statistics only; it compares no records (core/match/score.h). Invariant: the plan
// depends on the columns' types, roles and contents, never on header names or on row order.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/fields/field.h"
#include "core/match/match.h"
#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce {

/// What a field says about: the person or firm itself, or something that several of them share.
enum class EvidenceScope : std::uint8_t {
  Own,     ///< name of the record's subject, birthday, personal number, e-mail
  Shared,  ///< address, city, phone, web site: a household or an office shares them
  Firm,    ///< company name: the subject itself in a list of firms, shared in a list of people
  Trait,   ///< gender, status, title: many unrelated records agree
};

/// Columns compared as one piece of evidence: one column, or several that hold the same kind of
/// value (phone and mobile).
struct CompareField {
  FieldType type = FieldType::FreeText;
  const FieldTypeInfo* info = nullptr;
  ColumnId column;                     ///< the first column
  std::vector<std::uint32_t> members;  ///< indices into MatchOptions::columns
  bool joined_name = false;            ///< one more member: given name and family name put together
  bool joined_date = false;  ///< one more member: year, month and day of `parts` put together
  std::array<std::uint32_t, 3> parts{};  ///< their indices into MatchOptions::columns
  /// City and postal code: one more member, read from these columns of whole addresses (indices
  /// into MatchOptions::columns) where the field's own are blank.
  std::vector<std::uint32_t> addresses;
  bool clustered = false;  ///< tends to agree for a whole office or household: see combine.h
  EvidenceScope scope = EvidenceScope::Trait;
  bool strict = false;      ///< "different" contradicts: tax id, personal number, birthday
  bool gives_keys = false;  ///< its block keys bring records together
  /// Has a few values and no blanks, so it may name the list a record comes from: EM finds out
  /// whether no list holds an entity twice (FieldWeights::exclusive).
  bool may_be_list = false;
  bool only_list = false;      ///< a source column: no evidence otherwise
  double prior_strength = 40;  ///< pseudo-pairs behind the shipped m
  double prior_trust = 1;      ///< how much of the shipped m to believe; the rest is the shipped u
  double least_weight = -10;   ///< no level speaks more than this against one entity, in bits
  std::uint8_t level_count = 0;  ///< levels of the type, missing included
  /// Levels by what they are worth by the shipped priors: 0 = speaks most for one entity. [0]
  /// (missing) is last.
  std::array<std::uint8_t, 16> rank{};

  /// The shipped priors say this level speaks for one entity.
  bool is_agreement(Level level) const {
    return level != kMissing && info->levels[level].m > 2 * info->levels[level].u;
  }
  bool is_last(Level level) const { return level != kMissing && level + 1 == level_count; }
};

inline constexpr std::uint32_t kMaxFields = 32;
inline constexpr std::uint32_t kMaxLevels = 16;

/// The fields of a run. Indices are into `fields`, -1 when there is no such field.
struct MatchPlan {
  std::vector<CompareField> fields;
  std::int32_t given = -1;   ///< given name
  std::int32_t family = -1;  ///< family name
  std::int32_t full =
      -1;  ///< whole person name; used where given and family name are not both at hand
  /// The records are firms: a person's name is that of a contact, of whom a firm has several.
  bool firms = false;
  bool has_person() const { return given >= 0 || family >= 0 || full >= 0; }
};

/// Makes the plan. `dictionaries` as for MatchJob. Cost: O(distinct values) of hashing for columns
/// of the same type.
MatchPlan make_plan(const Table& table, const std::vector<const Dictionary*>& dictionaries,
                    const MatchOptions& options);

/// Sets level_count and rank from the type's levels.
void set_levels(CompareField& field);

/// The verbs of a type by the options' lookup or the catalogue.
const FieldTypeInfo& type_info(const MatchOptions& options, FieldType type);

}  // namespace spruce
