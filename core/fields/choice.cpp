// Standard form: cleaned of spaces and full-width letters. Words that mean the same in every file
// (yes, 是, CNY, 中文) are told as parts. Feature: the folded text, or the meaning of a yes or no.
#include "core/fields/choice.h"

#include "core/fields/ascii.h"
#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/reference/value_words.h"
#include "core/similarity/damerau.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 200;

std::string_view part_name(ValueWordKind kind) {
  switch (kind) {
    case ValueWordKind::Boolean:
      return "boolean";
    case ValueWordKind::Consent:
      return "consent";
    case ValueWordKind::Gender:
      return "gender";
    case ValueWordKind::Currency:
      return "currency";
    case ValueWordKind::Language:
      return "language";
    case ValueWordKind::None:
      break;
  }
  return {};
}

// What the word means whatever the column is; more than one part where it may mean several things.
void add_meaning(std::string_view text, StandardValue& out) {
  if (text.size() > kMostBytes) return;
  const ValueWord word = find_value_word(fold_text(text));
  if (word.kind != ValueWordKind::None)
    out.parts.push_back({part_name(word.kind), std::string(word.meaning)});
  if (const std::string_view code = find_currency_code(text); !code.empty())
    out.parts.push_back({"currency", std::string(code)});
  if (text == "1" || text == "0") out.parts.push_back({"boolean", text == "1" ? "yes" : "no"});
  if (text == "√" || text == "✓" || text == "✔") out.parts.push_back({"boolean", "yes"});
  if (text == "×" || text == "✗" || text == "✘") out.parts.push_back({"boolean", "no"});
  constexpr std::string_view kLanguageCodes =
      "ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ka kk ko lt lv mk ms "
      "nb nl pl pt ro ru sk sl sr sv ta th tr uk ur vi zh ";
  const std::string lower = ascii_lower(text.substr(0, 2));
  const bool tagged = text.size() == 2 || (text.size() >= 5 && (text[2] == '-' || text[2] == '_'));
  const std::size_t at = tagged ? kLanguageCodes.find(lower + " ") : std::string_view::npos;
  if (at != std::string_view::npos && at % 3 == 0)
    out.parts.push_back({"language", text.size() == 2 ? lower : std::string(text)});
}

StandardValue standardise(std::string_view value, const ValueContext&) {
  StandardValue out;
  const CleanText clean(value, Width::Alnum);
  if (finish_empty(out, clean, false)) return out;
  out.grade = clean.text().size() <= kMostBytes ? Grade::Valid : Grade::Unlikely;
  add_meaning(clean.text(), out);
  finish(out, clean);
  return out;
}

void append_feature(std::string_view value, const ValueContext&, std::string& out) {
  const CleanText clean(value, Width::Alnum);
  if (clean.text().empty() || clean.text().size() > kMostBytes || is_blank_word(clean.text()))
    return;
  const std::string folded = fold_text(clean.text());
  const ValueWord word = find_value_word(folded);
  // "Ja" and "yes" are one answer; a single letter may be any code.
  const bool answer = word.kind == ValueWordKind::Boolean && folded.size() > 1;
  out += answer ? word.meaning : std::string_view(folded);
}

enum : Level { kSame = 1, kSimilar, kDifferent };

constexpr LevelInfo kLevels[] = {
    {"missing", 1, 1}, {"same", 0.80, 0.25}, {"similar", 0.05, 0.02}, {"different", 0.15, 0.73}};

Level compare(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  if (a == b) return kSame;
  if (a.size() > kMostBytes || b.size() > kMostBytes) return kDifferent;
  if (is_ascii(a) && is_ascii(b)) {
    const bool words = a.size() >= 4 && b.size() >= 4;
    return words && similarity::damerau_distance(a, b, 1) <= 1 ? kSimilar : kDifferent;
  }
  const std::u32string x = to_utf32(a);
  const std::u32string y = to_utf32(b);
  const bool words = x.size() >= 3 && y.size() >= 3;
  return words && similarity::damerau_distance(x, y, 1) <= 1 ? kSimilar : kDifferent;
}

// Lists are short: a key of one choice would hold a good part of the file.
void append_block_keys(std::string_view, std::vector<BlockKey>&) {}

std::string_view frequency_key(std::string_view feature) { return feature; }

void describe_keys(std::string_view feature, std::vector<std::string>& out) {
  if (!feature.empty()) out.push_back("choice:" + std::string(feature));
}

}  // namespace

const FieldTypeInfo& choice_field() {
  static constexpr FieldTypeInfo kInfo{FieldType::Choice, "choice",      standardise,
                                       append_feature,    compare,       append_block_keys,
                                       frequency_key,     describe_keys, kLevels};
  return kInfo;
}

}  // namespace spruce
