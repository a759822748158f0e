// A recipe as JSON and back. The reader trusts nothing: every type, name and size is checked,
// unknown fields are ignored.
#include <nlohmann/json.hpp>

#include "core/review/recipe.h"
#include "core/review/untrusted_json.h"

namespace spruce {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const RecipeColumn& column);
Json to_json(const RecipeFix& fix);
Json to_json(const RecipeChoice& choice);
Json to_json(const RecipeGroup& group);

Json to_json(const RecipeCell& cell) {
  Json out{{"record", cell.record}, {"decision", std::string(cell_decision_name(cell.decision))}};
  if (!cell.column.empty()) out["column"] = cell.column;
  if (cell.decision == CellDecision::Edited) out["text"] = cell.text;
  return out;
}

template <typename T>
Json to_json_list(const std::vector<T>& items) {
  Json out = Json::array();
  for (const T& item : items) out.push_back(to_json(item));
  return out;
}

Json to_json(const RecipeColumn& column) {
  return {{"name", column.name}, {"type", column.type}, {"role", column.role}};
}

Json to_json(const RecipeFix& fix) {
  return {{"key", fix.key},
          {"decision", std::string(cell_decision_name(fix.decision))},
          {"cells", to_json_list(fix.cells)}};
}

Json to_json(const RecipeChoice& choice) {
  Json out{{"column", choice.column}};
  if (choice.from.empty()) {
    out["text"] = choice.text;
  } else {
    out["from"] = choice.from;
  }
  return out;
}

Json to_json(const RecipeGroup& group) {
  Json out{{"decision", std::string(group_decision_name(group.decision))},
           {"members", group.members}};
  if (!group.dropped.empty()) out["dropped"] = group.dropped;
  if (!group.parts.empty()) out["parts"] = group.parts;
  if (!group.master.empty()) out["master"] = group.master;
  if (!group.choices.empty()) out["choices"] = to_json_list(group.choices);
  return out;
}

Json to_json(const RecipeSurvivorship& rules) {
  Json columns = Json::array();
  for (const RecipeSurvivorship::ColumnRule& rule : rules.columns) {
    columns.push_back({{"column", rule.column}, {"rule", rule.rule}});
  }
  return {{"master", rules.master}, {"columns", columns}, {"sources", rules.sources}};
}

constexpr std::size_t kMaxNameBytes = 1000;
constexpr std::size_t kMaxTextBytes = 100'000;
constexpr std::size_t kMaxItems = 5'000'000;  // of any list

/// Reads checked values and remembers the first path that was wrong.
class Checker {
 public:
  std::string text(const Json& object, const char* name, const std::string& path) {
    const auto at = object.find(name);
    if (at == object.end()) return {};
    const bool is_text = std::string_view(name) == "text";
    if (!at->is_string() ||
        at->get_ref<const std::string&>().size() > (is_text ? kMaxTextBytes : kMaxNameBytes)) {
      fail(path + "." + name);
      return {};
    }
    return at->get<std::string>();
  }
  double number(const Json& object, const char* name, double fallback, const std::string& path) {
    const auto at = object.find(name);
    if (at == object.end()) return fallback;
    const double value = at->is_number() ? at->get<double>() : -1;
    if (!(value >= 0 && value <= 1)) fail(path + "." + name);
    return value;
  }
  const Json& list(const Json& object, const char* name, const std::string& path) {
    const auto at = object.find(name);
    if (at == object.end()) return empty_;
    if (!at->is_array() || at->size() > kMaxItems) {
      fail(path + "." + name);
      return empty_;
    }
    for (std::size_t i = 0; i < at->size(); ++i) {
      if (!(*at)[i].is_object()) fail(path + "." + name + "[" + std::to_string(i) + "]");
    }
    return failed_.empty() ? *at : empty_;
  }
  std::vector<std::string> texts(const Json& object, const char* name, const std::string& path) {
    std::vector<std::string> out;
    const auto at = object.find(name);
    if (at == object.end()) return out;
    if (!at->is_array()) fail(path + "." + name);
    for (const Json& item : at->is_array() ? *at : empty_) {
      if (item.is_string() && item.get_ref<const std::string&>().size() <= kMaxNameBytes) {
        out.push_back(item.get<std::string>());
      } else {
        fail(path + "." + name);
      }
    }
    return out;
  }
  std::vector<std::uint32_t> numbers(const Json& object, const char* name,
                                     const std::string& path) {
    std::vector<std::uint32_t> out;
    const auto at = object.find(name);
    if (at == object.end()) return out;
    if (!at->is_array()) fail(path + "." + name);
    for (const Json& item : at->is_array() ? *at : empty_) {
      if (item.is_number_unsigned() && item.get<std::uint64_t>() <= 0xffffffffULL) {
        out.push_back(item.get<std::uint32_t>());
      } else {
        fail(path + "." + name);
      }
    }
    return out;
  }
  CellDecision cell_decision(const Json& object, const std::string& path) {
    const auto found = find_cell_decision(text(object, "decision", path));
    if (!found) fail(path + ".decision");
    return found.value_or(CellDecision::Undecided);
  }
  GroupDecision group_decision(const Json& object, const std::string& path) {
    const auto found = find_group_decision(text(object, "decision", path));
    if (!found) fail(path + ".decision");
    return found.value_or(GroupDecision::Undecided);
  }
  void fail(const std::string& path) {
    if (failed_.empty()) failed_ = path;
  }
  const std::string& failed() const { return failed_; }

