// Snapshots of a run, and the comparison with the next.
#include "core/export/snapshot.h"
#include "core/session/state.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::size_t kShownValues = 20;

Json values_json(const std::vector<DriftValue>& values) {
  Json list = Json::array();
  for (const DriftValue& value : values) {
    if (list.size() == kShownValues) break;
    list.push_back({{"text", replace_invalid_utf8(value.text)},
                    {"before", value.before},
                    {"after", value.after}});
  }
  return list;
}

}  // namespace

Result<Json> snapshot_text(State& state, const Json& args) {
  if (!state.profile) return Error{ErrorCode::WrongState, "profile"};
  return Json(format_snapshot(make_snapshot(make_output_context(state), text_arg(args, "at"))));
}

Result<Json> compare_snapshot(State& state, const Json& args) {
  if (!state.profile) return Error{ErrorCode::WrongState, "profile"};
  const Result<Snapshot> before = parse_snapshot(text_arg(args, "json"));
  if (!before.ok()) return before.error();
  const std::shared_ptr<const OutputContext> context = make_output_context(state);
  const Snapshot now = make_snapshot(context, {});
  const SnapshotComparison comparison = compare_snapshots(before.value(), now, *context);
  Json changes = Json::array();
  for (const SnapshotChange& change : comparison.changes) {
    changes.push_back({{"kind", change.kind},
                       {"subject", replace_invalid_utf8(change.subject)},
                       {"before", change.before},
                       {"after", change.after},
                       {"beforeOf", change.before_of},
                       {"afterOf", change.after_of},
                       {"label", replace_invalid_utf8(change.label)},
                       {"verdict", change.verdict}});
  }
  Json back = Json::array();
  for (const SnapshotComparison::CameBack& one : comparison.came_back) {
    back.push_back({{"column", one.column}, {"label", one.label}, {"cells", one.cells}});
  }
  Json drifts = Json::array();
  for (const SnapshotComparison::ColumnDrift& one : comparison.drifts) {
    const std::optional<ColumnId> column = state.table.find_column(one.column);
    drifts.push_back({{"column", one.column},
                      {"id", column ? Json(column->value) : Json()},
                      {"isValues", one.is_values},
                      {"psi", one.drift.psi},
                      {"added", values_json(one.drift.added)},
                      {"gone", values_json(one.drift.gone)},
                      {"changed", values_json(one.drift.changed)}});
  }
  return Json{{"at", before.value().at},
              {"rowsBefore", before.value().rows},
              {"rowsNow", now.rows},
              {"changes", changes},
              {"drifts", drifts},
              {"cameBack", back},
              {"cameBackCells", comparison.came_back_cells}};
}

Result<Json> snapshot_info(const Json& args) {
  const Result<Snapshot> read = parse_snapshot(text_arg(args, "json"));
  if (!read.ok()) return read.error();
  const Snapshot& snapshot = read.value();
  std::uint64_t problems = 0, cells = 0;
  for (const SnapshotColumn& column : snapshot.columns) {
    cells += column.filled;
    for (const auto& [code, count] : column.issues) problems += count;
  }
  return Json{{"at", snapshot.at},
              {"rows", snapshot.rows},
              {"columns", snapshot.columns.size()},
              {"filled", cells},
              {"problems", problems},
              {"completeness", snapshot.completeness},
              {"validity", snapshot.validity},
              {"consistency", snapshot.consistency},
              {"uniqueness", snapshot.uniqueness},
              {"timeliness", snapshot.timeliness},
              {"total", snapshot.total}};
}

}  // namespace spruce
