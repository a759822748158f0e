// Own rules: what a person writes as "when this holds, do that to the cell". Data and its limits;
// running one over a table is own_fixes.h, its JSON is core/session/rule_json.h.
// Invariant: a rule that passes check_rule() always runs, on any value, in time linear in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/fields/field.h"

namespace spruce {

inline constexpr std::size_t kMaxOwnRules = 200;
inline constexpr std::size_t kMaxRuleSteps = 8;
inline constexpr std::size_t kMaxRuleTests = 50;    ///< in one condition
inline constexpr int kMaxRuleDepth = 5;             ///< of all/any in one another
inline constexpr std::size_t kMaxRuleTexts = 5000;  ///< in one list or table
inline constexpr std::size_t kMaxRuleText = 1000;   ///< bytes of one text

/// One question about a cell of the record.
struct RuleTest {
  enum class Kind : std::uint8_t { Empty, Equals, Contains, Starts, Ends, Matches, InList, Grade };
  Kind kind = Kind::Empty;
  std::string column;  ///< name; empty: the cell that is to be changed
  std::string text;    ///< or the pattern
  std::vector<std::string> list;
  Grade grade = Grade::Invalid;  ///< of the value as one of its column's type
  bool ignores_case = false;
  bool is_not = false;
};

/// Tests joined by and/or. A condition without parts holds always (All) or never (Any).
struct RuleCondition {
  enum class Kind : std::uint8_t { All, Any, Test };
  Kind kind = Kind::All;
  RuleTest test;
  std::vector<RuleCondition> parts;
};

/// One change of a text.
struct RuleStep {
  enum class Kind : std::uint8_t {
    Set,      ///< `text`
    Replace,  ///< every `text` becomes `with`
    Pattern,  ///< every match of `text` becomes `with`, which may name groups ($1)
    Upper,
    Lower,
    Title,
    Sentence,  ///< the first letter in upper case, the others in lower case
    Trim,      ///< blanks at the ends go, runs of them become one
    Map,       ///< a value of `table` becomes what stands beside it
    Copy,      ///< the value of column `text`, when it has one
    Prefix,    ///< `text` in front, unless it is there or there is no value
    Suffix,
    DropPrefix,
    DropSuffix,
    Parts,  ///< parted at `text`, the parts put together as `with` says: "{2} {1}"; {-1}: last
  };
  Kind kind = Kind::Trim;
  std::string text;
  std::string with;
  bool ignores_case = false;
  std::vector<std::pair<std::string, std::string>> table;
};

struct OwnRule {
  std::string id;    ///< a-z, 0-9 and -; the rule of its groups is "own." and this
  std::string name;  ///< what people call it
  bool is_on = true;
  std::string column;  ///< the column it changes, by name; empty: all of `type`
  std::optional<FieldType> type;
  RuleCondition when;
  std::vector<RuleStep> steps;  ///< in this order, each on what the one before gave
};

/// The rules of a session, the first being the strongest.
class OwnRuleSet {
 public:
  std::vector<OwnRule> rules;
};

/// Boundary names: "contains", "drop-prefix", …
std::string_view rule_test_name(RuleTest::Kind kind);
std::optional<RuleTest::Kind> find_rule_test(std::string_view name);
std::string_view rule_step_name(RuleStep::Kind kind);
std::optional<RuleStep::Kind> find_rule_step(std::string_view name);

/// Whether a rule can be used. Errors: BadRule (detail: the rule's name and what is wrong).
Status check_rule(const OwnRule& rule);
/// Likewise of all; ids must differ.
Status check_rules(const OwnRuleSet& rules);

}  // namespace spruce
