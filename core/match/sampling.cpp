#include "core/match/sampling.h"

#include <algorithm>

namespace spruce {

RandomPairs::RandomPairs(const FeatureBlock& features, std::uint64_t wanted) : wanted_(wanted) {
  for (std::uint32_t row = 0; row < features.row_count; ++row) {
    if (features.content[row] == 0) continue;
    rows_.push_back(row);
    state_ += features.content[row];
  }
  std::sort(rows_.begin(), rows_.end(), [&](std::uint32_t a, std::uint32_t b) {
    const std::uint64_t x = features.content[a], y = features.content[b];
    return x != y ? x < y : a < b;
  });
  all_pairs_ = total_pairs() <= static_cast<double>(wanted);
  if (rows_.size() < 2) wanted_ = 0;
}

double RandomPairs::total_pairs() const {
  const double rows = static_cast<double>(rows_.size());
  return rows * (rows - 1) / 2;
}

/// splitmix64 (Steele, Lea & Flood 2014), reduced by multiplication.
std::uint32_t RandomPairs::draw(std::uint32_t below) {
  state_ += 0x9e3779b97f4a7c15ULL;
  std::uint64_t x = state_;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  x ^= x >> 31;
  return static_cast<std::uint32_t>(((x >> 32) * below) >> 32);
}

bool RandomPairs::step(PairComparer& comparer, std::uint32_t budget) {
  const std::uint32_t count = usable_rows();
  ComparedPair pair;
  for (std::uint32_t i = 0; i < budget; ++i) {
    std::uint32_t a = next_left_, b = next_right_;
    if (all_pairs_) {
      if (a + 1 >= count) return true;
      if (++next_right_ >= count) next_right_ = ++next_left_ + 1;
    } else {
      if (counts_.total() >= wanted_) return true;
      a = draw(count);
      b = draw(count - 1);
      if (b >= a) ++b;
    }
    comparer.compare(rows_[a], rows_[b], pair);
    counts_.add(pair.levels);
  }
  return false;
}

}  // namespace spruce
