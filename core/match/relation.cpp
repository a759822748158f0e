#include "core/match/relation.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace spruce {

namespace {

/// Firms under one roof: the records are firms and their names have nothing in common.
bool is_other_firm(const MatchPlan& plan, const LevelPattern& pattern) {
  if (plan.has_person() && !plan.firms) return false;
  for (std::size_t i = 0; i < plan.fields.size(); ++i) {
    const CompareField& field = plan.fields[i];
    if (field.type == FieldType::CompanyName && field.is_last(pattern[i])) return true;
  }
  return false;
}

/// By the shipped priors this level hardly happens by chance: the same or a mistyped number, not a
/// shared mailbox.
bool is_telling(const CompareField& field, Level level) {
  const LevelInfo& info = field.info->levels[level];
  return info.m > 30 * info.u;
}

bool is_name(const MatchPlan& plan, std::size_t i) {
  const auto field = static_cast<std::int32_t>(i);
  return field == plan.given || field == plan.family || field == plan.full;
}

/// What agrees between two records besides their names.
struct Ties {
  bool own = false;     // a number or birthday, or an e-mail where no number differs
  bool number = false;  // a personal number: what no relative shares
  bool shared = false;  // a home, an office, a phone, a firm, a mailbox
};

Ties find_ties(const MatchPlan& plan, const LevelPattern& pattern) {
  Ties ties;
  bool own_number_agrees = false, own_number_differs = false, own_mail_agrees = false;
  for (std::size_t i = 0; i < plan.fields.size(); ++i) {
    const CompareField& field = plan.fields[i];
    if (pattern[i] == kMissing) continue;
    if (field.strict && field.is_last(pattern[i])) own_number_differs = true;
    if (!field.is_agreement(pattern[i]) || is_name(plan, i)) continue;
    if (field.scope == EvidenceScope::Own && is_telling(field, pattern[i])) {
      (field.strict ? own_number_agrees : own_mail_agrees) = true;
      ties.number = ties.number || (field.strict && field.type != FieldType::Date);
    }
    if (field.scope == EvidenceScope::Shared || field.scope == EvidenceScope::Firm) {
      ties.shared = true;
    }
  }
  // A family shares a mailbox too: it does not outweigh two birthdays or two personal numbers.
  ties.own = own_number_agrees || (own_mail_agrees && !own_number_differs);
  ties.shared = ties.shared || own_mail_agrees;
  return ties;
}

}  // namespace

bool is_other_person(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern) {
  if (plan.firms) return false;  // a firm has several contacts
  if (has_contradicting_level(plan, pattern)) return true;
  const auto is_different = [&](std::int32_t field) {
    return field >= 0 && plan.fields[static_cast<std::size_t>(field)].is_last(
                             pattern[static_cast<std::size_t>(field)]);
  };
  if (!weights.has_relatives) {
    const bool parts_differ = is_different(plan.given) && is_different(plan.family);
    return parts_differ || is_different(plan.full);
  }
  if (plan.full >= 0) {
    const auto full = static_cast<std::size_t>(plan.full);
    if (pattern[full] != kMissing && !plan.fields[full].is_agreement(pattern[full])) return true;
  }
  return is_different(plan.given) || is_different(plan.family);
}

std::int32_t pattern_name(const MatchPlan& plan, const LevelPattern& pattern) {
  const auto is_there = [&](std::int32_t field) {
    return field >= 0 && pattern[static_cast<std::size_t>(field)] != kMissing;
  };
  if (is_there(plan.given) && is_there(plan.family)) return plan.given;
  return is_there(plan.full) ? plan.full : -1;
}

namespace {

/// The family name agrees and the given name differs.
bool is_other_given(const MatchPlan& plan, const LevelPattern& pattern) {
  if (plan.firms) return false;
  const std::int32_t name = pattern_name(plan, pattern);
  if (name < 0) return false;
  const CompareField& field = plan.fields[static_cast<std::size_t>(name)];
  const Level level = pattern[static_cast<std::size_t>(name)];
  if (name != plan.given) return !field.is_agreement(level) && !field.is_last(level);
  const auto family = static_cast<std::size_t>(plan.family);
  return field.is_last(level) && plan.fields[family].is_agreement(pattern[family]);
}

}  // namespace

