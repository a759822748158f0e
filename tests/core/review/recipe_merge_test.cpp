// Two recipes made one: what only one decided is taken, what both decided alike is taken once, and
// every disagreement is shown and settled by choice alone.
#include "core/review/recipe_merge.h"

#include <doctest/doctest.h>

namespace spruce::test {
namespace {

Recipe make_first() {
  Recipe recipe;
  recipe.columns = {{"Name", "person-name", "none"}, {"Code", "identifier", "none"}};
  recipe.fixes = {
      {"trim@Name", CellDecision::Accepted, {{"id:ID:1", "", CellDecision::Refused, ""}}},
      {"case@Name", CellDecision::Accepted, {}}};
  recipe.edits = {{"id:ID:1", "City", CellDecision::Edited, "上海"},
                  {"id:ID:2", "City", CellDecision::Edited, "北京"}};
  recipe.groups = {{GroupDecision::Merged, {"id:ID:1", "id:ID:2"}, {}, "", {}, {}},
                   {GroupDecision::Different, {"id:ID:3", "id:ID:4"}, {}, "", {}, {}}};
  return recipe;
}

Recipe make_second() {
  Recipe recipe;
  recipe.columns = {{"Name", "person-name", "none"}, {"Code", "tax-id", "none"}};
  recipe.fixes = {
      {"trim@Name", CellDecision::Accepted, {{"id:ID:9", "", CellDecision::Refused, ""}}},
      {"case@Name", CellDecision::Refused, {}},
      {"phone@Tel", CellDecision::Accepted, {}}};
  recipe.edits = {{"id:ID:1", "City", CellDecision::Edited, "上海市"},
                  {"id:ID:2", "City", CellDecision::Edited, "北京"}};
  // The same group, its members in another order.
  recipe.groups = {{GroupDecision::Related, {"id:ID:2", "id:ID:1"}, {}, "", {}, {}},
                   {GroupDecision::Different, {"id:ID:3", "id:ID:4"}, {}, "", {}, {}}};
  return recipe;
}

}  // namespace

TEST_CASE("a recipe merged with itself is itself") {
  const Recipe recipe = make_first();
  const MergedRecipe merged = merge_recipes(recipe, recipe, {});
  CHECK(merged.conflicts.empty());
  CHECK(format_recipe(merged.recipe) == format_recipe(recipe));
}

TEST_CASE("disagreements are shown, and left undecided until someone chooses") {
  const MergedRecipe merged = merge_recipes(make_first(), make_second(), {});
  REQUIRE(merged.conflicts.size() == 4);
  CHECK(merged.conflicts[0].kind == "column");
  CHECK(merged.conflicts[0].second == "tax-id none");
  CHECK(merged.conflicts[1].kind == "fix");
  CHECK(merged.conflicts[1].subject == "case@Name");
  CHECK(merged.conflicts[2].kind == "edit");
  CHECK(merged.conflicts[2].first == "edited: 上海");
  CHECK(merged.conflicts[2].second == "edited: 上海市");
  CHECK(merged.conflicts[3].kind == "group");
  CHECK(merged.recipe.fixes.size() == 3);
  CHECK(merged.recipe.fixes[0].cells.size() == 2);  // each brought an exception
  CHECK(merged.recipe.fixes[1].decision == CellDecision::Undecided);
  CHECK(merged.recipe.edits.size() == 1);
  CHECK(merged.recipe.groups.size() == 1);
}

TEST_CASE("choices settle conflicts by number") {
  using Side = RecipeSide;
  const MergedRecipe merged = merge_recipes(
      make_first(), make_second(), {Side::Second, Side::First, Side::Second, Side::Second});
  CHECK(merged.conflicts.size() == 4);
  CHECK(merged.recipe.columns[1].type == "tax-id");
  CHECK(merged.recipe.fixes[1].decision == CellDecision::Accepted);
  CHECK(merged.recipe.edits[0].text == "上海市");
  CHECK(merged.recipe.groups[0].decision == GroupDecision::Related);
  // The other way round with the other choices gives the same decisions.
  const MergedRecipe other = merge_recipes(make_second(), make_first(),
                                           {Side::First, Side::Second, Side::First, Side::First});
  CHECK(count_decisions(other.recipe) == count_decisions(merged.recipe));
}

TEST_CASE("the same split is the same however it is written; another one is a disagreement") {
  const auto split = [](std::vector<std::string> members, std::vector<std::uint32_t> parts) {
    Recipe recipe;
    recipe.groups = {{GroupDecision::Merged, std::move(members), {}, "", {}, std::move(parts)}};
    return recipe;
  };
  const Recipe one = split({"a", "b", "c"}, {0, 0, 1});
  CHECK(merge_recipes(one, split({"c", "a", "b"}, {0, 1, 1}), {}).conflicts.empty());
  const MergedRecipe other = merge_recipes(one, split({"a", "b", "c"}, {0, 1, 1}), {});
  REQUIRE(other.conflicts.size() == 1);
  CHECK(other.conflicts[0].first == "merged split a b | c");
  CHECK(other.conflicts[0].second == "merged split a | b c");
  CHECK(merge_recipes(one, split({"a", "b", "c"}, {}), {}).conflicts.size() == 1);
}

}  // namespace spruce::test
