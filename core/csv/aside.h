// Rows set aside: once a file is read, the rows that are no records are found and taken out of the
// list of records: the header once more (files appended to each other), another table under the
// first, notes and totals below the last record. A row written with another delimiter is split.
// Nothing is lost: the bytes stay in the text, each such row is listed in SourceText::aside and
// told as an issue. Careful by design: a row that may be a record stays one.
#pragma once

#include <cstdint>
#include <functional>

#include "core/csv/dialect.h"
#include "core/csv/reader.h"
#include "core/table/table.h"

namespace spruce {

/// Where a byte of the text stands in the file as it was given.
using FileOffset = std::function<std::uint64_t(std::uint32_t)>;

/// Looks through a finished source as the dialect asks (footer_rows, finds_tables) and takes the
/// rows out; rows after them move up, and so do the issues in the report. Cost O(rows).
void set_rows_aside(SourceText& source, ReadReport& report, const Dialect& dialect,
                    const FileOffset& file_offset);

}  // namespace spruce
