// Standard cache: what grading found out about values, kept for the fixes so that nothing is
// standardised twice. Only what differs from its standard form (or is a placeholder) takes room.
// Not a list of proposals (core/fixes).
// Invariant: an entry holds only under the type and context it was made with; `matches` says
// whether they still are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/fields/field.h"
#include "core/profile/row_country.h"
#include "core/text/mojibake.h"

namespace spruce {

/// What fixes need to know of one standardised value. The default: a value in standard form.
struct StandardForm {
  bool differs = false;
  bool is_empty = false;  ///< Grade::Empty: blank or a placeholder
  bool repairs = false;   ///< bad now, and its standard form is not
  FixGrade fix_grade = FixGrade::Safe;
  std::string_view rule;  ///< static storage
  std::string standard;   ///< set only when it differs
  std::string detail;     ///< reason data
  std::string moved_title;
};

/// Standardises one value; `grade` and `issues` get what the profile counts. A changed value that
/// is graded unlikely or invalid is standardised once more to see whether the change repairs it.
/// In types made of text, mojibake is repaired first (rule "text.mojibake"), and characters lost to
/// it are the issue "text.mojibake-lost".
StandardForm read_standard(const FieldTypeInfo& type, std::string_view value,
                           const ValueContext& context, const MojibakeFinder& mojibake,
                           Grade& grade, std::vector<ValueIssue>& issues);

/// Standard forms of the graded values of one column.
class ColumnStandards {
 public:
  ColumnStandards() = default;
  ColumnStandards(FieldType type, ValueContext context, std::uint32_t distinct);

  /// Adds a value in one country; the forms of one value are added together, countries ascending.
  void add(std::uint32_t value_id, CountryIndex country, StandardForm form);
  /// Sorts what was added. Call once, before any find.
  void finish();

  bool matches(FieldType type, const ValueContext& context) const;
  bool is_known(std::uint32_t value_id) const;
  /// Null: in standard form. Only for known values.
  const StandardForm* find(std::uint32_t value_id, CountryIndex country) const;

 private:
  struct Entry {
    std::uint32_t value_id;
    CountryIndex country;
    StandardForm form;
  };
  FieldType type_ = FieldType::FreeText;
  ValueContext context_;
  std::vector<bool> known_;
  std::vector<Entry> entries_;
};

/// By ColumnId.
using StandardCache = std::vector<ColumnStandards>;

}  // namespace spruce
