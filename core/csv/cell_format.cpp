// How a value becomes a cell again. Declared in writer.h.
#include "core/csv/writer.h"
#include "core/table/raw_cell.h"

namespace spruce {
namespace {

bool is_all_padding(std::string_view value) {
  for (const char c : value) {
    if (!is_cell_padding(c)) return false;
  }
  return true;
}

void append_quoted(std::string& out, std::string_view value, const Dialect& dialect) {
  out.push_back(dialect.quote);
  for (const char c : value) {
    if (c == dialect.quote) {
      out.push_back(dialect.backslash_escape ? '\\' : dialect.quote);
    } else if (c == '\\' && dialect.backslash_escape) {
      out.push_back('\\');
    }
    out.push_back(c);
  }
  out.push_back(dialect.quote);
}

}  // namespace

bool needs_quotes(std::string_view value, const Dialect& dialect, bool alone) {
  if (alone && is_all_padding(value)) return true;
  for (const char c : value) {
    if (c == dialect.delimiter || c == '\n' || c == '\r') return true;
    if (c == dialect.quote && dialect.quote != '\0') return true;
  }
  return false;
}

void append_cell(std::string& out, std::string_view value, const Dialect& dialect,
                 bool force_quote) {
  const bool can_quote = dialect.quote != '\0';
  if (can_quote && (force_quote || needs_quotes(value, dialect, false))) {
    append_quoted(out, value, dialect);
  } else {
    out.append(value);
  }
}

void append_rfc4180_row(std::string& out, const std::vector<std::string_view>& cells) {
  const Dialect dialect;
  const bool alone = cells.size() == 1;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out.push_back(',');
    append_cell(out, cells[i], dialect, needs_quotes(cells[i], dialect, alone));
  }
  out.append("\r\n");
}

}  // namespace spruce
