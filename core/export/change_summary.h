// What changed, counted for people: by rule and by person.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/export/output.h"

namespace spruce {

/// The newest entry in force over each changed cell: why it is as it is. O(cells of all entries).
class ChangeReasons {
 public:
  explicit ChangeReasons(const Review& review);
  /// nullptr: the cell was not changed by an entry in force. Lives as long as the review.
  const Entry* find(CellRef cell) const;

 private:
  const Review& review_;
  std::unordered_map<std::uint64_t, std::uint32_t> newest_;
};

/// Changed cells of one subject of the history, with one example, as it is and masked.
struct RuleChanges {
  std::string subject;
  std::uint64_t cells = 0;
  std::uint64_t rows = 0;
  std::string before, after;
  std::string masked_before, masked_after;
};
/// Most cells first. O(changed cells).
std::vector<RuleChanges> summarise_changes(const OutputContext& context);

/// What one person decided.
struct PersonShare {
  std::string person;
  std::string first, last;  ///< times
  std::uint64_t entries = 0, cells = 0, groups = 0, undone = 0;
};
/// In order of the first decision.
std::vector<PersonShare> summarise_people(const OutputContext& context);

}  // namespace spruce
