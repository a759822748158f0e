// Checks: one row a behaviour, each run in one step and in many; edits and merged records; and
// dependencies with their exceptions.
#include "core/rules/rule_check.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/rules/dependency.h"
#include "core/rules/draft.h"
#include "core/rules/rule_score.h"
#include "core/rules/rule_words.h"
#include "tests/support/small_table.h"

namespace spruce {
namespace {

using Json = nlohmann::ordered_json;

struct Checked {
  Table table;
  std::vector<Dictionary> dictionaries;
  std::vector<ColumnType> types;
  std::vector<NamedSource> sources{{"people.csv", "people"}};

  explicit Checked(std::string_view csv) {
    test::fill_table(table, csv);
    for (std::uint32_t c = 0; c < table.column_count(); ++c) {
      dictionaries.push_back(make_dictionary(table, ColumnId{c}));
    }
    types.resize(table.column_count());
  }
  RuleCheckInput input(bool uses_edits = true) {
    return {table, dictionaries, types, sources, uses_edits, nullptr};
  }
};

DataDictionary parse(const std::string& text) {
  const Result<Json> descriptor = read_descriptor(text);
  INFO(text);
  REQUIRE(descriptor.ok());
  Result<DataDictionary> dictionary = parse_data_dictionary(descriptor.value());
  INFO((dictionary.ok() ? std::string() : dictionary.error().detail));
  REQUIRE(dictionary.ok());
  return std::move(dictionary).value();
}

/// Rows from 0 that break a rule, as "1 3"; "-" for a rule that is not checked.
std::string rows_of(const RuleResult& result) {
  if (result.state != RuleState::Checked) return std::string(rule_state_name(result.state));
  std::string out;
  for (std::uint32_t row = 0; row < result.broken_rows.size(); ++row) {
    if (result.broken_rows[row]) out += (out.empty() ? "" : " ") + std::to_string(row);
  }
  return out;
}

std::string last_rows(Checked& checked, const std::string& schema, bool uses_edits = true) {
  const DataDictionary dictionary = parse(schema);
  const RuleResults whole = check_rules(checked.input(uses_edits), dictionary);
  const RuleCheckInput input = checked.input(uses_edits);
  RuleCheckJob job(input, dictionary);
  double progress = 0;
  while (!job.step(1)) {
    CHECK(job.progress() >= progress);
    progress = job.progress();
  }
  CHECK(job.progress() == 1);
  const RuleResults stepped = job.take_results();
  CHECK(rows_of(stepped.rules.back()) == rows_of(whole.rules.back()));
  CHECK(stepped.rules.back().checked == whole.rules.back().checked);
  CHECK(stepped.broken_rows == whole.broken_rows);
  return rows_of(whole.rules.back());
}

std::string field(const std::string& rest) {
  return R"({"fields": [{"name": "a")" + (rest.empty() ? "" : ", " + rest) +
         R"(}, {"name": "b"}]})";
}

std::string rule(const std::string& rest, const std::string& a = "{\"name\": \"a\"}") {
  return R"({"fields": [)" + a + R"(, {"name": "b"}], )" + rest + "}";
}

TEST_CASE("rules of one field") {
  struct Row {
    const char* values;  // of column a, one a line
    std::string rest;
    const char* broken;
  };
  const Row rows[] = {
      {"x\n\n   \nN/A\n", R"("constraints": {"required": true})", "1 2"},
      {"x\nN/A\n", R"("missingValues": ["", "N/A"], "constraints": {"required": true})", "1"},
      {"x\ny\nx\n\n\n", R"("constraints": {"unique": true})", "0 2"},
      {"open\nOpen\nclosed\n\n", R"("constraints": {"enum": ["open", "closed"]})", "1"},
      {"1\n2\n3\n", R"("constraints": {"enum": [1, 2]})", "2"},
      {"AB12\nab12\nAB12x\n\n", R"("constraints": {"pattern": "[A-Z]{2}\\d+"})", "1 2"},
      {"张三\n欧阳修远\n李\n", R"("constraints": {"maxLength": 3})", "1"},
      {"张三\n欧阳修远\n李\n", R"("constraints": {"minLength": 2})", "2"},
      {"1\n5\n10\nx\n\n", R"("type": "integer", "constraints": {"minimum": 5})", "0"},
      {"1\n5\n10\n", R"("type": "number", "constraints": {"exclusiveMinimum": 5})", "0 1"},
      {"1.5\n5\n1,234\n12万\n", R"("type": "number", "constraints": {"maximum": "100"})", "2 3"},
      {"1\n1.5\nx\n-3\n", R"("type": "integer")", "1 2"},
      {"true\n是\nmaybe\n0\n", R"("type": "boolean")", "2"},
      {"2024-02-29\n2023-02-29\n29.02.2024\n", R"("type": "date")", "1 2"},
      {"29.02.2024\n2024-02-29\n31.04.2024\n", R"("type": "date", "format": "%d.%m.%Y")", "1 2"},
      {"2024-02-29T10:00:00Z\n2024-02-29 10:00\n2024-02-29\n", R"("type": "datetime")", "2"},
      {"2024年3月1日\n5 Mar 2024\nsoon\n", R"("type": "date", "format": "any")", "2"},
      {"2000-01-01\n1899-12-31\n", R"("type": "date", "constraints": {"minimum": "1900-01-01"})",
       "1"},
      {"1999\n99\n", R"("type": "year")", "1"},
      {"a@b.example\nnot an address\n", R"("type": "string", "format": "email")", "1"},
      {"x\ny\n", R"("type": "string", "categories": ["x"])", "1"},
  };
  for (const Row& row : rows) {
    INFO(row.values, row.rest);
    std::string csv = "a,b\n";
    std::string_view lines = row.values;
    while (!lines.empty()) {
      const std::size_t end = lines.find('\n');
      csv += '"' + std::string(lines.substr(0, end)) + "\",1\n";
      lines.remove_prefix(end + 1);
    }
    Checked checked(csv);
    CHECK(last_rows(checked, field(row.rest)) == row.broken);
  }
}

TEST_CASE("rules of the table") {
  struct Row {
    const char* name;
    const char* csv;
    std::string schema;
    const char* broken;
  };
  const Row rows[] = {
      {"unique together", "a,b\n1,x\n1,y\n1,x\n,x\n,\n,\n", rule(R"("uniqueKeys": [["a", "b"]])"),
       "0 2"},
      {"three columns", "a,b,c\n1,x,q\n1,x,r\n1,x,q\n",
       R"({"fields":[{"name":"a"},{"name":"b"},{"name":"c"}],"uniqueKeys":[["a","b","c"]]})",
       "0 2"},
      {"primary key", "a,b\n1,x\n1,y\n,z\n", rule(R"("primaryKey": "a")"), "0 1"},
      {"parent", "a,b\n1,\n2,1\n3,9\n", rule(R"("foreignKeys": [{"fields": ["b"],
         "reference": {"resource": "", "fields": ["a"]}}])"),
       "2"},
      {"parent in a named source", "a,b\n1,\n2,1\n", rule(R"("foreignKeys": [{"fields": ["b"],
         "reference": {"resource": "People", "fields": ["a"]}}])"),
       ""},
      {"no such source", "a,b\n1,\n2,1\n", rule(R"("foreignKeys": [{"fields": ["b"],
         "reference": {"resource": "firms", "fields": ["a"]}}])"),
       "no-source"},
      {"no such column", "a,c\n1,\n", rule(R"("uniqueKeys": [["a", "b"]])"), "no-column"},
      {"if then", "a,b\nChina,\nChina,x\nFrance,\n", rule(R"("spruce:rules": [{"kind": "if-then",
         "when": {"field": "a", "is": "one-of", "values": ["China"]},
         "must": {"field": "b", "is": "filled"}}])"),
       "0"},
      {"if at least, then matches", "a,b\n10,x1\n10,y\n1,y\n", rule(R"("spruce:rules": [
         {"kind": "if-then", "when": {"field": "a", "is": "at-least", "values": [5]},
          "must": {"field": "b", "is": "matches", "values": ["x\\d"]}}])"),
       "1"},
      {"if empty, then none of", "a,b\n,lead\n,won\n1,won\n", rule(R"("spruce:rules": [
         {"kind": "if-then", "when": {"field": "a", "is": "empty"},
          "must": {"field": "b", "is": "none-of", "values": ["won", "lost"]}}])"),
       "1"},
      {"order of dates as people write them",
       "a,b\n2024-01-02,2024-01-01\n1 Jan 2024,2024-01-01\n2024-01-01,\nx,2024-01-01\n",
       rule(R"("spruce:rules": [{"kind": "order", "fields": ["a", "b"]}])"), "0"},
      {"order of times on one day",
       "a,b\n2024-01-01 10:00,2024-01-01 09:00\n2024-01-01 10:00,2024-01-01\n",
       rule(R"("spruce:rules": [{"kind": "order", "fields": ["a", "b"]}])"), "0"},
      {"order of numbers", "a,b\n5,4\n4,5\n\"1,000\",999\n",
       rule(R"("spruce:rules": [{"kind": "order", "fields": ["a", "b"]}])"), "0 2"},
      {"phone and country",
       "a,b\n+86 138 0013 8000,中国\n+49 30 123456,China\n030 123456,China\n"
       "+852 2345 6789,China\n+1 204 555 0100,Canada\n+1 212 555 0100,\n",
       rule(R"("spruce:rules": [{"kind": "phone-country", "phone": "a", "country": "b"}])"), "1"},
      {"one filled", "a,b\n1,\n,\n,2\n  ,\n",
       rule(R"("spruce:rules": [{"kind": "one-filled", "fields": ["a", "b"]}])"), "1 3"},
      {"dependency",
       "a,b\nGuangzhou,Guangdong\nGuangzhou,Guangdong\nGuangzhou,Guangdong\nGuangzhou,Guangdong\n"
       "Guangzhou,Hunan\nWuhan,Hubei\nWuhan,Hunan\nGuangzhou,\n",
       rule(R"("spruce:rules": [{"kind": "dependency", "from": ["a"], "to": "b"}])"), "4"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    Checked checked(row.csv);
    CHECK(last_rows(checked, row.schema) == row.broken);
  }
}

