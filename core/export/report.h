// The report: one HTML page without script, to print or send: scores before and after, what was
// changed by which rule, the sums that reconcile, hashes. Personal data does not appear in it: it
// counts, it does not quote.
#pragma once

#include <string>

#include "core/export/output.h"

namespace spruce {

/// `language` "en" or "zh". `hashes`: name and SHA-256 of every other output, in order.
Output make_report(const OutputContext& context, const Certificate& certificate,
                   const std::vector<std::pair<std::string, std::string>>& hashes,
                   std::string_view language);

/// Text made safe for HTML text and attribute values: & < > " '.
std::string escape_html(std::string_view text);

}  // namespace spruce
