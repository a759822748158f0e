// Where a Chinese landline is: area code to province and city. Mobile numbers move with their
// owners and are left out. Source and date: phone_regions_data.cpp.
#pragma once

#include <optional>
#include <string_view>

namespace spruce {

struct CnArea {
  std::string_view province;  ///< "广东省"; static
  std::string_view city;      ///< "深圳市"; static
};

/// The area of a national number without its leading 0 ("75583765566" → 深圳市). Only for
/// landlines: the caller knows.
std::optional<CnArea> find_cn_area(std::string_view national_number);

/// The table as text, for tests.
std::string_view cn_area_table();

}  // namespace spruce
