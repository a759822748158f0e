// Splink settings: what Splink needs is there, every outcome is counted once, and names that need
// quotes have them. That Splink loads them is shown in docs/matching.md.
#include "core/export/splink.h"

#include <doctest/doctest.h>

#include <cmath>
#include <nlohmann/json.hpp>

namespace spruce::test {

namespace {

using Json = nlohmann::json;

MatchModel small_model() {
  MatchModel model;
  model.match_rate = 0.0004;
  model.row_count = 10'000;
  ModelField email{FieldType::Email, {ColumnId{1}}, {}, true, true, 1};
  email.levels = {{"same", 0.8, 0.00001},
                  {"similar", 0.05, 0.0001},
                  {"same-shared", 0.01, 0.001},
                  {"different", 0.14, 0.99889}};
  ModelField phone{FieldType::Phone, {ColumnId{2}, ColumnId{3}}, {}, true, true, 0.5};
  phone.levels = {{"same", 0.7, 0.0000125}, {"different", 0.3, 0.9999875}};
  ModelField city{FieldType::City, {ColumnId{4}}, {}, true, true, 1};
  city.levels = {{"same", 0.9, 0.02}, {"different", 0.1, 0.98}};
  ModelField family{FieldType::FamilyName, {ColumnId{5}}, {}, true, true, 1};
  family.levels = {{"same", 0.9, 0.01}, {"one-edit", 0.05, 0.001}, {"different", 0.05, 0.989}};
  model.fields = {email, phone, city, family};
  return model;
}

const SplinkColumns kColumns{{"id", "E-Mail", "Phone", "Mobile", "城市", "last \"name\""}, "id"};

Json settings(SqlDialect dialect) {
  return Json::parse(splink_settings_json(small_model(), kColumns, dialect));
}

double sum_of(const Json& comparison, const char* key) {
  double sum = 0;
  for (const Json& level : comparison["comparison_levels"]) sum += level.value(key, 0.0);
  return sum;
}

}  // namespace

TEST_CASE("the settings have what Splink asks for") {
  for (const SqlDialect dialect : {SqlDialect::DuckDb, SqlDialect::Spark, SqlDialect::Athena}) {
    const Json json = settings(dialect);
    CHECK(json["link_type"] == "dedupe_only");
    CHECK(json["unique_id_column_name"] == "id");
    CHECK(json["probability_two_random_records_match"] == doctest::Approx(0.0004));
    REQUIRE(json["comparisons"].size() == 4);
    for (const Json& comparison : json["comparisons"]) {
      const Json& levels = comparison["comparison_levels"];
      CHECK(levels.front()["is_null_level"] == true);
      CHECK(levels.back()["sql_condition"] == "ELSE");
      for (std::size_t i = 1; i < levels.size(); ++i) {
        CHECK(levels[i]["m_probability"].get<double>() > 0);
        CHECK(levels[i]["m_probability"].get<double>() <= 1);
        CHECK(levels[i]["u_probability"].get<double>() > 0);
      }
    }
  }
}

TEST_CASE("every outcome is counted in one level") {
  const Json json = settings(SqlDialect::DuckDb);
  for (const Json& comparison : json["comparisons"]) {
    CHECK(sum_of(comparison, "u_probability") == doctest::Approx(1));
  }
  // SQL cannot tell a mailbox that many share: it is counted with the rest.
  const Json& email = json["comparisons"][0]["comparison_levels"];
  REQUIRE(email.size() == 4);
  CHECK(email.back()["m_probability"] == doctest::Approx(0.15));
  CHECK(email.back()["u_probability"] == doctest::Approx(0.99989));
}

TEST_CASE("an agreement that others imply weighs its share") {
  const Json json = settings(SqlDialect::DuckDb);
  const Json& same = json["comparisons"][1]["comparison_levels"][1];
  const double weight =
      std::log2(same["m_probability"].get<double>() / same["u_probability"].get<double>());
  CHECK(weight == doctest::Approx(0.5 * std::log2(0.7 / 0.0000125)));
  // Two columns have no rate of one value.
  CHECK_FALSE(same.contains("tf_adjustment_column"));
  CHECK(json["comparisons"][2]["comparison_levels"][1]["tf_adjustment_column"] == "城市");
  // Splink names tables after it and does not quote them.
  CHECK_FALSE(json["comparisons"][0]["comparison_levels"][1].contains("tf_adjustment_column"));
  CHECK(json["comparisons"][0]["output_column_name"] == "E_Mail");
}

TEST_CASE("columns are quoted and crossed") {
  const Json duckdb = settings(SqlDialect::DuckDb);
  const std::string family = duckdb["comparisons"][3]["comparison_levels"][1]["sql_condition"];
  CHECK(family == R"((lower(trim("last ""name""_l")) = lower(trim("last ""name""_r"))))");
  const std::string phone = duckdb["comparisons"][1]["comparison_levels"][1]["sql_condition"];
  CHECK(phone.find(R"("Phone_l")") != std::string::npos);
  CHECK(phone.find(R"("Mobile_r")") != std::string::npos);
  const Json spark = settings(SqlDialect::Spark);
  const std::string city = spark["comparisons"][2]["comparison_levels"][1]["sql_condition"];
  CHECK(city == "(lower(trim(`城市_l`)) = lower(trim(`城市_r`)))");
}

TEST_CASE("rules block by what few strangers share, the rest by twos") {
  const Json rules = settings(SqlDialect::DuckDb)["blocking_rules_to_generate_predictions"];
  // The e-mail, four crossings of phones, and city with family name.
  REQUIRE(rules.size() == 6);
  const std::string last = rules.back()["blocking_rule"];
  CHECK(last.find("城市") != std::string::npos);
  CHECK(last.find("last") != std::string::npos);
  CHECK(last.find(" AND ") != std::string::npos);
}

TEST_CASE("dialects are known by name") {
  CHECK(find_sql_dialect("spark") == SqlDialect::Spark);
  CHECK_FALSE(find_sql_dialect("oracle").has_value());
}

}  // namespace spruce::test
