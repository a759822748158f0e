// The whole profile: counts on small tables, any budget, any order of rows, hostile and odd tables.
#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "core/profile/date_days.h"
#include "core/profile/profile.h"
#include "tests/core/profile/table_maker.h"

using namespace spruce;

namespace {

const std::int32_t kToday = days_from_civil(2026, 11, 23);

ColumnType chosen(FieldType type, ColumnRole role = ColumnRole::None) {
  ColumnType result;
  result.type = type;
  result.role = role;
  result.chosen = true;
  return result;
}

TableProfile run(const Table& table, std::vector<ColumnType> known = {},
                 std::uint32_t budget = 1'000'000) {
  ProfileJob job(table, std::move(known), kToday);
  double last = 0;
  bool rises = true;
  while (!job.step(budget)) {
    rises = rises && job.progress() >= last && job.progress() < 1;
    last = job.progress();
  }
  CHECK(rises);
  CHECK(job.progress() == 1);
  CHECK(job.has_types());
  CHECK(job.dictionaries().size() == table.column_count());
  return job.profile();
}

std::uint32_t sum(const auto& counts) { return std::accumulate(counts.begin(), counts.end(), 0U); }

void check_counts(const ColumnProfile& column) {
  CHECK(sum(column.grades) == column.row_count);
  CHECK(sum(column.lengths) == column.row_count);
  CHECK(column.filled == column.row_count - column.grades[0]);
  CHECK(column.standard_cells <= column.filled);
  CHECK(column.distinct <= column.filled);
  CHECK(column.top_values.size() <= 20);
  CHECK(column.patterns.size() <= 20);
  for (const IssueCount& issue : column.issues) CHECK(issue.sample_rows.size() <= 20);
}

bool is_equal(const std::vector<ValueCount>& a, const std::vector<ValueCount>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const ValueCount& x, const ValueCount& y) {
                      return x.text == y.text && x.count == y.count && x.is_cut == y.is_cut;
                    });
}

bool is_equal(const std::vector<IssueCount>& a, const std::vector<IssueCount>& b, bool with_rows) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [with_rows](const IssueCount& x, const IssueCount& y) {
                      return x.code == y.code && x.count == y.count &&
                             (!with_rows || x.sample_rows == y.sample_rows);
                    });
}

void check_equal(const TableProfile& a, const TableProfile& b, bool with_rows) {
  REQUIRE(a.columns.size() == b.columns.size());
  for (std::size_t i = 0; i < a.columns.size(); ++i) {
    CAPTURE(i);
    const ColumnProfile& x = a.columns[i];
    const ColumnProfile& y = b.columns[i];
    CHECK(x.type.type == y.type.type);
    CHECK(x.type.context.country == y.type.context.country);
    CHECK(x.grades == y.grades);
    CHECK(x.lengths == y.lengths);
    CHECK(x.filled == y.filled);
    CHECK(x.distinct == y.distinct);
    CHECK(x.standard_cells == y.standard_cells);
    CHECK(is_equal(x.top_values, y.top_values));
    CHECK(is_equal(x.patterns, y.patterns));
    CHECK(is_equal(x.issues, y.issues, with_rows));
    CHECK(x.timeliness == y.timeliness);
  }
  CHECK(a.total == b.total);
}

struct Rows {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
};

Rows make_contacts(std::uint32_t count) {
  const char* const countries[] = {"中国", "United States", "Germany", ""};
  const char* const statuses[] = {"潜在客户", "已成交", "lost", " lost"};
  Rows result;
  result.header = {"Id", "姓名", "Email", "手机", "Country", "状态", "Modified Date", "备注"};
  TestRandom random(11);
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint32_t n = random.below(count);
    result.rows.push_back({"id" + std::to_string(i), "张" + std::to_string(n % 97),
                           n % 5 == 0 ? "" : "User" + std::to_string(n) + "@example.com",
                           "138" + std::to_string(10'000'000 + n), countries[n % 4],
                           statuses[n % 3 + (n % 11 == 0 ? 1 : 0)],
                           std::to_string(2020 + n % 8) + "-03-0" + std::to_string(1 + n % 9),
                           n % 3 == 0 ? "N/A" : "note, \"" + std::to_string(n) + "\""});
  }
  return result;
}

}  // namespace

TEST_CASE("a header without records is safe") {
  const Table table = make_table({"Name", "Email"}, {});
  const TableProfile profile = run(table);
  REQUIRE(profile.columns.size() == 2);
  CHECK(profile.total == -1);
  CHECK(profile.columns[0].completeness == -1);
  CHECK(profile.columns[1].top_values.empty());
}

