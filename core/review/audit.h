// Audit log: the files that went in, every decision with its cells, before and after, in the order
// it happened, and the files that came out, chained by hash: a later edit of a line shows, because
// the hash of each line covers the line before; the last line counts them all, so a cut shows too.
// It proves that a log is whole, not who wrote it: whoever can write every line anew can chain it
// anew. The certificate holds the last hash, which ties the log to the files.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/review/record_key.h"
#include "core/review/review.h"
#include "core/table/table.h"

namespace spruce {

/// One line. All texts are valid UTF-8 (other bytes as U+FFFD). Group decisions have no column;
/// their `after` names the record kept or the decision.
struct AuditLine {
  std::uint32_t number = 0;  ///< from 1
  std::string at;
  std::string person;
  /// "start", "input", "output", "end", or an entry kind, with "undo " or "redo " before it
  std::string action;
  std::uint32_t entry_id = 0;
  std::string file;
  std::uint32_t line = 0;  ///< physical line in the file
  std::string record_id;
  std::string column;
  std::string before;   ///< of a file: its size in bytes
  std::string after;    ///< of a file: its SHA-256; of the end: the number of lines
  std::string subject;  ///< rule and column, or evidence pattern; of the start: the engine
  std::string hash;     ///< SHA-256 of the previous hash and this line's fields
};

/// A file as a log names it.
struct AuditFile {
  std::string name;
  std::uint64_t byte_count = 0;
  std::string sha256;
};

/// What stands around the decisions.
struct AuditFrame {
  std::vector<AuditFile> inputs;
  std::vector<AuditFile> outputs;
  std::string engine_version;
  Stamp stamp;  ///< who made the outputs, and when
};

/// The lines of one log, one at a time. Memory: what each decided cell showed, not the lines.
class AuditLog {
 public:
  /// All must outlive the log. `file_names` by SourceId.
  AuditLog(const Table& table, const Review& review, const RecordKeys& keys,
           std::vector<std::string> file_names, AuditFrame frame);
  ~AuditLog();
  AuditLog(const AuditLog&) = delete;
  AuditLog& operator=(const AuditLog&) = delete;
  /// False when there are no more.
  bool next(AuditLine& line);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The hash that a line should have after `previous`. For writing and for checking a log.
std::string hash_audit_line(const AuditLine& line, std::string_view previous);

/// The log as RFC 4180 rows (for people): header, then one row a line.
const std::vector<std::string_view>& audit_columns();
void append_audit_csv_header(std::string& out);
void append_audit_csv(std::string& out, const AuditLine& line);
/// The log as a JSON array with one object a line, blank fields left out: "[" before the first
/// line, "]" after the last.
void append_audit_json(std::string& out, const AuditLine& line);
inline constexpr std::string_view kAuditJsonBegin = "[";
inline constexpr std::string_view kAuditJsonEnd = "\n]\n";

}  // namespace spruce
