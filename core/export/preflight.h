// Preflight: what a CRM would refuse, ignore or damage of a kit, found before it is loaded. It
// changes nothing and stops nothing; it says what, where and what to do, in both languages.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/export/kit.h"
#include "core/export/table_file.h"

namespace spruce {

enum class FindingCode : std::uint8_t {
  NoIdColumn,          ///< the file has no record ids: nothing can be updated
  NoId,                ///< a changed record without an id: it is in no file of the kit
  RepeatedId,          ///< the same id in several rows that go out
  CaseCollision,       ///< ids that differ by case alone
  ChangedId,           ///< a record id that was changed by a decision; the kit uses the original
  TooLong,             ///< more characters than the field takes; detail: the limit
  DateForm,            ///< a date in a form that the import does not take; detail: the forms
  YesNoForm,           ///< a yes or no in other words; detail: the words
  NewChoice,           ///< a value that no record of the column had before
  RequiredBlank,       ///< a required field would become blank
  Cleared,             ///< a cell that becomes blank, where a blank keeps the old value
  ForbiddenCharacter,  ///< a character that the import does not take; detail: the character
  SystemColumn,        ///< owner, created or modified: importing it rewrites who and when
  NewColumn,           ///< a column that the file did not have
  SharedEmail,         ///< an address that another record of the CRM still has
  RecordTooLarge,      ///< a row of more bytes than a record may have; detail: the limit
  TooManyColumns,      ///< detail: the limit
};
std::string_view finding_name(FindingCode code);

/// How bad it is: what the CRM will refuse or damage, or what a person should know.
enum class FindingGrade : std::uint8_t { Refused, Damaged, Notice };
std::string_view finding_grade_name(FindingGrade grade);
FindingGrade grade_of(FindingCode code);

struct Finding {
  FindingCode code = FindingCode::NoId;
  SourceId source;
  std::optional<RowId> row;
  std::optional<ColumnId> column;
  std::string value;
  std::string detail;
};

/// Takes one finding.
using FindingSink = std::function<void(Finding)>;

/// Checks one kit; findings come by code, then in row order. O(changed cells + rows).
void check_kit(const OutputContext& context, const Kit& kit, const FindingSink& take);

/// The sentence: what is wrong, where, what to do. `language` "en" or "zh".
std::string finding_sentence(const OutputContext& context, const Kit& kit, const Finding& finding,
                             std::string_view language);

/// All findings of all kits as a table, with both sentences.
TableFile preflight_table(const std::shared_ptr<const OutputContext>& context,
                          const std::vector<std::shared_ptr<const Kit>>& kits);

}  // namespace spruce
