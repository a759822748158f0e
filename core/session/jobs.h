// Jobs: long work of a session in small steps, one at a time. A job that is cancelled or fails
// leaves the session as it was before it.
#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "core/session/state.h"

namespace spruce {

/// Progress as the page shows it.
struct JobProgress {
  std::string stage;
  double done = 0;
  double total = 0;  ///< 0: not known
  bool finished = false;
};

/// One kind of long work.
class Job {
 public:
  virtual ~Job() = default;
  Job() = default;
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;
  virtual std::string_view kind() const = 0;
  /// Works for about `budget` microseconds. After `finished` the state holds the result.
  virtual Result<JobProgress> step(std::uint32_t budget) = 0;
};

/// "profile", "rules", "fixes", "match", "export", "convert", "erase", "retention". Errors:
/// WrongState when an earlier step is missing, BadJson for an unknown kind.
Result<std::unique_ptr<Job>> make_job(State& state, const std::string& kind, const Json& options);

}  // namespace spruce
