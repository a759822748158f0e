// Binding rules to columns, then task after task, then what the columns make of it.
#include "core/rules/rule_check.h"

#include <algorithm>
#include <array>

#include "core/rules/rule_tasks.h"
#include "core/text/normalize.h"

namespace spruce {
namespace {

bool is_by_value(RuleKind kind) { return kind <= RuleKind::MaxLength; }

std::string without_ending(std::string_view name) {
  return std::string(name.substr(0, name.rfind('.')));
}

/// Sources that a resource means; empty when it means none.
std::vector<SourceId> find_sources(const std::vector<NamedSource>& sources,
                                   std::string_view resource) {
  std::vector<SourceId> found;
  const std::string wanted = fold_text(resource);
  for (std::uint32_t s = 0; s < sources.size(); ++s) {
    const bool is_it = resource.empty() || fold_text(sources[s].name) == wanted ||
                       fold_text(sources[s].label) == wanted ||
                       fold_text(without_ending(sources[s].name)) == wanted;
    if (is_it) found.push_back(SourceId{s});
  }
  return found;
}

}  // namespace

std::string_view rule_state_name(RuleState state) {
  constexpr std::array<std::string_view, 3> kNames{"checked", "no-column", "no-source"};
  return kNames[static_cast<std::size_t>(state)];
}

std::optional<ColumnId> find_field_column(const Table& table, std::string_view name) {
  if (const std::optional<ColumnId> exact = table.find_column(name)) return exact;
  const std::string wanted = fold_text(name);
  std::optional<ColumnId> found;
  for (std::uint32_t c = 0; c < table.column_count() && !wanted.empty(); ++c) {
    if (fold_text(table.column_name(ColumnId{c})) != wanted) continue;
    if (found) return std::nullopt;
    found = ColumnId{c};
  }
  return found;
}

struct RuleCheckJob::State {
  RuleCheckInput input;
  const DataDictionary* dictionary;
  CheckContext context;
  std::vector<Dictionary> own;              // of columns without one
  std::vector<std::vector<CellRef>> edits;  // by column
  std::vector<std::unique_ptr<RuleTask>> tasks;
  std::size_t next_task = 0;
  std::size_t next_tally = 0;                   // column
  std::map<std::uint32_t, std::string> owners;  // by ColumnId: the name of its field
  std::vector<bool> any_broken;
  double done_weight = 0;
  double weight = 0;
  bool is_done = false;

  State(const RuleCheckInput& the_input, const DataDictionary& the_dictionary)
      : input(the_input), dictionary(&the_dictionary) {
    context.input = &input;
    context.row_count = input.table.row_count();
    own.reserve(input.table.column_count());
    edits.resize(input.table.column_count());
    if (input.uses_edits) {
      for (const CellRef cell : input.table.overridden_cells()) {
        edits[cell.column.value].push_back(cell);
      }
    }
    context.results.rules.resize(dictionary->rules.size());
    context.results.broken_cells.assign(input.table.column_count(), 0);
    context.results.checked_cells.assign(input.table.column_count(), 0);
    bind();
  }

  const Dictionary& dictionary_of(ColumnId column) {
    if (column.value < input.dictionaries.size()) return input.dictionaries[column.value];
    const auto at = std::find_if(own.begin(), own.end(),
                                 [&](const Dictionary& one) { return one.column == column; });
    if (at != own.end()) return *at;
    own.push_back(make_dictionary(input.table, column));
    return own.back();
  }

  void open_column(ColumnId column, std::string_view name) {
    if (context.columns.count(column.value) > 0) return;
    auto opened = std::make_unique<CheckColumn>(
        CheckColumn{ColumnNow(input.table, dictionary_of(column), edits[column.value]),
                    dictionary->find_field(name),
                    {},
                    {}});
    if (column.value < input.types.size()) opened->context = input.types[column.value].context;
    add_task(make_blank_task(*opened));
    context.columns.emplace(column.value, std::move(opened));
  }

  bool bind_names(const std::vector<std::string>& names, std::vector<ColumnId>& columns,
                  RuleResult& result) {
    for (const std::string& name : names) {
      const std::optional<ColumnId> column = find_field_column(input.table, name);
      if (!column) {
        result.state = RuleState::NoColumn;
        result.missing = name;
        return false;
      }
      // A second field of the same column would be checked by the first one's type.
      const auto owner = owners.find(column->value);
      if (owner != owners.end() && owner->second != name && dictionary->find_field(name)) {
        result.state = RuleState::NoColumn;
        result.missing = name;
        return false;
      }
      open_column(*column, owner == owners.end() ? name : owner->second);
      columns.push_back(*column);
    }
    return true;
  }

  /// Which field each column belongs to: the one of its very name, else the first that means it.
  void find_owners() {
    for (const DictionaryField& field : dictionary->fields) {
      const std::optional<ColumnId> column = input.table.find_column(field.name);
      if (column) owners.emplace(column->value, field.name);
    }
    for (const DictionaryField& field : dictionary->fields) {
      const std::optional<ColumnId> column = find_field_column(input.table, field.name);
      if (column) owners.emplace(column->value, field.name);
    }
  }

