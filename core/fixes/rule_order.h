// The order of rules: when two would change one cell, which one is proposed. The one place where it
// is written down; the page and docs/rules.md show this table.
// Invariant: after settle_conflicts() a cell has at most one proposal, whatever the order of
// groups.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/fixes/fixes.h"

namespace spruce {

/// One rank, the strongest first. `name` is stable; rules belong to it by id.
enum class RuleRank : std::uint8_t {
  Own,         ///< what the person wrote; of two the one higher in the library
  Encoding,    ///< a cell in another encoding says nothing until it is read in it
  Unify,       ///< starts from what the type's rule gives, so it contains it
  Type,        ///< the rule of the column's field type
  Completion,  ///< only for cells without a value that nothing else fills
};
inline constexpr std::size_t kRuleRankCount = 5;

struct RuleRankInfo {
  RuleRank rank;
  std::string_view name;  ///< "own", "encoding", …
  std::string_view en;    ///< why it stands there
  std::string_view zh;
};
/// In order. Static storage.
std::span<const RuleRankInfo> rule_ranks();
RuleRank rule_rank(std::string_view rule);

/// Takes from each group the cells that a stronger one changes (groups of one rank: the earlier
/// one), and notes in the winner whom it won over. Groups left without cells are removed. O(cells
/// of the columns in which groups list their rows); nothing else can meet.
void settle_conflicts(std::vector<FixGroup>& groups, const std::vector<Dictionary>& dictionaries);

/// Counts one more loss of `rule` in `group`.
void note_loss(FixGroup& group, std::string_view rule, std::uint32_t cells);

}  // namespace spruce
