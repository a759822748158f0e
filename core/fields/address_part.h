// The parts of a postal address and their names at the boundary. Not how one is split
// (address_parse.h). Invariant: the names are stable: recipes, files and docs/formats.md use them.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace spruce {

/// From the largest to the smallest; all are text of the value as written.
enum class AddressPart : std::uint8_t {
  Country,
  Province,  ///< 省, state, Land, 都道府県
  City,
  District,  ///< 区县, suburb, borough
  Zone,      ///< 开发区, 工业园区, industrial estate
  Town,      ///< 镇, 乡, 街道
  Village,   ///< 村, 社区
  Group,     ///< 组, 队
  Road,
  Number,    ///< of the house on its road
  Place,     ///< a named building, firm, landmark or quarter
  Section,   ///< of a place: 二期, 东区, 南门
  Building,  ///< 3栋, Bldg 3
  Unit,      ///< 2单元, Apt 5, Suite 200
  Floor,
  Room,
  Box,  ///< PO box, with its word
  Postcode,
  Note,  ///< where it lies, whom to ask for, and what fits nowhere
};
inline constexpr std::size_t kAddressPartCount = 19;

/// Boundary name: "province", "postcode". Static storage.
std::string_view address_part_name(AddressPart part);

/// Text by part.
class AddressParts {
 public:
  std::string& operator[](AddressPart part) { return texts_[static_cast<std::size_t>(part)]; }
  const std::string& operator[](AddressPart part) const {
    return texts_[static_cast<std::size_t>(part)];
  }
  /// Adds text to a part; `separator` stands between it and what the part has.
  void append(AddressPart part, std::string_view text, std::string_view separator);

 private:
  std::array<std::string, kAddressPartCount> texts_;
};

}  // namespace spruce
