// The report: one HTML page without script, to print or send: scores before and after, what was
// changed by which rule, who decided, the sums that reconcile, hashes. Values of records appear
// masked, or as they are when the person asks for it.
#pragma once

#include <string>
#include <vector>

#include "core/export/how_to_load.h"
#include "core/export/output.h"

namespace spruce {

/// What a report tells beside the context.
struct ReportInput {
  const OutputContext* context = nullptr;
  const Certificate* certificate = nullptr;
  const std::vector<Output>* files = nullptr;  ///< every other output, in order
  const std::vector<FindingCount>* findings = nullptr;
  Stamp stamp;
  std::string language = "en";  ///< or "zh"
  bool shows_values = false;    ///< examples as they are, not masked
};

Output make_report(const ReportInput& input);

}  // namespace spruce
