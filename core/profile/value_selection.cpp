#include "core/profile/value_selection.h"

#include <algorithm>
#include <numeric>

#include "core/base/assert.h"

namespace spruce {
namespace {

/// Ids met at least twice, the most frequent `limit` of them.
std::vector<std::uint32_t> select_frequent(const Dictionary& dictionary,
                                           const std::vector<std::uint32_t>& hashes,
                                           std::size_t limit) {
  std::vector<std::uint32_t> ids;
  for (std::uint32_t id = 0; id < dictionary.distinct_count(); ++id) {
    if (dictionary.counts[id] > 1) ids.push_back(id);
  }
  if (ids.size() <= limit) return ids;
  const auto is_before = [&](std::uint32_t a, std::uint32_t b) {
    if (dictionary.counts[a] != dictionary.counts[b]) {
      return dictionary.counts[a] > dictionary.counts[b];
    }
    return hashes[a] != hashes[b] ? hashes[a] < hashes[b] : a < b;
  };
  std::nth_element(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(limit), ids.end(),
                   is_before);
  ids.resize(limit);
  std::sort(ids.begin(), ids.end());
  return ids;
}

}  // namespace

ValueSelection select_values(const Dictionary& dictionary, const std::vector<std::uint32_t>& hashes,
                             std::uint32_t limit, std::uint32_t always) {
  const std::uint32_t distinct = dictionary.distinct_count();
  SPRUCE_ASSERT(hashes.size() == distinct);
  ValueSelection selection;
  if (distinct <= limit) {
    selection.certain.resize(distinct);
    std::iota(selection.certain.begin(), selection.certain.end(), 0U);
    return selection;
  }
  selection.certain = select_frequent(dictionary, hashes, limit / 2);
  if (always != kNoValue) {
    const auto at = std::lower_bound(selection.certain.begin(), selection.certain.end(), always);
    if (at == selection.certain.end() || *at != always) selection.certain.insert(at, always);
  }
  std::vector<std::uint64_t> rest;  // hash above, id below
  rest.reserve(distinct - selection.certain.size());
  auto next = selection.certain.begin();
  for (std::uint32_t id = 0; id < distinct; ++id) {
    if (next != selection.certain.end() && *next == id) {
      ++next;
      continue;
    }
    rest.push_back((static_cast<std::uint64_t>(hashes[id]) << 32) | id);
    selection.rest_cells += dictionary.counts[id];
  }
  selection.rest_distinct = static_cast<std::uint32_t>(rest.size());
  const std::size_t room = limit - std::min<std::size_t>(limit, selection.certain.size());
  const std::size_t take = std::min(room, rest.size());
  std::nth_element(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(take), rest.end());
  for (std::size_t i = 0; i < take; ++i) {
    const auto id = static_cast<std::uint32_t>(rest[i] & 0xffffffffU);
    selection.drawn.push_back(id);
    selection.drawn_cells += dictionary.counts[id];
  }
  std::sort(selection.drawn.begin(), selection.drawn.end());
  return selection;
}

}  // namespace spruce
