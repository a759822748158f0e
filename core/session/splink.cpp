// The model of the last search as Splink settings, in the names of the corrected file.
#include "core/export/splink.h"

#include "core/session/state.h"

namespace spruce {

Result<Json> splink_text(State& state, const Json& args) {
  if (!state.match) return Error{ErrorCode::WrongState, "duplicates"};
  const std::string wanted = text_arg(args, "dialect");
  const std::optional<SqlDialect> dialect =
      find_sql_dialect(wanted.empty() ? std::string_view("duckdb") : std::string_view(wanted));
  if (!dialect) return Error{ErrorCode::BadJson, "dialect"};
  const std::shared_ptr<const OutputContext> context = make_output_context(state);
  SplinkColumns columns;
  for (std::uint32_t c = 0; c < state.table.column_count(); ++c) {
    columns.names.push_back(header_of(*context, SourceId{0}, ColumnId{c}));
  }
  columns.id = "unique_id";
  const std::optional<ColumnId> id = id_column_of(*context, SourceId{0});
  const std::string named = text_arg(args, "id");
  if (id) columns.id = columns.names[id->value];
  if (!named.empty()) columns.id = named;
  return Json(splink_settings_json(state.match->model(), columns, *dialect));
}

}  // namespace spruce
