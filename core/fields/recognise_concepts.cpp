// One row a concept: its name in the data files, its types, its role and its pull. Of two concepts
// in one name the one with the greater pull decides (the phone in "assistant's phone", the date in
// "status date"); special pairs come first; equal pulls leave it to word order.
#include "core/fields/recognise_concepts.h"

#include <algorithm>
#include <array>

namespace spruce {
namespace {

using C = Concept;
using F = FieldType;
using R = ColumnRole;

struct ConceptInfo {
  C concept_id;
  std::string_view name;
  std::uint8_t pull;
  R role;
  std::uint8_t type_count;
  std::array<ConceptType, 3> types;
};

constexpr std::uint8_t kModifierPull = 0;
constexpr std::uint8_t kMostEntityPull = 40;

constexpr ConceptInfo one(C c, std::string_view name, int pull, F type, bool sure = true,
                          R role = R::None) {
  return {c, name, static_cast<std::uint8_t>(pull), role, 1, {{{type, sure}, {}, {}}}};
}
constexpr ConceptInfo two(C c, std::string_view name, int pull, ConceptType first,
                          ConceptType second, R role = R::None) {
  return {c, name, static_cast<std::uint8_t>(pull), role, 2, {{first, second, {}}}};
}
constexpr ConceptInfo modifier(C c, std::string_view name) {
  return {c, name, kModifierPull, R::None, 0, {}};
}

constexpr std::array<ConceptInfo, kConceptCount> kConcepts{{
    one(C::Email, "email", 60, F::Email),
    one(C::Phone, "phone", 60, F::Phone),
    one(C::Mobile, "mobile", 61, F::Phone),
    one(C::Fax, "fax", 61, F::Phone),
    one(C::Pager, "pager", 61, F::Phone),
    one(C::Messenger, "messenger", 62, F::Identifier),
    one(C::Url, "url", 60, F::Url),
    one(C::Social, "social", 58, F::Url),
    two(C::Extension, "extension", 66, {F::Number, true}, {F::Identifier, false}),
    two(C::PhoneCode, "phone-code", 66, {F::Number, true}, {F::Identifier, false}),
    one(C::Address, "address", 56, F::Address),
    one(C::Street, "street", 58, F::Address),
    one(C::PoBox, "po-box", 60, F::Address),
    two(C::HouseNumber, "house-number", 60, {F::Number, true}, {F::Identifier, false}),
    one(C::City, "city", 60, F::City),
    two(C::District, "district", 60, {F::City, true}, {F::Region, false}),
    one(C::Region, "region", 60, F::Region),
    one(C::PostalCode, "postal-code", 61, F::PostalCode),
    one(C::Country, "country", 60, F::Country),
    {C::Location,
     "location",
     54,
     R::None,
     3,
     {{{F::Address, false}, {F::City, false}, {F::FreeText, false}}}},
    two(C::Office, "office", 53, {F::FreeText, false}, {F::Address, false}),
    one(C::Geo, "geo", 62, F::Number),
    one(C::Timezone, "timezone", 72, F::Choice),
    one(C::FullName, "full-name", 62, F::PersonName),
    one(C::GivenName, "given-name", 60, F::GivenName),
    one(C::MiddleName, "middle-name", 60, F::GivenName),
    one(C::FamilyName, "family-name", 60, F::FamilyName),
    one(C::MaidenName, "maiden-name", 60, F::FamilyName, true, R::Relation),
    two(C::Nickname, "nickname", 60, {F::PersonName, false}, {F::GivenName, false}),
    two(C::Initials, "initials", 60, {F::GivenName, false}, {F::FreeText, false}),
    one(C::NameSuffix, "name-suffix", 61, F::Title),
    one(C::Salutation, "salutation", 60, F::Title),
    one(C::JobTitle, "job-title", 60, F::Title),
    two(C::RoleWord, "role", 59, {F::Title, true}, {F::Choice, false}),
    one(C::Profession, "profession", 60, F::Title),
    two(C::Name, "name", 5, {F::PersonName, false}, {F::CompanyName, false}),
    two(C::Contact, "contact", 32, {F::PersonName, true}, {F::FreeText, false}),
    one(C::Assistant, "assistant", 36, F::PersonName, true, R::Relation),
    one(C::Manager, "manager", 36, F::PersonName, true, R::Relation),
    one(C::Spouse, "spouse", 36, F::PersonName, true, R::Relation),
    two(C::Children, "children", 36, {F::FreeText, true}, {F::PersonName, false}, R::Relation),
    one(C::Referrer, "referrer", 36, F::PersonName, true, R::Relation),
    one(C::CreatedBy, "created-by", 39, F::PersonName, true, R::Author),
    one(C::Owner, "owner", 40, F::PersonName, true, R::Owner),
    one(C::Company, "company", 32, F::CompanyName),
    one(C::ParentAccount, "parent-account", 38, F::CompanyName, true, R::ParentAccount),
    two(C::Customer, "customer", 30, {F::CompanyName, false}, {F::PersonName, false}),
    one(C::Department, "department", 34, F::Choice),
    one(C::Date, "date", 92, F::Date),
    one(C::Created, "created", 95, F::Date, true, R::Created),
    one(C::Modified, "modified", 95, F::Date, true, R::Modified),
    one(C::LastActivity, "last-activity", 95, F::Date, true, R::LastActivity),
    one(C::Birthday, "birthday", 94, F::Date, true, R::Birthday),
    one(C::Anniversary, "anniversary", 94, F::Date),
    one(C::BirthDay, "birth-day", 95, F::Number),
    one(C::BirthMonth, "birth-month", 95, F::Number),
    one(C::BirthYear, "birth-year", 95, F::Number),
    two(C::Year, "year", 58, {F::Number, true}, {F::Date, false}),
    two(C::Time, "time", 50, {F::Date, false}, {F::FreeText, false}),
    one(C::Amount, "amount", 60, F::Number),
    one(C::Count, "count", 80, F::Number),
    one(C::Percent, "percent", 80, F::Number),
    one(C::Age, "age", 62, F::Number),
    one(C::Score, "score", 80, F::Number),
    one(C::Currency, "currency", 72, F::Choice),
    one(C::Gender, "gender", 72, F::Choice),
    one(C::Language, "language", 72, F::Choice),
    one(C::Status, "status", 75, F::Choice),
    one(C::Type, "type", 75, F::Choice),
    one(C::Category, "category", 75, F::Choice),
    one(C::Industry, "industry", 71, F::Choice),
    one(C::Source, "source", 76, F::Choice, true, R::Source),
    one(C::Stage, "stage", 75, F::Choice),
    one(C::Rating, "rating", 75, F::Choice),
    one(C::Priority, "priority", 75, F::Choice),
    one(C::Flag, "flag", 74, F::Choice),
    one(C::Consent, "consent", 85, F::Choice, true, R::Consent),
    one(C::Id, "id", 52, F::Identifier),
    one(C::RecordId, "record-id", 68, F::Identifier, true, R::RecordId),
    two(C::Number, "number", 4, {F::Number, false}, {F::Identifier, false}),
    two(C::Code, "code", 4, {F::Identifier, false}, {F::Choice, false}),
    one(C::PersonalId, "personal-id", 68, F::Identifier),
    two(C::Index, "index", 45, {F::Number, true}, {F::Identifier, false}),
    one(C::TaxId, "tax-id", 68, F::TaxId),
    one(C::Notes, "notes", 70, F::FreeText),
    one(C::Tags, "tags", 70, F::FreeText),
    two(C::Hobby, "hobby", 60, {F::FreeText, true}, {F::Choice, false}),
    one(C::UserField, "user-field", 15, F::FreeText, false),
    one(C::BillingInfo, "billing-info", 55, F::FreeText),
    one(C::Subject, "subject", 25, F::FreeText),
    one(C::Thing, "thing", 10, F::FreeText, false),
    modifier(C::Work, "work"),
    modifier(C::Home, "home"),
    modifier(C::Other, "other"),
    modifier(C::First, "first"),
    modifier(C::Second, "second"),
    modifier(C::Billing, "billing"),
    modifier(C::Shipping, "shipping"),
    modifier(C::Mailing, "mailing"),
    modifier(C::Personal, "personal"),
    modifier(C::Phonetic, "phonetic"),
    modifier(C::Old, "old"),
    modifier(C::Of, "of"),
    modifier(C::Noise, "noise"),
    modifier(C::Value, "value"),
}};

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < kConceptCount; ++i) {
    if (static_cast<std::size_t>(kConcepts[i].concept_id) != i) return false;
  }
  return true;
}
static_assert(is_in_order());

