// CRM recognition: whose export a file is, by its headers and by the shapes of its ids, with what
// speaks for it. An unknown export works just as well. Invariant: unknown rather than wrong; two
// CRMs that fit equally well are none.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/recognise.h"
#include "core/session/crm_presets.h"

namespace spruce {

/// Hands over up to a few dozen filled values of a column.
using ColumnValues = std::function<std::vector<std::string>(std::size_t column)>;

struct CrmGuess {
  const CrmPreset* preset = nullptr;
  double confidence = 0;
  /// Codes: "columns:12/17", "marks:Record ID, Lifecycle Stage", "ids:Contact ID".
  std::vector<std::string> evidence;
  std::vector<ColumnHint> hints;  ///< a column; `known` false where the preset says nothing
};

/// Nothing when no layout fits well. O(header x layouts).
std::optional<CrmGuess> recognise_crm(const std::vector<std::string>& header,
                                      const ColumnValues& values);

}  // namespace spruce
