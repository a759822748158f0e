// Bit-parallel Jaro for texts up to 64 characters, the plain way with flags for longer ones.
// Which matches are taken depends on which text is walked; a fixed choice (order_pair) keeps it
// symmetric.
#include "core/similarity/jaro_winkler.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/similarity/score.h"

namespace spruce::similarity {
namespace {

constexpr double kPrefixWeight = 0.1;
constexpr std::size_t kLongestPrefix = 4;

struct Matches {
  std::size_t common = 0;
  std::size_t moved =
      0;  // matched characters that stand in another order: twice the transpositions
};

/// The shorter text first; of equal length, the smaller one: without a branch that cannot be
/// foreseen.
template <typename Text>
void order_pair(Text& a, Text& b) {
  if (a.size() != b.size()) {
    if (a.size() > b.size()) std::swap(a, b);
    return;
  }
  std::size_t at = 0;
  while (at < a.size() && a[at] == b[at]) ++at;
  if (at == a.size()) return;
  auto left = reinterpret_cast<std::uintptr_t>(a.data());
  auto right = reinterpret_cast<std::uintptr_t>(b.data());
  const std::uintptr_t mask = std::uintptr_t{0} - static_cast<std::uintptr_t>(a[at] > b[at]);
  const std::uintptr_t change = (left ^ right) & mask;
  left ^= change;
  right ^= change;
  using Pointer = typename Text::const_pointer;
  a = Text(reinterpret_cast<Pointer>(left), a.size());
  b = Text(reinterpret_cast<Pointer>(right), b.size());
}

/// How far apart two equal characters may stand.
std::size_t match_window(std::size_t longer) { return longer < 4 ? 0 : longer / 2 - 1; }

double score(const Matches& found, std::size_t a_size, std::size_t b_size) {
  if (found.common == 0) return 0.0;
  const auto common = static_cast<double>(found.common);
  const auto moved = static_cast<double>(found.moved / 2);
  const auto a = static_cast<double>(a_size);
  const auto b = static_cast<double>(b_size);
  return (common * (a + b) / (a * b) + (common - moved) / common) / 3.0;
}

/// Walks the text over the query: `on_match(match, taken before it, place)` for every character,
/// `match` being the query's position as a bit, 0 when there is none. Returns the positions taken.
template <typename Text, typename Pattern, typename OnMatch>
std::uint64_t walk_matches(const Pattern& pattern, Text text, std::size_t window,
                           const OnMatch& on_match) {
  std::uint64_t taken = 0;
  std::uint64_t reach = window >= 63 ? ~std::uint64_t{0} : (std::uint64_t{2} << window) - 1;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::uint64_t free = pattern.get(text[at]) & reach & ~taken;
    const std::uint64_t match = free & (~free + 1);
    on_match(match, taken, at);
    taken |= match;
    reach = (reach << 1U) | static_cast<std::uint64_t>(at < window);
  }
  return taken;
}

/// How many matched characters stand in another order.
template <typename Text, typename Pattern>
std::size_t count_moved(const Pattern& pattern, Text text, std::size_t window,
                        std::uint64_t taken) {
  std::size_t moved = 0;
  walk_matches(pattern, text, window, [&](std::uint64_t match, std::uint64_t, std::size_t at) {
    if (match == 0) return;
    const std::uint64_t first = taken & (~taken + 1);
    moved += (pattern.get(text[at]) & first) == 0 ? 1U : 0U;
    taken ^= first;
  });
  return moved;
}

/// The query (at most 64) walked by the text (at most 64).
template <typename Text, typename Pattern>
Matches short_matches(const Pattern& pattern, Text text, std::size_t window) {
  std::uint64_t crossing = 0;  // not 0 when a match stands before an earlier one
  const std::uint64_t taken = walk_matches(
      pattern, text, window, [&crossing](std::uint64_t match, std::uint64_t before, std::size_t) {
        crossing |= before & (~match + 1);
      });
  Matches found;
  found.common = static_cast<std::size_t>(__builtin_popcountll(taken));
  if (crossing != 0) found.moved = count_moved(pattern, text, window, taken);
  return found;
}

template <typename Text>
Matches long_matches(Text query, Text text, std::size_t window) {
  std::vector<bool> taken(query.size(), false);
  std::vector<std::size_t> text_taken;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t first = at > window ? at - window : 0;
    const std::size_t end = std::min(query.size(), at + window + 1);
    for (std::size_t k = first; k < end; ++k) {
      if (taken[k] || query[k] != text[at]) continue;
      taken[k] = true;
      text_taken.push_back(at);
      break;
    }
  }
  Matches found;
  std::size_t k = 0;
  for (std::size_t at : text_taken) {
    while (!taken[k]) ++k;
    if (query[k] != text[at]) ++found.moved;
    ++k;
  }
  found.common = text_taken.size();
  return found;
}

