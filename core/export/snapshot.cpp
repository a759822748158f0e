#include "core/export/snapshot.h"

#include <algorithm>
#include <map>

#include "core/base/check_number.h"
#include "core/export/rejects.h"
#include "core/export/snapshot_parts.h"
#include "core/fields/catalog.h"

namespace spruce {

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

namespace {

constexpr std::size_t kMaxOwners = 50;
constexpr std::size_t kMaxNameBytes = 500;

/// One owner or file in the making.
struct Share {
  SnapshotShare share;
  std::map<std::string, std::uint32_t> issues;

  SnapshotShare take(const std::string& label) {
    share.label = label;
    share.issues.assign(issues.begin(), issues.end());
    std::stable_sort(share.issues.begin(), share.issues.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (share.issues.size() > kMaxShareIssues) share.issues.resize(kMaxShareIssues);
    return std::move(share);
  }
};

/// The first issue of "invalid; phone.too-short (3); …", or the grade when it has none.
std::string first_code(const std::string& reason) {
  const std::size_t at = reason.find("; ");
  if (at == std::string::npos) return reason;
  return reason.substr(at + 2, reason.find_first_of(" ;", at + 2) - at - 2);
}

void count_problems(const std::shared_ptr<const OutputContext>& context, Snapshot& snapshot) {
  RejectFinder finder(context, true);
  std::map<std::string, Share> owners, sources;
  std::string scratch;
  const MatchColumn* const owner = owner_column(*context);
  for (std::uint32_t r = 0; r < context->table->row_count(); ++r) {
    const RowId row{r};
    Share& source = sources[context->file_of(row)];
    Share* const own = owner == nullptr ? nullptr : &owners[label_of(*context, row, scratch)];
    ++source.share.rows;
    if (own != nullptr) ++own->share.rows;
    for (const MatchColumn& column : context->columns) {
      const std::string& reason = finder.find(row, column.column);
      if (reason.empty()) continue;
      const std::string problem =
          first_code(reason) + "@" + context->table->column_name(column.column);
      for (Share* const share : {&source, own}) {
        if (share == nullptr) continue;
        ++share->share.problems;
        ++share->issues[problem];
      }
    }
  }
  for (auto& [label, share] : owners) snapshot.owners.push_back(share.take(label));
  for (auto& [label, share] : sources) snapshot.sources.push_back(share.take(label));
  std::stable_sort(snapshot.owners.begin(), snapshot.owners.end(),
                   [](const auto& a, const auto& b) { return a.problems > b.problems; });
  if (snapshot.owners.size() > kMaxOwners) snapshot.owners.resize(kMaxOwners);
}

/// Columns whose values are a vocabulary of the firm, not facts about a person.
bool is_vocabulary(const ColumnProfile& profile) {
  const FieldType type = profile.type.type;
  const bool is_list =
      type == FieldType::Choice || type == FieldType::Country || type == FieldType::Region;
  const bool is_whose = profile.type.role == ColumnRole::Owner ||
                        profile.type.role == ColumnRole::Author ||
                        profile.type.role == ColumnRole::Relation;
  return is_list && !is_whose && profile.distinct <= kMaxVocabulary;
}

Counts count_values(const OutputContext& context, ColumnId column) {
  std::map<std::string, std::uint32_t> counts;
  std::string scratch;
  const Dictionary& dictionary = (*context.dictionaries)[column.value];
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    const std::string_view value = distinct_value(*context.table, dictionary, id, scratch);
    if (!value.empty() && value.size() <= kMaxNameBytes) {
      counts[std::string(value)] += dictionary.counts[id];
    }
  }
  Counts sorted(counts.begin(), counts.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return sorted;
}

Counts shapes_of(const ColumnProfile& profile) {
  Counts shapes;
  std::uint32_t left = profile.filled;
  for (const ValueCount& shape : profile.patterns) {
    shapes.emplace_back(shape.text, shape.count);
    left -= std::min(left, shape.count);
  }
  if (left > 0) shapes.emplace_back("", left);
  return shapes;
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
  column.meaning = profile.type.meaning;
  column.shapes = shapes_of(profile);
  const bool has_values =
      context.dictionaries != nullptr && profile.column.value < context.dictionaries->size();
  if (has_values && is_vocabulary(profile)) column.values = count_values(context, profile.column);
  return column;
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

}  // namespace spruce
