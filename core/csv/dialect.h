// Dialect: how one delimited file is written, and how sure we are. Detection reads a sample; every
// field can be overridden by the person.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spruce {

enum class LineEnding : std::uint8_t { Lf, CrLf, Cr };

/// The grammar of a delimited file. Single-byte delimiter and quote (after decoding to UTF-8).
struct Dialect {
  char delimiter = ',';
  char quote = '"';               ///< 0: no quoting
  bool backslash_escape = false;  ///< \" inside quotes instead of ""
  /// the usual one of the file; readers accept all three anywhere
  LineEnding line_ending = LineEnding::Lf;
  /// physical lines before the header (a title, `sep=,`), kept and written back
  std::uint32_t preamble_lines = 0;
  bool has_header = true;
};

/// What detection thought, best first.
struct DialectGuess {
  Dialect dialect;
  double confidence = 0;  ///< 0 to 1
  std::uint32_t column_count = 0;
  std::string evidence;  ///< code and numbers, e.g. "consistent:0.998:12"
};

/// Scores the likely dialects on a sample of decoded text (whole lines when `is_whole`, else the
/// last line is left out).
/// Always returns at least one guess. Cost: a few passes over at most 256 KiB.
std::vector<DialectGuess> detect_dialect(std::string_view sample, bool is_whole);

/// For text that is known to be RFC 4180 (comma, double quotes, CR LF): only preamble and header
/// are guessed.
DialectGuess guess_rfc4180(std::string_view sample, bool is_whole);

}  // namespace spruce
