#include "core/merge/merge.h"

#include <algorithm>
#include <array>

#include "core/fields/catalog.h"
#include "core/merge/consent.h"
#include "core/merge/survivorship.h"

namespace spruce {

namespace {

constexpr std::array<std::string_view, 5> kMasterNames = {"most-complete", "newest", "oldest",
                                                          "first-source", "chosen"};
constexpr std::array<std::string_view, 8> kSurvivorNames = {
    "master", "newest", "longest", "most-common", "trusted-source", "union", "strictest", "chosen"};

/// One member as the rules see it.
struct Member {
  RowId row;
  std::uint32_t filled = 0;
  std::uint32_t source_rank = 0;
  std::string modified;  // ISO texts, empty when unknown
  std::string created;
};

const MatchColumn* find_role(const std::vector<MatchColumn>& columns, ColumnRole role) {
  for (const MatchColumn& column : columns) {
    if (column.role == role) return &column;
  }
  return nullptr;
}

std::string iso_date(const Table& table, RowId row, const MatchColumn* column) {
  if (column == nullptr) return {};
  std::string scratch;
  const std::string_view text = table.value(row, column->column, scratch);
  if (is_blank_value(text)) return {};
  const StandardValue read = field_type(FieldType::Date).standardise(text, column->context);
  const bool is_date = read.grade == Grade::Valid || read.grade == Grade::Plausible;
  return is_date ? read.standard : std::string();
}

std::vector<Member> read_members(const Table& table, const std::vector<MatchColumn>& columns,
                                 const std::vector<RowId>& rows,
                                 const SurvivorshipOptions& options) {
  const MatchColumn* modified = find_role(columns, ColumnRole::Modified);
  if (modified == nullptr) modified = find_role(columns, ColumnRole::LastActivity);
  const MatchColumn* created = find_role(columns, ColumnRole::Created);
  std::vector<Member> members;
  std::string scratch;
  for (const RowId row : rows) {
    Member member;
    member.row = row;
    for (std::uint32_t c = 0; c < table.column_count(); ++c) {
      if (!is_blank_value(table.value(row, ColumnId{c}, scratch))) ++member.filled;
    }
    const std::uint32_t source = table.source_of(row).value;
    member.source_rank = source < options.source_rank.size() ? options.source_rank[source] : source;
    member.created = iso_date(table, row, created);
    member.modified = iso_date(table, row, modified);
    if (modified == nullptr) member.modified = member.created;
    members.push_back(std::move(member));
  }
  return members;
}

/// Ties of every rule: more filled cells, the more trusted source, the earlier row.
bool is_preferred(const Member& a, const Member& b) {
  if (a.filled != b.filled) return a.filled > b.filled;
  if (a.source_rank != b.source_rank) return a.source_rank < b.source_rank;
  return a.row < b.row;
}

bool is_better_master(MasterRule rule, const Member& a, const Member& b) {
  if (rule == MasterRule::Newest && a.modified != b.modified) return a.modified > b.modified;
  if (rule == MasterRule::Oldest) {
    const std::string& x = a.created.empty() ? a.modified : a.created;
    const std::string& y = b.created.empty() ? b.modified : b.created;
    if (x.empty() != y.empty()) return y.empty();
    if (x != y) return x < y;
  }
  if (rule == MasterRule::FirstSource && a.source_rank != b.source_rank) {
    return a.source_rank < b.source_rank;
  }
  return is_preferred(a, b);
}

/// Master first, then by trust and row: the order in which blanks are filled.
void put_master_first(std::vector<Member>& members, MasterRule rule, std::optional<RowId> chosen) {
  std::sort(members.begin(), members.end(), [](const Member& a, const Member& b) {
    return a.source_rank != b.source_rank ? a.source_rank < b.source_rank : a.row < b.row;
  });
  auto master = std::min_element(
      members.begin(), members.end(),
      [rule](const Member& a, const Member& b) { return is_better_master(rule, a, b); });
  if (chosen) {
    const auto named = std::find_if(members.begin(), members.end(),
                                    [&](const Member& member) { return member.row == *chosen; });
    if (named != members.end()) master = named;
  }
  std::rotate(members.begin(), master, master + 1);
}

/// The record keeps its own id, owner and dates, even when they are blank.
bool is_kept_as_is(ColumnRole role) {
  return role == ColumnRole::RecordId || role == ColumnRole::Owner || role == ColumnRole::Created ||
         role == ColumnRole::Modified;
}

ColumnRole role_of(const std::vector<MatchColumn>& columns, ColumnId column) {
  for (const MatchColumn& entry : columns) {
    if (entry.column == column) return entry.role;
  }
  return ColumnRole::None;
}

SurvivorRule rule_of(const SurvivorshipOptions& options, ColumnId column, ColumnRole role) {
  if (role == ColumnRole::Consent) return SurvivorRule::Strictest;
  if (column.value < options.columns.size()) return options.columns[column.value];
  return SurvivorRule::Master;
}

const MergeChoice* find_choice(const std::vector<MergeChoice>& choices, ColumnId column) {
  for (const MergeChoice& choice : choices) {
    if (choice.column == column) return &choice;
  }
  return nullptr;
}

std::vector<MemberValue> read_values(const Table& table, const std::vector<Member>& members,
                                     ColumnId column) {
  std::vector<MemberValue> values;
  std::string scratch;
  for (const Member& member : members) {
    values.push_back({member.row, std::string(table.value(member.row, column, scratch)),
                      member.modified, member.source_rank});
  }
  return values;
}

std::optional<Survivor> chosen_survivor(const MergeChoice* choice,
                                        const std::vector<MemberValue>& values) {
  if (choice == nullptr) return std::nullopt;
  if (!choice->from) return Survivor{choice->text, std::nullopt};
  for (const MemberValue& value : values) {
    if (value.row == *choice->from) return Survivor{value.text, value.row};
  }
  return std::nullopt;
}

MergedCell make_cell(ColumnId column, SurvivorRule rule, Survivor survivor,
                     const std::vector<MemberValue>& values) {
  MergedCell cell;
  cell.column = column;
  cell.rule = rule;
  cell.value = std::move(survivor.value);
  cell.from = survivor.from;
  cell.changes_master = cell.value != values.front().text;
  const MemberValue* first = nullptr;
  for (const MemberValue& value : values) {
    if (is_blank_value(value.text)) continue;
    if (first == nullptr) first = &value;
    cell.differs = cell.differs || value.text != first->text;
    if (value.text != cell.value) cell.losing.push_back({value.row, value.text});
  }
  std::sort(cell.losing.begin(), cell.losing.end(),
            [](const LosingValue& a, const LosingValue& b) { return a.row < b.row; });
  return cell;
}

MergedCell merge_column(const Table& table, const std::vector<Member>& members, ColumnId column,
                        ColumnRole role, SurvivorRule rule, const MergeChoice* choice) {
  const std::vector<MemberValue> values = read_values(table, members, column);
  const std::string& header = table.column_name(column);
  Survivor survivor = is_kept_as_is(role) && rule == SurvivorRule::Master
                          ? Survivor{values.front().text, values.front().row}
                          : choose_survivor(rule, values, header);
  if (std::optional<Survivor> chosen = chosen_survivor(choice, values)) {
    // A choice may tighten a consent, never loosen it.
    const ConsentSense sense = consent_sense(header);
    const bool loosens = rule == SurvivorRule::Strictest &&
                         strictness(chosen->value, sense) < strictness(survivor.value, sense);
    if (!loosens) {
      survivor = std::move(*chosen);
      rule = SurvivorRule::Chosen;
    }
  }
  return make_cell(column, rule, std::move(survivor), values);
}

template <typename Enum, std::size_t N>
std::optional<Enum> find_name(const std::array<std::string_view, N>& names, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view master_rule_name(MasterRule rule) {
  return kMasterNames[static_cast<std::size_t>(rule)];
}

std::optional<MasterRule> find_master_rule(std::string_view name) {
  return find_name<MasterRule>(kMasterNames, name);
}

std::string_view survivor_rule_name(SurvivorRule rule) {
  return kSurvivorNames[static_cast<std::size_t>(rule)];
}

std::optional<SurvivorRule> find_survivor_rule(std::string_view name) {
  return find_name<SurvivorRule>(kSurvivorNames, name);
}

MergePlan make_merge_plan(const Table& table, const std::vector<MatchColumn>& columns,
                          const std::vector<RowId>& members, const SurvivorshipOptions& options,
                          std::optional<RowId> chosen_master,
                          const std::vector<MergeChoice>& choices) {
  MergePlan plan;
  plan.members = members;
  std::sort(plan.members.begin(), plan.members.end());
  plan.members.erase(std::unique(plan.members.begin(), plan.members.end()), plan.members.end());
  if (plan.members.empty()) return plan;
  std::vector<Member> read = read_members(table, columns, plan.members, options);
  put_master_first(read, options.master, chosen_master);
  plan.master = read.front().row;
  for (std::uint32_t c = 0; c < table.column_count(); ++c) {
    const ColumnId column{c};
    const ColumnRole role = role_of(columns, column);
    plan.cells.push_back(merge_column(table, read, column, role, rule_of(options, column, role),
                                      find_choice(choices, column)));
  }
  return plan;
}

}  // namespace spruce
