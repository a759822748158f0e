// Column types: asks core/fields what each column is, and learns from the file what a value alone
// does not say (country, day/month order). Statistics are elsewhere (column_grader.h). Invariant:
// what the person chose is never overruled.
#pragma once

#include <cstdint>
#include <vector>

#include "core/profile/profile.h"

namespace spruce {

/// Distinct values shown to recognition at most.
inline constexpr std::uint32_t kMaxSampleValues = 2000;

/// The type, role and own context of one column; `hashes` by value id; `row`: what the names of all
/// columns say together. A `known` type that is chosen is kept, its hint is heard.
ColumnType infer_column_type(const Table& table, const Dictionary& dictionary,
                             const std::vector<std::uint32_t>& hashes, const HeaderContext& row,
                             const ColumnType& known);

/// Lends what the columns learnt to those that could not learn it themselves: the country of the
/// file, and the day/month order of the other dates when all agree and there is one source only.
void share_contexts(const Table& table, std::vector<ColumnType>& types);

}  // namespace spruce
