// Binary check: says early that a file is no text at all (a workbook, an archive, a picture), by
// its first bytes.
// Not responsible for which encoding a text has (core/text/encoding.h).
#pragma once

#include <optional>
#include <string_view>

#include "core/base/error.h"

namespace spruce {

/// Nothing when the head of a file may be text; else NotText with what it looks like as the detail:
/// "xlsx", "zip", "xls", "pdf", "gzip", "png", "html", … or "binary". Looks at 8 KiB at most.
/// UTF-16 and UTF-32 pass, with and without BOM.
std::optional<Error> check_is_text(std::string_view head);

}  // namespace spruce
