// The closed list of ways an operation can fail, and the sentence for each in both languages.
// The page and the command line show exactly these sentences; a new code needs a row in error.cpp.
#pragma once

#include <string>
#include <string_view>

namespace spruce {

enum class ErrorCode {
  EmptyFile,          ///< no bytes at all
  NotText,            ///< looks like a binary file (detail: what it looks like)
  NoHeader,           ///< no row could be read as a header or as data
  UnknownColumn,      ///< a column that the session does not have (detail: its name)
  UnknownRow,         ///< a row that the session does not have
  UnknownGroup,       ///< a group that the session does not have
  UnknownFieldType,   ///< a field type name that the catalogue does not list (detail: the name)
  UnknownEncoding,    ///< an encoding name that cannot be converted (detail: the name)
  UnknownFix,         ///< a fix group that is not proposed (any more)
  BadDialect,         ///< delimiter and quote are equal or not single characters
  TooManyColumns,     ///< more columns than the limit (detail: the number)
  TooLarge,           ///< more bytes than the engine can address (detail: the size)
  OutOfMemory,        ///< an allocation was refused
  Cancelled,          ///< the person stopped it; a normal outcome
  BadJson,            ///< a recipe, types or session file that is not JSON (detail: where)
  BadRecipe,          ///< JSON, but not a recipe of ours (detail: the path inside it)
  NewerRecipe,        ///< written by a newer version (detail: the version)
  BadAudit,           ///< JSON, but not an audit log of ours (detail: where)
  BadRule,            ///< a rule, a pattern in it, or a rule library that is not one of ours
                      ///< (detail: which and what)
  NewerRules,         ///< a rule library of a newer version (detail: the version)
  BadWord,            ///< an entry that a word list cannot hold (detail: the list and the entry)
  BadSnapshot,        ///< JSON, but not a profile snapshot of ours (detail: the path inside it)
  BadDictionary,      ///< JSON, but no data dictionary (detail: the path inside it and what)
  BadPattern,         ///< a pattern that cannot be used (detail: the pattern, where and what)
  Contradiction,      ///< a decision that must not be taken in bulk (detail: what contradicts)
  NotReconciled,      ///< the output read back is not what was approved (detail: where)
  WrongState,         ///< called before what it needs was done (detail: what)
  NothingToUndo,      ///< the history is empty in that direction
  MappingDecided,     ///< decisions stand on the cells of a mapping (detail: the column)
  CannotEncode,       ///< a value has characters that the chosen encoding lacks (detail: value,
                      ///< encoding)
  DamagedFile,        ///< a workbook or archive that breaks its own format (detail: where and what)
  PasswordProtected,  ///< encrypted (detail: the name)
  NoData,             ///< a workbook or archive without a table in it (detail: the name)
  EntryTooLarge,      ///< a part that unpacks to more than can be read (detail: its name and size)
  CannotUnpack,       ///< a part packed in a way that is not known (detail: its name and why)
  UnknownMember,      ///< a sheet or file that is not in it (detail: the name)
  CannotRepair,       ///< a repair that does not fit the row (detail: what)
  RowDecided,         ///< a row to be repaired carries decisions (detail: its line)
  Internal,           ///< a mistake of ours; please report
};

/// Why an operation failed. `detail` holds the offending name, number or place, never a sentence.
struct Error {
  ErrorCode code = ErrorCode::Internal;
  std::string detail;
};

/// The name that crosses the boundary, e.g. "empty-file". Never empty.
std::string_view error_name(ErrorCode code);

/// The sentence for people, "en" or "zh" (anything else gives en), with `{}` where the detail
/// belongs.
std::string_view error_message(ErrorCode code, std::string_view language);

/// The whole sentence with the detail put in.
std::string format_error(const Error& error, std::string_view language);

}  // namespace spruce
