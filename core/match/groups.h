// Groups: records joined by links into proposed entities, with what must not be joined kept apart.
// Not connected components: strongest links first, and a link joins two sets only when their other
// members do not speak against it. Invariants: a partition (a row in at most one group);
// independent of the order of links and rows: ties go by content.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "core/match/match.h"

namespace spruce {

/// A shown pair as grouping sees it.
struct Link {
  std::uint32_t left = 0;
  std::uint32_t right = 0;
  double weight = 0;  ///< log2 odds
  Verdict verdict = Verdict::Unsure;
  std::uint32_t pattern = 0;
  bool forced = false;  ///< a person said "same"
  /// The names fit several people: a nickname, an initial, a part, or a given name missing. Such a
  /// link joins nothing when one of its rows fits another person as well (kFitsAsWell).
  bool ambiguous = false;
};

/// A group before its contents are looked at.
struct Cluster {
  std::vector<std::uint32_t> members;  ///< ascending
  Verdict verdict = Verdict::Unsure;
  double weakest = 0;               ///< weight of the weakest link that joined it
  std::uint32_t pattern = 0;        ///< of that link
  std::vector<std::uint32_t> near;  ///< rows outside, tied by a link, ascending, at most kMaxNear
};

/// What any two rows say of each other when sets are to be joined.
struct PairVoice {
  double weight = 0;          ///< log2 odds; minus infinity where they contradict each other
  bool other_person = false;  ///< two people of one household by their names
  bool same_name = false;     ///< their names agree in full
};

struct GroupingInput {
  std::vector<Link> links;
  std::vector<std::uint64_t> content;                          ///< by row: breaks ties
  std::vector<std::pair<std::uint32_t, std::uint32_t>> apart;  ///< must not be in one group
  std::function<PairVoice(std::uint32_t, std::uint32_t)> weigh;
};

class Grouper;

/// The grouping as a resumable job.
class ClusterJob {
 public:
  explicit ClusterJob(GroupingInput input);
  ~ClusterJob();
  /// Looks at about `links` further links; true when all are done. Cost: at most kSpeakers squared
  /// weigh() calls a link.
  bool step(std::size_t links);
  /// Once, after step() said true.
  std::vector<Cluster> take();

 private:
  std::unique_ptr<GroupingInput> input_;
  std::unique_ptr<Grouper> grouper_;
};

/// All at once. Cost: O(links log links) and at most kSpeakers squared weigh() calls for each
/// joining link.
std::vector<Cluster> make_clusters(GroupingInput input);

/// Bits within which two ambiguous links of one row are as good as each other.
inline constexpr double kFitsAsWell = 1;

/// Members that are asked when two sets are to be joined.
inline constexpr std::size_t kSpeakers = 6;

}  // namespace spruce
