// Snapshot: the profile of one run and what was cleaned in it, kept by the person as a small JSON
// file, and compared with the next run: what got better, worse, new, gone, and what was cleaned
// before and came back. Values of records appear only as hashes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/base/result.h"
#include "core/export/drift.h"
#include "core/export/output.h"

namespace spruce {

/// 1: scores, issues, owners, sources, what was cleaned. 2: values of vocabularies, shapes,
/// meanings and problems by owner and source as well. Older ones are read, newer ones refused.
inline constexpr int kSnapshotVersion = 2;
inline constexpr std::size_t kMaxSnapshotBytes = 64U * 1024U * 1024U;

/// One column as a snapshot remembers it.
struct SnapshotColumn {
  std::string name, type;
  std::uint32_t rows = 0, filled = 0, distinct = 0;
  std::vector<std::pair<std::string, std::uint32_t>> issues;  ///< code and cells
  double completeness = -1, validity = -1, consistency = -1, uniqueness = -1, timeliness = -1;
  std::string meaning;  ///< finds a column that goes by another name; empty: not known
  /// Values of a column that holds a vocabulary (choices, countries, regions of at most
  /// kMaxVocabulary values), most frequent first. Of no other column: those are personal.
  Counts values;
  Counts shapes;  ///< most frequent first, with what is left as ""
};
inline constexpr std::size_t kMaxVocabulary = 100;

/// Cells with a problem of one owner, source or other label.
struct SnapshotShare {
  std::string label;
  std::uint32_t rows = 0;
  std::uint32_t problems = 0;
  Counts issues;  ///< "code@column" → cells, most frequent first, at most kMaxShareIssues
};
inline constexpr std::size_t kMaxShareIssues = 50;

struct Snapshot {
  std::string at, engine_version;
  std::uint32_t rows = 0;
  double completeness = -1, validity = -1, consistency = -1, uniqueness = -1, timeliness = -1,
         total = -1;
  std::vector<SnapshotColumn> columns;
  std::vector<SnapshotShare> owners;   ///< most problems first, at most 50
  std::vector<SnapshotShare> sources;  ///< by file
  /// Hashes of (column, original value) of cells that were changed; a value that stands in the
  /// same column again was cleaned before and came back.
  std::vector<std::uint64_t> cleaned;
};

/// `at`: when, from the caller. Needs a profile. O(cells of judged columns).
Snapshot make_snapshot(const std::shared_ptr<const OutputContext>& context, std::string at);
std::string format_snapshot(const Snapshot& snapshot);
/// Untrusted text. Errors: TooLarge, BadJson, BadSnapshot (detail: the path), NewerRecipe.
Result<Snapshot> parse_snapshot(std::string_view json);

/// What changed between two runs.
struct SnapshotChange {
  /// "score", "column-score" (subject "validity@Email"), "issue" ("code@Email"), "column",
  /// "renamed", "owner", "source", "owner-issue" and "source-issue" (subject "code@Email", label:
  /// whose)
  std::string kind;
  std::string subject;
  double before = 0, after = 0;
  /// Cells that the counts are of; 0: the numbers are no counts of cells. Counts are compared as
  /// shares of them, so that a file that grew is not a worse one.
  std::uint32_t before_of = 0, after_of = 0;
  std::string label;    ///< whose; of "renamed": the name it had
  std::string verdict;  ///< "better", "worse", "new", "gone", "renamed"
};
struct SnapshotComparison {
  std::vector<SnapshotChange> changes;  ///< worst first: new and worse, then the rest
  struct CameBack {
    std::string column, label;  ///< label: the owner of the record, or its file
    std::uint32_t cells = 0;
  };
  std::vector<CameBack> came_back;
  struct ColumnDrift {
    std::string column;
    bool is_values = false;  ///< of values; else of shapes
    Drift drift;
  };
  std::vector<ColumnDrift> drifts;  ///< most moved first; columns where something moved
  std::uint64_t came_back_cells = 0;
};

/// Compares an earlier snapshot with this run, cells by cells for what came back. O(cells).
SnapshotComparison compare_snapshots(const Snapshot& before, const Snapshot& now,
                                     const OutputContext& context);

}  // namespace spruce
