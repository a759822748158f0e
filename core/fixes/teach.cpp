// Candidates from simple to special: spaces and case, something taken off or put on, something
// replaced, parts in another order, a pattern of runs, and last a table of the edits themselves.
#include "core/fixes/teach.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "core/fixes/rule_steps.h"
#include "core/fixes/teach_shapes.h"
#include "core/text/normalize.h"
#include "core/text/text_pattern.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

using Kind = RuleStep::Kind;

RuleStep make_step(Kind kind, std::string text = {}, std::string with = {}) {
  RuleStep step;
  step.kind = kind;
  step.text = std::move(text);
  step.with = std::move(with);
  return step;
}

/// The one value that `of` gives for every lesson; nothing when they differ or one has none.
template <typename Of>
auto common(const std::vector<Lesson>& lessons, Of of) -> decltype(of(lessons.front())) {
  auto first = of(lessons.front());
  for (const Lesson& lesson : lessons) {
    if (!first || of(lesson) != first) return std::nullopt;
  }
  return first;
}

using Text = std::optional<std::string>;

bool ends_with(const std::string& text, const std::string& with) {
  return text.size() > with.size() &&
         text.compare(text.size() - with.size(), with.size(), with) == 0;
}

/// What stands in front of (behind) `inner` in `outer`.
Text front_of(const std::string& outer, const std::string& inner) {
  if (!ends_with(outer, inner)) return std::nullopt;
  return outer.substr(0, outer.size() - inner.size());
}
Text back_of(const std::string& outer, const std::string& inner) {
  if (outer.size() <= inner.size() || outer.compare(0, inner.size(), inner) != 0)
    return std::nullopt;
  return outer.substr(inner.size());
}

using Steps = std::vector<RuleStep>;

void add_affixes(const std::vector<Lesson>& lessons, std::vector<Steps>& out) {
  const auto add = [&](Kind kind, const Text& text) {
    if (text && !text->empty()) out.push_back({make_step(kind, *text)});
  };
  add(Kind::DropSuffix,
      common(lessons, [](const Lesson& l) { return back_of(l.before, l.after); }));
  add(Kind::DropPrefix,
      common(lessons, [](const Lesson& l) { return front_of(l.before, l.after); }));
  add(Kind::Suffix, common(lessons, [](const Lesson& l) { return back_of(l.after, l.before); }));
  add(Kind::Prefix, common(lessons, [](const Lesson& l) { return front_of(l.after, l.before); }));
}

void add_replacements(const std::vector<Lesson>& lessons, std::vector<Steps>& out) {
  // Whole words first: "Street" → "St" says more than "reet" → "".
  for (const bool by_word : {true, false}) {
    const auto difference = common(lessons, [by_word](const Lesson& lesson) {
      return find_difference(lesson.before, lesson.after, by_word);
    });
    if (!difference || difference->first.empty()) continue;
    out.push_back({make_step(Kind::Replace, difference->first, difference->second)});
  }
}

/// Patterns that people mean when they take things off; tried as they are.
void add_patterns(std::vector<Steps>& out) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kPatterns{{
      {"\\s*[(（][^()（）]*[)）]", ""},
      {"\\s*[\\[【][^\\[\\]【】]*[\\]】]", ""},
      {"[^0-9]", ""},
      {"[^0-9+]", ""},
      {"[0-9]", ""},
      {"\\s", ""},
      {"[\\p{P}]", ""},
      {"[\\p{P}]+\\s*", " "},
      {"[,;.，；。、]+$", ""},
      {"^0+", ""},
  }};
  for (const auto& [pattern, with] : kPatterns) {
    out.push_back({make_step(Kind::Pattern, std::string(pattern), std::string(with))});
  }
  constexpr std::array<std::string_view, 12> kMarks{",", ";",  "/",  "\\|", "-",  "@",
                                                    ":", "，", "、", "；",  "：", "#"};
  for (const std::string_view mark : kMarks) {
    const std::string sign(mark);
    out.push_back({make_step(Kind::Pattern, "\\s*" + sign + ".*$", "")});
    out.push_back({make_step(Kind::Pattern, "^[^" + sign + "]*" + sign + "\\s*", "")});
  }
}

void add_parts(const std::vector<Lesson>& lessons, std::vector<Steps>& out) {
  constexpr std::array<std::string_view, 12> kSeparators{" ", ", ", ",", "-",  "/",  ";",
                                                         "|", "_",  ".", "，", "、", "@"};
  for (const std::string_view separator : kSeparators) {
    for (const bool from_end : {false, true}) {
      const Text with = common(lessons, [&](const Lesson& lesson) {
        return arrange_as(lesson.before, lesson.after, separator, from_end);
      });
      if (with) out.push_back({make_step(Kind::Parts, std::string(separator), *with)});
    }
  }
}

