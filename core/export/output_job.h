// OutputJob: makes every output once, in parts, hashes it and reads it back as it is made, and
// keeps nothing of it; what is offered later is made again and must have the same hash
// (core/export/output_reader.h). The order of the list is the order in which a person loads and
// reads the files. A failed check leaves no output at all.
#pragma once

#include <memory>
#include <vector>

#include "core/export/how_to_load.h"
#include "core/export/output.h"

namespace spruce {

/// All outputs of one run, checked.
struct OutputSet {
  std::vector<Output> files;
  Certificate certificate;
  std::vector<FindingCount> findings;  ///< of the preflight
};

class OutputJob {
 public:
  /// `context` must be prepared. `stamp`: who makes the outputs, and when, for log and certificate.
  OutputJob(std::shared_ptr<const OutputContext> context, OutputOptions options, Stamp stamp);
  ~OutputJob();
  OutputJob(const OutputJob&) = delete;
  OutputJob& operator=(const OutputJob&) = delete;

  /// One slice of work of about `budget_bytes`; true when finished. Errors: CannotEncode,
  /// NotReconciled (detail: "file:line:what"; nothing is offered then).
  Result<bool> step(std::size_t budget_bytes);
  /// 0 to 1.
  double progress() const;
  OutputSet take();  ///< after it finished

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace spruce
