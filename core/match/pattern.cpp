#include "core/match/pattern.h"

#include <algorithm>

namespace spruce {

std::vector<CountedPattern> PatternCounts::sorted() const {
  std::vector<CountedPattern> result;
  result.reserve(counts_.size());
  for (const auto& [pattern, count] : counts_) result.push_back({pattern, count});
  std::sort(result.begin(), result.end(),
            [](const CountedPattern& a, const CountedPattern& b) { return a.pattern < b.pattern; });
  return result;
}

}  // namespace spruce
