// Edits made by hand, one cell an entry, are lessons; the offer is the simplest rule that explains
// the newest of them and touches a cell that nobody has decided yet.
#include "core/fixes/teach.h"

#include <algorithm>
#include <set>

#include "core/fixes/own_fixes.h"
#include "core/fixes/rule_book.h"
#include "core/session/rule_json.h"
#include "core/session/state.h"

namespace spruce {
namespace {

/// The newest edits of a column that are in force, newest first; a cell once.
std::vector<Lesson> collect_lessons(const State& state, ColumnId column) {
  std::vector<Lesson> lessons;
  std::set<std::uint32_t> seen;
  const std::vector<Entry>& entries = state.review->entries();
  std::string scratch;
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    if (lessons.size() >= kMostLessons) break;
    const bool is_by_hand =
        entry->kind == EntryKind::CellEdit && !entry->undone && entry->cells.size() == 1;
    if (!is_by_hand || entry->cells.front().cell.column != column) continue;
    const EntryCell& cell = entry->cells.front();
    if (!seen.insert(cell.cell.row.value).second || cell.text == kNoText) continue;
    if (state.review->decision_of(cell.cell) != CellDecision::Edited) continue;
    const std::string before(state.table.original(cell.cell.row, column, scratch));
    const std::string& after = entry->texts[cell.text];
    if (before != after) lessons.push_back({before, after});
  }
  return lessons;
}

/// What the person has refused in the column.
std::vector<Lesson> collect_refused(State& state, ColumnId column) {
  std::vector<Lesson> refused;
  if (!state.fix_groups) return refused;
  std::string scratch;
  for (std::uint32_t g = 0; g < state.fix_groups->size(); ++g) {
    const FixGroup& group = (*state.fix_groups)[g];
    if (group.column != column || state.tally(g).refused == 0) continue;
    for (const Fix& fix : state.fixes_of(g)) {
      if (refused.size() >= kMaxRuleTests) return refused;
      if (state.review->decision_of(fix.cell) != CellDecision::Refused) continue;
      refused.push_back({std::string(state.table.original(fix.cell.row, column, scratch)),
                         group.changes[fix.change].after});
    }
  }
  return refused;
}

/// "taught-3": an id that no rule has.
std::string free_id(const OwnRuleSet& rules) {
  for (std::size_t number = 1;; ++number) {
    const std::string id = "taught-" + std::to_string(number);
    const bool is_taken = std::any_of(rules.rules.begin(), rules.rules.end(),
                                      [&id](const OwnRule& rule) { return rule.id == id; });
    if (!is_taken) return id;
  }
}

/// Cells that the rule would change and nobody has decided.
std::uint32_t count_open(const State& state, const OwnHits& hits) {
  std::uint32_t open = 0;
  for (const RowChange& cell : hits.rows) {
    const CellRef at{cell.row, hits.column};
    if (state.review->decision_of(at) == CellDecision::Undecided) ++open;
  }
  return open;
}

bool has_rule_for(const State& state, const OwnRule& wanted) {
  return std::any_of(state.own_rules.rules.begin(), state.own_rules.rules.end(),
                     [&wanted](const OwnRule& rule) {
                       return rule.column == wanted.column &&
                              rule_to_json(rule)["do"] == rule_to_json(wanted)["do"];
                     });
}

Result<Json> offer(State& state, ColumnId column, const std::vector<Lesson>& lessons) {
  const RuleGround ground{state.table, *state.profile, state.dictionaries};
  for (TaughtRule& taught : find_taught_rules(lessons, collect_refused(state, column))) {
    OwnRule rule;
    rule.id = free_id(state.own_rules);
    rule.column = state.table.column_name(column);
    rule.when = std::move(taught.when);
    rule.steps = std::move(taught.steps);
    if (has_rule_for(state, rule)) return Json();
    const std::vector<ColumnId> columns = columns_of_rule(rule, ground);
    if (std::find(columns.begin(), columns.end(), column) == columns.end()) return Json();
    const std::uint32_t open = count_open(state, find_hits(rule, column, ground));
    if (open == 0) continue;
    return Json{{"rule", rule_to_json(rule)}, {"lessons", lessons.size()}, {"cells", open}};
  }
  return Json();
}

Json words_json(const RuleWords& words) {
  return {{"name", std::string(words.name)},
          {"why", std::string(words.why)},
          {"grade", std::string(words.grade)}};
}

}  // namespace

Json rule_book_json() {
  Json list = Json::array();
  for (const RuleEntry& entry : rule_book()) {
    list.push_back({{"rule", std::string(entry.rule)},
                    {"grades", std::string(entry.grades)},
                    {"before", std::string(entry.before)},
                    {"after", std::string(entry.after)},
                    {"en", words_json(entry.en)},
                    {"zh", words_json(entry.zh)}});
  }
  return list;
}

Result<Json> teach_json(State& state, const Json& args) {
  const ColumnId column{number_arg(args, "column", 0xffffffffU)};
  if (column.value >= state.table.column_count()) {
    return Error{ErrorCode::UnknownColumn, std::to_string(column.value)};
  }
  const bool is_ready = state.profile && column.value < state.dictionaries.size();
  if (!is_ready) return Json();
  std::vector<Lesson> lessons = collect_lessons(state, column);
  if (lessons.size() < kLeastLessons) return Json();
  Result<Json> whole = offer(state, column, lessons);
  if (!whole.ok() || !whole.value().is_null() || lessons.size() == kLeastLessons) return whole;
  // Older edits may have been of another kind.
  lessons.resize(kLeastLessons);
  return offer(state, column, lessons);
}

}  // namespace spruce
