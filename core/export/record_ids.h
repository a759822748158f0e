// Record ids as a CRM sees them: never changed, never re-cased; what can go wrong with them is
// told.
#pragma once

#include <string>
#include <string_view>

namespace spruce {

/// Whether this is an id of 15 letters and digits of which case matters.
bool is_case_sensitive_id(std::string_view id);

/// The form of 18 characters that is safe where case is lost: the id and three characters that hold
/// which of its letters are capitals, five a character. Empty for anything but a 15-character id.
/// Source: Salesforce Help, "Convert 15-character IDs to 18-character IDs" (read 2026-11).
std::string make_safe_id(std::string_view id);

/// ASCII letters lower-cased: what a tool that ignores case compares.
std::string fold_id(std::string_view id);

}  // namespace spruce
