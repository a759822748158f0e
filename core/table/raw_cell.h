// Raw cells: the one place that says when the bytes of a cell count as quoted and what they mean
// then.
// The reader, the table and the writer all ask here, so they cannot disagree. Not responsible for
// finding cells (core/csv/reader).
// Invariant: every byte string has a value. A cell that is not quoted perfectly is its own raw
// text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

/// How one source quotes: needed to turn a raw cell into its value.
struct QuoteRule {
  char quote = '"';        ///< 0: nothing is ever quoted
  bool backslash = false;  ///< \" inside quotes besides "" (then \\ too)
};

/// What a raw cell is. `begin` and `end` bound the text between the quotes, or the whole cell when
/// it is not quoted.
struct RawCell {
  bool quoted = false;
  bool escaped = false;  ///< the text between the quotes holds doubled quotes or backslash escapes
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// A cell is quoted when its bytes are: spaces or tabs, quote, text with every inner quote doubled
/// (or escaped), quote, spaces or tabs.
/// Anything else is plain text. Cost: one pass when it starts like a quoted cell, else O(1).
RawCell parse_raw_cell(std::string_view raw, QuoteRule rule);

/// The value of a raw cell: a view into `raw`, or into `scratch` when escapes had to be resolved.
std::string_view raw_cell_value(std::string_view raw, QuoteRule rule, std::string& scratch);

/// Spaces and tabs may surround the quotes of a cell.
inline bool is_cell_padding(char c) { return c == ' ' || c == '\t'; }

}  // namespace spruce
