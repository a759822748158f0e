// Scoring: leaving early changes nothing, rare values weigh more than common ones, names may be
// swapped, sets meet crosswise.
#include <doctest/doctest.h>

#include "core/match/score.h"
#include "tests/support/match_run.h"

namespace spruce::test {

namespace {

/// A feature block with prior weights.
struct Scene {
  Table table;
  std::vector<Dictionary> dictionaries;
  MatchOptions options;
  MatchPlan plan;
  FeatureBlock features;
  Weights weights;
};

std::unique_ptr<Scene> make_scene(const std::vector<Row>& rows, MatchOptions options) {
  auto scene = std::make_unique<Scene>();
  scene->table = make_table(Row(options.columns.size(), "c"), rows);
  scene->dictionaries = make_dictionaries(scene->table);
  scene->options = std::move(options);
  scene->options.types = fake_type;
  std::vector<const Dictionary*> pointers;
  for (const Dictionary& dictionary : scene->dictionaries) pointers.push_back(&dictionary);
  scene->plan = make_plan(scene->table, pointers, scene->options);
  FeatureBuilder builder(scene->table, pointers, scene->options, scene->plan);
  while (!builder.step(3)) {}
  scene->features = builder.take();
  const double rows_d = static_cast<double>(rows.size());
  scene->weights = prior_weights(scene->plan, static_cast<std::uint32_t>(rows.size()),
                                 rows_d * (rows_d - 1) / 2);
  return scene;
}

MatchOptions options_of(const std::vector<FieldType>& types) {
  MatchOptions options;
  for (std::uint32_t c = 0; c < types.size(); ++c) {
    MatchColumn column;
    column.column = ColumnId{c};
    column.type = types[c];
    options.columns.push_back(column);
  }
  return options;
}

}  // namespace

TEST_CASE("law: leaving early never changes who is at or above the threshold") {
  const auto scene = make_scene(make_people(80, 31), people_options());
  PairScorer full(scene->plan, scene->features, scene->weights);
  PairScorer early(scene->plan, scene->features, scene->weights);
  std::uint32_t left_early = 0;
  for (std::uint32_t a = 0; a < scene->features.row_count; ++a) {
    for (std::uint32_t b = a + 1; b < scene->features.row_count; ++b) {
      const PairScore whole = full.score(a, b);
      const PairScore quick = early.score_above(b, a, -1);
      left_early += quick.complete ? 0 : 1;
      if (quick.complete) CHECK(quick.weight == doctest::Approx(whole.weight));
      if (!quick.complete) CHECK(whole.weight < -1);
    }
  }
  CHECK(left_early > 1000);
}

TEST_CASE("a rare value weighs more than a common one") {
  std::vector<Row> rows;
  for (int i = 0; i < 100; ++i) rows.push_back({"n" + std::to_string(i), "x" + std::to_string(i)});
  for (int i = 0; i < 30; ++i) rows[static_cast<std::size_t>(i)][0] = "john smith";
  rows[98][0] = rows[99][0] = "xavier quandt";
  const auto scene = make_scene(rows, options_of({FieldType::PersonName, FieldType::Phone}));
  PairScorer scorer(scene->plan, scene->features, scene->weights);
  CHECK(scorer.score(98, 99).weight > scorer.score(0, 1).weight + 2);
  CHECK(scorer.score(0, 1).weight > scorer.score(0, 50).weight);
}

TEST_CASE("phone and mobile meet crosswise, an e-mail column is another field") {
  std::vector<Row> rows = {{"111222", "", "a@x.com"},
                           {"", "111222", "b@x.com"},
                           {"999999", "333444", ""},
                           {"555555", "999999", ""}};
  const auto scene =
      make_scene(rows, options_of({FieldType::Phone, FieldType::Phone, FieldType::Email}));
  CHECK(scene->plan.fields.size() == 2);
  PairComparer comparer(scene->plan, scene->features);
  ComparedPair pair;
  const std::size_t phone = scene->plan.fields[0].type == FieldType::Phone ? 0 : 1;
  comparer.compare(0, 1, pair);
  CHECK(pair.levels[phone] == 1);
  CHECK(pair.levels[1 - phone] == 2);
  comparer.compare(2, 3, pair);
  CHECK(pair.levels[phone] == 1);
  CHECK(pair.levels[1 - phone] == kMissing);
}

TEST_CASE("names: straight, in one cell, and missing parts") {
  const std::vector<Row> rows = {{"anna", "berg", ""},  {"anna", "berg", ""},
                                 {"", "", "anna berg"}, {"bert", "cole", ""},
                                 {"", "berg", ""},      {"bert", "cole", "other name"},
                                 {"anna", "", ""}};
  const auto scene = make_scene(
      rows, options_of({FieldType::GivenName, FieldType::FamilyName, FieldType::PersonName}));
  const auto given = static_cast<std::size_t>(scene->plan.given);
  const auto family = static_cast<std::size_t>(scene->plan.family);
  const auto full = static_cast<std::size_t>(scene->plan.full);
  PairComparer comparer(scene->plan, scene->features);
  struct Case {
    const char* name;
    std::uint32_t a, b;
    Level given, family, full;
  };
  const Case cases[] = {{"parts on both sides", 0, 1, 1, 1, 0},
                        {"parts and one cell", 0, 2, 0, 0, 1},
                        {"others", 0, 3, 4, 4, 0},
                        {"only a family name", 0, 4, 0, 1, 0},
                        {"parts win over one cell", 3, 5, 1, 1, 0},
                        {"given against family name only", 4, 6, 0, 0, 0}};
  for (const Case& test : cases) {
    CAPTURE(test.name);
    ComparedPair pair;
    for (const bool swapped : {false, true}) {
      comparer.compare(swapped ? test.b : test.a, swapped ? test.a : test.b, pair);
      CHECK(pair.levels[given] == test.given);
      CHECK(pair.levels[family] == test.family);
      CHECK(pair.levels[full] == test.full);
    }
  }
}

TEST_CASE("which columns are evidence") {
  struct Case {
    const char* name;
    FieldType type;
    ColumnRole role;
    std::vector<std::string> values;
    std::size_t fields;
  };
  std::vector<std::string> unique, repeated;
  for (int i = 0; i < 40; ++i) {
    unique.push_back(std::to_string(i));
    repeated.push_back(std::to_string(i / 2));
  }
  const Case cases[] = {
      {"a record id", FieldType::Identifier, ColumnRole::RecordId, repeated, 0},
      {"a number that is never shared", FieldType::Identifier, ColumnRole::None, unique, 0},
      {"a passport number that repeats", FieldType::Identifier, ColumnRole::None, repeated, 1},
      {"the modified date", FieldType::Date, ColumnRole::Modified, repeated, 0},
      {"a birthday", FieldType::Date, ColumnRole::Birthday, repeated, 1},
      {"the owner", FieldType::PersonName, ColumnRole::Owner, repeated, 0},
      {"the source", FieldType::Choice, ColumnRole::Source, repeated, 0},
      {"one value only", FieldType::City, ColumnRole::None, std::vector<std::string>(40, "x"), 0},
      {"blank", FieldType::City, ColumnRole::None, std::vector<std::string>(40, " "), 0},
      {"e-mail, each its own", FieldType::Email, ColumnRole::None, unique, 1}};
  for (const Case& test : cases) {
    CAPTURE(test.name);
    std::vector<Row> rows;
    for (const std::string& value : test.values) rows.push_back({value});
    MatchOptions options = options_of({test.type});
    options.columns[0].role = test.role;
    CHECK(make_scene(rows, options)->plan.fields.size() == test.fields);
    options.columns[0].used = false;
    CHECK(make_scene(rows, options)->plan.fields.empty());
  }
}

}  // namespace spruce::test
