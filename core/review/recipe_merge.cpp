#include "core/review/recipe_merge.h"

#include <algorithm>
#include <map>

namespace spruce {
namespace {

std::string say(const RecipeCell& cell) {
  std::string said(cell_decision_name(cell.decision));
  if (cell.decision == CellDecision::Edited) said += ": " + cell.text;
  return said;
}

/// The parts of a split group, whatever the order of its members and the numbers of its parts.
std::string say_parts(const RecipeGroup& group) {
  std::map<std::uint32_t, std::vector<std::string>> parts;
  for (std::size_t i = 0; i < group.parts.size() && i < group.members.size(); ++i) {
    parts[group.parts[i]].push_back(group.members[i]);
  }
  std::vector<std::string> said;
  for (auto& [number, members] : parts) {
    std::sort(members.begin(), members.end());
    std::string& part = said.emplace_back();
    for (const std::string& member : members) part += (part.empty() ? "" : " ") + member;
  }
  std::sort(said.begin(), said.end());
  std::string all;
  for (const std::string& part : said) all += (all.empty() ? "" : " | ") + part;
  return all;
}

std::string say(const RecipeGroup& group) {
  std::string said(group_decision_name(group.decision));
  for (const std::string& key : group.dropped) said += " -" + key;
  if (!group.master.empty()) said += " master " + group.master;
  for (const RecipeChoice& choice : group.choices) {
    said += " " + choice.column + "=" + (choice.from.empty() ? choice.text : choice.from);
  }
  if (!group.parts.empty()) said += " split " + say_parts(group);
  return said;
}

class Merger {
 public:
  Merger(const Recipe& first, const Recipe& second, const std::vector<RecipeSide>& choices)
      : first_(first), second_(second), choices_(choices) {}

  MergedRecipe run() {
    merged_.recipe.engine_version = first_.engine_version;
    merge_columns();
    merge_settings();
    merge_fixes();
    merge_keyed(first_.edits, second_.edits, "edit", merged_.recipe.edits,
                [](const RecipeCell& cell) { return cell.column + ":" + cell.record; });
    merge_keyed(first_.groups, second_.groups, "group", merged_.recipe.groups,
                [](const RecipeGroup& group) {
                  std::vector<std::string> members = group.members;
                  std::sort(members.begin(), members.end());
                  std::string key;
                  for (const std::string& member : members) key += member + " ";
                  return key;
                });
    return std::move(merged_);
  }

 private:
  /// Both sides differ: whose is taken.
  RecipeSide settle(const char* kind, std::string subject, std::string first, std::string second) {
    const std::size_t number = merged_.conflicts.size();
    merged_.conflicts.push_back({kind, std::move(subject), std::move(first), std::move(second)});
    return number < choices_.size() ? choices_[number] : RecipeSide::Neither;
  }

  template <typename Item, typename KeyOf>
  void merge_keyed(const std::vector<Item>& first, const std::vector<Item>& second,
                   const char* kind, std::vector<Item>& out, KeyOf key_of) {
    std::map<std::string, const Item*> others;
    for (const Item& item : second) others[key_of(item)] = &item;
    for (const Item& item : first) {
      const auto other = others.find(key_of(item));
      if (other == others.end()) {
        out.push_back(item);
        continue;
      }
      const Item& theirs = *other->second;
      others.erase(other);
      if (say(item) == say(theirs)) {
        out.push_back(item);
        continue;
      }
      const RecipeSide side = settle(kind, key_of(item), say(item), say(theirs));
      if (side == RecipeSide::First) out.push_back(item);
      if (side == RecipeSide::Second) out.push_back(theirs);
    }
    for (const Item& item : second) {  // in their order
      if (others.erase(key_of(item)) > 0) out.push_back(item);
    }
  }

  void merge_columns() {
    std::vector<RecipeColumn>& out = merged_.recipe.columns;
    out = first_.columns;
    for (const RecipeColumn& theirs : second_.columns) {
      const auto mine = std::find_if(out.begin(), out.end(), [&](const RecipeColumn& column) {
        return column.name == theirs.name;
      });
      if (mine == out.end()) {
        out.push_back(theirs);
      } else if (mine->type != theirs.type || mine->role != theirs.role) {
        const RecipeSide side = settle("column", theirs.name, mine->type + " " + mine->role,
                                       theirs.type + " " + theirs.role);
        if (side == RecipeSide::Second) *mine = theirs;
      }
    }
  }

