// Cells travel as flat numbers (row step, column, mark, text), because one entry may hold a
// million.
#include "core/review/journal.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "core/text/utf8.h"

namespace spruce {
namespace {

using Json = nlohmann::json;

// --- writing

Json text_json(std::string_view text) {
  if (is_valid_utf8(text)) return std::string(text);
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    hex.push_back(kDigits[byte >> 4U]);
    hex.push_back(kDigits[byte & 15U]);
  }
  return {{"hex", hex}};
}

Json rows_json(const std::vector<RowId>& rows) {
  Json out = Json::array();
  for (const RowId row : rows) out.push_back(row.value);
  return out;
}

Json row_json(const std::optional<RowId>& row) { return row ? Json(row->value) : Json(); }

Json plan_json(const MergePlan& plan) {
  Json cells = Json::array();
  for (const MergedCell& cell : plan.cells) {
    Json losing = Json::array();
    for (const LosingValue& lost : cell.losing) {
      losing.push_back({{"row", lost.row.value}, {"text", text_json(lost.text)}});
    }
    cells.push_back({{"column", cell.column.value},
                     {"value", text_json(cell.value)},
                     {"from", row_json(cell.from)},
                     {"rule", std::string(survivor_rule_name(cell.rule))},
                     {"differs", cell.differs},
                     {"changes", cell.changes_master},
                     {"losing", losing}});
  }
  return {{"master", plan.master.value}, {"members", rows_json(plan.members)}, {"cells", cells}};
}

Json group_json(const GroupState& group) {
  Json choices = Json::array();
  for (const MergeChoice& choice : group.choices) {
    choices.push_back({{"column", choice.column.value},
                       {"from", row_json(choice.from)},
                       {"text", text_json(choice.text)}});
  }
  return {{"decision", std::string(group_decision_name(group.decision))},
          {"members", rows_json(group.members)},
          {"dropped", rows_json(group.dropped)},
          {"parts", group.parts},
          {"master", row_json(group.chosen_master)},
          {"choices", choices},
          {"probability", group.probability},
          {"pattern", group.pattern},
          {"plan", plan_json(group.plan)}};
}

Json entry_json(const Entry& entry) {
  Json cells = Json::array();
  std::uint32_t row = 0;
  for (const EntryCell& cell : entry.cells) {
    cells.push_back(cell.cell.row.value - row);
    cells.push_back(cell.cell.column.value);
    cells.push_back(static_cast<int>(cell.mark));
    cells.push_back(cell.text + 1);  // kNoText wraps to 0
    row = cell.cell.row.value;
  }
  Json texts = Json::array();
  for (const std::string& text : entry.texts) texts.push_back(text_json(text));
  Json groups = Json::array();
  for (const GroupState& group : entry.groups) groups.push_back(group_json(group));
  Json moves = Json::array();
  for (const ColumnMove& move : entry.moves) {
    const Json to = move.column == kNoColumn ? Json() : Json(move.column.value);
    moves.push_back({{"source", move.source.value}, {"from", move.file_column}, {"column", to}});
  }
  Json out{{"kind", std::string(entry_kind_name(entry.kind))},
           {"subject", entry.subject},
           {"cells", cells},
           {"texts", texts},
           {"groups", groups},
           {"moves", moves}};
  if (entry.repair) out["repair"] = entry.repair->request;
  if (entry.dictionary) out["dictionary"] = *entry.dictionary;
  if (entry.rules) out["rules"] = *entry.rules;
  if (entry.setting) out["setting"] = text_json(entry.setting->after);
  return out;
}

// --- reading

struct ReadEvent {
  Event::Kind kind = Event::Kind::Do;
  std::uint32_t entry_id = 0;
  Stamp stamp;
  EntryKind entry_kind = EntryKind::CellEdit;
  std::string subject;
  std::vector<CellAction> cells;
  std::vector<GroupState> groups;
  std::vector<ColumnMove> moves;
  std::string repair;  // a request; empty for everything else
  std::optional<std::string> dictionary;
  std::optional<std::string> rules;
  std::optional<std::string> setting;
};

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Reads checked values and remembers the first thing that was wrong.
class Reader {
 public:
  explicit Reader(const JournalScope& scope) : scope_(scope), row_count_(scope.row_count) {}

  const std::string& failed() const { return failed_; }

