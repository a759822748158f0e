// Decisions in force → recipe, and recipe → decisions on another export, by record keys and column
// names.
#include "core/review/recipe.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "core/review/recipe_names.h"

namespace spruce {
namespace {

std::uint64_t key_of(CellRef cell) {
  return (std::uint64_t{cell.row.value} << 32) | cell.column.value;
}

struct Tally {
  std::uint32_t accepted = 0;
  std::uint32_t refused = 0;
  std::uint32_t undecided = 0;
};

Tally count_marks(const std::vector<Fix>& fixes, const Review& review) {
  Tally tally;
  for (const Fix& fix : fixes) {
    switch (review.decision_of(fix.cell)) {
      case CellDecision::Undecided:
        ++tally.undecided;
        break;
      case CellDecision::Refused:
        ++tally.refused;
        break;
      case CellDecision::Accepted:
      case CellDecision::Edited:
        ++tally.accepted;
        break;
    }
  }
  return tally;
}

/// A fully decided group becomes one decision with exceptions; a partly decided one lists its
/// cells.
void add_fix_group(Recipe& recipe, const RecipeContext& context, const Review& review,
                   std::uint32_t group, std::unordered_set<std::uint64_t>& seen) {
  const std::vector<Fix> fixes = find_fixes(*context.dictionaries, *context.fix_groups, group);
  const Tally tally = count_marks(fixes, review);
  if (tally.accepted + tally.refused == 0) {
    return;
  }
  RecipeFix out;
  out.key = (*context.fix_groups)[group].key;
  if (tally.undecided == 0) {
    out.decision = tally.accepted >= tally.refused ? CellDecision::Accepted : CellDecision::Refused;
  }
  for (const Fix& fix : fixes) {
    const CellDecision decision = review.decision_of(fix.cell);
    seen.insert(key_of(fix.cell));
    if (decision == CellDecision::Undecided || decision == out.decision) continue;
    RecipeCell cell{context.keys->key_of(fix.cell.row), {}, decision, {}};
    if (decision == CellDecision::Edited) {
      const std::string* const text = context.table->find_override(fix.cell);
      if (text != nullptr) cell.text = *text;
    }
    out.cells.push_back(std::move(cell));
  }
  recipe.fixes.push_back(std::move(out));
}

RecipeGroup make_recipe_group(const RecipeContext& context, const GroupState& state) {
  RecipeGroup out;
  out.decision = state.decision;
  for (const RowId row : state.members) out.members.push_back(context.keys->key_of(row));
  for (const RowId row : state.dropped) out.dropped.push_back(context.keys->key_of(row));
  out.parts = state.parts;
  if (state.chosen_master) out.master = context.keys->key_of(*state.chosen_master);
  for (const MergeChoice& choice : state.choices) {
    RecipeChoice to{context.table->column_name(choice.column), {}, choice.text};
    if (choice.from) to.from = context.keys->key_of(*choice.from);
    out.choices.push_back(std::move(to));
  }
  return out;
}

/// Applies one recipe to one session, collecting actions and a report.
class Applier {
 public:
  Applier(const Recipe& recipe, const RecipeContext& context,
          const SurvivorshipOptions& survivorship)
      : context_(context),
        survivorship_(survivorship),
        names_(match_recipe_columns(recipe, *context.table, *context.columns)),
        keys_(*context.table, *context.columns, names_.name_of) {
    report_.renamed = names_.renamed;
  }

  void add_fix(const RecipeFix& fix) {
    const auto& groups = *context_.fix_groups;
    const std::optional<std::string> key = rename_fix_key(fix.key, *context_.table, names_);
    const auto at = std::find_if(groups.begin(), groups.end(), [&](const FixGroup& group) {
      return group.key == key.value_or(fix.key);
    });
    const bool is_whole = fix.decision != CellDecision::Undecided;
    if (at == groups.end()) {
      if (is_whole) report_.stale.push_back("fix:" + fix.key);
      for (const RecipeCell& cell : fix.cells) {
        report_.stale.push_back("fix:" + fix.key + ":" + cell.record);
      }
      return;
    }
    const auto index = static_cast<std::uint32_t>(at - groups.begin());
    const std::vector<Fix> fixes = find_fixes(*context_.dictionaries, groups, index);
    if (is_whole) {
      for (const Fix& one : fixes) add_fix_cell(*at, one, fix.decision, {});
      ++report_.applied;
    }
    if (!fix.cells.empty()) add_fix_cells(fix, *at, fixes);
  }

  void add_edit(const RecipeCell& edit) {
    const auto column = names_.column_of.find(edit.column);
    if (column == names_.column_of.end()) {
      report_.stale.push_back("edit:" + edit.column);
      return;
    }
    const std::optional<RowId> row = find_row("edit:" + edit.column, edit.record);
    if (!row) return;
    cells_.push_back({{*row, column->second}, CellDecision::Edited, edit.text});
    ++report_.applied;
  }

