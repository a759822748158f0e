// Features: what is compared, packed once per distinct value. Everything the scorer reads lies in a
// FeatureBlock and the plan, so a block can be handed to a helper worker. Values are read here and
// nowhere later in a run. Invariant: equal feature bytes of a field have one id; id 0 is "no
// evidence".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/match/plan.h"
#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce {

/// The features of one CompareField.
struct FeatureColumn {
  std::string arena;
  std::vector<std::uint32_t> offsets = {0,
                                        0};  ///< feature id lies at [offsets[id], offsets[id + 1])
  std::vector<std::vector<std::uint32_t>> row_ids;  ///< [member][row]: feature id
  std::vector<Level> self_levels;                   ///< compare(f, f) of each id
  std::vector<std::uint32_t> frequency_class;       ///< ids with the same frequency key; 0: none
  std::vector<std::uint32_t> whole_class;  ///< by the whole key, numbered on; empty: the same
  std::vector<std::uint32_t> class_rows;   ///< rows that have each class
  std::uint32_t filled_rows = 0;           ///< rows with at least one feature

  /// The class whose rarity counts when a feature agrees at level 1.
  std::uint32_t class_at_same(std::uint32_t id) const {
    return whole_class.empty() ? frequency_class[id] : whole_class[id];
  }
  std::uint32_t feature_count() const { return static_cast<std::uint32_t>(offsets.size() - 1); }
  std::string_view feature(std::uint32_t id) const {
    return std::string_view(arena).substr(offsets[id], offsets[id + 1] - offsets[id]);
  }
};

/// A value of a row: its feature and the feature's frequency class, 0 for none.
struct FeatureCell {
  std::uint32_t id = 0;
  std::uint32_t frequency_class = 0;
};

struct FeatureBlock {
  std::uint32_t row_count = 0;
  std::vector<FeatureColumn> columns;  ///< one per field of the plan
  /// All features row by row: fields in the plan's order, members within. What scoring reads: a
  /// pair costs two places in memory, not two in each column.
  std::vector<FeatureCell> cells;
  std::uint32_t row_width = 0;  ///< cells of a row
  const FeatureCell* row(std::uint32_t index) const {
    return cells.data() + std::size_t{index} * row_width;
  }
  std::vector<std::uint64_t>
      content;  ///< hash of all features of a row: order of ties, seeds. 0: no feature at all
};

/// Resumable builder: one `step` handles about `budget` distinct values and says whether all is
/// done.
class FeatureBuilder {
 public:
  FeatureBuilder(const Table& table, const std::vector<const Dictionary*>& dictionaries,
                 const MatchOptions& options, const MatchPlan& plan);
  bool step(std::uint32_t budget);
  std::uint64_t done_values() const { return done_values_; }
  std::uint64_t total_values() const { return total_values_; }
  FeatureBlock take() { return std::move(block_); }

 private:
  std::uint32_t intern(FeatureColumn& column, std::string_view feature);
  void grow(const FeatureColumn& column);
  void read_values(std::uint32_t budget);
  void finish_member();
  void join_names();
  void join_dates();
  void read_places();
  void finish_field();
  void count_classes(FeatureColumn& column);
  void finish_block();
  void fill_cells();

  const Table* table_;
  const std::vector<const Dictionary*>* dictionaries_;
  const MatchOptions* options_;
  const MatchPlan* plan_;
  FeatureBlock block_;
  std::uint32_t field_ = 0;
  std::uint32_t member_ = 0;
  std::uint32_t next_value_ = 0;
  std::vector<std::uint32_t> value_ids_;  // dictionary id → feature id, of the member being read
  std::vector<std::uint32_t> slots_;      // feature id, open addressing, of the field being read
  // Whole names that a column holds, by hash, while their field is read: given and family name put
  // together are mostly one of them.
  std::unordered_map<std::uint64_t, std::uint32_t> whole_names_;
  std::uint64_t done_values_ = 0;
  std::uint64_t total_values_ = 0;
  std::string feature_;
  std::string scratch_;
};

}  // namespace spruce
