// Matcher: runs a Program over a text, leftmost and by priority as a backtracking matcher would, in time
// O(instructions x characters): a place that failed once is not tried again (the idea of RE2's BitState).
#ifndef SPRUCE_PHONE_REGEX_MATCHER_H
#define SPRUCE_PHONE_REGEX_MATCHER_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "program.h"

namespace spruce_phone {

/// Byte offsets of a match: [2 * group, 2 * group + 1], group 0 is the whole; -1 where a group took no part.
using Captures = std::vector<std::int32_t>;

/// What a matcher works with; one can serve all matchers of a thread in turn.
struct MatcherScratch {
  struct Job {
    std::uint32_t pc;
    std::int32_t at;  // below 0: restore capture slot pc to -2 - at
  };
  std::vector<Job> jobs;
  std::vector<std::uint64_t> visited;
};

class Matcher {
 public:
  /// All must outlive it.
  Matcher(const Program& program, std::string_view text, MatcherScratch& scratch)
      : program_(program), text_(text), jobs_(scratch.jobs), visited_(scratch.visited) {}

  enum class Until { Anywhere, End };
  /// A match that begins exactly at `at`; `Until::End`: and ends with the text.
  bool match_at(std::size_t at, Until until, Captures& captures);
  /// The first match that begins at or after `at`.
  bool find(std::size_t at, Captures& captures);

 private:
  bool run(std::uint32_t pc, std::size_t at, Until until, Captures& captures);
  bool step(std::uint32_t& pc, std::size_t& at);
  void forget();
  bool look_ahead(std::uint32_t pc, std::size_t at);
  bool is_end(std::size_t at) const;
  bool visit(std::uint32_t pc, std::size_t at);

  const Program& program_;
  std::string_view text_;
  std::vector<MatcherScratch::Job>& jobs_;
  std::vector<std::uint64_t>& visited_;
};

}  // namespace spruce_phone

#endif
