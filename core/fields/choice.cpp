// Standard form: cleaned of spaces and full-width letters. Feature: the folded text.
#include "core/fields/choice.h"

#include "core/fields/feature.h"
#include "core/fields/placeholder.h"
#include "core/fields/text_rules.h"
#include "core/similarity/damerau.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kMostBytes = 200;

StandardValue standardise(std::string_view value, const ValueContext&) {
  StandardValue out;
  const CleanText clean(value, Width::Alnum);
  if (finish_empty(out, clean, false)) return out;
  out.grade = clean.text().size() <= kMostBytes ? Grade::Valid : Grade::Unlikely;
  finish(out, clean);
  return out;
}

void append_feature(std::string_view value, const ValueContext&, std::string& out) {
  const CleanText clean(value, Width::Alnum);
  if (clean.text().empty() || clean.text().size() > kMostBytes || is_blank_word(clean.text()))
    return;
  out += fold_text(clean.text());
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
