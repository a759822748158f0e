// Splink settings: a finished run's model as JSON that Splink 4 and 5 load, so that a data team
// repeats the comparison on DuckDB, Spark or Athena over the corrected file. Splink compares text
// with SQL where Spruce compares parsed values, so outcomes that SQL cannot tell are counted with
// the next weaker one that it can; docs/matching.md says what differs. Invariant: every outcome of
// a field is in exactly one SQL level, so m and u keep their sums.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/match/model.h"

namespace spruce {

enum class SqlDialect : std::uint8_t { DuckDb, Spark, Athena };

/// "duckdb", "spark", "athena"; nothing for other words.
std::optional<SqlDialect> find_sql_dialect(std::string_view name);

/// What the settings name, by the headers of the file that Splink will read.
struct SplinkColumns {
  std::vector<std::string> names;  ///< by ColumnId
  std::string id;                  ///< unique_id_column_name
};

/// The settings as JSON text, ends with a line break. Link type: dedupe_only. Cost: O(fields²).
std::string splink_settings_json(const MatchModel& model, const SplinkColumns& columns,
                                 SqlDialect dialect);

}  // namespace spruce
