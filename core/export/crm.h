// CRMs: what each takes back, as data with sources; one file each, crm_<name>.cpp. Nothing here
// looks at records: core/export/kit_files.h writes by these rules and core/export/preflight.h
// checks by them.
// Invariant: a number whose source is not the vendor's own text says so in its fact.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/fields/field.h"

namespace spruce {

/// A sentence in both languages.
struct Wording {
  std::string_view en;
  std::string_view zh;
};

/// Most characters that a standard field of this type takes.
struct LengthLimit {
  FieldType type = FieldType::FreeText;
  std::uint32_t most = 0;
};

/// Where a rule comes from.
struct CrmFact {
  std::string_view rule;
  std::string_view source;  ///< whose text, and its title
  std::string_view date;    ///< when it was read
};

/// What an import does with a blank cell of an update.
enum class BlankRule : std::uint8_t {
  Keeps,   ///< the record keeps its value: clearing needs another way
  Erases,  ///< the record loses its value
  Asks,    ///< the person chooses when importing
};

struct CrmProfile {
  std::string_view name;   ///< boundary name, e.g. "salesforce"
  std::string_view title;  ///< as people call it
  /// Rows of data a file takes; 0: no limit known. Splitting by it makes numbered files.
  std::uint32_t max_rows = 0;
  std::uint64_t max_bytes = 0;         ///< of a file; 0: no limit known
  std::uint32_t max_columns = 0;       ///< 0: no limit known
  std::uint32_t max_record_bytes = 0;  ///< 0: no limit known
  std::uint32_t max_characters = 0;    ///< of any cell; 0: no limit known
  bool has_bom = false;                ///< the import wants or bears a byte order mark
  bool wants_workbook = false;         ///< imports take XLSX only: kit files are made in both forms
  /// Records that one merge takes, the kept one counted; 0: the CRM cannot merge.
  std::uint32_t merge_at_once = 0;
  BlankRule blank = BlankRule::Asks;
  bool has_unique_email = false;       ///< two records may not share an e-mail address
  bool has_case_sensitive_id = false;  ///< 15-character ids where case matters
  /// Columns whose header begins so must go along in every update; empty: none.
  std::string_view carried_prefix;
  std::string_view forbidden_characters;
  std::span<const std::string_view> dates;   ///< forms like "yyyy-MM-dd HH:mm"; empty: not checked
  std::span<const std::string_view> yes_no;  ///< words for yes and no; empty: not checked
  std::span<const LengthLimit> lengths;
  std::span<const FieldType> required;  ///< an update must not blank these
  Wording update_how, merge_how, delete_how, rollback_how;
  std::span<const Wording> cautions;
  std::span<const CrmFact> facts;
};

/// All profiles, "generic" first.
std::span<const CrmProfile* const> crm_profiles();
/// By boundary name; nullptr when there is none.
const CrmProfile* find_crm(std::string_view name);
/// The profile of a recognised export ("salesforce-contact" → salesforce); generic for others.
const CrmProfile& crm_of_export(std::string_view recognised);

/// Whether a date is written in a form: y M d H m s S stand for digits of that field, every other
/// character for itself; Z also for a zone like +08:00 or +0800.
bool has_date_form(std::string_view text, std::string_view form);

}  // namespace spruce
