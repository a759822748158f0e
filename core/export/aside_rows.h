// Aside rows: lines of a source that are no records must come back with the file as they were. Used
// by every check that reads a file back. It knows nothing of the records between them.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/table/table.h"

namespace spruce {

/// A file that changes its encoding cannot carry bytes that never were text: they come back as
/// U+FFFD.
bool is_same_text(std::string_view got, std::string_view want);

/// The bytes of a record without its line ending. The view lives as long as the source.
std::string_view row_text(const SourceText& source, std::uint32_t row);

/// Walks over the lines set aside of one source, in order.
class AsideRows {
 public:
  /// `original` must outlive it.
  explicit AsideRows(const SourceText& original) : original_(&original) {}

  /// Passes the lines that stand before byte `until` of the original: each must stand in `back` at
  /// row `at`, which moves on. Lines above the header and comments are no rows for a reader, so
  /// they are not looked for. False when one is missing: then line() says which.
  bool pass(std::uint32_t until, const SourceText& back, std::uint32_t& at);
  /// The same for all that are left.
  bool pass_rest(const SourceText& back, std::uint32_t& at);
  /// Physical line of the first one that did not come back.
  std::uint32_t line() const { return original_->aside[next_].line; }

 private:
  const SourceText* original_;
  std::size_t next_ = 0;
};

}  // namespace spruce
