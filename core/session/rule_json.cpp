// The reader remembers the first thing that was wrong and goes on with nothing in its place.
#include "core/session/rule_json.h"

#include <utility>

#include "core/fields/catalog.h"
#include "core/review/untrusted_json.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostShown = 40;  // bytes of a name in an error

constexpr Grade kGrades[] = {Grade::Empty, Grade::Valid, Grade::Plausible, Grade::Unlikely,
                             Grade::Invalid};

Json test_to_json(const RuleTest& test) {
  Json out{{"test", std::string(rule_test_name(test.kind))}};
  if (!test.column.empty()) out["column"] = test.column;
  if (!test.text.empty()) out["text"] = test.text;
  if (!test.list.empty()) out["list"] = test.list;
  if (test.kind == RuleTest::Kind::Grade) out["grade"] = std::string(grade_name(test.grade));
  if (test.ignores_case) out["ignoreCase"] = true;
  if (test.is_not) out["not"] = true;
  return out;
}

Json condition_to_json(const RuleCondition& condition) {
  if (condition.kind == RuleCondition::Kind::Test) return test_to_json(condition.test);
  Json parts = Json::array();
  for (const RuleCondition& part : condition.parts) parts.push_back(condition_to_json(part));
  return {{condition.kind == RuleCondition::Kind::All ? "all" : "any", parts}};
}

Json step_to_json(const RuleStep& step) {
  Json out{{"do", std::string(rule_step_name(step.kind))}};
  if (!step.text.empty()) out["text"] = step.text;
  if (!step.with.empty()) out["with"] = step.with;
  if (step.ignores_case) out["ignoreCase"] = true;
  if (!step.table.empty()) out["table"] = Json::array();
  for (const auto& [from, to] : step.table) out["table"].push_back({from, to});
  return out;
}

class Reader {
 public:
  const std::string& failed() const { return failed_; }

  OwnRule rule(const Json& json) {
    OwnRule out;
    if (!json.is_object()) {
      fail("rule");
      return out;
    }
    out.id = text(json, "id");
    out.name = text(json, "name");
    out.is_on = flag(json, "on", true);
    out.column = text(json, "column");
    const std::string type = text(json, "type");
    if (!type.empty()) {
      out.type = find_field_type(type);
      if (!out.type) fail("type");
    }
    if (json.contains("when")) out.when = condition(json["when"], 0);
    for (const Json& item : list(json, "do")) out.steps.push_back(step(item));
    return out;
  }

 private:
  void fail(const char* what) {
    if (failed_.empty()) failed_ = what;
  }
  std::string text(const Json& json, const char* name) {
    const auto at = json.find(name);
    if (at == json.end()) return {};
    if (!at->is_string()) fail(name);
    return at->is_string() ? at->get<std::string>() : std::string();
  }
  bool flag(const Json& json, const char* name, bool fallback) {
    const auto at = json.find(name);
    if (at == json.end()) return fallback;
    if (!at->is_boolean()) fail(name);
    return at->is_boolean() ? at->get<bool>() : fallback;
  }
  const Json& list(const Json& json, const char* name) {
    static const Json kNone = Json::array();
    const auto at = json.find(name);
    if (at == json.end()) return kNone;
    if (at->is_array() && at->size() <= kMaxRuleTexts) return *at;
    fail(name);
    return kNone;
  }

  RuleCondition condition(const Json& json, int depth) {
    RuleCondition out;
    if (depth > kMaxRuleDepth || !json.is_object()) {
      fail("when");
      return out;
    }
    const bool is_all = json.contains("all"), is_any = json.contains("any");
    if (!is_all && !is_any) {
      out.kind = RuleCondition::Kind::Test;
      out.test = test(json);
      return out;
    }
    out.kind = is_all ? RuleCondition::Kind::All : RuleCondition::Kind::Any;
    const Json& parts = list(json, is_all ? "all" : "any");
    if (parts.size() > kMaxRuleTests) fail("when");
    for (const Json& part : parts) {
      if (!failed_.empty()) break;
      out.parts.push_back(condition(part, depth + 1));
    }
    return out;
  }

