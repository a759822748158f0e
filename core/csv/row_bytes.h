// Row bytes: what the writer must know of the text of a row before it copies or replaces it: where
// its line ending lies, and whether its cells would read the same beside others. It writes nothing.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/csv/dialect.h"
#include "core/table/raw_cell.h"
#include "core/table/table.h"

namespace spruce {

/// Bytes of the line ending at `at`, as the reader took it; 0 when there is none. `usual`: of the
/// file.
std::uint32_t ending_size(std::string_view text, std::uint32_t at, LineEnding usual);

/// Bytes of the line ending that ends right before `at`.
std::uint32_t ending_size_before(std::string_view text, std::uint32_t at, LineEnding usual);

/// Whether a raw cell reads the same wherever it stands in a row.
bool is_safe_raw(std::string_view raw, QuoteRule rule);

/// Whether some cell of a record only reads as it does because of what stands around it.
bool has_doubtful_quotes(const SourceText& source, std::uint32_t row);

}  // namespace spruce
