// The arithmetic of scores: no division by zero, what applies where, and before → after.
#include "core/profile/scores.h"

#include <doctest/doctest.h>

using namespace spruce;

namespace {

ColumnProfile make_profile(FieldType type, std::uint32_t rows, std::uint32_t filled,
                           std::uint32_t valid, std::uint32_t standard) {
  ColumnProfile column;
  column.type.type = type;
  column.row_count = rows;
  column.filled = filled;
  column.distinct = filled;
  column.grades[static_cast<std::size_t>(Grade::Empty)] = rows - filled;
  column.grades[static_cast<std::size_t>(Grade::Valid)] = valid;
  column.grades[static_cast<std::size_t>(Grade::Invalid)] = filled - valid;
  column.standard_cells = standard;
  score_column(column);
  return column;
}

}  // namespace

TEST_CASE("column scores") {
  const ColumnProfile column = make_profile(FieldType::Email, 10, 8, 6, 4);
  CHECK(column.completeness == doctest::Approx(80));
  CHECK(column.validity == doctest::Approx(75));
  CHECK(column.consistency == doctest::Approx(50));
  CHECK(column.uniqueness == doctest::Approx(100));
}

TEST_CASE("scores that do not apply are negative") {
  const ColumnProfile no_rows = make_profile(FieldType::Email, 0, 0, 0, 0);
  CHECK(no_rows.completeness == -1);
  CHECK(no_rows.validity == -1);
  CHECK(no_rows.uniqueness == -1);
  const ColumnProfile empty = make_profile(FieldType::PersonName, 10, 0, 0, 0);
  CHECK(empty.completeness == 0);
  CHECK(empty.validity == -1);
  CHECK(empty.consistency == -1);
  CHECK(empty.uniqueness == -1);
  TableProfile table;
  score_table(table);
  CHECK(table.total == -1);
  table.columns = {no_rows, no_rows};
  score_table(table);
  CHECK(table.completeness == -1);
  CHECK(table.total == -1);
}

TEST_CASE("which columns should be unique") {
  struct Row {
    const char* name;
    FieldType type;
    ColumnRole role;
    bool applies;
  };
  const Row rows[] = {
      {"record id", FieldType::Identifier, ColumnRole::RecordId, true},
      {"record id read as a number", FieldType::Number, ColumnRole::RecordId, true},
      {"e-mail", FieldType::Email, ColumnRole::None, true},
      {"phone", FieldType::Phone, ColumnRole::None, true},
      {"tax id", FieldType::TaxId, ColumnRole::None, true},
      {"parent account", FieldType::Identifier, ColumnRole::ParentAccount, false},
      {"owner's e-mail", FieldType::Email, ColumnRole::Owner, false},
      {"name", FieldType::PersonName, ColumnRole::None, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    ColumnType type;
    type.type = row.type;
    type.role = row.role;
    CHECK(applies_uniqueness(type) == row.applies);
  }
}

TEST_CASE("free text weighs half and unused columns nothing") {
  TableProfile table;
  table.columns = {make_profile(FieldType::Email, 10, 10, 10, 10),
                   make_profile(FieldType::FreeText, 10, 4, 4, 4),
                   make_profile(FieldType::PersonName, 10, 0, 0, 0)};
  score_table(table);
  CHECK(table.completeness == doctest::Approx((100 + 0.5 * 40) / 1.5));
}

TEST_CASE("created speaks for timeliness only when nothing better does") {
  TableProfile table;
  table.columns.resize(2);
  for (ColumnProfile& column : table.columns) {
    column.filled = 1;
    column.timeliness = 50;
  }
  table.columns[0].type.role = ColumnRole::Created;
  table.columns[1].type.role = ColumnRole::Modified;
  TableProfile alone = table;
  alone.columns.pop_back();
  choose_timeliness(table);
  choose_timeliness(alone);
  CHECK(table.columns[0].timeliness == -1);
  CHECK(table.columns[1].timeliness == 50);
  CHECK(alone.columns[0].timeliness == 50);
}

TEST_CASE("before and after") {
  TableProfile before;
  before.columns = {make_profile(FieldType::Phone, 10, 8, 4, 2)};
  before.columns[0].repairable_cells = 3;
  score_table(before);
  const TableProfile after = apply_decided(before, {5}, {3});
  CHECK(after.columns[0].consistency == doctest::Approx(100.0 * 7 / 8));
  CHECK(after.columns[0].validity == doctest::Approx(100.0 * 7 / 8));
  CHECK(after.columns[0].repairable_cells == 0);
  CHECK(after.total > before.total);
  CHECK(apply_decided(before, {}).total == doctest::Approx(before.total));
  const TableProfile too_many = apply_decided(before, {1000, 5, 5}, {1000});
  CHECK(too_many.columns[0].consistency == 100);
  CHECK(too_many.columns[0].validity == 100);
}
