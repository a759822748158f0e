// Review: every decision of the session and its history. The only place that writes the table's
// overlay. Each action is one entry that knows its cells and groups; the state of a cell or group
// is what the last entry in force says of it. So any entry can be taken back alone, in any order,
// and undo ∘ do is the identity, byte for byte. (A mapping waits for the decisions on its cells.)
//
// Before you change this: an entry's cells are sorted and unique; revert() and restore() rely on
// it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/fixes/fixes.h"
#include "core/merge/merge.h"
#include "core/review/decisions.h"
#include "core/table/table.h"

namespace spruce {

/// One cell of an entry: the mark it gets and the text it shows (index into the entry's texts;
/// kNoText: the original).
struct EntryCell {
  CellRef cell;
  CellDecision mark = CellDecision::Undecided;
  std::uint32_t text = 0;
};
inline constexpr std::uint32_t kNoText = 0xffffffffU;

/// One column of a source's file, and the session column it feeds; kNoColumn: none.
struct ColumnMove {
  SourceId source;
  std::uint32_t file_column = 0;
  ColumnId column;
};

/// What an entry says of a row whose reading was put right (RowRepair): it has no cells or groups,
/// the session changes the list of records itself.
struct RepairNote {
  SourceId source;
  std::uint32_t line = 0;  ///< physical line
  std::string before;      ///< text of the rows
  std::string after;       ///< the rows as they are read now
  std::string request;     ///< what the session needs to make it again; opaque here
};

/// A setting that an entry changed: what counts as stale, the words of one's own. JSON texts that
/// the session makes and reads, opaque here; empty: the default.
struct SettingNote {
  std::string name;
  std::string before;
  std::string after;
};

/// Records from `first` on have become others, because a repair was made or taken back.
struct RowMove {
  RowId first;
  std::uint32_t removed = 0;
  std::uint32_t inserted = 0;
  std::uint32_t repair = 0;  ///< which repair, below kMaxRepairs
  bool is_undo = false;      ///< taken back rather than made

  RowMove reversed() const { return {first, inserted, removed, repair, !is_undo}; }
};
/// Records that are no more keep a number of their own until they are back: room for so many.
inline constexpr std::uint32_t kMaxRepairs = 1U << 14U;
inline constexpr std::uint32_t kMaxMovedRows = 1U << 16U;

/// One action of a person (or of a recipe), as data.
struct Entry {
  std::uint32_t id = 0;  ///< from 1, in the order of doing
  EntryKind kind = EntryKind::CellEdit;
  Stamp stamp;
  std::string subject;             ///< a fix group's key, a column's name, a group's pattern
  std::vector<EntryCell> cells;    ///< ascending by cell
  std::vector<std::string> texts;  ///< distinct texts of the cells
  std::vector<GroupState> groups;  ///< groups decided, by lowest member
  std::vector<ColumnMove> moves;   ///< of a mapping
  std::optional<RepairNote> repair;
  /// The descriptor of a data dictionary as JSON, opaque here; "": none from now on.
  std::optional<std::string> dictionary;
  std::optional<std::string> rules;  ///< the whole rule library from then on, as JSON; opaque here
  std::optional<SettingNote> setting;
  bool undone = false;
};
/// Gives the records of an entry the ids that they have after a move.
void move_rows_of(Entry& entry, const RowMove& move);

/// One line of what happened, in order: the audit log is made of these and of the entries they
/// name.
struct Event {
  enum class Kind : std::uint8_t { Do, Undo, Redo };
  Kind kind = Kind::Do;
  std::uint32_t entry_id = 0;
  Stamp stamp;
  std::optional<RowMove> move = std::nullopt;  ///< of a repair
};

/// A cell that an action wants changed, before it becomes an entry.
struct CellAction {
  CellRef cell;
  CellDecision mark = CellDecision::Accepted;
  std::optional<std::string> text;  ///< nothing: back to the original
};

/// A mark that came, went or changed, for counts that follow along.
struct MarkChange {
  CellRef cell;
  CellDecision before = CellDecision::Undecided;
  CellDecision after = CellDecision::Undecided;
};

class Review {
 public:
  /// The table must outlive the review.
  explicit Review(Table& table);

  /// Does an action: later actions on one cell win. Cost O(cells log cells). Returns the entry's
  /// id, or 0 when nothing would change.
  std::uint32_t apply(EntryKind kind, std::string subject, std::vector<CellAction> cells,
                      std::vector<GroupState> groups, Stamp stamp);

