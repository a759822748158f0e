// Outputs: the files that go out, each as a stream that makes the same bytes whenever it is opened,
// so that no file is ever held whole. Types only: core/export/output_job.h makes and checks them,
// core/export/output_reader.h hands them out.
// Invariant: what an output gives depends on its context alone, which must not change while the
// outputs are offered (core/session forgets them after every change).
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/csv/writer.h"
#include "core/match/match.h"
#include "core/profile/profile.h"
#include "core/review/record_key.h"
#include "core/review/review.h"
#include "core/table/dictionary.h"
#include "core/table/table.h"

namespace spruce {

enum class OutputKind : std::uint8_t {
  Corrected,  ///< the file as it came, with approved changes; one a source
  Excel,      ///< the corrected rows for a spreadsheet
  Kit,        ///< what goes back into the CRM
  MergeMap,   ///< old record → kept record, and every losing value
  Rollback,   ///< what restores the original: changed cells and removed records
  Audit,
  Recipe,
  Report,
  Rejects,       ///< cells that stay wrong, with reasons
  ImportReport,  ///< what was odd while reading
  View,          ///< the records as a reader of a role may see them
};

/// Bytes of one file, made in parts. Not reentrant; opened anew to begin anew.
class OutputStream {
 public:
  virtual ~OutputStream() = default;
  /// Appends about `budget` bytes to `out`; true when all is written. Errors: CannotEncode.
  virtual Result<bool> step(std::size_t budget, std::string& out) = 0;
  /// Rows of data written so far; 0 for files that are no tables.
  virtual std::uint32_t row_count() const { return 0; }
};
using StreamOpener = std::function<std::unique_ptr<OutputStream>()>;

/// One file. `name` has no folder; `source` is -1 for files of the whole session.
struct Output {
  OutputKind kind = OutputKind::Corrected;
  std::string name;
  std::string role;  ///< boundary name: "corrected", "kit-update", "merge-losing-values", …
  std::int32_t source = -1;
  StreamOpener open;
  std::uint64_t byte_count = 0;  ///< known once it was checked, like the two after it
  std::uint32_t row_count = 0;
  std::string sha256;
};

/// An output whose bytes are there already.
Output make_text_output(OutputKind kind, std::string name, std::string role, std::string bytes);

/// How one source was read and is to be written.
struct OutputSource {
  std::string name;  ///< file name as given
  ReadOptions read;
  const std::vector<Irregular>* irregulars = nullptr;
  std::string crm;                 ///< as recognised, e.g. "salesforce-contact"
  std::uint64_t byte_count = 0;    ///< of the file as it was given
  std::uint64_t check_number = 0;  ///< of its bytes, see core/base/check_number.h
  std::string output_name;  ///< of a source out of another file: what its outputs are named after
  const ReadReport* report = nullptr;  ///< for the import report; may be null

  const std::string& base_name() const { return output_name.empty() ? name : output_name; }
};

struct ViewRequest;  // core/export/view_files.h

/// What the person chose.
struct OutputOptions {
  bool has_encoding = false;  ///< false: the original's
  Encoding encoding = Encoding::Utf8;
  bool bom = false;        ///< with has_encoding
  bool excel_csv = false;  ///< one more file a source: UTF-8 with BOM, formulas guarded
  bool excel_xlsx =
      false;  ///< one more file a source, and one for the rejects: text cells, reasons
  std::string language = "en";      ///< of the report
  bool report_values = false;       ///< examples in the report as they are, not masked
  std::string crm;                  ///< whose kit; empty: as each file was recognised
  std::uint32_t rows_per_file = 0;  ///< of the kit; 0: as the CRM says
  std::vector<std::shared_ptr<const ViewRequest>> views;
};

/// Everything that making outputs looks at. What it points to must outlive the outputs.
struct OutputContext {
  const Table* table = nullptr;
  const Review* review = nullptr;
  std::vector<MatchColumn> columns;
  const TableProfile* before = nullptr;                   ///< may be null
  std::optional<TableProfile> after;                      ///< with `before`
  const std::vector<Dictionary>* dictionaries = nullptr;  ///< for rejects; may be null
  RecordKeys* keys = nullptr;
  std::vector<OutputSource> sources;
  std::string recipe_json;  ///< made by the caller
  std::string engine_version;

  std::vector<bool> merged_away;  ///< by row; filled by prepare()
  std::vector<CellRef> changed;   ///< edited cells of the rows that stay, in row-major order

  /// Fills in what is looked up often. Call once, last. O(rows + edits log edits).
  void prepare();
  bool is_merged_away(RowId row) const { return merged_away[row.value]; }
  const std::string& file_of(RowId row) const { return sources[table->source_of(row).value].name; }
  /// "contacts.v2.csv" → "contacts.v2".
  std::string stem_of(SourceId source) const;
};

/// A file that went in.
struct InputProof {
  std::string name;
  std::uint64_t byte_count = 0;
  std::string sha256;  ///< empty when the bytes could not be made again exactly
};

/// What was proved by reading the outputs back.
struct Certificate {
  bool ok = false;
  std::uint32_t rows_in = 0, rows_out = 0, rows_merged = 0, rows_aside = 0;
  std::uint64_t cells_changed = 0;  ///< against the sources
  std::uint64_t cells_checked = 0;
  std::uint32_t files_checked = 0;
  std::vector<InputProof> inputs;
  std::string recipe_sha256;
  std::string problem;  ///< "file:line:column" of the first difference
};

/// Columns that the file of a source lacks but its records hold values for, in column order:
/// virtual ones (titles, relations) and those that a merge across files brought. They are appended
/// to its corrected file, so that no kept value is without a home.
std::vector<ColumnId> added_columns(const OutputContext& context, SourceId source);

/// The column that holds the record ids of a source.
std::optional<ColumnId> id_column_of(const OutputContext& context, SourceId source);

/// The name a column has in the file of a source, by which a person or a CRM finds it there: as it
/// stands in the header; the name shown when that is blank or used twice; the session's name where
/// the file lacks the column.
std::string header_of(const OutputContext& context, SourceId source, ColumnId column);

}  // namespace spruce
