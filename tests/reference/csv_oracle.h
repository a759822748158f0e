// A slow, obvious CSV parser for well-formed input (RFC 4180 with any delimiter and quote), to hold
// the fast reader against.
// Not for malformed files: there the reader has rules of its own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace spruce::oracle {

using Rows = std::vector<std::vector<std::string>>;

/// All rows, header too. Blank lines are no rows. Line endings LF and CRLF.
inline Rows parse_csv(std::string_view text, char delimiter = ',', char quote = '"') {
  Rows rows;
  std::vector<std::string> row;
  std::string cell;
  bool any = false;  // a byte of this line was seen
  const auto end_row = [&] {
    row.push_back(cell);
    if (any) rows.push_back(row);
    row.clear();
    cell.clear();
    any = false;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n' || (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')) {
      if (text[i] == '\r') ++i;
      end_row();
    } else if (text[i] == delimiter) {
      any = true;
      row.push_back(cell);
      cell.clear();
    } else if (text[i] == quote && cell.empty()) {
      any = true;
      for (++i; i < text.size(); ++i) {
        if (text[i] != quote) {
          cell.push_back(text[i]);
        } else if (i + 1 < text.size() && text[i + 1] == quote) {
          cell.push_back(text[i++]);
        } else {
          break;
        }
      }
    } else {
      any = true;
      cell.push_back(text[i]);
    }
  }
  if (any) end_row();
  return rows;
}

}  // namespace spruce::oracle
