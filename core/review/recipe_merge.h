// Two recipes made one: what two people decided on the same export, with every disagreement shown.
#pragma once

#include <string>
#include <vector>

#include "core/review/recipe.h"

namespace spruce {

/// Whose decision is taken where both decided and differ.
enum class RecipeSide : std::uint8_t { Neither, First, Second };

/// One disagreement.
struct RecipeConflict {
  std::string kind;  ///< "column", "match", "survivorship", "dictionary", "fix", "edit",
                     ///< "group"
  std::string subject;
  std::string first;  ///< what the first says, in short
  std::string second;
};

struct MergedRecipe {
  Recipe recipe;
  std::vector<RecipeConflict> conflicts;  ///< in the order of the recipes
};

/// Takes what only one decided, and what both decided alike. Conflict number n is settled by
/// `choices[n]`; Neither (or no entry) leaves it undecided. Cells of fix groups are compared one by
/// one: a whole group against a cell of it is no conflict, the cell is the exception it was.
MergedRecipe merge_recipes(const Recipe& first, const Recipe& second,
                           const std::vector<RecipeSide>& choices);

}  // namespace spruce
