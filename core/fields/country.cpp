// The feature is the ISO code; an unknown name is kept folded, so that two equal unknown names
// still agree.
#include "core/fields/country.h"

#include "core/fields/ascii.h"
#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/reference/countries.h"
#include "core/reference/line_table.h"
#include "core/similarity/damerau.h"
#include "core/text/normalize.h"
#include "core/text/script.h"
#include "core/text/simplify.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 100;

// NA is Namibia's code, yet in a list of countries it nearly always says "not available": see
// placeholder.h.
std::optional<CountrySpelling> look_up(std::string_view text) {
  if (text.size() > kMostBytes) return std::nullopt;
  return find_country(fold_text(text));
}

// The language of a variant, by its script: a name is answered in the characters it was written in.
NameLanguage language_of(std::string_view text) {
  const ScriptCounts scripts = count_scripts(text);
  if (scripts.of(Script::Katakana) + scripts.of(Script::Hiragana) > 0) return NameLanguage::Ja;
  if (scripts.of(Script::Hangul) > 0) return NameLanguage::Ko;
  if (scripts.of(Script::Cyrillic) > 0) return NameLanguage::Ru;
  if (scripts.of(Script::Han) > 0) {
    return to_simplified(text) == text ? NameLanguage::ZhHans : NameLanguage::ZhHant;
  }
  return NameLanguage::En;
}

// Equal to a usual name in any of our languages: nothing to change.
bool is_usual_name(std::string_view code, std::string_view text) {
  for (std::size_t i = 0; i < kNameLanguageCount; ++i) {
    if (country_name(code, static_cast<NameLanguage>(i)) == text) return true;
  }
  return false;
}

void judge(const CountrySpelling& found, const CleanText& clean, StandardValue& out) {
  const std::string_view text = clean.text();
  switch (found.kind) {
    case SpellingKind::Alpha2:
    case SpellingKind::Alpha3:
      finish(out, clean, ascii_upper(text), "country.code-case", FixGrade::Safe);
      return;
    case SpellingKind::Native:
      finish(out, clean);
      return;
    case SpellingKind::Usual:
      if (is_usual_name(found.code, text)) {
        finish(out, clean);
      } else {  // another case, accent or sign, but the same letters
        finish(out, clean, std::string(country_name(found.code, found.language)),
               "country.spelling", FixGrade::Safe);
      }
      return;
    case SpellingKind::Variant:
      finish(out, clean, std::string(country_name(found.code, language_of(text))), "country.name",
             FixGrade::Likely);
      return;
  }
}

// The usual name that is one slip away, when only one country has such a name: "Untied States".
std::optional<CountrySpelling> find_near(std::string_view text) {
  constexpr std::size_t kShortest = 5;
  const std::string folded = text.size() <= kMostBytes ? fold_text(text) : std::string();
  if (folded.size() < kShortest || !is_ascii(folded)) return std::nullopt;
  std::optional<CountrySpelling> near;
  for (std::string_view rest = country_names(); !rest.empty();) {
    std::string_view line = take_line(rest);
    const std::string_view name = take_cell(line);
    const bool may_be = name.size() + 1 >= folded.size() && name.size() <= folded.size() + 1 &&
                        name.size() >= kShortest;
    if (!may_be || similarity::damerau_distance(name, folded, 1) != 1) continue;
    const std::optional<CountrySpelling> found = find_country(name);
    if (!found || found->kind == SpellingKind::Alpha2 || found->kind == SpellingKind::Alpha3)
      continue;
    if (near && near->code != found->code) return std::nullopt;
    if (!near || (found->kind == SpellingKind::Usual && found->language == NameLanguage::En))
      near = found;
  }
  return near;
}

void judge_unknown(const CleanText& clean, StandardValue& out) {
  const std::string_view text = clean.text();
  out.grade = text.size() > kMostBytes || all_digits(text) ? Grade::Invalid : Grade::Unlikely;
  const std::optional<CountrySpelling> near = find_near(text);
  if (!near) {
    out.issues.push_back({"country.unknown", {}});
    finish(out, clean);
    return;
  }
  const NameLanguage language =
      near->kind == SpellingKind::Usual ? near->language : NameLanguage::En;
  const std::string name(country_name(near->code, language));
  out.issues.push_back({"country.misspelt", name});
  out.parts.push_back({"code", std::string(near->code)});
  finish(out, clean, name, "country.misspelt", FixGrade::Likely);
}

StandardValue standardise(std::string_view value, const ValueContext&) {
  StandardValue out;
  const CleanText clean(value, Width::Alnum);
  if (finish_empty(out, clean)) return out;
  const auto found = look_up(clean.text());
  if (!found) {
    judge_unknown(clean, out);
    return out;
  }
  out.grade = Grade::Valid;
  out.parts.push_back({"code", std::string(found->code)});
  judge(*found, clean, out);
  return out;
}

void append_feature(std::string_view value, const ValueContext&, std::string& out) {
  const CleanText clean(value, Width::Alnum);
  if (clean.text().empty() || is_placeholder(clean.text()) || clean.text().size() > kMostBytes)
    return;
  const std::string folded = fold_text(clean.text());
  if (const auto found = find_country(folded)) {
    out += found->code;
  } else {
    out += folded;
  }
}

enum : Level { kSame = 1, kSimilar, kDifferent };

constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1}, {"same", 0.95, 0.30}, {"similar", 0.01, 0.01}, {"different", 0.04, 0.69}};

Level compare(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  if (a == b) return kSame;
  const bool names = a.size() > 4 && b.size() > 4 && a.size() <= 64 && b.size() <= 64;
  return names && similarity::damerau_distance(a, b, 1) <= 1 ? kSimilar : kDifferent;
}

// Half a file may be of one country: no key.
void append_block_keys(std::string_view, std::vector<BlockKey>&) {}

std::string_view frequency_key(std::string_view feature) { return feature; }

void describe_keys(std::string_view feature, std::vector<std::string>& out) {
  if (!feature.empty()) out.push_back("country:" + std::string(feature));
}

}  // namespace

std::string_view country_code_of(std::string_view value) {
  const CleanText clean(value, Width::Alnum);
  if (clean.text().empty() || is_placeholder(clean.text())) return {};
  const auto found = look_up(clean.text());
  return found ? found->code : std::string_view();
}

const FieldTypeInfo& country_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::Country, "country",     standardise,
                                       append_feature,     compare,       append_block_keys,
                                       frequency_key,      describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
