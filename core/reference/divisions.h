// Administrative divisions of China down to the area (县级), by name and by code.
// Facts only; how an address is split is decided in core/fields/address_chinese. Source and date:
// divisions_data.h. Invariant: a Division is an index into one constant table, ordered by code; a
// name may belong to several.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace spruce {

enum class DivisionLevel : std::uint8_t { Province, City, Area };

/// One division; cheap to copy.
struct Division {
  std::uint32_t code = 0;  ///< six digits, GB/T 2260
  std::string_view name;   ///< full name, "昆山市". Static storage.
  DivisionLevel level = DivisionLevel::Province;
  std::uint32_t province_code() const { return code / 10000 * 10000; }
  std::uint32_t city_code() const { return code / 100 * 100; }
  /// 北京, 天津, 上海, 重庆: province and city at once.
  bool is_municipality() const;
};

/// By code; a default Division (code 0) when there is none.
Division find_division(std::uint32_t code);

/// Appends the divisions a name may mean, by code: the full name ("昆山市") or, when `allow_short`,
/// the name without its level word ("昆山", "内蒙古", "西双版纳"). Simplified characters. O(log n).
void find_divisions(std::string_view name, bool allow_short, std::vector<Division>& out);

/// Some division's name begins with these characters: a quick no before looking up longer ones.
/// O(log n).
bool begins_division(std::string_view characters);

/// The name without its level word: 广东省 → 广东, 昆山市 → 昆山. Names of two characters stay
/// whole (赵县).
std::string_view short_division_name(const Division& division);

}  // namespace spruce
