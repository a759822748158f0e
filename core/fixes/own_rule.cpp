// Names and limits of own rules.
#include "core/fixes/own_rule.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/text/text_pattern.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::array<std::string_view, 8> kTestNames{"empty", "equals",  "contains", "starts",
                                                     "ends",  "matches", "in",       "grade"};
constexpr std::array<std::string_view, 15> kStepNames{
    "set", "replace", "pattern", "upper",  "lower",       "title",       "sentence", "trim",
    "map", "copy",    "prefix",  "suffix", "drop-prefix", "drop-suffix", "parts"};
constexpr std::size_t kMaxId = 40;

template <typename Kind, std::size_t N>
std::optional<Kind> find_in(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto* const at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) return std::nullopt;
  return static_cast<Kind>(at - names.begin());
}

/// What is wrong, or nothing.
using Wrong = std::optional<std::string>;

bool is_id(std::string_view id) {
  return !id.empty() && id.size() <= kMaxId && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

bool is_text(const std::string& text) { return text.size() <= kMaxRuleText && is_valid_utf8(text); }

Wrong check_pattern(const std::string& text, bool ignores_case, const std::string* with) {
  const Result<TextPattern> pattern = TextPattern::compile(text, ignores_case);
  if (!pattern.ok()) return pattern.error().detail;
  if (text.empty()) return "pattern: empty";
  if (with != nullptr && !is_replacement(*with, pattern.value().group_count())) {
    return "pattern: $ names a group that is not there";
  }
  return std::nullopt;
}

Wrong check_test(const RuleTest& test) {
  if (!is_text(test.text) || !is_text(test.column)) return "text of a test";
  if (test.list.size() > kMaxRuleTexts) return "list";
  if (!std::all_of(test.list.begin(), test.list.end(), is_text)) return "text of a list";
  if (test.kind == RuleTest::Kind::Matches) {
    return check_pattern(test.text, test.ignores_case, nullptr);
  }
  return std::nullopt;
}

Wrong check_condition(const RuleCondition& condition, int depth, std::size_t& tests) {
  if (depth > kMaxRuleDepth) return "depth of the condition";
  if (++tests > kMaxRuleTests) return "number of tests";
  if (condition.kind == RuleCondition::Kind::Test) return check_test(condition.test);
  for (const RuleCondition& part : condition.parts) {
    if (Wrong wrong = check_condition(part, depth + 1, tests)) return wrong;
  }
  return std::nullopt;
}

/// {1} {2} {-1}: something in braces that is a number other than 0, at least once.
bool names_parts(std::string_view with) {
  bool found = false;
  for (std::size_t at = with.find('{'); at != std::string_view::npos; at = with.find('{', at + 1)) {
    std::size_t i = at + 1;
    if (i < with.size() && with[i] == '-') ++i;
    const bool is_place =
        i + 1 < with.size() && with[i] >= '1' && with[i] <= '9' && with[i + 1] == '}';
    if (!is_place) return false;
    found = true;
  }
  return found;
}

Wrong check_step(const RuleStep& step) {
  const auto is_pair = [](const auto& pair) { return is_text(pair.first) && is_text(pair.second); };
  if (!is_text(step.text) || !is_text(step.with)) return "text of a step";
  if (step.table.size() > kMaxRuleTexts) return "table";
  if (!std::all_of(step.table.begin(), step.table.end(), is_pair)) return "text of a table";
  switch (step.kind) {
    case RuleStep::Kind::Pattern:
      return check_pattern(step.text, step.ignores_case, &step.with);
    case RuleStep::Kind::Replace:
    case RuleStep::Kind::Copy:
    case RuleStep::Kind::Prefix:
    case RuleStep::Kind::Suffix:
    case RuleStep::Kind::DropPrefix:
    case RuleStep::Kind::DropSuffix:
      return step.text.empty() ? Wrong("empty text of a step") : std::nullopt;
    case RuleStep::Kind::Parts:
      if (step.text.empty()) return "empty text of a step";
      return names_parts(step.with) ? std::nullopt : Wrong("parts: {1} is missing");
    default:
      return std::nullopt;
  }
}

Wrong check_parts(const OwnRule& rule) {
  if (!is_id(rule.id)) return "id";
  if (!is_text(rule.name) || !is_text(rule.column)) return "name";
  if (rule.column.empty() == !rule.type.has_value()) return "column";
  if (rule.steps.empty() || rule.steps.size() > kMaxRuleSteps) return "number of steps";
  std::size_t tests = 0;
  if (Wrong wrong = check_condition(rule.when, 0, tests)) return wrong;
  for (const RuleStep& step : rule.steps) {
    if (Wrong wrong = check_step(step)) return wrong;
  }
  return std::nullopt;
}

}  // namespace

std::string_view rule_test_name(RuleTest::Kind kind) {
  return kTestNames[static_cast<std::size_t>(kind)];
}
std::optional<RuleTest::Kind> find_rule_test(std::string_view name) {
  return find_in<RuleTest::Kind>(kTestNames, name);
}
std::string_view rule_step_name(RuleStep::Kind kind) {
  return kStepNames[static_cast<std::size_t>(kind)];
}
std::optional<RuleStep::Kind> find_rule_step(std::string_view name) {
  return find_in<RuleStep::Kind>(kStepNames, name);
}

Status check_rule(const OwnRule& rule) {
  const Wrong wrong = check_parts(rule);
  if (!wrong) return Done{};
  const std::string& name = rule.name.empty() ? rule.id : rule.name;
  return Error{ErrorCode::BadRule, replace_invalid_utf8(name.substr(0, kMaxId)) + ": " + *wrong};
}

Status check_rules(const OwnRuleSet& rules) {
  if (rules.rules.size() > kMaxOwnRules) return Error{ErrorCode::BadRule, "number of rules"};
  std::set<std::string_view> ids;
  for (const OwnRule& rule : rules.rules) {
    if (Status fits = check_rule(rule); !fits.ok()) return fits;
    if (!ids.insert(rule.id).second) return Error{ErrorCode::BadRule, "id " + rule.id + " twice"};
  }
  return Done{};
}

}  // namespace spruce
