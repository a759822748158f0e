// The rows behind a number are as many as the number says: for every count of every column.
#include <doctest/doctest.h>

#include "core/fields/catalog.h"
#include "core/profile/cell_marks.h"
#include "core/profile/date_days.h"
#include "core/profile/scores.h"
#include "core/profile/value_shape.h"
#include "core/text/utf8.h"
#include "tests/core/profile/table_maker.h"

using namespace spruce;

namespace {

const std::int32_t kToday = days_from_civil(2026, 11, 23);

void check_marks(const Table& table) {
  ProfileJob job(table, {}, kToday);
  while (!job.step(1'000'000)) {}
  const RowCountries& countries = job.row_countries();
  for (std::uint32_t c = 0; c < table.column_count(); ++c) {
    const ColumnProfile& column = job.profile().columns[c];
    CAPTURE(table.column_name(ColumnId{c}));
    MarkInput input;
    input.table = &table;
    input.dictionary = &job.dictionaries()[c];
    input.type = &column.type;
    input.country = countries.find(ColumnId{c});
    if (input.country) input.countries = &job.dictionaries()[input.country->column.value];
    input.today = kToday;
    REQUIRE_FALSE(column.is_sampled);
    for (std::size_t g = 0; g < column.grades.size(); ++g) {
      const std::string_view grade = grade_name(static_cast<Grade>(g));
      CAPTURE(grade);
      CHECK(CellMarks::of_grade(input, grade).count() == column.grades[g]);
    }
    CHECK(CellMarks::of_doubtful(input).count() == column.grades[3] + column.grades[4]);
    for (const IssueCount& issue : column.issues) {
      CAPTURE(issue.code);
      CHECK(CellMarks::of_issue(input, issue.code).count() == issue.count);
    }
    CHECK(CellMarks::of_other_form(input).count() == column.filled - column.standard_cells);
    for (const ValueCount& pattern : column.patterns) {
      CAPTURE(pattern.text);
      CHECK(CellMarks::of_shape(input, pattern.text).count() == pattern.count);
    }
    for (std::size_t bin = 1; bin < column.lengths.size(); ++bin) {
      const CellMarks marks = CellMarks::of_text(input, [&](std::string_view value) {
        return length_bucket(count_code_points(value)) == bin;
      });
      CHECK(marks.count() == column.lengths[bin]);
    }
  }
}

}  // namespace

TEST_CASE("marks and counts agree on a mixed table") {
  check_marks(make_table(
      {"Name", "Email", "Phone", "Country", "Status", "Modified Date", "Company"},
      {{"张三", "ZHANG@yuanda.example", "138 0013 8000", "中国", "Active", "2026-01-02", "远大"},
       {"李四", "no-at", "030 1234567", "Germany", "active", "2031-01-02", "Acme GmbH"},
       {"N/A", "a@b@c", "12", "Germany", "Active", "1900-01-01", "ACME GMBH"},
       {"Anna Lee", "anna@bolt.example", "+1 212 555 0123", "USA", "Actve", "n/a", "Acme GmbH"},
       {"Bob", "", "138 0013 8000", "Germany", "Active", "02.03.2024", ""},
       {"Bob", "anna@bolt.example", "", "", "Active", "2026-01-02", "远大"}}));
}

TEST_CASE("a file without the column has no cells in it, so nothing there is empty") {
  Table table;
  const ColumnId name = table.add_column("Name");
  const ColumnId email = table.add_column("Email");
  table.add_source(make_source({"Name", "Email"}, {{"Anna", "anna@bolt.example"}, {"Bert", ""}}),
                   {name, email});
  table.add_source(make_source({"Name"}, {{"Carla"}, {"Dora"}, {"Emil"}}), {name});
  check_marks(table);
  ProfileJob job(table, {}, kToday);
  while (!job.step(7)) {}
  const ColumnProfile& column = job.profile().columns[email.value];
  CHECK(column.row_count == 2);
  CHECK(column.filled == 1);
  CHECK(column.grades[0] == 1);
  CHECK(column.lengths[0] == 1);
  CHECK(column.completeness == doctest::Approx(50));
  CHECK(job.profile().columns[name.value].completeness == doctest::Approx(100));
  // The score of the file is the mean of both, not 4 of 10 cells.
  CHECK(job.profile().completeness == doctest::Approx(75));
}
