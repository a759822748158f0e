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
  const char escape = dialect.escape;
  out.push_back(dialect.quote);
  for (const char c : value) {
    if (c == dialect.quote) {
      out.push_back(escape != '\0' ? escape : dialect.quote);
    } else if (c == escape && escape != '\0') {
      out.push_back(escape);
    }
    out.push_back(c);
  }
  out.push_back(dialect.quote);
}

// A file without quotes but with an escape: what would part the cell is escaped.
void append_escaped(std::string& out, std::string_view value, const Dialect& dialect) {
  for (const char c : value) {
    if (c == dialect.delimiter || c == dialect.escape || c == '\n' || c == '\r') {
      out.push_back(dialect.escape);
    }
    out.push_back(c);
  }
}

// An escape that would be taken for one: before something it escapes, or at the end.
bool has_live_escape(std::string_view value, const Dialect& dialect) {
  if (dialect.escape == '\0') return false;
  const QuoteRule rule{dialect.quote, dialect.escape, dialect.delimiter, false, false};
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (value[at] != dialect.escape) continue;
    if (at + 1 == value.size() || is_escapable(value[at + 1], rule)) return true;
  }
  return false;
}

}  // namespace

bool needs_quotes(std::string_view value, const Dialect& dialect, bool alone) {
  if ((alone || dialect.delimiter_repeats) && is_all_padding(value)) return true;
  if (dialect.space_after_delimiter && !value.empty() && value[0] == ' ') return true;
  for (const char c : value) {
    if (c == dialect.delimiter || c == '\n' || c == '\r') return true;
    if (c == dialect.quote && dialect.quote != '\0') return true;
  }
  return has_live_escape(value, dialect);
}

void append_cell(std::string& out, std::string_view value, const Dialect& dialect,
                 bool force_quote) {
  const bool needed = force_quote || needs_quotes(value, dialect, false);
  if (dialect.quote != '\0' && needed) {
    append_quoted(out, value, dialect);
  } else if (dialect.escape != '\0' && needed) {
    append_escaped(out, value, dialect);
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
