// IssueLog: keeps the first issues of each kind in full and counts them all, so that a hostile file
// cannot fill the memory.
#pragma once

#include <string>
#include <string_view>

#include "core/csv/reader.h"

namespace spruce {

/// Writes into a ReadReport that must outlive it.
class IssueLog {
 public:
  explicit IssueLog(ReadReport& report);

  /// Counts one issue. Returns where to describe it, or null when enough of its kind are kept.
  /// Valid until the next call.
  Issue* add(IssueKind kind);
  /// Counts one issue without keeping it.
  void count(IssueKind kind);

 private:
  ReadReport* report_;
};

/// At most 200 bytes of `text`, cut between characters.
std::string issue_excerpt(std::string_view text);

/// "ef bb": bytes in hex, at most 16 of them.
std::string hex_bytes(std::string_view bytes);

}  // namespace spruce
