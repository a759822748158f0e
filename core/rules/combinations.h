// Combinations: numbers for combinations of value ids over several columns, given in the order they
// are first met. Two combinations have one number exactly when they are equal.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace spruce {

/// Pairs of 32-bit numbers, numbered from 0. Open addressing, at most half full.
class PairNumbers {
 public:
  std::uint32_t add(std::uint32_t left, std::uint32_t right);
  std::optional<std::uint32_t> find(std::uint32_t left, std::uint32_t right) const;
  std::uint32_t size() const { return static_cast<std::uint32_t>(keys_.size()); }
  std::uint32_t left(std::uint32_t number) const {
    return static_cast<std::uint32_t>(keys_[number] >> 32U);
  }
  std::uint32_t right(std::uint32_t number) const {
    return static_cast<std::uint32_t>(keys_[number]);
  }

 private:
  std::size_t slot_of(std::uint64_t key) const;
  void grow();
  std::vector<std::uint64_t> keys_;   // by number
  std::vector<std::uint32_t> slots_;  // number + 1; 0: free
};

/// Combinations of one to several numbers, folded pair by pair.
class CombinationNumbers {
 public:
  explicit CombinationNumbers(std::size_t width) : pairs_(width > 1 ? width - 1 : 0) {}
  std::uint32_t add(const std::vector<std::uint32_t>& ids);
  std::optional<std::uint32_t> find(const std::vector<std::uint32_t>& ids) const;

 private:
  std::vector<PairNumbers> pairs_;
};

}  // namespace spruce