  ReadEvent event(const Json& json) {
    ReadEvent out;
    out.stamp = {plain_text(json, "at"), plain_text(json, "person")};
    const auto done = json.find("do");
    if (done != json.end() && done->is_object()) {
      read_entry(*done, out);
      return out;
    }
    const bool is_undo = json.contains("undo");
    out.kind = is_undo ? Event::Kind::Undo : Event::Kind::Redo;
    out.entry_id = number(json, is_undo ? "undo" : "redo", 0xffffffffU);
    return out;
  }
  void fail(const std::string& what) {
    if (failed_.empty()) failed_ = what;
  }

 private:
  const Json& list(const Json& json, const char* name) {
    const auto at = json.find(name);
    if (at != json.end() && at->is_array()) return *at;
    fail(name);
    return none_;
  }
  /// The item if it is an object, else an empty one.
  const Json& object(const Json& item, const char* name) {
    if (item.is_object()) return item;
    fail(name);
    return empty_;
  }
  std::string plain_text(const Json& json, const char* name) {
    const auto at = json.find(name);
    if (at == json.end()) return {};
    if (!at->is_string()) fail(name);
    return at->is_string() ? at->get<std::string>() : std::string();
  }
  /// A whole number below `limit`.
  std::uint32_t number(const Json& json, const char* name, std::uint32_t limit) {
    const auto at = json.find(name);
    return at == json.end() ? number(none_, limit, name) : number(*at, limit, name);
  }
  std::uint32_t number(const Json& json, std::uint32_t limit, const char* name) {
    if (json.is_number_unsigned() && json.get<std::uint64_t>() < limit) {
      return json.get<std::uint32_t>();
    }
    fail(name);
    return 0;
  }
  std::string text(const Json& json) {
    if (json.is_string()) return json.get<std::string>();
    const std::string hex = json.is_object() ? plain_text(json, "hex") : std::string("?");
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
      const int high = hex_digit(hex[i]);
      const int low = i + 1 < hex.size() ? hex_digit(hex[i + 1]) : -1;
      if (high < 0 || low < 0) {
        fail("hex");
        return {};
      }
      bytes.push_back(static_cast<char>(high * 16 + low));
    }
    return bytes;
  }
  RowId row(const Json& json, const char* name) { return RowId{number(json, row_count_, name)}; }
  std::optional<RowId> row_or_none(const Json& json, const char* name) {
    const auto at = json.find(name);
    if (at == json.end() || at->is_null()) return std::nullopt;
    return row(*at, name);
  }
  ColumnId column(const Json& json) {
    const auto count = static_cast<std::uint32_t>(scope_.columns.size());
    const std::uint32_t id = number(json, count, "column");
    return id < count ? scope_.columns[id] : ColumnId{};
  }
  ColumnId column_of(const Json& json) { return column(json.value("column", Json())); }
  /// Ascending and each once, as every list of members is.
  std::vector<RowId> rows(const Json& json, const char* name) {
    std::vector<RowId> out;
    for (const Json& item : list(json, name)) {
      out.push_back(row(item, name));
      if (out.size() > 1 && !(out[out.size() - 2] < out.back())) fail(name);
    }
    return out;
  }
  void read_entry(const Json& json, ReadEvent& out) {
    const std::string kind = plain_text(json, "kind");
    const auto found = find_entry_kind(kind);
    if (!found) fail("kind " + kind);
    out.entry_kind = found.value_or(EntryKind::CellEdit);
    out.subject = plain_text(json, "subject");
    read_cells(json, out.cells);
    for (const Json& item : list(json, "groups")) {
      out.groups.push_back(group(object(item, "groups")));
    }
    if (out.entry_kind == EntryKind::RowRepair) {
      out.repair = plain_text(json, "repair");
      if (out.repair.empty() || !scope_.repair || !scope_.take_back) fail("repair");
      row_count_ = kAnyRow;  // known only when it is made
      return;
    }
    if (out.entry_kind == EntryKind::Dictionary) {
      out.dictionary = plain_text(json, "dictionary");
      const bool is_known = json.contains("dictionary") && scope_.check_dictionary;
      if (!is_known || !scope_.check_dictionary(*out.dictionary).ok()) fail("dictionary");
      return;
    }
    if (out.entry_kind == EntryKind::OwnRules) {
      out.rules = plain_text(json, "rules");
      if (!scope_.check_rules || !scope_.check_rules(*out.rules).ok()) fail("rules");
      return;
    }
    if (out.entry_kind == EntryKind::Setting) {
      out.setting = text(json.value("setting", Json()));
      if (out.subject.empty()) fail("setting");
      return;
    }
    if (json.contains("moves")) {
      for (const Json& item : list(json, "moves")) out.moves.push_back(move(object(item, "moves")));
    }
    if (out.moves.empty() != (out.entry_kind != EntryKind::Mapping)) fail("moves");
    if (out.cells.empty() && out.groups.empty() && out.moves.empty())
      fail("an entry without content");
  }
  ColumnMove move(const Json& json) {
    ColumnMove out;
    const auto sources = static_cast<std::uint32_t>(scope_.file_columns.size());
    out.source = SourceId{number(json, "source", sources)};
    const bool is_known = out.source.value < sources;
    out.file_column = number(json, "from", is_known ? scope_.file_columns[out.source.value] : 0);
    const Json to = json.value("column", Json());
    out.column = to.is_null() ? kNoColumn : column(to);
    return out;
  }
  void read_cells(const Json& json, std::vector<CellAction>& out) {
    std::vector<std::string> texts;
    for (const Json& item : list(json, "texts")) texts.push_back(text(item));
    const Json& cells = list(json, "cells");
    if (cells.size() % 4 != 0) fail("cells");
    std::uint32_t at_row = 0;
    for (std::size_t i = 0; i + 3 < cells.size() && failed_.empty(); i += 4) {
      at_row += number(cells[i], row_count_ - at_row, "row");
      CellAction action;
      action.cell = {RowId{at_row}, column(cells[i + 1])};
      action.mark = static_cast<CellDecision>(number(cells[i + 2], 4, "mark"));
      const auto count = static_cast<std::uint32_t>(texts.size());
      const std::uint32_t place = number(cells[i + 3], count + 1, "text");
      if (place > 0) action.text = texts[place - 1];
      out.push_back(std::move(action));
    }
  }
  GroupState group(const Json& json) {
    GroupState out;
    const auto decision = find_group_decision(plain_text(json, "decision"));
    if (!decision) fail("decision");
    out.decision = decision.value_or(GroupDecision::Undecided);
    out.members = rows(json, "members");
    if (out.members.size() < 2) fail("members");
    out.dropped = rows(json, "dropped");
    for (const Json& item : list(json, "parts")) {
      out.parts.push_back(number(item, 0xffffffffU, "parts"));
    }
    if (!out.parts.empty() && out.parts.size() != out.members.size()) fail("parts");
    out.chosen_master = row_or_none(json, "master");
    for (const Json& item : list(json, "choices")) {
      const Json& choice = object(item, "choices");
      out.choices.push_back(
          {column_of(choice), row_or_none(choice, "from"), text(choice.value("text", Json("")))});
    }
    const Json probability = json.value("probability", Json(0));
    out.probability = probability.is_number() ? probability.get<double>() : 0;
    out.pattern = plain_text(json, "pattern");
    out.plan = read_plan(object(json.value("plan", Json()), "plan"));
    const std::vector<RowId> kept = out.kept_members();
    const bool has_master = std::find(kept.begin(), kept.end(), out.plan.master) != kept.end();
    if (out.decision == GroupDecision::Merged && !has_master) fail("plan");
    return out;
  }
  MergePlan read_plan(const Json& json) {
    MergePlan out;
    out.master = RowId{number(json, "master", row_count_)};
    out.members = rows(json, "members");
    for (const Json& item : list(json, "cells")) {
      out.cells.push_back(merged_cell(object(item, "plan")));
    }
    return out;
  }
  MergedCell merged_cell(const Json& json) {
    MergedCell cell;
    cell.column = column_of(json);
    cell.value = text(json.value("value", Json("")));
    cell.from = row_or_none(json, "from");
    const auto rule = find_survivor_rule(plain_text(json, "rule"));
    if (!rule) fail("rule");
    cell.rule = rule.value_or(SurvivorRule::Master);
    cell.differs = json.value("differs", Json(false)) == Json(true);
    cell.changes_master = json.value("changes", Json(false)) == Json(true);
    for (const Json& item : list(json, "losing")) {
      const Json& lost = object(item, "losing");
      cell.losing.push_back(
          {row(lost.value("row", Json()), "row"), text(lost.value("text", Json("")))});
    }
    return cell;
  }

