#include "core/match/plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>

#include "core/fields/catalog.h"
#include "core/match/column_fill.h"

namespace spruce {

namespace {

constexpr double kTraitTrust = 0.7;
constexpr double kOtherDateTrust = 0.2;
constexpr double kOtherDateStrength = 8;
constexpr double kOverlapForSet = 0.05;
constexpr double kCofilledForSet = 0.05;
constexpr double kCofilledForPlace = 0.5;
constexpr std::uint32_t kFewNames = 12;       // a column of no more names, each on many rows …
constexpr std::uint32_t kRowsOfAChoice = 40;  // … tells kinds apart, not people
constexpr double kSharedIdentifier = 0.25;    // of the pairs that agree on it, the names agree
constexpr std::uint64_t kLeastSharedPairs = 10;
constexpr std::uint32_t kMostLists = 8;
constexpr std::size_t kMostTraits = 8;
constexpr double kFirmsAbovePeople = 0.05;
constexpr double kSharedFirms = 0.25;  // of the rows: firms with three people or more
constexpr double kContactTrust = 0.25;
constexpr double kContactStrength = 8;
constexpr double kContactDoubt = -1.5;  // the other contact and his phone hardly speak against it

/// How matching treats a field type. One row a type; the order is FieldType's.
struct TypeTraits {
  FieldType type;
  bool clustered;
  EvidenceScope scope;
  bool strict;
  bool keys;        // brings records together
  bool always_set;  // all columns of the type are one field
  double strength;  // of the shipped prior of m
};

constexpr std::array<TypeTraits, kFieldTypeCount> kTraits = {{
    {FieldType::FreeText, true, EvidenceScope::Trait, false, false, false, 4},
    {FieldType::Email, true, EvidenceScope::Own, false, true, true, 40},
    {FieldType::Phone, true, EvidenceScope::Shared, false, true, true, 40},
    {FieldType::PersonName, false, EvidenceScope::Own, false, true, true, 40},
    {FieldType::GivenName, false, EvidenceScope::Own, false, true, true, 40},
    {FieldType::FamilyName, false, EvidenceScope::Own, false, true, true, 40},
    {FieldType::CompanyName, true, EvidenceScope::Firm, false, true, true, 40},
    {FieldType::Address, true, EvidenceScope::Shared, false, true, false, 30},
    {FieldType::City, true, EvidenceScope::Shared, false, true, false, 30},
    {FieldType::Region, true, EvidenceScope::Shared, false, false, false, 30},
    {FieldType::PostalCode, true, EvidenceScope::Shared, false, true, false, 30},
    {FieldType::Country, true, EvidenceScope::Shared, false, false, false, 30},
    {FieldType::Date, false, EvidenceScope::Own, true, true, false, 40},
    {FieldType::Number, false, EvidenceScope::Trait, false, false, false, 8},
    {FieldType::Url, true, EvidenceScope::Shared, false, true, true, 40},
    {FieldType::Choice, false, EvidenceScope::Trait, false, false, false, 6},
    {FieldType::Identifier, false, EvidenceScope::Own, true, true, false, 40},
    {FieldType::TaxId, false, EvidenceScope::Own, true, true, true, 40},
    {FieldType::Title, false, EvidenceScope::Trait, false, false, false, 8},
}};

const TypeTraits& traits_of(FieldType type) { return kTraits[static_cast<std::size_t>(type)]; }

/// Roles that say nothing about who the record is.
bool is_evidence_role(ColumnRole role) {
  return role == ColumnRole::None || role == ColumnRole::Birthday;
}

/// Nearly constant, nearly blank, or one value a row (then it counts records, not people).
bool is_informative(const MatchColumn& column, const ColumnFill& fill, std::uint32_t rows) {
  if (fill.distinct < 2 || fill.filled < 2) return false;
  if (static_cast<double>(fill.filled) < 0.0005 * rows) return false;
  const bool is_number = column.type == FieldType::Identifier || column.type == FieldType::Number;
  return !(is_number && fill.repeated == 0 && rows > 20);
}

bool is_name_type(FieldType type) {
  return type == FieldType::PersonName || type == FieldType::GivenName ||
         type == FieldType::FamilyName || type == FieldType::CompanyName;
}

/// The type a column is compared as: names of which there are only a few are a choice.
FieldType type_of(const MatchColumn& column, const ColumnFill& fill) {
  if (column.role == ColumnRole::Source) return FieldType::Choice;
  const bool few = fill.distinct <= kFewNames && fill.filled >= kRowsOfAChoice * fill.distinct;
  return is_name_type(column.type) && few ? FieldType::Choice : column.type;
}

CompareField make_field(const MatchOptions& options, std::uint32_t member, FieldType type) {
  const MatchColumn& column = options.columns[member];
  const TypeTraits& traits = traits_of(type);
  CompareField field;
  field.type = type;
  field.info = &type_info(options, type);
  field.column = column.column;
  field.members = {member};
  field.clustered = traits.clustered;
  field.scope = traits.scope;
  field.strict = traits.strict;
  field.gives_keys = traits.keys;
  field.prior_strength = traits.strength;
  if (traits.scope == EvidenceScope::Trait) field.prior_trust = kTraitTrust;
  if (type == FieldType::Date && column.role != ColumnRole::Birthday) {
    // Of a contract, a status, a visit: two records of one entity often differ.
    field.scope = EvidenceScope::Trait;
    field.strict = false;
    field.prior_strength = kOtherDateStrength;
    field.prior_trust = kOtherDateTrust;
  }
  set_levels(field);
  return field;
}

/// The order of the fields: what is the record's own first.
int scope_rank(const CompareField& field) {
  if (field.scope == EvidenceScope::Own) return 0;
  if (field.scope == EvidenceScope::Firm) return 1;
  return field.scope == EvidenceScope::Shared ? 2 : 3;
}

/// What tells most, so that the limit on fields drops the least telling ones: 0 names, numbers,
/// e-mail, phone and birthday; kTraitRank what many unrelated records agree on.
constexpr int kTraitRank = 4;
int telling_rank(const CompareField& field) {
  if (field.scope == EvidenceScope::Trait) return kTraitRank;
  switch (field.type) {
    case FieldType::Address:
    case FieldType::Url:
      return 1;
    case FieldType::PostalCode:
    case FieldType::City:
      return 2;
    case FieldType::Region:
    case FieldType::Country:
      return 3;
    case FieldType::Identifier:
      return field.scope == EvidenceScope::Own ? 0 : 2;
    default:
      return 0;
  }
}

void place_names(MatchPlan& plan, const MatchOptions& options) {
  const auto find = [&](FieldType type) {
    for (std::size_t i = 0; i < plan.fields.size(); ++i) {
      if (plan.fields[i].type == type) return static_cast<std::int32_t>(i);
    }
    return std::int32_t{-1};
  };
  plan.given = find(FieldType::GivenName);
  plan.family = find(FieldType::FamilyName);
  plan.full = find(FieldType::PersonName);
  if (plan.given < 0 || plan.family < 0) return;
  if (plan.full < 0) {
    CompareField field;
    field.type = FieldType::PersonName;
    field.info = &type_info(options, FieldType::PersonName);
    field.column = plan.fields[static_cast<std::size_t>(plan.given)].column;
    field.scope = EvidenceScope::Own;
    field.gives_keys = true;
    set_levels(field);
    plan.full = static_cast<std::int32_t>(plan.fields.size());
    plan.fields.push_back(field);
  }
  plan.fields[static_cast<std::size_t>(plan.full)].joined_name = true;
}

}  // namespace

void set_levels(CompareField& field) {
  const std::span<const LevelInfo> levels = field.info->levels;
  field.level_count = static_cast<std::uint8_t>(std::min<std::size_t>(levels.size(), kMaxLevels));
  std::vector<Level> order;
  for (Level level = 1; level < field.level_count; ++level) order.push_back(level);
  std::stable_sort(order.begin(), order.end(), [&](Level a, Level b) {
    return levels[a].m * levels[b].u > levels[b].m * levels[a].u;
  });
  field.rank.fill(0xff);
  for (std::size_t i = 0; i < order.size(); ++i)
    field.rank[order[i]] = static_cast<std::uint8_t>(i);
}

const FieldTypeInfo& type_info(const MatchOptions& options, FieldType type) {
  return options.types != nullptr ? options.types(type) : field_type(type);
}

namespace {

/// Columns of one plan while it is made.
class Planner {
 public:
  Planner(const Table& table, const std::vector<const Dictionary*>& dictionaries,
          const MatchOptions& options)
      : table_(table), dictionaries_(dictionaries), options_(options) {}

