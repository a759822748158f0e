// Sampling: which pairs the weights are learnt from. Random pairs stand for all pairs of the file.
// Invariant: seeded by the records' contents and drawn from the records in the order of content, so
// row order cannot matter.
#pragma once

#include <cstdint>
#include <vector>

#include "core/match/features.h"
#include "core/match/pattern.h"
#include "core/match/score.h"

namespace spruce {

/// Compares random pairs of rows that have any feature. Resumable.
class RandomPairs {
 public:
  RandomPairs(const FeatureBlock& features, std::uint64_t wanted);
  /// Compares about `budget` pairs; true when all are done.
  bool step(PairComparer& comparer, std::uint32_t budget);
  const PatternCounts& counts() const { return counts_; }
  std::uint32_t usable_rows() const { return static_cast<std::uint32_t>(rows_.size()); }
  double total_pairs() const;

 private:
  std::uint32_t draw(std::uint32_t below);

  std::vector<std::uint32_t> rows_;  // in the order of content
  std::uint64_t state_ = 0;
  std::uint64_t wanted_ = 0;
  bool all_pairs_ = false;
  std::uint32_t next_left_ = 0;
  std::uint32_t next_right_ = 1;
  PatternCounts counts_;
};

}  // namespace spruce
