// Table files: our own tables (kit, merge map, rollback, rejects, …) as rows that are made one at a
// time and written as plain RFC 4180 in UTF-8. It knows nothing of what the rows mean.
// Invariant: a part of the stream always ends at the end of a row, which is what lets
// core/export/read_back.h read parts by themselves.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/export/output.h"

namespace spruce {

/// The rows of one table, from the first to the last.
class RowSource {
 public:
  virtual ~RowSource() = default;
  /// Puts the next row into `cells`, whose strings are reused; false when there are no more.
  virtual bool next(std::vector<std::string>& cells) = 0;
};
using RowOpener = std::function<std::unique_ptr<RowSource>()>;

/// How a table becomes bytes.
struct TableForm {
  bool bom = true;     ///< so that spreadsheets show Chinese right
  bool guard = false;  ///< formulas guarded: for spreadsheets alone
};

/// One table that goes out.
struct TableFile {
  OutputKind kind = OutputKind::Kit;
  std::string name;
  std::string role;
  std::int32_t source = -1;
  std::vector<std::string> header;
  RowOpener rows;
  TableForm form;
};

/// The output that writes the table.
Output make_table_output(const TableFile& table);

/// Bytes of one row as it would be written, line end included.
std::size_t row_size(const std::vector<std::string>& cells);

}  // namespace spruce
