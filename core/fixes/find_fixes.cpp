// From groups back to cells: which rows a group touches, and how many cells each column would have
// fixed.
#include <algorithm>

#include "core/base/assert.h"
#include "core/fixes/fixes.h"

namespace spruce {
namespace {

constexpr std::uint32_t kNoChange = 0xffffffffU;

/// First change of each value of the column.
std::vector<std::uint32_t> index_changes(const Dictionary& dictionary, const FixGroup& group) {
  std::vector<std::uint32_t> first(dictionary.distinct_count(), kNoChange);
  for (std::size_t i = group.changes.size(); i-- > 0;) {
    first[group.changes[i].value_id] = static_cast<std::uint32_t>(i);
  }
  return first;
}

/// The change of the value at or after `first` that is for this country.
std::uint32_t find_change(const FixGroup& group, std::uint32_t first, CountryIndex country) {
  const std::uint32_t value_id = group.changes[first].value_id;
  for (std::uint32_t i = first; i < group.changes.size(); ++i) {
    const ValueChange& change = group.changes[i];
    if (change.value_id != value_id) break;
    if (change.country == kAnyCountry || change.country == country) return i;
  }
  return kNoChange;
}

}  // namespace

std::vector<Fix> find_fixes(const std::vector<Dictionary>& dictionaries,
                            const std::vector<FixGroup>& groups, std::uint32_t group) {
  SPRUCE_ASSERT(group < groups.size());
  const FixGroup& wanted = groups[group];
  if (!wanted.rows.empty()) {
    std::vector<Fix> listed;
    listed.reserve(wanted.rows.size());
    for (const RowChange& cell : wanted.rows) {
      listed.push_back({{cell.row, wanted.column}, group, cell.change});
    }
    return listed;
  }
  const Dictionary& dictionary = dictionaries[wanted.column.value];
  const std::vector<std::uint32_t> first = index_changes(dictionary, wanted);
  const Dictionary* countries = nullptr;
  std::vector<CountryIndex> folded;
  if (wanted.countries) {
    countries = &dictionaries[wanted.countries->column.value];
    folded = fold_own_country(*wanted.countries, wanted.own_country);
  }
  std::vector<Fix> fixes;
  fixes.reserve(wanted.cell_count);
  for (std::uint32_t row = 0; row < dictionary.ids.size(); ++row) {
    std::uint32_t change = first[dictionary.ids[row]];
    if (change == kNoChange) continue;
    if (countries != nullptr) {
      const CountryIndex country = folded[wanted.countries->code_of_value[countries->ids[row]]];
      change = find_change(wanted, change, country);
      if (change == kNoChange) continue;
    }
    fixes.push_back({{RowId(row), wanted.column}, group, change});
  }
  return fixes;
}

DecidedCells count_decided(const std::vector<FixGroup>& groups, const std::vector<bool>& accepted,
                           std::uint32_t column_count) {
  DecidedCells cells;
  cells.fixed.assign(column_count, 0);
  cells.repaired.assign(column_count, 0);
  for (std::size_t i = 0; i < groups.size() && i < accepted.size(); ++i) {
    if (!accepted[i] || groups[i].column.value >= column_count) continue;
    cells.fixed[groups[i].column.value] += groups[i].raised_count;
    cells.repaired[groups[i].column.value] += groups[i].repaired_count;
  }
  return cells;
}

}  // namespace spruce
