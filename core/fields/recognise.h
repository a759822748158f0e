// Recognition: which type a column has, by its name and its data together, with the evidence.
// Deterministic, whole-column.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/fields/field.h"

namespace spruce {

/// One distinct value of a column and how many rows have it. The view outlives the call.
struct ValueSample {
  std::string_view value;
  std::uint32_t count = 0;
};

/// Facts about the whole column that a sample cannot show.
struct ColumnFacts {
  std::string_view header;
  std::uint32_t row_count = 0;
  std::uint32_t filled_count = 0;
  std::uint32_t distinct_count = 0;  ///< of filled values
  std::span<const ValueSample>
      samples;  ///< filled values, at most a few thousand, most frequent and evenly spread ones
};

/// One candidate type. `evidence` is codes and numbers for the page's words: e.g.
/// {"data-share:0.96", "header:联系电话"}.
struct TypeGuess {
  FieldType type = FieldType::FreeText;
  double confidence = 0;  ///< 0 to 1
  std::vector<std::string> evidence;
};

/// Candidates, best first, never empty. A header that contradicts its data loses to the data when
/// the data are clear ("header-contradicts").
std::vector<TypeGuess> recognise_column(const ColumnFacts& facts);

/// What a column is for, beyond its type: found by header names (many languages) and value shapes.
enum class ColumnRole : std::uint8_t {
  None,
  RecordId,
  Created,
  Modified,
  LastActivity,
  Owner,
  Consent,
  ParentAccount,
  Source,
  Birthday,
};
ColumnRole recognise_role(const ColumnFacts& facts, FieldType type);
std::string_view role_name(ColumnRole role);

/// ISO country most values of a column (phones with prefix, country names, postal codes) point to;
/// empty when unclear.
std::string guess_country(FieldType type, std::span<const ValueSample> samples);

/// Day/month order learnt from the unambiguous dates of a column; YearFirst when all that might
/// tell are dates of whole years in front that lost their century (2024-07-25, 24-07-25); Unknown
/// when there are none or they disagree.
DateOrder guess_date_order(std::span<const ValueSample> samples);

}  // namespace spruce
