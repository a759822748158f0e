// How to load: the printed order of work that goes with a kit, in both languages.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/export/kit.h"
#include "core/export/preflight.h"

namespace spruce {

/// How often the preflight found one thing, with the first sentences.
struct FindingCount {
  FindingCode code = FindingCode::NoId;
  std::uint32_t count = 0;
  struct Example {
    std::string en, zh;
  };
  std::vector<Example> examples;  ///< at most kFindingExamples
};
inline constexpr std::size_t kFindingExamples = 3;

/// Counts the findings of all kits, worst grade first, then as often as they come.
std::vector<FindingCount> count_findings(const OutputContext& context,
                                         const std::vector<std::shared_ptr<const Kit>>& kits);

/// The page. `files`: what was made so far, for names and numbers of rows.
Output make_how_to_load(const OutputContext& context,
                        const std::vector<std::shared_ptr<const Kit>>& kits,
                        const std::vector<Output>& files,
                        const std::vector<FindingCount>& findings);

}  // namespace spruce
