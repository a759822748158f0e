// Each cell keeps the stack of entries in force over it while events are replayed, so that before
// and after are what a person saw then.
#include "core/review/audit.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_map>

#include "core/base/sha256.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

using Stack = std::vector<std::pair<std::uint32_t, const std::string*>>;  // entry id, text or null

struct CellHash {
  std::size_t operator()(const CellRef& cell) const noexcept {
    return cell.row.value * 0x9e3779b1U + cell.column.value * 0x85ebca6bU;
  }
};

constexpr std::array<std::string_view, 13> kColumns{
    "number",    "at",     "person", "action", "entry",   "file", "line",
    "record_id", "column", "before", "after",  "subject", "hash"};

std::string number_text(std::uint32_t number) {
  return number == 0 ? std::string() : std::to_string(number);
}

/// In the order of kColumns. The numbers live in `texts`.
std::array<std::string_view, 13> cells_of(const AuditLine& line,
                                          std::array<std::string, 3>& texts) {
  texts = {std::to_string(line.number), number_text(line.entry_id), number_text(line.line)};
  return {texts[0],       line.at,     line.person, line.action, texts[1],     line.file, texts[2],
          line.record_id, line.column, line.before, line.after,  line.subject, line.hash};
}

void make_text(std::string& text) {
  if (!is_valid_utf8(text)) text = replace_invalid_utf8(text);
}

bool needs_quotes(std::string_view cell) {
  return cell.find_first_of(",\"\r\n") != std::string_view::npos;
}

