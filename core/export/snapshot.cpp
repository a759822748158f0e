#include "core/export/snapshot.h"

#include <algorithm>
#include <map>

#include "core/base/check_number.h"
#include "core/export/rejects.h"
#include "core/fields/catalog.h"

namespace spruce {
namespace {

constexpr std::size_t kMaxOwners = 50;
constexpr double kSmallest = 0.05;  // points of a score that count as a change

std::uint64_t hash_value(std::string_view column, std::string_view value) {
  CheckNumber number;
  number.update(column);
  number.update(std::string_view("\0", 1));
  number.update(value);
  return number.value();
}

const MatchColumn* owner_column(const OutputContext& context) {
  for (const MatchColumn& column : context.columns) {
    if (column.role == ColumnRole::Owner) return &column;
  }
  return nullptr;
}

/// Who answers for a record: its owner, else its file.
std::string label_of(const OutputContext& context, RowId row, std::string& scratch) {
  const MatchColumn* const owner = owner_column(context);
  if (owner == nullptr) return context.file_of(row);
  return std::string(context.table->value(row, owner->column, scratch));
}

void count_problems(const std::shared_ptr<const OutputContext>& context, Snapshot& snapshot) {
  RejectFinder finder(context, true);
  std::map<std::string, SnapshotShare> owners, sources;
  std::string scratch;
  const MatchColumn* const owner = owner_column(*context);
  for (std::uint32_t r = 0; r < context->table->row_count(); ++r) {
    const RowId row{r};
    std::uint32_t problems = 0;
    for (const MatchColumn& column : context->columns) {
      if (!finder.find(row, column.column).empty()) ++problems;
    }
    const auto add = [problems](SnapshotShare& share) {
      ++share.rows;
      share.problems += problems;
    };
    add(sources[context->file_of(row)]);
    if (owner != nullptr) add(owners[label_of(*context, row, scratch)]);
  }
  for (auto& [label, share] : owners) {
    share.label = label;
    snapshot.owners.push_back(std::move(share));
  }
  for (auto& [label, share] : sources) {
    share.label = label;
    snapshot.sources.push_back(std::move(share));
  }
  std::stable_sort(snapshot.owners.begin(), snapshot.owners.end(),
                   [](const auto& a, const auto& b) { return a.problems > b.problems; });
  if (snapshot.owners.size() > kMaxOwners) snapshot.owners.resize(kMaxOwners);
}

SnapshotColumn column_of(const OutputContext& context, const ColumnProfile& profile) {
  SnapshotColumn column;
  column.name = context.table->column_name(profile.column);
  column.type = std::string(field_type(profile.type.type).name);
  column.rows = profile.row_count;
  column.filled = profile.filled;
  column.distinct = profile.distinct;
  for (const IssueCount& issue : profile.issues) {
    column.issues.emplace_back(std::string(issue.code), issue.count);
  }
  column.completeness = profile.completeness;
  column.validity = profile.validity;
  column.consistency = profile.consistency;
  column.uniqueness = profile.uniqueness;
  column.timeliness = profile.timeliness;
  return column;
}

/// A higher number is better (a score), or worse (a count of problems).
class Changes {
 public:
  void add(const char* kind, std::string subject, double before, double after, bool more_is_better,
           double smallest) {
    SnapshotChange change{kind, std::move(subject), before, after, "same"};
    if (after - before > smallest) change.verdict = more_is_better ? "better" : "worse";
    if (before - after > smallest) change.verdict = more_is_better ? "worse" : "better";
    if (change.verdict != "same") list_.push_back(std::move(change));
  }
  void add_new(const char* kind, std::string subject, double after) {
    list_.push_back({kind, std::move(subject), 0, after, "new"});
  }
  void add_gone(const char* kind, std::string subject, double before) {
    list_.push_back({kind, std::move(subject), before, 0, "gone"});
  }
  std::vector<SnapshotChange> take() {
    const auto rank = [](const SnapshotChange& change) {
      return change.verdict == "new" ? 0 : change.verdict == "worse" ? 1 : 2;
    };
    std::stable_sort(list_.begin(), list_.end(), [&](const auto& a, const auto& b) {
      if (rank(a) != rank(b)) return rank(a) < rank(b);
      return std::abs(a.after - a.before) > std::abs(b.after - b.before);
    });
    return std::move(list_);
  }

