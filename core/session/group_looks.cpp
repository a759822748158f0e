// Looks: which of a group's values mean the same though they are written differently, and how
// Chinese names read. Opinions for the eye only: matching has its own comparisons.
#include <algorithm>
#include <map>

#include "core/fields/catalog.h"
#include "core/fields/name_sound.h"
#include "core/fields/person_name_parse.h"
#include "core/session/groups.h"
#include "core/text/normalize.h"
#include "core/text/pinyin.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

bool has_pinyin(FieldType type) {
  return type == FieldType::PersonName || type == FieldType::GivenName ||
         type == FieldType::FamilyName || type == FieldType::CompanyName;
}

/// Names of persons are short and often differ by sound alone; a company's reading only helps
/// beside one in Latin letters.
bool wants_hint(FieldType type, const std::vector<std::string>& texts) {
  return type != FieldType::CompanyName ||
         std::any_of(texts.begin(), texts.end(),
                     [](const std::string& text) { return !text.empty() && !has_han(text); });
}

std::string spaced_pinyin(std::string_view text) {
  std::vector<std::string> syllables;
  pinyin_syllables(text, syllables);
  std::string out;
  for (const std::string& syllable : syllables) {
    if (!out.empty()) out += ' ';
    out += syllable;
  }
  return out;
}

/// How a Chinese value reads; empty for what is not Chinese.
std::string pinyin_hint(FieldType type, std::string_view value) {
  if (!has_pinyin(type) || !has_han(value)) return {};
  if (type == FieldType::FamilyName) return han_reading(to_utf32(value), true);
  if (type != FieldType::PersonName) return spaced_pinyin(value);
  const PersonName name = parse_person_name(value);
  if (name.script != NameScript::Han || name.family.empty()) return spaced_pinyin(value);
  const std::string family = han_reading(to_utf32(name.family), true);
  const std::string given = han_reading(to_utf32(name.given), false);
  return given.empty() ? family : family + " " + given;
}

/// The class of each text: equal when the standard forms are; -1 when empty.
std::vector<int> classes_of(const ColumnType& type, const std::vector<std::string>& texts) {
  std::map<std::string, int> found;
  std::vector<int> classes;
  for (const std::string& text : texts) {
    if (text.empty()) {
      classes.push_back(-1);
      continue;
    }
    const StandardValue read = field_type(type.type).standardise(text, type.context);
    const int next = static_cast<int>(found.size());
    classes.push_back(found.emplace(fold_text(read.standard), next).first->second);
  }
  return classes;
}

}  // namespace

Json looks_json(const State& state, const std::vector<RowId>& members) {
  Json looks = Json::array();
  std::string scratch;
  std::vector<std::string> texts(members.size());
  for (std::uint32_t c = 0; c < state.types.size(); ++c) {
    for (std::size_t i = 0; i < members.size(); ++i) {
      texts[i] = replace_invalid_utf8(state.table.value(members[i], ColumnId{c}, scratch));
    }
    const bool all_equal = std::all_of(texts.begin(), texts.end(),
                                       [&](const std::string& text) { return text == texts[0]; });
    if (all_equal) continue;
    Json hints = Json::array();
    for (const std::string& text : texts) {
      hints.push_back(wants_hint(state.types[c].type, texts)
                          ? pinyin_hint(state.types[c].type, text)
                          : std::string());
    }
    looks.push_back(
        {{"column", c}, {"classes", classes_of(state.types[c], texts)}, {"hints", hints}});
  }
  return looks;
}

}  // namespace spruce
