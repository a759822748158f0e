// Conflicts are met only in columns where some group lists its rows: elsewhere the groups of a
// column share no value.
#include "core/fixes/rule_order.h"

#include <algorithm>
#include <array>

namespace spruce {
namespace {

constexpr std::array<RuleRankInfo, kRuleRankCount> kRanks{{
    {RuleRank::Own, "own", "Your own rules come first, in the order of your library.",
     "您自己的规则最优先，按规则库中的先后。"},
    {RuleRank::Encoding, "encoding",
     "Then cells in another encoding: until they are read in it they say nothing.",
     "其次是编码不同的单元格：先按正确编码读出，才谈得上别的。"},
    {RuleRank::Unify, "unify",
     "Then unifying spellings: it starts from what the field's own rule gives.",
     "再次是统一写法：它以字段规则的结果为起点。"},
    {RuleRank::Type, "type", "Then the rule of the field type.", "然后是字段类型的规则。"},
    {RuleRank::Completion, "completion",
     "Last, completion: only for empty cells that nothing else fills.",
     "最后是补全：只用于没有其他规则填写的空单元格。"},
}};

constexpr std::uint32_t kFree = 0xffffffffU;

bool starts_with(std::string_view text, std::string_view with) {
  return text.substr(0, with.size()) == with;
}

/// Group indexes of one column, the strongest first.
std::vector<std::uint32_t> rank_groups(const std::vector<FixGroup>& groups, ColumnId column) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].column == column) order.push_back(g);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return rule_rank(groups[a].rule) < rule_rank(groups[b].rule);
  });
  return order;
}

/// Keeps these fixes of a group alone.
void keep_fixes(FixGroup& group, const std::vector<Fix>& kept) {
  std::vector<std::uint32_t> rows_of(group.changes.size(), 0);
  for (const Fix& fix : kept) ++rows_of[fix.change];
  std::vector<std::uint32_t> place(group.changes.size(), kFree);
  std::vector<ValueChange> changes;
  group.cell_count = static_cast<std::uint32_t>(kept.size());
  group.raised_count = 0;
  group.repaired_count = 0;
  for (std::size_t i = 0; i < group.changes.size(); ++i) {
    if (rows_of[i] == 0) continue;
    place[i] = static_cast<std::uint32_t>(changes.size());
    ValueChange change = std::move(group.changes[i]);
    change.row_count = rows_of[i];
    if (change.raises) group.raised_count += change.row_count;
    if (change.repairs) group.repaired_count += change.row_count;
    changes.push_back(std::move(change));
  }
  group.changes = std::move(changes);
  group.rows.clear();
  for (const Fix& fix : kept) group.rows.push_back({fix.cell.row, place[fix.change]});
}

}  // namespace

std::span<const RuleRankInfo> rule_ranks() { return kRanks; }

RuleRank rule_rank(std::string_view rule) {
  constexpr std::string_view kUnify = ".unify";
  if (starts_with(rule, "own.")) return RuleRank::Own;
  if (rule == "text.encoding") return RuleRank::Encoding;
  const bool unifies =
      rule.size() > kUnify.size() && rule.substr(rule.size() - kUnify.size()) == kUnify;
  if (unifies) return RuleRank::Unify;
  return starts_with(rule, "complete.") ? RuleRank::Completion : RuleRank::Type;
}

void note_loss(FixGroup& group, std::string_view rule, std::uint32_t cells) {
  const auto at = std::find_if(group.won_over.begin(), group.won_over.end(),
                               [&](const RuleLoss& loss) { return loss.rule == rule; });
  if (at != group.won_over.end()) {
    at->cells += cells;
    return;
  }
  group.won_over.push_back({std::string(rule), cells});
  std::sort(group.won_over.begin(), group.won_over.end(),
            [](const RuleLoss& a, const RuleLoss& b) { return a.rule < b.rule; });
}

void settle_conflicts(std::vector<FixGroup>& groups, const std::vector<Dictionary>& dictionaries) {
  for (std::uint32_t c = 0; c < dictionaries.size(); ++c) {
    const bool may_meet = std::any_of(groups.begin(), groups.end(), [c](const FixGroup& group) {
      return group.column.value == c && !group.rows.empty();
    });
    if (!may_meet) continue;
    std::vector<std::uint32_t> owner(dictionaries[c].ids.size(), kFree);  // by row: group
    for (const std::uint32_t g : rank_groups(groups, ColumnId{c})) {
      std::vector<Fix> kept;
      const std::vector<Fix> wanted = find_fixes(dictionaries, groups, g);
      for (const Fix& fix : wanted) {
        std::uint32_t& of_row = owner[fix.cell.row.value];
        if (of_row == kFree) {
          of_row = g;
          kept.push_back(fix);
        } else if (groups[of_row].rule != groups[g].rule) {
          note_loss(groups[of_row], groups[g].rule, 1);
        }
      }
      if (kept.size() < wanted.size()) keep_fixes(groups[g], kept);
    }
  }
  groups.erase(std::remove_if(groups.begin(), groups.end(),
                              [](const FixGroup& group) { return group.cell_count == 0; }),
               groups.end());
}

}  // namespace spruce
