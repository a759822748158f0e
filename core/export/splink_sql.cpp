// Functions as DuckDB 1.x, Spark 3.5 and Athena engine 3 name them; Splink brings jaro_winkler to
// Spark as a user function, Athena has none.
#include "core/export/splink_sql.h"

namespace spruce {

namespace {

constexpr std::string_view kSimilar = "0.92";
constexpr std::string_view kFairlySimilar = "0.88";

std::string call(std::string_view function, const std::string& a, const std::string& b) {
  return std::string(function) + "(" + a + ", " + b + ")";
}

std::string replaced(const std::string& text, std::string_view pattern, SqlDialect dialect) {
  std::string sql = "regexp_replace(" + text + ", '" + std::string(pattern) + "', ''";
  if (dialect == SqlDialect::DuckDb) sql += ", 'g'";
  return sql + ")";
}

std::string edits_at_most(const std::string& a, const std::string& b, int most,
                          SqlDialect dialect) {
  const bool is_athena = dialect == SqlDialect::Athena;
  const std::string distance = call(is_athena ? "levenshtein_distance" : "levenshtein", a, b);
  return distance + " <= " + std::to_string(most);
}

std::string alike(const std::string& a, const std::string& b, std::string_view least,
                  SqlDialect dialect) {
  if (dialect == SqlDialect::Athena) return edits_at_most(a, b, 2, dialect);
  const bool is_duckdb = dialect == SqlDialect::DuckDb;
  return call(is_duckdb ? "jaro_winkler_similarity" : "jaro_winkler", a, b) +
         " >= " + std::string(least);
}

std::string same_words(const std::string& a, const std::string& b, SqlDialect dialect) {
  const auto sorted = [&](const std::string& text) {
    if (dialect == SqlDialect::DuckDb) return "list_sort(string_split(" + text + ", ' '))";
    return (dialect == SqlDialect::Spark ? "sort_array(split(" : "array_sort(split(") + text +
           ", ' '))";
  };
  return sorted(a) + " = " + sorted(b);
}

std::string starts_with(const std::string& whole, const std::string& part) {
  return "(length(" + part + ") >= 3 AND substr(" + whole + ", 1, length(" + part + ")) = " + part +
         ")";
}

std::string is_initial(const std::string& name, const std::string& initial) {
  return "(length(replace(" + initial + ", '.', '')) = 1 AND substr(" + name + ", 1, 1) = substr(" +
         initial + ", 1, 1))";
}

std::string same_piece(const std::string& a, const std::string& b, std::string_view before,
                       std::string_view after) {
  const std::string open(before), close(after);
  return open + a + close + " = " + open + b + close;
}

}  // namespace

std::string quote_column(std::string_view name, SqlDialect dialect) {
  const char quote = dialect == SqlDialect::Spark ? '`' : '"';
  std::string sql(1, quote);
  for (const char c : name) sql.append(c == quote ? 2 : 1, c);
  return sql + quote;
}

std::string compared_sql(std::string_view column, FieldType type, SqlDialect dialect) {
  const std::string lower = "lower(trim(" + std::string(column) + "))";
  switch (type) {
    case FieldType::Phone:
      return replaced(lower, "[^0-9]", dialect);
    case FieldType::TaxId:
    case FieldType::PostalCode:
      return replaced(lower, "[^0-9a-z]", dialect);
    case FieldType::Url:
      return replaced(lower, "^(https?://)?(www[.])?|/$", dialect);
    default:
      return lower;
  }
}

std::string level_sql(std::string_view level, FieldType type, const std::string& left,
                      const std::string& right, SqlDialect dialect) {
  if (level == "same" || level == "same-site") return left + " = " + right;
  if (level == "one-edit" || level == "one-digit" || level == "one-digit-off")
    return edits_at_most(left, right, 1, dialect);
  // Athena knows no Jaro-Winkler: there one test stands for both grades.
  if (level == "similar" && type == FieldType::Address) return alike(left, right, "0.95", dialect);
  if (level == "similar" || level == "quite-similar") return alike(left, right, kSimilar, dialect);
  if (level == "fairly-similar") return alike(left, right, kFairlySimilar, dialect);
  if (level == "same-other-order") return same_words(left, right, dialect);
  if (level == "part-of" || level == "part-omitted")
    return starts_with(left, right) + " OR " + starts_with(right, left);
  if (level == "initial") return is_initial(left, right) + " OR " + is_initial(right, left);
  if (level == "same-last-digits")
    return "length(" + left + ") >= 8 AND " + same_piece(left, right, "substr(", ", -8)");
  if (level == "same-local-other-domain")
    return same_piece(left, right, "split_part(", ", '@', 1)");
  if (level == "same-domain" && type == FieldType::Email)
    return same_piece(left, right, "split_part(", ", '@', 2)");
  if (level == "same-area") return same_piece(left, right, "substr(", ", 1, 3)");
  return {};
}

}  // namespace spruce
