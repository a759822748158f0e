// Mappings among the decisions: what is in force is how the sources came, then every move in order.
#include <algorithm>
#include <utility>

#include "core/review/review.h"

namespace spruce {
namespace {

// The rows of a source: first, and one past the last.
std::pair<std::uint32_t, std::uint32_t> rows_of(const Table& table, SourceId source) {
  const std::uint32_t first = table.first_row(source).value;
  return {first, first + table.source(source).row_count()};
}

}  // namespace

Result<std::uint32_t> Review::map(std::string subject, std::vector<ColumnMove> moves, Stamp stamp) {
  if (has_decisions(moves)) return Error{ErrorCode::MappingDecided, subject};
  for (const ColumnMove& move : moves)
    first_mappings_.emplace(move.source, table_->columns_of(move.source));
  Entry entry;
  entry.id = static_cast<std::uint32_t>(entries_.size()) + 1;
  entry.kind = EntryKind::Mapping;
  entry.subject = std::move(subject);
  entry.stamp = std::move(stamp);
  entry.moves = std::move(moves);
  events_.push_back({Event::Kind::Do, entry.id, entry.stamp});
  entries_.push_back(std::move(entry));
  undone_.clear();
  put_mappings();
  return entries_.back().id;
}

void Review::put_mappings() {
  for (const auto& [source, first] : first_mappings_) {
    std::vector<ColumnId> columns = first;
    for (const Entry& entry : entries_) {
      if (entry.undone) continue;
      for (const ColumnMove& move : entry.moves) {
        if (move.source == source && move.file_column < columns.size())
          columns[move.file_column] = move.column;
      }
    }
    if (columns == table_->columns_of(source)) continue;
    table_->remap_source(source, std::move(columns));
    mapping_changed_ = true;
  }
}

bool Review::take_mapping_change() { return std::exchange(mapping_changed_, false); }

bool Review::has_decisions(const std::vector<ColumnMove>& moves) const {
  for (const ColumnMove& move : moves) {
    const auto [first, end] = rows_of(*table_, move.source);
    const std::vector<ColumnId>& now = table_->columns_of(move.source);
    for (const auto& [key, mark] : marks_) {
      const auto row = static_cast<std::uint32_t>(key >> 32U);
      const ColumnId column(static_cast<std::uint32_t>(key));
      const bool moves_away = move.file_column < now.size() && column == now[move.file_column];
      if (row >= first && row < end && (moves_away || column == move.column)) return true;
    }
    // A merge was planned over whole records.
    for (const auto& [lowest, group] : groups_) {
      if (group.decision != GroupDecision::Merged) continue;
      for (const RowId row : group.members) {
        if (row.value >= first && row.value < end) return true;
      }
    }
  }
  return false;
}

bool Review::is_touched_by(const ColumnMove& move, const Entry& other) const {
  const auto [first, end] = rows_of(*table_, move.source);
  const auto is_in = [first = first, end = end](RowId row) {
    return row.value >= first && row.value < end;
  };
  for (const EntryCell& cell : other.cells) {
    if (cell.cell.column == move.column && is_in(cell.cell.row)) return true;
  }
  for (const GroupState& group : other.groups) {
    if (group.decision != GroupDecision::Merged) continue;
    if (std::any_of(group.members.begin(), group.members.end(), is_in)) return true;
  }
  return false;
}

}  // namespace spruce