  void bind() {
    find_owners();
    std::map<std::uint32_t, std::vector<BoundRule>> by_value;
    for (std::size_t i = 0; i < dictionary->rules.size(); ++i) {
      const Rule& rule = dictionary->rules[i];
      RuleResult& result = context.results.rules[i];
      if (!bind_names(rule.fields, result.columns, result)) continue;
      if (!bind_names(rule.others, result.others, result)) continue;
      const BoundRule bound{&rule, &result};
      if (is_by_value(rule.kind)) {
        by_value[result.columns.front().value].push_back(bound);
      } else {
        add_table_task(bound);
      }
    }
    for (const auto& [column, rules] : by_value) {
      for (std::size_t i = 0; i < rules.size(); i += kValueRules) {
        const auto from = rules.begin() + static_cast<std::ptrdiff_t>(i);
        const std::size_t count = std::min(kValueRules, rules.size() - i);
        add_task(make_value_task(context, ColumnId{column},
                                 {from, from + static_cast<std::ptrdiff_t>(count)}));
      }
    }
  }
  void add_table_task(const BoundRule& bound) {
    std::vector<SourceId> parents;
    if (bound.rule->kind == RuleKind::ParentExists) {
      parents = find_sources(input.sources, bound.rule->resource);
      if (parents.empty()) {
        bound.result->state = RuleState::NoSource;
        bound.result->missing = bound.rule->resource;
        return;
      }
    }
    const RuleKind kind = bound.rule->kind;
    const bool is_set = kind == RuleKind::UniqueTogether || kind == RuleKind::ParentExists ||
                        kind == RuleKind::Dependency;
    add_task(is_set ? make_set_task(context, bound, parents) : make_row_task(context, bound));
  }
  void add_task(std::unique_ptr<RuleTask> task) {
    weight += task->weight();
    tasks.push_back(std::move(task));
  }

  /// Rows in which one column breaks any rule. Returns what it cost.
  std::uint32_t tally_column() {
    const ColumnId column{static_cast<std::uint32_t>(next_tally++)};
    std::vector<bool> broken;
    bool has_rule = false;
    std::uint32_t cost = 1;
    for (const RuleResult& result : context.results.rules) {
      const bool blames =
          std::find(result.columns.begin(), result.columns.end(), column) != result.columns.end();
      if (!blames || result.state != RuleState::Checked) continue;
      has_rule = true;
      if (result.broken_rows.empty()) continue;
      if (broken.empty()) broken.resize(context.row_count);
      for (std::uint32_t row = 0; row < context.row_count; ++row) {
        if (!result.broken_rows[row]) continue;
        broken[row] = true;
        any_broken[row] = true;
      }
      cost += context.row_count;
    }
    std::vector<std::uint32_t>& counts = context.results.broken_cells;
    counts[column.value] =
        static_cast<std::uint32_t>(std::count(broken.begin(), broken.end(), true));
    if (has_rule) context.results.checked_cells[column.value] = count_rows();
    return cost;
  }
  std::uint32_t count_rows() const {
    if (input.is_gone == nullptr) return context.row_count;
    return context.row_count - static_cast<std::uint32_t>(
                                   std::count(input.is_gone->begin(), input.is_gone->end(), true));
  }
  void step_once(std::uint32_t& left) {
    if (next_task < tasks.size()) {
      if (!tasks[next_task]->step(left)) return;
      done_weight += tasks[next_task]->weight();
      tasks[next_task++].reset();
      return;
    }
    any_broken.resize(context.row_count);
    if (next_tally < context.results.broken_cells.size()) {
      left -= std::min(left, tally_column());
      return;
    }
    context.results.broken_rows =
        static_cast<std::uint32_t>(std::count(any_broken.begin(), any_broken.end(), true));
    is_done = true;
  }
};

RuleCheckJob::RuleCheckJob(const RuleCheckInput& input, const DataDictionary& dictionary)
    : state_(std::make_unique<State>(input, dictionary)) {}
RuleCheckJob::~RuleCheckJob() = default;
RuleCheckJob::RuleCheckJob(RuleCheckJob&&) noexcept = default;
RuleCheckJob& RuleCheckJob::operator=(RuleCheckJob&&) noexcept = default;

bool RuleCheckJob::step(std::uint32_t budget) {
  std::uint32_t left = std::max(budget, 1U);
  while (!state_->is_done && left > 0) {
    const std::uint32_t before = left;
    state_->step_once(left);
    if (left == before) --left;
  }
  return state_->is_done;
}

double RuleCheckJob::progress() const {
  if (state_->is_done) return 1;
  return state_->weight > 0 ? std::min(0.99, state_->done_weight / state_->weight) : 0;
}

double RuleCheckJob::work() const { return state_->weight; }

RuleResults RuleCheckJob::take_results() { return std::move(state_->context.results); }

RuleResults check_rules(const RuleCheckInput& input, const DataDictionary& dictionary) {
  RuleCheckJob job(input, dictionary);
  while (!job.step(1U << 20U)) {}
  return job.take_results();
}

}  // namespace spruce
