// One pass of blocking: entries (key, row) sorted by key and cut into runs of equal keys; and how
// large a run may be.
#pragma once

#include <cstdint>
#include <vector>

namespace spruce {

/// A row under a block key.
struct KeyEntry {
  std::uint64_t key = 0;
  std::uint32_t row = 0;
};

/// A run of equal keys in a sorted pass.
struct KeyRun {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t size() const { return end - begin; }
};

/// Sorts by key, then row, and drops repeated entries. O(n): a radix sort of the upper half, then
/// runs.
void sort_entries(std::vector<KeyEntry>& entries);

/// Runs of at least two rows, in key order.
std::vector<KeyRun> find_runs(const std::vector<KeyEntry>& entries);

/// The largest run size such that all runs up to it cost at most `pairs` pairs; at least `least`.
std::uint32_t choose_size_limit(const std::vector<KeyRun>& runs, std::uint64_t pairs,
                                std::uint32_t least);

/// Combines two keys into one. Not symmetric.
std::uint64_t combine_keys(std::uint64_t a, std::uint64_t b);

}  // namespace spruce
