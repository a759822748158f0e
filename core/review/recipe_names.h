// Which column of this file each column of a recipe is: by name, else by meaning, so that a recipe
// still fits when the CRM renamed its columns.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/review/recipe.h"

namespace spruce {

/// The two sides of the naming.
struct RecipeNames {
  std::unordered_map<std::string, ColumnId> column_of;  ///< by the recipe's name
  std::vector<std::optional<std::string>> name_of;      ///< by ColumnId: the recipe's name
  /// Columns that go by another name here: recipe's name, this file's name.
  std::vector<std::pair<std::string, std::string>> renamed;
  std::vector<std::string> missing;  ///< columns of the recipe that this file lacks
};

/// Evidence in order: equal names; names equal when folded; a type and role that exactly one column
/// left on each side has, and that says who or where a record is. A wrong match is worse than none.
RecipeNames match_recipe_columns(const Recipe& recipe, const Table& table,
                                 const std::vector<MatchColumn>& columns);

/// A fix group's key ("rule@Column:likely") with the column's name in this file; nothing when the
/// file lacks it.
std::optional<std::string> rename_fix_key(const std::string& key, const Table& table,
                                          const RecipeNames& names);

}  // namespace spruce