TEST_CASE("a check sees the values as edits made them, or as they came") {
  Checked checked("a,b\n1,x\n2,x\n3,\n");
  const std::string unique = field(R"("constraints": {"unique": true})");
  CHECK(last_rows(checked, unique).empty());
  (void)checked.table.set_override({RowId{2}, ColumnId{0}}, "1");
  CHECK(last_rows(checked, unique) == "0 2");
  CHECK(last_rows(checked, unique, false).empty());
  (void)checked.table.set_override({RowId{0}, ColumnId{0}}, "new");
  (void)checked.table.set_override({RowId{1}, ColumnId{0}}, "new");
  CHECK(last_rows(checked, unique) == "0 1");
  (void)checked.table.set_override({RowId{2}, ColumnId{1}}, "filled");
  CHECK(last_rows(checked, R"({"fields":[{"name":"b","constraints":{"required":true}}]})").empty());
}

TEST_CASE("records that were merged away are none any more") {
  Checked checked("a,b\n1,x\n1,y\n2,z\n");
  const DataDictionary dictionary = parse(field(R"("constraints": {"unique": true})"));
  const std::vector<bool> gone{false, true, false};
  RuleCheckInput input = checked.input();
  input.is_gone = &gone;
  const RuleResults results = check_rules(input, dictionary);
  CHECK(rows_of(results.rules.back()).empty());
  CHECK(results.rules.back().checked == 2);
  CHECK(results.checked_cells[0] == 2);
}

