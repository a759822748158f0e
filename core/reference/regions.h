// States, provinces and the like of the countries CRM files name them for, by name and by code (ISO
// 3166-2). Facts only. China's provinces are in divisions.h too; here they have their pinyin names.
// Source and date: regions_data.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace spruce {

/// One region; `id` is its place in the table, stable within one build.
struct Region {
  std::uint16_t id = 0;
  std::string_view country;  ///< ISO 3166-1 alpha-2
  std::string_view code;     ///< without the country ("CA", "NSW", "GD")
  std::string_view name;     ///< usual English, or Chinese for China
};

/// Appends the regions a folded name or code may mean, most usual country first. Codes of two
/// letters may be several.
void find_regions(std::string_view folded, std::vector<Region>& out);

/// Regions with a smaller id are of the countries that CRM files name most: their short codes are
/// meant when nothing tells the country.
inline constexpr std::uint16_t kUsualRegions = 216;

/// The table of names as text: folded name or code, tab, ids. For looking for misspelt names and
/// for tests.
std::string_view region_table();

}  // namespace spruce
