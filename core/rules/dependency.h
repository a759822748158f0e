// Dependencies: one value of column A goes with one value of column B (city → province), learnt
// from the rows, with its support and its exceptions. Only what the rows of this table say; nothing
// is known of the world here.
// Invariant: a value of A speaks only when it is met often enough and nearly always with one value
// of B (the thresholds below), so that an exception is an exception and not half of the rows.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/rules/combinations.h"
#include "core/rules/rule_check.h"

namespace spruce {

/// Rows that a value of A must have, and the share of its usual value of B among them.
inline constexpr std::uint32_t kDependencyRows = 3;
inline constexpr double kDependencyShare = 0.8;

/// Counts pairs (value of A, value of B), then says which B is usual for an A.
class DependencyCounts {
 public:
  void add(std::uint32_t from, std::uint32_t to);
  /// After the last add. O(pairs).
  void finish();
  /// Nothing when A is met too seldom or with too many values.
  std::optional<std::uint32_t> usual(std::uint32_t from) const;
  /// Rows of a value of A, and those with this B.
  std::uint32_t rows_of(std::uint32_t from) const { return rows_of_[from]; }
  std::uint32_t rows_with(std::uint32_t from, std::uint32_t to) const;
  /// Rows of values of A that have a usual B, and of those the ones with another.
  std::uint32_t rows() const { return rows_; }
  std::uint32_t exceptions() const { return exceptions_; }
  /// Values of A that have a usual B, and the different usual ones.
  std::uint32_t deciding_values() const { return deciding_values_; }
  std::uint32_t usual_values() const { return usual_values_; }

 private:
  PairNumbers pairs_;
  std::vector<std::uint32_t> counts_;   // by pair
  std::vector<std::uint32_t> usual_;    // by value of A
  std::vector<std::uint32_t> rows_of_;  // by value of A
  std::uint32_t rows_ = 0, exceptions_ = 0, deciding_values_ = 0, usual_values_ = 0;
};

/// A dependency that the rows show.
struct FoundDependency {
  ColumnId from;
  ColumnId to;
  std::uint32_t rows = 0;        ///< that have a value of A with a usual B
  std::uint32_t exceptions = 0;  ///< of those with another B
  std::uint32_t values = 0;      ///< of A that have a usual B
};

/// One dependency with what it says of each row: what a check tells and what a fix may propose. The
/// input must outlive it.
class LearntDependency {
 public:
  /// `from` decides, together; `to` is decided. O(rows).
  LearntDependency(const RuleCheckInput& input, const std::vector<ColumnId>& from, ColumnId to);
  ~LearntDependency();
  LearntDependency(LearntDependency&&) noexcept;
  LearntDependency& operator=(LearntDependency&&) noexcept;
  struct Usual {
    std::string value;
    std::uint32_t rows = 0;  ///< with the same values of A, the usual B or another
    std::uint32_t with = 0;  ///< of those with the usual B
  };
  /// What the other records say of this one's B; nothing when they do not agree, or A is blank.
  std::optional<Usual> usual(RowId row) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Dependencies between columns of places, choices and codes, strongest first. At most 20. Pairs
/// that hold because one column hardly varies, or because A is nearly a key, are left out.
/// O(pairs of columns x rows), on at most 200 000 rows evenly drawn.
std::vector<FoundDependency> find_dependencies(const RuleCheckInput& input);

}  // namespace spruce
