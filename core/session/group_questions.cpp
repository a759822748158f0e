// Questions about duplicate groups: the queue, one group side by side, its evidence, patterns and
// the distribution of probabilities. Nothing here changes anything.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/session/groups.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"

namespace spruce {
namespace {

/// Members whose links are explained; more would be no reading matter.
constexpr std::size_t kMaxExplained = 24;

Json group_info(State& state, std::uint32_t id) {
  const Group& group = state.match->result().groups[id];
  return {{"id", id},
          {"verdict", std::string(verdict_name(group.verdict))},
          {"probability", group.probability},
          {"pattern", state.match->result().patterns[group.pattern]},
          {"size", group.members.size()},
          {"label", label_of(state, group)},
          {"contradictions", group.contradictions},
          {"decision", std::string(group_decision_name(decision_of(state, group)))}};
}

Json members_json(State& state, const GroupState& group) {
  Json members = Json::array();
  std::string scratch;
  for (const RowId row : group.members) {
    Json values = Json::array();
    for (std::uint32_t c = 0; c < state.table.column_count(); ++c) {
      values.push_back(replace_invalid_utf8(state.table.value(row, ColumnId{c}, scratch)));
    }
    const bool dropped =
        std::find(group.dropped.begin(), group.dropped.end(), row) != group.dropped.end();
    members.push_back({{"row", row.value},
                       {"source", state.table.source_of(row).value},
                       {"line", state.table.line_of(row)},
                       {"recordId", state.record_keys().record_id(row)},
                       {"values", values},
                       {"dropped", dropped}});
  }
  return members;
}

Json merged_json(const GroupState& group) {
  Json cells = Json::array();
  for (const MergedCell& cell : group.plan.cells) {
    Json losing = Json::array();
    for (const LosingValue& lost : cell.losing) {
      losing.push_back({{"row", lost.row.value}, {"text", replace_invalid_utf8(lost.text)}});
    }
    cells.push_back({{"column", cell.column.value},
                     {"value", replace_invalid_utf8(cell.value)},
                     {"from", cell.from ? Json(cell.from->value) : Json()},
                     {"rule", std::string(survivor_rule_name(cell.rule))},
                     {"differs", cell.differs},
                     {"losing", losing}});
  }
  return cells;
}

Json link_json(const State& state, RowId left, RowId right) {
  Json rows = Json::array();
  for (const Evidence& evidence : state.match->explain(left, right)) {
    rows.push_back({{"field", std::string(evidence.field)},
                    {"column", evidence.column.value},
                    {"level", std::string(evidence.level)},
                    {"weight", evidence.weight}});
  }
  return {{"left", left.value},
          {"right", right.value},
          {"probability", state.match->probability(left, right)},
          {"rows", rows}};
}

/// The strongest links that hold the members together (a maximum spanning tree), weakest first.
/// O(members squared) comparisons.
Json evidence_json(const State& state, const std::vector<RowId>& members) {
  struct Link {
    RowId left, right;
    double probability;
  };
  const std::size_t count = std::min(members.size(), kMaxExplained);
  std::vector<Link> open;  // each member outside with its best link into the tree
  for (std::size_t i = 1; i < count; ++i) {
    open.push_back({members[0], members[i], state.match->probability(members[0], members[i])});
  }
  std::vector<Link> links;
  while (!open.empty()) {
    const auto best = std::max_element(open.begin(), open.end(), [](const Link& a, const Link& b) {
      return a.probability < b.probability;
    });
    links.push_back(*best);
    open.erase(best);
    const RowId joined = links.back().right;
    for (Link& link : open) {
      const double probability = state.match->probability(joined, link.right);
      if (probability > link.probability) link = {joined, link.right, probability};
    }
  }
  std::stable_sort(links.begin(), links.end(),
                   [](const Link& a, const Link& b) { return a.probability < b.probability; });
  Json out = Json::array();
  for (const Link& link : links) out.push_back(link_json(state, link.left, link.right));
  return out;
}

/// Records that a merge of the group takes away, by how sure it is.
double gain_of(const Group& group) {
  return static_cast<double>(group.members.size() - 1) * group.probability;
}

bool comes_before(const std::string& order, const Group& a, const Group& b) {
  if (order == "probability") return a.probability > b.probability;
  if (order == "size") return a.members.size() > b.members.size();
  if (order == "gain") return gain_of(a) > gain_of(b);
  return std::abs(a.probability - 0.5) < std::abs(b.probability - 0.5);
}

/// Lower edges of the bins of group_bins_json: steps of half a bit of evidence, of one past twenty
/// bits; the first is 0.
std::vector<double> bin_edges() {
  std::vector<double> edges{0};
  for (double bits = -4; bits <= 50; bits += bits < 20 ? 0.5 : 1) {
    edges.push_back(1.0 / (1.0 + std::exp2(-bits)));
  }
  return edges;
}

struct Bin {
  std::uint32_t decided = 0, clear = 0, contradicting = 0, records = 0;
};

/// What a person decided of the group, else the merge that the question's choices would give.
Result<GroupState> shown_state(State& state, const Json& args) {
  Result<GroupState> asked = group_state_arg(state, args, GroupDecision::Undecided);
  if (!asked.ok()) return asked.error();
  const GroupState* const decided = state.review->find_group(asked.value().members.front());
  if (decided != nullptr && decided->members == asked.value().members) return *decided;
  return asked;
}

}  // namespace

std::string label_of(State& state, const Group& group) {
  constexpr std::array<FieldType, 5> kPeople{FieldType::PersonName, FieldType::FamilyName,
                                             FieldType::CompanyName, FieldType::Email,
                                             FieldType::Identifier};
  constexpr std::array<FieldType, 5> kFirms{FieldType::CompanyName, FieldType::PersonName,
                                            FieldType::FamilyName, FieldType::Email,
                                            FieldType::Identifier};
  std::string scratch;
  for (const FieldType type : state.match&& state.match->has_firms() ? kFirms : kPeople) {
    for (std::uint32_t c = 0; c < state.types.size(); ++c) {
      if (state.types[c].type != type) continue;
      for (const RowId row : group.members) {
        const std::string_view value = state.table.value(row, ColumnId{c}, scratch);
        if (value.empty()) continue;
        std::string label = replace_invalid_utf8(value);
        if (type != FieldType::FamilyName) return label;
        for (std::uint32_t g = 0; g < state.types.size(); ++g) {
          if (state.types[g].type != FieldType::GivenName) continue;
          const std::string_view given = state.table.value(row, ColumnId{g}, scratch);
          return given.empty() ? label : replace_invalid_utf8(given) + " " + label;
        }
        return label;
      }
    }
  }
  return {};
}

GroupFilter::GroupFilter(const Json& args)
    : verdict_(text_arg(args, "verdict")),
      decision_(text_arg(args, "decision")),
      pattern_(text_arg(args, "pattern")),
      search_(fold_text(text_arg(args, "search"))),
      at_least_(real_arg(args, "minProbability", 0)),
      below_(real_arg(args, "maxProbability", 2)) {}

bool GroupFilter::passes(State& state, const Group& group) const {
  const auto wants = [](const std::string& wanted, std::string_view is) {
    return wanted.empty() || wanted == "all" || wanted == is;
  };
  if (group.probability < at_least_ || group.probability >= below_) return false;
  if (!wants(verdict_, verdict_name(group.verdict))) return false;
  if (!pattern_.empty() && pattern_ != state.match->result().patterns[group.pattern]) return false;
  if (!wants(decision_, group_decision_name(decision_of(state, group)))) return false;
  return search_.empty() || fold_text(label_of(state, group)).find(search_) != std::string::npos;
}

Result<Json> groups_json(State& state, const Json& args) {
  const Status checked = check_match(state);
  if (!checked.ok()) return checked.error();
  const auto& groups = state.match->result().groups;
  const GroupFilter filter(args);
  std::vector<std::uint32_t> ids;
  for (std::uint32_t id = 0; id < groups.size(); ++id) {
    if (filter.passes(state, groups[id])) ids.push_back(id);
  }
  const std::string order = text_arg(args, "order");
  std::stable_sort(ids.begin(), ids.end(), [&](std::uint32_t a, std::uint32_t b) {
    return comes_before(order, groups[a], groups[b]);
  });
  const std::size_t offset = std::min<std::size_t>(number_arg(args, "offset", 0), ids.size());
  const std::size_t end =
      std::min<std::size_t>(ids.size(), offset + number_arg(args, "limit", 100));
  Json list = Json::array();
  for (std::size_t i = offset; i < end; ++i) list.push_back(group_info(state, ids[i]));
  return Json{{"total", ids.size()}, {"groups", list}};
}

Result<Json> group_json(State& state, const Json& args) {
  const Result<GroupState> shown = shown_state(state, args);
  if (!shown.ok()) return shown.error();
  const GroupState& group = shown.value();
  Json json = group_info(state, number_arg(args, "id", 0));
  const std::vector<RowId> kept = group.kept_members();
  json["members"] = members_json(state, group);
  json["parts"] = group.parts;
  json["master"] = kept.size() >= 2 ? group.plan.master.value : group.members.front().value;
  json["merged"] = merged_json(group);
  json["looks"] = looks_json(state, group.members);
  json["evidence"] = evidence_json(state, kept.size() >= 2 ? kept : group.members);
  return json;
}

Result<Json> group_bins_json(State& state, const Json& args) {
  const Status checked = check_match(state);
  if (!checked.ok()) return checked.error();
  const std::vector<double> edges = bin_edges();
  std::vector<Bin> bins(edges.size());
  const GroupFilter filter(args);
  for (const Group& group : state.match->result().groups) {
    if (!filter.passes(state, group)) continue;
    const auto above = std::upper_bound(edges.begin(), edges.end(), group.probability);
    Bin& bin = bins[static_cast<std::size_t>(above - edges.begin()) - 1];
    if (decision_of(state, group) != GroupDecision::Undecided) {
      ++bin.decided;
    } else if (!group.contradictions.empty()) {
      ++bin.contradicting;
    } else {
      ++bin.clear;
      bin.records += static_cast<std::uint32_t>(group.members.size()) - 1;
    }
  }
  Json list = Json::array();
  for (std::size_t i = 0; i < bins.size(); ++i) {
    list.push_back({{"from", edges[i]},
                    {"decided", bins[i].decided},
                    {"clear", bins[i].clear},
                    {"contradicting", bins[i].contradicting},
                    {"records", bins[i].records}});
  }
  return list;
}

Json patterns_json(State& state) {
  Json list = Json::array();
  if (!state.match) return list;
  struct Tally {
    std::uint32_t groups = 0, undecided = 0;
    double low = 1, high = 0;
  };
  const MatchResult& result = state.match->result();
  std::map<std::pair<int, std::uint32_t>, Tally> tallies;
  for (const Group& group : result.groups) {
    Tally& tally = tallies[{static_cast<int>(group.verdict), group.pattern}];
    ++tally.groups;
    if (decision_of(state, group) == GroupDecision::Undecided) ++tally.undecided;
    tally.low = std::min(tally.low, group.probability);
    tally.high = std::max(tally.high, group.probability);
  }
  for (const auto& [key, tally] : tallies) {
    list.push_back({{"pattern", result.patterns[key.second]},
                    {"verdict", std::string(verdict_name(static_cast<Verdict>(key.first)))},
                    {"groups", tally.groups},
                    {"undecided", tally.undecided},
                    {"minProbability", tally.low},
                    {"maxProbability", tally.high}});
  }
  std::stable_sort(list.begin(), list.end(), [](const Json& a, const Json& b) {
    return a["groups"].get<std::uint32_t>() > b["groups"].get<std::uint32_t>();
  });
  return list;
}

Json match_info_json(const State& state) {
  if (!state.match) return nullptr;
  const MatchResult& result = state.match->result();
  const MatchCounts& counts = result.counts;
  return {{"counts",
           {{"predictedPairs", counts.predicted_pairs},
            {"scoredPairs", counts.scored_pairs},
            {"shownPairs", counts.shown_pairs},
            {"refinedBlocks", counts.refined_blocks},
            {"skippedRows", counts.skipped_rows},
            {"sameThreshold", counts.same_threshold},
            {"expectedWrong", counts.expected_wrong.value},
            {"expectedWrongInterval", {counts.expected_wrong.low, counts.expected_wrong.high}},
            {"expectedMissed", counts.expected_missed.value},
            {"expectedMissedInterval", {counts.expected_missed.low, counts.expected_missed.high}},
            {"missedByBlocks", counts.missed_by_blocks.value},
            {"sampledRows", counts.sampled_rows}}},
          {"histogram", result.histogram}};
}

}  // namespace spruce