void add_runs(const std::vector<Lesson>& lessons, std::vector<Steps>& out) {
  const Text pattern =
      common(lessons, [](const Lesson& lesson) { return pattern_of_runs(lesson.before); });
  if (!pattern) return;
  const Text with = common(
      lessons, [](const Lesson& lesson) { return arrange_runs(lesson.before, lesson.after); });
  if (with) out.push_back({make_step(Kind::Pattern, *pattern, *with)});
}

std::vector<Steps> make_candidates(const std::vector<Lesson>& lessons) {
  std::vector<Steps> out;
  for (const Kind kind : {Kind::Trim, Kind::Upper, Kind::Lower, Kind::Title, Kind::Sentence}) {
    out.push_back({make_step(kind)});
  }
  add_affixes(lessons, out);
  add_replacements(lessons, out);
  add_patterns(out);
  add_parts(lessons, out);
  add_runs(lessons, out);
  return out;
}

std::string run_steps(const Steps& steps, const std::string& value) {
  return RuleSteps(steps).run(value, [](const std::string&) { return std::string(); });
}

bool gives_all(const Steps& steps, const std::vector<Lesson>& lessons) {
  const RuleSteps ready(steps);
  const auto read = [](const std::string&) { return std::string(); };
  return std::all_of(lessons.begin(), lessons.end(), [&](const Lesson& lesson) {
    return ready.run(lesson.before, read) == lesson.after;
  });
}

bool makes_any(const Steps& steps, const std::vector<Lesson>& refused) {
  return std::any_of(refused.begin(), refused.end(), [&](const Lesson& lesson) {
    return run_steps(steps, lesson.before) == lesson.after;
  });
}

RuleCondition when_matches(const std::string& pattern) {
  RuleCondition when;
  when.kind = RuleCondition::Kind::Test;
  when.test.kind = RuleTest::Kind::Matches;
  when.test.text = pattern;
  return when;
}

/// A change of case was shown on values in capitals alone (small letters alone): others were not
/// meant. "iPhone" is left.
RuleCondition condition_for(const Steps& steps, const std::vector<Lesson>& lessons) {
  const Kind last = steps.back().kind;
  const bool is_case =
      last == Kind::Upper || last == Kind::Lower || last == Kind::Title || last == Kind::Sentence;
  if (!is_case) return {};
  const auto all = [&](std::string (*change)(std::string_view)) {
    return std::all_of(lessons.begin(), lessons.end(), [&](const Lesson& lesson) {
      return change(lesson.before) == lesson.before;
    });
  };
  if (all(to_upper)) return when_matches("^\\P{Ll}+$");
  if (all(to_lower)) return when_matches("^\\P{Lu}+$");
  return {};
}

/// The lessons that are left to explain when one step has been done.
std::vector<Lesson> after_step(const Steps& first, const std::vector<Lesson>& lessons) {
  std::vector<Lesson> rest;
  for (const Lesson& lesson : lessons) {
    rest.push_back({run_steps(first, lesson.before), lesson.after});
  }
  return rest;
}

bool is_usable(const Steps& steps) {
  OwnRule rule;
  rule.id = "taught";
  rule.column = "x";
  rule.steps = steps;
  return check_rule(rule).ok();
}

Steps table_of(const std::vector<Lesson>& lessons) {
  RuleStep step = make_step(Kind::Map);
  for (const Lesson& lesson : lessons) step.table.emplace_back(lesson.before, lesson.after);
  return {step};
}

std::vector<Lesson> distinct(std::vector<Lesson> lessons) {
  const auto key = [](const Lesson& lesson) { return std::tie(lesson.before, lesson.after); };
  std::sort(lessons.begin(), lessons.end(),
            [&](const Lesson& a, const Lesson& b) { return key(a) < key(b); });
  lessons.erase(std::unique(lessons.begin(), lessons.end(),
                            [&](const Lesson& a, const Lesson& b) { return key(a) == key(b); }),
                lessons.end());
  return lessons;
}

}  // namespace

std::vector<TaughtRule> find_taught_rules(const std::vector<Lesson>& all,
                                          const std::vector<Lesson>& refused) {
  std::vector<TaughtRule> found;
  if (all.size() < kLeastLessons) return found;
  const std::vector<Lesson> lessons = distinct(all);
  const auto keep = [&](Steps steps) {
    if (!is_usable(steps) || !gives_all(steps, lessons) || makes_any(steps, refused)) return;
    RuleCondition when = condition_for(steps, lessons);
    found.push_back({std::move(when), std::move(steps)});
  };
  // From one value alone nothing can be told but that value.
  if (lessons.size() > 1) {
    for (Steps& steps : make_candidates(lessons)) keep(std::move(steps));
    for (const Kind first : {Kind::Trim, Kind::Lower, Kind::Upper, Kind::Title}) {
      const Steps step{make_step(first)};
      for (Steps& steps : make_candidates(after_step(step, lessons))) {
        steps.insert(steps.begin(), step.front());
        keep(std::move(steps));
      }
    }
  }
  keep(table_of(lessons));
  return found;
}

}  // namespace spruce