  /// Whether decisions stand on cells that these moves would give another column.
  bool has_decisions(const std::vector<ColumnMove>& moves) const;
  /// Maps columns of sources to columns of the table; later moves of one column win. Returns the
  /// entry's id. Errors: MappingDecided when has_decisions().
  Result<std::uint32_t> map(std::string subject, std::vector<ColumnMove> moves, Stamp stamp);
  /// Whether the mapping of any source changed since this was last asked.
  bool take_mapping_change();
  /// Notes that the reading of a row was put right: an entry without cells, undone and redone like
  /// any other. Whoever notes it makes the repair. Returns the entry's id.
  std::uint32_t note_repair(std::string subject, RepairNote repair, Stamp stamp);
  /// Sets the data dictionary: an entry without cells, undone and redone like any other. The one in
  /// force is that of the newest entry in force. Returns the entry's id.
  std::uint32_t set_dictionary(std::string subject, std::string descriptor, Stamp stamp);
  /// The descriptor in force; empty: none. Valid until the next decision.
  std::string_view dictionary() const;
  /// Notes that the person's rules are these now. `cells` are what is decided with it: decisions on
  /// proposals of rules that are no more. Returns the entry's id.
  std::uint32_t note_rules(std::string subject, std::string rules, std::vector<CellAction> cells,
                           Stamp stamp);
  /// The rule library in force; empty: none. Valid until the next decision.
  std::string_view rules() const;
  /// Changes a setting: an entry without cells, undone and redone like any other; the newest entry
  /// in force says what holds. Returns the entry's id, or 0 when nothing would change.
  std::uint32_t set(const std::string& name, std::string value, Stamp stamp);
  /// The value of a setting in force; empty: the default. O(entries).
  std::string setting(std::string_view name) const;
  /// Every setting in force that is not the default, by name.
  std::map<std::string, std::string> settings() const;
  /// The newest event, of a repair, has moved records: those behind get other ids, in every entry.
  /// Nothing may be decided about the removed ones (has_decisions); what was undone about them
  /// waits under ids that no record has, until the reverse move.
  void move_rows(const RowMove& move);
  /// Records of the table now. For checking what comes from outside.
  std::uint32_t row_count() const { return table_->row_count(); }
  /// Whether an entry in force decides about any of `count` records from `first` on.
  bool has_decisions(RowId first, std::uint32_t count) const;
  /// The entry that undo() or redo() would take; nothing when there is none.
  std::optional<std::uint32_t> next_undo() const;
  std::optional<std::uint32_t> next_redo() const;
  /// Adds to the newest entry, which is in force, as if it had been done with it: for decisions
  /// that can only be planned over what the entry wrote. Nothing when there is no such entry.
  void extend(std::uint32_t entry_id, std::vector<CellAction> cells,
              std::vector<GroupState> groups);

  /// Takes back the newest entry in force. Errors: NothingToUndo.
  Status undo(Stamp stamp);
  /// Does again what was taken back last. Errors: NothingToUndo.
  Status redo(Stamp stamp);
  /// Takes one entry back, wherever it is. Errors: NothingToUndo when it is not in force;
  /// MappingDecided for a mapping on whose cells decisions stand.
  Status revert(std::uint32_t entry_id, Stamp stamp);
  /// Entries in force after this one that touch its cells or groups: what a person should see
  /// first.
  std::vector<std::uint32_t> find_dependents(std::uint32_t entry_id) const;
  bool can_undo() const;
  bool can_redo() const;
  const std::vector<Entry>& entries() const { return entries_; }
  const std::vector<Event>& events() const { return events_; }

  CellDecision decision_of(CellRef cell) const;
  /// The decision in force of the group whose lowest member is `first`, if any.
  const GroupState* find_group(RowId first) const;
  /// All group decisions in force, by lowest member.
  const std::map<std::uint32_t, GroupState>& groups() const { return groups_; }
  /// Marks in force: row << 32 | column → decision. For counting.
  const std::unordered_map<std::uint64_t, CellDecision>& marks() const { return marks_; }

  /// Every mark that changed since this was last asked, in order. Whoever counts by it asks after
  /// each action: cost O(cells of the action).
  std::vector<MarkChange> take_mark_changes();

  /// The record that this one was merged into, or nothing.
  std::optional<RowId> merged_into(RowId row) const;
  std::uint32_t merged_row_count() const { return static_cast<std::uint32_t>(merged_.size()); }
  /// Pairs that a person said are not duplicates, for the next search.
  std::vector<std::pair<RowId, RowId>> must_not_match() const;

 private:
  std::uint32_t note(Entry entry, EntryKind kind, std::string subject, Stamp stamp);
  void put_cell(CellRef cell, CellDecision mark, const std::string* text);
  void put_group(std::uint32_t first, const GroupState* state);
  static void number_texts(Entry& entry);
  static void add_cells(Entry& entry, std::vector<CellAction> cells);
  void put_entry(const Entry& entry);
  /// Gives the table the mappings in force: what the sources came with, then the moves.
  void put_mappings();
  bool is_touched_by(const ColumnMove& move, const Entry& other) const;
  /// merged_ anew from groups_. O(groups).
  void count_merged();
  void retract(const Entry& entry);
  void retract_groups(const Entry& entry);
  Entry* find_entry(std::uint32_t entry_id);

  Table* table_;
  std::vector<Entry> entries_;
  std::vector<Event> events_;
  std::vector<std::uint32_t> undone_;  // entry ids, newest last: what redo does
  std::unordered_map<std::uint64_t, CellDecision> marks_;
  std::vector<MarkChange> mark_changes_;
  std::map<std::uint32_t, GroupState> groups_;                // by lowest member row
  std::unordered_map<std::uint32_t, std::uint32_t> merged_;   // row → master row
  std::map<SourceId, std::vector<ColumnId>> first_mappings_;  // of sources that were mapped anew
  bool mapping_changed_ = false;
};

}  // namespace spruce
