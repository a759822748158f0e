// Blocking: which pairs are worth comparing. The union of every field's block keys; a run that is
// too large is split by a second and a third key, and what still cannot be split is compared in a
// window, never dropped; and the neighbours in the order of names. It predicts the number of pairs
// before any is compared. Source: dynamic blocking as in McNeill, Kardes & Borthwick 2012; sorted
// neighbourhood: Hernández & Stolfo 1995. Invariant: which pairs come out depends on the records'
// features only, not on row order (rows of equal content aside).
#pragma once

#include <cstdint>
#include <vector>

#include "core/match/blocks.h"
#include "core/match/features.h"
#include "core/match/key_pass.h"
#include "core/match/plan.h"

namespace spruce {

/// Resumable: one step is one pass over one key source or one combination of two.
class Blocker {
 public:
  Blocker(const MatchPlan& plan, const FeatureBlock& features, std::uint64_t max_pairs);
  bool step();
  std::uint32_t done_passes() const { return done_passes_; }
  std::uint32_t total_passes() const;
  std::uint32_t refined_blocks() const { return refined_blocks_; }
  BlockSet take() { return std::move(blocks_); }

 private:
  /// One kind of key of one field.
  struct Source {
    std::uint32_t field = 0;
    std::uint8_t kind = 0;
    std::vector<KeyEntry> large;  // entries of runs that are too large, by row
    double typical_size = 0;      // rows that share the key of a row in `large`
  };
  /// Two sources whose large runs are met.
  struct Meeting {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    double expected_size = 0;
  };
  enum class Phase : std::uint8_t { Keys, Meetings, Third, Neighbours, Done };

  void read_keys();
  void plan_meetings();
  void meet(const Meeting& meeting);
  void split_by_third();
  void meet_third();
  void add_neighbours(std::uint32_t field, bool from_end);
  void add_window(const std::vector<std::uint32_t>& rows, std::uint32_t width);
  void take_runs(std::vector<KeyEntry>& entries, std::uint64_t pairs,
                 std::vector<KeyEntry>& too_large, double& typical_size);
  bool can_meet(const Source& a, const Source& b) const;

  const MatchPlan* plan_;
  const FeatureBlock* features_;
  BlockSet blocks_;
  std::uint64_t budget_;
  Phase phase_ = Phase::Keys;
  std::uint32_t next_field_ = 0;
  std::vector<Source> sources_;
  std::vector<Meeting> meetings_;
  std::size_t next_meeting_ = 0;
  std::vector<KeyEntry> unsplit_;  // entries that two keys did not split
  std::vector<std::uint32_t> name_fields_;
  std::size_t next_neighbour_ = 0;
  std::uint32_t refined_blocks_ = 0;
  std::uint32_t done_passes_ = 0;
};

}  // namespace spruce
