// Model: what a finished run compared and what each outcome weighs, as plain data, for people and
// for programs that repeat the comparison elsewhere (core/export/splink.h). Not the scorer: term
// frequency, verdicts and groups are not in it. Invariant: built from the plan and the weights
// alone; nothing of any record.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/fields/field.h"

namespace spruce {

struct MatchPlan;
struct Weights;

/// One outcome of a comparison.
struct ModelLevel {
  std::string_view name;  ///< "same", "one-edit", …; static
  double m = 0;           ///< P(outcome | one entity), such that log2(m / u) is its weight
  double u = 0;           ///< P(outcome | two entities)
};

/// Columns compared as one piece of evidence.
struct ModelField {
  FieldType type = FieldType::FreeText;
  std::vector<ColumnId> columns;
  std::vector<ModelLevel> levels;  ///< in the order of the type's, without "missing"
  bool term_frequency = false;     ///< a rare value weighs more
  bool gives_keys = false;         ///< agreeing brings records together
  /// Share of an agreement that is news when every stronger agreement of the same office or
  /// household is there too; 1 for fields of a person's own.
  double news = 1;
};

struct MatchModel {
  std::vector<ModelField> fields;  ///< in the plan's order
  double match_rate = 0;           ///< P(two random records are one entity)
  double same_threshold = 0;       ///< probability from which pairs were called the same
  std::uint32_t row_count = 0;
};

/// The fields that speak in this file. A whole name put together from given and family name is left
/// out: it says what they say.
MatchModel make_model(const MatchPlan& plan, const Weights& weights,
                      const std::vector<ColumnId>& columns);

}  // namespace spruce
