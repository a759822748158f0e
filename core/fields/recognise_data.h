// What a column's values say: for each field type the share of values that look like it and hardly
// like another one. Not about the header (recognise_header.h). Invariant: deterministic; the order
// of samples does not matter.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "core/fields/field.h"
#include "core/fields/recognise.h"

namespace spruce {

/// Shares of the samples that were looked at (placeholders left out), 0 to 1.
struct DataShares {
  std::array<double, kFieldTypeCount> strict{};  ///< looks like this type and hardly like another
  std::array<double, kFieldTypeCount> loose{};   ///< could be a value of this type
  std::uint32_t looked_at = 0;
  double mean_length = 0;  ///< characters
  double with_space = 0;   ///< values of several words
  double all_digits = 0;
  double code_like = 0;   ///< no spaces, at least one digit, letters and -_./ only
  double one_shape = 0;   ///< values that share the most usual shape of digits and letters
  double one_length = 0;  ///< values that share the most usual length
  bool counting = false;  ///< whole numbers that run without big gaps (1, 2, 3 …)

  double strict_of(FieldType type) const { return strict[static_cast<std::size_t>(type)]; }
  double loose_of(FieldType type) const { return loose[static_cast<std::size_t>(type)]; }
};

/// Looks at up to 240 evenly spread samples; about 5 µs each.
DataShares measure_samples(std::span<const ValueSample> samples);

/// Number patterns that are telephone numbers and not dates, amounts or ids: +…, (0755) 8376 5566,
/// 138 0013 8000.
bool looks_like_phone(std::string_view text);

}  // namespace spruce
