// One row a kind: what it asks, and what is wrong. Holes: {f} the fields, {o} the other fields, {t}
// the text of the rule, {v} the values of the fields, {w} those of the others, {u} the usual value,
// {n} how many records have it, {if} and {then} conditions.
#include "core/rules/rule_words.h"

#include <algorithm>
#include <array>

#include "core/text/utf8.h"

namespace spruce {
namespace {

struct Words {
  RuleKind kind;
  std::string_view en;
  std::string_view zh;
  std::string_view broken_en;
  std::string_view broken_zh;
};

constexpr std::array<Words, 16> kWords{{
    {RuleKind::Type, "{f} can be read as its type.", "{f}的值符合其类型。",
     "{f} is {v}, which cannot be read as its type.", "{f}为{v},不符合其类型。"},
    {RuleKind::Required, "{f} is always filled.", "{f}必须填写。", "{f} is empty.", "{f}为空。"},
    {RuleKind::Unique, "No value of {f} stands twice.", "{f}的值不重复。",
     "{f} is {v}, as in another record.", "{f}为{v},与另一条记录相同。"},
    {RuleKind::Enum, "{f} is one of: {t}.", "{f}只能是:{t}。",
     "{f} is {v}, which is not on the list.", "{f}为{v},不在允许的值之内。"},
    {RuleKind::Pattern, "{f} matches the pattern {t}.", "{f}符合格式 {t}。",
     "{f} is {v}, which does not match {t}.", "{f}为{v},不符合格式 {t}。"},
    {RuleKind::Minimum, "{f} is at least {t}.", "{f}不小于 {t}。", "{f} is {v}, below {t}.",
     "{f}为{v},小于 {t}。"},
    {RuleKind::Maximum, "{f} is at most {t}.", "{f}不大于 {t}。", "{f} is {v}, above {t}.",
     "{f}为{v},大于 {t}。"},
    {RuleKind::MinLength, "{f} has at least {t} characters.", "{f}至少 {t} 个字符。",
     "{f} is {v}, shorter than {t} characters.", "{f}为{v},少于 {t} 个字符。"},
    {RuleKind::MaxLength, "{f} has at most {t} characters.", "{f}至多 {t} 个字符。",
     "{f} is {v}, longer than {t} characters.", "{f}为{v},超过 {t} 个字符。"},
    {RuleKind::UniqueTogether, "{f} together stand only once.", "{f}的组合不重复。",
     "{f} are {v} together, as in another record.", "{f}的组合为{v},与另一条记录相同。"},
    {RuleKind::ParentExists, "Every value of {f} is there in {o}.", "{f}的每个值都存在于{o}中。",
     "{f} is {v}, which is not there in {o}.", "{f}为{v},在{o}中不存在。"},
    {RuleKind::IfThen, "If {if}, then {then}.", "如果{if},则{then}。",
     "{o} is {w}, but {f} is {v}: {then} is asked for.", "{o}为{w},但{f}为{v}:要求{then}。"},
    {RuleKind::Dependency, "{o} decides {f}, as most records have it.",
     "{o}决定{f},以多数记录为准。", "{f} is {v}, but with {o} {w} {n} records have {u}.",
     "{f}为{v},但{o}为{w}的记录中有 {n} 条是{u}。"},
    {RuleKind::Order, "The first of {f} is not after the second.", "{f}的前者不晚于(大于)后者。",
     "{f} are {v}: the first is after the second.", "{f}为{v}:前者晚于(大于)后者。"},
    {RuleKind::PhoneCountry, "A number in {f} is of the country in {o}.",
     "{f}中的号码属于{o}所示的国家。", "{f} is {v}, but {o} is {w}.", "{f}为{v},但{o}为{w}。"},
    {RuleKind::OneFilled, "At least one of {f} is filled.", "{f}至少填写一项。",
     "All of {f} are empty.", "{f}都为空。"},
}};

struct TestWords {
  ConditionTest test;
  std::string_view en;
  std::string_view zh;
};

constexpr std::array<TestWords, 7> kTests{{
    {ConditionTest::Filled, "{f} is filled", "{f}已填写"},
    {ConditionTest::Empty, "{f} is empty", "{f}为空"},
    {ConditionTest::OneOf, "{f} is one of {t}", "{f}为 {t} 之一"},
    {ConditionTest::NoneOf, "{f} is none of {t}", "{f}不是 {t}"},
    {ConditionTest::Matches, "{f} matches {t}", "{f}符合格式 {t}"},
    {ConditionTest::AtLeast, "{f} is at least {t}", "{f}不小于 {t}"},
    {ConditionTest::AtMost, "{f} is at most {t}", "{f}不大于 {t}"},
}};

constexpr std::size_t kMostListed = 6;
constexpr std::size_t kMostCharacters = 80;

std::string cut(std::string_view text) {
  const std::u32string whole = to_utf32(text);
  if (whole.size() <= kMostCharacters) return std::string(text);
  return to_utf8(whole.substr(0, kMostCharacters)) + "…";
}

std::string quoted(std::string_view text) { return "“" + cut(text) + "”"; }

std::string names(const std::vector<std::string>& list, std::string_view language) {
  std::string out;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const bool is_last = i > 0 && i + 1 == list.size();
    if (i > 0) out += language == "zh" ? (is_last ? "和" : "、") : (is_last ? " and " : ", ");
    out += quoted(list[i]);
  }
  return out;
}

std::string shown_values(const std::vector<std::string>& list, std::string_view language) {
  std::string out;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i > 0) out += language == "zh" ? "、" : ", ";
    const std::string_view empty = language == "zh" ? "空" : "empty";
    out += list[i].empty() ? std::string(empty) : quoted(list[i]);
  }
  return out;
}

