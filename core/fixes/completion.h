// Completion: values for empty cells, from what the record, the file or the record's duplicates
// prove. Every way of knowing (completion_clues.h) is first tried on the cells that are filled: how
// often would it have been right? Only then it may speak of the empty ones.
//
// Grades, with "tried" and "right" counted in this very column and this very file:
//   likely  tried >= 20 and (right + a) / (tried + b) >= 0.95, with a/b = 19/20 for what a
//           reference table or the record's own value says, 1/2 for what other records say
//           (the rule of succession), and no other trusted clue says otherwise;
//   ask     the same share >= 0.70;
//   nothing otherwise.
// What other records say holds for a key when at least two records and 95 % of those with it agree
// (80 %: ask), and when it errs at most half as often as always saying the column's usual value
// would.
// Invariants: protected columns, consents and columns with another role get nothing; only cells
// without text (or with a word for "none") are filled; an e-mail address is never made.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/fixes/fixes.h"

namespace spruce {

inline constexpr std::uint32_t kLeastTried = 20;
inline constexpr double kLikelyShare = 0.95;
inline constexpr double kAskShare = 0.70;
inline constexpr double kKeyShare = 0.95;  ///< of the records with one key
inline constexpr double kKeyAskShare = 0.80;

/// Finds all completions of a table, a pair of columns at a step.
/// The detail of a change: "kind|column|k:n|right:tried|value" with kind "table", "file" or
/// "duplicate"; the column and the value it was known from; k of n records that say so.
class CompletionJob {
 public:
  explicit CompletionJob(const FixInput& input);
  ~CompletionJob();
  CompletionJob(const CompletionJob&) = delete;
  CompletionJob& operator=(const CompletionJob&) = delete;
  /// Works on the next pair of columns; true when all are done. O(rows) each.
  bool step();
  std::vector<FixGroup> take_groups();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spruce