Kinship kinship_of(const MatchPlan& plan, const LevelPattern& pattern) {
  if (!is_other_given(plan, pattern)) return Kinship::None;
  const Ties ties = find_ties(plan, pattern);
  if (ties.own) return ties.number ? Kinship::None : Kinship::Twins;
  return ties.shared ? Kinship::Home : Kinship::None;
}

bool has_twin_ties(const MatchPlan& plan, const LevelPattern& pattern) {
  const Ties ties = find_ties(plan, pattern);
  return ties.own && !ties.number;
}

bool may_be_relatives(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern) {
  switch (kinship_of(plan, pattern)) {
    case Kinship::Home:
      return weights.has_relatives;
    case Kinship::Twins:
      return weights.has_twins;
    case Kinship::None:
      break;
  }
  return false;
}

bool has_ambiguous_name(const MatchPlan& plan, const LevelPattern& pattern) {
  if (plan.firms || !plan.has_person()) return false;
  const std::int32_t name = pattern_name(plan, pattern);
  if (name < 0) return true;
  constexpr std::string_view kOpen[] = {"nickname", "initial", "part-of", "part-omitted"};
  const auto field = static_cast<std::size_t>(name);
  const std::string_view level = plan.fields[field].info->levels[pattern[field]].name;
  return std::find(std::begin(kOpen), std::end(kOpen), level) != std::end(kOpen);
}

bool is_related(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern) {
  if (has_related_level(plan, pattern)) return true;
  if (!is_other_person(plan, weights, pattern) && !is_other_firm(plan, pattern)) return false;
  const Ties ties = find_ties(plan, pattern);
  return ties.shared && (!ties.own || has_contradicting_level(plan, pattern));
}

bool is_silent(const MatchPlan& plan, const LevelPattern& pattern) {
  if (plan.firms || plan.given < 0) return false;
  if (pattern[static_cast<std::size_t>(plan.given)] != kMissing) return false;
  if (plan.full >= 0 && pattern[static_cast<std::size_t>(plan.full)] != kMissing) return false;
  const bool has_family =
      plan.family >= 0 && pattern[static_cast<std::size_t>(plan.family)] != kMissing;
  for (std::size_t i = 0; i < plan.fields.size(); ++i) {
    const CompareField& field = plan.fields[i];
    if (pattern[i] == kMissing || is_name(plan, i)) continue;
    // A firm in a list of people has no other name.
    const bool is_firm_name = field.scope == EvidenceScope::Firm && !has_family;
    if (is_firm_name && field.is_agreement(pattern[i])) return false;
    if (field.scope == EvidenceScope::Own && is_telling(field, pattern[i])) return false;
  }
  return true;
}

bool is_within_list(const MatchPlan& plan, const Weights& weights, const LevelPattern& pattern) {
  for (std::size_t i = 0; i < plan.fields.size(); ++i) {
    if (weights.fields[i].exclusive && pattern[i] == 1) return true;
  }
  return false;
}

bool has_related_level(const MatchPlan& plan, const LevelPattern& pattern) {
  for (std::size_t i = 0; i < plan.fields.size(); ++i) {
    if (pattern[i] != kMissing && plan.fields[i].info->levels[pattern[i]].related) return true;
  }
  return false;
}

bool has_contradicting_level(const MatchPlan& plan, const LevelPattern& pattern) {
  for (std::size_t i = 0; i < plan.fields.size(); ++i) {
    if (pattern[i] != kMissing && plan.fields[i].info->levels[pattern[i]].contradicts) return true;
  }
  return false;
}

std::vector<std::uint32_t> find_contradictions(const MatchPlan& plan, const Weights& weights,
                                               const LevelPattern& pattern) {
  std::vector<std::uint32_t> result;
  for (std::uint32_t i = 0; i < plan.fields.size(); ++i) {
    const CompareField& field = plan.fields[i];
    if (pattern[i] == kMissing) continue;
    if (field.info->levels[pattern[i]].contradicts && !plan.firms) {
      result.push_back(i);
      continue;
    }
    if (!field.strict || !field.is_last(pattern[i])) continue;
    if (weights.fields[i].m[pattern[i]] < kStrictDifference) result.push_back(i);
  }
  return result;
}

}  // namespace spruce
