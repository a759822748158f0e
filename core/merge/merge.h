// Merge: what one surviving record of a group looks like, by rules, with every losing value kept.
// It plans; core/review applies. Invariant: every non-empty value of every member is either the
// merged value or listed as losing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/fields/recognise.h"
#include "core/match/match.h"
#include "core/table/table.h"

namespace spruce {

/// Which member survives.
enum class MasterRule : std::uint8_t { MostComplete, Newest, Oldest, FirstSource, Chosen };
/// Which value a field of the survivor takes.
enum class SurvivorRule : std::uint8_t {
  Master,  ///< the master's, blanks filled from the others
  Newest,  ///< of the most recently modified record
  Longest,
  MostCommon,
  TrustedSource,
  Union,      ///< all distinct values, joined by "; "
  Strictest,  ///< consent and opt-out: the most restrictive wins, always
  Chosen,     ///< a person chose or wrote it
};
std::string_view master_rule_name(MasterRule rule);
std::optional<MasterRule> find_master_rule(std::string_view name);
std::string_view survivor_rule_name(SurvivorRule rule);
std::optional<SurvivorRule> find_survivor_rule(std::string_view name);

/// Defaults by column: Strictest for consent (whatever rule is given: it cannot be switched off,
/// and a choice may only tighten it), Master for ids, owner, created and modified, else Master with
/// blanks filled.
struct SurvivorshipOptions {
  MasterRule master = MasterRule::MostComplete;
  std::vector<SurvivorRule> columns;  ///< by ColumnId; missing entries: default for the role
  std::vector<std::uint32_t>
      source_rank;  ///< by SourceId, 0 = most trusted; empty: order of loading
};

/// A value a person chose for one cell of the merged record.
struct MergeChoice {
  ColumnId column;
  std::optional<RowId> from;  ///< take this member's value …
  std::string text;           ///< … or this text when `from` is empty
};

struct LosingValue {
  RowId row;
  std::string text;
};

struct MergedCell {
  ColumnId column;
  std::string value;
  std::optional<RowId> from;  ///< nothing for Union, Strictest mixes and written values
  SurvivorRule rule = SurvivorRule::Master;
  bool differs = false;         ///< the members do not all agree (blanks aside)
  bool changes_master = false;  ///< the master's own cell will change
  std::vector<LosingValue> losing;
};

struct MergePlan {
  RowId master;
  std::vector<RowId> members;     ///< ascending, master included
  std::vector<MergedCell> cells;  ///< one per column of the session, in column order
};

/// Plans the merge of `members` (at least two). Uses current values (approved edits included).
/// O(members x columns).
MergePlan make_merge_plan(const Table& table, const std::vector<MatchColumn>& columns,
                          const std::vector<RowId>& members, const SurvivorshipOptions& options,
                          std::optional<RowId> chosen_master,
                          const std::vector<MergeChoice>& choices);

}  // namespace spruce