  RuleTest test(const Json& json) {
    RuleTest out;
    const auto kind = find_rule_test(text(json, "test"));
    if (!kind) fail("test");
    out.kind = kind.value_or(RuleTest::Kind::Empty);
    out.column = text(json, "column");
    out.text = text(json, "text");
    for (const Json& item : list(json, "list")) {
      if (!item.is_string()) fail("list");
      out.list.push_back(item.is_string() ? item.get<std::string>() : std::string());
    }
    out.ignores_case = flag(json, "ignoreCase", false);
    out.is_not = flag(json, "not", false);
    if (out.kind != RuleTest::Kind::Grade) return out;
    const std::string grade = text(json, "grade");
    bool is_known = false;
    for (const Grade one : kGrades) {
      if (grade_name(one) != grade) continue;
      out.grade = one;
      is_known = true;
    }
    if (!is_known) fail("grade");
    return out;
  }

  RuleStep step(const Json& json) {
    RuleStep out;
    if (!json.is_object()) {
      fail("do");
      return out;
    }
    const auto kind = find_rule_step(text(json, "do"));
    if (!kind) fail("do");
    out.kind = kind.value_or(RuleStep::Kind::Trim);
    out.text = text(json, "text");
    out.with = text(json, "with");
    out.ignores_case = flag(json, "ignoreCase", false);
    for (const Json& item : list(json, "table")) {
      const bool is_pair =
          item.is_array() && item.size() == 2 && item[0].is_string() && item[1].is_string();
      if (!is_pair) {
        fail("table");
        break;
      }
      out.table.emplace_back(item[0].get<std::string>(), item[1].get<std::string>());
    }
    return out;
  }

  std::string failed_;
};

}  // namespace

nlohmann::json rule_to_json(const OwnRule& rule) {
  Json steps = Json::array();
  for (const RuleStep& step : rule.steps) steps.push_back(step_to_json(step));
  Json out{{"id", rule.id},
           {"name", rule.name},
           {"on", rule.is_on},
           {"when", condition_to_json(rule.when)},
           {"do", steps}};
  if (rule.type) out["type"] = std::string(field_type(*rule.type).name);
  if (!rule.column.empty()) out["column"] = rule.column;
  return out;
}

Result<OwnRule> rule_from_json(const nlohmann::json& json) {
  Reader reader;
  OwnRule rule = reader.rule(json);
  const std::string& name = rule.name.empty() ? rule.id : rule.name;
  if (!reader.failed().empty()) {
    return Error{ErrorCode::BadRule,
                 replace_invalid_utf8(name.substr(0, kMostShown)) + ": " + reader.failed()};
  }
  if (Status fits = check_rule(rule); !fits.ok()) return fits.error();
  return rule;
}

nlohmann::json rules_to_json(const OwnRuleSet& rules) {
  Json list = Json::array();
  for (const OwnRule& rule : rules.rules) list.push_back(rule_to_json(rule));
  return {{"spruce", "rules"}, {"version", kRulesVersion}, {"rules", list}};
}

Result<OwnRuleSet> rules_from_json(const nlohmann::json& json) {
  if (!json.is_object() || json.value("spruce", Json()) != Json("rules")) {
    return Error{ErrorCode::BadRule, "spruce: rules"};
  }
  const Json version = json.value("version", Json());
  if (!version.is_number_integer() || version.get<std::int64_t>() < 1) {
    return Error{ErrorCode::BadRule, "version"};
  }
  if (version.get<std::int64_t>() > kRulesVersion) {
    return Error{ErrorCode::NewerRules, version.dump()};
  }
  const auto list = json.find("rules");
  if (list == json.end() || !list->is_array()) return Error{ErrorCode::BadRule, "rules"};
  if (list->size() > kMaxOwnRules) return Error{ErrorCode::BadRule, "number of rules"};
  OwnRuleSet out;
  for (const Json& item : *list) {
    Result<OwnRule> rule = rule_from_json(item);
    if (!rule.ok()) return rule.error();
    out.rules.push_back(std::move(rule).value());
  }
  if (Status fits = check_rules(out); !fits.ok()) return fits.error();
  return out;
}

std::string format_rules(const OwnRuleSet& rules) {
  return rules_to_json(rules).dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<OwnRuleSet> parse_rules(std::string_view text) {
  if (text.size() > kMaxRulesBytes) return Error{ErrorCode::TooLarge, "rules"};
  const auto read = parse_untrusted(text, "rules");
  if (!read.ok()) return read.error();
  return rules_from_json(Json(read.value()));
}

}  // namespace spruce
