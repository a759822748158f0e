// Each cell keeps the stack of entries in force over it while events are replayed, so that before
// and after are what a person saw then.
#include "core/review/audit.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_map>

#include "core/base/sha256.h"

namespace spruce {
namespace {

using Stack = std::vector<std::pair<std::uint32_t, const std::string*>>;  // entry id, text or null

class Replay {
 public:
  Replay(const Table& table, const Review& review, const RecordKeys& keys,
         const std::vector<std::string>& files)
      : table_(table), review_(review), keys_(keys), files_(files) {}

  std::vector<AuditLine> run() {
    for (const Event& event : review_.events()) replay(event);
    std::string previous;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      lines_[i].number = static_cast<std::uint32_t>(i + 1);
      lines_[i].hash = hash_audit_line(lines_[i], previous);
      previous = lines_[i].hash;
    }
    return std::move(lines_);
  }

 private:
  std::string text_of(CellRef cell, const Stack& stack) {
    if (!stack.empty() && stack.back().second != nullptr) return *stack.back().second;
    if (!is_there(cell.row)) return {};
    return std::string(table_.original(cell.row, cell.column, scratch_));
  }

  // A record that a repair, itself undone, had made is no more.
  bool is_there(RowId row) const { return row.value < table_.row_count(); }

  AuditLine start_line(const Event& event, const Entry& entry, std::optional<RowId> row) {
    constexpr std::array<std::string_view, 3> kPrefix{"", "undo ", "redo "};
    AuditLine line;
    line.at = event.stamp.at;
    line.person = event.stamp.person;
    line.action = std::string(kPrefix[static_cast<std::size_t>(event.kind)]) +
                  std::string(entry_kind_name(entry.kind));
    line.entry_id = entry.id;
    line.subject = entry.subject;
    if (!row || !is_there(*row)) return line;
    const SourceId source = table_.source_of(*row);
    if (source.value < files_.size()) line.file = files_[source.value];
    line.line = table_.line_of(*row);
    line.record_id = keys_.record_id(*row);
    return line;
  }

  void replay(const Event& event) {
    const Entry& entry = review_.entries()[event.entry_id - 1];
    if (entry.repair) replay_repair(event, entry);
    for (const GroupState& group : entry.groups) replay_group(event, entry, group);
    for (const EntryCell& cell : entry.cells) {
      AuditLine line = start_line(event, entry, cell.cell.row);
      line.column = table_.column_name(cell.cell.column);
      Stack& stack = stacks_[cell.cell];
      line.before = text_of(cell.cell, stack);
      change(stack, event, entry, cell);
      line.after = text_of(cell.cell, stack);
      lines_.push_back(std::move(line));
    }
  }

  void replay_repair(const Event& event, const Entry& entry) {
    AuditLine line = start_line(event, entry, std::nullopt);
    const RepairNote& note = *entry.repair;
    if (note.source.value < files_.size()) line.file = files_[note.source.value];
    line.line = note.line;
    const bool undo = event.kind == Event::Kind::Undo;
    line.before = undo ? note.after : note.before;
    line.after = undo ? note.before : note.after;
    lines_.push_back(std::move(line));
  }

  static void change(Stack& stack, const Event& event, const Entry& entry, const EntryCell& cell) {
    if (event.kind == Event::Kind::Undo) {
      stack.erase(std::remove_if(stack.begin(), stack.end(),
                                 [&](const auto& item) { return item.first == entry.id; }),
                  stack.end());
      return;
    }
    const std::string* const text = cell.text == kNoText ? nullptr : &entry.texts[cell.text];
    const auto at =
        std::upper_bound(stack.begin(), stack.end(), entry.id,
                         [](std::uint32_t id, const auto& item) { return id < item.first; });
    stack.insert(at, {entry.id, text});
  }

