// The corrected file: the source with approved changes, and the same records as rows for
// spreadsheets.
#pragma once

#include <memory>

#include "core/export/output.h"
#include "core/export/read_back.h"
#include "core/export/table_file.h"

namespace spruce {

/// One source, byte for byte as it came besides approved changes; with what it must hold.
struct CorrectedFile {
  Output output;
  ExpectedFile expected;
  OutputOptions options;
};
CorrectedFile make_corrected(std::shared_ptr<const OutputContext> context,
                             const OutputOptions& options, SourceId source);

/// The same file with every row whose quotes do not add up written anew: for when it does not read
/// back, which is rare: a stray quote has paired with one that an edit has brought.
void write_doubtful_anew(CorrectedFile& file, std::shared_ptr<const OutputContext> context);

/// Opens a corrected file; `replaced` takes note of where it differs from its source, or is null.
std::unique_ptr<OutputStream> open_corrected(const OutputContext& context,
                                             const OutputOptions& options,
                                             const ExpectedFile& expected,
                                             std::vector<Replaced>* replaced);

/// "contacts.csv" + "-clean" → "contacts-clean.csv"; a name without ending gets ".csv".
std::string name_with(const std::string& name, std::string_view insert);

/// The records that stay, with the columns added, as a table named `name`.
TableFile corrected_table(std::shared_ptr<const OutputContext> context, SourceId source,
                          std::string name);

/// The source as it came, made again: what a proof hashes. Its bytes are the input's unless
/// core/csv/writer.h breaks its law, which the caller checks by OutputSource::check_number.
std::unique_ptr<OutputStream> open_original(const OutputContext& context, SourceId source);

}  // namespace spruce