 private:
  std::vector<SnapshotChange> list_;
};

void compare_scores(Changes& changes, const Snapshot& before, const Snapshot& now) {
  changes.add("score", "completeness", before.completeness, now.completeness, true, kSmallest);
  changes.add("score", "validity", before.validity, now.validity, true, kSmallest);
  changes.add("score", "consistency", before.consistency, now.consistency, true, kSmallest);
  changes.add("score", "uniqueness", before.uniqueness, now.uniqueness, true, kSmallest);
  changes.add("score", "timeliness", before.timeliness, now.timeliness, true, kSmallest);
  changes.add("score", "total", before.total, now.total, true, kSmallest);
}

void compare_columns(Changes& changes, const Snapshot& before, const Snapshot& now) {
  std::map<std::string, const SnapshotColumn*> old;
  for (const SnapshotColumn& column : before.columns) old[column.name] = &column;
  for (const SnapshotColumn& column : now.columns) {
    const auto was = old.find(column.name);
    if (was == old.end()) {
      changes.add_new("column", column.name, column.filled);
      continue;
    }
    std::map<std::string, std::uint32_t> issues;
    for (const auto& [code, count] : was->second->issues) issues[code] = count;
    for (const auto& [code, count] : column.issues) {
      const auto known = issues.find(code);
      const std::string subject = code + "@" + column.name;
      if (known == issues.end()) {
        changes.add_new("issue", subject, count);
      } else {
        changes.add("issue", subject, known->second, count, false, 0.5);
        issues.erase(known);
      }
    }
    for (const auto& [code, count] : issues) {
      changes.add_gone("issue", code + "@" + column.name, count);
    }
    old.erase(was);
  }
  for (const auto& [name, column] : old) changes.add_gone("column", name, column->filled);
}

void compare_shares(Changes& changes, const char* kind, const std::vector<SnapshotShare>& before,
                    const std::vector<SnapshotShare>& now) {
  std::map<std::string, std::uint32_t> old;
  for (const SnapshotShare& share : before) old[share.label] = share.problems;
  for (const SnapshotShare& share : now) {
    const auto was = old.find(share.label);
    if (was != old.end()) {
      changes.add(kind, share.label, was->second, share.problems, false, 0.5);
    } else if (share.problems > 0) {
      changes.add_new(kind, share.label, share.problems);
    }
  }
}

}  // namespace

Snapshot make_snapshot(const std::shared_ptr<const OutputContext>& context, std::string at) {
  Snapshot snapshot;
  snapshot.at = std::move(at);
  snapshot.engine_version = context->engine_version;
  snapshot.rows = context->table->row_count();
  if (context->before != nullptr) {
    const TableProfile& profile = *context->before;
    snapshot.completeness = profile.completeness;
    snapshot.validity = profile.validity;
    snapshot.consistency = profile.consistency;
    snapshot.uniqueness = profile.uniqueness;
    snapshot.timeliness = profile.timeliness;
    snapshot.total = profile.total;
    for (const ColumnProfile& column : profile.columns) {
      if (context->table->is_virtual(column.column)) continue;
      snapshot.columns.push_back(column_of(*context, column));
    }
  }
  count_problems(context, snapshot);
  std::string scratch;
  for (const CellRef cell : context->changed) {
    const std::string_view original = context->table->original(cell.row, cell.column, scratch);
    if (original.empty()) continue;
    snapshot.cleaned.push_back(hash_value(context->table->column_name(cell.column), original));
  }
  std::sort(snapshot.cleaned.begin(), snapshot.cleaned.end());
  snapshot.cleaned.erase(std::unique(snapshot.cleaned.begin(), snapshot.cleaned.end()),
                         snapshot.cleaned.end());
  return snapshot;
}

SnapshotComparison compare_snapshots(const Snapshot& before, const Snapshot& now,
                                     const OutputContext& context) {
  Changes changes;
  compare_scores(changes, before, now);
  compare_columns(changes, before, now);
  compare_shares(changes, "owner", before.owners, now.owners);
  compare_shares(changes, "source", before.sources, now.sources);
  SnapshotComparison comparison;
  comparison.changes = changes.take();
  if (before.cleaned.empty()) return comparison;
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
  return comparison;
}

}  // namespace spruce