  static constexpr std::uint32_t kAnyRow = 1U << 31U;

  const JournalScope& scope_;
  std::uint32_t row_count_;
  const Json none_ = Json::array();
  const Json empty_ = Json::object();
  std::string failed_;
};

/// Whether all records are there; after a repair it could not be known before.
bool has_rows(const ReadEvent& event, std::uint32_t row_count) {
  const auto is_there = [row_count](RowId row) { return row.value < row_count; };
  const auto is_whole = [&](const GroupState& group) {
    return std::all_of(group.members.begin(), group.members.end(), is_there) &&
           std::all_of(group.plan.members.begin(), group.plan.members.end(), is_there) &&
           is_there(group.plan.master) && is_there(group.chosen_master.value_or(RowId{0}));
  };
  return std::all_of(event.cells.begin(), event.cells.end(),
                     [&](const CellAction& action) { return is_there(action.cell.row); }) &&
         std::all_of(event.groups.begin(), event.groups.end(), is_whole);
}

Status replay_one(ReadEvent event, const JournalScope& scope, Review& review) {
  if (!has_rows(event, review.row_count())) return Error{ErrorCode::BadRecipe, "row"};
  if (event.kind != Event::Kind::Do && scope.take_back) {
    return scope.take_back(event.kind, event.entry_id, std::move(event.stamp));
  }
  switch (event.kind) {
    case Event::Kind::Do:
      if (!event.moves.empty()) {
        const Result<std::uint32_t> mapped =
            review.map(std::move(event.subject), std::move(event.moves), std::move(event.stamp));
        if (!mapped.ok()) return Error{ErrorCode::BadRecipe, "a mapping under decisions"};
        return Done{};
      }
      if (event.dictionary) {
        review.set_dictionary(std::move(event.subject), std::move(*event.dictionary),
                              std::move(event.stamp));
        return Done{};
      }
      if (event.rules) {
        review.note_rules(std::move(event.subject), std::move(*event.rules), std::move(event.cells),
                          std::move(event.stamp));
        return Done{};
      }
      if (event.setting) {
        review.set(event.subject, std::move(*event.setting), std::move(event.stamp));
        return Done{};
      }
      if (!event.repair.empty()) return scope.repair(event.repair, std::move(event.stamp));
      review.apply(event.entry_kind, std::move(event.subject), std::move(event.cells),
                   std::move(event.groups), std::move(event.stamp));
      return Done{};
    case Event::Kind::Undo:
      return review.revert(event.entry_id, std::move(event.stamp));
    case Event::Kind::Redo:
      return review.redo(std::move(event.stamp));
  }
  return Done{};
}

}  // namespace