TEST_CASE("names differ in case and width alone") {
  Checked checked("Ａ ,b\n\n,x\n");
  const RuleResults results =
      check_rules(checked.input(), parse(field(R"("constraints": {"required": true})")));
  CHECK(results.rules.back().state == RuleState::Checked);
}

TEST_CASE("more rules than bits of a word, and two fields of one column") {
  Checked checked("a,b\n,x\n1,y\n");
  std::string key = "\"a\"";
  for (int i = 0; i < 49; ++i) key += ",\"a\"";
  const RuleResults many = check_rules(
      checked.input(),
      parse(R"({"fields":[{"name":"a"}],"primaryKey":[)" + key + R"(],"uniqueKeys":[["a"]]})"));
  CHECK(many.rules.size() == 52);
  CHECK(rows_of(many.rules[49]) == "0");
  const RuleResults twice = check_rules(checked.input(), parse(R"({"fields":[{"name":"a"},
    {"name":"A","constraints":{"required":true}}],"uniqueKeys":[["a"]]})"));
  CHECK(rows_of(twice.rules.front()) == "no-column");
  CHECK(rows_of(twice.rules.back()).empty());
}

TEST_CASE("a dependency tells what the other records say, and how many") {
  std::string csv = "City,Province\n";
  for (int i = 0; i < 9; ++i) csv += "Guangzhou,Guangdong\nChangsha,Hunan\nWuhan,Hubei\n";
  csv += "Wuhan,Hunan\n";
  Checked checked(csv);
  checked.types[0].type = FieldType::City;
  checked.types[1].type = FieldType::Region;
  const std::vector<FoundDependency> found = find_dependencies(checked.input());
  REQUIRE(!found.empty());
  const auto& best = found.front().from == ColumnId{0} ? found.front() : found.back();
  CHECK(best.from == ColumnId{0});
  CHECK(best.to == ColumnId{1});
  CHECK(best.rows == 28);
  CHECK(best.exceptions == 1);
  const LearntDependency learnt(checked.input(), {ColumnId{0}}, ColumnId{1});
  const auto usual = learnt.usual(RowId{27});
  REQUIRE(usual);
  CHECK(usual->value == "Hubei");
  CHECK(usual->rows == 10);
  CHECK(usual->with == 9);
}

