// Rejects: which cells stay wrong after all decisions, and why.
#pragma once

#include <memory>
#include <string>

#include "core/export/output.h"

namespace spruce {

/// Reads each distinct value of a column once. Memory: a number a distinct value.
class RejectFinder {
 public:
  /// `as_imported`: without regard to decisions.
  explicit RejectFinder(std::shared_ptr<const OutputContext> context, bool as_imported = false);
  ~RejectFinder();
  RejectFinder(const RejectFinder&) = delete;
  RejectFinder& operator=(const RejectFinder&) = delete;
  /// The reason codes of a cell; empty when it is good enough. A value that a person accepted or
  /// wrote is.
  const std::string& find(RowId row, ColumnId column);
  /// Whether the values of a column are judged at all.
  bool is_checked(ColumnId column) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spruce