  MatchPlan make() {
    add_split_date();
    fills_.resize(options_.columns.size());
    for (std::uint32_t i = 0; i < options_.columns.size(); ++i) add_column(i);
    share_identifiers();
    judge_subject();
    drop_least_telling();
    read_places();
    std::stable_sort(
        plan_.fields.begin(), plan_.fields.end(),
        [](const CompareField& a, const CompareField& b) { return scope_rank(a) < scope_rank(b); });
    place_names(plan_, options_);
    if (plan_.firms) loosen_contacts();
    return std::move(plan_);
  }

 private:
  bool is_used(std::uint32_t i) const {
    const MatchColumn& column = options_.columns[i];
    const bool is_open = is_evidence_role(column.role) || column.role == ColumnRole::Source;
    return column.used && dictionaries_[i] != nullptr && is_open;
  }

  /// Year, month and day in three columns are one date. Whose, nobody says: EM learns how strict.
  void add_split_date() {
    const auto found = find_split_date(table_, dictionaries_, options_.columns);
    if (!found) return;
    CompareField field = make_field(options_, found->front(), FieldType::Date);
    field.scope = EvidenceScope::Own;
    field.strict = true;
    field.prior_strength = traits_of(FieldType::Date).strength;
    field.prior_trust = 1;
    field.members.clear();
    field.joined_date = true;
    field.parts = *found;
    plan_.fields.push_back(std::move(field));
    in_date_.assign(found->begin(), found->end());
  }

