// Dictionary reader: the checked pieces a descriptor is read with, for the files of core/rules
// only. It remembers the first thing that is wrong; everything read after that is of no account.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/rules/data_dictionary.h"

namespace spruce {

using Json = nlohmann::ordered_json;

class DictionaryReader {
 public:
  DataDictionary& dictionary() { return dictionary_; }
  bool is_well() const { return !error_; }
  const Error& error() const { return *error_; }
  void fail(const std::string& path, const std::string& what);
  /// Keeps, but does not check.
  void leave(const std::string& path, const std::string& what, std::string_view why);

  /// A text property; empty when it is not there.
  std::string text(const Json& json, const char* name, const std::string& path);
  /// A text, number or truth as text.
  std::string scalar(const Json& json, const std::string& path);
  std::uint32_t count(const Json& json, const std::string& path);
  /// A list of scalars, or of {"value", "label"}.
  std::vector<std::string> values(const Json& json, const std::string& path);
  /// One field name, or a list of them; each must be a field.
  std::vector<std::string> field_names(const Json& json, const std::string& path);
  std::optional<Pattern> pattern(const std::string& expression);
  Rule& add_rule(RuleKind kind, const std::string& key, const std::string& path,
                 std::vector<std::string> fields);

 private:
  DataDictionary dictionary_;
  std::optional<Error> error_;
  std::unordered_set<std::string> keys_;
};

std::optional<ConditionTest> find_condition_test(std::string_view name);
/// minimum, maximum, exclusiveMinimum, exclusiveMaximum.
std::optional<RuleKind> bound_kind(std::string_view name);
/// primaryKey, uniqueKeys, foreignKeys, "spruce:rules", and what else the schema says.
void read_table_rules(DictionaryReader& reader, const Json& schema, const std::string& base);

}  // namespace spruce
