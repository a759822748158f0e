// Bisection over the constant table of nicknames_data.h.
#include "core/reference/nicknames.h"

#include <algorithm>
#include <iterator>

#include "core/reference/nicknames_data.h"

namespace spruce {

std::span<const std::uint16_t> nickname_classes(std::string_view name) {
  using nicknames_data::kClasses;
  using nicknames_data::kRows;
  const auto* at = std::lower_bound(
      std::begin(kRows), std::end(kRows), name,
      [](const nicknames_data::Row& row, std::string_view key) { return row.name < key; });
  if (at == std::end(kRows) || at->name != name) return {};
  const auto* next = at + 1;
  const std::size_t end = next == std::end(kRows) ? std::size(kClasses) : next->first;
  return std::span<const std::uint16_t>(kClasses).subspan(at->first, end - at->first);
}

}  // namespace spruce