void append_csv_cell(std::string& out, std::string_view cell) {
  if (!needs_quotes(cell)) {
    out += cell;
    return;
  }
  out += '"';
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void append_json_text(std::string& out, std::string_view text) {
  const bool is_plain = std::all_of(text.begin(), text.end(), [](char c) {
    return c >= ' ' && c != '"' && c != '\\' && c != '\x7f';
  });
  if (is_plain) {  // printable ASCII: char is signed where it matters, so other bytes are not plain
    out += '"';
    out += text;
    out += '"';
    return;
  }
  out += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace

struct AuditLog::State {
  State(const Table& t, const Review& r, const RecordKeys& k, std::vector<std::string> names,
        AuditFrame f)
      : table(t), review(r), keys(k), files(std::move(names)), frame(std::move(f)) {}

  enum class Part { Start, Inputs, Events, Outputs, End, Done };

  bool next(AuditLine& line) {
    line = AuditLine();
    if (!fill(line)) return false;
    line.number = ++number;
    if (line.action == "end") line.after = std::to_string(number);
    for (std::string* text : {&line.person, &line.file, &line.record_id, &line.column, &line.before,
                              &line.after, &line.subject}) {
      make_text(*text);
    }
    line.hash = hash_audit_line(line, previous);
    previous = line.hash;
    return true;
  }

  bool fill(AuditLine& line) {
    switch (part) {
      case Part::Start:
        frame_line(line, "start");
        line.subject = "spruce " + frame.engine_version;
        part = Part::Inputs;
        return true;
      case Part::Inputs:
        if (at < frame.inputs.size()) return file_line(line, "input", frame.inputs[at++]);
        part = Part::Events;
        [[fallthrough]];
      case Part::Events:
        if (next_event(line)) return true;
        part = Part::Outputs;
        at = 0;
        [[fallthrough]];
      case Part::Outputs:
        if (at < frame.outputs.size()) return file_line(line, "output", frame.outputs[at++]);
        part = Part::End;
        [[fallthrough]];
      case Part::End:
        frame_line(line, "end");
        part = Part::Done;
        return true;
      case Part::Done:
        return false;
    }
    return false;
  }

  void frame_line(AuditLine& line, const char* action) const {
    line.at = frame.stamp.at;
    line.person = frame.stamp.person;
    line.action = action;
  }

  bool file_line(AuditLine& line, const char* action, const AuditFile& file) const {
    frame_line(line, action);
    line.file = file.name;
    line.before = std::to_string(file.byte_count);
    line.after = file.sha256;
    return true;
  }

  /// The next line of the replay: a member of a group, else a cell, of the event at hand.
  bool next_event(AuditLine& line) {
    for (; event < review.events().size(); ++event, group = 0, member = 0, cell = 0, move = 0) {
      const Event& now = review.events()[event];
      const Entry& entry = review.entries()[now.entry_id - 1];
      if (entry.repair && move++ == 0) {
        repair_line(line, now, entry, *entry.repair);
        return true;
      }
      const std::optional<std::string>& text = entry.rules ? entry.rules : entry.dictionary;
      if (text && move++ == 0) {
        start_line(line, now, entry, std::nullopt);
        (now.kind == Event::Kind::Undo ? line.before : line.after) = *text;
        return true;
      }
      if (entry.setting && move++ == 0) {
        setting_line(line, now, entry, *entry.setting);
        return true;
      }
      if (move < entry.moves.size()) {
        move_line(line, now, entry, entry.moves[move++]);
        return true;
      }
      for (; group < entry.groups.size(); ++group, member = 0) {
        if (member == entry.groups[group].members.size()) continue;
        group_line(line, now, entry, entry.groups[group], member++);
        return true;
      }
      if (cell == entry.cells.size()) continue;
      cell_line(line, now, entry, entry.cells[cell++]);
      return true;
    }
    return false;
  }

  void start_line(AuditLine& line, const Event& now, const Entry& entry,
                  std::optional<RowId> row) const {
    constexpr std::array<std::string_view, 3> kPrefix{"", "undo ", "redo "};
    line.at = now.stamp.at;
    line.person = now.stamp.person;
    line.action = kPrefix[static_cast<std::size_t>(now.kind)];
    line.action += entry_kind_name(entry.kind);
    line.entry_id = entry.id;
    line.subject = entry.subject;
    if (!row || !is_there(*row)) return;
    const SourceId source = table.source_of(*row);
    if (source.value < files.size()) line.file = files[source.value];
    line.line = table.line_of(*row);
    line.record_id = keys.record_id(*row);
  }

  /// A record that a repair, itself undone, had made is no more.
  bool is_there(RowId row) const { return row.value < table.row_count(); }

  void repair_line(AuditLine& line, const Event& now, const Entry& entry,
                   const RepairNote& note) const {
    start_line(line, now, entry, std::nullopt);
    if (note.source.value < files.size()) line.file = files[note.source.value];
    line.line = note.line;
    const bool is_undo = now.kind == Event::Kind::Undo;
    line.before = is_undo ? note.after : note.before;
    line.after = is_undo ? note.before : note.after;
  }

  void setting_line(AuditLine& line, const Event& now, const Entry& entry,
                    const SettingNote& note) const {
    start_line(line, now, entry, std::nullopt);
    const bool is_undo = now.kind == Event::Kind::Undo;
    line.before = is_undo ? note.after : note.before;
    line.after = is_undo ? note.before : note.after;
  }

  /// Which column of the session a column of a file was mapped to.
  void move_line(AuditLine& line, const Event& now, const Entry& entry,
                 const ColumnMove& to) const {
    start_line(line, now, entry, std::nullopt);
    if (to.source.value >= table.source_count()) return;
    if (to.source.value < files.size()) line.file = files[to.source.value];
    const std::vector<std::string>& header = table.source(to.source).header;
    if (to.file_column < header.size()) line.column = header[to.file_column];
    if (to.column.value >= table.column_count()) return;
    const bool is_undo = now.kind == Event::Kind::Undo;
    (is_undo ? line.before : line.after) = table.column_name(to.column);
  }

  void cell_line(AuditLine& line, const Event& now, const Entry& entry, const EntryCell& changed) {
    start_line(line, now, entry, changed.cell.row);
    line.column = table.column_name(changed.cell.column);
    Stack& stack = stacks[changed.cell];
    line.before = text_of(changed.cell, stack);
    change(stack, now, entry, changed);
    line.after = text_of(changed.cell, stack);
  }

  std::string_view text_of(CellRef of, const Stack& stack) {
    if (!stack.empty() && stack.back().second != nullptr) return *stack.back().second;
    if (!is_there(of.row)) return {};
    return table.original(of.row, of.column, scratch);
  }

  static void change(Stack& stack, const Event& now, const Entry& entry, const EntryCell& changed) {
    if (now.kind == Event::Kind::Undo) {
      stack.erase(std::remove_if(stack.begin(), stack.end(),
                                 [&](const auto& item) { return item.first == entry.id; }),
                  stack.end());
      return;
    }
    const std::string* const text = changed.text == kNoText ? nullptr : &entry.texts[changed.text];
    const auto place =
        std::upper_bound(stack.begin(), stack.end(), entry.id,
                         [](std::uint32_t id, const auto& item) { return id < item.first; });
    stack.insert(place, {entry.id, text});
  }

  void group_line(AuditLine& line, const Event& now, const Entry& entry, const GroupState& of,
                  std::size_t index) {
    const RowId row = of.members[index];
    start_line(line, now, entry, row);
    const bool is_dropped =
        std::find(of.dropped.begin(), of.dropped.end(), row) != of.dropped.end();
    line.after = is_dropped ? "kept apart" : std::string(group_decision_name(of.decision));
    if (is_dropped || of.decision != GroupDecision::Merged) return;
    line.after += row == of.plan.master ? " (kept)" : " into " + name_of(of.plan.master);
  }

  std::string name_of(RowId row) {
    if (!is_there(row)) return {};
    const std::string id = keys.record_id(row);
    return id.empty() ? "line " + std::to_string(table.line_of(row)) : id;
  }

  const Table& table;
  const Review& review;
  const RecordKeys& keys;
  std::vector<std::string> files;
  AuditFrame frame;
  Part part = Part::Start;
  std::size_t at = 0, event = 0, group = 0, member = 0, cell = 0, move = 0;
  std::uint32_t number = 0;
  std::string previous, scratch;
  std::unordered_map<CellRef, Stack, CellHash> stacks;
};

AuditLog::AuditLog(const Table& table, const Review& review, const RecordKeys& keys,
                   std::vector<std::string> file_names, AuditFrame frame)
    : state_(
          std::make_unique<State>(table, review, keys, std::move(file_names), std::move(frame))) {}
AuditLog::~AuditLog() = default;
bool AuditLog::next(AuditLine& line) { return state_->next(line); }

std::string hash_audit_line(const AuditLine& line, std::string_view previous) {
  std::array<std::string, 3> texts;
  const std::array<std::string_view, 13> cells = cells_of(line, texts);
  std::string all(previous);
  for (std::size_t i = 0; i + 1 < cells.size(); ++i) {  // all but the hash itself
    all += std::to_string(cells[i].size());
    all += ':';
    all += cells[i];
  }
  return sha256_hex(all);
}

const std::vector<std::string_view>& audit_columns() {
  static const std::vector<std::string_view> columns(kColumns.begin(), kColumns.end());
  return columns;
}

void append_audit_csv_header(std::string& out) {
  for (std::size_t i = 0; i < kColumns.size(); ++i) {
    out += kColumns[i];
    out += i + 1 < kColumns.size() ? "," : "\r\n";
  }
}

void append_audit_csv(std::string& out, const AuditLine& line) {
  std::array<std::string, 3> texts;
  const std::array<std::string_view, 13> cells = cells_of(line, texts);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    append_csv_cell(out, cells[i]);
    out += i + 1 < cells.size() ? "," : "\r\n";
  }
}

void append_audit_json(std::string& out, const AuditLine& line) {
  // Written directly: a tree of all lines would need many times the memory of the text.
  std::array<std::string, 3> texts;
  const std::array<std::string_view, 13> cells = cells_of(line, texts);
  out += line.number == 1 ? "\n {" : ",\n {";
  bool is_first = true;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].empty()) continue;
    out += is_first ? "\"" : ", \"";
    is_first = false;
    out += kColumns[i];
    out += "\": ";
    append_json_text(out, cells[i]);
  }
  out += '}';
}

}  // namespace spruce
