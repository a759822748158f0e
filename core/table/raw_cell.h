// Raw cells: the one place that says when the bytes of a cell count as quoted and what they mean
// then.
// The reader, the table and the writer all ask here, so they cannot disagree. Not responsible for
// finding cells (core/csv/reader).
// Invariant: every byte string has a value. A cell whose quotes make no sense is its own raw text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

/// How one source quotes and escapes: needed to turn a raw cell into its value.
struct QuoteRule {
  char quote = '"';         ///< 0: nothing is ever quoted
  char escape = '\0';       ///< e.g. a backslash: \" inside quotes besides "", \, outside; 0: none
  char delimiter = ',';     ///< what an escape outside quotes may stand before
  bool skip_space = false;  ///< one space before an unquoted value belongs to the delimiter
  bool trim = false;        ///< spaces and tabs around an unquoted value do
};

/// What a raw cell is. `begin` and `end` bound the text between the quotes, or the whole cell when
/// it is not quoted (without the space that skip_space takes away).
struct RawCell {
  bool quoted = false;
  bool loose = false;    ///< quoted, but a quote inside is neither doubled nor escaped
  bool escaped = false;  ///< the text holds doubled quotes or escapes to be resolved
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// A cell is quoted when its bytes are: spaces or tabs, quote, text, quote, spaces or tabs. Quotes
/// within the text should be doubled or escaped; where they are not they stand for themselves
/// (`loose`), unless the text reads like quoted words beside each other ("a" and "b"): that is
/// plain text, as is everything else. Cost: a pass or two when it starts like a quoted cell or the
/// rule has an escape, else O(1).
RawCell parse_raw_cell(std::string_view raw, QuoteRule rule);

/// Whether an escape before `c` is resolved: quote, escape, delimiter and line breaks.
bool is_escapable(char c, QuoteRule rule);

/// Spaces and tabs may surround the quotes of a cell.
inline bool is_cell_padding(char c) { return c == ' ' || c == '\t'; }

/// raw_cell_value() for cells that do not stand for themselves.
std::string_view resolve_raw_cell(std::string_view raw, const QuoteRule& rule,
                                  std::string& scratch);

/// The value of a raw cell: a view into `raw`, or into `scratch` when escapes had to be resolved.
inline std::string_view raw_cell_value(std::string_view raw, const QuoteRule& rule,
                                       std::string& scratch) {
  const bool is_plain = raw.empty() || (raw[0] != rule.quote && !is_cell_padding(raw[0]) &&
                                        rule.escape == '\0' && !rule.trim);
  return is_plain ? raw : resolve_raw_cell(raw, rule, scratch);
}

}  // namespace spruce
