// Patterns: the levels of all fields of a pair, and how many pairs have each. Weights are learnt
// from these counts, so learning costs no time per pair and its sums do not depend on the order of
// the pairs.
#pragma once

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/match/plan.h"

namespace spruce {

/// Level of each field of a plan; kMissing where a record has no value.
using LevelPattern = std::array<Level, kMaxFields>;

struct LevelPatternHash {
  std::size_t operator()(const LevelPattern& pattern) const noexcept {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const Level level : pattern) hash = (hash ^ level) * 0x100000001b3ULL;
    return static_cast<std::size_t>(hash ^ (hash >> 29));
  }
};

struct CountedPattern {
  LevelPattern pattern{};
  std::uint64_t count = 0;
};

/// Counts pairs by pattern.
class PatternCounts {
 public:
  void add(const LevelPattern& pattern) {
    ++counts_[pattern];
    ++total_;
  }
  std::uint64_t total() const { return total_; }
  /// In the order of the patterns' levels: the same for the same pairs.
  std::vector<CountedPattern> sorted() const;

 private:
  std::unordered_map<LevelPattern, std::uint64_t, LevelPatternHash> counts_;
  std::uint64_t total_ = 0;
};

}  // namespace spruce
