// Slow and obvious similarity metrics: the definitions, written down. Used only to check
// core/similarity.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace oracle {

using Text = std::u32string_view;
using Matrix = std::vector<std::vector<std::size_t>>;

/// Edit distance by the full matrix; `swaps` allows exchanging two neighbours (optimal string
/// alignment).
inline std::size_t edit_distance(Text a, Text b, bool swaps) {
  Matrix cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t k = 0; k <= b.size(); ++k) {
      if (i == 0 || k == 0) {
        cost[i][k] = i + k;
        continue;
      }
      const std::size_t same = a[i - 1] == b[k - 1] ? 0 : 1;
      cost[i][k] = std::min({cost[i - 1][k] + 1, cost[i][k - 1] + 1, cost[i - 1][k - 1] + same});
      const bool is_swap = i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1];
      if (swaps && is_swap) cost[i][k] = std::min(cost[i][k], cost[i - 2][k - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

inline std::size_t longest_common_subsequence(Text a, Text b) {
  Matrix length(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t k = 1; k <= b.size(); ++k) {
      length[i][k] = a[i - 1] == b[k - 1] ? length[i - 1][k - 1] + 1
                                          : std::max(length[i - 1][k], length[i][k - 1]);
    }
  }
  return length[a.size()][b.size()];
}

inline double jaro(Text a, Text b) {
  if (a.empty() && b.empty()) return 1;
  if (a.size() > b.size() || (a.size() == b.size() && b < a)) std::swap(a, b);
  const std::size_t half = b.size() / 2;
  const std::size_t window = half > 0 ? half - 1 : 0;
  std::vector<bool> used(a.size(), false);
  std::u32string in_b;
  for (std::size_t k = 0; k < b.size(); ++k) {
    for (std::size_t i = 0; i < a.size(); ++i) {
      const std::size_t apart = i > k ? i - k : k - i;
      if (used[i] || a[i] != b[k] || apart > window) continue;
      used[i] = true;
      in_b.push_back(b[k]);
      break;
    }
  }
  std::u32string in_a;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (used[i]) in_a.push_back(a[i]);
  }
  if (in_a.empty()) return 0;
  std::size_t moved = 0;
  for (std::size_t i = 0; i < in_a.size(); ++i) moved += in_a[i] != in_b[i] ? 1U : 0U;
  const auto m = static_cast<double>(in_a.size());
  return (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) +
          (m - static_cast<double>(moved / 2)) / m) /
         3.0;
}

inline double jaro_winkler(Text a, Text b) {
  std::size_t prefix = 0;
  while (prefix < 4 && prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix]) ++prefix;
  const double score = jaro(a, b);
  return score + 0.1 * static_cast<double>(prefix) * (1.0 - score);
}

inline std::map<std::u32string, std::size_t> bigrams(Text text) {
  std::map<std::u32string, std::size_t> grams;
  if (text.size() == 1) ++grams[std::u32string(text)];
  for (std::size_t i = 0; i + 1 < text.size(); ++i) ++grams[std::u32string(text.substr(i, 2))];
  return grams;
}

inline std::size_t common_bigrams(Text a, Text b) {
  std::size_t common = 0;
  const auto right = bigrams(b);
  for (const auto& [gram, count] : bigrams(a)) {
    const auto found = right.find(gram);
    if (found != right.end()) common += std::min(count, found->second);
  }
  return common;
}

}  // namespace oracle
