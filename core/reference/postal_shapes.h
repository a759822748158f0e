// How postal codes are written in each country that has them. Facts only. Source and date:
// postal_shapes.cpp. Invariant: a country stands once.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace spruce {

/// `shapes` separated by '|', the usual one first: 9 a digit, A a letter, a small letter that
/// letter in capitals, all else itself.
struct PostalShapes {
  std::string_view country;  ///< ISO 3166-1 alpha-2
  std::string_view shapes;
};

/// Static storage; the first kUsualPostalCountries are those whose shapes tell a country.
std::span<const PostalShapes> postal_shapes();
inline constexpr std::size_t kUsualPostalCountries = 60;

}  // namespace spruce
