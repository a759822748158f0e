// What a name column proposes: titles to a column of their own, usual order, usual case. One rule a
// value: the one that changes most.
#include "core/fields/person_name.h"

#include <algorithm>

#include "core/fields/name_case.h"
#include "core/fields/person_name_feature.h"
#include "core/fields/person_name_parse.h"
#include "core/fields/text_rules.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

// Hand-set from what customer lists usually show; u is replaced by the file's own, m by EM.
constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1},
    {"same", 0.72, 0.0010},
    {"same-other-order", 0.03, 0.0001},
    {"part-omitted", 0.05, 0.0003},
    {"nickname", 0.02, 0.0002},
    {"initial", 0.03, 0.0008},
    {"same-sound-other-script", 0.03, 0.0004},
    {"one-edit", 0.05, 0.0002},
    {"similar", 0.02, 0.0004},
    {"same-sound-other-characters", 0.01, 0.0010},
    {"same-family", 0.015, 0.0120},
    {"same-given", 0.015, 0.0080},
    {"other-generation", 0.0002, 0.0004, false, true},
    {"different", 0.01, 0.9761},
};
static_assert(std::size(kLevels) == static_cast<std::size_t>(NameLevel::Different) + 1);

void add_part(StandardValue& out, std::string_view name, const std::string& text) {
  if (!text.empty()) out.parts.push_back({name, text});
}

void add_parts(StandardValue& out, const PersonName& name) {
  add_part(out, "family", name.family);
  add_part(out, "given", name.given);
  add_part(out, "middle", name.middle);
  add_part(out, "given", name.partner_given);
  add_part(out, "middle", name.partner_middle);
  add_part(out, "particle", name.particle);
  add_part(out, "title", name.title);
  add_part(out, "suffix", name.suffix);
  add_part(out, "nickname", name.nickname);
  if (name.alias != name.given) add_part(out, "alias", name.alias);
  add_part(out, "note", name.note);
}

void append_word(std::string& out, std::string_view word) {
  if (word.empty()) return;
  if (!out.empty()) out.push_back(' ');
  out.append(word);
}

struct Proposal {
  std::string text;
  std::string_view rule;
};

// Words in the usual order; brackets and quotes keep a name as it is, for they would have to be put
// back.
Proposal propose_latin(std::string_view text, const PersonName& name) {
  Proposal proposal{std::string(text), {}};
  const bool has_asides = !name.nickname.empty() || !name.note.empty();
  const bool is_splittable = !has_asides && !name.is_two_people && !name.given.empty();
  if (is_splittable && (!name.title.empty() || name.has_comma_order)) {
    proposal.text.clear();
    if (name.has_comma_order) {
      for (const std::string* part : {&name.given, &name.middle, &name.family}) {
        append_word(proposal.text, *part);
      }
    } else {
      proposal.text = name.whole;
    }
    append_word(proposal.text, name.suffix);
    proposal.rule = name.title.empty() ? "name.order" : "name.title";
  }
  std::string cased = repair_name_case(proposal.text, NameCase::FullName);
  if (cased != proposal.text && proposal.rule.empty()) proposal.rule = "name.case";
  proposal.text = std::move(cased);
  return proposal;
}

Proposal propose_chinese(std::string_view text, const PersonName& name) {
  Proposal proposal{std::string(text), {}};
  if (name.is_surname_only || !name.alias.empty() || !name.note.empty()) return proposal;
  if (name.whole.empty() || name.is_two_people) return proposal;
  if (!name.title.empty()) return {name.whole, "name.title"};
  if (name.whole != text && !name.family.empty()) return {name.whole, "name.spaces"};
  return proposal;
}

// 上海远大贸易有限公司, "Acme Ltd", "Miller & Associates": a firm in a column of persons.
bool is_company(std::string_view text, const PersonName& name) {
  constexpr std::string_view kHanEnds[] = {
      "公司", "集团",   "工厂",   "事务所", "医院",   "学校",   "大学", "中学", "小学",    "银行",
      "酒店", "研究所", "研究院", "合作社", "委员会", "门诊部", "商行", "商店", "株式会社"};
  if (has_han(text)) {
    return std::any_of(std::begin(kHanEnds), std::end(kHanEnds),
                       [&](std::string_view end) { return text.ends_with(end); });
  }
  // Forms of two letters are initials and degrees too (SA, AG, Co).
  constexpr std::string_view kForms =
      " ltd limited inc incorporated llc llp plc gmbh corp corporation company sarl srl spa pty "
      "pvt "
      "bhd ohg kft oyj associates assoc holdings ";
  const std::size_t blank = text.find_last_of(" ,");
  if (blank == std::string_view::npos || !name.title.empty()) return false;
  std::string last = fold_text(text.substr(blank + 1));
  return last.size() > 2 && kForms.find(" " + last + " ") != std::string_view::npos;
}

void grade(StandardValue& out, std::string_view text, const PersonName& name) {
  const ScriptCounts scripts = count_scripts(text);
  out.grade = Grade::Valid;
  if (scripts.letters == 0) {
    out.grade = Grade::Invalid;
    out.issues.push_back({"name.no-letters", ""});
    return;
  }
  if (is_company(text, name)) {
    out.grade = Grade::Unlikely;
    out.issues.push_back({"name.company", ""});
  } else if (scripts.digits > 0 || text.find('@') != std::string_view::npos) {
    out.grade = Grade::Unlikely;
    out.issues.push_back({"name.digits", ""});
  } else if (name.is_surname_only) {
    out.grade = Grade::Plausible;
    out.issues.push_back({"name.surname-only", name.family});
  } else if (name.family.empty()) {
    out.grade = Grade::Plausible;
  }
  if (name.is_two_people) out.issues.push_back({"name.two-people", ""});
  if (!name.title.empty()) out.issues.push_back({"name.title", name.title});
  if (name.has_comma_order) out.issues.push_back({"name.order", ""});
}

StandardValue read_value(std::string_view value, const ValueContext& context) {
  StandardValue out;
  const CleanText clean(value, Width::Alnum);
  if (finish_empty(out, clean)) return out;
  const PersonName name = parse_person_name(clean.text(), context.words.get());
  grade(out, clean.text(), name);
  add_parts(out, name);
  Proposal proposal{std::string(clean.text()), {}};
  if (out.grade == Grade::Valid || out.grade == Grade::Plausible) {
    if (name.script == NameScript::Latin) proposal = propose_latin(clean.text(), name);
    if (name.script == NameScript::Han) proposal = propose_chinese(clean.text(), name);
    if (name.script == NameScript::Other && !name.title.empty() && !name.is_surname_only)
      proposal = {name.whole, "name.title"};
  }
  if (proposal.rule == "name.title") out.moved_title = name.title;
  if (proposal.rule == "name.case") out.issues.push_back({"name.case", ""});
  finish(out, clean, std::move(proposal.text), proposal.rule, FixGrade::Likely);
  return out;
}

StandardValue standardise(std::string_view value, const ValueContext& context) {
  StandardValue out = read_value(value, context);
  if (out.rule.starts_with("name.")) settle(out, value, context, read_value);
  return out;
}

constexpr FieldTypeInfo kInfo = {
    FieldType::PersonName,     "person-name",        standardise,
    append_person_name,        compare_person_names, append_person_name_keys,
    person_name_frequency_key, describe_person_name, kLevels,
};

}  // namespace

const FieldTypeInfo& person_name_field() { return kInfo; }

}  // namespace spruce
