#include "core/match/relation.h"

namespace spruce {

namespace {

/// The people's names differ: the given names (a household), the family names (colleagues), or the
/// whole names (one family name in common does not make them one).
bool is_other_person(const MatchPlan& plan, const LevelPattern& pattern) {
  if (plan.firms) return false;  // a firm has several contacts
  const auto is_different = [&](std::int32_t field) {
    return field >= 0 && plan.fields[static_cast<std::size_t>(field)].is_last(
                             pattern[static_cast<std::size_t>(field)]);
  };
  if (plan.full >= 0) {
    const auto full = static_cast<std::size_t>(plan.full);
    if (pattern[full] != kMissing && !plan.fields[full].is_agreement(pattern[full])) return true;
  }
  return is_different(plan.given) || is_different(plan.family);
}

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

}  // namespace

bool is_related(const MatchPlan& plan, const LevelPattern& pattern) {
  bool own_number_agrees = false, own_number_differs = false, own_mail_agrees = false;
  bool shared_agrees = false;
  for (std::size_t i = 0; i < plan.fields.size(); ++i) {
    const CompareField& field = plan.fields[i];
    if (pattern[i] == kMissing) continue;
    if (field.info->levels[pattern[i]].related) return true;
    if (field.strict && field.is_last(pattern[i])) own_number_differs = true;
    if (!field.is_agreement(pattern[i]) || is_name(plan, i)) continue;
    if (field.scope == EvidenceScope::Own && is_telling(field, pattern[i])) {
      (field.strict ? own_number_agrees : own_mail_agrees) = true;
    }
    if (field.scope == EvidenceScope::Shared || field.scope == EvidenceScope::Firm) {
      shared_agrees = true;
    }
  }
  // A family shares a mailbox too: it does not outweigh two birthdays or two personal numbers.
  const bool own_agrees = own_number_agrees || (own_mail_agrees && !own_number_differs);
  shared_agrees = shared_agrees || own_mail_agrees;
  const bool is_other = is_other_person(plan, pattern) || is_other_firm(plan, pattern);
  return is_other && shared_agrees && !own_agrees;
}

bool is_silent(const MatchPlan& plan, const LevelPattern& pattern) {
  if (plan.firms || plan.given < 0) return false;
  if (pattern[static_cast<std::size_t>(plan.given)] != kMissing) return false;
  if (plan.full >= 0 && pattern[static_cast<std::size_t>(plan.full)] != kMissing) return false;
  for (std::size_t i = 0; i < plan.fields.size(); ++i) {
    const CompareField& field = plan.fields[i];
    if (pattern[i] == kMissing || is_name(plan, i)) continue;
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

std::vector<std::uint32_t> find_contradictions(const MatchPlan& plan, const Weights& weights,
                                               const LevelPattern& pattern) {
  std::vector<std::uint32_t> result;
  for (std::uint32_t i = 0; i < plan.fields.size(); ++i) {
    const CompareField& field = plan.fields[i];
    if (!field.strict || !field.is_last(pattern[i])) continue;
    if (weights.fields[i].m[pattern[i]] < kStrictDifference) result.push_back(i);
  }
  return result;
}

}  // namespace spruce
