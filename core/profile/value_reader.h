// Value reader: one distinct value of a column in standard form, once for each country it occurs
// with. The profile and the fixes both read through it, so that they cannot disagree on what a
// value is.
// Invariant: with or without a cache the forms are the same.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/fields/field.h"
#include "core/profile/row_country.h"
#include "core/profile/standard_cache.h"

namespace spruce {

/// One (value, country) combination.
struct ReadUse {
  ValueCountries::Use use;
  StandardForm form;
  Grade grade = Grade::Empty;      ///< not known (Empty) when the form came from a cache
  std::vector<ValueIssue> issues;  ///< likewise
};

class ValueReader {
 public:
  /// All must outlive the reader; `cached` may be null.
  ValueReader(FieldType type, const ValueContext& context, const ValueCountries& countries,
              const ColumnStandards* cached);

  /// Reads a value; the uses are valid (and may be moved from) until the next call.
  std::vector<ReadUse>& read(std::string_view value, std::uint32_t value_id);
  /// All uses of the value read last have the same form.
  bool is_one() const;

 private:
  FieldType type_;
  const ValueContext* context_;
  const ValueCountries* countries_;
  const ColumnStandards* cached_;
  MojibakeFinder mojibake_;
  std::vector<ValueCountries::Use> list_;
  std::vector<ReadUse> uses_;
};

}  // namespace spruce
