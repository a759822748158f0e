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
inline constexpr int kRecipeVersion = 1;
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

struct Recipe {
  std::vector<RecipeColumn> columns;
  double same_threshold = 0;  ///< 0: chosen from each file
  double show_threshold = 0.30;
  std::vector<RecipeFix> fixes;
  std::vector<RecipeCell> edits;
  std::vector<RecipeGroup> groups;
};

/// What applying did. The lists hold "kind:subject" texts.
struct RecipeReport {
  std::uint32_t applied = 0;  ///< decisions, not cells
  std::vector<std::string> stale;
  std::vector<std::string> ambiguous;
};

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

std::string format_recipe(const Recipe& recipe, std::string_view engine_version);
/// Errors: BadJson, BadRecipe (detail: the path), NewerRecipe, TooLarge.
Result<Recipe> parse_recipe(std::string_view json);

/// Applies decisions to a session whose fixes are known; group decisions need no match run. One
/// history entry of kind Recipe.
RecipeReport apply_recipe(const Recipe& recipe, const RecipeContext& context,
                          const SurvivorshipOptions& survivorship, Review& review, Stamp stamp);

}  // namespace spruce
