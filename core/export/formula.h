// The guard against formulas, for spreadsheet-facing files alone: never for a CRM.
// Source: OWASP "CSV Injection" (2025), and the cases of the Unicode full-width forms of = + - @.
#pragma once

#include <string>
#include <string_view>

namespace spruce {

/// Whether a spreadsheet would run a cell as a formula: = + - @ tab CR LF at its start, also after
/// spaces and in full width, unless the whole cell is a number, a dash, or phone numbers written
/// with a country code (+86 138 0013 8000 ext. 9; several in a cell, over several lines too).
bool is_formula(std::string_view value);

/// The value with an apostrophe in front when it is_formula; else as it is.
std::string guard_formula(std::string_view value);

}  // namespace spruce