TEST_CASE("values in holes of a sentence are no holes") {
  const DataDictionary dictionary =
      parse(R"({"fields":[{"name":"{v}","constraints":{"pattern":"{?f}"}}]})");
  const std::string said = breach_sentence(dictionary.rules.back(), {{"{f}{t}"}, {}, "", 0}, "en");
  CHECK(said == "“{v}” is “{f}{t}”, which does not match {?f}.");
}

TEST_CASE("consistency counts rows that keep all rules of a column") {
  Checked checked("a,b\n1,x\n1,y\n2,z\n3,z\n");
  const RuleResults results =
      check_rules(checked.input(), parse(field(R"("constraints": {"unique": true})")));
  TableProfile profile;
  profile.columns.resize(2);
  for (std::uint32_t c = 0; c < 2; ++c) {
    profile.columns[c].column = ColumnId{c};
    profile.columns[c].filled = 4;
    profile.columns[c].consistency = 80;
  }
  const TableProfile scored = apply_rules(profile, results);
  CHECK(scored.columns[0].consistency == doctest::Approx(40));
  CHECK(scored.columns[1].consistency == doctest::Approx(80));
}

TEST_CASE("a draft is a dictionary, and its forms are those of the values") {
  Checked checked(
      "Mail,Since,Seen,Note\na@b.example,01.02.2024,2024-01-02 10:00:00,x\n"
      "c@d.example,31.12.2023,2024-01-03 11:30:00,\n");
  checked.types[0].type = FieldType::Email;
  checked.types[1].type = FieldType::Date;
  checked.types[2].type = FieldType::Date;
  const std::string draft = draft_dictionary(checked.input()).dump();
  const DataDictionary dictionary = parse(draft);
  CHECK(dictionary.unchecked.empty());
  CHECK(dictionary.find_field("Since")->format == "%d.%m.%Y");
  CHECK(dictionary.find_field("Seen")->type == ValueType::Datetime);
  CHECK(check_rules(checked.input(), dictionary).broken_rows == 0);
}

}  // namespace
}  // namespace spruce