  /// One decision, reported once whatever part of it does not fit.
  void add_group(const RecipeGroup& group) {
    GroupState state;
    state.decision = group.decision;
    const auto find = [&](const std::string& key) { return find_row("group", key); };
    std::map<RowId, std::uint32_t> part_of;  // by record: ascending and unique
    for (std::size_t i = 0; i < group.members.size(); ++i) {
      const std::optional<RowId> row = find(group.members[i]);
      if (!row) return;
      part_of.emplace(*row, i < group.parts.size() ? group.parts[i] : 0);
    }
    for (const auto& [row, part] : part_of) {
      state.members.push_back(row);
      if (!group.parts.empty()) state.parts.push_back(part);
    }
    if (state.members.size() < 2) {
      report_.stale.push_back("group:" + group.members.front());
      return;
    }
    for (const std::string& key : group.dropped) {
      const std::optional<RowId> row = find(key);
      if (!row) return;
      state.dropped.push_back(*row);
    }
    // A split group is several decisions: what one drops another may keep, but only one.
    const std::vector<RowId> kept = state.kept_members();
    const bool is_taken = std::any_of(kept.begin(), kept.end(),
                                      [&](RowId row) { return grouped_.count(row.value) > 0; });
    if (is_taken) {
      report_.stale.push_back("group:" + group.members.front());
      return;
    }
    if (!group.master.empty()) {
      state.chosen_master = find(group.master);
      if (!state.chosen_master) return;
    }
    for (const RecipeChoice& choice : group.choices) {
      if (!add_choice(state, choice)) return;
    }
    for (const RowId row : kept) grouped_.insert(row.value);
    groups_.push_back(std::move(state));
    ++report_.applied;
  }

  RecipeReport finish(Review& review, const Stamp& stamp) {
    const std::uint32_t entry =
        review.apply(EntryKind::Recipe, "recipe", std::move(cells_), {}, stamp);
    // Merges are planned over the values that the fixes above gave; all is one entry.
    std::vector<CellAction> merged;
    for (GroupState& state : groups_) {
      const std::vector<RowId> kept = state.kept_members();
      if (kept.size() >= 2) {
        state.plan = make_merge_plan(*context_.table, *context_.columns, kept, survivorship_,
                                     state.chosen_master, state.choices);
      }
      append_group_actions(*context_.table, context_.side, *context_.keys, state,
                           review.find_group(state.members.front()), merged);
    }
    if (entry == 0) {
      review.apply(EntryKind::Recipe, "recipe", std::move(merged), std::move(groups_), stamp);
    } else {
      review.extend(entry, std::move(merged), std::move(groups_));
    }
    return std::move(report_);
  }

 private:
  std::optional<RowId> find_row(const std::string& subject, const std::string& key) {
    const std::vector<RowId>& rows = keys_.find(key);
    if (rows.size() == 1) return rows.front();
    auto& list = rows.empty() ? report_.stale : report_.ambiguous;
    list.push_back(subject + ":" + key);
    return std::nullopt;
  }

  void add_fix_cells(const RecipeFix& fix, const FixGroup& group, const std::vector<Fix>& fixes) {
    std::unordered_map<std::uint32_t, const Fix*> by_row;
    for (const Fix& one : fixes) by_row.emplace(one.cell.row.value, &one);
    for (const RecipeCell& cell : fix.cells) {
      const std::optional<RowId> row = find_row("fix:" + fix.key, cell.record);
      if (!row) continue;
      const auto one = by_row.find(row->value);
      if (one == by_row.end()) {
        report_.stale.push_back("fix:" + fix.key + ":" + cell.record);
        continue;
      }
      add_fix_cell(group, *one->second, cell.decision, cell.text);
      ++report_.applied;
    }
  }

  void add_fix_cell(const FixGroup& group, const Fix& fix, CellDecision decision,
                    const std::string& text) {
    if (decision == CellDecision::Edited) {
      cells_.push_back({fix.cell, decision, text});
    } else {
      append_fix_action(*context_.table, context_.side, group, fix, decision, cells_);
    }
  }

  bool add_choice(GroupState& state, const RecipeChoice& choice) {
    const auto column = names_.column_of.find(choice.column);
    if (column == names_.column_of.end()) {
      report_.stale.push_back("choice:" + choice.column);
      return false;
    }
    MergeChoice to{column->second, std::nullopt, choice.text};
    if (!choice.from.empty()) {
      to.from = find_row("choice", choice.from);
      if (!to.from) return false;
    }
    state.choices.push_back(std::move(to));
    return true;
  }

  const RecipeContext& context_;
  const SurvivorshipOptions& survivorship_;
  RecipeNames names_;
  RecordKeys keys_;
  std::vector<CellAction> cells_;
  std::vector<GroupState> groups_;
  std::unordered_set<std::uint32_t> grouped_;  // rows of the groups so far
  RecipeReport report_;
};

}  // namespace

Recipe make_recipe(const RecipeContext& context, const Review& review) {
  Recipe recipe;
  std::unordered_set<std::uint64_t> seen;
  for (std::uint32_t group = 0; group < context.fix_groups->size(); ++group) {
    add_fix_group(recipe, context, review, group, seen);
  }
  for (const CellRef cell : context.table->overridden_cells()) {
    if (review.decision_of(cell) != CellDecision::Edited || seen.count(key_of(cell)) > 0) continue;
    recipe.edits.push_back({context.keys->key_of(cell.row), context.table->column_name(cell.column),
                            CellDecision::Edited, *context.table->find_override(cell)});
  }
  for (const auto& [first, state] : review.groups()) {
    recipe.groups.push_back(make_recipe_group(context, state));
  }
  return recipe;
}

std::uint32_t count_decisions(const Recipe& recipe) {
  std::size_t count = recipe.edits.size() + recipe.groups.size();
  for (const RecipeFix& fix : recipe.fixes) {
    count += fix.cells.size() + (fix.decision == CellDecision::Undecided ? 0 : 1);
  }
  return static_cast<std::uint32_t>(count);
}

RecipeReport apply_recipe(const Recipe& recipe, const RecipeContext& context,
                          const SurvivorshipOptions& survivorship, Review& review, Stamp stamp) {
  Applier applier(recipe, context, survivorship);
  for (const RecipeFix& fix : recipe.fixes) applier.add_fix(fix);
  for (const RecipeCell& edit : recipe.edits) applier.add_edit(edit);
  for (const RecipeGroup& group : recipe.groups) applier.add_group(group);
  return applier.finish(review, stamp);
}

}  // namespace spruce
