// Header guess: does the first row hold names or values. Looks at shapes, repetition and known
// words; the person can always override.
#pragma once

#include <cstdint>

#include "core/table/table.h"

namespace spruce {

/// Whether record `row` of a source (read without a header) names the columns of the records after
/// it. Without any evidence: yes.
bool guess_header(const SourceText& source, std::uint32_t row);

}  // namespace spruce