std::string listed(const std::vector<std::string>& list, std::string_view language) {
  std::vector<std::string> first(
      list.begin(), list.begin() + static_cast<std::ptrdiff_t>(std::min(list.size(), kMostListed)));
  std::string out = shown_values(first, language);
  if (list.size() > kMostListed) out += " … (" + std::to_string(list.size()) + ")";
  return out;
}

struct Hole {
  std::string_view name;
  std::string text;
};

/// Puts texts into holes in one pass: what stands in a text is no hole.
std::string fill(std::string_view words, const std::vector<Hole>& holes) {
  std::string out;
  while (!words.empty()) {
    const auto at = std::find_if(holes.begin(), holes.end(), [&](const Hole& hole) {
      return words.substr(0, hole.name.size()) == hole.name;
    });
    out += at == holes.end() ? std::string(words.substr(0, 1)) : at->text;
    words.remove_prefix(at == holes.end() ? 1 : at->name.size());
  }
  return out;
}

std::string condition_words(const Condition& condition, std::string_view language) {
  const TestWords& words = kTests[static_cast<std::size_t>(condition.test)];
  return fill(language == "zh" ? words.zh : words.en,
              {{"{t}", listed(condition.values, language)}, {"{f}", quoted(condition.field)}});
}

std::vector<Hole> rule_holes(const Rule& rule, std::string_view language) {
  std::string other = names(rule.others, language);
  if (!rule.resource.empty()) other += " (" + cut(rule.resource) + ")";
  return {{"{f}", names(rule.fields, language)},
          {"{o}", other},
          {"{t}", rule.kind == RuleKind::Enum ? listed(rule.values, language) : cut(rule.text)},
          {"{if}", condition_words(rule.when, language)},
          {"{then}", condition_words(rule.must, language)}};
}

}  // namespace

std::string rule_sentence(const Rule& rule, std::string_view language) {
  const Words& words = kWords[static_cast<std::size_t>(rule.kind)];
  return fill(language == "zh" ? words.zh : words.en, rule_holes(rule, language));
}

std::string breach_sentence(const Rule& rule, const Breach& breach, std::string_view language) {
  const Words& words = kWords[static_cast<std::size_t>(rule.kind)];
  std::vector<Hole> holes = rule_holes(rule, language);
  holes.push_back({"{v}", shown_values(breach.values, language)});
  holes.push_back({"{w}", shown_values(breach.others, language)});
  holes.push_back({"{u}", quoted(breach.usual)});
  holes.push_back({"{n}", std::to_string(breach.usual_rows)});
  return fill(language == "zh" ? words.broken_zh : words.broken_en, holes);
}

}  // namespace spruce
