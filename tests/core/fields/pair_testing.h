// What the tests of names, companies and places add to the laws every type keeps: pairs by level
// and by block key, full symmetry, and rows of the shared data sets. Header only.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/field.h"
#include "tests/core/fields/field_laws.h"
#include "tests/core/fields/shared_data.h"

namespace spruce {

using testing::feature_of;

/// The name of the level two values fall into.
inline std::string compare_values(const FieldTypeInfo& type, std::string_view a,
                                  std::string_view b) {
  return std::string(testing::level_name(type, a, b));
}

inline bool share_block_key(const FieldTypeInfo& type, std::string_view a, std::string_view b) {
  std::vector<BlockKey> x;
  std::vector<BlockKey> y;
  type.append_block_keys(feature_of(type, a), x);
  type.append_block_keys(feature_of(type, b), y);
  return std::any_of(x.begin(), x.end(), [&](const BlockKey& key) {
    return std::any_of(y.begin(), y.end(), [&](const BlockKey& other) {
      return key.hash == other.hash && key.kind == other.kind;
    });
  });
}

/// Every pair compares alike both ways, a value is the same as itself, and a feature cut short is
/// safe.
inline void check_all_pairs(const FieldTypeInfo& type, const std::vector<std::string>& values) {
  std::vector<std::string> features;
  for (const std::string& value : values) features.push_back(feature_of(type, value));
  for (std::size_t i = 0; i < values.size(); ++i) {
    CAPTURE(values[i]);
    CHECK(type.compare(features[i], features[i]) == (features[i].empty() ? kMissing : Level{1}));
    const std::string_view cut = std::string_view(features[i]).substr(0, features[i].size() / 2);
    CHECK(type.compare(cut, features[i]) < type.levels.size());
    for (std::size_t j = 0; j < i; ++j) {
      CAPTURE(values[j]);
      CHECK(type.compare(features[i], features[j]) == type.compare(features[j], features[i]));
    }
  }
}

/// The laws of every field type, and those of pairs, on `values`, hostile bytes and long cells.
inline void check_type_laws(const FieldTypeInfo& type, std::vector<std::string> values) {
  CHECK(type.levels.front().name == "missing");
  CHECK(type.levels.back().name == "different");
  testing::check_field_laws(type, values);
  for (const std::string& value : testing::hostile_values()) values.push_back(value);
  values.push_back(std::string(70000, 'a'));
  std::string long_han;
  for (int i = 0; i < 20000; ++i) long_han += "公";
  values.push_back(long_han);
  check_all_pairs(type, values);
  for (const std::string& value : values) {
    std::vector<std::string> words;
    type.describe_keys(feature_of(type, value), words);
  }
}

/// Rows of a CSV under the shared data folder; empty when it is absent.
inline std::vector<std::vector<std::string>> read_shared_csv(const std::string& path) {
  std::string text;
  if (!testing::read_shared(path, text)) return {};
  return testing::parse_csv(text);
}

}  // namespace spruce
