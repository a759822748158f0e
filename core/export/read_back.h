// Reading back: what was written is read again from its own bytes, as they come, and compared with
// what was approved. It knows nothing of how a file was written: that is its point.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/export/output.h"
#include "core/export/table_file.h"

namespace spruce {

/// Takes the bytes of one output in order and says what is wrong with them.
class ReadBack {
 public:
  virtual ~ReadBack() = default;
  virtual void take(std::string_view bytes) = 0;
  /// After the last byte: empty when all is right, else "name:line:what" of the first difference.
  virtual std::string finish() = 0;
  virtual std::uint64_t cell_count() const { return 0; }
  /// Records of data that were read.
  virtual std::uint32_t row_count() const { return 0; }
};

/// What a table must hold: told the rows as they were read.
class RowCheck {
 public:
  virtual ~RowCheck() = default;
  /// Empty when the row is right, else what is wrong. The first row is the header.
  virtual std::string take(const std::vector<std::string_view>& cells) = 0;
  /// Empty when nothing is missing.
  virtual std::string finish() = 0;
};

/// Checks a table that make_table_output wrote. `parts` may come in any size that ends at a row.
std::unique_ptr<ReadBack> read_table_back(std::string name, std::unique_ptr<RowCheck> check);

/// A check that the rows are exactly those of `table`: for tables whose rows are their own truth.
std::unique_ptr<RowCheck> expect_rows(const TableFile& table);

/// What one corrected file must hold.
struct ExpectedFile {
  SourceId source;
  ReadOptions read;                     ///< how it was written
  std::vector<ColumnId> added_columns;  ///< after the file's own
  bool doubtful_anew = false;           ///< rows whose quotes do not add up are written anew
};

/// How to read a file of a source again that was written as `read`, with so many columns more:
/// nothing is guessed about which rows are records.
ReadOptions for_reading_back(ReadOptions read, std::size_t added_columns);

/// Reads a corrected file with the reader of core/csv and compares every record that stays, cell by
/// cell. Holds the file's text until finish(). O(bytes).
std::unique_ptr<ReadBack> read_corrected_back(std::shared_ptr<const OutputContext> context,
                                              ExpectedFile expected);

}  // namespace spruce
