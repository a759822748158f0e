// Blocks: sets of rows worth comparing with each other, and the walk over their pairs.
// Invariant: a pair of rows that shares several blocks is walked exactly once, in the first of
// them; no set of pairs is kept.
#pragma once

#include <array>
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
  std::uint32_t block_size(std::uint32_t block) const {
    return starts_[block + 1] - starts_[block];
  }
  std::uint32_t row(std::uint32_t block, std::uint32_t i) const {
    return rows_[starts_[block] + i];
  }
  const std::uint32_t* rows(std::uint32_t block) const { return rows_.data() + starts_[block]; }
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

/// How much the blocks say for a pair: by how many it shares, then by how small the smallest is.
inline constexpr std::uint32_t kMostShared = 7;
inline constexpr std::uint32_t kSizeSteps = 8;
inline constexpr std::uint32_t kPairRanks = (kMostShared + 1) * kSizeSteps;

/// Walks pairs row by row, those of at least `least_rank`: the partners of a row are gathered from
/// its blocks, each once. The row stays in the cache while its partners are compared. Resumable at
/// any pair.
class RowWalk {
 public:
  explicit RowWalk(const BlockSet& blocks, std::uint32_t least_rank = 0);
  /// The next pair, left < right; false at the end.
  bool next(std::uint32_t& left, std::uint32_t& right);
  /// Positions of blocks gathered so far, of BlockSet::pair_count().
  std::uint64_t visited() const { return visited_; }
  /// Adds the pairs of one row with rows after it to `counts`, by rank.
  void count_ranks(std::uint32_t row, std::array<std::uint64_t, kPairRanks>& counts);

 private:
  /// What a row's partner shares with it.
  struct Shared {
    std::uint32_t met_by = 0;  // 1 + the row that met it last
    std::uint16_t blocks = 0;
    std::uint16_t smallest = 0;  // size of the smallest, in steps
  };
  void gather(std::uint32_t row);
  static std::uint32_t rank_of(const Shared& shared);

  const BlockSet* blocks_;
  std::uint32_t least_rank_;
  std::uint32_t row_ = 0;  // the row whose partners are gathered next
  std::size_t next_partner_ = 0;
  std::vector<std::uint32_t> partners_;
  std::vector<Shared> shared_;  // by row
  std::uint64_t visited_ = 0;
};

/// The rank that keeps about `wanted` pairs, from a sample of rows by their contents; 0: all.
std::uint32_t choose_least_rank(const BlockSet& blocks, const std::vector<std::uint64_t>& content,
                                std::uint64_t wanted);

/// Walks the pairs of every `stride`-th block. Resumable at any pair.
class PairWalk {
 public:
  explicit PairWalk(const BlockSet& blocks, std::uint32_t stride = 1)
      : blocks_(&blocks), stride_(stride) {}
  /// The next pair, left < right; false at the end. `visited` counts every position, also pairs
  /// that were walked before.
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