 private:
  Json empty_ = Json::array();
  std::string failed_;
};

RecipeCell read_cell(Checker& check, const Json& object, const std::string& path) {
  return {check.text(object, "record", path), check.text(object, "column", path),
          check.cell_decision(object, path), check.text(object, "text", path)};
}

std::vector<RecipeCell> read_cells(Checker& check, const Json& object, const char* name,
                                   const std::string& path) {
  std::vector<RecipeCell> cells;
  for (const Json& item : check.list(object, name, path)) {
    cells.push_back(read_cell(check, item, path + "." + name));
  }
  return cells;
}

RecipeGroup read_group(Checker& check, const Json& object) {
  const std::string path = "groups";
  RecipeGroup group;
  group.decision = check.group_decision(object, path);
  group.members = check.texts(object, "members", path);
  group.dropped = check.texts(object, "dropped", path);
  group.parts = check.numbers(object, "parts", path);
  if (!group.parts.empty() && group.parts.size() != group.members.size()) {
    check.fail(path + ".parts");
  }
  group.master = check.text(object, "master", path);
  for (const Json& item : check.list(object, "choices", path)) {
    group.choices.push_back({check.text(item, "column", path), check.text(item, "from", path),
                             check.text(item, "text", path)});
  }
  if (group.members.size() < 2) check.fail(path + ".members");
  return group;
}

RecipeSurvivorship read_survivorship(Checker& check, const Json& json) {
  const std::string path = "survivorship";
  RecipeSurvivorship rules;
  rules.master = check.text(json, "master", path);
  if (!rules.master.empty() && !find_master_rule(rules.master)) check.fail(path + ".master");
  for (const Json& item : check.list(json, "columns", path)) {
    rules.columns.push_back({check.text(item, "column", path), check.text(item, "rule", path)});
    if (!find_survivor_rule(rules.columns.back().rule)) check.fail(path + ".rule");
  }
  rules.sources = check.texts(json, "sources", path);
  return rules;
}

