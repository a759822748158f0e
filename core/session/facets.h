// Facets of a group of fixes, for the files of core/session only.
#pragma once

#include <vector>

#include "core/session/state.h"

namespace spruce {

/// {"facet": {"by": "shape" | "before" | "after", "text"}}: which cells of a group a question is
/// about; without a facet all of them. Decided once a distinct value.
class FacetFilter {
 public:
  FacetFilter(const State& state, const FixGroup& group, const Json& args);
  bool passes(const Fix& fix) const { return !is_on_ || shows_[fix.change]; }

 private:
  bool is_on_ = false;
  std::vector<bool> shows_;  ///< by change of the group
};

}  // namespace spruce
