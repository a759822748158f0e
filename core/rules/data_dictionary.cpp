// Reading a descriptor: limits first, then fields, then the rules of the table (table_rules.cpp).
#include "core/rules/data_dictionary.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/fields/catalog.h"
#include "core/rules/dictionary_reader.h"
#include "core/rules/value_format.h"

namespace spruce {
namespace {

constexpr std::array<std::string_view, 16> kKindNames{
    "type",       "required",        "unique",        "enum",
    "pattern",    "minimum",         "maximum",       "min-length",
    "max-length", "unique-together", "parent-exists", "if-then",
    "dependency", "order",           "phone-country", "one-filled"};
constexpr std::array<std::string_view, 7> kTestNames{"filled",  "empty",    "one-of", "none-of",
                                                     "matches", "at-least", "at-most"};

/// Properties that describe and need no check.
constexpr std::array<std::string_view, 12> kSilent{
    "name",          "type",    "format",  "title",   "description", "constraints",
    "missingValues", "example", "rdfType", "$schema", "spruce:type", "categories"};

bool is_silent(std::string_view name) {
  return std::find(kSilent.begin(), kSilent.end(), name) != kSilent.end();
}

std::optional<FieldType> meaning_of_format(std::string_view type, std::string_view format) {
  if (!type.empty() && type != "string") return std::nullopt;
  if (format == "email") return FieldType::Email;
  if (format == "uri") return FieldType::Url;
  return std::nullopt;
}

void read_type(DictionaryReader& reader, const Json& json, const std::string& path,
               DictionaryField& field) {
  struct Known {
    std::string_view name;
    ValueType type;
  };
  static constexpr std::array<Known, 9> kKnown{{{"string", ValueType::Text},
                                                {"any", ValueType::Text},
                                                {"", ValueType::Text},
                                                {"number", ValueType::Number},
                                                {"integer", ValueType::Integer},
                                                {"boolean", ValueType::Boolean},
                                                {"date", ValueType::Date},
                                                {"datetime", ValueType::Datetime},
                                                {"year", ValueType::Year}}};
  const std::string type = reader.text(json, "type", path);
  field.format = reader.text(json, "format", path);
  if (field.format == "default") field.format.clear();
  const auto* const known = std::find_if(kKnown.begin(), kKnown.end(),
                                         [&](const Known& one) { return one.name == type; });
  if (known == kKnown.end()) {
    reader.leave(path + "/type", type, "type");
    field.format.clear();
  } else {
    field.type = known->type;
  }
  field.meaning = meaning_of_format(type, field.format);
  const std::string meaning = reader.text(json, "spruce:type", path);
  if (!meaning.empty()) {
    field.meaning = find_field_type(meaning);
    if (!field.meaning) reader.leave(path + "/spruce:type", meaning, "type");
  }
  const bool is_read = field.format.empty() || (field.meaning && field.type == ValueType::Text) ||
                       has_known_format(field.type, field.format);
  if (!is_read) {
    reader.leave(path + "/format", field.format, "format");
    field.format = "any";
  }
}

/// "" is always missing; a list without it is read with it, as every tool that reads CSV does.
std::vector<std::string> read_missing(DictionaryReader& reader, const Json& json,
                                      const std::string& path,
                                      const std::vector<std::string>& inherited) {
  if (!json.contains("missingValues")) return inherited;
  return reader.values(json["missingValues"], path + "/missingValues");
}

void add_field_rules(DictionaryReader& reader, const Json& json, const std::string& path,
                     DictionaryField& field) {
  const auto add = [&](RuleKind kind, const std::string& at) -> Rule& {
    const std::string key = field.name + ":" + std::string(rule_kind_name(kind));
    return reader.add_rule(kind, key, at, {field.name});
  };
  const bool has_type = field.type != ValueType::Text || field.meaning;
  if (has_type) add(RuleKind::Type, path + "/type");
  if (json.contains("categories")) {
    add(RuleKind::Enum, path + "/categories").values =
        reader.values(json["categories"], path + "/categories");
  }
  const auto constraints = json.find("constraints");
  if (constraints == json.end()) return;
  const std::string at = path + "/constraints";
  if (!constraints->is_object()) return reader.fail(at, "not an object");
  for (const auto& [name, value] : constraints->items()) {
    const std::string here = at + "/" + name;
    if (name == "required" || name == "unique") {
      if (!value.is_boolean()) return reader.fail(here, "not true or false");
      if (value.get<bool>()) add(name == "required" ? RuleKind::Required : RuleKind::Unique, here);
    } else if (name == "enum") {
      add(RuleKind::Enum, here).values = reader.values(value, here);
    } else if (name == "pattern") {
      Rule& rule = add(RuleKind::Pattern, here);
      rule.text = reader.scalar(value, here);
      rule.pattern = reader.pattern(rule.text);
    } else if (name == "minLength" || name == "maxLength") {
      Rule& rule = add(name == "minLength" ? RuleKind::MinLength : RuleKind::MaxLength, here);
      rule.length = reader.count(value, here);
      rule.text = std::to_string(rule.length);
    } else if (const std::optional<RuleKind> bound = bound_kind(name)) {
      const std::string text = reader.scalar(value, here);
      if (!read_bound(field.type, field.format, text)) {
        reader.leave(here, text, "bound");
        continue;
      }
      Rule& rule = add(*bound, here);
      rule.text = text;
      rule.is_strict = name.rfind("exclusive", 0) == 0;
    } else {
      reader.leave(here, name, "constraint");
    }
  }
}

void read_field(DictionaryReader& reader, const Json& json, const std::string& path,
                const std::vector<std::string>& missing) {
  if (!json.is_object()) return reader.fail(path, "not an object");
  DictionaryField field;
  field.name = reader.text(json, "name", path);
  if (field.name.empty()) return reader.fail(path + "/name", "no name");
  if (reader.dictionary().find_field(field.name) != nullptr) {
    return reader.fail(path + "/name", "twice: " + field.name);
  }
  read_type(reader, json, path, field);
  field.missing = read_missing(reader, json, path, missing);
  for (const auto& [name, value] : json.items()) {
    if (!is_silent(name)) reader.leave(path + "/" + name, name, "property");
  }
  reader.dictionary().fields.push_back(field);
  add_field_rules(reader, json, path, field);
}

}  // namespace

std::string_view rule_kind_name(RuleKind kind) {
  return kKindNames[static_cast<std::size_t>(kind)];
}

std::string_view condition_test_name(ConditionTest test) {
  return kTestNames[static_cast<std::size_t>(test)];
}

std::optional<ConditionTest> find_condition_test(std::string_view name) {
  const auto* const at = std::find(kTestNames.begin(), kTestNames.end(), name);
  if (at == kTestNames.end()) return std::nullopt;
  return static_cast<ConditionTest>(at - kTestNames.begin());
}

const DictionaryField* DataDictionary::find_field(std::string_view name) const {
  const auto at = std::find_if(fields.begin(), fields.end(),
                               [&](const DictionaryField& field) { return field.name == name; });
  return at == fields.end() ? nullptr : &*at;
}

Result<Json> read_descriptor(std::string_view text) {
  if (text.size() > kMaxDictionaryBytes) return Error{ErrorCode::TooLarge, "dictionary"};
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  bool is_hostile = false;
  bool is_deep = false;
  Json json = Json::parse(
      text.begin(), text.end(),
      [&](int depth, Json::parse_event_t event, Json& value) {
        is_deep |= depth > kMaxDictionaryDepth;
        if (event == Json::parse_event_t::key) {
          is_hostile |= value == "__proto__" || value == "constructor" || value == "prototype";
        }
        return !is_deep;
      },
      false);
  if (is_deep) return Error{ErrorCode::BadDictionary, "nesting"};
  if (json.is_discarded()) return Error{ErrorCode::BadJson, "dictionary"};
  if (is_hostile) return Error{ErrorCode::BadDictionary, "__proto__"};
  if (!json.is_object()) return Error{ErrorCode::BadDictionary, "/: not an object"};
  const Json::json_pointer at(schema_pointer(json));
  if (!json.contains(at) || !json[at].is_object() || !json[at].contains("fields")) {
    return Error{ErrorCode::BadDictionary, "/fields"};
  }
  return json;
}

std::string schema_pointer(const Json& descriptor) {
  const auto resources = descriptor.find("resources");
  if (descriptor.contains("fields") || resources == descriptor.end() || !resources->is_array()) {
    return {};
  }
  for (std::size_t i = 0; i < resources->size(); ++i) {
    const Json& one = (*resources)[i];
    if (one.is_object() && one.contains("schema") && one["schema"].is_object()) {
      return "/resources/" + std::to_string(i) + "/schema";
    }
  }
  return {};
}

Result<DataDictionary> parse_data_dictionary(const Json& descriptor) {
  const std::string base = schema_pointer(descriptor);
  const Json& schema = descriptor[Json::json_pointer(base)];
  DictionaryReader reader;
  const auto fields = schema.find("fields");
  if (fields == schema.end() || !fields->is_array()) {
    return Error{ErrorCode::BadDictionary, base + "/fields"};
  }
  if (fields->size() > kMaxDictionaryFields) {
    return Error{ErrorCode::BadDictionary, base + "/fields: " + std::to_string(fields->size())};
  }
  const std::vector<std::string> missing = read_missing(reader, schema, base, {});
  for (std::size_t i = 0; i < fields->size() && reader.is_well(); ++i) {
    read_field(reader, (*fields)[i], base + "/fields/" + std::to_string(i), missing);
  }
  read_table_rules(reader, schema, base);
  if (descriptor.contains("resources")) {
    for (std::size_t i = 0; i < descriptor["resources"].size(); ++i) {
      const std::string at = "/resources/" + std::to_string(i);
      if (at + "/schema" != base) reader.leave(at, "resources", "property");
    }
  }
  if (!reader.is_well()) return reader.error();
  return std::move(reader.dictionary());
}

}  // namespace spruce
