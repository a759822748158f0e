// Look-ups in the generated tables of regions_data.cpp.
#include "core/reference/regions.h"

#include "core/reference/line_table.h"
#include "core/reference/regions_data.h"

namespace spruce {
namespace {

Region region_at(std::size_t index) {
  const regions_data::RegionRow& row = regions_data::kRegions[index];
  return {static_cast<std::uint16_t>(index), row.country, row.code, row.name};
}

}  // namespace

void find_regions(std::string_view folded, std::vector<Region>& out) {
  const std::string_view indices =
      find_line(regions_data::kNames, folded).value_or(std::string_view());
  std::size_t index = 0;
  for (std::size_t i = 0; i < indices.size(); ++i) {
    const char c = indices[i];
    if (c != ' ') index = index * 10 + static_cast<std::size_t>(c - '0');
    if (c != ' ' && i + 1 < indices.size()) continue;
    out.push_back(region_at(index));
    index = 0;
  }
}

std::string_view region_table() { return regions_data::kNames; }

}  // namespace spruce
