// Entries are data; the state in force is rebuilt cell by cell from the newest entry that still
// holds.
#include "core/review/review.h"

#include <algorithm>
#include <utility>

namespace spruce {
namespace {

std::uint64_t key_of(CellRef cell) {
  return (std::uint64_t{cell.row.value} << 32) | cell.column.value;
}

bool by_cell(const EntryCell& a, const EntryCell& b) { return a.cell < b.cell; }

/// Calls `found(index in wanted, cell)` for every cell of `entry` that `wanted` (sorted) holds too.
template <typename Found>
void match_cells(const std::vector<EntryCell>& wanted, const std::vector<EntryCell>& cells,
                 Found found) {
  const bool wanted_is_smaller = wanted.size() <= cells.size();
  const std::vector<EntryCell>& few = wanted_is_smaller ? wanted : cells;
  const std::vector<EntryCell>& many = wanted_is_smaller ? cells : wanted;
  auto from = many.begin();
  for (std::size_t i = 0; i < few.size() && from != many.end(); ++i) {
    from = std::lower_bound(from, many.end(), few[i], by_cell);
    if (from == many.end() || !(from->cell == few[i].cell)) continue;
    const auto j = static_cast<std::size_t>(from - many.begin());
    if (wanted_is_smaller) {
      found(i, *from);
    } else {
      found(j, few[i]);
    }
  }
}

bool share_group(const Entry& a, const Entry& b) {
  for (const GroupState& left : a.groups) {
    for (const GroupState& right : b.groups) {
      if (left.members.front() == right.members.front()) return true;
    }
  }
  return false;
}

}  // namespace

Review::Review(Table& table) : table_(&table) {}

void Review::put_cell(CellRef cell, CellDecision mark, const std::string* text) {
  (void)table_->set_override(cell, text == nullptr ? std::nullopt : std::optional(*text));
  const CellDecision before = decision_of(cell);
  if (before == mark) return;
  mark_changes_.push_back({cell, before, mark});
  if (mark == CellDecision::Undecided) {
    marks_.erase(key_of(cell));
  } else {
    marks_[key_of(cell)] = mark;
  }
}

std::vector<MarkChange> Review::take_mark_changes() { return std::exchange(mark_changes_, {}); }

void Review::put_group(std::uint32_t first, const GroupState* state) {
  const auto old = groups_.find(first);
  if (old != groups_.end() && old->second.decision == GroupDecision::Merged) {
    for (const RowId row : old->second.kept_members()) merged_.erase(row.value);
  }
  if (state == nullptr || state->decision == GroupDecision::Undecided) {
    if (old != groups_.end()) groups_.erase(old);
    return;
  }
  groups_[first] = *state;
  if (state->decision != GroupDecision::Merged) return;
  for (const RowId row : state->kept_members()) {
    if (row != state->plan.master) merged_[row.value] = state->plan.master.value;
  }
}

void Review::put_entry(const Entry& entry) {
  for (const EntryCell& cell : entry.cells) {
    put_cell(cell.cell, cell.mark, cell.text == kNoText ? nullptr : &entry.texts[cell.text]);
  }
  // All out before any goes in: parts of a split share records with the whole group.
  for (const GroupState& group : entry.groups) put_group(group.members.front().value, nullptr);
  for (const GroupState& group : entry.groups) put_group(group.members.front().value, &group);
}

void Review::count_merged() {
  merged_.clear();
  for (const auto& [first, state] : groups_) {
    if (state.decision != GroupDecision::Merged) continue;
    for (const RowId row : state.kept_members()) {
      if (row != state.plan.master) merged_[row.value] = state.plan.master.value;
    }
  }
}

// Texts in the order in which the cells use them, so that a replayed entry is the same entry.
void Review::number_texts(Entry& entry) {
  std::vector<std::uint32_t> numbers(entry.texts.size(), kNoText);
  std::vector<std::string> texts;
  for (EntryCell& cell : entry.cells) {
    if (cell.text == kNoText) continue;
    std::uint32_t& number = numbers[cell.text];
    if (number == kNoText) {
      number = static_cast<std::uint32_t>(texts.size());
      texts.push_back(std::move(entry.texts[cell.text]));
    }
    cell.text = number;
  }
  entry.texts = std::move(texts);
}

// Later actions on one cell win, over the entry's own and over earlier ones of the same list.
void Review::add_cells(Entry& entry, std::vector<CellAction> cells) {
  std::unordered_map<std::string, std::uint32_t> interned;
  for (std::uint32_t i = 0; i < entry.texts.size(); ++i) interned.emplace(entry.texts[i], i);
  entry.cells.reserve(entry.cells.size() + cells.size());
  for (CellAction& action : cells) {
    EntryCell cell{action.cell, action.mark, kNoText};
    if (action.text) {
      const auto next = static_cast<std::uint32_t>(entry.texts.size());
      const auto [at, is_new] = interned.emplace(*action.text, next);
      if (is_new) entry.texts.push_back(std::move(*action.text));
      cell.text = at->second;
    }
    entry.cells.push_back(cell);
  }
  std::stable_sort(entry.cells.begin(), entry.cells.end(), by_cell);
  std::size_t kept = 0;
  for (const EntryCell& cell : entry.cells) {
    const bool is_same = kept > 0 && entry.cells[kept - 1].cell == cell.cell;
    entry.cells[is_same ? kept - 1 : kept++] = cell;
  }
  entry.cells.resize(kept);
  number_texts(entry);
}

std::uint32_t Review::apply(EntryKind kind, std::string subject, std::vector<CellAction> cells,
                            std::vector<GroupState> groups, Stamp stamp) {
  if (cells.empty() && groups.empty()) return 0;
  Entry entry;
  entry.id = static_cast<std::uint32_t>(entries_.size()) + 1;
  entry.kind = kind;
  entry.subject = std::move(subject);
  entry.stamp = std::move(stamp);
  entry.groups = std::move(groups);
  add_cells(entry, std::move(cells));
  put_entry(entry);
  events_.push_back({Event::Kind::Do, entry.id, entry.stamp});
  entries_.push_back(std::move(entry));
  undone_.clear();
  return entries_.back().id;
}

// An entry that is ready but for its name.
std::uint32_t Review::note(Entry entry, EntryKind kind, std::string subject, Stamp stamp) {
  entry.id = static_cast<std::uint32_t>(entries_.size()) + 1;
  entry.kind = kind;
  entry.subject = std::move(subject);
  entry.stamp = std::move(stamp);
  events_.push_back({Event::Kind::Do, entry.id, entry.stamp});
  entries_.push_back(std::move(entry));
  undone_.clear();
  return entries_.back().id;
}

std::uint32_t Review::note_repair(std::string subject, RepairNote repair, Stamp stamp) {
  Entry entry;
  entry.repair = std::move(repair);
  return note(std::move(entry), EntryKind::RowRepair, std::move(subject), std::move(stamp));
}

std::uint32_t Review::set(const std::string& name, std::string value, Stamp stamp) {
  std::string before = setting(name);
  if (before == value) return 0;
  Entry entry;
  entry.setting = SettingNote{name, std::move(before), std::move(value)};
  return note(std::move(entry), EntryKind::Setting, name, std::move(stamp));
}

std::uint32_t Review::set_dictionary(std::string subject, std::string descriptor, Stamp stamp) {
  Entry entry;
  entry.dictionary = std::move(descriptor);
  return note(std::move(entry), EntryKind::Dictionary, std::move(subject), std::move(stamp));
}

std::uint32_t Review::note_rules(std::string subject, std::string rules,
                                 std::vector<CellAction> cells, Stamp stamp) {
  Entry entry;
  entry.rules = std::move(rules);
  add_cells(entry, std::move(cells));
  put_entry(entry);
  return note(std::move(entry), EntryKind::OwnRules, std::move(subject), std::move(stamp));
}

std::string Review::setting(std::string_view name) const {
  for (auto at = entries_.rbegin(); at != entries_.rend(); ++at) {
    if (!at->undone && at->setting && at->setting->name == name) return at->setting->after;
  }
  return {};
}

std::map<std::string, std::string> Review::settings() const {
  std::map<std::string, std::string> found;
  for (const Entry& entry : entries_) {
    if (entry.undone || !entry.setting) continue;
    if (entry.setting->after.empty()) {
      found.erase(entry.setting->name);
    } else {
      found[entry.setting->name] = entry.setting->after;
    }
  }
  return found;
}

std::string_view Review::dictionary() const {
  const auto at = std::find_if(entries_.rbegin(), entries_.rend(), [](const Entry& entry) {
    return entry.dictionary && !entry.undone;
  });
  return at == entries_.rend() ? std::string_view() : std::string_view(*at->dictionary);
}

std::string_view Review::rules() const {
  const auto at = std::find_if(entries_.rbegin(), entries_.rend(),
                               [](const Entry& entry) { return entry.rules && !entry.undone; });
  return at == entries_.rend() ? std::string_view() : std::string_view(*at->rules);
}

void Review::extend(std::uint32_t entry_id, std::vector<CellAction> cells,
                    std::vector<GroupState> groups) {
  const bool is_newest = entry_id != 0 && entry_id == entries_.size() && !entries_.back().undone;
  if (!is_newest) return;
  Entry& entry = entries_.back();
  add_cells(entry, std::move(cells));
  std::move(groups.begin(), groups.end(), std::back_inserter(entry.groups));
  put_entry(entry);
}

void Review::retract(const Entry& entry) {
  struct Source {
    const Entry* entry = nullptr;
    EntryCell cell;
  };
  std::vector<Source> latest(entry.cells.size());
  for (const Entry& other : entries_) {
    if (other.undone || other.id == entry.id) continue;
    match_cells(entry.cells, other.cells, [&](std::size_t i, const EntryCell& cell) {
      latest[i] = Source{&other, cell};
    });
  }
  for (std::size_t i = 0; i < latest.size(); ++i) {
    const Source& source = latest[i];
    if (source.entry == nullptr) {
      put_cell(entry.cells[i].cell, CellDecision::Undecided, nullptr);
      continue;
    }
    const std::uint32_t text = source.cell.text;
    put_cell(source.cell.cell, source.cell.mark,
             text == kNoText ? nullptr : &source.entry->texts[text]);
  }
  retract_groups(entry);
  if (!entry.moves.empty()) put_mappings();
}

void Review::retract_groups(const Entry& entry) {
  for (const GroupState& group : entry.groups) {
    const GroupState* latest = nullptr;
    for (const Entry& other : entries_) {
      if (other.undone || other.id == entry.id) continue;
      for (const GroupState& candidate : other.groups) {
        if (candidate.members.front() == group.members.front()) latest = &candidate;
      }
    }
    put_group(group.members.front().value, latest);
  }
  if (!entry.groups.empty()) count_merged();
}

Entry* Review::find_entry(std::uint32_t entry_id) {
  if (entry_id == 0 || entry_id > entries_.size()) return nullptr;
  return &entries_[entry_id - 1];
}

Status Review::revert(std::uint32_t entry_id, Stamp stamp) {
  Entry* const entry = find_entry(entry_id);
  if (entry == nullptr || entry->undone) {
    return Error{ErrorCode::NothingToUndo, std::to_string(entry_id)};
  }
  if (has_decisions(entry->moves)) return Error{ErrorCode::MappingDecided, entry->subject};
  entry->undone = true;
  events_.push_back({Event::Kind::Undo, entry_id, std::move(stamp)});
  retract(*entry);
  undone_.push_back(entry_id);
  return Done{};
}

std::optional<std::uint32_t> Review::next_undo() const {
  for (auto at = entries_.rbegin(); at != entries_.rend(); ++at) {
    if (!at->undone) return at->id;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> Review::next_redo() const {
  return undone_.empty() ? std::nullopt : std::optional(undone_.back());
}

Status Review::undo(Stamp stamp) {
  const std::optional<std::uint32_t> newest = next_undo();
  if (newest) return revert(*newest, std::move(stamp));
  return Error{ErrorCode::NothingToUndo, {}};
}

Status Review::redo(Stamp stamp) {
  if (undone_.empty()) return Error{ErrorCode::NothingToUndo, {}};
  Entry* const entry = find_entry(undone_.back());
  undone_.pop_back();
  entry->undone = false;
  events_.push_back({Event::Kind::Redo, entry->id, std::move(stamp)});
  // An entry from the middle comes back under those after it: replay these over it.
  put_entry(*entry);
  for (const std::uint32_t later : find_dependents(entry->id)) {
    const Entry& over = entries_[later - 1];
    match_cells(entry->cells, over.cells, [&](std::size_t, const EntryCell& cell) {
      put_cell(cell.cell, cell.mark, cell.text == kNoText ? nullptr : &over.texts[cell.text]);
    });
    for (const GroupState& group : over.groups) {
      const bool shared = std::any_of(
          entry->groups.begin(), entry->groups.end(),
          [&](const GroupState& own) { return own.members.front() == group.members.front(); });
      if (shared) put_group(group.members.front().value, &group);
    }
  }
  if (!entry->groups.empty()) count_merged();
  if (!entry->moves.empty()) put_mappings();
  return Done{};
}

std::vector<std::uint32_t> Review::find_dependents(std::uint32_t entry_id) const {
  std::vector<std::uint32_t> found;
  if (entry_id == 0 || entry_id > entries_.size()) return found;
  const Entry& entry = entries_[entry_id - 1];
  for (const Entry& other : entries_) {
    if (other.undone || other.id <= entry_id) continue;
    bool touches = share_group(entry, other);
    if (!touches) {
      match_cells(entry.cells, other.cells, [&](std::size_t, const EntryCell&) { touches = true; });
    }
    touches = touches || std::any_of(entry.moves.begin(), entry.moves.end(),
                                     [&](const ColumnMove& m) { return is_touched_by(m, other); });
    if (touches) found.push_back(other.id);
  }
  return found;
}

bool Review::can_undo() const {
  return std::any_of(entries_.begin(), entries_.end(),
                     [](const Entry& entry) { return !entry.undone; });
}

bool Review::can_redo() const { return !undone_.empty(); }

CellDecision Review::decision_of(CellRef cell) const {
  const auto at = marks_.find(key_of(cell));
  return at == marks_.end() ? CellDecision::Undecided : at->second;
}

const GroupState* Review::find_group(RowId first) const {
  const auto at = groups_.find(first.value);
  return at == groups_.end() ? nullptr : &at->second;
}

std::optional<RowId> Review::merged_into(RowId row) const {
  const auto at = merged_.find(row.value);
  if (at == merged_.end()) return std::nullopt;
  return RowId{at->second};
}

std::vector<std::pair<RowId, RowId>> Review::must_not_match() const {
  std::vector<std::pair<RowId, RowId>> pairs;
  for (const auto& [first, group] : groups_) {
    const bool all_differ = group.decision == GroupDecision::Different;
    for (std::size_t i = 0; i < group.members.size(); ++i) {
      for (std::size_t j = i + 1; j < group.members.size(); ++j) {
        const RowId left = group.members[i];
        const RowId right = group.members[j];
        const auto is_dropped = [&group = group](RowId row) {
          return std::find(group.dropped.begin(), group.dropped.end(), row) != group.dropped.end();
        };
        const bool is_split = !group.parts.empty() && group.parts[i] != group.parts[j];
        if (all_differ || is_split || is_dropped(left) != is_dropped(right)) {
          pairs.emplace_back(left, right);
        }
      }
    }
  }
  return pairs;
}

}  // namespace spruce
