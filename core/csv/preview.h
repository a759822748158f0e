// Preview: rows of a file as they would be read, for choosing an encoding or a dialect by eye.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/csv/reader.h"

namespace spruce {

struct PreviewRows {
  /// The column names as shown, then records, each with its own number of cells. Bytes that are not
  /// text are U+FFFD.
  std::vector<std::vector<std::string>> rows;
  std::vector<std::uint32_t> lines;  ///< physical line of each, from 1; of the names 0
};

/// The lines (by LF, from 1) worth looking at when encodings are compared: the first ones after
/// `first_line` with bytes beyond ASCII, then others, at most `most`, ascending.
std::vector<std::uint32_t> pick_preview_lines(std::string_view head_bytes, std::uint32_t first_line,
                                              std::uint32_t most);

/// The records on these lines under the options, the first ones when there are none. Empty when
/// nothing can be read. A head that cuts a record shows what there is of it. Cost: one read of the
/// head.
PreviewRows preview_rows(std::string_view head_bytes, const ReadOptions& options,
                         const std::vector<std::uint32_t>& lines);

/// One of the first lines, as a person sees what is a record and what is not.
struct LeadRow {
  std::uint32_t line = 0;          ///< physical line, from 1
  std::optional<AsideKind> aside;  ///< why it is no record
  std::vector<std::string> cells;  ///< a line set aside is one cell
};
struct Lead {
  std::vector<std::string> header;
  std::vector<LeadRow> rows;
};
/// The column names, and the first `most` records and lines set aside among them, in their order.
/// Empty when nothing can be read. Cost: one read of the head.
Lead read_lead(std::string_view head_bytes, const ReadOptions& options, std::uint32_t most);

}  // namespace spruce
