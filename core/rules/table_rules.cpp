// The checked pieces of a descriptor, and the rules that stand beside its fields.
#include <algorithm>
#include <array>

#include "core/rules/dictionary_reader.h"

namespace spruce {
namespace {

/// An object property, or a failure.
const Json& object_of(DictionaryReader& reader, const Json& json, const char* name,
                      const std::string& path) {
  static const Json kNone = Json::object();
  const auto at = json.find(name);
  if (at != json.end() && at->is_object()) return *at;
  reader.fail(path + "/" + name, "not an object");
  return kNone;
}

std::vector<std::string> names_of(DictionaryReader& reader, const Json& json, const char* name,
                                  const std::string& path) {
  const auto at = json.find(name);
  if (at != json.end()) return reader.field_names(*at, path + "/" + name);
  reader.fail(path + "/" + name, "no field");
  return {};
}

Condition read_condition(DictionaryReader& reader, const Json& json, const std::string& path) {
  Condition out;
  const std::vector<std::string> fields = names_of(reader, json, "field", path);
  if (!fields.empty()) out.field = fields.front();
  const std::string test = reader.text(json, "is", path);
  const std::optional<ConditionTest> found = find_condition_test(test);
  if (!found) {
    reader.fail(path + "/is", test);
    return out;
  }
  out.test = *found;
  if (out.test == ConditionTest::Filled || out.test == ConditionTest::Empty) return out;
  if (json.contains("values")) out.values = reader.values(json["values"], path + "/values");
  if (out.values.empty()) reader.fail(path + "/values", "no value");
  if (out.test == ConditionTest::Matches && !out.values.empty()) {
    out.pattern = reader.pattern(out.values.front());
  }
  return out;
}

void read_if_then(DictionaryReader& reader, const Json& json, const std::string& path,
                  const std::string& key) {
  Condition when = read_condition(reader, object_of(reader, json, "when", path), path + "/when");
  Condition must = read_condition(reader, object_of(reader, json, "must", path), path + "/must");
  Rule& rule = reader.add_rule(RuleKind::IfThen, key, path, {must.field});
  rule.others = {when.field};
  rule.when = std::move(when);
  rule.must = std::move(must);
}

/// One of "spruce:rules".
void read_own_rule(DictionaryReader& reader, const Json& json, const std::string& path,
                   std::size_t number) {
  if (!json.is_object()) return reader.fail(path, "not an object");
  const std::string kind = reader.text(json, "kind", path);
  const std::string key = "rule:" + std::to_string(number + 1);
  const auto names = [&](const char* name) { return names_of(reader, json, name, path); };
  const std::size_t before = reader.dictionary().rules.size();
  if (kind == "if-then") {
    read_if_then(reader, json, path, key);
  } else if (kind == "dependency") {
    reader.add_rule(RuleKind::Dependency, key, path, names("to")).others = names("from");
  } else if (kind == "order") {
    const Rule& rule = reader.add_rule(RuleKind::Order, key, path, names("fields"));
    if (rule.fields.size() != 2) reader.fail(path + "/fields", "not two fields");
  } else if (kind == "phone-country") {
    reader.add_rule(RuleKind::PhoneCountry, key, path, names("phone")).others = names("country");
  } else if (kind == "one-filled") {
    reader.add_rule(RuleKind::OneFilled, key, path, names("fields"));
  } else {
    reader.leave(path, kind, "kind");
  }
  const bool is_new = reader.dictionary().rules.size() > before;
  if (is_new) reader.dictionary().rules.back().name = reader.text(json, "name", path);
}

void read_foreign_key(DictionaryReader& reader, const Json& json, const std::string& path,
                      std::size_t number) {
  if (!json.is_object()) return reader.fail(path, "not an object");
  const Json& reference = object_of(reader, json, "reference", path);
  Rule& rule = reader.add_rule(RuleKind::ParentExists, "foreign-key:" + std::to_string(number + 1),
                               path, names_of(reader, json, "fields", path));
  rule.resource = reader.text(reference, "resource", path + "/reference");
  // Names of another table need not be fields of this one.
  const auto fields = reference.find("fields");
  if (fields == reference.end()) return reader.fail(path + "/reference/fields", "no field");
  rule.others = fields->is_array()
                    ? reader.values(*fields, path + "/reference/fields")
                    : std::vector<std::string>{reader.scalar(*fields, path + "/reference/fields")};
  if (rule.others.size() != rule.fields.size()) {
    reader.fail(path + "/reference/fields", "not as many fields");
  }
}

void read_keys(DictionaryReader& reader, const Json& schema, const std::string& base) {
  const auto primary = schema.find("primaryKey");
  if (primary != schema.end() && !(primary->is_array() && primary->empty())) {
    const std::vector<std::string> names = reader.field_names(*primary, base + "/primaryKey");
    for (const std::string& name : names) {
      reader.add_rule(RuleKind::Required, "primary-key:" + name, base + "/primaryKey", {name});
    }
    reader.add_rule(names.size() == 1 ? RuleKind::Unique : RuleKind::UniqueTogether, "primary-key",
                    base + "/primaryKey", names);
  }
  for (const char* const name : {"uniqueKeys", "foreignKeys", "spruce:rules"}) {
    const auto list = schema.find(name);
    if (list == schema.end()) continue;
    const std::string path = base + "/" + name;
    if (!list->is_array()) return reader.fail(path, "not a list");
    for (std::size_t i = 0; i < list->size() && reader.is_well(); ++i) {
      const std::string at = path + "/" + std::to_string(i);
      if (name == std::string_view("foreignKeys")) {
        read_foreign_key(reader, (*list)[i], at, i);
      } else if (name == std::string_view("spruce:rules")) {
        read_own_rule(reader, (*list)[i], at, i);
      } else {
        reader.add_rule(RuleKind::UniqueTogether, "unique-key:" + std::to_string(i + 1), at,
                        reader.field_names((*list)[i], at));
      }
    }
  }
}

}  // namespace

void DictionaryReader::fail(const std::string& path, const std::string& what) {
  if (!error_) error_ = Error{ErrorCode::BadDictionary, path + ": " + what};
}

void DictionaryReader::leave(const std::string& path, const std::string& what,
                             std::string_view why) {
  dictionary_.unchecked.push_back({path, what, why});
}

std::string DictionaryReader::text(const Json& json, const char* name, const std::string& path) {
  const auto at = json.find(name);
  if (at == json.end() || at->is_null()) return {};
  if (!at->is_string()) fail(path + "/" + name, "not a text");
  if (!is_well()) return {};
  std::string out = at->get<std::string>();
  if (out.size() > kMaxNameBytes) fail(path + "/" + name, "too long");
  return out;
}

std::string DictionaryReader::scalar(const Json& json, const std::string& path) {
  if (json.is_string()) return json.get<std::string>();
  if (json.is_number() || json.is_boolean()) return json.dump();
  fail(path, "not a value");
  return {};
}

std::uint32_t DictionaryReader::count(const Json& json, const std::string& path) {
  const bool is_count = json.is_number_unsigned() && json.get<std::uint64_t>() < 0xffffffffU;
  if (!is_count) fail(path, "not a whole number");
  return is_count ? json.get<std::uint32_t>() : 0;
}

std::vector<std::string> DictionaryReader::values(const Json& json, const std::string& path) {
  std::vector<std::string> out;
  if (!json.is_array()) fail(path, "not a list");
  if (json.size() > kMaxListedValues) fail(path, std::to_string(json.size()));
  if (!is_well()) return out;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const bool is_labelled = json[i].is_object() && json[i].contains("value");
    out.push_back(scalar(is_labelled ? json[i]["value"] : json[i], path + "/" + std::to_string(i)));
  }
  return out;
}