  void replay_group(const Event& event, const Entry& entry, const GroupState& group) {
    for (const RowId row : group.members) {
      AuditLine line = start_line(event, entry, row);
      const bool is_dropped =
          std::find(group.dropped.begin(), group.dropped.end(), row) != group.dropped.end();
      line.after = is_dropped ? "kept apart" : std::string(group_decision_name(group.decision));
      if (!is_dropped && group.decision == GroupDecision::Merged) {
        line.after += row == group.plan.master ? " (kept)" : " into " + name_of(group.plan.master);
      }
      lines_.push_back(std::move(line));
    }
  }

  std::string name_of(RowId row) {
    if (!is_there(row)) return {};
    const std::string id = keys_.record_id(row);
    return id.empty() ? "line " + std::to_string(table_.line_of(row)) : id;
  }

  struct CellHash {
    std::size_t operator()(const CellRef& cell) const noexcept {
      return cell.row.value * 0x9e3779b1U + cell.column.value * 0x85ebca6bU;
    }
  };

  const Table& table_;
  const Review& review_;
  const RecordKeys& keys_;
  const std::vector<std::string>& files_;
  std::unordered_map<CellRef, Stack, CellHash> stacks_;
  std::vector<AuditLine> lines_;
  std::string scratch_;
};

constexpr std::array<std::string_view, 13> kColumns{
    "number",    "at",     "person", "action", "entry",   "file", "line",
    "record_id", "column", "before", "after",  "subject", "hash"};

std::array<std::string, 13> cells_of(const AuditLine& line) {
  return {std::to_string(line.number),
          line.at,
          line.person,
          line.action,
          std::to_string(line.entry_id),
          line.file,
          std::to_string(line.line),
          line.record_id,
          line.column,
          line.before,
          line.after,
          line.subject,
          line.hash};
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

/// A JSON string; bytes that are not UTF-8 become U+FFFD.
void append_json_text(std::string& out, const std::string& text) {
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

std::string hash_audit_line(const AuditLine& line, std::string_view previous) {
  Sha256 hash;
  hash.update(previous);
  const std::array<std::string, 13> cells = cells_of(line);
  for (std::size_t i = 0; i + 1 < cells.size(); ++i) {  // all but the hash itself
    hash.update(std::to_string(cells[i].size()));
    hash.update(":");
    hash.update(cells[i]);
  }
  return hash.finish();
}

std::vector<AuditLine> make_audit_log(const Table& table, const Review& review,
                                      const RecordKeys& keys,
                                      const std::vector<std::string>& file_names) {
  return Replay(table, review, keys, file_names).run();
}

std::uint32_t find_broken_link(const std::vector<AuditLine>& lines) {
  std::string previous;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].number != i + 1 || lines[i].hash != hash_audit_line(lines[i], previous)) {
      return static_cast<std::uint32_t>(i + 1);
    }
    previous = lines[i].hash;
  }
  return 0;
}

std::string format_audit_csv(const std::vector<AuditLine>& lines) {
  std::string out = "\xEF\xBB\xBF";
  for (std::size_t i = 0; i < kColumns.size(); ++i) {
    out += kColumns[i];
    out += i + 1 < kColumns.size() ? "," : "\r\n";
  }
  for (const AuditLine& line : lines) {
    const std::array<std::string, 13> cells = cells_of(line);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      append_quoted(out, cells[i]);
      out += i + 1 < cells.size() ? "," : "\r\n";
    }
  }
  return out;
}

std::string format_audit_json(const std::vector<AuditLine>& lines) {
  // Written directly: a tree of all lines would need many times the memory of the text.
  std::string out = "[";
  for (std::size_t n = 0; n < lines.size(); ++n) {
    const std::array<std::string, 13> cells = cells_of(lines[n]);
    out += n == 0 ? "\n {" : ",\n {";
    for (std::size_t i = 0; i < cells.size(); ++i) {
      out += i == 0 ? "\"" : ", \"";
      out += kColumns[i];
      out += "\": ";
      append_json_text(out, cells[i]);
    }
    out += '}';
  }
  out += "\n]\n";
  return out;
}

}  // namespace spruce
