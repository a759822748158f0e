// Mapping: which column of a further file feeds which column of the session, with a score and a
// reason, one to one, the best over all columns together. A proposal; what is doubtful is said,
// what does not fit stays its own column. Not about decisions of a person (source_mapping.cpp).
// Invariant: deterministic; a column of the session is fed by at most one column of a file.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/profile/profile.h"
#include "core/table/table.h"

namespace spruce {

/// What a few thousand rows of a column say.
struct ColumnSketch {
  ColumnType type;
  std::vector<std::uint64_t> values;  ///< hashes of distinct folded values, ascending
};

/// A table over a copy of the first few thousand rows of a source.
Table make_head_table(const SourceText& source);

/// Sketches of the columns of such a table; `hints` of a recognised layout, by column, or empty.
std::vector<ColumnSketch> sketch_columns(const Table& head, const std::vector<std::string>& names,
                                         const std::vector<ColumnHint>& hints);

/// Hashes of the values of a session column, from evenly spread rows.
std::vector<std::uint64_t> sketch_values(const Table& table, ColumnId column);

struct MappingCandidate {
  ColumnId column;
  double score = 0;  ///< 0 to 1
  /// "name", "name-other-type", "layout", "meaning", "meaning-place", "kin", "values", "type"
  std::string reason;
  double share = 0;  ///< of common values, when they are the reason
};

/// What is proposed for one column of a file.
struct ColumnMapping {
  ColumnId column = kNoColumn;  ///< kNoColumn: it stays a column of its own
  double score = 0;
  std::string reason;
  double share = 0;
  bool is_doubtful = false;                  ///< mapped, but a person should look
  std::vector<MappingCandidate> candidates;  ///< other columns it may be, best first, at most 3
};

/// One proposal a file column. O(columns of the file x columns of the session), and their cube for
/// the assignment of those that the names leave open.
std::vector<ColumnMapping> propose_mapping(const Table& table,
                                           const std::vector<ColumnType>& session_types,
                                           const SourceText& source,
                                           const std::vector<ColumnSketch>& sketches);

/// The assignment of rows to columns of a score table with the greatest sum; -1: none. Scores of 0
/// and less are never taken. (Kuhn 1955, in the form with potentials; O(rows² x columns).)
std::vector<int> assign_best(const std::vector<std::vector<double>>& scores);

}  // namespace spruce