std::vector<std::string> DictionaryReader::field_names(const Json& json, const std::string& path) {
  std::vector<std::string> names =
      json.is_array() ? values(json, path) : std::vector<std::string>{scalar(json, path)};
  if (names.empty()) fail(path, "no field");
  if (names.size() > kMaxRuleFields) fail(path, std::to_string(names.size()));
  for (const std::string& name : names) {
    if (dictionary_.find_field(name) == nullptr) fail(path, "no field " + name);
  }
  return names;
}

std::optional<Pattern> DictionaryReader::pattern(const std::string& expression) {
  Result<Pattern> made = make_pattern(expression);
  if (made.ok()) return std::move(made).value();
  if (!error_) error_ = made.error();
  return std::nullopt;
}

Rule& DictionaryReader::add_rule(RuleKind kind, const std::string& key, const std::string& path,
                                 std::vector<std::string> fields) {
  if (dictionary_.rules.size() >= kMaxDictionaryRules) fail(path, "too many rules");
  Rule rule;
  rule.kind = kind;
  rule.key = key;
  for (int again = 2; !keys_.insert(rule.key).second; ++again) {
    rule.key = key + "#" + std::to_string(again);
  }
  rule.path = path;
  rule.fields = std::move(fields);
  dictionary_.rules.push_back(std::move(rule));
  return dictionary_.rules.back();
}

std::optional<RuleKind> bound_kind(std::string_view name) {
  if (name == "minimum" || name == "exclusiveMinimum") return RuleKind::Minimum;
  if (name == "maximum" || name == "exclusiveMaximum") return RuleKind::Maximum;
  return std::nullopt;
}

void read_table_rules(DictionaryReader& reader, const Json& schema, const std::string& base) {
  static constexpr std::array<std::string_view, 11> kKnown{
      "fields", "primaryKey", "uniqueKeys", "foreignKeys", "spruce:rules", "missingValues",
      "title",  "name",       "$schema",    "description", "profile"};
  if (reader.is_well()) read_keys(reader, schema, base);
  for (const auto& [name, value] : schema.items()) {
    const bool is_known = std::find(kKnown.begin(), kKnown.end(), name) != kKnown.end();
    if (!is_known) reader.leave(base + "/" + name, name, "property");
  }
}

}  // namespace spruce