  void add_column(std::uint32_t i) {
    if (!is_used(i) || std::find(in_date_.begin(), in_date_.end(), i) != in_date_.end()) return;
    const MatchColumn& column = options_.columns[i];
    fills_[i] = measure_fill(table_, *dictionaries_[i]);
    if (!is_informative(column, fills_[i], table_.row_count())) return;
    CompareField field = make_field(options_, i, type_of(column, fills_[i]));
    field.only_list = column.role == ColumnRole::Source;
    if (field.type == FieldType::Choice || field.only_list) {
      const bool is_full = fills_[i].filled + table_.row_count() / 100 >= table_.row_count();
      field.may_be_list = fills_[i].distinct <= kMostLists && is_full;
    }
    if (field.only_list && !field.may_be_list) return;
    if (field.level_count < 2) return;
    const auto home =
        std::find_if(plan_.fields.begin(), plan_.fields.end(),
                     [&](const CompareField& other) { return is_one_set(other, field, i); });
    if (home != plan_.fields.end()) {
      home->members.push_back(i);
    } else {
      plan_.fields.push_back(std::move(field));
    }
  }

  /// Whether column `i`, which alone would be `field`, says the same kind of thing as `other`.
  bool is_one_set(const CompareField& other, const CompareField& field, std::uint32_t i) const {
    if (other.type != field.type || other.joined_date) return false;
    if (traits_of(field.type).always_set) return true;
    const std::uint32_t first = other.members.front();
    if (field.scope != EvidenceScope::Shared && field.scope != EvidenceScope::Own) return false;
    // A second given name beside the first is another one.
    const bool is_part = field.type == FieldType::GivenName || field.type == FieldType::FamilyName;
    if (is_part && field.scope == EvidenceScope::Own) {
      return cofilled(table_, *dictionaries_[first], *dictionaries_[i]) < kCofilledForSet;
    }
    if (field.type != FieldType::Identifier && overlap(fills_[first], fills_[i]) > kOverlapForSet)
      return true;
    return cofilled(table_, *dictionaries_[first], *dictionaries_[i]) < kCofilledForSet &&
           field.clustered;
  }

  /// Bits that a field's values tell where they are there, by how full and how varied they are.
  double information_of(const CompareField& field) const {
    double bits = 0;
    for (const std::uint32_t member : field.members) {
      const ColumnFill& fill = fills_[member];
      bits += fill.filled * std::log2(1.0 + fill.distinct);
    }
    return bits;
  }

