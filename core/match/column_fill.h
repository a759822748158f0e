// What columns hold, as far as the plan of a comparison must know: how full, how repeated, whether
// three of them are the parts of one date, whether an identifier is shared by people of other
// names. Not recognition of types (core/fields/recognise.h). Invariant: depends on the values, not
// on row order.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/match/match.h"
#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce {

/// What a column holds, by its dictionary.
struct ColumnFill {
  std::uint32_t filled = 0;
  std::uint32_t distinct = 0;
  std::uint32_t repeated = 0;         ///< distinct values on more than one row
  std::vector<std::uint64_t> sketch;  ///< the smallest hashes of its values, ascending
};

/// Cost: O(distinct values).
ColumnFill measure_fill(const Table& table, const Dictionary& dictionary);

/// Share of common values in the united smallest hashes of two columns (min-hash, Broder 1997).
double overlap(const ColumnFill& a, const ColumnFill& b);

/// Share of rows, of those that fill the emptier column, that fill both. Cost: O(rows).
double cofilled(const Table& table, const Dictionary& a, const Dictionary& b);

/// Whether a good part of the addresses of a column name their city or postal code. Looks at a few
/// hundred values, chosen by content.
bool tells_places(const Table& table, const Dictionary& dictionary);

/// Three neighbouring columns of year, month and day, as indices into `columns`.
using DateColumns = std::array<std::uint32_t, 3>;
std::optional<DateColumns> find_split_date(const Table& table,
                                           const std::vector<const Dictionary*>& dictionaries,
                                           const std::vector<MatchColumn>& columns);

/// Share of the rows that fill both columns whose value of `group` stands with three values of
/// `member` or more: firms that name one contact after the other. Two may be one firm entered
/// twice. Cost: O(rows).
double share_of_shared(const Table& table, const Dictionary& group, const Dictionary& member);

/// Share of the pairs of rows with one value in `key` that also have one value in `name`; blanks in
/// either do not count. 1 when there are fewer than `least` such pairs. Cost: O(rows).
double agreement_within(const Table& table, const Dictionary& key, const Dictionary& name,
                        std::uint64_t least);

}  // namespace spruce