const ConceptInfo& info_of(C c) { return kConcepts[static_cast<std::size_t>(c)]; }

// Two concepts that together mean a third, whatever their order.
struct SpecialPair {
  C a;
  C b;
  C together;
};
constexpr SpecialPair kPairs[] = {
    {C::Birthday, C::Date, C::Birthday},
    {C::Birthday, C::Year, C::BirthYear},
    {C::Created, C::CreatedBy, C::CreatedBy},
    {C::Modified, C::CreatedBy, C::CreatedBy},
    {C::Date, C::Time, C::Date},
    {C::GivenName, C::FamilyName, C::FullName},
    {C::GivenName, C::MiddleName, C::GivenName},
    {C::Name, C::Thing, C::Subject},
    {C::Name, C::Salutation, C::Salutation},
    {C::Phone, C::Code, C::PhoneCode},
    {C::Mobile, C::Code, C::PhoneCode},
    {C::Email, C::Address, C::Email},
    {C::Type, C::Id, C::Id},
    {C::Thing, C::Number, C::Id},
    {C::Thing, C::Code, C::Id},
    {C::Thing, C::Id, C::Id},
    {C::Subject, C::Id, C::Id},
    {C::Department, C::Id, C::Id},
    {C::Department, C::Code, C::Id},
    {C::Company, C::Id, C::RecordId},
    {C::Company, C::Code, C::RecordId},
    {C::Company, C::Number, C::RecordId},
    {C::Customer, C::Id, C::RecordId},
    {C::Customer, C::Code, C::RecordId},
    {C::Customer, C::Number, C::RecordId},
    {C::Contact, C::Id, C::RecordId},
    {C::Contact, C::Code, C::RecordId},
    {C::Contact, C::Number, C::Phone},
    {C::Owner, C::Number, C::Id},
    {C::Owner, C::Code, C::Id},
    // "number of" in words that say number for both: número de fax.
    {C::Count, C::Phone, C::Phone},
    {C::Count, C::Mobile, C::Mobile},
    {C::Count, C::Fax, C::Fax},
    {C::Count, C::Pager, C::Pager},
    {C::Count, C::Id, C::Id},
    {C::Count, C::PersonalId, C::PersonalId},
    {C::Count, C::TaxId, C::TaxId},
    {C::Street, C::HouseNumber, C::Street},
    {C::Street, C::Number, C::Street},
    {C::Country, C::Region, C::Country},
    {C::District, C::City, C::City},
    {C::District, C::Region, C::Region},
    {C::City, C::Region, C::Address},
    {C::City, C::PostalCode, C::Address},
    {C::City, C::Country, C::Address},
    {C::City, C::Street, C::Address},
    {C::PostalCode, C::Region, C::Address},
    {C::PostalCode, C::Country, C::Address},
    {C::Street, C::PostalCode, C::Address},
    {C::Street, C::Region, C::Address},
};

