#include "core/rules/dependency.h"

#include <algorithm>
#include <iterator>

#include "core/rules/column_now.h"
#include "core/text/whitespace.h"

namespace spruce {
namespace {

constexpr std::uint32_t kNone = 0xffffffffU;
constexpr std::uint32_t kMaxRows = 200000;
constexpr std::size_t kMaxFound = 20;
constexpr std::uint32_t kMaxValues = 5000;  // of A: more are names, not kinds
constexpr double kMaxExceptions = 0.05;
constexpr double kMinCoverage = 0.5;  // rows that have a usual B

bool can_depend(const ColumnType& type) {
  switch (type.type) {
    case FieldType::City:
    case FieldType::Region:
    case FieldType::PostalCode:
    case FieldType::Country:
    case FieldType::Choice:
    case FieldType::Title:
      return type.role == ColumnRole::None || type.role == ColumnRole::Source;
    case FieldType::Identifier:
      return type.role == ColumnRole::Owner || type.role == ColumnRole::ParentAccount;
    case FieldType::CompanyName:
      return true;
    default:
      return false;
  }
}

struct Candidate {
  ColumnId column;
  const Dictionary* dictionary = nullptr;
  std::vector<bool> is_blank;
  std::uint32_t filled = 0;    // rows
  std::uint32_t distinct = 0;  // filled values
  std::uint32_t most = 0;      // rows of the most frequent value
};

Candidate make_candidate(const Table& table, const Dictionary& dictionary) {
  Candidate out;
  out.column = dictionary.column;
  out.dictionary = &dictionary;
  out.is_blank.resize(dictionary.distinct_count());
  std::string scratch;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    out.is_blank[id] = trim(distinct_value(table, dictionary, id, scratch)).empty();
    if (out.is_blank[id]) continue;
    ++out.distinct;
    out.filled += dictionary.counts[id];
    out.most = std::max(out.most, dictionary.counts[id]);
  }
  return out;
}

std::optional<FoundDependency> look(const Candidate& from, const Candidate& to,
                                    std::uint32_t row_count) {
  // A must tell more apart than B does, and both must repeat.
  const bool is_kind = from.distinct >= 3 && to.distinct >= 2 && from.distinct <= kMaxValues &&
                       from.distinct >= to.distinct && from.distinct * 2 <= from.filled &&
                       to.most < to.filled * 0.95;
  if (!is_kind) return std::nullopt;
  DependencyCounts counts;
  const std::uint32_t stride = row_count / kMaxRows + 1;
  std::uint32_t both = 0;
  for (std::uint32_t row = 0; row < row_count; row += stride) {
    const std::uint32_t a = from.dictionary->ids[row], b = to.dictionary->ids[row];
    if (from.is_blank[a] || to.is_blank[b]) continue;
    ++both;
    counts.add(a, b);
  }
  counts.finish();
  const bool is_seen = counts.rows() >= 10 && counts.rows() >= both * kMinCoverage &&
                       counts.deciding_values() >= 3 && counts.usual_values() >= 2;
  if (!is_seen || counts.exceptions() > counts.rows() * kMaxExceptions) return std::nullopt;
  return FoundDependency{from.column, to.column, counts.rows(), counts.exceptions(),
                         counts.deciding_values()};
}

}  // namespace

void DependencyCounts::add(std::uint32_t from, std::uint32_t to) {
  const std::uint32_t pair = pairs_.add(from, to);
  if (pair == counts_.size()) counts_.push_back(0);
  ++counts_[pair];
}

void DependencyCounts::finish() {
  struct Value {
    std::uint32_t rows = 0, best = 0, to = kNone;
  };
  std::vector<Value> values;
  for (std::uint32_t pair = 0; pair < pairs_.size(); ++pair) {
    const std::uint32_t from = pairs_.left(pair);
    if (from >= values.size()) values.resize(from + std::size_t{1});
    Value& value = values[from];
    value.rows += counts_[pair];
    if (counts_[pair] > value.best) {
      value.best = counts_[pair];
      value.to = pairs_.right(pair);
    }
  }
  usual_.assign(values.size(), kNone);
  for (const Value& value : values) rows_of_.push_back(value.rows);
  std::vector<std::uint32_t> distinct;
  for (std::size_t from = 0; from < values.size(); ++from) {
    const Value& value = values[from];
    if (value.rows < kDependencyRows || value.best < value.rows * kDependencyShare) continue;
    usual_[from] = value.to;
    rows_ += value.rows;
    exceptions_ += value.rows - value.best;
    ++deciding_values_;
    distinct.push_back(value.to);
  }
  std::sort(distinct.begin(), distinct.end());
  usual_values_ =
      static_cast<std::uint32_t>(std::unique(distinct.begin(), distinct.end()) - distinct.begin());
}