  /// Keeps the limit. Of traits only a few: in a wide export dozens of them repeat each other.
  void drop_least_telling() {
    std::vector<std::pair<int, double>> keys;
    std::vector<std::size_t> order;
    for (const CompareField& field : plan_.fields) {
      order.push_back(order.size());
      keys.emplace_back(telling_rank(field), -information_of(field));
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    std::vector<bool> is_kept(order.size(), false);
    std::size_t kept = 0, traits = 0;
    for (const std::size_t i : order) {
      const bool is_trait = keys[i].first == kTraitRank && !plan_.fields[i].may_be_list;
      if (kept == kMaxFields - 1 || (is_trait && traits == kMostTraits)) continue;
      is_kept[i] = true;
      ++kept;
      traits += is_trait ? 1 : 0;
    }
    std::vector<CompareField> fields;
    for (std::size_t i = 0; i < order.size(); ++i) {
      if (is_kept[i]) fields.push_back(std::move(plan_.fields[i]));
    }
    plan_.fields = std::move(fields);
  }

  /// Where some records hold city and code in columns of their own and others in a whole address,
  /// the address fills the gap.
  void read_places() {
    for (CompareField& field : plan_.fields) {
      if (field.type != FieldType::City && field.type != FieldType::PostalCode) continue;
      const Dictionary& own = *dictionaries_[field.members.front()];
      for (std::uint32_t i = 0; i < options_.columns.size(); ++i) {
        if (options_.columns[i].type != FieldType::Address || !is_used(i)) continue;
        const bool is_apart = cofilled(table_, own, *dictionaries_[i]) < kCofilledForPlace;
        if (is_apart && tells_places(table_, *dictionaries_[i])) field.addresses.push_back(i);
      }
    }
  }

  const CompareField* find(FieldType type) const {
    for (const CompareField& field : plan_.fields) {
      if (field.type == type && !field.members.empty()) return &field;
    }
    return nullptr;
  }

  /// An identifier whose bearers have other names is that of a house, a firm or a place.
  void share_identifiers() {
    const CompareField* name = find(FieldType::GivenName);
    if (name == nullptr) name = find(FieldType::PersonName);
    if (name == nullptr) name = find(FieldType::CompanyName);
    if (name == nullptr) return;
    const Dictionary& names = *dictionaries_[name->members.front()];
    for (CompareField& field : plan_.fields) {
      if (field.type != FieldType::Identifier) continue;
      const double share =
          agreement_within(table_, *dictionaries_[field.members.front()], names, kLeastSharedPairs);
      if (share >= kSharedIdentifier) continue;
      field.scope = EvidenceScope::Shared;
      field.strict = false;
      field.clustered = true;
    }
  }

  std::uint32_t filled_of(FieldType type) const {
    const CompareField* field = find(type);
    std::uint32_t filled = 0;
    if (field == nullptr) return filled;
    for (const std::uint32_t member : field->members) filled += fills_[member].filled;
    return std::min(filled, table_.row_count());
  }

  /// Nearly every record names a firm and fewer name a person: the records are firms.
  void judge_subject() {
    const std::uint32_t firms = filled_of(FieldType::CompanyName);
    const std::uint32_t people =
        std::max({filled_of(FieldType::PersonName), filled_of(FieldType::GivenName),
                  filled_of(FieldType::FamilyName)});
    plan_.firms =
        people > 0 && firms > people + kFirmsAbovePeople * table_.row_count() && !lists_contacts();
  }

  /// Whether firms are named once for each of their people: then the records are the people, and a
  /// list of firms beside them (finance beside sales) does not make them firms.
  bool lists_contacts() const {
    const CompareField* firm = find(FieldType::CompanyName);
    for (const FieldType type :
         {FieldType::PersonName, FieldType::GivenName, FieldType::FamilyName}) {
      const CompareField* person = find(type);
      if (person == nullptr) continue;
      for (const std::uint32_t i : firm->members) {
        for (const std::uint32_t j : person->members) {
          if (share_of_shared(table_, *dictionaries_[i], *dictionaries_[j]) >= kSharedFirms)
            return true;
        }
      }
    }
    return false;
  }

  void loosen_contacts() {
    for (CompareField& field : plan_.fields) {
      const bool is_contact = field.type == FieldType::PersonName ||
                              field.type == FieldType::GivenName ||
                              field.type == FieldType::FamilyName;
      const bool is_line = field.type == FieldType::Phone || field.type == FieldType::Email;
      if (is_contact || is_line) field.least_weight = kContactDoubt;
      if (!is_contact) continue;
      field.scope = EvidenceScope::Shared;
      field.prior_trust = kContactTrust;
      field.prior_strength = kContactStrength;
    }
  }

  const Table& table_;
  const std::vector<const Dictionary*>& dictionaries_;
  const MatchOptions& options_;
  MatchPlan plan_;
  std::vector<ColumnFill> fills_;
  std::vector<std::uint32_t> in_date_;
};

}  // namespace

MatchPlan make_plan(const Table& table, const std::vector<const Dictionary*>& dictionaries,
                    const MatchOptions& options) {
  return Planner(table, dictionaries, options).make();
}

}  // namespace spruce
