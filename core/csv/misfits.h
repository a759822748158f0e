// Misfits: cells of a file that are written in another encoding than the rest, as in exports put
// together by hand. Finding them and what they say; changing them is a fix that a person accepts
// (core/fixes). Invariant: a cell is listed only when the other encoding reads it without a fault
// and clearly better, judged by its own bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/csv/reader.h"
#include "core/table/table.h"
#include "core/text/encoding_score.h"

namespace spruce {

struct MisfitCell {
  std::uint32_t row = 0;     ///< record of the file, from 0
  std::uint32_t column = 0;  ///< column of the file
  std::uint32_t line = 0;    ///< physical line of the record's start, from 1
  std::string bytes;         ///< as they stand in the file
  std::string text;          ///< what they say in the other encoding, quotes taken off
};

struct Misfits {
  Encoding encoding = Encoding::Utf8;  ///< the other one
  std::vector<MisfitCell> cells;       ///< by row, then column; at most kMostMisfits
};
inline constexpr std::size_t kMostMisfits = 100'000;

/// Watches the bytes of a file read in an encoding with single or double bytes for cells that are
/// UTF-8. O(bytes); only cells that are valid UTF-8 are weighed.
class Utf8Watch {
 public:
  Utf8Watch(Encoding main, char delimiter) : main_(main), delimiter_(delimiter) {}
  /// Lines that were not fed: before any feed.
  void skip_lines(std::uint32_t count) { line_ += count; }
  void feed(std::string_view bytes);
  void finish();
  /// Lines (counted by LF, from 1) with such a cell, ascending.
  const std::vector<std::uint32_t>& lines() const { return lines_; }

 private:
  void take(std::string_view text);
  void judge(std::string_view cell);
  bool is_end(char c) const { return c == '\n' || c == '\r' || c == delimiter_; }

  Encoding main_;
  char delimiter_;
  EncodingScore score_;
  std::string rest_;  // a cell that goes on
  std::uint32_t line_ = 1;
  std::unordered_map<std::string, bool> verdicts_;
  std::vector<std::uint32_t> lines_;
};

/// The cells of lines that the watch has found, in a file read as `read`.
Misfits find_utf8_cells(const SourceText& source, const ReadOptions& read,
                        const std::vector<Irregular>& irregulars,
                        const std::vector<std::uint32_t>& lines);

/// The cells of a UTF-8 file that are no UTF-8 but text in one other encoding, told from all of
/// them together. O(text) when `source` has invalid bytes.
Misfits find_other_cells(const SourceText& source);

/// Adds an issue for each cell ("mixed-encoding": bytes, encoding and text, parted by tabs).
void report_misfits(const Misfits& misfits, ReadReport& report);

}  // namespace spruce
