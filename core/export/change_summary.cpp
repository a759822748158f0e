#include "core/export/change_summary.h"

#include <algorithm>

#include "core/privacy/mask.h"

namespace spruce {
namespace {

std::uint64_t key_of(CellRef cell) {
  return (std::uint64_t{cell.row.value} << 32U) | cell.column.value;
}

FieldType type_of(const OutputContext& context, ColumnId column) {
  for (const MatchColumn& entry : context.columns) {
    if (entry.column == column) return entry.type;
  }
  return FieldType::FreeText;
}

/// Merges and recipes touch many columns under one subject: each column is told by itself.
std::string subject_of(const OutputContext& context, const Entry* entry, ColumnId column) {
  const std::string& name = context.table->column_name(column);
  if (entry == nullptr) return name;
  switch (entry->kind) {
    case EntryKind::FixAccept:
      // "rule@column" names the column already; a whole grade does not.
      return entry->subject.find('@') != std::string::npos ? entry->subject
                                                           : entry->subject + " · " + name;
    case EntryKind::CellEdit:
      return std::string(entry_kind_name(entry->kind)) + " · " + name;
    default:
      return std::string(entry_kind_name(entry->kind)) + " · " + name;
  }
}

std::string cut(std::string_view text) {
  constexpr std::size_t kMost = 80;
  if (text.size() <= kMost) return std::string(text);
  std::size_t end = kMost;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace

ChangeReasons::ChangeReasons(const Review& review) : review_(review) {
  for (const Entry& entry : review.entries()) {
    if (entry.undone) continue;
    for (const EntryCell& cell : entry.cells) newest_[key_of(cell.cell)] = entry.id;
  }
}

const Entry* ChangeReasons::find(CellRef cell) const {
  const auto at = newest_.find(key_of(cell));
  return at == newest_.end() ? nullptr : &review_.entries()[at->second - 1];
}

std::vector<RuleChanges> summarise_changes(const OutputContext& context) {
  const ChangeReasons reasons(*context.review);
  std::unordered_map<std::string, std::size_t> index;
  std::vector<RuleChanges> rules;
  std::vector<std::uint32_t> last_row;
  std::string scratch;
  for (const CellRef cell : context.changed) {
    const std::string subject = subject_of(context, reasons.find(cell), cell.column);
    const auto [at, is_new] = index.emplace(subject, rules.size());
    if (is_new) {
      RuleChanges rule;
      rule.subject = subject;
      const FieldType type = type_of(context, cell.column);
      const std::string before(context.table->original(cell.row, cell.column, scratch));
      const std::string& after = *context.table->find_override(cell);
      rule.before = cut(before);
      rule.after = cut(after);
      rule.masked_before = cut(mask_value(before, type));
      rule.masked_after = cut(mask_value(after, type));
      rules.push_back(std::move(rule));
      last_row.push_back(0xffffffffU);
    }
    RuleChanges& rule = rules[at->second];
    ++rule.cells;
    if (last_row[at->second] != cell.row.value) ++rule.rows;
    last_row[at->second] = cell.row.value;
  }
  std::stable_sort(rules.begin(), rules.end(),
                   [](const RuleChanges& a, const RuleChanges& b) { return a.cells > b.cells; });
  return rules;
}

std::vector<PersonShare> summarise_people(const OutputContext& context) {
  std::vector<PersonShare> people;
  for (const Entry& entry : context.review->entries()) {
    auto at = std::find_if(people.begin(), people.end(), [&](const PersonShare& share) {
      return share.person == entry.stamp.person;
    });
    if (at == people.end()) {
      people.push_back({entry.stamp.person, entry.stamp.at, {}, 0, 0, 0, 0});
      at = people.end() - 1;
    }
    at->last = entry.stamp.at;
    ++at->entries;
    at->cells += entry.cells.size();
    at->groups += entry.groups.size();
    at->undone += entry.undone ? 1 : 0;
  }
  return people;
}

}  // namespace spruce
