// Survivorship: which of several values a field of the merged record takes, one rule a function.
// Pure; make_merge_plan calls it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/field.h"
#include "core/merge/merge.h"

namespace spruce {

/// One member's value of one column, in master order: the master first, then by trust, then by row.
struct MemberValue {
  RowId row;
  std::string text;
  std::string modified;  ///< ISO text of the record's modified date: sorts by time; empty: unknown
  std::uint32_t source_rank = 0;  ///< 0 = most trusted
};

/// What a rule chose. `from` is empty when the value is nobody's alone.
struct Survivor {
  std::string value;
  std::optional<RowId> from;
};

/// Applies a rule (not Chosen). `header` tells Strictest which way the column counts. Blanks never
/// beat values.
Survivor choose_survivor(SurvivorRule rule, const std::vector<MemberValue>& values,
                         std::string_view header);

/// True for text that is no value: blank, or only spaces.
bool is_blank_value(std::string_view text);

/// The values of a list cell (`a;b`, `a ::: b`, `a、b`), trimmed, without blanks.
std::vector<std::string> split_list(std::string_view text);

}  // namespace spruce
