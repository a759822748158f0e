// Dialect: how one delimited file is written, and how sure we are. Detection reads a sample; every
// field can be overridden by the person.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spruce {

enum class LineEnding : std::uint8_t { Lf, CrLf, Cr };

/// The grammar of a delimited file. All characters are single bytes (after decoding to UTF-8).
struct Dialect {
  char delimiter = ',';
  char quote = '"';     ///< 0: no quoting
  char escape = '\0';   ///< \" inside quotes, \, outside; 0: quotes are doubled, nothing else
  char comment = '\0';  ///< lines that begin with it are no records; 0: none
  /// every delimiter is followed by a space that is no part of the value
  bool space_after_delimiter = false;
  /// several delimiters in a row count as one, as in columns aligned with spaces
  bool delimiter_repeats = false;
  /// the usual one of the file; readers accept all three anywhere
  LineEnding line_ending = LineEnding::Lf;
  /// physical lines before the header (a title, `sep=,`), kept and written back
  std::uint32_t preamble_lines = 0;
  /// rows that name the columns; their texts are joined. 0: the first row is a record
  std::uint32_t header_rows = 1;
  /// rows at the end that are no records: so many, or kFindFooter
  std::int32_t footer_rows = kFindFooter;
  /// whether the header once more and other tables under the first are looked for and set aside
  bool finds_tables = true;
  /// cells that records usually have, as far as is known; 0: what the header has
  std::uint32_t usual_cells = 0;

  static constexpr std::int32_t kFindFooter = -1;
  bool has_header() const { return header_rows > 0; }
};

/// The same dialect for reading back what was written: nothing is guessed about which rows are
/// records.
Dialect without_guesses(Dialect dialect);

/// What detection thought, best first.
struct DialectGuess {
  Dialect dialect;
  double confidence = 0;  ///< 0 to 1
  std::uint32_t column_count = 0;
  std::uint32_t quoted_cells = 0;  ///< cells of the sample that are quoted
  /// codes and numbers: "consistent:0.998:12 whole:0.95 cut:0.00 damage:0.000 score:0.812" (rows
  /// with the usual number of cells and that number; cells that look whole; delimiters inside
  /// dates, times, addresses; rows with broken quotes); "declared" before it after a `sep=` line
  std::string evidence;
};

/// Scores the likely dialects on a sample of decoded text (whole lines when `is_whole`, else the
/// last line is left out).
/// Always returns at least one guess. Cost: some dozen passes over at most 128 KiB.
std::vector<DialectGuess> detect_dialect(std::string_view sample, bool is_whole);

/// For text that is known to be RFC 4180 (comma, double quotes, CR LF): only preamble and header
/// are guessed.
DialectGuess guess_rfc4180(std::string_view sample, bool is_whole);

/// The same for a delimiter that a person chose.
DialectGuess detect_dialect_with(std::string_view sample, bool is_whole, char delimiter);

}  // namespace spruce
