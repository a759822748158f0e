// What a company column proposes: Chinese names with full-width brackets and no spaces, legal forms
// in their usual spelling.
#include "core/fields/company_name.h"

#include "core/fields/ascii.h"
#include "core/fields/company_feature.h"
#include "core/fields/company_parse.h"
#include "core/fields/text_rules.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

// Hand-set from what customer lists usually show; u is replaced by the file's own, m by EM.
constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1},
    {"same", 0.585, 0.000001},
    {"same-brand", 0.10, 0.000010},
    {"one-edit", 0.07, 0.000003},
    {"similar", 0.06, 0.000006},
    {"same-sound-other-script", 0.01, 0.0003},
    {"same-sound-other-characters", 0.01, 0.0005},
    {"quite-similar", 0.03, 0.0040},
    {"acronym", 0.005, 0.0006},
    {"branch", 0.02, 0.0006, true},
    {"part-of", 0.03, 0.0030},
    {"same-brand-elsewhere", 0.02, 0.0030},
    {"fairly-similar", 0.020, 0.0080},
    {"different", 0.04, 0.9832},
};
static_assert(std::size(kLevels) == static_cast<std::size_t>(CompanyLevel::Different) + 1);

struct FormSpelling {
  std::string_view folded;
  std::string_view usual;
};

// Spellings that everybody accepts; only the punctuation and case of the same form change.
constexpr FormSpelling kSpellings[] = {
    {"co ltd", "Co., Ltd."},  {"gmbh", "GmbH"},         {"gmbh and co kg", "GmbH & Co. KG"},
    {"llc", "LLC"},           {"llp", "LLP"},           {"pty ltd", "Pty Ltd"},
    {"pte ltd", "Pte. Ltd."}, {"pvt ltd", "Pvt. Ltd."}, {"sa de cv", "S.A. de C.V."},
    {"sdn bhd", "Sdn. Bhd."}, {"mbh", "mbH"},           {"kgaa", "KGaA"},
};

std::string fold_form(std::string_view form) {
  std::string plain;
  for (const char c : form) {
    if (c == '&') {
      plain.append(" and ");
    } else if (c != '.') {
      plain.push_back(c == ',' || c == '-' || c == '/' ? ' ' : ascii_lower(c));
    }
  }
  std::string out;
  for (const char c : plain) {
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out.push_back(c);
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

bool is_all_capitals(std::string_view text) { return to_upper(text) == text; }

// The form at the end of `text` in its usual spelling, or `text`.
std::string repair_form(std::string_view text, const CompanyName& name) {
  if (name.form.empty() || is_all_capitals(text)) return std::string(text);
  const std::string folded = fold_form(name.form);
  for (const FormSpelling& spelling : kSpellings) {
    if (spelling.folded != folded) continue;
    const std::size_t at = text.rfind(name.form);
    if (at == std::string_view::npos || at == 0) break;
    std::string_view after = text.substr(at + name.form.size());
    if (after == "." || after == ",") after = {};
    if (!after.empty()) break;
    std::string_view before = text.substr(0, at);
    while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
    return std::string(before).append(" ").append(spelling.usual);
  }
  return std::string(text);
}

bool is_bracket(char32_t c) { return c == U'(' || c == U')' || c == U'（' || c == U'）'; }
bool is_tight(char32_t c) { return is_bracket(c) || script_of(c) == Script::Han; }

// Full-width brackets, no spaces beside Han characters.
std::string repair_han(std::string_view text) {
  const std::u32string all = to_utf32(text);
  std::string out;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const char32_t c = all[i];
    const bool beside =
        (i > 0 && is_tight(all[i - 1])) || (i + 1 < all.size() && is_tight(all[i + 1]));
    if (c == U' ' && beside) continue;
    append_utf8(out, c == U'(' ? U'（' : c == U')' ? U'）' : c);
  }
  return out;
}

void add_part(StandardValue& out, std::string_view name, const std::string& text) {
  if (!text.empty()) out.parts.push_back({name, text});
}

void add_parts(StandardValue& out, const CompanyName& name) {
  add_part(out, "place", name.place);
  add_part(out, "brand", name.brand);
  add_part(out, "trade", name.trade);
  add_part(out, "group", name.group);
  add_part(out, "form", name.form);
  add_part(out, "branch", name.branch);
  add_part(out, "alias", name.alias);
  add_part(out, "note", name.note);
}

void grade(StandardValue& out, std::string_view text, const CompanyName& name) {
  const ScriptCounts scripts = count_scripts(text);
  if (scripts.letters == 0) {
    out.grade = scripts.digits == 0 ? Grade::Invalid : Grade::Unlikely;
    out.issues.push_back({"company.no-letters", ""});
    return;
  }
  out.grade = name.form.empty() ? Grade::Plausible : Grade::Valid;
  if (text.find('@') != std::string_view::npos) {
    out.grade = Grade::Unlikely;
    out.issues.push_back({"company.email", ""});
  }
  if (!name.branch.empty()) out.issues.push_back({"company.branch", name.branch});
}

StandardValue standardise(std::string_view value, const ValueContext& context) {
  StandardValue out;
  const CleanText clean(value, Width::Alnum);
  if (finish_empty(out, clean)) return out;
  const CompanyName name = parse_company_name(clean.text(), context.words.get());
  grade(out, clean.text(), name);
  add_parts(out, name);
  if (out.grade > Grade::Plausible) {
    finish(out, clean);
  } else if (name.is_han) {
    finish(out, clean, repair_han(clean.text()), "company.brackets", FixGrade::Safe);
  } else {
    finish(out, clean, repair_form(clean.text(), name), "company.legal-form", FixGrade::Likely);
  }
  return out;
}

constexpr FieldTypeInfo kInfo = {
    FieldType::CompanyName, "company-name",        standardise,
    append_company_name,    compare_company_names, append_company_keys,
    company_frequency_key,  describe_company_name, kLevels,
    company_whole_key,
};

}  // namespace

const FieldTypeInfo& company_name_field() { return kInfo; }

}  // namespace spruce
