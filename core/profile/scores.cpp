#include "core/profile/scores.h"

#include <algorithm>

namespace spruce {
namespace {

constexpr double kFreeTextWeight = 0.5;

double weight_of(const ColumnProfile& column) {
  if (column.filled == 0) return 0;
  return column.type.type == FieldType::FreeText ? kFreeTextWeight : 1;
}

/// Weighted mean of one score over the columns it applies to; -1 when there are none.
double mean_score(const TableProfile& table, double ColumnProfile::*score) {
  double sum = 0;
  double weight = 0;
  for (const ColumnProfile& column : table.columns) {
    if (column.*score < 0) continue;
    sum += weight_of(column) * (column.*score);
    weight += weight_of(column);
  }
  return weight > 0 ? sum / weight : -1;
}

std::uint32_t grade_cells(const ColumnProfile& column, Grade grade) {
  return column.grades[static_cast<std::size_t>(grade)];
}

}  // namespace

double percent(std::uint32_t part, std::uint32_t whole) {
  if (whole == 0) return -1;
  return std::min(100.0, 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

bool applies_uniqueness(const ColumnType& type) {
  if (type.role == ColumnRole::RecordId) return true;
  // Another role says that the column points at something (an owner, a parent) that many records
  // share.
  if (type.role != ColumnRole::None) return false;
  return type.type == FieldType::Email || type.type == FieldType::Phone ||
         type.type == FieldType::TaxId || type.type == FieldType::Identifier;
}

bool applies_timeliness(const ColumnType& type) {
  return type.type == FieldType::Date &&
         (type.role == ColumnRole::LastActivity || type.role == ColumnRole::Modified ||
          type.role == ColumnRole::Created);
}

void score_column(ColumnProfile& column) {
  column.completeness = percent(column.filled, column.row_count);
  column.validity = percent(
      grade_cells(column, Grade::Valid) + grade_cells(column, Grade::Plausible), column.filled);
  column.consistency = percent(column.standard_cells, column.filled);
  column.uniqueness = -1;
  if (applies_uniqueness(column.type)) {
    column.uniqueness = percent(column.distinct, column.filled);
  }
}

void choose_timeliness(TableProfile& table) {
  bool has_better = false;
  for (const ColumnProfile& column : table.columns) {
    has_better |= column.timeliness >= 0 && column.type.role != ColumnRole::Created;
  }
  if (!has_better) return;
  for (ColumnProfile& column : table.columns) {
    if (column.type.role == ColumnRole::Created) column.timeliness = -1;
  }
}

void score_table(TableProfile& table) {
  table.completeness = mean_score(table, &ColumnProfile::completeness);
  table.validity = mean_score(table, &ColumnProfile::validity);
  table.consistency = mean_score(table, &ColumnProfile::consistency);
  table.uniqueness = mean_score(table, &ColumnProfile::uniqueness);
  table.timeliness = mean_score(table, &ColumnProfile::timeliness);
  double sum = 0;
  int applies = 0;
  for (const double score : {table.completeness, table.validity, table.consistency,
                             table.uniqueness, table.timeliness}) {
    if (score < 0) continue;
    sum += score;
    ++applies;
  }
  table.total = applies > 0 ? sum / applies : -1;
}

TableProfile apply_decided(const TableProfile& before,
                           const std::vector<std::uint32_t>& fixed_cells_by_column,
                           const std::vector<std::uint32_t>& repaired_cells_by_column) {
  TableProfile after = before;
  for (std::size_t i = 0; i < after.columns.size(); ++i) {
    ColumnProfile& column = after.columns[i];
    const std::uint32_t fixed = i < fixed_cells_by_column.size() ? fixed_cells_by_column[i] : 0;
    const std::uint32_t repaired =
        i < repaired_cells_by_column.size() ? repaired_cells_by_column[i] : 0;
    // Fixes of blanks and placeholders count as fixed cells but were never filled: the score cannot
    // pass 100.
    column.standard_cells += std::min(fixed, column.filled - column.standard_cells);
    std::uint32_t left = repaired;
    for (const Grade grade : {Grade::Invalid, Grade::Unlikely}) {
      std::uint32_t& bad = column.grades[static_cast<std::size_t>(grade)];
      const std::uint32_t moved = std::min(left, bad);
      bad -= moved;
      left -= moved;
      column.grades[static_cast<std::size_t>(Grade::Valid)] += moved;
    }
    const std::uint32_t moved = repaired - left;
    column.repairable_cells -= std::min(moved, column.repairable_cells);
    const double uniqueness = column.uniqueness;
    score_column(column);
    column.uniqueness = uniqueness;
  }
  score_table(after);
  return after;
}

}  // namespace spruce
