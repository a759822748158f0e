#include "core/match/blocks.h"

#include <algorithm>

namespace spruce {

namespace {

constexpr std::uint64_t kRankSample = 16;  // one row in so many is looked at

}  // namespace

void BlockSet::add(const std::uint32_t* rows, std::size_t count) {
  if (count < 2) return;
  rows_.insert(rows_.end(), rows, rows + count);
  starts_.push_back(static_cast<std::uint32_t>(rows_.size()));
  pair_count_ += std::uint64_t{count} * (count - 1) / 2;
}

void BlockSet::finish() {
  row_starts_.assign(row_count_ + 1, 0);
  for (const std::uint32_t row : rows_) ++row_starts_[row + 1];
  for (std::uint32_t row = 0; row < row_count_; ++row) row_starts_[row + 1] += row_starts_[row];
  row_blocks_.resize(rows_.size());
  std::vector<std::uint32_t> next(row_starts_.begin(), row_starts_.end() - 1);
  for (std::uint32_t block = 0; block < block_count(); ++block) {
    for (std::uint32_t i = starts_[block]; i < starts_[block + 1]; ++i) {
      row_blocks_[next[rows_[i]]++] = block;
    }
  }
}

bool BlockSet::is_first_common(std::uint32_t a, std::uint32_t b, std::uint32_t block) const {
  const std::uint32_t* in_a = row_blocks_.data() + row_starts_[a];
  const std::uint32_t* in_b = row_blocks_.data() + row_starts_[b];
  // Both lists hold `block`, so neither pointer runs past its list.
  while (true) {
    if (*in_a == *in_b) return *in_a == block;
    if (*in_a < *in_b) {
      ++in_a;
    } else {
      ++in_b;
    }
  }
}

RowWalk::RowWalk(const BlockSet& blocks, std::uint32_t least_rank)
    : blocks_(&blocks), least_rank_(least_rank), shared_(blocks.row_count()) {}

std::uint32_t RowWalk::rank_of(const Shared& shared) {
  const std::uint32_t blocks = std::min<std::uint32_t>(shared.blocks, kMostShared);
  return blocks * kSizeSteps + (kSizeSteps - 1 - shared.smallest);
}

void RowWalk::gather(std::uint32_t row) {
  partners_.clear();
  next_partner_ = 0;
  const std::uint32_t mark = row + 1;
  for (const std::uint32_t* at = blocks_->blocks_begin(row); at < blocks_->blocks_end(row); ++at) {
    const std::uint32_t size = blocks_->block_size(*at);
    std::uint16_t step = 0;
    while (step + 1U < kSizeSteps && (1U << step) < size) ++step;
    const std::uint32_t* others = blocks_->rows(*at);
    for (std::uint32_t i = 0; i < size; ++i) {
      const std::uint32_t other = others[i];
      if (other <= row) continue;
      ++visited_;
      Shared& shared = shared_[other];
      if (shared.met_by != mark) {
        shared = {mark, 0, step};
        partners_.push_back(other);
      }
      if (shared.blocks < kMostShared) ++shared.blocks;
      shared.smallest = std::min(shared.smallest, step);
    }
  }
}

void RowWalk::count_ranks(std::uint32_t row, std::array<std::uint64_t, kPairRanks>& counts) {
  gather(row);
  for (const std::uint32_t partner : partners_) ++counts[rank_of(shared_[partner])];
  partners_.clear();
}

bool RowWalk::next(std::uint32_t& left, std::uint32_t& right) {
  while (true) {
    while (next_partner_ < partners_.size()) {
      const std::uint32_t partner = partners_[next_partner_++];
      if (rank_of(shared_[partner]) < least_rank_) continue;
      left = row_ - 1;
      right = partner;
      return true;
    }
    if (row_ >= blocks_->row_count()) return false;
    gather(row_++);
  }
}

std::uint32_t choose_least_rank(const BlockSet& blocks, const std::vector<std::uint64_t>& content,
                                std::uint64_t wanted) {
  if (blocks.pair_count() <= wanted) return 0;
  std::array<std::uint64_t, kPairRanks> counts{};
  RowWalk walk(blocks);
  for (std::uint32_t row = 0; row < blocks.row_count(); ++row) {
    if (content[row] % kRankSample == 0) walk.count_ranks(row, counts);
  }
  std::uint64_t total = 0;
  for (std::uint32_t rank = kPairRanks; rank > 0; --rank) {
    total += counts[rank - 1] * kRankSample;
    if (total > wanted) return rank;
  }
  return 0;
}

bool PairWalk::next(std::uint32_t& left, std::uint32_t& right) {
  while (block_ < blocks_->block_count()) {
    const std::uint32_t size = blocks_->block_size(block_);
    while (i_ + 1 < size) {
      if (j_ <= i_) j_ = i_ + 1;
      while (j_ < size) {
        const std::uint32_t a = blocks_->row(block_, i_);
        const std::uint32_t b = blocks_->row(block_, j_);
        ++j_;
        ++visited_;
        if (a == b || !blocks_->is_first_common(a, b, block_)) continue;
        left = std::min(a, b);
        right = std::max(a, b);
        return true;
      }
      ++i_;
      j_ = 0;
    }
    block_ += stride_;
    i_ = 0;
    j_ = 0;
  }
  return false;
}

}  // namespace spruce
