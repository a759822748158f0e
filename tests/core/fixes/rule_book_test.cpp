// The book of rules: sorted, complete, and its examples are what the engine does.
#include <doctest/doctest.h>

#include <string>

#include "core/fields/catalog.h"
#include "core/fixes/completion_clues.h"
#include "core/fixes/rule_book.h"

using namespace spruce;

TEST_CASE("Every example with a field type is what the engine proposes by that rule") {
  for (const RuleEntry& entry : rule_book()) {
    CAPTURE(std::string(entry.rule));
    CHECK(find_rule(entry.rule) == &entry);
    for (const RuleWords& words : {entry.en, entry.zh}) {
      CHECK_FALSE(words.name.empty());
      CHECK_FALSE(words.why.empty());
      CHECK_FALSE(words.grade.empty());
    }
    if (!entry.type) continue;
    ValueContext context;
    context.country = std::string(entry.country);
    const StandardValue value = field_type(*entry.type).standardise(entry.before, context);
    CHECK(value.standard == entry.after);
    CHECK(value.rule == entry.rule);
    CHECK(entry.grades.find(fix_grade_name(value.fix_grade)) != std::string_view::npos);
  }
}

TEST_CASE("Every way of completing is in the book") {
  for (const Clue& clue : completion_clues()) {
    CAPTURE(std::string(clue.rule));
    CHECK(find_rule(clue.rule) != nullptr);
  }
  CHECK(find_rule("complete.duplicate") != nullptr);
  CHECK(find_rule("no.such-rule") == nullptr);
}
