// Recipes: everything decided as one JSON file, looked at before it is applied, applied, and made
// one of two.
#include <algorithm>
#include <cstdlib>

#include "core/fields/catalog.h"
#include "core/review/recipe_merge.h"
#include "core/review/recipe_names.h"
#include "core/session/groups.h"
#include "core/session/rule_json.h"
#include "core/session/settings.h"
#include "core/session/state.h"

namespace spruce {
namespace {

RecipeContext make_context(State& state, const std::vector<MatchColumn>& columns,
                           bool wants_relation) {
  static const std::vector<FixGroup> kNoGroups;
  RecipeContext context;
  context.table = &state.table;
  context.columns = &columns;
  context.dictionaries = &state.dictionaries;
  context.fix_groups = state.fix_groups ? &*state.fix_groups : &kNoGroups;
  context.keys = &state.record_keys();
  if (wants_relation) context.side = state.side_columns(true);
  return context;
}

RecipeSurvivorship survivorship_of(const State& state) {
  RecipeSurvivorship rules;
  rules.master = std::string(master_rule_name(state.survivorship.master));
  for (std::uint32_t c = 0; c < state.survivorship.columns.size(); ++c) {
    const SurvivorRule rule = state.survivorship.columns[c];
    if (rule == SurvivorRule::Master || c >= state.table.column_count()) continue;
    rules.columns.push_back(
        {state.table.column_name(ColumnId{c}), std::string(survivor_rule_name(rule))});
  }
  std::vector<std::pair<std::uint32_t, std::string>> ranked;
  const std::vector<std::uint32_t>& ranks = state.survivorship.source_rank;
  for (std::uint32_t s = 0; s < ranks.size() && s < state.files.size(); ++s) {
    ranked.emplace_back(ranks[s], state.files[s].name);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [rank, name] : ranked) rules.sources.push_back(std::move(name));
  return rules;
}

/// Rules of a recipe on this session's columns and files; what it does not name keeps its default.
SurvivorshipOptions survivorship_from(const State& state, const RecipeSurvivorship& rules,
                                      const RecipeNames& names) {
  SurvivorshipOptions options;
  options.master = find_master_rule(rules.master).value_or(MasterRule::MostComplete);
  for (const RecipeSurvivorship::ColumnRule& rule : rules.columns) {
    const auto column = names.column_of.find(rule.column);
    const std::optional<SurvivorRule> found = find_survivor_rule(rule.rule);
    if (column == names.column_of.end() || !found) continue;
    if (options.columns.size() <= column->second.value) {
      options.columns.resize(column->second.value + 1, SurvivorRule::Master);
    }
    options.columns[column->second.value] = *found;
  }
  if (rules.sources.empty()) return options;
  for (const SourceFile& file : state.files) {
    const auto at = std::find(rules.sources.begin(), rules.sources.end(), file.name);
    options.source_rank.push_back(static_cast<std::uint32_t>(at - rules.sources.begin()));
  }
  return options;
}

Json renamed_json(const std::vector<std::pair<std::string, std::string>>& renamed) {
  Json list = Json::array();
  for (const auto& [from, to] : renamed) list.push_back({{"from", from}, {"to", to}});
  return list;
}

Json conflicts_json(const std::vector<RecipeConflict>& conflicts) {
  Json list = Json::array();
  for (const RecipeConflict& conflict : conflicts) {
    list.push_back({{"kind", conflict.kind},
                    {"subject", conflict.subject},
                    {"first", conflict.first},
                    {"second", conflict.second}});
  }
  return list;
}

/// The mappings in a recipe; an empty list when it has none.
Json parse_sources(const Recipe& recipe) {
  Json sources = Json::parse(recipe.sources_json, nullptr, false);
  return sources.is_array() ? sources : Json::array();
}

/// Those of the first, then what the second has besides.
std::string join_sources(const Recipe& first, const Recipe& second) {
  Json sources = parse_sources(first);
  for (Json& source : parse_sources(second)) {
    const bool is_known = std::find(sources.begin(), sources.end(), source) != sources.end();
    if (!is_known) sources.push_back(std::move(source));
  }
  return sources.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Those of the first, then what the second has besides.
std::string join_settings(const Recipe& first, const Recipe& second) {
  Json settings = Json::parse(first.settings_json, nullptr, false);
  Json others = Json::parse(second.settings_json, nullptr, false);
  if (!settings.is_object()) settings = Json::object();
  if (others.is_object()) settings.insert(others.begin(), others.end());  // keeps what is there
  return settings.empty() ? std::string() : settings.dump();
}

}  // namespace

std::string make_recipe_json(State& state) {
  const std::vector<MatchColumn> columns = state.match_columns();
  Recipe recipe = make_recipe(make_context(state, columns, false), *state.review);
  for (const MatchColumn& column : columns) {
    if (state.table.is_virtual(column.column)) continue;
    recipe.columns.push_back({state.table.column_name(column.column),
                              std::string(field_type(column.type).name),
                              std::string(role_name(column.role))});
  }
  recipe.same_threshold = state.thresholds.same;
  recipe.show_threshold = state.thresholds.show;
  recipe.survivorship = survivorship_of(state);
  recipe.engine_version = SPRUCE_VERSION;
  recipe.sources_json =
      recipe_sources_json(state).dump(-1, ' ', false, Json::error_handler_t::replace);
  recipe.dictionary_json = std::string(state.review->dictionary());
  recipe.settings_json = settings_text(state);
  if (state.learnt.labels > 0) recipe.learnt_json = learnt_to_json(state.learnt).dump();
  if (!state.own_rules.rules.empty()) recipe.rules_json = rules_to_json(state.own_rules).dump();
  return format_recipe(recipe);
}

namespace {

/// The rules of the session and those of a recipe: its own win where both have an id.
OwnRuleSet join_rules(const OwnRuleSet& now, OwnRuleSet more) {
  for (const OwnRule& rule : now.rules) {
    const bool is_known =
        std::any_of(more.rules.begin(), more.rules.end(),
                    [&rule](const OwnRule& other) { return other.id == rule.id; });
    if (!is_known && more.rules.size() < kMaxOwnRules) more.rules.push_back(rule);
  }
  return more;
}

/// Likewise of two recipes; one that cannot be read is left out.
std::string join_rule_texts(const std::string& first, const std::string& second) {
  if (first.empty() || second.empty()) return first.empty() ? second : first;
  Result<OwnRuleSet> left = parse_rules(first);
  const Result<OwnRuleSet> right = parse_rules(second);
  if (!left.ok() || !right.ok()) return left.ok() ? first : second;
  return rules_to_json(join_rules(right.value(), std::move(left).value())).dump();
}

}  // namespace

Result<Json> apply_mapping_text(State& state, const Json& args) {
  const Result<Recipe> recipe = parse_recipe(text_arg(args, "json"));
  if (!recipe.ok()) return recipe.error();
  if (!recipe.value().learnt_json.empty()) {
    Result<LearntWeights> learnt =
        learnt_from_json(Json::parse(recipe.value().learnt_json, nullptr, false));
    if (!learnt.ok()) return learnt.error();
    state.learnt = std::move(learnt).value();
  }
  const Status fits =
      apply_recipe_dictionary(state, recipe.value().dictionary_json, stamp_arg(args));
  if (!fits.ok()) return fits.error();
  if (!recipe.value().rules_json.empty()) {
    Result<OwnRuleSet> rules = parse_rules(recipe.value().rules_json);
    if (!rules.ok()) return rules.error();
    (void)keep_rules(state, join_rules(state.own_rules, std::move(rules).value()), "recipe",
                     stamp_arg(args));
  }
  std::vector<std::string> stale;
  std::uint32_t applied =
      apply_recipe_sources(state, parse_sources(recipe.value()), stamp_arg(args), stale);
  applied += apply_settings(state, recipe.value().settings_json, stamp_arg(args), stale);
  return Json{{"applied", applied},
              {"stale", stale},
              {"ambiguous", Json::array()},
              {"renamed", Json::array()}};
}

Result<Json> recipe_text(State& state) {
  if (!state.review) return Error{ErrorCode::WrongState, "files"};
  return Json(make_recipe_json(state));
}

Result<Json> recipe_plan(State& state, const Json& args) {
  const Result<Recipe> recipe = parse_recipe(text_arg(args, "json"));
  if (!recipe.ok()) return recipe.error();
  const RecipeNames names =
      match_recipe_columns(recipe.value(), state.table, state.match_columns());
  Json columns = Json::array();
  for (const RecipeColumn& wanted : recipe.value().columns) {
    const auto column = names.column_of.find(wanted.name);
    if (column == names.column_of.end() || !find_field_type(wanted.type)) continue;
    const ColumnType& now = state.types[column->second.value];
    const bool is_same =
        field_type(now.type).name == wanted.type && role_name(now.role) == wanted.role;
    if (is_same) continue;
    columns.push_back(
        {{"column", column->second.value}, {"type", wanted.type}, {"role", wanted.role}});
  }
  return Json{{"columns", columns},
              {"renamed", renamed_json(names.renamed)},
              {"missing", names.missing},
              {"decisions", count_decisions(recipe.value())}};
}

Result<Json> apply_recipe_text(State& state, const Json& args) {
  if (!state.fix_groups) return Error{ErrorCode::WrongState, "fixes"};
  const Result<Recipe> recipe = parse_recipe(text_arg(args, "json"));
  if (!recipe.ok()) return recipe.error();
  (void)state.side_columns(true);  // before the columns are listed
  const std::vector<MatchColumn> columns = state.match_columns();
  const RecipeNames names = match_recipe_columns(recipe.value(), state.table, columns);
  state.survivorship = survivorship_from(state, recipe.value().survivorship, names);
  state.thresholds = {recipe.value().same_threshold, recipe.value().show_threshold};
  const RecipeReport report = apply_recipe(recipe.value(), make_context(state, columns, true),
                                           state.survivorship, *state.review, stamp_arg(args));
  state.follow_marks();
  return Json{{"applied", report.applied},
              {"stale", report.stale},
              {"ambiguous", report.ambiguous},
              {"renamed", renamed_json(report.renamed)}};
}

Result<Json> merge_recipe_texts(State& state, const Json& args) {
  (void)state;
  const Result<Recipe> first = parse_recipe(text_arg(args, "first"));
  if (!first.ok()) return first.error();
  const Result<Recipe> second = parse_recipe(text_arg(args, "second"));
  if (!second.ok()) return second.error();
  std::vector<RecipeSide> choices;
  const auto chosen = args.find("choices");
  if (chosen != args.end() && chosen->is_array()) {
    for (const Json& choice : *chosen) {
      choices.push_back(choice == "first"    ? RecipeSide::First
                        : choice == "second" ? RecipeSide::Second
                                             : RecipeSide::Neither);
    }
  }
  MergedRecipe merged = merge_recipes(first.value(), second.value(), choices);
  merged.recipe.sources_json = join_sources(first.value(), second.value());
  merged.recipe.settings_json = join_settings(first.value(), second.value());
  merged.recipe.learnt_json =
      first.value().learnt_json.empty() ? second.value().learnt_json : first.value().learnt_json;
  merged.recipe.rules_json = join_rule_texts(first.value().rules_json, second.value().rules_json);
  return Json{{"json", format_recipe(merged.recipe)},
              {"conflicts", conflicts_json(merged.conflicts)},
              {"decisions", count_decisions(merged.recipe)}};
}

Json survivorship_json(const State& state) {
  Json columns = Json::object();
  for (std::uint32_t c = 0; c < state.survivorship.columns.size(); ++c) {
    const SurvivorRule rule = state.survivorship.columns[c];
    if (rule == SurvivorRule::Master) continue;
    columns[std::to_string(c)] = std::string(survivor_rule_name(rule));
  }
  return {{"master", std::string(master_rule_name(state.survivorship.master))},
          {"columns", columns},
          {"sourceRank", state.survivorship.source_rank}};
}

Result<Json> set_survivorship(State& state, const Json& args) {
  SurvivorshipOptions options;
  const std::optional<MasterRule> master = find_master_rule(text_arg(args, "master"));
  if (!master || *master == MasterRule::Chosen) return Error{ErrorCode::BadJson, "master"};
  options.master = *master;
  options.columns.assign(state.table.column_count(), SurvivorRule::Master);
  const auto columns = args.find("columns");
  if (columns != args.end() && columns->is_object()) {
    for (const auto& [id, name] : columns->items()) {
      const auto rule = find_survivor_rule(name.is_string() ? name.get<std::string>() : "");
      const std::size_t column = static_cast<std::size_t>(std::strtoul(id.c_str(), nullptr, 10));
      if (!rule || *rule == SurvivorRule::Chosen) return Error{ErrorCode::BadJson, "rule"};
      if (column >= options.columns.size()) return Error{ErrorCode::UnknownColumn, id};
      options.columns[column] = *rule;
    }
  }
  const auto ranks = args.find("sourceRank");
  if (ranks != args.end() && ranks->is_array()) {
    for (const Json& rank : *ranks) {
      if (!rank.is_number_unsigned()) return Error{ErrorCode::BadJson, "sourceRank"};
      options.source_rank.push_back(rank.get<std::uint32_t>());
    }
  }
  state.survivorship = std::move(options);
  return survivorship_json(state);
}

}  // namespace spruce
