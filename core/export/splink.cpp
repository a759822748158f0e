#include "core/export/splink.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/export/splink_sql.h"
#include "core/fields/catalog.h"

namespace spruce {

namespace {

using Json = nlohmann::ordered_json;

constexpr double kPairsPerRow = 10;  // that one blocking rule may bring
constexpr std::size_t kMostRules = 16;
constexpr double kMostRarity = 4;  // bits that a rare value adds at most, as in scoring

std::string_view dialect_name(SqlDialect dialect) {
  switch (dialect) {
    case SqlDialect::Spark:
      return "spark";
    case SqlDialect::Athena:
      return "athena";
    case SqlDialect::DuckDb:
      break;
  }
  return "duckdb";
}

/// Splink names tables after columns without quoting them: letters of any script, digits, _.
bool is_plain_letter(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || c == '_' || (c >= '0' && c <= '9') ||
         (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_plain_name(const std::string& name) {
  return !name.empty() && (name[0] < '0' || name[0] > '9') &&
         std::all_of(name.begin(), name.end(), is_plain_letter);
}

/// A comparison level while outcomes are gathered in it.
struct SqlLevel {
  std::string condition;
  std::string label;
  double m = 0;
  double u = 0;
  double weight() const { return std::log2(m / u); }
};

class SettingsWriter {
 public:
  SettingsWriter(const MatchModel& model, const SplinkColumns& columns, SqlDialect dialect)
      : model_(model), columns_(columns), dialect_(dialect) {}
  std::string write() const;

 private:
  const std::string& name(ColumnId column) const { return columns_.names[column.value]; }
  std::string value(ColumnId column, FieldType type, char side) const;
  std::string cell(ColumnId column, FieldType type, std::string_view table) const;
  std::string condition(const ModelField& field, std::string_view level) const;
  std::string null_condition(const ModelField& field) const;
  std::vector<SqlLevel> levels_of(const ModelField& field) const;
  Json comparison(const ModelField& field) const;
  Json blocking_rules() const;
  std::vector<std::string> equalities(const ModelField& field) const;

  const MatchModel& model_;
  const SplinkColumns& columns_;
  SqlDialect dialect_;
};

std::string SettingsWriter::value(ColumnId column, FieldType type, char side) const {
  const std::string suffixed = name(column) + (side == 'l' ? "_l" : "_r");
  return compared_sql(quote_column(suffixed, dialect_), type, dialect_);
}

std::string SettingsWriter::cell(ColumnId column, FieldType type, std::string_view table) const {
  const std::string quoted = std::string(table) + "." + quote_column(name(column), dialect_);
  return compared_sql(quoted, type, dialect_);
}

/// Any column of the field on the left with any on the right.
std::string SettingsWriter::condition(const ModelField& field, std::string_view level) const {
  std::string sql;
  for (const ColumnId left : field.columns) {
    for (const ColumnId right : field.columns) {
      const std::string test = level_sql(level, field.type, value(left, field.type, 'l'),
                                         value(right, field.type, 'r'), dialect_);
      if (test.empty()) return {};
      sql += (sql.empty() ? "(" : " OR (") + test + ")";
    }
  }
  return sql;
}

std::string SettingsWriter::null_condition(const ModelField& field) const {
  const auto all_blank = [&](char side) {
    std::string sql;
    for (const ColumnId column : field.columns) {
      sql += (sql.empty() ? "" : " AND ") + ("nullif(" + value(column, field.type, side)) +
             ", '') IS NULL";
    }
    return "(" + sql + ")";
  };
  return all_blank('l') + " OR " + all_blank('r');
}

/// The outcomes that SQL can tell, strongest first, then the rest. What it cannot tell is counted
/// with the rest.
std::vector<SqlLevel> SettingsWriter::levels_of(const ModelField& field) const {
  std::vector<SqlLevel> levels;
  SqlLevel rest{"ELSE", "all other", 0, 0};
  const std::string last(field.levels.back().name);
  for (const ModelLevel& level : field.levels) {
    std::string sql = level.name == last ? std::string() : condition(field, level.name);
    const auto known = std::find_if(levels.begin(), levels.end(),
                                    [&](const SqlLevel& own) { return own.condition == sql; });
    SqlLevel& home = sql.empty() ? rest : known != levels.end() ? *known : levels.emplace_back();
    if (home.condition.empty()) {
      home.condition = std::move(sql);
      home.label = std::string(level.name);
    }
    home.m += level.m;
    home.u += level.u;
  }
  std::stable_sort(levels.begin(), levels.end(),
                   [](const SqlLevel& a, const SqlLevel& b) { return a.weight() > b.weight(); });
  levels.push_back(std::move(rest));
  return levels;
}

Json SettingsWriter::comparison(const ModelField& field) const {
  Json levels = Json::array();
  levels.push_back({{"sql_condition", null_condition(field)},
                    {"label_for_charts", "missing"},
                    {"is_null_level", true}});
  for (const SqlLevel& level : levels_of(field)) {
    // What stronger agreements of the same office or household have said already is not said twice.
    const double weight = level.weight();
    const double shown = weight > 0 ? weight * field.news : weight;
    const double m = std::min(1.0, level.u * std::exp2(shown));
    Json json = {{"sql_condition", level.condition},
                 {"label_for_charts", level.label},
                 {"m_probability", m},
                 {"u_probability", level.u}};
    const bool is_rare_more = field.term_frequency && field.columns.size() == 1 && shown > 0 &&
                              is_plain_name(name(field.columns.front()));
    if (is_rare_more && level.label == field.levels.front().name) {
      json["tf_adjustment_column"] = name(field.columns.front());
      json["tf_adjustment_weight"] = field.news;
      json["tf_minimum_u_value"] = level.u * std::exp2(-kMostRarity);
      json["disable_tf_exact_match_detection"] = true;
    }
    levels.push_back(std::move(json));
  }
  std::string output = name(field.columns.front());
  for (std::size_t i = 1; i < field.columns.size(); ++i) output += "_" + name(field.columns[i]);
  std::replace_if(
      output.begin(), output.end(), [](char c) { return !is_plain_letter(c); }, '_');
  return {{"output_column_name", output},
          {"comparison_levels", std::move(levels)},
          {"comparison_description", std::string(field_type(field.type).name)}};
}

/// Ways in which two rows may agree on a field: one for each crossing of its columns.
std::vector<std::string> SettingsWriter::equalities(const ModelField& field) const {
  std::vector<std::string> rules;
  for (const ColumnId left : field.columns) {
    for (const ColumnId right : field.columns) {
      rules.push_back(cell(left, field.type, "l") + " = " + cell(right, field.type, "r"));
    }
  }
  return rules;
}

/// Fields that few strangers agree on block alone, the others by twos, the rarest first: the rate
/// of agreement among strangers is u, so the pairs that a rule brings are known.
Json SettingsWriter::blocking_rules() const {
  const double pairs = static_cast<double>(model_.row_count) * (model_.row_count - 1.0) / 2;
  const double most = kPairsPerRow * model_.row_count;
  struct Rule {
    double pairs;
    std::vector<std::string> tests;
  };
  std::vector<Rule> rules;
  std::vector<const ModelField*> common;
  for (const ModelField& field : model_.fields) {
    if (!field.gives_keys) continue;
    const double expected = field.levels.front().u * pairs;
    if (expected <= most) rules.push_back({expected, equalities(field)});
    if (expected > most) common.push_back(&field);
  }
  for (std::size_t i = 0; i < common.size(); ++i) {
    for (std::size_t j = i + 1; j < common.size(); ++j) {
      const double expected = common[i]->levels.front().u * common[j]->levels.front().u * pairs;
      if (expected > most) continue;
      rules.push_back(
          {expected, {equalities(*common[i]).front() + " AND " + equalities(*common[j]).front()}});
    }
  }
  std::stable_sort(rules.begin(), rules.end(),
                   [](const Rule& a, const Rule& b) { return a.pairs < b.pairs; });
  Json json = Json::array();
  for (const Rule& rule : rules) {
    for (const std::string& test : rule.tests) {
      if (json.size() < kMostRules)
        json.push_back({{"blocking_rule", test}, {"sql_dialect", dialect_name(dialect_)}});
    }
  }
  return json;
}

std::string SettingsWriter::write() const {
  Json comparisons = Json::array();
  for (const ModelField& field : model_.fields) comparisons.push_back(comparison(field));
  const Json settings = {{"link_type", "dedupe_only"},
                         {"sql_dialect", dialect_name(dialect_)},
                         {"unique_id_column_name", columns_.id},
                         {"probability_two_random_records_match", model_.match_rate},
                         {"blocking_rules_to_generate_predictions", blocking_rules()},
                         {"comparisons", std::move(comparisons)},
                         {"retain_matching_columns", true},
                         {"retain_intermediate_calculation_columns", false},
                         {"additional_columns_to_retain", Json::array()}};
  return settings.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::optional<SqlDialect> find_sql_dialect(std::string_view name) {
  for (const SqlDialect dialect : {SqlDialect::DuckDb, SqlDialect::Spark, SqlDialect::Athena}) {
    if (name == dialect_name(dialect)) return dialect;
  }
  return std::nullopt;
}

std::string splink_settings_json(const MatchModel& model, const SplinkColumns& columns,
                                 SqlDialect dialect) {
  return SettingsWriter(model, columns, dialect).write();
}

}  // namespace spruce
