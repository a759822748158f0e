// Field types simple enough to see through, so that tests of matching show matching alone. The
// feature is the value itself; levels: same, near (one edit), other; a value "branch of X" is
// related to X. Real types are tested in tests/core/fields.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/fields/feature.h"
#include "core/fields/field.h"

namespace spruce::test {

inline constexpr std::array<LevelInfo, 5> kFakeLevels = {{{"missing", 0, 0},
                                                          {"same", 0.85, 0.002},
                                                          {"one-edit", 0.08, 0.002},
                                                          {"branch", 0.02, 0.001, true},
                                                          {"different", 0.05, 0.995}}};

/// A type whose values are nearly unique, as full company names are.
inline constexpr std::array<LevelInfo, 5> kFirmLevels = {{{"missing", 0, 0},
                                                          {"same", 0.85, 0.000002},
                                                          {"one-edit", 0.08, 0.00001},
                                                          {"branch", 0.02, 0.001, true},
                                                          {"different", 0.05, 0.998988}}};

inline void fake_feature(std::string_view value, const ValueContext&, std::string& out) {
  if (value != "n/a") out.append(value);
}

/// True when one insertion, deletion or replacement turns a into b.
inline bool is_one_edit(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  return a.size() == b.size() ? a.substr(i + 1) == b.substr(i + 1) : a.substr(i) == b.substr(i + 1);
}

inline Level fake_compare(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return kMissing;
  if (a == b) return 1;
  const std::string branch = "branch of ";
  if (branch + std::string(a) == b || branch + std::string(b) == a) return 3;
  return is_one_edit(a, b) ? 2 : 4;
}

inline void fake_keys(std::string_view feature, std::vector<BlockKey>& out) {
  out.push_back({hash_bytes(feature, 1), static_cast<std::uint8_t>(KeyKind::Exact)});
  out.push_back({hash_bytes(feature.substr(0, 3), 2), static_cast<std::uint8_t>(KeyKind::Prefix)});
}

inline std::string_view fake_frequency(std::string_view feature) { return feature; }
inline StandardValue fake_standard(std::string_view value, const ValueContext&) {
  StandardValue result;
  result.standard = std::string(value);
  return result;
}
inline void fake_describe(std::string_view, std::vector<std::string>&) {}

inline constexpr std::array<std::string_view, kFieldTypeCount> kFakeNames = {
    "free-text", "email",  "phone",      "person-name", "given-name", "family-name", "company-name",
    "address",   "city",   "region",     "postal-code", "country",    "date",        "number",
    "url",       "choice", "identifier", "tax-id",      "title"};

/// For MatchOptions::types.
inline const FieldTypeInfo& fake_type(FieldType type) {
  static const std::array<FieldTypeInfo, kFieldTypeCount> types = [] {
    std::array<FieldTypeInfo, kFieldTypeCount> result{};
    for (std::size_t i = 0; i < kFieldTypeCount; ++i) {
      result[i] = {static_cast<FieldType>(i),
                   kFakeNames[i],
                   fake_standard,
                   fake_feature,
                   fake_compare,
                   fake_keys,
                   fake_frequency,
                   fake_describe,
                   kFakeLevels};
    }
    return result;
  }();
  return types[static_cast<std::size_t>(type)];
}

/// fake_type() with kFirmLevels for company names.
inline const FieldTypeInfo& fake_firm_type(FieldType type) {
  static const FieldTypeInfo firm = [] {
    FieldTypeInfo info = fake_type(FieldType::CompanyName);
    info.levels = kFirmLevels;
    return info;
  }();
  return type == FieldType::CompanyName ? firm : fake_type(type);
}

}  // namespace spruce::test
