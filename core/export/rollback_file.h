// Rollback as one JSON file that turns each corrected file back into the file that came in, byte
// for byte: the places where they differ, with the original bytes. rollback.csv is for people and
// CRMs; this is for exactness, and for the page, which applies it (web/src/model/rollback.ts).
//
//   {"spruce": "rollback", "version": 1, "files": [
//    {"name": "in.csv", "byteCount": 812, "sha256": "…", "corrected": "in-clean.csv",
//     "correctedSha256": "…", "pieces": [
//     [17, 4, "YW5uYQ=="], …]}]}
//
// A piece says: of the corrected file, bytes [17, 17 + 4) stand for these original ones; pieces
// ascend and do not overlap. A file written in another encoding than it came in has no pieces and
// "exact": false.
#pragma once

#include <memory>
#include <vector>

#include "core/export/corrected.h"
#include "core/export/read_back.h"

namespace spruce {

/// A corrected file and what it came from.
struct RollbackPart {
  CorrectedFile corrected;  ///< its output with hash
  InputProof input;
  bool is_exact = true;
};

Output make_rollback_json(std::shared_ptr<const OutputContext> context,
                          std::vector<RollbackPart> parts);

/// Reads it back by doing it: applies the pieces to the corrected files, made once more, and
/// compares the hashes with those of the inputs.
std::unique_ptr<ReadBack> read_rollback_back(std::vector<RollbackPart> parts);

}  // namespace spruce
