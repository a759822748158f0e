// Audit log: every decision with its cells, before and after, in the order it happened, chained by
// hash: a later edit of a line shows, because the hash of each line covers the line before.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/review/record_key.h"
#include "core/review/review.h"
#include "core/table/table.h"

namespace spruce {

/// One line. Group decisions have no column; their `after` names the record kept or the decision.
struct AuditLine {
  std::uint32_t number = 0;  ///< from 1
  std::string at;
  std::string person;
  std::string action;  ///< an entry kind, with "undo " or "redo " before it
  std::uint32_t entry_id = 0;
  std::string file;
  std::uint32_t line = 0;  ///< physical line in the file
  std::string record_id;
  std::string column;
  std::string before;
  std::string after;
  std::string subject;  ///< rule and column, or evidence pattern
  std::string hash;     ///< SHA-256 of the previous hash and this line's fields
};

/// Replays the events of a review. O(cells of all events). `file_names` by SourceId.
std::vector<AuditLine> make_audit_log(const Table& table, const Review& review,
                                      const RecordKeys& keys,
                                      const std::vector<std::string>& file_names);

/// The hash that a line should have after `previous`. For writing and for checking a log.
std::string hash_audit_line(const AuditLine& line, std::string_view previous);

/// Number of the first line whose hash does not follow from the one before; 0 when the chain holds.
std::uint32_t find_broken_link(const std::vector<AuditLine>& lines);

/// The log as RFC 4180 CSV (UTF-8 with BOM, for people) and as JSON.
std::string format_audit_csv(const std::vector<AuditLine>& lines);
std::string format_audit_json(const std::vector<AuditLine>& lines);

}  // namespace spruce