TEST_CASE("a table without columns is safe") {
  const Table table;
  CHECK(run(table).total == -1);
}

TEST_CASE("an empty column has no validity and does not pull the file down") {
  const Table table = make_table({"Email", "Fax"}, {{"mei@qq.com", ""}, {"tom@qq.com", ""}});
  const TableProfile profile = run(table, {chosen(FieldType::Email), chosen(FieldType::Phone)});
  CHECK(profile.columns[1].filled == 0);
  CHECK(profile.columns[1].distinct == 0);
  CHECK(profile.columns[1].completeness == 0);
  CHECK(profile.columns[1].validity == -1);
  CHECK(profile.completeness == 100);
}

TEST_CASE("what was chosen is kept") {
  const Table table = make_table({"Email"}, {{"mei@qq.com"}});
  const TableProfile profile = run(table, {chosen(FieldType::FreeText)});
  CHECK(profile.columns[0].type.type == FieldType::FreeText);
  CHECK(profile.columns[0].type.chosen);
}

TEST_CASE("counts of a small column") {
  const Table table =
      make_column("状态", {"已成交", "已成交", "潜在客户", "", "N/A", "已成交", "lost"});
  const ColumnProfile column = run(table, {chosen(FieldType::Choice)}).columns[0];
  check_counts(column);
  CHECK(column.row_count == 7);
  CHECK(column.filled == 5);
  CHECK(column.distinct == 3);
  CHECK(column.graded_values == 5);
  CHECK_FALSE(column.is_sampled);
  REQUIRE(column.top_values.size() == 4);
  CHECK(column.top_values[0].text == "已成交");
  CHECK(column.top_values[0].count == 3);
  REQUIRE(column.patterns.size() == 3);
  CHECK(column.patterns[0].text == "汉汉汉");
  CHECK(column.patterns[0].count == 3);
  CHECK(column.lengths[0] == 1);
  CHECK(column.lengths[3] == 4);
}

TEST_CASE("a rarer spelling of a choice is not consistent") {
  const Table table = make_column("Status", {"Lead", "Lead", "LEAD", " Lead", "Won"});
  const ColumnProfile column = run(table, {chosen(FieldType::Choice)}).columns[0];
  CHECK(column.standard_cells == 3);
  CHECK(column.consistency == doctest::Approx(60));
}

TEST_CASE("bad cells are issues with rows") {
  const Table table =
      make_column("Email", {"mei@qq.com", "mei at home", "tom@qq.com", "mei at home", ""});
  const ColumnProfile column = run(table, {chosen(FieldType::Email)}).columns[0];
  check_counts(column);
  REQUIRE_FALSE(column.issues.empty());
  CHECK(column.issues[0].count == 2);
  CHECK(column.issues[0].sample_rows == std::vector<RowId>{RowId(1), RowId(3)});
  CHECK(column.validity == doctest::Approx(50));
}

TEST_CASE("stale and future dates") {
  const Table table = make_column("Last Modified Date",
                                  {"2026-11-01", "2026-10-01", "2020-01-01", "2031-01-01", ""});
  const TableProfile profile = run(table, {chosen(FieldType::Date, ColumnRole::Modified)});
  const ColumnProfile& column = profile.columns[0];
  CHECK(column.timeliness == doctest::Approx(50));
  CHECK(profile.timeliness == doctest::Approx(50));
  const auto future = std::find_if(column.issues.begin(), column.issues.end(),
                                   [](const IssueCount& i) { return i.code == "date.future"; });
  REQUIRE(future != column.issues.end());
  CHECK(future->count == 1);
  CHECK(future->sample_rows == std::vector<RowId>{RowId(3)});
  const TableProfile plain = run(table, {chosen(FieldType::Date)});
  CHECK(plain.columns[0].timeliness == -1);
}

