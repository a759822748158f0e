// Descriptors of others and of ours: what is read of them, what is left and named, what is refused.
#include "core/rules/data_dictionary.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace spruce {
namespace {

using Json = nlohmann::ordered_json;

Result<DataDictionary> read(const std::string& text) {
  const Result<Json> descriptor = read_descriptor(text);
  if (!descriptor.ok()) return descriptor.error();
  return parse_data_dictionary(descriptor.value());
}

std::vector<std::string> keys(const DataDictionary& dictionary) {
  std::vector<std::string> out;
  for (const Rule& rule : dictionary.rules) out.push_back(rule.key);
  return out;
}

std::string refused(const std::string& text) {
  const Result<DataDictionary> dictionary = read(text);
  if (dictionary.ok()) return "accepted";
  return std::string(error_name(dictionary.error().code)) + " " + dictionary.error().detail;
}

TEST_CASE("a Table Schema of another tool: rules are read, what is not checked is named") {
  const Result<DataDictionary> read_back = read(R"({
    "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
    "fields": [
      {"name": "id", "type": "integer", "constraints": {"required": true, "unique": true}},
      {"name": "mail", "type": "string", "format": "email", "title": "E-mail",
       "constraints": {"maxLength": 80, "jsonSchema": {"type": "string"}}},
      {"name": "state", "type": "string", "constraints": {"enum": ["open", "closed"]},
       "categoriesOrdered": false},
      {"name": "size", "type": "number", "constraints": {"minimum": 0, "exclusiveMaximum": "100"}},
      {"name": "since", "type": "date", "format": "%d/%m/%Y",
       "constraints": {"minimum": "2001-01-31"}},
      {"name": "where", "type": "geopoint"},
      {"name": "code", "type": "string",
       "constraints": {"pattern": "[A-Z]{2}\\d+", "minLength": 3}},
      {"name": "kind", "type": "string", "categories": [{"value": "a", "label": "A"}, "b"]},
      {"name": "stamp", "type": "datetime", "format": "%A"}
    ],
    "primaryKey": "id",
    "uniqueKeys": [["mail", "state"]],
    "foreignKeys": [{"fields": ["code"], "reference": {"resource": "parents", "fields": ["key"]}}],
    "missingValues": ["", "-"],
    "fieldsMatch": "subset",
    "spruce:rules": [
      {"kind": "if-then", "when": {"field": "state", "is": "one-of", "values": ["closed"]},
       "must": {"field": "since", "is": "filled"}, "name": "closed has a date"},
      {"kind": "horoscope", "fields": ["id"]}
    ],
    "owner": "me"
  })");
  REQUIRE(read_back.ok());
  const DataDictionary& dictionary = read_back.value();
  CHECK(keys(dictionary) ==
        std::vector<std::string>{
            "id:type",        "id:required",  "id:unique",       "mail:type",     "mail:max-length",
            "state:enum",     "size:type",    "size:minimum",    "size:maximum",  "since:type",
            "since:minimum",  "code:pattern", "code:min-length", "kind:enum",     "stamp:type",
            "primary-key:id", "primary-key",  "unique-key:1",    "foreign-key:1", "rule:1"});
  std::vector<std::string> left;
  for (const Unchecked& one : dictionary.unchecked) {
    left.push_back(one.path + " " + std::string(one.why));
  }
  std::sort(left.begin(), left.end());
  CHECK(left == std::vector<std::string>{"/fields/1/constraints/jsonSchema constraint",
                                         "/fields/2/categoriesOrdered property",
                                         "/fields/5/type type", "/fields/8/format format",
                                         "/fieldsMatch property", "/owner property",
                                         "/spruce:rules/1 kind"});
  CHECK(dictionary.find_field("mail")->meaning == FieldType::Email);
  CHECK(dictionary.find_field("mail")->missing == std::vector<std::string>{"", "-"});
  CHECK(dictionary.rules[8].is_strict);
  CHECK(dictionary.rules.back().name == "closed has a date");
}

