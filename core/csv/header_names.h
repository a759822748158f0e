// Header names: what the columns of a file are called on the screen. The text of the file stays as
// it is.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/issue.h"

namespace spruce {

/// A name that had to be made up or changed.
struct HeaderIssue {
  IssueKind kind = IssueKind::BlankHeader;  ///< BlankHeader or DuplicateHeader
  std::uint32_t column_index = 0;
  std::string name;  ///< as it stands in the file
};

/// Turns raw names into shown ones: trimmed, blank → "Column N", the second "Name" → "Name (2)"; a
/// made-up name never takes one that the file uses. Cost O(columns).
std::vector<std::string> make_header_names(std::vector<std::string> names,
                                           std::vector<HeaderIssue>& issues);

/// One row of names out of several: what stands above a name is put before it, with a space; a cell
/// left blank above takes the one to its left, as merged cells of a spreadsheet are exported. A row
/// that says the same again adds nothing.
std::vector<std::string> join_header_rows(const std::vector<std::vector<std::string>>& rows);

/// "Column 1" … "Column N", for files without a header.
std::vector<std::string> make_column_names(std::uint32_t count);

}  // namespace spruce
