// What became of the scores, problems, columns and values since an earlier run.
#include <algorithm>
#include <cmath>
#include <map>

#include "core/export/snapshot.h"
#include "core/export/snapshot_parts.h"

namespace spruce {
namespace {

constexpr double kSmallest = 0.05;  // points of a score that count as a change

/// What a count is of.
struct Part {
  const char* kind;
  std::string subject;
  std::uint32_t before_of = 0, after_of = 0;
  std::string label = {};
};

double share(std::uint32_t count, std::uint32_t of) {
  return of == 0 ? count : static_cast<double>(count) / of;
}

/// How much a change weighs in the order of the list: points of a score, or of a share.
double size_of(const SnapshotChange& change) {
  if (change.before_of == 0 && change.after_of == 0) return std::abs(change.after - change.before);
  return 100 * std::abs(share(static_cast<std::uint32_t>(change.after), change.after_of) -
                        share(static_cast<std::uint32_t>(change.before), change.before_of));
}

class Changes {
 public:
  /// A score: more is better. Below zero it does not apply.
  void add_score(const char* kind, std::string subject, double before, double after) {
    if (before < 0 || after < 0 || std::abs(after - before) <= kSmallest) return;
    list_.push_back(
        {kind, std::move(subject), before, after, 0, 0, {}, after > before ? "better" : "worse"});
  }
  /// Problems: fewer are better, as shares of the cells they are among.
  void add_count(Part part, std::uint32_t before, std::uint32_t after) {
    const double then = share(before, part.before_of);
    const double now = share(after, part.after_of);
    const char* const verdict = before == 0 && after == 0 ? "same"
                                : before == 0             ? "new"
                                : after == 0              ? "gone"
                                : now > then              ? "worse"
                                : then > now              ? "better"
                                                          : "same";
    if (verdict == std::string_view("same")) return;
    list_.push_back({part.kind, std::move(part.subject), static_cast<double>(before),
                     static_cast<double>(after), part.before_of, part.after_of,
                     std::move(part.label), verdict});
  }
  void add(SnapshotChange change) { list_.push_back(std::move(change)); }
  std::vector<SnapshotChange> take() {
    const auto rank = [](const SnapshotChange& change) {
      return change.verdict == "new" ? 0 : change.verdict == "worse" ? 1 : 2;
    };
    std::stable_sort(list_.begin(), list_.end(), [&](const auto& a, const auto& b) {
      if (rank(a) != rank(b)) return rank(a) < rank(b);
      return size_of(a) > size_of(b);
    });
    return std::move(list_);
  }

 private:
  std::vector<SnapshotChange> list_;
};

template <typename Scored>
void compare_scores(Changes& changes, const char* kind, const Scored& before, const Scored& now,
                    const std::string& of) {
  const auto add = [&](const char* name, double then, double after) {
    changes.add_score(kind, name + of, then, after);
  };
  add("completeness", before.completeness, now.completeness);
  add("validity", before.validity, now.validity);
  add("consistency", before.consistency, now.consistency);
  add("uniqueness", before.uniqueness, now.uniqueness);
  add("timeliness", before.timeliness, now.timeliness);
}

/// The columns of now with what they were: by name, else by a meaning that one column alone has.
class ColumnPairs {
 public:
  ColumnPairs(const Snapshot& before, const Snapshot& now) {
    for (const SnapshotColumn& column : before.columns) left_[column.name] = &column;
    for (const SnapshotColumn& column : now.columns) {
      const auto was = left_.find(column.name);
      pairs_.emplace_back(was == left_.end() ? nullptr : was->second, &column);
      if (was != left_.end()) left_.erase(was);
    }
    for (auto& [was, is] : pairs_) {
      if (was != nullptr || is->meaning.empty()) continue;
      const auto same = [wanted = is->meaning](const auto& one) {
        return one.second->meaning == wanted;
      };
      if (std::count_if(left_.begin(), left_.end(), same) != 1) continue;
      const auto found = std::find_if(left_.begin(), left_.end(), same);
      was = found->second;
      left_.erase(found);
    }
  }
  const std::vector<std::pair<const SnapshotColumn*, const SnapshotColumn*>>& pairs() const {
    return pairs_;
  }
  const std::map<std::string, const SnapshotColumn*>& gone() const { return left_; }