Recipe read_recipe(Checker& check, const Json& json) {
  Recipe recipe;
  recipe.engine_version = check.text(json, "engine", "");
  for (const Json& item : check.list(json, "columns", "")) {
    recipe.columns.push_back({check.text(item, "name", "columns"),
                              check.text(item, "type", "columns"),
                              check.text(item, "role", "columns")});
  }
  const auto match = json.find("match");
  if (match != json.end() && !match->is_object()) check.fail("match");
  if (match != json.end() && match->is_object()) {
    recipe.same_threshold = check.number(*match, "same", recipe.same_threshold, "match");
    recipe.show_threshold = check.number(*match, "show", recipe.show_threshold, "match");
  }
  const auto survivorship = json.find("survivorship");
  if (survivorship != json.end()) {
    if (!survivorship->is_object()) check.fail("survivorship");
    if (survivorship->is_object()) recipe.survivorship = read_survivorship(check, *survivorship);
  }
  for (const Json& item : check.list(json, "fixes", "")) {
    recipe.fixes.push_back({check.text(item, "key", "fixes"), check.cell_decision(item, "fixes"),
                            read_cells(check, item, "cells", "fixes")});
  }
  recipe.edits = read_cells(check, json, "edits", "");
  for (const Json& item : check.list(json, "groups", "")) {
    recipe.groups.push_back(read_group(check, item));
  }
  const auto sources = json.find("sources");
  if (sources != json.end()) {
    if (!sources->is_array()) check.fail("sources");
    recipe.sources_json = sources->dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  const auto rules = json.find("rules");
  if (rules != json.end()) {
    if (!rules->is_object()) check.fail("rules");
    recipe.rules_json = rules->dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  const auto learnt = json.find("learnt");
  if (learnt != json.end()) {
    if (!learnt->is_object()) check.fail("learnt");
    recipe.learnt_json = learnt->dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  const auto settings = json.find("settings");
  if (settings != json.end()) {
    if (!settings->is_object()) check.fail("settings");
    recipe.settings_json = settings->dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  const auto dictionary = json.find("dictionary");
  if (dictionary != json.end()) {
    if (!dictionary->is_object()) check.fail("dictionary");
    recipe.dictionary_json = dictionary->dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  return recipe;
}

}  // namespace

std::string format_recipe(const Recipe& recipe) {
  Json out;
  out["spruce"] = "recipe";
  out["version"] = kRecipeVersion;
  out["engine"] = recipe.engine_version;
  out["columns"] = to_json_list(recipe.columns);
  out["match"] = {{"same", recipe.same_threshold}, {"show", recipe.show_threshold}};
  out["survivorship"] = to_json(recipe.survivorship);
  out["fixes"] = to_json_list(recipe.fixes);
  out["edits"] = to_json_list(recipe.edits);
  out["groups"] = to_json_list(recipe.groups);
  if (!recipe.sources_json.empty()) {
    Json sources = Json::parse(recipe.sources_json, nullptr, false);
    if (sources.is_array()) out["sources"] = std::move(sources);
  }
  if (!recipe.learnt_json.empty()) {
    Json learnt = Json::parse(recipe.learnt_json, nullptr, false);
    if (learnt.is_object()) out["learnt"] = std::move(learnt);
  }
  if (!recipe.dictionary_json.empty()) {
    Json dictionary = Json::parse(recipe.dictionary_json, nullptr, false);
    if (dictionary.is_object()) out["dictionary"] = std::move(dictionary);
  }
  if (!recipe.rules_json.empty()) {
    Json rules = Json::parse(recipe.rules_json, nullptr, false);
    if (rules.is_object()) out["rules"] = std::move(rules);
  }
  if (!recipe.settings_json.empty()) {
    Json settings = Json::parse(recipe.settings_json, nullptr, false);
    if (settings.is_object()) out["settings"] = std::move(settings);
  }
  return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Recipe> parse_recipe(std::string_view json) {
  if (json.size() > kMaxRecipeBytes) return Error{ErrorCode::TooLarge, "recipe"};
  const Result<Json> read = parse_untrusted(json, "recipe");
  if (!read.ok()) return read.error();
  const Json& parsed = read.value();
  if (!parsed.is_object() || parsed.value("spruce", Json()) != Json("recipe")) {
    return Error{ErrorCode::BadRecipe, "spruce"};
  }
  const Json version = parsed.value("version", Json());
  if (!version.is_number_integer() || version.get<std::int64_t>() < 1) {
    return Error{ErrorCode::BadRecipe, "version"};
  }
  if (version.get<std::int64_t>() > kRecipeVersion) {
    return Error{ErrorCode::NewerRecipe, version.dump()};
  }
  Checker check;
  Recipe recipe = read_recipe(check, parsed);
  if (!check.failed().empty()) return Error{ErrorCode::BadRecipe, check.failed()};
  return recipe;
}

}  // namespace spruce