std::optional<C> find_pair(C a, C b) {
  for (const SpecialPair& pair : kPairs) {
    if ((pair.a == a && pair.b == b) || (pair.a == b && pair.b == a)) return pair.together;
  }
  return std::nullopt;
}

// Whose a value is: kept for the reading, so that an owner's e-mail is not the contact's.
void add_place(C c, ConceptReading& reading) {
  const std::string_view name = info_of(c).name;
  if (c == C::Contact || c == C::Thing || c == C::Subject) return;
  if (reading.place.find(name) != std::string::npos) return;
  if (!reading.place.empty()) reading.place += '.';
  reading.place += name;
}

struct Joined {
  C concept_id;
  std::optional<C> absorbed;  // an entity that only says whose
  bool by_rule = true;
};

Joined join(C a, C b, WordOrder order) {
  if (const std::optional<C> together = find_pair(a, b)) {
    const bool owned = *together == C::Id && (a == C::Owner || b == C::Owner);
    return {*together, owned ? std::optional<C>(C::Owner) : std::nullopt, true};
  }
  const std::uint8_t pull_a = info_of(a).pull;
  const std::uint8_t pull_b = info_of(b).pull;
  const bool first = pull_a != pull_b ? pull_a > pull_b : order == WordOrder::HeadFirst;
  const C winner = first ? a : b;
  const C loser = first ? b : a;
  const bool entity_lost = is_entity(loser);
  const bool weak_lost = info_of(loser).pull <= info_of(C::Address).pull;
  return {winner, entity_lost ? std::optional<C>(loser) : std::nullopt,
          entity_lost || weak_lost || pull_a != pull_b};
}

