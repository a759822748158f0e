// Header guess: does the first row hold names or values. Looks at shapes, repetition and known
// words; the person can always override.
#pragma once

#include <cstdint>

#include "core/table/table.h"

namespace spruce {

/// Whether record `row` of a source (read without a header) names the columns of the records after
/// it. Without any evidence: yes.
bool guess_header(const SourceText& source, std::uint32_t row);

/// Whether every cell of a row could be the name of a column: filled, short, no value, none twice.
bool has_header_look(const SourceText& source, std::uint32_t row);

/// Whether the rows below say so too: numbers, dates or addresses under at least one name.
bool is_header_by_shapes(const SourceText& source, std::uint32_t row);

}  // namespace spruce
