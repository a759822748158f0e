// Scores: the arithmetic from counts to 0..100, the same formulas as printed in docs/formats.md.
// Pure functions.
// Invariant: no division by zero; a score that does not apply is -1, never 0 or 100.
#pragma once

#include "core/profile/profile.h"

namespace spruce {

/// 100 x part / whole; -1 when there is no whole.
double percent(std::uint32_t part, std::uint32_t whole);

/// Completeness, validity, consistency and uniqueness from the column's counts.
void score_column(ColumnProfile& column);

/// Columns whose values should each belong to one record.
bool applies_uniqueness(const ColumnType& type);

/// Date columns that say when a record was last touched: last activity, modified and (used only
/// when neither exists) created.
bool applies_timeliness(const ColumnType& type);

/// Drops the timeliness of Created columns when a better one exists.
void choose_timeliness(TableProfile& table);

/// The scores of the file from those of its columns.
void score_table(TableProfile& table);

}  // namespace spruce