// "City, State, Zip" is an address in one cell.
bool is_whole_address(std::span<const C> heads) {
  const auto is_component = [](C c) {
    return c == C::City || c == C::Region || c == C::PostalCode || c == C::Country ||
           c == C::Street || c == C::District;
  };
  return std::count_if(heads.begin(), heads.end(), is_component) >= 3;
}

}  // namespace

std::string_view concept_name(Concept concept_id) { return info_of(concept_id).name; }

std::optional<Concept> find_concept(std::string_view name) {
  for (const ConceptInfo& info : kConcepts) {
    if (info.name == name) return info.concept_id;
  }
  return std::nullopt;
}

std::span<const ConceptType> concept_types(Concept concept_id) {
  const ConceptInfo& info = info_of(concept_id);
  return {info.types.data(), info.type_count};
}

ColumnRole concept_role(Concept concept_id) { return info_of(concept_id).role; }

bool is_modifier(Concept concept_id) { return info_of(concept_id).pull == kModifierPull; }

bool is_entity(Concept concept_id) {
  const std::uint8_t pull = info_of(concept_id).pull;
  return pull >= info_of(C::Thing).pull && pull <= kMostEntityPull && concept_id != C::UserField;
}

bool is_place(Concept concept_id) {
  switch (concept_id) {
    case C::Work:
    case C::Home:
    case C::Other:
    case C::Billing:
    case C::Shipping:
    case C::Mailing:
    case C::Personal:
    case C::Phonetic:
    case C::Old:
      return true;
    default:
      return false;
  }
}

bool has_place(Concept concept_id) {
  return concept_id <= Concept::Fax || concept_id == Concept::Url ||
         (concept_id >= Concept::Address && concept_id <= Concept::Country);
}

std::optional<ConceptReading> combine_concepts(std::span<const Concept> concepts, WordOrder order) {
  ConceptReading reading;
  std::vector<C> heads;
  for (const C c : concepts) {
    if (is_place(c)) add_place(c, reading);
    if (!is_modifier(c) && std::find(heads.begin(), heads.end(), c) == heads.end())
      heads.push_back(c);
  }
  if (heads.empty()) return std::nullopt;
  if (is_whole_address(heads)) heads = {C::Address};
  // Special pairs first, wherever they stand; then neighbours from the left.
  while (heads.size() > 1) {
    std::size_t a = 0;
    std::size_t b = 1;
    for (std::size_t i = 0; i < heads.size(); ++i) {
      for (std::size_t k = i + 1; k < heads.size(); ++k) {
        if (!find_pair(heads[a], heads[b]) && find_pair(heads[i], heads[k])) {
          a = i;
          b = k;
        }
      }
    }
    const Joined joined = join(heads[a], heads[b], order);
    if (joined.absorbed) add_place(*joined.absorbed, reading);
    reading.by_rule = reading.by_rule && joined.by_rule;
    heads.erase(heads.begin() + static_cast<std::ptrdiff_t>(b));
    heads[a] = joined.concept_id;
  }
  reading.meaning = heads.front();
  return reading;
}

}  // namespace spruce
