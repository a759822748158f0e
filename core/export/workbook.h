// Workbooks that go out: tables as XLSX with frozen header and text cells, made in parts like every
// output, and read back. Cells longer than Excel takes are cut, marked and listed: the CSV file
// holds them whole.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/export/read_back.h"
#include "core/export/table_file.h"
#include "core/office/xlsx.h"

namespace spruce {

/// Rows with a look for each cell.
class StyledRows {
 public:
  virtual ~StyledRows() = default;
  /// The next row; `styles` has the size of `cells`. False when there are no more.
  virtual bool next(std::vector<std::string>& cells, std::vector<CellStyle>& styles) = 0;
};

struct Sheet {
  std::string name;
  std::vector<std::string> header;
  std::function<std::unique_ptr<StyledRows>()> rows;
};

struct Workbook {
  OutputKind kind = OutputKind::Excel;
  std::string name;
  std::string role;
  std::int32_t source = -1;
  std::vector<Sheet> sheets;
  std::string language = "en";  ///< of the sheet that lists cut cells, which is there when needed
};

Output make_workbook_output(const Workbook& workbook);
/// Checks that a workbook holds the texts of its sheets.
std::unique_ptr<ReadBack> read_workbook_back(const Workbook& workbook);

/// A table as the only sheet of a workbook of the same name.
Workbook workbook_of(const TableFile& table);

/// The records of one source as they stay, changed cells highlighted, and a second sheet with the
/// reason of every change.
Workbook corrected_workbook(const std::shared_ptr<const OutputContext>& context, SourceId source,
                            std::string_view language);

/// The records with cells that stay wrong, those cells marked, and the reasons in the last column;
/// one sheet a source. To be corrected and read again.
Workbook rejects_workbook(const std::shared_ptr<const OutputContext>& context,
                          std::string_view language);

}  // namespace spruce
