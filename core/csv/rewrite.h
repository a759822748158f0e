// Rewrite: what was read of one source, as plain RFC 4180 in UTF-8, for people whose tools choke on
// the file as it is.
// Originals only: edits and dropped rows are the business of writer.h. Bytes that are not text
// become U+FFFD here.
#pragma once

#include <cstdint>
#include <string>

#include "core/table/table.h"

namespace spruce {

/// Resumable: header row, then every record with its own number of cells; comma, CRLF, quotes only
/// where needed.
class Rfc4180Writer {
 public:
  /// The table must outlive it.
  Rfc4180Writer(const Table& table, SourceId source);
  /// Appends at most about `budget_bytes` to `out`; true when all is written.
  bool step(std::size_t budget_bytes, std::string& out);

 private:
  const SourceText* source_;
  bool header_done_ = false;
  std::uint32_t next_row_ = 0;
};

}  // namespace spruce
