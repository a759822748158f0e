// The four forms of a counted score (distance, similarity, both normalised) derived from one, with
// cutoffs. No metric is here. Invariant: a cutoff never changes a result that passes it.
#pragma once

#include <cmath>
#include <cstddef>
#include <limits>

namespace spruce::similarity {

/// "No cutoff" for distances.
constexpr std::size_t kNoCutoff = std::numeric_limits<std::size_t>::max();

/// `distance`, or cutoff + 1 when it is larger (kNoCutoff never is).
inline std::size_t cut_distance(std::size_t distance, std::size_t cutoff) {
  return distance <= cutoff ? distance : cutoff + 1;
}

/// `similarity`, or 0 when it is below the cutoff.
inline double cut_similarity(double similarity, double cutoff) {
  return similarity >= cutoff ? similarity : 0.0;
}

/// `distance`, or 1 when it is above the cutoff.
inline double cut_normalized_distance(double distance, double cutoff) {
  return distance <= cutoff ? distance : 1.0;
}

/// The largest distance whose share of `maximum` can still pass `cutoff`, one more to be safe from
/// rounding.
inline std::size_t distance_for(double cutoff, std::size_t maximum) {
  if (!(cutoff < 1.0)) return maximum;
  if (!(cutoff > 0.0)) return cutoff < 0.0 ? 0 : 1;
  const double most = std::ceil(cutoff * static_cast<double>(maximum)) + 1;
  return most < static_cast<double>(maximum) ? static_cast<std::size_t>(most) : maximum;
}

/// Similarity as a count: maximum - distance, 0 below the cutoff. `distance` is called with its own
/// cutoff.
template <typename Distance>
std::size_t similarity_from(std::size_t maximum, std::size_t cutoff, const Distance& distance) {
  if (cutoff > maximum) return 0;
  const std::size_t found = distance(maximum - cutoff);
  if (found > maximum - cutoff) return 0;
  return maximum - found;
}

/// distance / maximum (0 when maximum is 0), 1 above the cutoff.
template <typename Distance>
double normalized_distance_from(std::size_t maximum, double cutoff, const Distance& distance) {
  if (maximum == 0) return cut_normalized_distance(0.0, cutoff);
  const std::size_t most = distance_for(cutoff, maximum);
  const std::size_t found = distance(most);
  if (found > most) return 1.0;
  const double share = static_cast<double>(found) / static_cast<double>(maximum);
  return cut_normalized_distance(share, cutoff);
}

/// 1 - distance / maximum, 0 below the cutoff.
template <typename Distance>
double normalized_similarity_from(std::size_t maximum, double cutoff, const Distance& distance) {
  if (maximum == 0) return cut_similarity(1.0, cutoff);
  const std::size_t most = distance_for(1.0 - cutoff, maximum);
  const std::size_t found = distance(most);
  if (found > most) return 0.0;
  const double share = static_cast<double>(found) / static_cast<double>(maximum);
  return cut_similarity(1.0 - share, cutoff);
}

}  // namespace spruce::similarity
