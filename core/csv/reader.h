// CsvReader: bytes in, one SourceText out, resumable at any byte. It decodes, finds rows and cells,
// and records every oddity as an Issue.
// It never fails on bad data: "a parse over no parse". Not responsible for detection (dialect.h,
// text/encoding.h).
// Law: any chunking of the same bytes gives the same SourceText and the same issues.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/csv/dialect.h"
#include "core/table/table.h"
#include "core/text/encoding.h"

namespace spruce {

/// Everything decided about how to read one file.
struct ReadOptions {
  Encoding encoding = Encoding::Utf8;
  std::uint32_t bom_bytes = 0;  ///< skipped at the start, written back at export
  std::string odd_bom;          ///< the mark itself when it is not the encoding's own, else empty
  Dialect dialect;
  std::uint64_t expected_bytes = 0;  ///< file size when known: reserves once
};

/// What was read besides the cells. The reader knows one file: issues have source 0 and rows of
/// this file from 0; the session puts its own ids there.
struct ReadReport {
  std::uint64_t byte_count = 0;
  std::uint32_t line_count = 0;
  std::uint32_t blank_line_count = 0;
  std::uint32_t ragged_row_count = 0;
  std::uint32_t multi_line_cell_count = 0;
  std::vector<Issue> issues;  ///< at most kMaxIssuesPerKind of each kind in full …
  /// … and the true count of each IssueKind, indexed by it
  std::vector<std::uint32_t> issue_counts;
  /// byte forms that re-encoding would not give back (core/text/encoding.h)
  std::vector<Irregular> irregulars;
};
inline constexpr std::uint32_t kMaxIssuesPerKind = 10'000;
inline constexpr std::uint32_t kMaxColumns = 32'768;

/// Notes the byte order mark that the file has in the encoding of `options`.
void set_bom(ReadOptions& options, std::string_view head_bytes);

class CsvReader {
 public:
  explicit CsvReader(const ReadOptions& options);
  ~CsvReader();
  CsvReader(CsvReader&&) noexcept;
  CsvReader& operator=(CsvReader&&) noexcept;

  /// For UTF-8 input without a copy: room for at least `size` more bytes at the end of the text;
  /// fill it, then commit_input.
  /// Other encodings get a side buffer. The pointer is valid until the next call.
  char* reserve_input(std::uint32_t size);
  /// Parses the bytes just filled in. Errors: TooLarge past 4 GiB, TooManyColumns.
  Status commit_input(std::uint32_t size);
  /// reserve + copy + commit.
  Status push(std::string_view bytes);
  /// Reads what follows in another encoding that keeps ASCII. Only while everything so far was
  /// ASCII read as UTF-8 and no bytes wait in reserve_input.
  void switch_encoding(Encoding encoding);
  /// No more bytes. Errors: EmptyFile, NoHeader. The rows read so far may be looked at before
  /// (row_count).
  Status finish();

  std::uint32_t row_count() const;
  /// What is read so far; complete rows only. Before finish() its text and cell_starts may be
  /// longer than what is read: go by row_cells and row_ends.
  const SourceText& source() const;
  SourceText take_source();  ///< after finish()
  const ReadReport& report() const;
  ReadReport take_report();

 private:
  struct State;
  State* state_;
};

}  // namespace spruce