/// Can two lengths give `cutoff`? (2 + shorter / longer) / 3 is the most.
bool can_reach(std::size_t a_size, std::size_t b_size, double cutoff) {
  if (cutoff <= 0.6) return true;
  const auto shorter = static_cast<double>(std::min(a_size, b_size));
  const auto longer = static_cast<double>(std::max(a_size, b_size));
  return 2.0 * longer + shorter >= (3.0 * cutoff - 1e-9) * longer;
}

/// The Jaro score that can still give `cutoff` once the prefix is added.
double jaro_cutoff(double cutoff, std::size_t prefix) {
  if (cutoff <= 0.0) return 0.0;
  const double weight = kPrefixWeight * static_cast<double>(prefix);
  return (cutoff - weight) / (1.0 - weight);
}

template <typename Text>
double jaro(Text a, Text b, double cutoff) {
  if (a.empty() || b.empty()) return a.empty() && b.empty() ? 1.0 : 0.0;
  if (!can_reach(a.size(), b.size(), cutoff)) return 0.0;
  order_pair(a, b);
  const std::size_t window = match_window(b.size());
  if (b.size() > kBlock) return score(long_matches(a, b, window), a.size(), b.size());
  const Matches found =
      with_pattern(a, b, [&](const auto& pattern) { return short_matches(pattern, b, window); });
  return score(found, a.size(), b.size());
}

template <typename Text>
std::size_t common_prefix(Text a, Text b) {
  const std::size_t most = std::min({a.size(), b.size(), kLongestPrefix});
  std::size_t size = 0;
  while (size < most && a[size] == b[size]) ++size;
  return size;
}

double add_prefix(double jaro_score, std::size_t prefix) {
  return jaro_score + kPrefixWeight * static_cast<double>(prefix) * (1.0 - jaro_score);
}

template <typename Text>
double jaro_winkler(Text a, Text b, double cutoff) {
  const std::size_t prefix = common_prefix(a, b);
  return cut_similarity(add_prefix(jaro(a, b, jaro_cutoff(cutoff, prefix)), prefix), cutoff);
}

/// A distance from a similarity, cut.
double as_distance(double similarity, double cutoff) {
  return cut_normalized_distance(1.0 - similarity, cutoff);
}

}  // namespace

double jaro_similarity(std::u32string_view a, std::u32string_view b, double score_cutoff) {
  return cut_similarity(jaro(a, b, score_cutoff), score_cutoff);
}

double jaro_similarity(std::string_view a, std::string_view b, double score_cutoff) {
  return cut_similarity(jaro(a, b, score_cutoff), score_cutoff);
}

double jaro_winkler_similarity(std::u32string_view a, std::u32string_view b, double score_cutoff) {
  return jaro_winkler(a, b, score_cutoff);
}

double jaro_winkler_similarity(std::string_view a, std::string_view b, double score_cutoff) {
  return jaro_winkler(a, b, score_cutoff);
}

double jaro_distance(std::u32string_view a, std::u32string_view b, double score_cutoff) {
  return as_distance(jaro(a, b, 0.0), score_cutoff);
}

double jaro_distance(std::string_view a, std::string_view b, double score_cutoff) {
  return as_distance(jaro(a, b, 0.0), score_cutoff);
}

double jaro_winkler_distance(std::u32string_view a, std::u32string_view b, double score_cutoff) {
  return as_distance(jaro_winkler(a, b, 0.0), score_cutoff);
}

double jaro_winkler_distance(std::string_view a, std::string_view b, double score_cutoff) {
  return as_distance(jaro_winkler(a, b, 0.0), score_cutoff);
}

CachedJaroWinkler::CachedJaroWinkler(std::u32string_view query) : query_(query), patterns_(query) {}

double CachedJaroWinkler::similarity(std::u32string_view candidate, double score_cutoff) const {
  const std::u32string_view query = query_;
  std::u32string_view first = query;
  std::u32string_view second = candidate;
  order_pair(first, second);
  const bool is_direct = !first.empty() && second.size() <= kBlock && first.data() == query.data();
  if (!is_direct) return jaro_winkler(query, candidate, score_cutoff);
  const std::size_t prefix = common_prefix(query, candidate);
  if (!can_reach(query.size(), candidate.size(), jaro_cutoff(score_cutoff, prefix))) return 0.0;
  const Matches found = short_matches(patterns_[0], candidate, match_window(candidate.size()));
  const double jaro_score = score(found, query.size(), candidate.size());
  return cut_similarity(add_prefix(jaro_score, prefix), score_cutoff);
}

double CachedJaroWinkler::distance(std::u32string_view candidate, double score_cutoff) const {
  return as_distance(similarity(candidate), score_cutoff);
}

}  // namespace spruce::similarity
