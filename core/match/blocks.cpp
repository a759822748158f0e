#include "core/match/blocks.h"

#include <algorithm>

namespace spruce {

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

RowWalk::RowWalk(const BlockSet& blocks) : blocks_(&blocks), met_by_(blocks.row_count(), 0) {}

void RowWalk::gather() {
  partners_.clear();
  next_partner_ = 0;
  const std::uint32_t row = row_++;
  const std::uint32_t mark = row + 1;
  for (const std::uint32_t* at = blocks_->blocks_begin(row); at < blocks_->blocks_end(row); ++at) {
    const std::uint32_t size = blocks_->block_size(*at);
    for (std::uint32_t i = 0; i < size; ++i) {
      const std::uint32_t other = blocks_->row(*at, i);
      if (other <= row) continue;
      ++visited_;
      if (met_by_[other] == mark) continue;
      met_by_[other] = mark;
      partners_.push_back(other);
    }
  }
}

bool RowWalk::next(std::uint32_t& left, std::uint32_t& right) {
  while (next_partner_ >= partners_.size()) {
    if (row_ >= blocks_->row_count()) return false;
    gather();
  }
  left = row_ - 1;
  right = partners_[next_partner_++];
  return true;
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
