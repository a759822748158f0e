#include "core/rules/combinations.h"

namespace spruce {
namespace {

// The finaliser of SplitMix64 (S. Vigna, public domain): every bit of the key reaches every bit.
std::uint64_t mix(std::uint64_t key) {
  key = (key ^ (key >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  key = (key ^ (key >> 27U)) * 0x94d049bb133111ebULL;
  return key ^ (key >> 31U);
}

std::uint64_t key_of(std::uint32_t left, std::uint32_t right) {
  return (std::uint64_t{left} << 32U) | right;
}

}  // namespace

std::size_t PairNumbers::slot_of(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = mix(key) & mask;
  while (slots_[slot] != 0 && keys_[slots_[slot] - 1] != key) slot = (slot + 1) & mask;
  return slot;
}

void PairNumbers::grow() {
  slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, 0);
  for (std::uint32_t number = 0; number < keys_.size(); ++number) {
    slots_[slot_of(keys_[number])] = number + 1;
  }
}

std::uint32_t PairNumbers::add(std::uint32_t left, std::uint32_t right) {
  if (keys_.size() * 2 >= slots_.size()) grow();
  const std::uint64_t key = key_of(left, right);
  const std::size_t slot = slot_of(key);
  if (slots_[slot] == 0) {
    keys_.push_back(key);
    slots_[slot] = static_cast<std::uint32_t>(keys_.size());
  }
  return slots_[slot] - 1;
}

std::optional<std::uint32_t> PairNumbers::find(std::uint32_t left, std::uint32_t right) const {
  if (slots_.empty()) return std::nullopt;
  const std::size_t slot = slot_of(key_of(left, right));
  if (slots_[slot] == 0) return std::nullopt;
  return slots_[slot] - 1;
}

std::uint32_t CombinationNumbers::add(const std::vector<std::uint32_t>& ids) {
  std::uint32_t number = ids.front();
  for (std::size_t i = 0; i < pairs_.size(); ++i) number = pairs_[i].add(number, ids[i + 1]);
  return number;
}

std::optional<std::uint32_t> CombinationNumbers::find(const std::vector<std::uint32_t>& ids) const {
  std::optional<std::uint32_t> number = ids.front();
  for (std::size_t i = 0; i < pairs_.size() && number; ++i) {
    number = pairs_[i].find(*number, ids[i + 1]);
  }
  return number;
}

}  // namespace spruce
