// Checking an audit log that someone brings: untrusted text that must be a log of ours and chain
// from its first line to its end line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/review/audit.h"

namespace spruce {

/// Why a chain does not hold.
enum class AuditFault : std::uint8_t {
  None,
  Number,    ///< a line is missing, added or moved: its number is not the next one
  Hash,      ///< a field of the line, or of one before it, is not what was hashed
  Start,     ///< the first line is not a start line
  Cut,       ///< the last line is not the end line
  AfterEnd,  ///< lines after the end line
};
std::string_view audit_fault_name(AuditFault fault);

/// What a log says and whether its chain holds.
struct AuditVerdict {
  AuditFault fault = AuditFault::None;
  std::uint32_t broken_line = 0;  ///< number of the first line that does not follow, counted from 1
  AuditLine at_fault;             ///< that line, as it stands in the log
  std::uint32_t line_count = 0;
  std::uint32_t decision_count = 0;
  std::string last_hash;
  std::vector<AuditFile> inputs;
  std::vector<AuditFile> outputs;
  std::vector<std::string> persons;  ///< in order of appearance
};

/// Follows the chain of a log line by line.
class AuditChain {
 public:
  void take(const AuditLine& line);
  /// What was found so far, first of all the first line that does not follow.
  const AuditVerdict& verdict() const { return verdict_; }
  AuditVerdict finish();

 private:
  AuditVerdict verdict_;
  std::string previous_;
  bool ended_ = false;
};

/// Reads lines of a log that is cut anywhere between two lines, brackets and commas as they stand.
/// Errors as check_audit_log.
Status read_audit_lines(std::string_view json, AuditChain& chain);

/// Reads one row of a log in CSV. False when it is none.
bool read_audit_row(const std::vector<std::string_view>& cells, AuditLine& line);

/// Largest log that is read, in bytes.
inline constexpr std::size_t kMaxAuditBytes = 256U * 1024U * 1024U;

/// Reads a log in the JSON form. Errors: TooLarge, BadJson (not JSON, detail: the byte), BadAudit
/// (JSON, but not a log of ours; detail: where). O(bytes), holds one line.
Result<AuditVerdict> check_audit_log(std::string_view json);

}  // namespace spruce
