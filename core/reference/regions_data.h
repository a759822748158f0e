// The tables behind regions.h; see regions_data.cpp. Not for use outside core/reference.
#pragma once

#include <cstddef>
#include <string_view>

namespace spruce::regions_data {

struct RegionRow {
  const char* country;
  const char* code;
  const char* name;
};

/// The regions of the countries that CRM files name most come first.
extern const RegionRow kRegions[];
extern const std::size_t kRegionCount;

/// Folded name or code, tab, lines of kRegions separated by blanks. Sorted by bytes.
extern const std::string_view kNames;

}  // namespace spruce::regions_data
