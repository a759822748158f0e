#include "core/match/plan.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "core/fields/catalog.h"
#include "core/fields/feature.h"

namespace spruce {

namespace {

constexpr std::size_t kSketchSize = 256;
constexpr double kTraitTrust = 0.7;
constexpr double kOtherDateTrust = 0.2;
constexpr double kOtherDateStrength = 8;
constexpr double kOverlapForSet = 0.05;
constexpr double kCofilledForSet = 0.05;

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
    {FieldType::FreeText, false, EvidenceScope::Trait, false, false, false, 4},
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
    {FieldType::Date, false, EvidenceScope::Own, true, true, false, 25},
    {FieldType::Number, false, EvidenceScope::Trait, false, false, false, 8},
    {FieldType::Url, true, EvidenceScope::Shared, false, true, true, 40},
    {FieldType::Choice, false, EvidenceScope::Trait, false, false, false, 6},
    {FieldType::Identifier, false, EvidenceScope::Own, true, true, false, 25},
    {FieldType::TaxId, false, EvidenceScope::Own, true, true, true, 40},
    {FieldType::Title, false, EvidenceScope::Trait, false, false, false, 8},
}};

const TypeTraits& traits_of(FieldType type) { return kTraits[static_cast<std::size_t>(type)]; }

/// What a column holds, by its dictionary.
struct ColumnFill {
  std::uint32_t filled = 0;
  std::uint32_t distinct = 0;
  std::uint32_t repeated = 0;         // distinct values on more than one row
  std::vector<std::uint64_t> sketch;  // the smallest hashes of its values
};

ColumnFill measure_fill(const Table& table, const Dictionary& dictionary) {
  ColumnFill fill;
  std::string scratch;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const std::string_view text = distinct_value(table, dictionary, id, scratch);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) continue;
    fill.filled += dictionary.counts[id];
    fill.distinct += 1;
    if (dictionary.counts[id] > 1) fill.repeated += 1;
    fill.sketch.push_back(hash_bytes(text));
  }
  std::sort(fill.sketch.begin(), fill.sketch.end());
  if (fill.sketch.size() > kSketchSize) fill.sketch.resize(kSketchSize);
  return fill;
}

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

/// Share of common values in the united smallest hashes of two columns (Broder's min-hash).
double overlap(const ColumnFill& a, const ColumnFill& b) {
  std::vector<std::uint64_t> both;
  std::set_intersection(a.sketch.begin(), a.sketch.end(), b.sketch.begin(), b.sketch.end(),
                        std::back_inserter(both));
  const std::size_t least = std::min(a.sketch.size(), b.sketch.size());
  return least == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(least);
}

/// Share of rows, of those that fill the emptier column, that fill both.
double cofilled(const Table& table, const Dictionary& a, const Dictionary& b) {
  std::string scratch;
  const auto filled_ids = [&](const Dictionary& dictionary) {
    std::vector<bool> filled(dictionary.distinct_count());
    for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
      filled[id] = !distinct_value(table, dictionary, id, scratch).empty();
    }
    return filled;
  };
  const std::vector<bool> in_a = filled_ids(a);
  const std::vector<bool> in_b = filled_ids(b);
  std::uint32_t count_a = 0, count_b = 0, count_both = 0;
  for (std::size_t row = 0; row < a.ids.size(); ++row) {
    const bool has_a = in_a[a.ids[row]];
    const bool has_b = in_b[b.ids[row]];
    count_a += has_a ? 1 : 0;
    count_b += has_b ? 1 : 0;
    count_both += has_a && has_b ? 1 : 0;
  }
  const std::uint32_t least = std::min(count_a, count_b);
  return least == 0 ? 0 : static_cast<double>(count_both) / least;
}

CompareField make_field(const MatchOptions& options, std::uint32_t member) {
  const MatchColumn& column = options.columns[member];
  const TypeTraits& traits = traits_of(column.type);
  CompareField field;
  field.type = column.type;
  field.info = &type_info(options, column.type);
  field.column = column.column;
  field.members = {member};
  field.clustered = traits.clustered;
  field.scope = traits.scope;
  field.strict = traits.strict;
  field.gives_keys = traits.keys;
  field.prior_strength = traits.strength;
  if (traits.scope == EvidenceScope::Trait) field.prior_trust = kTraitTrust;
  if (column.type == FieldType::Date && column.role != ColumnRole::Birthday) {
    // Of a contract, a status, a visit: two records of one entity often differ.
    field.scope = EvidenceScope::Trait;
    field.strict = false;
    field.prior_strength = kOtherDateStrength;
    field.prior_trust = kOtherDateTrust;
  }
  set_levels(field);
  return field;
}

/// What identifies best comes first, so that the limit on fields drops the least telling ones.
int rank_of(const CompareField& field) {
  if (field.scope == EvidenceScope::Own) return 0;
  if (field.scope == EvidenceScope::Firm) return 1;
  return field.scope == EvidenceScope::Shared ? 2 : 3;
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

MatchPlan make_plan(const Table& table, const std::vector<const Dictionary*>& dictionaries,
                    const MatchOptions& options) {
  MatchPlan plan;
  std::vector<ColumnFill> fills(options.columns.size());
  for (std::uint32_t i = 0; i < options.columns.size(); ++i) {
    const MatchColumn& column = options.columns[i];
    if (!column.used || dictionaries[i] == nullptr || !is_evidence_role(column.role)) continue;
    fills[i] = measure_fill(table, *dictionaries[i]);
    if (!is_informative(column, fills[i], table.row_count())) continue;
    CompareField field = make_field(options, i);
    if (field.level_count < 2) continue;
    const auto joins = [&](const CompareField& other) {
      if (other.type != column.type) return false;
      if (traits_of(column.type).always_set) return true;
      const std::uint32_t first = other.members.front();
      if (field.scope != EvidenceScope::Shared && field.scope != EvidenceScope::Own) return false;
      if (column.type != FieldType::Identifier && overlap(fills[first], fills[i]) > kOverlapForSet)
        return true;
      return cofilled(table, *dictionaries[first], *dictionaries[i]) < kCofilledForSet &&
             field.clustered;
    };
    const auto home = std::find_if(plan.fields.begin(), plan.fields.end(), joins);
    if (home != plan.fields.end()) {
      home->members.push_back(i);
    } else {
      plan.fields.push_back(std::move(field));
    }
  }
  std::stable_sort(
      plan.fields.begin(), plan.fields.end(),
      [](const CompareField& a, const CompareField& b) { return rank_of(a) < rank_of(b); });
  if (plan.fields.size() > kMaxFields - 1) plan.fields.resize(kMaxFields - 1);
  place_names(plan, options);
  return plan;
}

}  // namespace spruce
