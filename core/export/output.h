// Output files: what goes out, made as bytes and listed with what each is for. Making them is
// resumable; nothing is offered before core/export/reconcile has read the corrected files back.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/csv/writer.h"
#include "core/fixes/fixes.h"
#include "core/match/match.h"
#include "core/profile/profile.h"
#include "core/review/recipe.h"
#include "core/review/record_key.h"
#include "core/review/review.h"
#include "core/table/table.h"

namespace spruce {

enum class OutputKind : std::uint8_t {
  Corrected,  ///< the file as it came, with approved changes; one a source
  Kit,        ///< rows for the CRM: record id and changed columns only; records merged away
  MergeMap,   ///< old record → kept record, and every losing value
  Rollback,   ///< what restores the original: changed cells and removed records
  Audit,
  Recipe,
  Report,
  Rejects,       ///< cells that stay wrong, with reasons
  ImportReport,  ///< what was odd while reading
};

/// One finished file. `name` has no folder; `source` is -1 for files of the whole session.
struct Output {
  OutputKind kind = OutputKind::Corrected;
  std::string name;
  std::string role;  ///< boundary name: "corrected", "kit-update", "merge-losing-values", …
  std::int32_t source = -1;
  std::string bytes;
  std::uint32_t row_count = 0;
};

/// How one source was read and is to be written.
struct OutputSource {
  std::string name;  ///< file name as given
  ReadOptions read;
  const std::vector<Irregular>* irregulars = nullptr;
  std::string output_name;  ///< of a source out of another file: what its outputs are named after
  const ReadReport* report = nullptr;  ///< for the import report; may be null

  const std::string& base_name() const { return output_name.empty() ? name : output_name; }
};

/// What the person chose for the corrected files.
struct OutputOptions {
  bool has_encoding = false;  ///< false: the original's
  Encoding encoding = Encoding::Utf8;
  bool bom = false;             ///< with has_encoding
  bool guard_formulas = false;  ///< only for spreadsheets, never for a CRM
  std::string language = "en";  ///< of the report
};

/// Everything that making outputs looks at. All must outlive the job.
struct OutputContext {
  const Table* table = nullptr;
  const Review* review = nullptr;
  std::vector<MatchColumn> columns;
  const TableProfile* before = nullptr;                   ///< may be null
  const TableProfile* after = nullptr;                    ///< may be null
  const std::vector<Dictionary>* dictionaries = nullptr;  ///< for rejects; may be null
  RecordKeys* keys = nullptr;
  std::vector<OutputSource> sources;
  std::string recipe_json;  ///< made by the caller
  std::string engine_version;
};

/// What was proved by reading the corrected files back.
struct Certificate {
  bool ok = false;
  std::uint32_t rows_in = 0, rows_out = 0, rows_merged = 0, rows_aside = 0;
  std::uint64_t cells_changed = 0;  ///< against the sources
  std::uint64_t cells_checked = 0;
  std::string problem;  ///< "file:line:column" of the first difference
};

/// Makes all output files, then reads the corrected ones back.
class OutputJob {
 public:
  OutputJob(OutputContext context, OutputOptions options);
  ~OutputJob();
  OutputJob(OutputJob&&) noexcept;
  OutputJob& operator=(OutputJob&&) noexcept;

  /// One slice of work of about `budget_bytes`; true when finished. Errors: CannotEncode,
  /// NotReconciled (nothing is offered then).
  Result<bool> step(std::size_t budget_bytes);
  /// "write" or "verify", and 0 to 1.
  std::string_view stage() const;
  double progress() const;
  std::vector<Output> take_outputs();  ///< after it finished
  const Certificate& certificate() const;

 private:
  struct State;
  State* state_;
};

/// Columns that the file of a source lacks but its records hold values for, in column order:
/// virtual ones (titles, relations) and those that a merge across files brought. They are appended
/// to its corrected file, so that no kept value is without a home.
std::vector<ColumnId> added_columns(const Table& table, const Review& review, SourceId source);

/// A cell that a spreadsheet would run as a formula (= + - @ tab CR at its start, also after
/// spaces), given a guard in front. Numbers and phones (+86…, -3.5) are left alone. Source: OWASP
/// "CSV Injection".
std::string guard_formula(std::string_view value);

}  // namespace spruce
