// A recipe is untrusted input: what is not exactly a recipe of ours is refused with the place that
// is wrong.
#include "core/review/recipe.h"

#include <doctest/doctest.h>

#include <string>

namespace spruce::test {

TEST_CASE("recipes that are not ours are refused") {
  struct Case {
    const char* name;
    std::string json;
    ErrorCode code;
  };
  const Case cases[] = {
      {"no JSON", "not json", ErrorCode::BadJson},
      {"empty", "", ErrorCode::BadJson},
      {"an array", "[]", ErrorCode::BadRecipe},
      {"another file", R"({"spruce":"session","version":1})", ErrorCode::BadRecipe},
      {"no version", R"({"spruce":"recipe"})", ErrorCode::BadRecipe},
      {"a version that is text", R"({"spruce":"recipe","version":"1"})", ErrorCode::BadRecipe},
      {"newer", R"({"spruce":"recipe","version":99})", ErrorCode::NewerRecipe},
      {"fixes are no list", R"({"spruce":"recipe","version":1,"fixes":{}})", ErrorCode::BadRecipe},
      {"an entry is no object", R"({"spruce":"recipe","version":1,"groups":[3]})",
       ErrorCode::BadRecipe},
      {"an unknown decision",
       R"({"spruce":"recipe","version":1,"fixes":[{"key":"a","decision":"maybe"}]})",
       ErrorCode::BadRecipe},
      {"a group of one",
       R"({"spruce":"recipe","version":1,"groups":[{"decision":"merged","members":["id:x:1"]}]})",
       ErrorCode::BadRecipe},
      {"a threshold out of range", R"({"spruce":"recipe","version":1,"match":{"same":7}})",
       ErrorCode::BadRecipe},
      {"deep nesting", std::string(100000, '['), ErrorCode::BadJson},
      {"a prototype", R"({"spruce":"recipe","version":1,"__proto__":{"a":1}})",
       ErrorCode::BadRecipe},
      {"a prototype deep inside",
       R"({"spruce":"recipe","version":1,"fixes":[{"key":"a","x":{"constructor":1}}]})",
       ErrorCode::BadRecipe},
      {"a name too long",
       R"({"spruce":"recipe","version":1,"edits":[{"record":")" + std::string(2000, 'x') +
           R"(","column":"a","decision":"edited"}]})",
       ErrorCode::BadRecipe},
      {"a text too long",
       R"({"spruce":"recipe","version":1,"edits":[{"record":"a","column":"a","decision":"edited",)"
       R"("text":")" +
           std::string(200'000, 'x') + R"("}]})",
       ErrorCode::BadRecipe},
      {"survivorship that is a list", R"({"spruce":"recipe","version":2,"survivorship":[]})",
       ErrorCode::BadRecipe},
      {"an unknown rule",
       R"({"spruce":"recipe","version":2,"survivorship":{"columns":[{"column":"a","rule":"b"}]}})",
       ErrorCode::BadRecipe},
      {"match that is text", R"({"spruce":"recipe","version":1,"match":"x"})",
       ErrorCode::BadRecipe},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    const Result<Recipe> read = parse_recipe(c.json);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == c.code);
  }
}

TEST_CASE("a recipe written is the recipe read") {
  Recipe recipe;
  recipe.columns.push_back({"姓名", "person-name", "none"});
  recipe.same_threshold = 0.95;
  recipe.survivorship = {"newest", {{"姓名", "longest"}}, {"a.csv", "b.csv"}};
  recipe.fixes.push_back({"name.case@姓名",
                          CellDecision::Accepted,
                          {{"id:ID:7", "", CellDecision::Edited, "O'Neil \"Q\""}}});
  recipe.edits.push_back({"content:ab", "城市", CellDecision::Edited, "上海"});
  recipe.groups.push_back({GroupDecision::Merged,
                           {"id:ID:1", "id:ID:2"},
                           {},
                           "id:ID:2",
                           {{"姓名", "id:ID:1", ""}},
                           {}});
  const std::string json = format_recipe(recipe);
  const Result<Recipe> read = parse_recipe(json);
  REQUIRE(read.ok());
  CHECK(format_recipe(read.value()) == json);
  CHECK(read.value().fixes[0].cells[0].text == "O'Neil \"Q\"");
}

TEST_CASE("a recipe of the first version is read with the defaults of what it lacked") {
  const Result<Recipe> read = parse_recipe(
      R"({"spruce":"recipe","version":1,"columns":[{"name":"A","type":"email","role":"none"}],)"
      R"("match":{"same":0.8,"show":0.2},"fixes":[{"key":"k@A","decision":"accepted"}]})");
  REQUIRE(read.ok());
  CHECK(read.value().survivorship.master.empty());
  CHECK(read.value().fixes.size() == 1);
  CHECK(format_recipe(read.value()).find("\"version\": 2") != std::string::npos);
}

}  // namespace spruce::test
