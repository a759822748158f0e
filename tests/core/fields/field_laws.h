// Laws that every field type keeps, checked on a type's own table of values, on broken bytes and on
// seeded noise. Not a test by itself: each <type>_test.cpp calls check_field_laws with its values.
#pragma once

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/field.h"

namespace spruce::testing {

/// A small generator with a fixed seed (SplitMix64); the same numbers everywhere.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t limit) {
    state_ += 0x9e3779b97f4a7c15ULL;
    std::uint64_t x = state_;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<std::uint32_t>((x ^ (x >> 31)) % limit);
  }

 private:
  std::uint64_t state_;
};

/// A value with one to three random edits: bytes dropped, doubled, swapped, replaced by signs of
/// all kinds.
inline std::string disturb(std::string value, Random& random) {
  static const std::string_view kPieces[] = {
      " ",  "  ",   "-",    ".",  ",",  ";",  "/",  "@",
      "(",  ")",    "０",   "１", "ａ", "。", "、", "\xE2\x80\x8B",
      "\t", "\n",   "+",    "0",  "9",  "x",  "Z",  "转",
      "省", "\xFF", "\xC3", "\"", "<",  ">",  "'",  "　"};
  const std::uint32_t edits = 1 + random.below(3);
  for (std::uint32_t i = 0; i < edits; ++i) {
    const std::uint32_t at = random.below(static_cast<std::uint32_t>(value.size()) + 1);
    switch (random.below(4)) {
      case 0:
        value.insert(at, kPieces[random.below(std::size(kPieces))]);
        break;
      case 1:
        if (at < value.size()) value.erase(at, 1);
        break;
      case 2:
        if (at + 1 < value.size()) std::swap(value[at], value[at + 1]);
        break;
      default:
        if (at < value.size()) value.replace(at, 1, kPieces[random.below(std::size(kPieces))]);
    }
  }
  return value;
}

inline std::vector<std::string> hostile_values() {
  using namespace std::string_literals;
  return {"",
          " ",
          "\0"s,
          "a\0b"s,
          "\xFF\xFE\xFD",
          "\xE4\xB8",
          "\xED\xA0\x80",
          "\xF4\x90\x80\x80",
          std::string(5000, 'a'),
          std::string(5000, '1'),
          std::string(3000, '@'),
          std::string(2000, ' '),
          std::string(200, '(') + std::string(200, ')'),
          "=cmd|' /C calc'!A0",
          "\xE2\x80\xAE\x61\x62\x63",
          "++++++++++++",
          "1e999999",
          "-",
          "''''''",
          "😀😀😀",
          "\"\"\"\"@@@@",
          "0000-00-00T99:99:99",
          "𡌛𠮷"};
}

inline std::string feature_of(const FieldTypeInfo& field, std::string_view value,
                              const ValueContext& context = {}) {
  std::string feature;
  field.append_feature(value, context, feature);
  return feature;
}

inline std::string_view level_name(const FieldTypeInfo& field, std::string_view a,
                                   std::string_view b, const ValueContext& context = {}) {
  return field.levels[field.compare(feature_of(field, a, context), feature_of(field, b, context))]
      .name;
}

inline bool has_issue(const StandardValue& value, std::string_view code) {
  for (const ValueIssue& issue : value.issues) {
    if (issue.code == code) return true;
  }
  return false;
}

inline std::string part_of(const StandardValue& value, std::string_view name) {
  for (const ValuePart& part : value.parts) {
    if (part.name == name) return part.text;
  }
  return {};
}

/// The laws of one value.
inline void check_value_laws(const FieldTypeInfo& field, const std::string& value,
                             const ValueContext& context) {
  CAPTURE(value);
  const StandardValue once = field.standardise(value, context);
  const StandardValue twice = field.standardise(once.standard, context);
  CHECK(twice.standard == once.standard);
  CHECK((once.rule.empty() == (once.standard == value)));
  const std::string feature = feature_of(field, value, context);
  const Level self = field.compare(feature, feature);
  CHECK((self == kMissing) == feature.empty());
  CHECK(self < field.levels.size());
  CHECK(field.compare(feature, "") == kMissing);
  const std::string_view key = field.frequency_key(feature);
  if (!key.empty())
    CHECK((key.data() >= feature.data() &&
           key.data() + key.size() <= feature.data() + feature.size()));
  std::vector<BlockKey> keys;
  field.append_block_keys(feature, keys);
  if (feature.empty()) CHECK(keys.empty());
}

/// Idempotence, symmetry, self-comparison and safety on `values`, hostile bytes and seeded noise.
inline void check_field_laws(const FieldTypeInfo& field, std::vector<std::string> values,
                             const ValueContext& context = {}, std::uint32_t noise = 300) {
  Random random(20261123);
  const std::size_t given = values.size();
  for (const std::string& value : hostile_values()) values.push_back(value);
  for (std::uint32_t i = 0; i < noise && given > 0; ++i) {
    values.push_back(disturb(values[random.below(static_cast<std::uint32_t>(given))], random));
  }
  for (const std::string& value : values) check_value_laws(field, value, context);
  std::vector<std::string> features;
  for (const std::string& value : values) features.push_back(feature_of(field, value, context));
  for (std::size_t i = 0; i < features.size(); ++i) {
    const std::size_t j = random.below(static_cast<std::uint32_t>(features.size()));
    CAPTURE(values[i]);
    CAPTURE(values[j]);
    CHECK(field.compare(features[i], features[j]) == field.compare(features[j], features[i]));
  }
  double m = 0;
  double u = 0;
  for (std::size_t i = 1; i < field.levels.size(); ++i) {
    m += field.levels[i].m;
    u += field.levels[i].u;
  }
  CHECK(m == doctest::Approx(1.0).epsilon(0.02));
  CHECK(u == doctest::Approx(1.0).epsilon(0.02));
}

/// One row of a type's table. An empty `rule` means: nothing to change.
struct StandardRow {
  const char* name;
  const char* value;
  const char* standard;
  Grade grade;
  const char* rule;
  FixGrade fix;
  const char* issue;  ///< a code that must be there, or ""
  const char* country = "";
};

inline void check_standard_row(const FieldTypeInfo& field, const StandardRow& row,
                               DateOrder order = DateOrder::Unknown) {
  CAPTURE(std::string(row.name));
  CAPTURE(std::string(row.value));
  ValueContext context;
  context.country = row.country;
  context.date_order = order;
  const StandardValue out = field.standardise(row.value, context);
  CHECK(out.standard == row.standard);
  CHECK(static_cast<int>(out.grade) == static_cast<int>(row.grade));
  CHECK(out.rule == row.rule);
  if (!out.rule.empty()) CHECK(static_cast<int>(out.fix_grade) == static_cast<int>(row.fix));
  if (row.issue[0] != '\0') CHECK(has_issue(out, row.issue));
}

struct LevelRow {
  const char* name;
  const char* a;
  const char* b;
  const char* level;
};

inline void check_level_row(const FieldTypeInfo& field, const LevelRow& row,
                            const ValueContext& context = {}) {
  CAPTURE(std::string(row.name));
  CAPTURE(std::string(row.a));
  CAPTURE(std::string(row.b));
  CHECK(level_name(field, row.a, row.b, context) == row.level);
  CHECK(level_name(field, row.b, row.a, context) == row.level);
}

}  // namespace spruce::testing