  /// A setting always has a value: the first's, unless the second's is chosen.
  void merge_settings() {
    Recipe& out = merged_.recipe;
    out.same_threshold = first_.same_threshold;
    out.show_threshold = first_.show_threshold;
    const auto differs = [](double a, double b) { return a < b || b < a; };
    if (differs(first_.same_threshold, second_.same_threshold) ||
        differs(first_.show_threshold, second_.show_threshold)) {
      const RecipeSide side = settle("match", "thresholds", std::to_string(first_.same_threshold),
                                     std::to_string(second_.same_threshold));
      if (side == RecipeSide::Second) {
        out.same_threshold = second_.same_threshold;
        out.show_threshold = second_.show_threshold;
      }
    }
    out.survivorship = first_.survivorship;
    const std::string mine = say_rules(first_.survivorship);
    const std::string theirs = say_rules(second_.survivorship);
    if (mine != theirs && settle("survivorship", "rules", mine, theirs) == RecipeSide::Second) {
      out.survivorship = second_.survivorship;
    }
    merge_dictionaries();
  }

  /// A dictionary is one thing: rules of two would not be the standard of either.
  void merge_dictionaries() {
    const std::string& mine = first_.dictionary_json;
    const std::string& theirs = second_.dictionary_json;
    std::string& out = merged_.recipe.dictionary_json;
    out = mine.empty() ? theirs : mine;
    if (mine.empty() || theirs.empty() || mine == theirs) return;
    const auto say = [](const std::string& text) { return std::to_string(text.size()) + " B"; };
    if (settle("dictionary", "dictionary", say(mine), say(theirs)) == RecipeSide::Second) {
      out = theirs;
    }
  }

  static std::string say_rules(const RecipeSurvivorship& rules) {
    std::string said = rules.master;
    for (const RecipeSurvivorship::ColumnRule& rule : rules.columns) {
      said += " " + rule.column + "=" + rule.rule;
    }
    for (const std::string& source : rules.sources) said += " " + source;
    return said;
  }

  void merge_fixes() {
    std::map<std::string, const RecipeFix*> others;
    for (const RecipeFix& fix : second_.fixes) others[fix.key] = &fix;
    for (const RecipeFix& fix : first_.fixes) {
      const auto other = others.find(fix.key);
      if (other == others.end()) {
        merged_.recipe.fixes.push_back(fix);
        continue;
      }
      merged_.recipe.fixes.push_back(merge_fix(fix, *other->second));
      others.erase(other);
    }
    for (const RecipeFix& fix : second_.fixes) {
      if (others.erase(fix.key) > 0) merged_.recipe.fixes.push_back(fix);
    }
  }

  RecipeFix merge_fix(const RecipeFix& mine, const RecipeFix& theirs) {
    RecipeFix out;
    out.key = mine.key;
    const bool one_left_it =
        mine.decision == CellDecision::Undecided || theirs.decision == CellDecision::Undecided;
    if (mine.decision == theirs.decision || one_left_it) {
      out.decision = mine.decision == CellDecision::Undecided ? theirs.decision : mine.decision;
    } else {
      const RecipeSide side =
          settle("fix", mine.key, std::string(cell_decision_name(mine.decision)),
                 std::string(cell_decision_name(theirs.decision)));
      if (side == RecipeSide::First) out.decision = mine.decision;
      if (side == RecipeSide::Second) out.decision = theirs.decision;
    }
    merge_keyed(mine.cells, theirs.cells, "fix", out.cells,
                [&](const RecipeCell& cell) { return mine.key + ":" + cell.record; });
    return out;
  }

  const Recipe& first_;
  const Recipe& second_;
  const std::vector<RecipeSide>& choices_;
  MergedRecipe merged_;
};

}  // namespace

MergedRecipe merge_recipes(const Recipe& first, const Recipe& second,
                           const std::vector<RecipeSide>& choices) {
  return Merger(first, second, choices).run();
}

}  // namespace spruce
