// Words that end or count the parts of a Chinese address: 镇, 社区, 大道, 小区, 号楼, 单元. Facts
// only; which of them splits an address is decided in core/fields/address_han_split. Source: the
// guideline of address elements of the standard GB/T 23705 and general usage, collected by us;
// 2026-12-01.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace spruce {

/// What a word makes of the text in front of it.
enum class HanAddressKind : std::uint8_t {
  Province,
  City,
  District,
  Zone,      ///< 开发区, 工业园区
  Town,      ///< 镇, 乡, 街道
  Village,   ///< 村, 社区
  Group,     ///< 组, 队
  Road,      ///< 路, 街, 胡同
  Number,    ///< 号, 弄
  Place,     ///< a named building, firm or quarter: 大厦, 小区
  Section,   ///< a part of a place: 东区, 二期, 南门
  Building,  ///< 栋, 号楼
  Unit,      ///< 单元
  Floor,     ///< 层
  Room,      ///< 室
  Note,      ///< where it lies: 对面, 交叉口
};

struct HanAddressWord {
  std::u32string_view text;  ///< simplified, small letters
  HanAddressKind kind;
};

/// The words that may end with `last` behind a name (人民|路), the longest first.
std::span<const HanAddressWord> han_address_words_ending(char32_t last);

/// The words that may begin with `first` behind a number (3|号楼), the longest first.
std::span<const HanAddressWord> han_address_counters(char32_t first);

/// All words, for tests.
std::span<const HanAddressWord> all_han_address_words();
std::span<const HanAddressWord> all_han_address_counters();

}  // namespace spruce
