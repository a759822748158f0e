// CsvWriter: the file given back. It copies the source text and replaces only the spans of edited
// cells and dropped rows, so what nobody touched comes back byte for byte: quotes, line endings,
// blank lines, BOM, odd byte forms and all. Law: with no edits and no dropped rows the output
// equals the input file, in every encoding.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/csv/reader.h"
#include "core/table/table.h"

namespace spruce {

/// Text [begin, end) of the source that is not in the output, where bytes [at, at + size) stand
/// instead.
struct Replaced {
  std::uint64_t at = 0;
  std::uint32_t size = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// What to write of one source.
struct WriteOptions {
  ReadOptions read;  ///< how the source was read: encoding, BOM, dialect
  const std::vector<Irregular>* irregulars = nullptr;
  std::vector<bool> dropped_rows;        ///< indexed by row of the source; empty: none
  std::vector<ColumnId> added_columns;   ///< virtual columns appended after the file's own
  std::vector<std::string> added_names;  ///< their header names
  /// Rows whose quotes do not add up are written anew though nobody edited them: such a quote may
  /// pair with one that an edit has brought.
  bool writes_doubtful_anew = false;
  bool ignores_edits = false;  ///< the file as it came, whatever was approved since
  /// Values for cells of this file over everything that was approved: row << 32 | column → text.
  std::shared_ptr<const std::unordered_map<std::uint64_t, std::string>> over;
  /// Takes note of every place that differs, in ascending order; null: nobody wants to know.
  /// Copying the output and putting the source's text back in these places gives the input.
  std::vector<Replaced>* replaced = nullptr;
};

/// Resumable: each step appends at most about `budget_bytes` to `out` and says whether all is
/// written.
/// Errors: CannotEncode with the value and the encoding; nothing is written then.
class CsvWriter {
 public:
  CsvWriter(const Table& table, SourceId source, WriteOptions options);
  ~CsvWriter();
  CsvWriter(CsvWriter&&) noexcept;
  CsvWriter& operator=(CsvWriter&&) noexcept;
  Result<bool> step(std::size_t budget_bytes, std::string& out);

 private:
  struct State;
  State* state_;
};

/// Whether a value must be quoted to come back as it is: it holds a delimiter, a quote or a line
/// break. `alone`: it is the only cell of its row, where a blank would be read as a blank line.
bool needs_quotes(std::string_view value, const Dialect& dialect, bool alone);

/// A value as a cell of this dialect, quoted only where it must be. `force_quote` when the original
/// cell was quoted.
void append_cell(std::string& out, std::string_view value, const Dialect& dialect,
                 bool force_quote);

/// Plain RFC 4180 rows for our own files (merge map, audit log, rollback): comma, CRLF, UTF-8.
void append_rfc4180_row(std::string& out, const std::vector<std::string_view>& cells);

}  // namespace spruce
