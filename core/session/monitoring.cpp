// Snapshots of a run, and the comparison with the next.
#include "core/export/snapshot.h"
#include "core/session/state.h"

namespace spruce {

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
                       {"subject", change.subject},
                       {"before", change.before},
                       {"after", change.after},
                       {"verdict", change.verdict}});
  }
  Json back = Json::array();
  for (const SnapshotComparison::CameBack& one : comparison.came_back) {
    back.push_back({{"column", one.column}, {"label", one.label}, {"cells", one.cells}});
  }
  return Json{{"at", before.value().at}, {"rowsBefore", before.value().rows},
              {"rowsNow", now.rows},     {"changes", changes},
              {"cameBack", back},        {"cameBackCells", comparison.came_back_cells}};
}

}  // namespace spruce
