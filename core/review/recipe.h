// Recipe: everything decided, as JSON that fits next month's export. Written from the state in
// force; applied as one history entry, so that it can be taken back. What no longer fits is listed,
// the rest is applied; nothing is half-applied silently.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/fixes/fixes.h"
#include "core/match/match.h"
#include "core/merge/merge.h"
#include "core/review/actions.h"
#include "core/review/record_key.h"
#include "core/review/review.h"

namespace spruce {

/// Schema version written into every recipe; older ones are read, newer ones refused.
/// 1: columns, thresholds, decisions. 2: survivorship as well.
inline constexpr int kRecipeVersion = 2;
/// Largest recipe that is read, in bytes. A recipe is untrusted input.
inline constexpr std::size_t kMaxRecipeBytes = 64U * 1024U * 1024U;

/// What a recipe says of a column: matched by name.
struct RecipeColumn {
  std::string name;
  std::string type;
  std::string role;
};

/// A decision about one cell, by record key and column name.
struct RecipeCell {
  std::string record;
  std::string column;
  CellDecision decision = CellDecision::Accepted;
  std::string text;  ///< for Edited
};

/// A whole group of fixes decided at once, or only the cells listed.
struct RecipeFix {
  std::string key;                                  ///< FixGroup::key
  CellDecision decision = CellDecision::Undecided;  ///< Undecided: only `cells` were decided
  std::vector<RecipeCell> cells;
};

struct RecipeChoice {
  std::string column;
  std::string from;  ///< record key; empty: `text` was written
  std::string text;
};

struct RecipeGroup {
  GroupDecision decision = GroupDecision::Undecided;
  std::vector<std::string> members;  ///< record keys
  std::vector<std::string> dropped;
  std::string master;  ///< chosen by a person; empty: by rule
  std::vector<RecipeChoice> choices;
  std::vector<std::uint32_t> parts;  ///< by member, when the group was split; see GroupState
};

/// How merged records take their values. Empty texts and lists: the defaults.
struct RecipeSurvivorship {
  std::string master;  ///< boundary name of a MasterRule
  struct ColumnRule {
    std::string column;
    std::string rule;  ///< boundary name of a SurvivorRule
  };
  std::vector<ColumnRule> columns;
  std::vector<std::string> sources;  ///< file names, most trusted first
};

struct Recipe {
  std::string engine_version;  ///< that wrote it
  std::vector<RecipeColumn> columns;
  double same_threshold = 0;  ///< 0: chosen from each file
  double show_threshold = 0.30;
  RecipeSurvivorship survivorship;
  std::vector<RecipeFix> fixes;
  std::vector<RecipeCell> edits;
  std::vector<RecipeGroup> groups;
  /// A JSON list: how columns of files were mapped; the session makes and reads it, opaque here.
  std::string sources_json;
  /// Settings by name (see Review::set), as a JSON object of JSON values; empty: none.
  std::string settings_json;
  /// What decisions taught about the weights, as a JSON object that core/session writes and reads;
  /// empty: nothing.
  std::string learnt_json;
  /// The data dictionary as a JSON object, opaque here; empty: none.
  std::string dictionary_json;
  /// Own rules, as a JSON object that core/session writes and reads; empty: none.
  std::string rules_json;
};

/// What applying did. Every decision of the recipe is counted once: as applied, as stale or as
/// ambiguous. The lists hold "kind:subject" texts.
struct RecipeReport {
  std::uint32_t applied = 0;           ///< decisions, not cells
  std::vector<std::string> stale;      ///< what they name is not there any more
  std::vector<std::string> ambiguous;  ///< what they name is there more than once
  /// Columns that go by another name here: recipe's name, this file's name.
  std::vector<std::pair<std::string, std::string>> renamed;
};

/// Decisions of a recipe: groups of fixes decided whole, single cells, edits, duplicate groups.
std::uint32_t count_decisions(const Recipe& recipe);

/// Everything that reading and writing decisions needs to see.
struct RecipeContext {
  const Table* table = nullptr;
  const std::vector<MatchColumn>* columns = nullptr;
  const std::vector<Dictionary>* dictionaries = nullptr;
  const std::vector<FixGroup>* fix_groups = nullptr;
  RecordKeys* keys = nullptr;
  SideColumns side;
};

/// Decisions in force as a recipe (columns and thresholds are filled in by the caller).
Recipe make_recipe(const RecipeContext& context, const Review& review);

std::string format_recipe(const Recipe& recipe);
/// Errors: BadJson, BadRecipe (detail: the path), NewerRecipe, TooLarge.
Result<Recipe> parse_recipe(std::string_view json);

/// Names in texts that only an attacker writes are refused wherever they stand (BadRecipe).
/// Limits: kMaxRecipeBytes, nesting of 32, names of 1 000 and texts of 100 000 bytes.
///
/// Applies decisions to a session whose fixes are known; group decisions need no match run. One
/// history entry of kind Recipe.
RecipeReport apply_recipe(const Recipe& recipe, const RecipeContext& context,
                          const SurvivorshipOptions& survivorship, Review& review, Stamp stamp);

}  // namespace spruce