std::optional<std::uint32_t> DependencyCounts::usual(std::uint32_t from) const {
  if (from >= usual_.size() || usual_[from] == kNone) return std::nullopt;
  return usual_[from];
}

std::uint32_t DependencyCounts::rows_with(std::uint32_t from, std::uint32_t to) const {
  const std::optional<std::uint32_t> pair = pairs_.find(from, to);
  return pair ? counts_[*pair] : 0;
}

struct LearntDependency::State {
  std::vector<ColumnNow> from;
  std::vector<ColumnNow> to;  // one
  CombinationNumbers numbers{1};
  DependencyCounts counts;
  std::vector<Dictionary> own;

  bool read(std::uint32_t row, std::vector<std::uint32_t>& ids) const {
    ids.clear();
    std::string scratch;
    for (const ColumnNow& column : from) {
      ids.push_back(column.id(row));
      if (trim(column.value(ids.back(), scratch)).empty()) return false;
    }
    return true;
  }
};

LearntDependency::LearntDependency(const RuleCheckInput& input, const std::vector<ColumnId>& from,
                                   ColumnId to)
    : state_(std::make_unique<State>()) {
  const std::vector<CellRef> edits =
      input.uses_edits ? input.table.overridden_cells() : std::vector<CellRef>();
  state_->own.reserve(from.size() + 1);
  const auto open = [&](ColumnId column) {
    std::vector<CellRef> own_edits;
    std::copy_if(edits.begin(), edits.end(), std::back_inserter(own_edits),
                 [column](CellRef cell) { return cell.column == column; });
    const bool is_known = column.value < input.dictionaries.size();
    if (!is_known) state_->own.push_back(make_dictionary(input.table, column));
    return ColumnNow(input.table, is_known ? input.dictionaries[column.value] : state_->own.back(),
                     own_edits);
  };
  for (const ColumnId column : from) state_->from.push_back(open(column));
  state_->to.push_back(open(to));
  state_->numbers = CombinationNumbers(from.size());
  std::vector<std::uint32_t> ids;
  std::string scratch;
  for (std::uint32_t row = 0; row < input.table.row_count(); ++row) {
    if (input.is_gone != nullptr && (*input.is_gone)[row]) continue;
    const std::uint32_t value = state_->to[0].id(row);
    if (trim(state_->to[0].value(value, scratch)).empty() || !state_->read(row, ids)) continue;
    state_->counts.add(state_->numbers.add(ids), value);
  }
  state_->counts.finish();
}
LearntDependency::~LearntDependency() = default;
LearntDependency::LearntDependency(LearntDependency&&) noexcept = default;
LearntDependency& LearntDependency::operator=(LearntDependency&&) noexcept = default;

std::optional<LearntDependency::Usual> LearntDependency::usual(RowId row) const {
  std::vector<std::uint32_t> ids;
  if (!state_->read(row.value, ids)) return std::nullopt;
  const std::optional<std::uint32_t> from = state_->numbers.find(ids);
  if (!from) return std::nullopt;
  const std::optional<std::uint32_t> to = state_->counts.usual(*from);
  if (!to) return std::nullopt;
  std::string scratch;
  return Usual{std::string(state_->to[0].value(*to, scratch)), state_->counts.rows_of(*from),
               state_->counts.rows_with(*from, *to)};
}

std::vector<FoundDependency> find_dependencies(const RuleCheckInput& input) {
  std::vector<Candidate> candidates;
  for (std::uint32_t c = 0; c < input.dictionaries.size() && c < input.types.size(); ++c) {
    if (can_depend(input.types[c])) {
      candidates.push_back(make_candidate(input.table, input.dictionaries[c]));
    }
  }
  std::vector<FoundDependency> found;
  for (const Candidate& from : candidates) {
    for (const Candidate& to : candidates) {
      if (from.column == to.column) continue;
      const auto one = look(from, to, input.table.row_count());
      if (one) found.push_back(*one);
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return std::uint64_t{a.exceptions} * b.rows < std::uint64_t{b.exceptions} * a.rows;
  });
  if (found.size() > kMaxFound) found.resize(kMaxFound);
  return found;
}

}  // namespace spruce