 private:
  std::map<std::string, const SnapshotColumn*> left_;
  std::vector<std::pair<const SnapshotColumn*, const SnapshotColumn*>> pairs_;
};

/// Problems counted by name, of something that had `before_of` cells and has `after_of` now.
void compare_issues(Changes& changes, const Part& part, const Counts& before, const Counts& now) {
  std::map<std::string, std::pair<std::uint32_t, std::uint32_t>> both;
  for (const auto& [name, count] : before) both[name].first = count;
  for (const auto& [name, count] : now) both[name].second = count;
  for (const auto& [name, counts] : both) {
    Part one = part;
    one.subject = name + part.subject;
    changes.add_count(std::move(one), counts.first, counts.second);
  }
}

void compare_columns(Changes& changes, const ColumnPairs& columns) {
  for (const auto& [was, is] : columns.pairs()) {
    if (was == nullptr) {
      changes.add({"column", is->name, 0, static_cast<double>(is->filled), 0, 0, {}, "new"});
      continue;
    }
    if (was->name != is->name) {
      changes.add({"renamed", is->name, static_cast<double>(was->filled),
                   static_cast<double>(is->filled), 0, 0, was->name, "renamed"});
    }
    compare_scores(changes, "column-score", *was, *is, "@" + is->name);
    compare_issues(changes, {"issue", "@" + is->name, was->rows, is->rows}, was->issues,
                   is->issues);
  }
  for (const auto& [name, column] : columns.gone()) {
    changes.add({"column", name, static_cast<double>(column->filled), 0, 0, 0, {}, "gone"});
  }
}

/// "code@column" under the names that the columns have now.
Counts rename_issues(const Counts& issues, const ColumnPairs& columns) {
  Counts out;
  for (const auto& [name, count] : issues) {
    const std::size_t at = name.find('@');
    std::string renamed = name;
    for (const auto& [was, is] : columns.pairs()) {
      if (was == nullptr || at == std::string::npos || name.substr(at + 1) != was->name) continue;
      renamed = name.substr(0, at + 1) + is->name;
    }
    out.emplace_back(std::move(renamed), count);
  }
  return out;
}

void compare_shares(Changes& changes, const char* kind, const char* issue_kind,
                    const std::vector<SnapshotShare>& before, const std::vector<SnapshotShare>& now,
                    const ColumnPairs& columns) {
  std::map<std::string, const SnapshotShare*> old;
  for (const SnapshotShare& one : before) old[one.label] = &one;
  static const SnapshotShare kNone;
  for (const SnapshotShare& one : now) {
    const auto found = old.find(one.label);
    const SnapshotShare& was = found == old.end() ? kNone : *found->second;
    changes.add_count({kind, one.label, was.rows, one.rows}, was.problems, one.problems);
    if (!was.issues.empty() || was.problems == 0) {  // an older snapshot knows only sums
      compare_issues(changes, {issue_kind, "", was.rows, one.rows, one.label},
                     rename_issues(was.issues, columns), one.issues);
    }
  }
}

std::vector<SnapshotComparison::ColumnDrift> find_drifts(const ColumnPairs& columns) {
  std::vector<SnapshotComparison::ColumnDrift> drifts;
  for (const auto& [was, is] : columns.pairs()) {
    if (was == nullptr) continue;
    const bool has_values = !was->values.empty() && !is->values.empty();
    Drift drift =
        has_values ? find_drift(was->values, is->values) : find_drift(was->shapes, is->shapes);
    if (!has_values) {  // new shapes of free text are no news
      drift.added.clear();
      drift.gone.clear();
    }
    const bool moved = drift.psi >= kSomeDrift || !drift.added.empty() || !drift.gone.empty() ||
                       (has_values && !drift.changed.empty());
    if (moved) drifts.push_back({is->name, has_values, std::move(drift)});
  }
  std::stable_sort(drifts.begin(), drifts.end(),
                   [](const auto& a, const auto& b) { return a.drift.psi > b.drift.psi; });
  return drifts;
}

/// Values cleaned in the run before that stand in the same column again.
void find_back(const Snapshot& before, const OutputContext& context,
               SnapshotComparison& comparison) {
  if (before.cleaned.empty()) return;
  const std::unordered_set<std::uint64_t> cleaned(before.cleaned.begin(), before.cleaned.end());
  std::map<std::pair<std::string, std::string>, std::uint32_t> back;
  std::string scratch, label_scratch;
  for (std::uint32_t c = 0; c < context.table->column_count(); ++c) {
    const ColumnId column{c};
    const std::string& name = context.table->column_name(column);
    for (std::uint32_t r = 0; r < context.table->row_count(); ++r) {
      const std::string_view value = context.table->original(RowId{r}, column, scratch);
      if (value.empty() || cleaned.count(hash_value(name, value)) == 0) continue;
      ++back[{name, label_of(context, RowId{r}, label_scratch)}];
    }
  }
  for (const auto& [key, cells] : back) {
    comparison.came_back.push_back({key.first, key.second, cells});
    comparison.came_back_cells += cells;
  }
  std::stable_sort(comparison.came_back.begin(), comparison.came_back.end(),
                   [](const auto& a, const auto& b) { return a.cells > b.cells; });
}

}  // namespace

SnapshotComparison compare_snapshots(const Snapshot& before, const Snapshot& now,
                                     const OutputContext& context) {
  Changes changes;
  compare_scores(changes, "score", before, now, "");
  changes.add_score("score", "total", before.total, now.total);
  const ColumnPairs columns(before, now);
  compare_columns(changes, columns);
  compare_shares(changes, "owner", "owner-issue", before.owners, now.owners, columns);
  compare_shares(changes, "source", "source-issue", before.sources, now.sources, columns);
  SnapshotComparison comparison;
  comparison.changes = changes.take();
  comparison.drifts = find_drifts(columns);
  find_back(before, context, comparison);
  return comparison;
}

}  // namespace spruce
