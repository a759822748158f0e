// Concepts: what the words of a column name stand for ("phone", "company", "at work"), the field
// type and role of each, and how several in one name are read as one. Words are in
// core/reference/header_words; finding them in a name is recognise_phrases.h. Invariant: the
// reading of a name depends on its concepts and the word order of its language alone.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/field.h"
#include "core/fields/recognise.h"

namespace spruce {

/// The order is that of the table in recognise_concepts.cpp.
enum class Concept : std::uint8_t {
  // What a value is.
  Email,
  Phone,
  Mobile,
  Fax,
  Pager,
  Messenger,
  Url,
  Social,
  Extension,
  PhoneCode,
  Address,
  Street,
  PoBox,
  HouseNumber,
  City,
  District,
  Region,
  PostalCode,
  Country,
  Location,
  Office,
  Geo,
  Timezone,
  FullName,
  GivenName,
  MiddleName,
  FamilyName,
  MaidenName,
  Nickname,
  Initials,
  NameSuffix,
  Salutation,
  JobTitle,
  RoleWord,
  Profession,
  Name,
  // Whose it is, or who.
  Contact,
  Assistant,
  Manager,
  Spouse,
  Children,
  Referrer,
  CreatedBy,
  Owner,
  Company,
  ParentAccount,
  Customer,
  Department,
  // Dates and numbers.
  Date,
  Created,
  Modified,
  LastActivity,
  Birthday,
  Anniversary,
  BirthDay,
  BirthMonth,
  BirthYear,
  Year,
  Time,
  Amount,
  Count,
  Percent,
  Age,
  Score,
  // Words of a list.
  Currency,
  Gender,
  Language,
  Status,
  Type,
  Category,
  Industry,
  Source,
  Stage,
  Rating,
  Priority,
  Flag,
  Consent,
  // Codes.
  Id,
  RecordId,
  Number,
  Code,
  PersonalId,
  Index,
  TaxId,
  // Texts.
  Notes,
  Tags,
  Hobby,
  UserField,
  BillingInfo,
  Subject,
  Thing,
  // Words that only say where, which one or nothing.
  Work,
  Home,
  Other,
  First,
  Second,
  Billing,
  Shipping,
  Mailing,
  Personal,
  Phonetic,
  Old,
  Of,
  Noise,
  Value,
};
inline constexpr std::size_t kConceptCount = static_cast<std::size_t>(Concept::Value) + 1;
static_assert(kConceptCount <= 128, "HeaderContext::concepts holds a bit each");

/// A field type that a concept may be; `sure` is false when the words alone leave it open
/// ("name": person or company).
struct ConceptType {
  FieldType type = FieldType::FreeText;
  bool sure = true;
};

std::string_view concept_name(Concept concept_id);
std::optional<Concept> find_concept(std::string_view name);
/// The types a concept may be, best first; empty for words that say only where or which one.
std::span<const ConceptType> concept_types(Concept concept_id);
ColumnRole concept_role(Concept concept_id);
/// Words that say where, which one or nothing.
bool is_modifier(Concept concept_id);
/// Words for whom or what a value belongs to: in "assistant's phone" the phone decides.
bool is_entity(Concept concept_id);

/// Words that say where or which kind: at work, at home, for the invoice.
bool is_place(Concept concept_id);
/// Channels and addresses, of which a record has several: at work, at home.
bool has_place(Concept concept_id);

/// Where the deciding word of a name stands.
enum class WordOrder : std::uint8_t { HeadFirst, HeadLast };

/// Several concepts of one name, read as one.
struct ConceptReading {
  Concept meaning = Concept::Noise;
  bool by_rule = true;  ///< false: two that do not belong together; word order decided
  std::string place;    ///< "work", "home", "assistant" …: whose or where; empty: not said
};

/// Reads concepts in the order they stand. Nothing when none of them says what a value is.
std::optional<ConceptReading> combine_concepts(std::span<const Concept> concepts, WordOrder order);

}  // namespace spruce
