// Preview: the first rows of a file as they would be read, for choosing an encoding or a dialect by
// eye.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/csv/reader.h"

namespace spruce {

/// The column names as shown, then at most `max_rows` records, each with its own number of cells.
/// Bytes that are not text are U+FFFD. Empty when nothing can be read. A head that cuts a record
/// shows what there is of it. Cost: one read of the head.
std::vector<std::vector<std::string>> preview_rows(std::string_view head_bytes,
                                                   const ReadOptions& options,
                                                   std::uint32_t max_rows);

}  // namespace spruce
