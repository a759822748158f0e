// Patterns: the levels of all fields of a pair, and how many pairs have each. Weights are learnt
// from these counts, so learning costs no time per pair and its sums do not depend on the order of
// the pairs.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <unordered_map>
#include <vector>

#include "core/match/plan.h"

namespace spruce {

/// Level of each field of a plan; kMissing where a record has no value.
using LevelPattern = std::array<Level, kMaxFields>;

struct LevelPatternHash {
  std::size_t operator()(const LevelPattern& pattern) const noexcept {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (std::size_t at = 0; at < pattern.size(); at += sizeof(std::uint64_t)) {
      std::uint64_t levels = 0;
      std::memcpy(&levels, pattern.data() + at, sizeof levels);
      hash = (hash ^ levels) * 0x9e3779b97f4a7c15ULL;
      hash ^= hash >> 32;
    }
    return static_cast<std::size_t>(hash);
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
