// The book of rules: every rule that proposes a fix, what it does, why, when it has which grade,
// and an example, in both languages. The page shows these words, docs/rules.md is written from
// them. Invariant: every rule that a FixJob proposes is in here (own rules aside), and an example
// with a field type is what the engine does.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

/// What one language says of a rule.
struct RuleWords {
  std::string_view name;
  std::string_view why;
  std::string_view grade;  ///< the criterion of each of its grades
};

struct RuleEntry {
  std::string_view rule;
  std::string_view grades;  ///< "safe", "likely ask", …
  /// Of the column of the example; nothing: the example needs more than one cell.
  std::optional<FieldType> type;
  std::string_view country;  ///< of the example
  std::string_view before, after;
  RuleWords en, zh;
};

/// All rules by id. Static storage.
std::span<const RuleEntry> rule_book();
/// Null: not in the book. O(log rules).
const RuleEntry* find_rule(std::string_view rule);

}  // namespace spruce
