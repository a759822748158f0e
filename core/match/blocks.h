// Blocks: sets of rows worth comparing with each other, and the walk over their pairs.
// Invariant: a pair of rows that shares several blocks is walked exactly once, in the first of them; no set of pairs is kept.
#pragma once

#include <cstdint>
#include <vector>

namespace spruce {

/// The union of all blocks. Block ids depend on the records' contents, not on row order.
class BlockSet {
 public:
  explicit BlockSet(std::uint32_t row_count) : row_count_(row_count) {}

  /// Appends a block of at least two rows.
  void add(const std::uint32_t* rows, std::size_t count);
  /// Call once, after the last add().
  void finish();

  std::uint32_t block_count() const { return static_cast<std::uint32_t>(starts_.size() - 1); }
  std::uint32_t block_size(std::uint32_t block) const { return starts_[block + 1] - starts_[block]; }
  std::uint32_t row(std::uint32_t block, std::uint32_t i) const { return rows_[starts_[block] + i]; }
  /// Pairs counted once for each block they are in: what scoring costs at most.
  std::uint64_t pair_count() const { return pair_count_; }
  /// True when `block`, which holds both rows, is the first block that does.
  bool is_first_common(std::uint32_t a, std::uint32_t b, std::uint32_t block) const;
  std::uint32_t row_count() const { return row_count_; }
  /// The blocks of a row, ascending. After finish().
  const std::uint32_t* blocks_begin(std::uint32_t row) const {
    return row_blocks_.data() + row_starts_[row];
  }
  const std::uint32_t* blocks_end(std::uint32_t row) const {
    return row_blocks_.data() + row_starts_[row + 1];
  }

 private:
  std::uint32_t row_count_;
  std::vector<std::uint32_t> rows_;
  std::vector<std::uint32_t> starts_ = {0};
  std::vector<std::uint32_t> row_starts_;
  std::vector<std::uint32_t> row_blocks_;  // ascending for each row
  std::uint64_t pair_count_ = 0;
};

/// Walks all pairs row by row: the partners of a row are gathered from its blocks, each once. The row stays in the cache
/// while its partners are compared. Resumable at any pair.
class RowWalk {
 public:
  explicit RowWalk(const BlockSet& blocks);
  /// The next pair, left < right; false at the end.
  bool next(std::uint32_t& left, std::uint32_t& right);
  /// Positions of blocks gathered so far, of BlockSet::pair_count().
  std::uint64_t visited() const { return visited_; }

 private:
  void gather();

  const BlockSet* blocks_;
  std::uint32_t row_ = 0;                 // the row whose partners are gathered next
  std::size_t next_partner_ = 0;
  std::vector<std::uint32_t> partners_;
  std::vector<std::uint32_t> met_by_;     // by row: 1 + the row that met it last
  std::uint64_t visited_ = 0;
};

/// Walks the pairs of every `stride`-th block. Resumable at any pair.
class PairWalk {
 public:
  explicit PairWalk(const BlockSet& blocks, std::uint32_t stride = 1)
      : blocks_(&blocks), stride_(stride) {}
  /// The next pair, left < right; false at the end. `visited` counts every position, also pairs that were walked before.
  bool next(std::uint32_t& left, std::uint32_t& right);
  std::uint64_t visited() const { return visited_; }

 private:
  const BlockSet* blocks_;
  std::uint32_t stride_;
  std::uint32_t block_ = 0;
  std::uint32_t i_ = 0;
  std::uint32_t j_ = 0;
  std::uint64_t visited_ = 0;
};

}  // namespace spruce
