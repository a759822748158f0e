// The person's rules in a session: kept as entries of the history, tried before they are kept.
#include <algorithm>
#include <map>

#include "core/fixes/own_fixes.h"
#include "core/fixes/rule_order.h"
#include "core/session/rule_json.h"
#include "core/session/state.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

constexpr std::uint32_t kMostExamples = 50;

RuleGround ground_of(const State& state) {
  return {state.table, *state.profile, state.dictionaries};
}

Json example_json(const State& state, const OwnHits& hits, const RowChange& cell) {
  std::string scratch;
  const std::string_view before = state.table.original(cell.row, hits.column, scratch);
  return {{"row", cell.row.value},
          {"line", state.table.line_of(cell.row)},
          {"before", replace_invalid_utf8(before)},
          {"after", hits.changes[cell.change].after},
          {"doubt", hits.changes[cell.change].detail}};
}

/// The first cell of each change.
Json examples_json(const State& state, const OwnHits& hits, std::uint32_t most) {
  Json examples = Json::array();
  std::vector<bool> seen(hits.changes.size());
  for (const RowChange& cell : hits.rows) {
    if (examples.size() >= most) break;
    if (seen[cell.change]) continue;
    seen[cell.change] = true;
    examples.push_back(example_json(state, hits, cell));
  }
  return examples;
}

Json doubts_json(const OwnHits& hits) {
  std::map<std::string, std::uint32_t> counts;
  for (const ValueChange& change : hits.changes) {
    if (!change.detail.empty()) counts[change.detail] += change.row_count;
  }
  return counts;
}

/// Cells of other rules that these hits would take or leave: {"rule", "cells", "wins"}.
Json meetings_json(State& state, const OwnHits& hits, const OwnRule& rule) {
  Json meetings = Json::array();
  if (!state.fix_groups) return meetings;
  std::vector<bool> is_hit(state.table.row_count());
  for (const RowChange& cell : hits.rows) is_hit[cell.row.value] = true;
  const OwnRuleSet& own = state.own_rules;
  const auto place_of = [&own](std::string_view id) {
    return std::find_if(own.rules.begin(), own.rules.end(),
                        [id](const OwnRule& one) { return one.id == id; }) -
           own.rules.begin();
  };
  std::map<std::string, std::uint32_t> cells;
  for (std::uint32_t g = 0; g < state.fix_groups->size(); ++g) {
    const FixGroup& group = (*state.fix_groups)[g];
    if (group.column != hits.column || group.rule == "own." + rule.id) continue;
    for (const Fix& fix : state.fixes_of(g)) {
      if (is_hit[fix.cell.row.value]) ++cells[group.rule];
    }
  }
  for (const auto& [other, count] : cells) {
    const bool is_own = rule_rank(other) == RuleRank::Own;
    const bool wins = !is_own || place_of(rule.id) < place_of(std::string_view(other).substr(4));
    if (count > 0) meetings.push_back({{"rule", other}, {"cells", count}, {"wins", wins}});
  }
  return meetings;
}

}  // namespace

Result<Json> preview_rule(State& state, const Json& args) {
  if (!state.profile) return Error{ErrorCode::WrongState, "profile"};
  const auto at = args.find("rule");
  Result<OwnRule> rule = rule_from_json(at == args.end() ? Json() : *at);
  if (!rule.ok()) return rule.error();
  const RuleGround ground = ground_of(state);
  const std::uint32_t most = std::min(number_arg(args, "limit", 8), kMostExamples);
  Json columns = Json::array();
  std::uint32_t cells = 0;
  for (const ColumnId column : columns_of_rule(rule.value(), ground)) {
    const OwnHits hits = find_hits(rule.value(), column, ground);
    cells += static_cast<std::uint32_t>(hits.rows.size());
    columns.push_back({{"column", column.value},
                       {"cells", hits.rows.size()},
                       {"changes", hits.changes.size()},
                       {"doubts", doubts_json(hits)},
                       {"examples", examples_json(state, hits, most)},
                       {"meets", meetings_json(state, hits, rule.value())}});
  }
  return Json{
      {"cells", cells}, {"columns", columns}, {"missing", missing_columns(rule.value(), ground)}};
}

Result<Json> rules_json(const State& state) {
  Json ranks = Json::array();
  for (const RuleRankInfo& rank : rule_ranks()) {
    ranks.push_back({{"name", std::string(rank.name)},
                     {"en", std::string(rank.en)},
                     {"zh", std::string(rank.zh)}});
  }
  return Json{{"library", rules_to_json(state.own_rules)},
              {"text", format_rules(state.own_rules)},
              {"order", ranks}};
}

Result<Json> read_rules(const Json& args) {
  const Result<OwnRuleSet> rules = parse_rules(text_arg(args, "json"));
  if (!rules.ok()) return rules.error();
  return rules_to_json(rules.value());
}

Result<Json> set_rules(State& state, const Json& args) {
  const auto at = args.find("library");
  const Result<OwnRuleSet> rules = rules_from_json(at == args.end() ? Json() : *at);
  if (!rules.ok()) return rules.error();
  keep_rules(state, rules.value(), text_arg(args, "subject"), stamp_arg(args));
  return summary_json(state);
}

/// Rules that are not in force any more as they were: gone, switched off or written otherwise.
static std::vector<std::string> changed_rules(const OwnRuleSet& before, const OwnRuleSet& now) {
  std::vector<std::string> changed;
  for (const OwnRule& rule : before.rules) {
    const auto same = std::find_if(now.rules.begin(), now.rules.end(),
                                   [&](const OwnRule& one) { return one.id == rule.id; });
    const bool stays = same != now.rules.end() &&
                       format_rules(OwnRuleSet{{*same}}) == format_rules(OwnRuleSet{{rule}});
    if (!stays) changed.push_back("own." + rule.id);
  }
  return changed;
}

/// What was decided about the proposals of rules that change goes with them: nobody has approved
/// what they would propose now, and nothing may go out that no desk shows.
static std::vector<CellAction> make_resets(State& state, const std::vector<std::string>& rules) {
  std::vector<CellAction> actions;
  if (!state.fix_groups) return actions;
  for (std::uint32_t g = 0; g < state.fix_groups->size(); ++g) {
    const std::string& rule = (*state.fix_groups)[g].rule;
    if (std::find(rules.begin(), rules.end(), rule) == rules.end()) continue;
    for (const Fix& fix : state.fixes_of(g)) {
      const CellDecision decided = state.review->decision_of(fix.cell);
      const bool is_of_rule = decided == CellDecision::Accepted || decided == CellDecision::Refused;
      if (is_of_rule) actions.push_back({fix.cell, CellDecision::Undecided, std::nullopt});
    }
  }
  return actions;
}

bool keep_rules(State& state, const OwnRuleSet& rules, const std::string& subject,
                const Stamp& stamp) {
  const std::string text = format_rules(rules);
  if (text == format_rules(state.own_rules)) return false;
  std::vector<CellAction> resets = make_resets(state, changed_rules(state.own_rules, rules));
  state.review->note_rules(subject, text, std::move(resets), stamp);
  state.follow_marks();
  follow_rules(state);
  return true;
}

void follow_rules(State& state) {
  const std::string_view text = state.review->rules();
  OwnRuleSet now;
  if (!text.empty()) {
    Result<OwnRuleSet> read = parse_rules(text);
    if (read.ok()) now = std::move(read).value();
  }
  if (format_rules(now) == format_rules(state.own_rules)) return;
  state.own_rules = std::move(now);
  ++state.rule_changes;
  state.forget_fixes();
}

}  // namespace spruce
