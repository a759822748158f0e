// Recognition: which type a column has, by its name and its data together, with the evidence.
// Deterministic, whole-column.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
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

/// What the names of one file say together: which languages they are in, and which concepts
/// (recognise_concepts.h) are there. Made by read_header_row, once a file.
struct HeaderContext {
  std::vector<double> languages;            ///< share by language; empty: too few names to tell
  std::array<std::uint64_t, 2> concepts{};  ///< a bit a concept
};
HeaderContext read_header_row(std::span<const std::string> headers);

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
  Author,    ///< who made or changed the record
  Relation,  ///< another person than the record's own: assistant, spouse, manager
};
inline constexpr std::size_t kColumnRoleCount = 12;

/// What a recognised layout of a CRM says of a column (session/crm.h); a strong header, not a
/// verdict: data that contradict it win.
struct ColumnHint {
  bool known = false;
  FieldType type = FieldType::FreeText;
  ColumnRole role = ColumnRole::None;
  std::string layout;  ///< "salesforce-contact"; goes into the evidence
};

/// Facts about the whole column that a sample cannot show.
struct ColumnFacts {
  std::string_view header;
  std::uint32_t row_count = 0;
  std::uint32_t filled_count = 0;
  std::uint32_t distinct_count = 0;  ///< of filled values
  std::span<const ValueSample>
      samples;  ///< filled values, at most a few thousand, most frequent and evenly spread ones
  const HeaderContext* row = nullptr;  ///< the names beside this one; null: not known
  ColumnHint hint = {};
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

/// The role of a column: by its header, by a recognised layout, or by values that can only be ids.
ColumnRole recognise_role(const ColumnFacts& facts, FieldType type);
std::string_view role_name(ColumnRole role);
std::optional<ColumnRole> find_role(std::string_view name);

/// ISO country most values of a column (phones with prefix, country names, postal codes) point to;
/// empty when unclear.
std::string guess_country(FieldType type, std::span<const ValueSample> samples);

/// Day/month order learnt from the unambiguous dates of a column; YearFirst when all that might
/// tell are dates of whole years in front that lost their century (2024-07-25, 24-07-25); Unknown
/// when there are none or they disagree.
DateOrder guess_date_order(std::span<const ValueSample> samples);

}  // namespace spruce