TEST_CASE("a Data Package is read through its first resource with a schema") {
  const std::string text = R"({"name": "crm", "resources": [
    {"name": "note", "path": "note.txt"},
    {"name": "people",
     "schema": {"fields": [{"name": "a", "constraints": {"required": true}}]}}]})";
  const Result<Json> descriptor = read_descriptor(text);
  REQUIRE(descriptor.ok());
  CHECK(schema_pointer(descriptor.value()) == "/resources/1/schema");
  CHECK(descriptor.value().dump() == Json::parse(text).dump());  // kept whole
  const Result<DataDictionary> dictionary = parse_data_dictionary(descriptor.value());
  REQUIRE(dictionary.ok());
  CHECK(keys(dictionary.value()) == std::vector<std::string>{"a:required"});
  CHECK(dictionary.value().rules[0].path == "/resources/1/schema/fields/0/constraints/required");
}

TEST_CASE("wrong input is refused with the place") {
  struct Row {
    std::string text;
    std::string says;
  };
  const std::vector<Row> rows = {
      {"", "bad-json dictionary"},
      {"{", "bad-json dictionary"},
      {"[1]", "bad-dictionary /: not an object"},
      {"{}", "bad-dictionary /fields"},
      {R"({"type": "object", "properties": {}})", "bad-dictionary /fields"},
      {R"({"fields": 3})", "bad-dictionary /fields"},
      {R"({"fields": [3]})", "bad-dictionary /fields/0: not an object"},
      {R"({"fields": [{}]})", "bad-dictionary /fields/0/name: no name"},
      {R"({"fields": [{"name": 3}]})", "bad-dictionary /fields/0/name: not a text"},
      {R"({"fields": [{"name": "a"}, {"name": "a"}]})", "bad-dictionary /fields/1/name: twice: a"},
      {R"({"fields": [{"name": "a", "constraints": []}]})",
       "bad-dictionary /fields/0/constraints: not an object"},
      {R"({"fields": [{"name": "a", "constraints": {"required": "yes"}}]})",
       "bad-dictionary /fields/0/constraints/required: not true or false"},
      {R"({"fields": [{"name": "a", "constraints": {"minLength": -1}}]})",
       "bad-dictionary /fields/0/constraints/minLength: not a whole number"},
      {R"({"fields": [{"name": "a", "constraints": {"enum": "x"}}]})",
       "bad-dictionary /fields/0/constraints/enum: not a list"},
      {R"x({"fields": [{"name": "a", "constraints": {"pattern": "(?=b)"}}]})x",
       "bad-pattern (?=b) 3: look-around"},
      {R"({"fields": [{"name": "a"}], "primaryKey": "b"})",
       "bad-dictionary /primaryKey: no field b"},
      {R"({"fields": [{"name": "a"}], "foreignKeys": [{"fields": "a"}]})",
       "bad-dictionary /foreignKeys/0/reference: not an object"},
      {R"({"fields": [{"name": "a"}], "spruce:rules": [{"kind": "order", "fields": ["a"]}]})",
       "bad-dictionary /spruce:rules/0/fields: not two fields"},
      {R"({"fields": [{"name": "a"}], "spruce:rules": [{"kind": "if-then",
           "when": {"field": "a", "is": "blue"}, "must": {"field": "a", "is": "filled"}}]})",
       "bad-dictionary /spruce:rules/0/when/is: blue"},
      {R"({"fields": [{"name": "a", "__proto__": {}}]})", "bad-dictionary __proto__"},
      {std::string(5U * 1024U * 1024U, ' '), "too-large dictionary"},
      {R"({"fields": )" + std::string(100000, '[') + std::string(100000, ']') + "}",
       "bad-dictionary nesting"},
  };
  for (const Row& row : rows) {
    INFO(row.text.substr(0, 200));
    CHECK(refused(row.text) == row.says);
  }
  std::string many = R"({"fields": [{"name": "f"})";
  for (int i = 0; i < 2000; ++i) many += R"(,{"name": "f)" + std::to_string(i) + "\"}";
  CHECK(refused(many + "]}") == "bad-dictionary /fields: 2001");
}

}  // namespace
}  // namespace spruce