nlohmann::json make_journal(const Review& review, std::uint32_t from) {
  std::vector<Json> newest_first;
  std::vector<RowMove> since;  // how ids came from what they were, newest first
  const std::vector<Event>& events = review.events();
  for (std::size_t i = events.size(); i > from; --i) {
    const Event& event = events[i - 1];
    Json json{{"at", event.stamp.at}, {"person", event.stamp.person}};
    if (event.kind != Event::Kind::Do) {
      json[event.kind == Event::Kind::Undo ? "undo" : "redo"] = event.entry_id;
    } else if (since.empty()) {
      json["do"] = entry_json(review.entries()[event.entry_id - 1]);
    } else {
      Entry then = review.entries()[event.entry_id - 1];
      for (const RowMove& move : since) move_rows_of(then, move);
      json["do"] = entry_json(then);
    }
    if (event.move) since.push_back(event.move->reversed());
    newest_first.push_back(std::move(json));
  }
  Json out = Json::array();
  for (auto at = newest_first.rbegin(); at != newest_first.rend(); ++at) {
    out.push_back(std::move(*at));
  }
  return out;
}

Status replay_journal(const nlohmann::json& events, const JournalScope& scope, Review& review) {
  if (!review.entries().empty()) return Error{ErrorCode::WrongState, "decisions"};
  if (!events.is_array()) return Error{ErrorCode::BadRecipe, "events"};
  Reader reader(scope);
  std::vector<ReadEvent> read;
  for (const Json& event : events) {
    if (!event.is_object()) reader.fail("event " + std::to_string(read.size() + 1));
    if (!reader.failed().empty()) break;
    read.push_back(reader.event(event));
  }
  if (!reader.failed().empty()) {
    return Error{ErrorCode::BadRecipe,
                 "event " + std::to_string(read.size()) + ": " + reader.failed()};
  }
  for (ReadEvent& event : read) {
    const Status done = replay_one(std::move(event), scope, review);
    if (!done.ok()) return done;
  }
  return Done{};
}

}  // namespace spruce
