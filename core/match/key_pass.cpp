#include "core/match/key_pass.h"

#include <algorithm>

namespace spruce {

namespace {

constexpr std::uint32_t kRadixBits = 11;
constexpr std::uint32_t kBuckets = 1U << kRadixBits;

void radix_pass(const std::vector<KeyEntry>& from, std::vector<KeyEntry>& to, int shift) {
  std::vector<std::uint32_t> counts(kBuckets + 1, 0);
  const auto digit = [shift](const KeyEntry& entry) {
    return static_cast<std::uint32_t>(entry.key >> shift) & (kBuckets - 1);
  };
  for (const KeyEntry& entry : from) ++counts[digit(entry) + 1];
  for (std::uint32_t i = 0; i < kBuckets; ++i) counts[i + 1] += counts[i];
  for (const KeyEntry& entry : from) to[counts[digit(entry)]++] = entry;
}

bool is_before(const KeyEntry& a, const KeyEntry& b) {
  return a.key != b.key ? a.key < b.key : a.row < b.row;
}

}  // namespace

void sort_entries(std::vector<KeyEntry>& entries) {
  if (entries.size() < 4096) {
    std::sort(entries.begin(), entries.end(), is_before);
  } else {
    std::vector<KeyEntry> other(entries.size());
    radix_pass(entries, other, 31);
    radix_pass(other, entries, 42);
    radix_pass(entries, other, 53);
    entries.swap(other);
    // Runs that agree in the upper 33 bits are almost always one key: sort each run to be exact.
    for (std::size_t i = 0; i < entries.size();) {
      std::size_t j = i + 1;
      while (j < entries.size() && entries[j].key >> 31 == entries[i].key >> 31) ++j;
      if (j - i > 1) {
        std::sort(entries.begin() + static_cast<std::ptrdiff_t>(i),
                  entries.begin() + static_cast<std::ptrdiff_t>(j), is_before);
      }
      i = j;
    }
  }
  entries.erase(std::unique(entries.begin(), entries.end(),
                            [](const KeyEntry& a, const KeyEntry& b) {
                              return a.key == b.key && a.row == b.row;
                            }),
                entries.end());
}

std::vector<KeyRun> find_runs(const std::vector<KeyEntry>& entries) {
  std::vector<KeyRun> runs;
  const std::uint32_t count = static_cast<std::uint32_t>(entries.size());
  for (std::uint32_t i = 0; i < count;) {
    std::uint32_t j = i + 1;
    while (j < count && entries[j].key == entries[i].key) ++j;
    if (j - i > 1) runs.push_back({i, j});
    i = j;
  }
  return runs;
}

std::uint32_t choose_size_limit(const std::vector<KeyRun>& runs, std::uint64_t pairs,
                                std::uint32_t least) {
  std::vector<std::uint32_t> sizes;
  sizes.reserve(runs.size());
  for (const KeyRun& run : runs) sizes.push_back(run.size());
  std::sort(sizes.begin(), sizes.end());
  std::uint64_t total = 0;
  std::uint32_t limit = least;
  for (const std::uint32_t size : sizes) {
    total += std::uint64_t{size} * (size - 1) / 2;
    if (total > pairs) return std::max(least, std::min(limit, size - 1));
    limit = std::max(limit, size);
  }
  return limit;
}

std::uint64_t combine_keys(std::uint64_t a, std::uint64_t b) {
  std::uint64_t x = a * 0x9e3779b97f4a7c15ULL + (b ^ (b >> 29));
  x ^= x >> 31;
  x *= 0xbf58476d1ce4e5b9ULL;
  return x ^ (x >> 30);
}

}  // namespace spruce
