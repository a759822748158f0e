// Cell shape: what a value looks like at a glance, for telling names from values and good splits
// from bad ones.
// Far coarser than field types (core/fields), which need columns and reference data.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace spruce {

enum class CellShape : std::uint8_t { Empty, Number, Date, Time, Email, Url, Phone, Text };
inline constexpr std::size_t kCellShapeCount = 8;

/// The shape of one value (surrounding spaces do not count). O(size), at most 200 bytes are looked
/// at.
CellShape find_cell_shape(std::string_view value);

/// True when a value is a word that CRM exports and spreadsheets use as a column name, in English,
/// Chinese, German, French, Spanish or Japanese.
bool is_header_word(std::string_view value);

}  // namespace spruce
