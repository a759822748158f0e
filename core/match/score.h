// Scoring: the levels of a pair of rows, and their weight with term frequency and discounts. The
// hot loop of a run. It reads a FeatureBlock, a plan and weights, nothing else. Invariant: score(a,
// b) = score(b, a); leaving early never changes which pairs are at or above the threshold.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/match/combine.h"
#include "core/match/features.h"
#include "core/match/pattern.h"
#include "core/match/weights.h"

namespace spruce {

/// Levels of a pair and the frequency classes of the features that gave them.
struct ComparedPair {
  LevelPattern levels{};
  std::array<std::uint32_t, kMaxFields> left{};  ///< frequency classes that met, 0: none
  std::array<std::uint32_t, kMaxFields> right{};
};

/// Compares rows into levels. Remembers the last outcomes of repeated values (a direct-mapped table
/// of at most 1 MiB).
class PairComparer {
 public:
  PairComparer(const MatchPlan& plan, const FeatureBlock& features);
  /// All fields. Cost: one compare() for each pair of distinct features, less what is remembered.
  void compare(std::uint32_t a, std::uint32_t b, ComparedPair& out);

  /// Fields whose outcome needs no compare() …
  struct OpenFields {
    std::uint32_t open = 0;  ///< the others, as a bit set
    std::uint32_t kindred =
        0;  ///< those of them that have a frequency class in common: only they gain from rarity
  };
  /// … equal features or a missing one.
  OpenFields compare_cheap(std::uint32_t a, std::uint32_t b, ComparedPair& out);
  /// One field.
  void compare_field(std::size_t field, std::uint32_t a, std::uint32_t b, ComparedPair& out);
  /// The name fields: given and family name, or the whole name where a part is missing or they are
  /// swapped.
  void compare_names(std::uint32_t a, std::uint32_t b, std::uint32_t open, ComparedPair& out);

 private:
  Level compare_ids(std::size_t field, std::uint32_t a, std::uint32_t b);
  struct Remembered {
    std::uint64_t key = ~0ULL;
    Level level = kMissing;
  };
  const MatchPlan* plan_;
  const FeatureBlock* features_;
  std::vector<Remembered> memory_;
  std::array<std::uint32_t, kMaxFields + 1>
      first_{};  // where the members of each field lie in a row's cells
};

/// A scored pair's whole story.
struct PairScore {
  double weight = 0;  ///< log2 odds, prior included
  ComparedPair compared;
  FieldValues values{};   ///< what each field adds
  bool complete = false;  ///< false: left early, below the threshold
};

class PairScorer {
 public:
  PairScorer(const MatchPlan& plan, const FeatureBlock& features, const Weights& weights);
  /// Everything.
  PairScore score(std::uint32_t a, std::uint32_t b);
  /// Leaves as soon as `least_weight` cannot be reached any more.
  PairScore score_above(std::uint32_t a, std::uint32_t b, double least_weight);

 private:
  void weigh(PairScore& score) const;
  void shift_by_learning(PairScore& score) const;
  double field_weight(std::size_t field, const ComparedPair& pair) const;
  double most_of(std::size_t field, const PairComparer::OpenFields& fields,
                 const ComparedPair& pair) const;
  double most_of_names(const PairComparer::OpenFields& fields, const ComparedPair& pair) const;

  const MatchPlan* plan_;
  const Weights* weights_;
  PairComparer comparer_;
  std::vector<double> most_;                // highest weight of each field, term frequency included
  std::vector<double> most_plain_;          // … of values in different frequency classes
  std::vector<std::size_t> order_;          // fields by how much they can lower a pair
  std::vector<std::vector<float>> rarity_;  // [field][class]: weight added for agreeing on it
};

}  // namespace spruce
