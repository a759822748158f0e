// OutputMaker: makes one output after the other, once, in parts: hashes it, reads it back as it is
// made, and keeps nothing of it but what it is. What is offered later is made again and must have
// the same hash (core/export/output_reader.h).
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/check_number.h"
#include "core/base/sha256.h"
#include "core/export/output.h"
#include "core/export/read_back.h"
#include "core/export/table_file.h"
#include "core/export/workbook.h"

namespace spruce {

/// An output to be made, and how it is checked.
struct Planned {
  Output output;
  std::function<std::unique_ptr<ReadBack>()> read_back;  ///< none: prose
  bool only_with_rows = false;                           ///< not offered when it holds no rows
  /// What to make instead when it does not read back; none: nothing else can be done.
  std::function<Planned()> otherwise = nullptr;
};

/// A table, checked against its own rows made anew.
Planned plan_table(const TableFile& table, bool only_with_rows);
Planned plan_workbook(const Workbook& workbook, bool only_with_rows);

/// What was found of one output.
struct MadeOutput {
  Output output;
  std::uint64_t cells_checked = 0;
  std::uint32_t rows_read = 0;  ///< by reading it back
  bool was_read = false;
};

class OutputMaker {
 public:
  /// Works on `planned` for about `budget` bytes; true when it is made, then take(). When it does
  /// not read back, `planned` becomes what it names instead, if anything.
  /// Errors: CannotEncode, NotReconciled ("file:line:what").
  Result<bool> step(Planned& planned, std::size_t budget);
  MadeOutput take() { return std::move(made_); }

  /// Only hashes a stream: for the files that went in. True when it ended.
  Result<bool> hash(const std::function<std::unique_ptr<OutputStream>()>& open, std::size_t budget);
  std::uint64_t byte_count() const { return byte_count_; }
  std::uint64_t check_number() const { return check_number_.value(); }
  /// Of what was hashed; once.
  std::string sha256() { return hash_.finish(); }

 private:
  void start(std::unique_ptr<OutputStream> stream);
  Result<bool> make_parts(std::size_t budget, bool counts);
  Status finish(const Planned& planned);
  std::unique_ptr<OutputStream> stream_;
  std::unique_ptr<ReadBack> read_back_;
  Sha256 hash_;
  CheckNumber check_number_;
  std::uint64_t byte_count_ = 0;
  std::string part_;
  MadeOutput made_;
};

}  // namespace spruce