TEST_CASE("law: any budget gives the same profile") {
  const Rows contacts = make_contacts(400);
  const Table table = make_table(contacts.header, contacts.rows);
  const TableProfile whole = run(table, {}, 100'000'000);
  for (const ColumnProfile& column : whole.columns) check_counts(column);
  for (const std::uint32_t budget : {0U, 1U, 7U, 100U, 5'000U}) {
    CAPTURE(budget);
    check_equal(whole, run(table, {}, budget), true);
  }
}

TEST_CASE("law: the order of rows changes no figure, in sampled columns too") {
  Rows contacts = make_contacts(12'000);
  const Table forwards = make_table(contacts.header, contacts.rows);
  std::reverse(contacts.rows.begin(), contacts.rows.end());
  const Table backwards = make_table(contacts.header, contacts.rows);
  const TableProfile one = run(forwards);
  check_equal(one, run(backwards), false);
  CHECK(one.columns[0].is_sampled);
  for (const ColumnProfile& column : one.columns) check_counts(column);
}

TEST_CASE("a sampled column: exact blanks, and estimates near the truth") {
  std::vector<std::string> values;
  std::uint32_t bad = 0;
  for (std::uint32_t i = 0; i < 60'000; ++i) {
    const bool is_bad = i % 10 == 3;
    bad += is_bad ? 1 : 0;
    values.push_back("u" + std::to_string(i) + (is_bad ? " at home" : "@example.com"));
  }
  values.push_back("");
  const Table table = make_column("Email", values);
  const ColumnProfile column = run(table, {chosen(FieldType::Email)}).columns[0];
  check_counts(column);
  CHECK(column.is_sampled);
  CHECK(column.graded_values <= kSampledValues + 1);
  CHECK(column.filled == 60'000);
  CHECK(column.distinct == 60'000);
  CHECK(column.validity == doctest::Approx(90).epsilon(0.02));
  CHECK(column.top_values.empty());
}

TEST_CASE("a file of two thousand columns") {
  std::vector<std::string> header;
  std::vector<std::string> row;
  for (int i = 0; i < 2000; ++i) {
    header.push_back("字段" + std::to_string(i));
    row.push_back(i % 2 == 0 ? "值" + std::to_string(i) : "");
  }
  const Table table = make_table(header, {row, row, row});
  const TableProfile profile = run(table);
  REQUIRE(profile.columns.size() == 2000);
  CHECK(profile.columns[0].filled == 3);
  CHECK(profile.columns[1999].filled == 0);
  CHECK(profile.completeness == 100);
}

TEST_CASE("ragged rows and a column that only a second file has") {
  Table table;
  const ColumnId name = table.add_column("姓名");
  const ColumnId mail = table.add_column("Email");
  table.add_source(make_source({"姓名"}, {{"张三"}, {"李四", "extra"}, {}}), {name});
  table.add_source(make_source({"Email"}, {{"mei@qq.com"}}), {mail});
  const TableProfile profile =
      run(table, {chosen(FieldType::PersonName), chosen(FieldType::Email)});
  // A short row leaves its cell empty; a file without the column has no cell in it.
  CHECK(profile.columns[0].row_count == 3);
  CHECK(profile.columns[0].filled == 2);
  CHECK(profile.columns[1].row_count == 1);
  CHECK(profile.columns[1].filled == 1);
  CHECK(profile.columns[1].completeness == 100);
}

TEST_CASE("hostile cells of every type are safe") {
  std::vector<std::string> values = {std::string("\0\0\0", 3),
                                     "\xff\xfe\xfd",
                                     "\xe5\xbc",
                                     std::string(200'000, 'a'),
                                     std::string(100'000, '9'),
                                     "\"\"\"",
                                     "=cmd|' /C calc'!A0",
                                     "\r\n\r\n",
                                     "\xef\xbb\xbf",
                                     "\xe2\x80\xae txt",
                                     std::string(50'000, ' '),
                                     "张\xe4三",
                                     "@@@@",
                                     "+++++++",
                                     "-",
                                     "0"};
  TestRandom random(5);
  for (int i = 0; i < 200; ++i) {
    std::string value;
    for (std::uint32_t n = random.below(40); n > 0; --n) {
      value.push_back(static_cast<char>(random.below(256)));
    }
    values.push_back(value);
  }
  const Table table = make_column("x", values);
  for (std::size_t type = 0; type < kFieldTypeCount; ++type) {
    CAPTURE(type);
    const TableProfile profile = run(table, {chosen(static_cast<FieldType>(type))});
    check_counts(profile.columns[0]);
  }
  check_counts(run(table).columns[0]);
}

TEST_CASE("a phone is graded by the country of its record") {
  std::vector<std::vector<std::string>> rows;
  for (int i = 0; i < 8; ++i) rows.push_back({"138001380" + std::to_string(10 + i), "中国"});
  rows.push_back({"030 901820", "Germany"});
  rows.push_back({"(212) 736-5000", "United States"});
  const Table table = make_table({"电话", "国家"}, rows);
  ProfileJob job(table, {chosen(FieldType::Phone), chosen(FieldType::Country)}, kToday);
  while (!job.step(10'000)) {}
  const ColumnProfile& phones = job.profile().columns[0];
  CHECK(phones.validity == 100);
  const std::shared_ptr<const CountryColumn> countries = job.row_countries().find(ColumnId(0));
  REQUIRE(countries);
  CHECK(countries->column == ColumnId(1));
  CHECK(countries->codes == std::vector<std::string>{"", "CN", "DE", "US"});
}
